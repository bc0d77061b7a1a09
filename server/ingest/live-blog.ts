/**
 * A page of dated posts is a series: its lead and the posts up to a moment give the article as it stood then.
 *
 *   lead · "6 May 2024, 09:40" second post · "6 May 2024, 08:15" first post   →   states of 08:15 and 09:40
 *
 * Posts stand newest first or oldest first; each state keeps the page's order. A remark that was added to a post later
 * ("(10:05 - since then …") belongs to the states from its own time on. The lead is taken as it stands in all states, since
 * nothing says when it changed: what it says of the end of the day it says of its beginning, too.
 *
 * Moments are ordered as instants, so 10:00 in London comes after 11:30 in Dhaka. A post that says a time alone is of the day
 * of the post above it, or across midnight of the day next to that, by the way the posts run; that day is then inferred and
 * says so. What it gets wrong: a pause of more than half a day between two posts without dates.
 */
import type { Block } from '../text/blocks.js'
import { addedAt, type Clock, postedAt } from './live-blog-times.js'

/** Fewer dated lines are a chronology's headings or a page's own date. */
const LEAST_POSTS = 3
/** The fullest day of a newsroom has some 400 posts. */
const MOST_STATES = 1000
const DAY_MS = 86_400_000
const HALF_DAY = 720

export interface LiveBlog {
  readonly posts: number
  /** oldest first */
  readonly moments: readonly Moment[]
  /** The article as it stood at a moment, in the page's order. Each costs as much as the page is long. */
  stateAt(moment: Moment): readonly Block[]
}

export interface Moment {
  /** EDTF with minutes; with a zone where the page names one */
  readonly date: string
  /** ms since 1970; where no zone is said, as if it were UTC */
  readonly instant: number
  /** the page says the time alone, so that the day is a conclusion */
  readonly isDayInferred: boolean
}

interface Timed {
  readonly block: Block
  /** null: of the lead */
  readonly at: Moment | null
}

/** null where the blocks are no live blog, or one of more moments than are kept. @param day the page's date, for posts that say a time alone */
export function liveBlogOf(blocks: readonly Block[], day: string | null = null): LiveBlog | null {
  const clocks = blocks.map(({ text }) => postedAt(text))
  const posts = clocks.filter((clock) => clock !== null)
  if (posts.length < LEAST_POSTS) return null
  const timed = timedBlocks(blocks, clocks, {
    pageDay: /^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] ?? null,
    isNewestFirst: isNewestFirst(posts),
    zone: posts.find(({ zone }) => zone !== null)?.zone ?? null,
  })
  const moments = [...new Map(timed.flatMap(({ at }) => (at ? [[at.instant, at]] : []))).values()].sort(
    (a, b) => a.instant - b.instant,
  )
  if (moments.length === 0 || moments.length > MOST_STATES) return null
  return {
    posts: posts.length,
    moments,
    stateAt: ({ instant }) => timed.filter(({ at }) => at === null || at.instant <= instant).map(({ block }) => block),
  }
}

interface Page {
  readonly pageDay: string | null
  readonly isNewestFirst: boolean
  /** that of the first post that says one: a page keeps to one clock and does not repeat it in every line */
  readonly zone: string | null
}

function timedBlocks(blocks: readonly Block[], clocks: readonly (Clock | null)[], page: Page): Timed[] {
  const timed: Timed[] = []
  let at: Moment | null = null
  let day = page.pageDay
  let before: number | null = null
  for (const [i, block] of blocks.entries()) {
    const clock = clocks[i]
    if (!clock) {
      timed.push({ block, at: at && (addition(block.text, at, before!) ?? at) })
      continue
    }
    const crossed = before === null ? 0 : daysBetween(before, clock.minute, page.isNewestFirst)
    day = clock.day ?? (day && shifted(day, crossed))
    // without any day there is no moment; it stays with the post above it
    if (day !== null) {
      at = momentOf(day, { ...clock, zone: clock.zone ?? page.zone }, clock.day === null)
      before = clock.minute
    }
    timed.push({ block: at ? { kind: 'heading', level: 2, text: block.text } : block, at })
  }
  return timed
}

/** Days from a post to the one below it that says a time alone: a step of more than half a day against the run is midnight. */
function daysBetween(above: number, below: number, isNewestFirst: boolean): number {
  if (isNewestFirst) return below - above > HALF_DAY ? -1 : 0
  return above - below > HALF_DAY ? 1 : 0
}

/** By the steps between posts whose days are the same or not said; a page that does not move is read as it stands. */
function isNewestFirst(posts: readonly Clock[]): boolean {
  let down = 0
  for (const [i, post] of posts.entries()) {
    const above = posts[i - 1]
    if (!above) continue
    if (above.day !== null && post.day !== null && above.day !== post.day) down += above.day > post.day ? 1 : -1
    else if (above.minute !== post.minute) {
      const step = above.minute - post.minute
      // a long step is midnight and goes the other way
      down += Math.sign(step) * (Math.abs(step) > HALF_DAY ? -1 : 1)
    }
  }
  return down > 0
}

/** A remark's moment; null: it is none, or of the post's own time. An earlier time is one that the post speaks of. */
function addition(text: string, post: Moment, postMinute: number): Moment | null {
  const clock = addedAt(text)
  if (!clock) return null
  const crossed = postMinute - clock.minute > HALF_DAY ? 1 : 0
  const zone = clock.zone ?? (/(?:Z|[+-]\d\d:\d\d)$/.exec(post.date)?.[0] || null)
  const at = momentOf(shifted(post.date.slice(0, 10), crossed), { ...clock, zone }, post.isDayInferred || crossed > 0)
  return at.instant > post.instant ? at : null
}

function momentOf(day: string, { minute, zone }: Clock, isDayInferred: boolean): Moment {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return {
    date: `${day}T${time}${zone ?? ''}`,
    instant: Date.parse(`${day}T${time}:00${zone ?? 'Z'}`),
    isDayInferred,
  }
}

const shifted = (day: string, days: number) =>
  days === 0 ? day : new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
