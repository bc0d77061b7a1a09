/**
 * What a person typed becomes what the index is asked, so that no sign of theirs is a sign of the index's language:
 *
 *   ferry fire         →  "ferry" "fire"          both, anywhere in one block
 *   "car deck" evac*   →  "car deck" "evac"*      as it stands; any ending
 *   1,166 O'Brien -a(  →  "1,166" "O'Brien" "-a(" each cut into words by the index itself
 */

/** A longer list of words is pasted text; each word is a walk through the index. */
const MOST_WORDS = 16

const PART = /"([^"]*)"?|([^\s"]+)/g
const HAS_WORD = /[\p{L}\p{N}]/u

/** null: there is no word in it */
export function askedOf(q: string): string | null {
  const parts: string[] = []
  for (const [, quoted, bare] of q.replace(/[\p{Cc}\p{Cs}]/gu, ' ').matchAll(PART)) {
    const text = quoted ?? bare ?? ''
    if (!HAS_WORD.test(text)) continue
    const any = bare !== undefined && /[\p{L}\p{N}]\*+$/u.test(bare)
    parts.push(`"${text.replace(/\*+$/, '')}"${any ? '*' : ''}`)
  }
  return parts.length === 0 ? null : parts.slice(0, MOST_WORDS).join(' ')
}

/** As the index folds words: no case, no accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a question about changes, each of which the event has to say. */
export const foldedWords = (q = ''): readonly string[] =>
  folded(q.replace(/["*]/g, ' ').replace(/[\p{Cc}\p{Cs}]/gu, ' '))
    .split(/\s+/)
    .filter((word) => HAS_WORD.test(word))
    .slice(0, MOST_WORDS)
