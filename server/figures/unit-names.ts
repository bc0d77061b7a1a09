/** Units as a figure gives them: in the plural, one name for one unit (%, per cent → percent; C → °C). */
import type { Measure } from './measures.js'

/** %, per cent, pct: one unit by one name; a permille is another. */
export const isPercent = ({ dimension, factor }: Measure): boolean => dimension === 'percent' && factor === 1

const IRREGULAR = new Map([
  ['C', '°C'],
  ['F', '°F'],
  ['°', 'degrees'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['day', 'days'],
  ['ton', 'tons'],
  ['bar', 'bars'],
  ['stone', 'stone'],
  ['square foot', 'square feet'],
  ['cubic foot', 'cubic feet'],
  ['square inch', 'square inches'],
  ['degree celsius', 'degrees Celsius'],
  ['degree centigrade', 'degrees Celsius'],
  ['degree fahrenheit', 'degrees Fahrenheit'],
])

export const plural = (name: string): string =>
  IRREGULAR.get(name) ??
  // miles per hour
  (/^\p{L}+ per /u.test(name) && name.indexOf(' ') > 3 && !/^(?:per|hertz)/.test(name)
    ? name.replace(/^\p{L}+/u, plural)
    : pluralName(name))

const pluralName = (name: string): string =>
  /(?:s|feet|²|³|°C|°F|percent|per cent|celsius|fahrenheit|centigrade|kelvin|hertz|%| of age)$/.test(name) ||
  name.length <= 3 ||
  /[/%]| per /.test(name)
    ? name
    : `${name}s`
