/** Where a stretch of a time axis is labelled, and with what: hours, days, months or years, whichever gives a few labels. */
import { MARGIN, type Stretch } from './time-axis-model.js'

export interface Tick {
  readonly at: number
  readonly label: string
}

export interface Scale {
  /** what all labels of the stretch leave unsaid: "27 Sep 2020", "2020"; empty for years */
  readonly heading: string
  readonly ticks: readonly Tick[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The last instant of a day is not the first of the next. */
const NEARLY = 60_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Steps from fine to coarse; hours stay in one day, so that their heading can name it. */
const HOUR_STEPS = [1, 2, 3, 6, 12]
const DAY_STEPS = [1, 2, 5, 10, 15]
const MONTH_STEPS = [1, 2, 3, 6]
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** At most `most` labels, 4 for a third of a page. All in UTC, as the server's instants are. */
export function ticksOf({ start, end }: Pick<Stretch, 'start' | 'end'>, most: number): Scale {
  const first = new Date(start)
  const last = new Date(end)
  const day = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate())
  if (isOneDay(start, end)) {
    const at = (start + end) / 2
    const date = new Date(at)
    return {
      heading: String(date.getUTCFullYear()),
      ticks: [{ at, label: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}` }],
    }
  }
  // the margin of a stretch may reach into the next day
  if (end - start <= 30 * HOUR) {
    const ticks = fewest(HOUR_STEPS, most, (step) =>
      within(start, end, (i) => day + i * step * HOUR).map((at) => ({
        at,
        label: `${two(new Date(at).getUTCHours())}:00`,
      })),
    )
    const middle = new Date((start + end) / 2)
    return { heading: `${middle.getUTCDate()} ${MONTHS[middle.getUTCMonth()]} ${middle.getUTCFullYear()}`, ticks }
  }
  if (end - start <= 70 * 24 * HOUR) {
    const ticks = fewest(DAY_STEPS, most, (step) => days(start, end, step))
    const years = [first.getUTCFullYear(), last.getUTCFullYear()]
    return { heading: years[0] === years[1] ? String(years[0]) : years.join(' and '), ticks }
  }
  if (end - start <= 20 * 31 * 24 * HOUR) {
    const ticks = fewest(MONTH_STEPS, most, (step) =>
      within(start, end, (i) => Date.UTC(first.getUTCFullYear(), i * step)).map((at) => {
        const date = new Date(at)
        const month = MONTHS[date.getUTCMonth()]!
        return { at, label: date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month }
      }),
    )
    return { heading: ticks.some(({ label }) => /^\d/.test(label)) ? '' : String(first.getUTCFullYear()), ticks }
  }
  return {
    heading: '',
    ticks: fewest(YEAR_STEPS, most, (step) => {
      const from = Math.floor(first.getUTCFullYear() / step) * step
      return within(start, end, (i) => yearStart(from + i * step)).map((at) => ({
        at,
        label: String(new Date(at).getUTCFullYear()),
      }))
    }),
  }
}

/** A date without a time, with the margins around it: its hours would be labels of what nobody knows. */
function isOneDay(start: number, end: number): boolean {
  const length = (end - start) / (1 + 2 * MARGIN)
  const midnight = (start + MARGIN * length) % DAY
  return Math.abs(length - DAY) < NEARLY && Math.min(midnight, DAY - midnight) < NEARLY
}

/** The first of each month, and between them every `step` days as far as the month's end leaves room. */
function days(start: number, end: number, step: number): Tick[] {
  const first = new Date(start)
  const ticks: Tick[] = []
  for (let month = 0; month < 4; month++) {
    const of = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month)
    const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month + 1, 0)).getUTCDate()
    for (let day = 1; day <= length; day += day === 1 && step > 1 ? step - 1 : step) {
      // "30" and then "1 Nov" would stand on one another
      if (day > 1 && day + step / 2 > length + 1) break
      const at = of + (day - 1) * 24 * HOUR
      if (at < start || at > end) continue
      ticks.push({
        at,
        label: day === 1 || ticks.length === 0 ? `${day} ${MONTHS[new Date(of).getUTCMonth()]}` : String(day),
      })
    }
  }
  return ticks
}

function within(start: number, end: number, instant: (i: number) => number): number[] {
  const found: number[] = []
  // 400 is more than any step leaves; it ends the loop where a date is out of the calendar
  for (let i = 0; i < 400; i++) {
    const at = instant(i)
    if (Number.isNaN(at) || at > end) break
    if (at >= start) found.push(at)
  }
  return found
}

function fewest(steps: readonly number[], most: number, ticks: (step: number) => Tick[]): readonly Tick[] {
  let found: Tick[] = []
  for (const step of steps) {
    found = ticks(step)
    if (found.length <= most) break
  }
  return found.slice(0, most)
}

/** `Date.UTC` takes years 0 to 99 for 1900 to 1999. */
function yearStart(year: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, 0, 1)
  return date.getTime()
}

const two = (n: number) => String(n).padStart(2, '0')
