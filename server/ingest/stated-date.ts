/**
 * The date that a text states of itself, in a line at its head or its foot.
 *
 * At the head stand the moments of publishing and of the last change; the later one is how the article stood. At the foot a
 * page says when it was last changed; "posted" there is a comment's or another article's. Lines of more moments than a page has
 * of its own are a live blog's posts or a chronicle's, and say nothing of the whole. What it gets wrong: an article that is
 * reprinted with the lines of its first printing.
 */
import { type Stamp, stampsIn } from './stamps.js'

export interface StatedDate {
  /** EDTF */
  readonly date: string
  /** the line, word for word */
  readonly line: string
}

/** "Published" and "Updated"; three are the moments of posts. */
const MOST = 2
/** How far down a page's head goes, and how far up its foot: an encyclopedia's has eleven lines below that of its last change. */
const HEAD = 8
const FOOT = 16
/** Words of a line of the head; a longer one is prose or a standfirst, and a date that stands alone below it is a chronicle's. */
const HEAD_WORDS = 20

/** The lines that say when, by their place; empty where they are the moments of posts. */
export function stampLines(lines: readonly string[]): ReadonlyMap<number, readonly Stamp[]> {
  const found = new Map<number, readonly Stamp[]>()
  for (const [at, line] of lines.entries()) {
    const stamps = stampsIn(line)
    if (stamps.length > 0) found.set(at, stamps)
  }
  const moments = [...found.values()].filter((stamps) => stamps.some(({ says }) => says !== 'last')).length
  if (moments > MOST) return new Map()
  let prose = 0
  for (const [at, line] of lines.entries()) {
    if (line.split(' ').length > HEAD_WORDS) prose++
    const stamps = found.get(at)
    if (!stamps) continue
    const isHead = at < HEAD && prose <= (stamps.every(({ says }) => says !== null) ? 1 : 0)
    const isFoot = at >= lines.length - FOOT && stamps.every(({ says }) => says === 'last' || says === 'updated')
    const isSingle = stamps.every(({ says }) => says === 'last')
    if (!isHead && !isFoot && !isSingle) found.delete(at)
  }
  return found
}

export function statedDate(lines: readonly string[]): StatedDate | null {
  let best: (StatedDate & { readonly at: number }) | null = null
  for (const [place, stamps] of stampLines(lines)) {
    for (const { date } of stamps) {
      const at = instantOf(date)
      if (!best || at > best.at) best = { date, line: lines[place]!, at }
    }
  }
  return best && { date: best.date, line: best.line }
}

/** A day counts from its beginning, as the moments of it are more exact. */
const instantOf = (date: string) =>
  Date.parse(date.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/.test(date) ? `${date}Z` : date)
