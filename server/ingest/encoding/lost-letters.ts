/**
 * Letters that a character set could not hold and that were written as question marks: 'Bogdan Tr?š?i?'.
 *
 * They cannot be brought back, but they can be told from punctuation: no sentence has a question mark inside a word. Each
 * becomes U+FFFD, which stands for one letter that is not known, so that two texts are not told apart by it. A mark at a
 * word's edge is ambiguous ("Who? he asked") and is taken only in a text that lost letters inside words, too.
 *
 * What it gets wrong: a mark that ends a question before a word in small letters, in a text that is damaged elsewhere.
 */
import type { Repair } from '../../schema/snapshot.js'

/** "yes?no" happens once in a chat; two words so written, or one with two marks, do not. */
const LEAST = 2
/** addresses have question marks inside: page?title=x */
const ADDRESS = /[/=&@]|\.\p{L}/u
const WORD = /[^\s"“”()[\]<>«»,;:!]+/gu
const IN_WORD = /[^\s"“”()[\]<>«»,;:!]/u
const INSIDE = /(?<=\p{L}[\p{M}?]*)\?(?=\?*(?:['’]?\p{Ll}))|(?<=\p{Lu}\?*)\?(?=\?*\p{Lu})/gu
const LOST = '\ufffd'

/** The same for the parts of one text, none of which holds a line end. */
export function markLostInParts(
  parts: readonly string[],
  alreadyDamaged: boolean,
): { parts: readonly string[]; repairs: readonly Repair[] } {
  if (!parts.some((part) => part.includes('?'))) return { parts, repairs: [] }
  const { text, count } = markLostLetters(parts.join('\n'), alreadyDamaged)
  if (count === 0) return { parts, repairs: [] }
  const note = 'letters that had been lost as question marks are marked as lost; they match any letter'
  return { parts: text.split('\n'), repairs: [{ kind: 'lost_letter', count, note }] }
}

function markLostLetters(text: string, alreadyDamaged: boolean): { text: string; count: number } {
  if (!text.includes('?')) return { text, count: 0 }
  let inside = 0
  for (const word of wordsWithMarks(text)) {
    if (ADDRESS.test(word)) continue
    inside += word.match(INSIDE)?.length ?? 0
  }
  if (inside < (alreadyDamaged ? 1 : LEAST)) return { text, count: 0 }
  let count = 0
  const marked = text.replace(WORD, (word, at: number) => {
    if (!word.includes('?') || ADDRESS.test(word)) return word
    const next = text.slice(at + word.length, at + word.length + 3)
    const lost = markWord(word, next, text[at - 1] ?? ' ')
    for (let i = 0; i < word.length; i++) if (word[i] === '?' && lost[i] === LOST) count++
    return lost
  })
  return { text: marked, count }
}

/** Long texts have few question marks, so each mark's word is looked for and not each word's mark. */
function* wordsWithMarks(text: string): Generator<string> {
  for (let mark = text.indexOf('?'); mark >= 0; ) {
    let start = mark
    let end = mark + 1
    while (start > 0 && IN_WORD.test(text[start - 1]!)) start--
    while (end < text.length && IN_WORD.test(text[end]!)) end++
    yield text.slice(start, end)
    mark = text.indexOf('?', end)
  }
}

function markWord(word: string, next: string, before: string): string {
  // "????? ??????": words of a script of which nothing was held
  if (/^\?{2,}[.]?$/.test(word) && !/[\p{L}\p{N}]/u.test(before)) return word.replaceAll('?', LOST)
  let marked = word.replace(INSIDE, LOST)
  // ?avuş: the first letter of a name
  marked = marked.replace(/^\?+(?=\p{Ll})/u, (marks) => LOST.repeat(marks.length))
  const wasDamaged = marked.includes(LOST)
  // "Babi? of the", "Ni?," in the middle of a sentence
  const goesOn = /^(?:[,;:)\]]|\s\p{Ll})/u.test(next)
  if (
    /\p{L}\?$/u.test(marked) &&
    (goesOn || (wasDamaged && /^[\s"”»']?\s?\S/u.test(next))) &&
    /^\p{Lu}|\ufffd/u.test(marked)
  ) {
    marked = `${marked.slice(0, -1)}${LOST}`
  }
  return marked
}
