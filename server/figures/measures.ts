/**
 * Units of measure: what each measures and how it converts, so that 1.3 km and 1,300 m are the same distance and an age
 * is not compared with a length. Figures are shown as the text has them; conversion is for comparison only.
 *
 * Factors from the SI brochure and NIST Handbook 44. Abbreviations count after digits only ("5 m", never "five m"), and
 * those that are English words ("in") not at all. A gallon is the American one and a ton the metric one, where the text does not
 * say: a comparison within one article does not notice.
 */
import { remembered } from '../text/remembered.js'
import { isHyphen, type Word } from './sentence-words.js'

export type Dimension =
  | 'length'
  | 'area'
  | 'time'
  | 'age'
  | 'percent'
  | 'points'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'flow'
  | 'pressure'
  | 'sound'
  | 'data'
  | 'times'

export interface Measure {
  readonly name: string
  readonly dimension: Dimension
  /** to the dimension's base unit */
  readonly factor: number
}

const WRITTEN: readonly (readonly [Dimension, string])[] = [
  [
    'length',
    'millimetre millimeter 0.001, centimetre centimeter 0.01, metre meter 1, kilometre kilometer 1000, inch inche 0.0254, foot feet 0.3048, yard 0.9144, mile 1609.344, nautical_mile 1852, furlong 201.168, light-year 9.46e15, micron micrometre micrometer 1e-6, nanometre nanometer 1e-9, fathom 1.8288, league 4828',
  ],
  [
    'area',
    'hectare 1e4, acre 4046.86, square_kilometre square_kilometer sq_kilometre sq_kilometer 1e6, square_mile sq_mile 2589988, square_metre square_meter 1, square_foot square_feet 0.0929, square_yard 0.836, square_inch 0.000645, square_nautical_mile 3429904, square_centimetre square_centimeter 1e-4, square_millimetre square_millimeter 1e-6',
  ],
  [
    'time',
    'second 1, minute 60, hour 3600, day 86400, week 604800, fortnight 1209600, month 2629800, year 31557600, decade 315576000, century centurie 3155760000, millisecond 0.001, nanosecond 1e-9, weekend 172800, quarter-century 788940000',
  ],
  [
    'mass',
    'gram gramme 0.001, kilogram kilogramme kilo 1, tonne metric_ton metric_tonne ton 1000, ounce 0.02835, stone 6.35, milligram 1e-6, microgram 1e-9, gigatonne gigaton 1e12, megatonne megaton 1e9, kilotonne kiloton 1e6, carat 0.0002',
  ],
  [
    'volume',
    'litre liter 0.001, millilitre milliliter 1e-6, gallon 0.003785, pint 0.000473, cubic_metre cubic_meter 1, cubic_kilometre cubic_kilometer 1e9, cubic_foot cubic_feet 0.028317, acre-foot acre-feet 1233.5, barrel 0.158987, bushel 0.035239, cubic_centimetre cubic_centimeter 1e-6, cubic_mile 4.168e9',
  ],
  [
    'speed',
    'knot 0.5144, mile_per_hour 0.44704, kilometre_per_hour kilometer_per_hour 0.27778, metre_per_second meter_per_second 1',
  ],
  [
    'power',
    'watt 1, kilowatt 1000, megawatt 1e6, gigawatt 1e9, terawatt 1e12, horsepower 745.7, volt 1, kilovolt 1000',
  ],
  [
    'energy',
    'kilowatt-hour kilowatt_hour 3.6e6, megawatt-hour megawatt_hour 3.6e9, gigawatt-hour gigawatt_hour 3.6e12, terawatt-hour terawatt_hour 3.6e15, joule 1, calorie 4.184, kilocalorie 4184, kilojoule 1000, megajoule 1e6, gigajoule 1e9',
  ],
  [
    'temperature',
    'degree 1, degree_celsius degrees_celsius 1, degree_centigrade degrees_centigrade 1, degree_fahrenheit degrees_fahrenheit 0.5556, kelvin 1',
  ],
  ['pressure', 'pascal 1, hectopascal 100, millibar 100, bar 1e5'],
  ['sound', 'decibel 1, hertz 1, megahertz 1e6, gigahertz 1e9, kilohertz 1000'],
  ['data', 'byte 1, kilobyte 1e3, megabyte 1e6, gigabyte 1e9, terabyte 1e12, petabyte 1e15, megapixel 1'],
  ['points', 'percentage_point 1, basis_point 0.01'],
  ['percent', 'percent per_cent percentage 1'],
]

/** After digits only. Case counts: `m` metre, `M` million; `Mt` megatonne, `mt` metric ton. */
const SHORT: readonly (readonly [Dimension, string])[] = [
  ['length', 'mm 0.001, cm 0.01, m 1, km 1000, ft 0.3048, yd 0.9144, mi 1609.344, nmi 1852, nm 1e-9, µm 1e-6'],
  [
    'area',
    'ha 1e4, km² 1e6, m² 1, km2 1e6, sq_km 1e6, sq_mi 2589988, sq_ft 0.0929, sq_m 1, mi² 2589988, ft² 0.0929, sqm 1, sqft 0.0929',
  ],
  ['time', 'h 3600, hr 3600, hrs 3600, min 60, mins 60, sec 1, secs 1, s 1, ms 0.001, yr 31557600, yrs 31557600'],
  ['mass', 'g 0.001, kg 1, mg 1e-6, t 1000, lb 0.4536, lbs 0.4536, oz 0.02835, Gt 1e12, Mt 1e9, kt 1e6, kgs 1'],
  [
    'volume',
    'l 0.001, L 0.001, ml 1e-6, mL 1e-6, cl 1e-5, m³ 1, km³ 1e9, cm³ 1e-6, cc 1e-6, gal 0.003785, cu_m 1, cu_ft 0.028317',
  ],
  ['speed', 'mph 0.44704, kph 0.27778, km/h 0.27778, kmh 0.27778, m/s 1, kn 0.5144, kt/s 0.5144'],
  ['flow', 'm³/s 1'],
  ['power', 'W 1, kW 1000, MW 1e6, GW 1e9, TW 1e12, hp 745.7, bhp 745.7, kV 1000'],
  ['energy', 'kWh 3.6e6, MWh 3.6e9, GWh 3.6e12, TWh 3.6e15, kJ 1000, kcal 4184, MJ 1e6, GJ 1e9'],
  ['temperature', '°C 1, °F 0.5556, °c 1, °f 0.5556, C 1, F 0.5556, K 1, ° 1'],
  ['pressure', 'hPa 100, kPa 1000, mbar 100, psi 6894'],
  ['sound', 'dB 1, Hz 1, MHz 1e6, GHz 1e9, kHz 1000'],
  ['data', 'KB 1e3, MB 1e6, GB 1e9, TB 1e12, PB 1e15, kB 1e3, Mbps 1e6, Gbps 1e9'],
  ['percent', '% 1, pct 1, ‰ 0.1, pc 1'],
  ['points', 'pp 1, bp 0.01, bps 0.01'],
]

const written = new Map<string, Measure>()
const short = new Map<string, Measure>()
for (const [rows, into] of [
  [WRITTEN, written],
  [SHORT, short],
] as const) {
  for (const [dimension, list] of rows) {
    for (const entry of list.split(', ')) {
      const parts = entry.split(' ')
      const factor = Number(parts.pop())
      for (const name of parts) into.set(name, { name: name.replaceAll('_', ' '), dimension, factor })
    }
  }
}

/** The first word of every unit, as it is cut: of the words behind numbers one in five begins a unit. */
const STARTS: ReadonlySet<string> = new Set([
  ...[...written.keys()].map((name) => name.split(/[_-]/)[0]!),
  ...[...short.keys()].map((name) => /^(?:\p{L}+[²³]?|\S)/u.exec(name)![0]),
  'in',
])

const INCH = written.get('inch')!

const begins = ({ text, lower }: Word) => STARTS.has(lower) || STARTS.has(singular(lower)) || STARTS.has(text)

export interface FoundMeasure {
  readonly measure: Measure
  /** the word after its last */
  readonly end: number
}

const singular = (word: string) =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/**
 * The measure that starts at `words[at]`, longest first. `digits`: the number before it is written in digits. One hyphen
 * may stand before it: "62-metre".
 */
export function measureAt(words: readonly Word[], at: number, digits: boolean): FoundMeasure | null {
  const hyphen = isHyphen(words[at]) && words[at]!.glued && words[at + 1]?.glued
  const first = hyphen ? at + 1 : at
  const head = words[first]
  if (!head || !begins(head)) return null
  if (digits) {
    // "4in": glued to its digits it is no preposition
    if (
      head.text === 'in' &&
      head.glued &&
      first === at &&
      !(words[first + 1]?.glued && words[first + 1]!.type !== 'sign')
    )
      return { measure: INCH, end: first + 1 }
    for (let length = 3; length >= 1; length--) {
      const name = joined(words, first, length)
      const measure = name === null ? undefined : short.get(name)
      if (measure) return flow(words, { measure, end: first + length })
    }
  }
  if (head.type !== 'word') return null
  // "1,500-square-foot"
  if (/^(?:square|cubic)$/.test(head.lower) && isHyphen(words[first + 1]) && words[first + 2]?.type === 'word') {
    const measure = written.get(`${head.lower}_${singular(words[first + 2]!.lower)}`)
    if (measure) return { measure, end: first + 3 }
  }
  // light-years, kilowatt-hours, acre-feet
  if (isHyphen(words[first + 1]) && words[first + 2]?.type === 'word') {
    const measure =
      written.get(`${head.lower}-${singular(words[first + 2]!.lower)}`) ??
      written.get(`${head.lower}-${words[first + 2]!.lower}`)
    if (measure) return { measure, end: first + 3 }
  }
  for (let length = 3; length >= 1; length--) {
    if (first + length > words.length) continue
    if (length > 1 && words[first + 1]!.type !== 'word') continue
    const parts: string[] = []
    for (let k = 0; k < length; k++) {
      const word = words[first + k]!
      // "cu. ft" and "sq. mi": the stop is passed over by whoever wrote it without
      if (word.type !== 'word') break
      parts.push(k === length - 1 ? singular(word.lower) : word.lower)
    }
    if (parts.length < length) continue
    const measure =
      written.get(parts.join('_')) ??
      written.get(parts.map(singular).join('_')) ??
      written.get([...parts.slice(0, -1).map(singular), words[first + length - 1]!.lower].join('_'))
    if (measure) return flow(words, { measure, end: first + length })
  }
  return null
}

/** Signs and letters that stand together as one short unit: km ² · m ³ / s · ° C · sq mi. */
function joined(words: readonly Word[], first: number, length: number): string | null {
  let name = ''
  for (let k = 0; k < length; k++) {
    const word = words[first + k]
    if (!word) return null
    name += k === 0 || word.glued || name === '°' ? word.text : `_${word.text}`
  }
  return name
}

/** "8.4 m³ per second" and "90 miles per hour" measure a flow and a speed. */
function flow(words: readonly Word[], found: FoundMeasure): FoundMeasure {
  const { measure, end } = found
  if (words[end]?.lower === 'per' || (words[end]?.text === '/' && words[end]!.glued)) {
    const unit = words[end + 1]?.lower
    if (measure.dimension === 'volume' && (unit === 'second' || unit === 's'))
      return {
        measure: { name: `${measure.name} per second`, dimension: 'flow', factor: measure.factor },
        end: end + 2,
      }
    if (measure.dimension === 'length' && (unit === 'hour' || unit === 'h'))
      return {
        measure: { name: `${measure.name} per hour`, dimension: 'speed', factor: measure.factor / 3600 },
        end: end + 2,
      }
    if (measure.dimension === 'length' && (unit === 'second' || unit === 's'))
      return {
        measure: { name: `${measure.name} per second`, dimension: 'speed', factor: measure.factor },
        end: end + 2,
      }
  }
  return found
}

/** Singular names of the units of time that a relative date is told in: "three days later". */
export const TIME_UNIT = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie))s?$/

/** Pounds are money as a rule; where a sentence weighs with them, `weight.ts` says so. */
export const POUND: Measure = { name: 'pound', dimension: 'mass', factor: 0.4536 }

/** The measure that a figure's unit names, as `Figure.unit` has it; null for a counted noun. */
export const measureNamed = remembered(measureIn, { most: 5000, longest: 80 })

function measureIn(unit: string): Measure | null {
  const found = short.get(unit.replaceAll(' ', '_')) ?? written.get(unit.replaceAll(' ', '_'))
  if (found) return found
  const words = unit.split(' ')
  const one =
    written.get(words.map(singular).join('_')) ??
    written.get([...words.slice(0, -1), singular(words.at(-1)!)].join('_'))
  if (one) return one
  const per = /^(.+) per (?:second|hour)$/.exec(unit)
  const base = per && measureNamed(per[1]!)
  if (base)
    return {
      name: unit,
      dimension: base.dimension === 'volume' ? 'flow' : 'speed',
      factor: unit.endsWith('hour') ? base.factor / 3600 : base.factor,
    }
  if (unit === 'pounds') return POUND
  if (unit === 'times') return { name: 'times', dimension: 'times', factor: 1 }
  return /^(?:years|months|weeks|days|decades) of age$/.test(unit) ? { name: unit, dimension: 'age', factor: 1 } : null
}
