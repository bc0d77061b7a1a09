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
    /(?<skip>\[\s?(?:\d{1,4}(?:[,–-]\s?\d{1,4})*|[a-z]{1,2}|(?:note|nb|n)\s?\d{1,3}|[a-z]+\sneeded)\s?\]|https?:\/\/\S+|www\.\S+)/u,
    /(?<number>\p{Nd}+(?:[.,]\p{Nd}+|[\u00a0\u202f\u2009'’]\p{Nd}{3}(?!\p{Nd}))*|[¼½¾⅐-⅞])/u,
    /(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}_]*(?:['’](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*[²³]?)/u,
    /(?<currency>\p{Sc})/u,
    /(?<sign>['’]s(?![\p{L}\p{N}])|\S)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gsu',
)

/** A sentence longer than this is not prose: a table without lines, a dump of digits. Only its beginning is read. */
const LONGEST_SENTENCE = 8000

export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  const stop = Math.min(end, start + LONGEST_SENTENCE)
  const sentence = text.slice(start, stop)
  let before = -1
  for (const match of sentence.matchAll(TOKEN)) {
    const found = match.groups!
    const at = match.index
    const after = at + match[0].length
    if (found.skip === undefined) {
      const type: WordType =
        found.number !== undefined
          ? 'number'
          : found.word !== undefined
            ? 'word'
            : found.currency !== undefined
              ? 'currency'
              : 'sign'
      const word = match[0]
      words.push({
        type,
        text: word,
        lower: word.toLowerCase(),
        start: start + at,
        end: start + after,
        glued: at === before,
      })
    }
    before = after
  }
  return words
}

export const isHyphen = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '‐' || word.text === '‑')
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '–' || word.text === '—' || word.text === '−' || word.text === '~')
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.type === 'word' && /^\p{Lu}/u.test(word.text)
