/**
 * Cuts one sentence into the words, numbers and signs that the grammar of figures reads.
 *
 *   US$1.5m (−2%) for the 62-metre T-72[4]  →  US $ 1.5 m ( − 2 % ) for the 62 - metre T - 72
 *
 * The tokens of the text itself are cut for comparing: "25 kilometres" and "62-metre" are one token there. Here a number
 * stands alone, a hyphen is a sign, and each token knows whether white space stood before it. Citation marks are left
 * out, so that they part no number from what it counts.
 */

export type WordType = 'number' | 'word' | 'currency' | 'sign'

export interface Word {
  readonly type: WordType
  readonly text: string
  readonly lower: string
  /** offsets in the text the sentence stands in */
  readonly start: number
  readonly end: number
  /** no white space between this and the word before */
  readonly glued: boolean
}

const TOKEN = new RegExp(
  [
    // citation marks and web addresses: passed over
    /\[\s?(?:\d{1,4}(?:[,–-]\s?\d{1,4})*|[a-z]{1,2}|(?:note|nb|n)\s?\d{1,3}|[a-z]+\sneeded)\s?\]|https?:\/\/\S+|www\.\S+/u,
    /\p{Nd}+(?:[.,]\p{Nd}+|[\u00a0\u202f\u2009'’]\p{Nd}{3}(?!\p{Nd}))*|[¼½¾⅐-⅞]/u,
    // "a .287 average"
    /(?<![\p{L}\p{N}.…)\]"”’])\.\p{Nd}+/u,
    /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}_]*(?:['’](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*[²³]?/u,
    /\p{Sc}/u,
    /['’]s(?![\p{L}\p{N}])|\S/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gsu',
)

/** What a match is, told by its first character: named groups cost as much as all the matching. */
const NUMBER = /^[\p{Nd}¼½¾⅐-⅞]/u
const LETTER = /^\p{L}/u
const CURRENCY = /^\p{Sc}/u

/** null for what is passed over */
function typeOf(found: string): WordType | null {
  const code = found.charCodeAt(0)
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return isAddress(found) ? null : 'word'
  if (code >= 0x30 && code <= 0x39) return 'number'
  if (code === 0x5b) return found.length > 1 ? null : 'sign'
  if (code === 0x2e) return found.length > 1 ? 'number' : 'sign'
  if (code < 0x80) return code === 0x24 ? 'currency' : 'sign'
  return LETTER.test(found) ? 'word' : NUMBER.test(found) ? 'number' : CURRENCY.test(found) ? 'currency' : 'sign'
}

const isAddress = (found: string) =>
  (found.charCodeAt(0) === 0x68 && /^https?:\/\//.test(found)) ||
  (found.charCodeAt(0) === 0x77 && /^www\../s.test(found))

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/**
 * The end of the token at `at` where a look at the next character settles it: most words, marks and numbers of an English
 * text, for which the pattern is ten times as dear. −1 where only the pattern can tell.
 */
function plainEnd(sentence: string, at: number): number {
  const code = sentence.charCodeAt(at)
  let end = at + 1
  if (isLetter(code)) {
    if (code === 0x68 || code === 0x77) if (sentence.startsWith('http', at) || sentence.startsWith('www', at)) return -1
    while (isLetter(sentence.charCodeAt(end))) end++
    const next = sentence.charCodeAt(end)
    // "U.S.", "O'Neill", an accent, a power: the word may go on
    return next > 0x7f || next === 0x27 || next === 0x5f || (next === 0x2e && end === at + 1) ? -1 : end
  }
  if (isDigit(code)) {
    while (isDigit(sentence.charCodeAt(end))) end++
    const next = sentence.charCodeAt(end)
    return next > 0x7f || next === 0x2c || next === 0x2e || next === 0x27 ? -1 : end
  }
  // "[4]", ".287", "'s"
  return code <= 0x20 || code > 0x7e || code === 0x5b || code === 0x2e || code === 0x27 ? -1 : end
}

/** A sentence longer than this is not prose: a table without lines, a dump of digits. Only its beginning is read. */
const LONGEST_SENTENCE = 8000

export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  const stop = Math.min(end, start + LONGEST_SENTENCE)
  const sentence = text.slice(start, stop)
  let before = -1
  for (let at = 0; at < sentence.length; ) {
    if (sentence.charCodeAt(at) === 0x20) {
      at++
      continue
    }
    let after = plainEnd(sentence, at)
    if (after < 0) {
      TOKEN.lastIndex = at
      const match = TOKEN.exec(sentence)
      if (match === null) break
      at = match.index
      after = at + match[0].length
    }
    const found = sentence.slice(at, after)
    const type = typeOf(found)
    if (type !== null) {
      words.push({
        type,
        text: found,
        lower: type === 'word' ? found.toLowerCase() : found,
        start: start + at,
        end: start + after,
        glued: at === before,
      })
    }
    before = after
    at = after
  }
  return words
}

export const isHyphen = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '‐' || word.text === '‑')
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '–' || word.text === '—' || word.text === '−' || word.text === '~')
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.type === 'word' && startsCapital(word.text)

function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}
