/**
 * Titles of linked pages that a mirror wrote before the words of the link.
 *
 *   He denied Negligence, gross negligence.          (a link "gross negligence" to the page "Negligence")  →  He denied gross negligence.
 *   the Ministry of Health (Malta), Health Ministry                                                       →  the Health Ministry
 *
 * A title and the words that lead to it share their words, so a phrase with a capital goes where the words behind its comma
 * say the same again. People write "in South Korea, South Korean shops closed", so what only gains an ending stays. A text is
 * touched only where it is known to be such a mirror's, and where several are found. What shares no word with its link
 * ("Demographics of Malta, population") is not found.
 */
import type { Repair } from '../../schema/snapshot.js'
import { FUNCTION_WORDS } from '../../text/function-words.js'

/** Two could be slips of the writer. */
const LEAST = 3
const MOST_WORDS = 8
/** What the words of a link have beyond the title's: "First Vice-President of the Republic of …". */
const MORE_WORDS = 4
/** Behind these a clause or another member of a list begins. */
const GOES_ON = /^(?:the|an?|and|or|but|who|whom|whose|which|that|as|with|then|where|when|while)$/

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly keys: readonly string[]
}

export function dropLinkTargets(text: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  const found = text.split('\n').map(targetsIn)
  const count = found.reduce((sum, { targets }) => sum + targets.length, 0)
  if (count < LEAST) return { text, repairs: [] }
  const note = 'titles of linked pages that stood before the words of the link were taken out'
  return { text: found.map(without).join('\n'), repairs: [{ kind: 'link_target', count, note }] }
}

interface Line {
  readonly line: string
  readonly targets: readonly { readonly start: number; readonly end: number }[]
}

function targetsIn(line: string): Line {
  const words = wordsOf(line)
  const targets: { start: number; end: number }[] = []
  for (let comma = 1; comma < words.length - 1; comma++) {
    if (!/[^,],$/.test(words[comma]!.text)) continue
    const first = titleStart(words, comma)
    if (first !== null) targets.push({ start: words[first]!.start, end: words[comma + 1]!.start })
  }
  return { line, targets }
}

const without = ({ line, targets }: Line): string => {
  let at = 0
  let bare = ''
  for (const { start, end } of targets) {
    if (start < at) continue
    bare += line.slice(at, start)
    at = end
  }
  return bare + line.slice(at)
}

const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    keys: text.split(/[-–]/).map(keyOf).filter(isContent),
  }))

const keyOf = (word: string) =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’']s\b|[^\p{L}\p{N}]+/gu, '')
const isContent = (key: string) => key.length > 2 && !FUNCTION_WORDS.has(key)

/** The word with which the title begins that ends at the comma; the longest that the words behind it repeat. null: none does */
function titleStart(words: readonly Word[], comma: number): number | null {
  const next = words[comma + 1]!
  if (GOES_ON.test(next.text)) return null
  const from = Math.max(1, comma - MOST_WORDS + 1)
  let first = comma
  // a title reaches over no stop and no other comma
  while (first > from && !/[,.;:!?"”)]$/.test(words[first - 1]!.text)) first--
  for (; first <= comma; first++) {
    if (!/^\p{Lu}/u.test(words[first]!.text) || /[.!?:]["”)]*$/.test(words[first - 1]!.text)) continue
    if (isRepeated(words.slice(first, comma + 1), behind(words, comma, comma - first + 1))) return first
  }
  return null
}

/** Up to the end of the clause. */
function behind(words: readonly Word[], comma: number, length: number): Word[] {
  const taken: Word[] = []
  for (const word of words.slice(comma + 1, comma + 1 + length + MORE_WORDS)) {
    taken.push(word)
    if (/[,.;:!?]["”)]*$/.test(word.text)) break
  }
  return taken
}

function isRepeated(title: readonly Word[], link: readonly Word[]): boolean {
  const last = title.at(-1)!
  // "(term)", "(Malta)": what tells a title from others of its name
  const isTold = /\)/.test(last.text)
  const opened = title.findIndex(({ text }) => text.startsWith('('))
  const core = (isTold && opened > 0 ? title.slice(0, opened) : title).flatMap(({ keys }) => keys)
  const said = link.flatMap(({ keys }) => keys)
  if (core.length === 0) return false
  if (isTold && opened > 0) return core.every((key) => said.some((other) => isLike(key, other)))
  if (core.length === 1)
    return title.length === 1 && link.some(({ text }) => text.replace(/[^\p{L}]+$/u, '') === core[0])
  const same = core.filter((key) => said.includes(key)).length
  return (
    same * 2 >= core.length && core.every((key) => said.some((other) => key === other || isOtherSpelling(key, other)))
  )
}

const isLike = (key: string, other: string) =>
  key === other || isOtherSpelling(key, other) || (Math.min(key.length, other.length) >= 4 && other.startsWith(key))

/** Hikmet and Hikmat, Petrosyan and Petrossian; not Korea and Korean, which is another word. */
function isOtherSpelling(key: string, other: string): boolean {
  const shared = Math.min(key.length, other.length)
  if (shared < 5 || Math.abs(key.length - other.length) > 3) return false
  return key.slice(0, 4) === other.slice(0, 4) && key.slice(0, shared) !== other.slice(0, shared)
}
