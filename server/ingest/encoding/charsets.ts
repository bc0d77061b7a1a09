/**
 * Character sets as tables from characters to the bytes that they were read from.
 *
 * Bytes that a character set leaves undefined are read by browsers and mail programs as the control character of the same
 * number, so every table takes U+0080 to U+009F as those bytes too, where the set itself has no such character.
 */
import iconv from 'iconv-lite'

const tables = new Map<string, ReadonlyMap<string, number>>()

/** From character to byte 0x80–0xFF. */
export function highBytes(charset: string): ReadonlyMap<string, number> {
  const known = tables.get(charset)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const sign = iconv.decode(Buffer.of(byte), charset)
    if (sign !== '\ufffd' && sign > '\x7f') table.set(sign, byte)
  }
  for (let byte = 0x80; byte <= 0x9f; byte++) {
    const control = String.fromCharCode(byte)
    if (!table.has(control)) table.set(control, byte)
  }
  tables.set(charset, table)
  return table
}

export const isKnownCharset = (label: string): boolean => iconv.encodingExists(label)

export const readAs = (bytes: Uint8Array, charset: string): string => iconv.decode(Buffer.from(bytes), charset)
