/**
 * Words in which letters were lost: a broken decoder wrote U+FFFD where it could not read one.
 *
 *   Mart�nez  ~  Martínez  ~  Mart�n�z
 *
 * Each U+FFFD stands for exactly one letter. Decoders that write one a byte leave two for a letter of two bytes; such a
 * word is not recognised, since with lengths left open "M��r" would be half of a dictionary.
 */
const LOST = 0xfffd

/** Equal but where either has lost a letter, and not equal outright. Both composed (NFC), by code unit. */
export function differInLostLetters(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  for (let i = 0; i < a.length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y && !(x === LOST && isLetter(b[i]!)) && !(y === LOST && isLetter(a[i]!))) return false
  }
  return true
}

export const hasLostLetters = (text: string): boolean => text.includes('\ufffd')

/** No digit: "1�5" may have been any number, and a number is never noise. */
const isLetter = (char: string) => /[\p{L}\p{M}]/u.test(char)
