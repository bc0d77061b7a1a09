/** A number with what belongs to it: unit or currency, range, qualifier. */
import type { FigureQualifier } from '../schema/figure.js'
import type { Currency } from './currencies.js'
import type { Measure } from './measures.js'
import type { Numeral } from './numeral.js'

export interface Quantity {
  /** words `[first, end)`: the surface, qualifier and unit included */
  readonly first: number
  readonly end: number
  /** the word of the number itself, and the word after number and unit, where what is counted begins */
  readonly number: number
  readonly after: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** rough size, also of a vague one */
  readonly size: number
  readonly qualifier: FigureQualifier
  readonly measure: Measure | null
  readonly currency: Currency | null
  readonly fraction: boolean
  /** "twice", "four times": how often */
  readonly times: boolean
  /** "62-metre", "5,000-strong": joined to what follows by a hyphen */
  readonly joined: boolean
}

/** One number with its own unit. */
export interface Part {
  readonly numeral: Numeral
  readonly first: number
  readonly end: number
  readonly measure: Measure | null
  readonly currency: Currency | null
  readonly times: boolean
  readonly sign: 1 | -1
}
