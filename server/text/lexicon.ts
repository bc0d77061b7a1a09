/**
 * Numbers for words: gives every distinct token a small integer, so that texts are compared as arrays of integers.
 *
 * Two texts that are compared share one lexicon. A token is looked up by its characters where they stand, without
 * cutting a string out of the text: of 40,000 tokens about 6,000 are distinct, and cutting them all costs more than the
 * whole alignment.
 *
 *   raw    one number per distinct spelling        "Organisation" "organization" "Organization"  →  0 1 2
 *   norm   one per normal form, case kept                                                        →  0 1 0
 *   key    one per normal form in lower case, by which tokens are paired                         →  0 0 0
 */
import { FUNCTION_WORDS } from './function-words.js'
import { normalForm } from './normal-form.js'
import { TokenKind, type Tokens } from './tokens.js'

export interface Lexicon {
  /** The raw number of each token of `tokens`, in order. */
  intern(text: string, tokens: Tokens): Int32Array
  /** By raw number. */
  readonly key: readonly number[]
  readonly norm: readonly number[]
  /** By key: does the word carry something of its own (no function word, no punctuation, no citation mark)? */
  readonly isContent: readonly boolean[]
  /** By key: is it punctuation or a citation mark, which no reader counts as a word? */
  readonly isMark: readonly boolean[]
  /** How many keys there are. */
  keys(): number
}

/**
 * Normal forms of words seen before, kept for the whole process: 5,000 distinct words of an article cost 10 ms to fold,
 * and the next article has most of them. Only short words are kept, and a full memory starts over, so it stays below
 * 10 MB whatever is read.
 */
const remembered = new Map<string, readonly [form: string, lower: string]>()
const MOST_REMEMBERED = 50_000
const LONGEST_REMEMBERED = 32

function formsOf(token: string, kind: number): readonly [form: string, lower: string] {
  const plain = kind === TokenKind.word && token.length <= LONGEST_REMEMBERED
  const known = plain ? remembered.get(token) : undefined
  if (known) return known
  const form = normalForm(token, kind)
  const forms = [form, form.toLowerCase()] as const
  if (plain) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(token, forms)
  }
  return forms
}

export function createLexicon(): Lexicon {
  const key: number[] = []
  const norm: number[] = []
  const isContent: boolean[] = []
  const isMark: boolean[] = []
  const norms = new Map<string, number>()
  const keys = new Map<string, number>()
  // open addressing over the characters of each distinct spelling, which stand in `pool`
  let size = 1 << 13
  let slots = new Int32Array(size).fill(-1)
  let hashes = new Int32Array(size >> 1)
  let from = new Int32Array(size >> 1)
  let length = new Int32Array(size >> 1)
  let pool = new Uint16Array(1 << 16)
  let poolUsed = 0
  let count = 0

  const enlarge = () => {
    size *= 2
    slots = new Int32Array(size).fill(-1)
    const widen = (old: Int32Array) => {
      const next = new Int32Array(size >> 1)
      next.set(old)
      return next
    }
    hashes = widen(hashes)
    from = widen(from)
    length = widen(length)
    for (let raw = 0; raw < count; raw++) {
      let slot = hashes[raw]! & (size - 1)
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = raw
    }
  }

  const add = (text: string, start: number, end: number, kind: number, hash: number): number => {
    const raw = count++
    while (poolUsed + end - start > pool.length) {
      const next = new Uint16Array(pool.length * 2)
      next.set(pool)
      pool = next
    }
    hashes[raw] = hash
    from[raw] = poolUsed
    length[raw] = end - start
    for (let i = start; i < end; i++) pool[poolUsed++] = text.charCodeAt(i)
    const [form, lower] = formsOf(text.slice(start, end), kind)
    let normId = norms.get(form)
    if (normId === undefined) {
      normId = norms.size
      norms.set(form, normId)
    }
    let keyId = keys.get(lower)
    if (keyId === undefined) {
      keyId = keys.size
      keys.set(lower, keyId)
      const mark = kind === TokenKind.punctuation || kind === TokenKind.citation
      isMark.push(mark)
      isContent.push(!mark && !FUNCTION_WORDS.has(lower))
    }
    norm.push(normId)
    key.push(keyId)
    return raw
  }

  return {
    key,
    norm,
    isContent,
    isMark,
    keys: () => keys.size,
    intern(text, tokens) {
      const raws = new Int32Array(tokens.count)
      const { start, end, kind } = tokens
      for (let t = 0; t < tokens.count; t++) {
        const s = start[t]!
        const e = end[t]!
        // FNV-1a over UTF-16 code units
        let hash = 0x811c9dc5
        for (let i = s; i < e; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
        hash ^= hash >>> 15
        let slot = hash & (size - 1)
        let raw = -1
        for (;;) {
          raw = slots[slot]!
          if (raw < 0) break
          if (hashes[raw] === hash && length[raw] === e - s) {
            const at = from[raw]!
            let i = 0
            while (i < e - s && pool[at + i] === text.charCodeAt(s + i)) i++
            if (i === e - s) break
          }
          slot = (slot + 1) & (size - 1)
        }
        if (raw < 0) {
          if (count + 1 > size >> 1) {
            enlarge()
            slot = hash & (size - 1)
            while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
          }
          raw = add(text, s, e, kind[t]!, hash)
          slots[slot] = raw
        }
        raws[t] = raw
      }
      return raws
    },
  }
}
