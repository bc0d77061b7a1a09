/**
 * Whether the first line of a plain text is its headline. One that stayed in the text would be told as a section of it, and
 * the text would be called by its file's name.
 *
 *   Flood in the lower valley / By Anna Berg / The river left its bed on Monday night, …   →   its title
 *
 * All signs have to agree, and prose has to stand below it once by-lines and dates are gone. What it misses: headlines that
 * are whole sentences with a full stop, and those of a word or two, which as often name a section ("Background").
 */
import type { Block } from '../text/blocks.js'
import { FUNCTION_WORDS } from '../text/function-words.js'

const LEAST_WORDS = 3
/** Newspapers' headlines have up to 18, and a dash or two. */
const MOST_WORDS = 20
const MOST_LETTERS = 140
/** Words of the prose below it; a shorter line may be another label. */
const PROSE_WORDS = 12
const SENTENCE = /[.!?…]["'”’»)\]]*$/u

export function isHeadline(first: Block, next: Block | undefined): boolean {
  if (next?.kind !== 'paragraph') return false
  const words = first.text.split(' ')
  if (words.length < LEAST_WORDS) return false
  // the reader of plain texts has looked at both
  if (first.kind === 'heading') return true
  return (
    first.kind === 'paragraph' &&
    words.length <= MOST_WORDS &&
    first.text.length <= MOST_LETTERS &&
    /^["'“‘„«]?[\p{Lu}\p{Lo}\p{N}]/u.test(first.text) &&
    !/[.!…:;,]["'”’»)\]]*$/u.test(first.text) &&
    !FUNCTION_WORDS.has(words.at(-1)!.toLowerCase()) &&
    next.text.split(' ').length >= PROSE_WORDS &&
    SENTENCE.test(next.text)
  )
}
