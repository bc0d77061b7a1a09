/**
 * The lines with which a page says when it was published and changed, and nothing else.
 *
 *   "Published 4 May 2024, 07:15 BST"                                   →  published, 2024-05-04T07:15+01:00
 *   "Publié le 4 mai 2024 à 07h15 - Mis à jour le 5 mai 2024"           →  published, then changed
 *   "This page was last edited on 10 May 2024, at 14:22 (UTC)."         →  last changed, 2024-05-10T14:22Z
 *
 * A line counts only where it is read to its end, so that a sentence with a date in it is none. Months, days of the week and
 * labels are those of English, French, German and Spanish newspapers and wikis. What it leaves alone: "04/05/2024", of which
 * nobody can tell the day from the month.
 */
import { minuteOf, ZONE, zoneOf } from './live-blog-times.js'

export interface Stamp {
  /** 'last' names the last change of the page, and is no moment of a post; null: the date stands alone */
  readonly says: 'published' | 'updated' | 'last' | null
  /** EDTF: a day, or a minute of it with its zone where it is said */
  readonly date: string
}

/** Two stamps with weekdays, times and zones, and what stands between them. */
const LONGEST = 160
const MOST_STAMPS = 3

/** A month's names, by its number; full names and what newspapers shorten them to. */
const MONTHS = [
  'january|jan|janvier|janv|januar|jänner|enero|ene',
  'february|feb|février|fevrier|févr|fév|februar|febrero',
  'march|mar|mars|märz|marzo',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo',
  'june|jun|juin|juni|junio',
  'july|jul|juillet|juil|juli|julio',
  'august|aug|août|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre',
  'october|oct|octobre|oktober|okt|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|décembre|déc|dezember|dez|diciembre|dic',
]
const NUMBERS = new Map(MONTHS.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)))
const MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const WEEKDAY =
  '(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)'

const DATE = String.raw`(?:${WEEKDAY}\.?,?\s)?(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(${MONTH})\.?,?\s(?:de\s)?(\d{4})|(${MONTH})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})|(\d{4})-(\d\d)-(\d\d))(?!\d)`
const AT = String.raw`(?:at|à|um|a las)\s`
const CLOCK = String.raw`(?<!\d)(\d{1,2})\s?(?:[:.h]\s?(\d{2})(?::\d{2})?(?!\d))?\s?([ap]\.?m\.?(?!\p{L}))?(?:\suhr)?${ZONE}`
/** What stands before the time of a label's date, and before the date behind its time. */
const MOMENT = new RegExp(
  String.raw`(?:${DATE}(?:[T,;]?\s?(?:[-–—|]\s)?(?:${AT})?${CLOCK}(?!\p{L}|\d))?|${CLOCK},?\s(?:on\s)?${DATE})`,
  'iuy',
)

/** In the order in which they are tried; what stands behind a date of a German sentence is `CLOSE`. */
const LABELS: readonly (readonly [Stamp['says'], RegExp])[] = [
  [
    'last',
    /(?:(?:this (?:page|article|story|post)(?: was|’s| has been)?(?: content)? )?last (?:updated?|modified|edited|changed|revised|reviewed)|page last (?:updated|modified|edited|reviewed)|(?:date|last) (?:modified|modification)|(?:la )?dernière (?:mise à jour|modification)(?: de cette page)?(?: a été faite)?|(?:diese seite wurde )?zuletzt(?: (?:aktualisiert|geändert|bearbeitet))?|letzte (?:aktualisierung|änderung)|(?:esta página )?se editó por última vez|última (?:actualización|modificación))(?:\s?:|\s(?:on|at|le|am|el))*\s/iuy,
  ],
  [
    'updated',
    /(?:(?:date )?updated?|modified|mise? à jour|modifiée?|aktualisiert|geändert|stand|actualizad[oa])(?:\s?:|\s(?:on|at|le|am|el))*\s/iuy,
  ],
  [
    'published',
    /(?:(?:(?:this (?:article|story|page) was )?(?:first |originally )?(?:published|posted|issued)|publication date|date published|date of publication)(?: online)?|publiée?|veröffentlicht|erschienen|publicad[oa])(?:\s?:|\s(?:on|at|le|am|el))*\s/iuy,
  ],
]
const CLOSE = /\s(?:bearbeitet|geändert|aktualisiert|veröffentlicht)/iuy
const BETWEEN = /[.,;]?\s?(?:[-–—|•·/]\s?)?/uy
const END = /\s?\.?\s*$/uy

/** What a line says of its page's times; empty where it says anything else. */
export function stampsIn(line: string): readonly Stamp[] {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return []
  const stamps: Stamp[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (match) at = pattern.lastIndex
    return match
  }
  while (stamps.length < MOST_STAMPS) {
    const says = LABELS.find(([, label]) => take(label))?.[0] ?? null
    const match = take(MOMENT)
    const date = match && dateOf(match)
    if (!date) return []
    if (says !== null) take(CLOSE)
    stamps.push({ says, date })
    if (take(END)) return stamps
    take(BETWEEN)
  }
  return []
}

/** The groups of `DATE`, of a clock behind it, of a clock before it, and of the date behind that. */
function dateOf(match: RegExpExecArray): string | null {
  const groups = match.slice(1)
  const isFirst = groups.slice(0, 9).some((group) => group !== undefined)
  const [d1, m1, y1, m2, d2, y2, y3, m3, d3] = isFirst ? groups.slice(0, 9) : groups.slice(17, 26)
  const [hour, minute, half, zone] = isFirst ? groups.slice(9, 13) : groups.slice(13, 17)
  const year = y1 ?? y2 ?? y3!
  const month = m3 ?? String(NUMBERS.get((m1 ?? m2)!.toLowerCase())).padStart(2, '0')
  const day = `${year}-${month}-${(d1 ?? d2 ?? d3)!.padStart(2, '0')}`
  if (Number.isNaN(Date.parse(day)) || !new Date(day).toISOString().startsWith(day)) return null
  if (hour === undefined) return day
  // a number alone is no time
  if (minute === undefined && !half) return null
  const since = minuteOf(hour, minute ?? '00', half)
  if (since === null) return null
  return `${day}T${String(Math.floor(since / 60)).padStart(2, '0')}:${String(since % 60).padStart(2, '0')}${zoneOf(zone) ?? ''}`
}
