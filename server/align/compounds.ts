/**
 * Words with a hyphen of which a part stands: the edit is told of the part that changed.
 *
 *   [a short-range→a long-range] missile      →      a [short→long]-range missile
 *
 * A name stays whole: of "Bielsko-Biała" and "Bielsko-Podlaska" no reader wants to hear that half of it was kept, and
 * "T-72" is no "T-90". So one of the two words has to have a part in lower case. Only the beginning and the end are looked
 * at; what an editor changes in the middle of three parts is between them.
 */
import type { WordEdit } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'

/** Words with a hyphen in what one edit covers; behind so many the rest is told whole. */
const MOST = 32
/** Tried at the beginning of a word alone, or a word of a megabyte would be read from each of its letters. */
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu
const HYPHEN = /[-‐‑]/
const NAME_PART = /^[\p{Lu}\p{Lt}\p{N}]/u

/** Every part begins with a capital or a digit. One pattern for all parts took twenty seconds over thirty capitals in a row. */
const isName = (word: string): boolean => word.split(HYPHEN).every((part) => NAME_PART.test(part))

/** The same edit, or what is left of it when parts of words were taken out. */
export function cutCompounds(edit: WordEdit, fromText: string, toText: string): readonly WordEdit[] {
  if (edit.noise !== null || !edit.from || !edit.to) return [edit]
  const ours = compoundsIn(fromText, edit.from)
  const theirs = ours.length > 0 ? compoundsIn(toText, edit.to) : []
  if (theirs.length === 0) return [edit]
  const edits: WordEdit[] = []
  let a = edit.from.start
  let b = edit.to.start
  const between = (aEnd: number, bEnd: number) => {
    const piece = told(fromText, toText, { start: a, end: aEnd }, { start: b, end: bEnd })
    if (piece) edits.push(piece)
  }
  let next = 0
  for (const x of ours) {
    const word = fromText.slice(x.start, x.end)
    for (let n = next; n < theirs.length; n++) {
      const y = theirs[n]!
      const other = toText.slice(y.start, y.end)
      const { head, tail } = common(word, other)
      if (head + tail === 0 || (isName(word) && isName(other))) continue
      if (head > 0) {
        between(x.start, y.start)
        a = x.start + head
        b = y.start + head
      }
      if (tail > 0) {
        between(x.end - tail, y.end - tail)
        a = x.end
        b = y.end
      }
      next = n + 1
      break
    }
  }
  between(edit.from.end, edit.to.end)
  return edits
}

function compoundsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  const words = text.slice(start, end)
  // most edits have none, and need not be read for it
  if (!HYPHEN.test(words)) return found
  for (const match of words.matchAll(COMPOUND)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length })
    if (found.length === MOST) break
  }
  return found
}

/** Length of the whole parts, each with its hyphen, that both begin and end with. */
function common(word: string, other: string): { head: number; tail: number } {
  const isHyphen = (char: string | undefined) => char === '-' || char === '‐' || char === '‑'
  const most = Math.min(word.length, other.length)
  let head = 0
  for (let i = 0; i < most && word[i] === other[i]; i++) if (isHyphen(word[i])) head = i + 1
  let tail = 0
  for (let i = 1; i <= most - head && word[word.length - i] === other[other.length - i]; i++)
    if (isHyphen(word[word.length - i])) tail = i
  return { head, tail }
}

/** White space that both sides end with is no part of the edit; null when nothing is left. */
function told(fromText: string, toText: string, from: Span, to: Span): WordEdit | null {
  let { end } = from
  let toEnd = to.end
  while (
    end > from.start &&
    toEnd > to.start &&
    fromText[end - 1] === toText[toEnd - 1] &&
    /\s/.test(toText[toEnd - 1]!)
  ) {
    end--
    toEnd--
  }
  const a = end > from.start ? { start: from.start, end } : null
  const b = toEnd > to.start ? { start: to.start, end: toEnd } : null
  if (!a && !b) return null
  return { change: a && b ? 'replaced' : a ? 'removed' : 'added', from: a, to: b, noise: null }
}
