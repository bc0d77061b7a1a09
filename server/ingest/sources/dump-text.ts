/**
 * What stands between `<text …>` and the next "<" of an export: nearly all of it, and the one part of XML that can be read
 * without a parser, which takes ten times as long. Says what a parser would find wrong: references that are none, and
 * characters that XML does not have.
 *
 * It stays the bytes that it is: a gigabyte of history was made letters, and then bytes again for whoever keeps them.
 */
import { isUtf8 } from 'node:buffer'

const NAMED = ['&quot;', '&lt;', '&gt;', '&amp;', '&apos;'] as const
const SIGNS = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&apos;': "'" } as const
const NUMBERED = /&#(?:(\d{1,7})|x([\da-fA-F]{1,6}));/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
/** U+FFFE and U+FFFF, byte by byte */
const NO_LETTERS = ['\u00ef\u00bf\u00be', '\u00ef\u00bf\u00bf']

export interface CharacterData {
  /** UTF-8; bytes that are none stand as U+FFFD */
  readonly bytes: Uint8Array
  readonly wrong: string | null
}

/** @param raw a letter for each byte, which is to say Latin-1 */
export function characterData(raw: string): CharacterData {
  let wrong = CONTROL.test(raw) || NO_LETTERS.some((one) => raw.includes(one)) ? 'disallowed character.' : null
  const plain = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  const bytes = Buffer.from(plain, 'latin1')
  // what is read is written over it: no reference is shorter than what it stands for
  let to = 0
  let from = 0
  for (let at = plain.indexOf('&'); at >= 0; at = plain.indexOf('&', from)) {
    to += bytes.copy(bytes, to, from, at)
    const name = nameAt(plain, at)
    if (name !== null) {
      // nearly all are, and a history of a gigabyte has ten million
      bytes[to++] = SIGNS[name].charCodeAt(0)
      from = at + name.length
      continue
    }
    const sign = numberedAt(plain, at)
    if (sign === null) wrong ??= 'disallowed character in entity name.'
    from = sign === null ? at + 1 : NUMBERED.lastIndex
    to += bytes.write(sign ?? '&', to)
  }
  to += bytes.copy(bytes, to, from)
  const read = bytes.subarray(0, to)
  return { bytes: isUtf8(read) ? read : Buffer.from(read.toString()), wrong }
}

function nameAt(text: string, at: number): (typeof NAMED)[number] | null {
  for (const name of NAMED) if (text.startsWith(name, at)) return name
  return null
}

/** The character that is there by its number; null: none, or one that XML does not have. */
function numberedAt(text: string, at: number): string | null {
  NUMBERED.lastIndex = at
  const [, decimal, hex] = NUMBERED.exec(text) ?? []
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return null
  const sign = String.fromCodePoint(code)
  return CONTROL.test(sign) ? null : sign
}
