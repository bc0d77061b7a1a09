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
  const struck: StruckLine[] = []
  let at = 0
  let block = 0
  for (const line of source.split('\n')) {
    const letters = lettersOf(line)
    if (letters === '') continue
    const ahead = kept.slice(at, at + REACH)
    const head = ahead.indexOf(letters.slice(0, PROBE))
    const found = head >= 0 ? head : ahead.indexOf(letters.slice(-PROBE))
    if (found < 0) {
      struck.push({ before: block, text: line.trim().slice(0, LONGEST_LINE) })
      if (struck.length === MOST_LINES) break
      continue
    }
    at += found + Math.min(letters.length, PROBE)
    while (block < starts.length && starts[block]! < at) block++
  }
  return struck
}

const lettersOf = (text: string) => text.replace(/\[[^\]\n]{0,20}\]/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
