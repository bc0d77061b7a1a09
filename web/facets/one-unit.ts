/**
 * Values of one row in one unit, for drawing and for "× 2" alone: "six months" and "at least a year" are 6 and 1 as written,
 * and a line between the two would fall. What is shown in words stays as each text has it.
 *
 * The unit is read off the end of the figure's words. Where a value has none there, or two ("an hour and 20 minutes"), or the
 * units measure different things, all values stay as they are.
 */
export interface InWords {
  readonly surface: string
  readonly value: number | null
  readonly low?: number
  readonly high?: number
}

/** By what they measure, to one base each: seconds, metres, square metres, kilograms (SI brochure; NIST Handbook 44). */
const UNITS: Readonly<Record<string, string>> = {
  time: 'second 1, minute 60, hour 3600, day 86400, week 604800, fortnight 1209600, month 2629800, year 31557600, decade 315576000, century 3155760000, centurie 3155760000',
  length:
    'millimetre 0.001, millimeter 0.001, centimetre 0.01, centimeter 0.01, metre 1, meter 1, kilometre 1000, kilometer 1000, inch 0.0254, inche 0.0254, foot 0.3048, feet 0.3048, yard 0.9144, mile 1609.344, km 1000, m 1, cm 0.01, mm 0.001, ft 0.3048, mi 1609.344',
  area: 'hectare 10000, acre 4046.86, ha 10000, km² 1000000, m² 1',
  mass: 'gram 0.001, kilogram 1, kilo 1, tonne 1000, ton 1000, kg 1, g 0.001, t 1000',
}

const BY_NAME: ReadonlyMap<string, { readonly measures: string; readonly factor: number }> = new Map(
  Object.entries(UNITS).flatMap(([measures, list]) =>
    list.split(', ').map((one) => {
      const [name, factor] = one.split(' ')
      return [name!, { measures, factor: Number(factor) }] as const
    }),
  ),
)

function unitNamed(word: string) {
  return BY_NAME.get(word) ?? (word.length > 3 && word.endsWith('s') ? BY_NAME.get(word.slice(0, -1)) : undefined)
}

function unitOf({ surface }: InWords) {
  // "square" and "cubic" make another unit of the word behind them
  if (/\b(?:square|cubic|sq|nautical)\b/i.test(surface)) return undefined
  const words = surface.toLowerCase().match(/[\p{L}²]+/gu) ?? []
  const named = words.flatMap((word) => unitNamed(word) ?? [])
  const last = words.length > 0 ? unitNamed(words[words.length - 1]!) : undefined
  return last && named.every((unit) => unit === last) ? last : undefined
}

/** In the unit of the last. */
export function inOneUnit<T extends InWords>(figures: readonly T[]): readonly T[] {
  const units = figures.map(unitOf)
  const meant = units.at(-1)
  if (!meant || units.every((unit) => unit === meant)) return figures
  if (units.some((unit) => unit?.measures !== meant.measures)) return figures
  return figures.map((figure, n) => {
    const times = (value: number) => (value * units[n]!.factor) / meant.factor
    const { value, low, high } = figure
    return {
      ...figure,
      value: value === null ? null : times(value),
      ...(low === undefined ? {} : { low: times(low) }),
      ...(high === undefined ? {} : { high: times(high) }),
    }
  })
}
