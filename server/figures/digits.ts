/** Digits of any script to a number: 1,166 → 1166 · 12,50,000 → 1250000 · 3,5 → 3.5 · .287 → 0.287. */

/** Digits of any script to a number. Null where the separators make no number: 1.2.3, 12,34. */
export function digitsValue(raw: string): number | null {
  if (/^[0-9]+$/.test(raw)) return Number(raw)
  let ascii = ''
  for (const char of raw) {
    const digit = digitOf(char)
    ascii += digit >= 0 ? String(digit) : char === '.' || char === ',' ? char : ''
  }
  if (/^\d+$/.test(ascii)) return Number(ascii)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii)) return Number(ascii.replaceAll(',', ''))
  // Indian grouping: 12,50,000
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(ascii)) return Number(ascii.replaceAll(',', ''))
  if (/^\d*\.\d+$/.test(ascii)) return Number(ascii)
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(ascii)) return Number(ascii.replaceAll('.', ''))
  // a decimal comma: 3,5 but not 3,500
  if (/^\d+,\d{1,2}$/.test(ascii)) return Number(ascii.replace(',', '.'))
  return null
}

/** Unicode gives each script's ten digits in a row; the run's first is found by walking back at most nine. */
function digitOf(char: string): number {
  const code = char.codePointAt(0)!
  if (code >= 48 && code <= 57) return code - 48
  if (code < 128 || !/\p{Nd}/u.test(char)) return -1
  // mathematical digits stand fifty in a row, from a code that ends on no ten
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
