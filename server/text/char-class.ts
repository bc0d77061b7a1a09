/**
 * What kind of character a code unit is, by Unicode property and never by hand-written ranges.
 *
 * The scanner asks for every code unit of every text, so the answers are kept in a table. Filling all 65,536 entries by
 * regular expression takes 10 ms and would be most of a first comparison, so an entry is filled when first asked for.
 */

export const CharClass = {
  /** anything else: punctuation, symbols, emoji, lone surrogates */
  other: 1,
  letter: 2,
  digit: 3,
  /** a sign that belongs to the character before it: combining marks, joiners, soft hyphens */
  mark: 4,
  space: 5,
  /** a letter of a script that is written without spaces, a token of its own */
  ideograph: 6,
  currency: 7,
  /** the first half of a surrogate pair that is complete */
  pair: 8,
  /** vulgar fractions, superscripts, Roman numerals: ½ ² Ⅳ */
  numeric: 9,
} as const

const table = new Uint8Array(65536)

const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function classOf(char: string): number {
  if (/\s/u.test(char)) return CharClass.space
  if (/[\p{M}\p{Cf}]/u.test(char)) return CharClass.mark
  if (/\p{Nd}/u.test(char)) return CharClass.digit
  if (/\p{N}/u.test(char)) return CharClass.numeric
  if (/\p{L}/u.test(char)) return IDEOGRAPH.test(char) ? CharClass.ideograph : CharClass.letter
  // U+FFFD stands where one letter was lost: "Mart�nez" is one word
  if (char === '_' || char === '\ufffd') return CharClass.letter
  if (/\p{Sc}/u.test(char)) return CharClass.currency
  return CharClass.other
}

/** The class of a code unit; a surrogate is `other` here, see `classAt`. */
export function unitClass(unit: number): number {
  const known = table[unit]!
  if (known !== 0) return known
  const found = unit >= 0xd800 && unit <= 0xdfff ? CharClass.other : classOf(String.fromCharCode(unit))
  table[unit] = found
  return found
}

/** The class of the character that starts at `at`; a letter outside the basic plane is `letter`, other pairs `pair`. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return unitClass(unit)
  const next = text.charCodeAt(at + 1)
  if (!(next >= 0xdc00 && next <= 0xdfff)) return CharClass.other
  const found = classOf(String.fromCodePoint(text.codePointAt(at)!))
  return found === CharClass.other ? CharClass.pair : found
}
