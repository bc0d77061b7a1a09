/**
 * The lines of a live blog that say when: above a post, or at the head of what was added to one later.
 *
 *   "6 May 2024, 9.40am BST"   →   day 2024-05-06, minute 580, zone +01:00
 *   "23:50"                    →   minute 1430 of a day that the page does not say here
 */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?::\d{2})?\s?([ap]\.?m\.?)?`
/** As newsrooms write them; of those that several places share (IST, CST) the one with the most people. */
const ZONES: Readonly<Record<string, string>> = {
  ...{
    utc: 'Z',
    gmt: 'Z',
    z: 'Z',
    wet: 'Z',
    west: '+01:00',
    bst: '+01:00',
    wat: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
  },
  ...{ cat: '+02:00', sast: '+02:00', eet: '+02:00', eest: '+03:00', idt: '+03:00', msk: '+03:00', eat: '+03:00' },
  ...{ trt: '+03:00', gst: '+04:00', pkt: '+05:00', ist: '+05:30', npt: '+05:45', wib: '+07:00', ict: '+07:00' },
  ...{ hkt: '+08:00', sgt: '+08:00', myt: '+08:00', pht: '+08:00', awst: '+08:00', jst: '+09:00', kst: '+09:00' },
  ...{ acst: '+09:30', acdt: '+10:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00' },
  ...{ nst: '-03:30', ndt: '-02:30', brt: '-03:00', art: '-03:00', ast: '-04:00', adt: '-03:00', est: '-05:00' },
  ...{ edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  ...{ akst: '-09:00', akdt: '-08:00', hst: '-10:00' },
}
/** A zone behind a time; its group is what `zoneOf` reads. */
export const ZONE = String.raw`(?:\s?\(?(${Object.keys(ZONES).join('|')}|(?:UTC|GMT)?[+−-]\d{1,2}(?::?\d{2})?)\)?)?`
const LINE = new RegExp(
  String.raw`^(?:(?:posted|published|updated)(?: at| on)?:? )?(?:(?:\p{L}{3,9}, )?(?:(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})|(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})|(\d{4})-(\d\d)-(\d\d)),?(?: at| [-–—|])? )?${CLOCK}${ZONE}$`,
  'iu',
)
const ADDED = new RegExp(String.raw`^\(?(?:update(?:d)?(?: at)?:? )?${CLOCK}${ZONE}\s?[-–—:]\s`, 'iu')
/** A time of day as a page writes it. */
export interface Clock {
  /** YYYY-MM-DD; null: the line says a time alone */
  readonly day: string | null
  /** since midnight */
  readonly minute: number
  /** "+04:00", "Z"; null: none is said */
  readonly zone: string | null
}

/** The longest has a weekday, a date, a time and a zone. */
const LONGEST = 60

/** Of a line that says a time and nothing else; null: it is none. */
export function postedAt(text: string): Clock | null {
  const match = text.length <= LONGEST ? LINE.exec(text) : null
  if (!match) return null
  const [, d1, m1, y1, m2, d2, y2, y3, m3, d3, hour, minute, half, zone] = match
  const year = y1 ?? y2 ?? y3
  const month = m3 ?? monthOf(m1 ?? m2)
  const at = minuteOf(hour!, minute!, half)
  if (at === null || (year && !month)) return null
  const day = year ? `${year}-${month}-${(d1 ?? d2 ?? d3)!.padStart(2, '0')}` : null
  return isDay(day) ? { day, minute: at, zone: zoneOf(zone) } : null
}

/** Of a paragraph that begins with a time of its own, as "(10:05 - since then …" does; null: it does not. */
export function addedAt(text: string): Clock | null {
  const match = ADDED.exec(text)
  const at = match && minuteOf(match[1]!, match[2]!, match[3])
  return match && at !== null ? { day: null, minute: at, zone: zoneOf(match[4]) } : null
}

/** "31 June" is none. */
const isDay = (day: string | null) =>
  day === null || (!Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))

function monthOf(name: string | undefined): string | null {
  const at = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase())
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}

export function minuteOf(hour: string, minute: string, half: string | undefined): number | null {
  let h = Number(hour)
  if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0)
  return h > 23 || Number(minute) > 59 ? null : h * 60 + Number(minute)
}

export function zoneOf(zone: string | undefined): string | null {
  if (!zone) return null
  const known = ZONES[zone.toLowerCase()]
  if (known) return known
  const [, sign, hours, minutes = '00'] = /([+−-])(\d{1,2}):?(\d{2})?$/.exec(zone)!
  return `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`
}
