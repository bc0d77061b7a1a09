/**
 * Pairs of texts of which every word's fate is known: made from real paragraphs with a fixed seed.
 *
 *   light   2 % of the words edited; for each 90,000 characters 3 paragraphs added, 2 removed, 2 moved
 *   heavy   25 % of the words edited, 10 % of the paragraphs removed and as many added, 5 moved
 *
 * A text longer than its base repeats it with half of the longer words drawn anew from all words and some coined, so that
 * rare words stay rare. Added paragraphs are walks along word pairs of the base: the same vocabulary, other sentences.
 */
import { WORD } from './quality.mjs'

const ARTICLE = 90_000
/** Shorter paragraphs move too, in real texts; a reader does not mind, and nothing can tell them from chance. */
const MOVED_WORDS = 20
const NEAREST_MOVE = 15
const FARTHEST_MOVE = 120

/** A 32-bit xorshift: small, fast, and the same everywhere. */
function randomFrom(seed) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x2545f491) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4294967296
  }
  const below = (n) => Math.floor(next() * n)
  return {
    next,
    below,
    of: (list) => list[below(list.length)],
    shuffled: (list) => {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[copy[i], copy[j]] = [copy[j], copy[i]]
      }
      return copy
    },
  }
}

/** Words and what stands between them, in turns: [gap, word, gap, word, …, gap]. */
function cut(paragraph) {
  const parts = []
  let at = 0
  for (const match of paragraph.matchAll(WORD)) {
    parts.push(paragraph.slice(at, match.index), match[0])
    at = match.index + match[0].length
  }
  parts.push(paragraph.slice(at))
  return parts
}

const isNumber = (word) => /^\d+$/.test(word)
const drawNumber = (random, word) => String(random.below(10 ** Math.min(6, Math.max(1, word.length))))

function vocabulary(paragraphs) {
  const words = paragraphs.flatMap((paragraph) => paragraph.match(WORD) ?? [])
  const follows = new Map()
  for (let n = 0; n + 1 < words.length; n++) {
    if (!follows.has(words[n])) follows.set(words[n], [])
    follows.get(words[n]).push(words[n + 1])
  }
  return { words, long: words.filter((word) => /^\p{L}{5,}$/u.test(word)), follows }
}

/** The base, then variants of it, until the text is so long. */
function lengthened(paragraphs, length, words, random) {
  const all = []
  let size = 0
  for (let copy = 0; size < length; copy++) {
    const order = copy === 0 ? paragraphs : random.shuffled(paragraphs)
    for (const paragraph of order) {
      if (size >= length) break
      const text = copy === 0 ? paragraph : variant(paragraph, copy, words, random)
      all.push(text)
      size += text.length + 2
    }
  }
  return all
}

function variant(paragraph, copy, words, random) {
  return cut(paragraph)
    .map((part, n) => {
      if (n % 2 === 0 || random.next() < 0.5) return part
      if (isNumber(part)) return drawNumber(random, part)
      if (part.length < 5) return part
      const other = random.of(words.long)
      return random.next() < 0.1 ? other + copy.toString(36) : other
    })
    .join('')
}

function invented({ words, follows }, random) {
  const length = 30 + random.below(90)
  const out = []
  let word = random.of(words)
  for (let n = 0, stop = 12; n < length; n++) {
    const ends = n === stop || n === length - 1
    if (n === stop) stop += 10 + random.below(12)
    out.push(ends ? `${word}.` : word)
    word = random.of(follows.get(word) ?? words)
  }
  return out.join(' ')
}

/** @param parts [gap, word, …]; @param origins by word. Seven edits of ten replace a word, the rest remove or add one. */
function edited({ parts, origins }, share, { words }, random) {
  const outParts = [parts[0]]
  const outOrigins = []
  for (let n = 0; n < origins.length; n++) {
    const word = parts[2 * n + 1]
    const gap = parts[2 * n + 2]
    if (random.next() >= share) {
      outParts.push(word, gap)
      outOrigins.push(origins[n])
      continue
    }
    const draw = random.next()
    if (draw < 0.7) {
      let other = word
      while (other === word) other = isNumber(word) ? drawNumber(random, word) : random.of(words)
      outParts.push(other, gap)
      outOrigins.push(-1)
    } else if (draw < 0.85) {
      // the word goes with the white space behind it; a full stop stays
      outParts[outParts.length - 1] += gap.trimStart()
    } else {
      outParts.push(random.of(words), ' ', word, gap)
      outOrigins.push(-1, origins[n])
    }
  }
  return { parts: outParts, origins: outOrigins }
}

/**
 * @param paragraphs the base
 * @param kind 'light' or 'heavy'
 * @param scale how many times 90,000 characters
 * @returns `from` and `to` as lists of paragraphs, and the truth as `quality.mjs` reads it
 */
export function makePair(paragraphs, kind, scale, articleLength = ARTICLE) {
  const random = randomFrom(scale * 2 + (kind === 'light' ? 0 : 1))
  const vocabularyOfBase = vocabulary(paragraphs)
  let number = 0
  const from = lengthened(paragraphs, articleLength * scale, vocabularyOfBase, random)
  const old = from.map((text) => {
    const parts = cut(text)
    return { parts, origins: Array.from({ length: (parts.length - 1) / 2 }, () => number++), fate: 'kept' }
  })
  const tenth = Math.round(old.length / 10)
  const share = kind === 'light' ? 0.02 : 0.25
  const count =
    kind === 'light'
      ? { add: 3 * scale, remove: 2 * scale, move: 2 * scale }
      : { add: tenth, remove: tenth, move: 5 * scale }
  const moved = random.shuffled(old.filter(({ origins }) => origins.length >= MOVED_WORDS)).slice(0, count.move)
  for (const paragraph of moved) paragraph.fate = 'moved'
  const removed = new Set(random.shuffled(old.filter(({ fate }) => fate === 'kept')).slice(0, count.remove))
  const sequence = old
    .filter((paragraph) => !removed.has(paragraph))
    .map((paragraph) => ({ paragraph, ...edited(paragraph, share, vocabularyOfBase, random), fate: paragraph.fate }))
  for (const one of sequence.filter(({ fate }) => fate === 'moved')) move(sequence, one, random)
  for (let n = 0; n < count.add; n++) {
    const parts = cut(invented(vocabularyOfBase, random))
    const origins = new Array((parts.length - 1) / 2).fill(-1)
    sequence.splice(random.below(sequence.length + 1), 0, { parts, origins, fate: 'added' })
  }
  // a paragraph that lost all of its words is none any more
  const told = sequence.filter(({ parts }) => parts.join('').trim() !== '')
  return {
    from,
    to: told.map(({ parts }) => parts.join('').trim()),
    truth: {
      origin: told.flatMap(({ origins }) => origins),
      para: told.flatMap(({ origins }, n) => origins.map(() => n)),
      paraKinds: told.map(({ fate }) => fate),
    },
  }
}

function move(sequence, one, random) {
  const at = sequence.indexOf(one)
  sequence.splice(at, 1)
  const reach = Math.min(FARTHEST_MOVE, Math.max(at, sequence.length - at))
  const least = Math.min(NEAREST_MOVE, reach)
  const places = []
  for (let far = least; far <= reach; far++) places.push(at - far, at + far)
  sequence.splice(random.of(places.filter((place) => place >= 0 && place <= sequence.length)), 0, one)
}
