/** One number as it is read, before units, ranges and qualifiers are joined to it. */

export interface Numeral {
  /** words `[first, end)` */
  readonly first: number
  readonly end: number
  /** null: vague */
  readonly value: number | null
  /** a vague one's rough size, to tell "dozens" from "hundreds"; else the value */
  readonly size: number
  readonly digits: boolean
  /** "half", "two-thirds", "one in six" */
  readonly fraction: boolean
  /** "twice": it counts events and no noun follows */
  readonly times: boolean
  /** a bare four-digit number that could be a year */
  readonly yearLike: boolean
  /** scale by which it was multiplied, for "2 to 3 million"; 1 for none */
  readonly scale: number
  /** "a couple of": the number is meant roughly */
  readonly loose: boolean
}

export const plain = { digits: false, fraction: false, times: false, yearLike: false, scale: 1, loose: false }

/** Floating point leaves 2.1 million as 2100000.0000000002. */
export const round = (value: number) =>
  Number.isInteger(value) || Math.abs(value) > 1e15 ? value : Number(value.toPrecision(15))
