/**
 * A live blog's posts say a time alone ("9.30am NZST") and leave their day to the mark-up:
 *
 *   <time datetime="2024-05-08T09:30:00+12:00">9.30am NZST</time>   →   "8 May 2024, 9.30am NZST"
 *
 * Read as text alone, posts of several days fall on one, since nothing that a reader sees says when midnight was. So the
 * day is written out before such times, and the caller puts that on record. Two of them are a page's own dates: three make posts.
 */
import { postedAt } from '../live-blog-times.js'

/** what of a document is used */
interface Times {
  querySelectorAll(selector: string): Iterable<TimeElement>
}

interface TimeElement {
  textContent: string | null
  readonly nodeName: string
  readonly parentElement: TimeElement | null
  readonly nextElementSibling: TimeElement | null
  readonly previousElementSibling: TimeElement | null
  readonly ownerDocument: { createElement(name: string): TimeElement } | null
  getAttribute(name: string): string | null
  replaceWith(...others: TimeElement[]): void
}

/** Two dated boxes may be a by-line and a correction; three in one order are posts. */
const LEAST_POSTS = 3
const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
/** minutes; the clocks furthest ahead of UTC, so that a longer way round was one behind it */
const FURTHEST_AHEAD = 14 * 60
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Writes the days out in the document. @returns how many */
export function writeOutDays(document: Times): number {
  const found: { readonly element: TimeElement; readonly day: string }[] = []
  for (const element of document.querySelectorAll('time[datetime]')) {
    const day = dayOf(element.textContent?.trim() ?? '', element.getAttribute('datetime')?.trim() ?? '')
    if (day) found.push({ element, day })
  }
  if (found.length < LEAST_POSTS) return 0
  for (const { element, day } of found) {
    const [year, month, date] = day.split('-')
    element.textContent = `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}, ${element.textContent!.trim()}`
  }
  return found.length
}

/** The day on the clock that is shown; null: the line says its day itself, or the mark-up no instant. */
function dayOf(shown: string, datetime: string): string | null {
  const clock = postedAt(shown)
  const match = INSTANT.exec(datetime)
  if (!clock || clock.day !== null || !match) return null
  const [, day, hour, minute, zone] = match
  const said = Number(hour) * 60 + Number(minute)
  let ahead = (clock.minute - said + DAY_MINUTES) % DAY_MINUTES
  if (ahead > FURTHEST_AHEAD) ahead -= DAY_MINUTES
  // a time in the page's own zone is of its own day, whatever minute the page rounds it to
  if (zone !== 'Z' && Math.abs(ahead) < 60) return day!
  const at = Date.parse(`${day}T${hour}:${minute}:00Z`)
  return Number.isNaN(at) ? null : new Date(at + ahead * MINUTE_MS).toISOString().slice(0, 10)
}

/**
 * A time above a post's own headline would stand at the end of the section before it, and the first in the lead: quoted by its
 * section, a post would get the time of the one below. So it heads its post. @returns how many
 */
export function headPosts(document: Times): number {
  const found: { readonly place: TimeElement; readonly level: string; readonly words: string }[] = []
  for (const time of document.querySelectorAll('article time')) {
    const words = time.textContent?.trim() ?? ''
    if (!postedAt(words)) continue
    let place = time
    // in a line or a box of its own
    for (let box = time.parentElement; box && box.textContent?.trim() === words; box = box.parentElement) place = box
    const level = place.nextElementSibling?.nodeName.toUpperCase() ?? ''
    if (!place.previousElementSibling && /^H[2-6]$/.test(level)) found.push({ place, level, words })
  }
  if (found.length < LEAST_POSTS) return 0
  for (const { place, level, words } of found) {
    const heading = place.ownerDocument?.createElement(level.toLowerCase())
    if (!heading) continue
    heading.textContent = words
    place.replaceWith(heading)
  }
  return found.length
}
