/**
 * What cleaning left out of a text that was copied from a page, line by line, so that a person sees it struck out where it
 * stood and can tell whether the article lost something.
 *
 * A line counts as kept where its beginning or its end is found in the text, in order; marks and spaces do not count, since
 * citation marks go out of lines that stay. What it gets wrong: a kept line whose both ends were taken out.
 */
import type { Block } from '../text/blocks.js'

export interface StruckLine {
  /** the place in the blocks before which it stood */
  readonly before: number
  readonly text: string
}

/** A preview is looked at by a person; more than a long article is not gone through for it. */
const MOST_CHARACTERS = 300_000
const MOST_LINES = 200
/** Lines that are looked for in vain; a page of more shows its first ones. */
const MOST_MISSED = 1000
const LONGEST_LINE = 300
/** Letters of a line's end that are looked for: as many as hardly stand twice. */
const PROBE = 24
/** Letters of the text in which a line is looked for behind the one before: some twenty paragraphs may have moved or gone. */
const REACH = 20_000

export function struckLines(source: string, blocks: readonly Block[]): StruckLine[] {
  if (source.length > MOST_CHARACTERS) return []
  const starts: number[] = []
  let kept = ''
  for (const { text } of blocks) {
    starts.push(kept.length)
    kept += lettersOf(text)
  }
  const lines = source
    .split('\n')
    .map((line) => ({ line, letters: lettersOf(line) }))
    .filter(({ letters }) => letters !== '')
  const places = placesOf(
    lines.map(({ letters }) => letters),
    kept,
  )
  const struck: StruckLine[] = []
  let block = 0
  for (const [i, { line, letters }] of lines.entries()) {
    const place = places[i]!
    if (place !== null) {
      const end = place + Math.min(letters.length, PROBE)
      while (block < starts.length && starts[block]! < end) block++
    } else if (struck.length < MOST_LINES) {
      struck.push({ before: block, text: line.trim().slice(0, LONGEST_LINE) })
    }
  }
  return struck
}

/**
 * Where each line stands in the kept text; null: nowhere. Long lines are placed first and short ones between them, since words
 * such as a title, or a line of a table of contents, stand somewhere further down, too.
 */
function placesOf(lines: readonly string[], kept: string): (number | null)[] {
  const places: (number | null)[] = lines.map(() => null)
  let at = 0
  let missed = 0
  for (const [i, letters] of lines.entries()) {
    if (missed > MOST_MISSED) break
    if (letters.length < PROBE) continue
    const ahead = kept.slice(at, at + REACH)
    const head = ahead.indexOf(letters.slice(0, PROBE))
    const found = head >= 0 ? head : ahead.indexOf(letters.slice(-PROBE))
    if (found < 0) {
      missed++
      continue
    }
    places[i] = at + found
    at += found + PROBE
  }
  let end = 0
  const begins = lines.map((_, i) => {
    const begin = end
    if (places[i] !== null) end = places[i]! + PROBE
    return begin
  })
  // from the end: what stands twice in the page, as in its menu and its table of contents, stands there first
  let next = kept.length
  missed = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const letters = lines[i]!
    if (places[i] === null && letters.length < PROBE && missed <= MOST_MISSED) {
      const begin = Math.max(begins[i]!, next - REACH)
      const found = kept.slice(begin, next).lastIndexOf(letters)
      if (found < 0) missed++
      else places[i] = begin + found
    }
    next = places[i] ?? next
  }
  return places
}

const lettersOf = (text: string) => text.replace(/\[[^\]\n]{0,20}\]/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
