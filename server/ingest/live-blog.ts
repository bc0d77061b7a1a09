/**
 * A page of dated posts is a series: its lead and the posts up to a moment give the article as it stood then.
 *
 *   lead · "6 May 2024, 09:40" second post · "6 May 2024, 08:15" first post   →   states of 08:15 and 09:40
 *
 * Posts stand newest first or oldest first; each state keeps the page's order. A remark that was added to a post later
 * ("(10:05 - since then …") belongs to the states from its own time on. The lead is taken as it stands in all states, since
 * nothing says when it changed: what it says of the end of the day it says of its beginning, too.
 */
import type { Block } from '../text/blocks.js'

/** Fewer dated lines are a chronology's headings or a page's own date. */
const LEAST_POSTS = 3
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?::\d{2})?\s?([ap]\.?m\.?)?`
const ZONE = String.raw`(?:\s?\(?(UTC|GMT|Z|BST|CET|CEST|EET|EEST|MSK|E[SD]T|C[SD]T|M[SD]T|P[SD]T|(?:UTC|GMT)?[+−-]\d{1,2}(?::?\d{2})?)\)?)?`
const LINE = new RegExp(
  String.raw`^(?:(?:posted|published|updated)(?: at| on)?:? )?(?:(?:\p{L}{3,9}, )?(?:(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})|(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})|(\d{4})-(\d\d)-(\d\d)),?(?: at| [-–—|])? )?${CLOCK}${ZONE}$`,
  'iu',
)
const ADDED = new RegExp(String.raw`^\(?(?:update(?:d)?(?: at)?:? )?${CLOCK}${ZONE}\s?[-–—:]\s`, 'iu')
const ZONES: Readonly<Record<string, string>> = {
  ...{
    utc: 'Z',
    gmt: 'Z',
    z: 'Z',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
  },
  ...{
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
  },
}

export interface LiveBlogState {
  /** EDTF with minutes; with a zone where the page names one */
  readonly date: string
  readonly blocks: readonly Block[]
}

interface Timed {
  readonly block: Block
  /** null: of the lead */
  readonly at: string | null
}

/** Oldest first; empty where the blocks are no live blog. @param day the page's date, for posts that say a time alone */
export function liveBlogStates(blocks: readonly Block[], day: string | null = null): LiveBlogState[] {
  const timed: Timed[] = []
  let at: string | null = null
  let date = /^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] ?? null
  let posts = 0
  for (const block of blocks) {
    const line = block.text.length <= 60 ? momentOf(LINE.exec(block.text), date) : null
    if (line !== null) {
      posts++
      at = line
      date = line.slice(0, 10)
      timed.push({ block: { kind: 'heading', level: 2, text: block.text }, at })
      continue
    }
    const own = at === null ? null : addedAt(block.text, at)
    timed.push({ block, at: own ?? at })
  }
  if (posts < LEAST_POSTS) return []
  const moments = [...new Set(timed.map((each) => each.at))].filter((each) => each !== null).sort()
  return moments.map((moment) => ({
    date: moment,
    blocks: timed.filter((each) => each.at === null || each.at <= moment).map((each) => each.block),
  }))
}

/** A clock time alone is of the day of the post before it. */
function momentOf(match: RegExpExecArray | null, day: string | null): string | null {
  if (!match) return null
  const [, d1, m1, y1, m2, d2, y2, y3, m3, d3, hour, minute, half, zone] = match
  const month = m3 ?? monthOf(m1 ?? m2)
  const year = y1 ?? y2 ?? y3
  const date = year && month ? `${year}-${month}-${(d1 ?? d2 ?? d3)!.padStart(2, '0')}` : year ? null : day
  const clock = clockOf(hour!, minute!, half)
  return date && clock ? `${date}T${clock}${zoneOf(zone)}` : null
}

function addedAt(text: string, post: string): string | null {
  const match = ADDED.exec(text)
  if (!match) return null
  const clock = clockOf(match[1]!, match[2]!, match[3])
  const at = clock && `${post.slice(0, 10)}T${clock}${post.slice(16)}`
  // an earlier time is one that the post speaks of
  return at && at > post ? at : null
}

function monthOf(name: string | undefined): string | null {
  const at = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase())
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}

function clockOf(hour: string, minute: string, half: string | undefined): string | null {
  let h = Number(hour)
  if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0)
  return h > 23 || Number(minute) > 59 ? null : `${String(h).padStart(2, '0')}:${minute}`
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  const known = ZONES[zone.toLowerCase()]
  if (known) return known
  const [, sign, hours, minutes = '00'] = /([+−-])(\d{1,2}):?(\d{2})?$/.exec(zone)!
  return `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`
}
