/**
 * What stands between `<text …>` and the next "<" of an export: nearly all of it, and the one part of XML that can be read
 * without a parser, which takes ten times as long. Says what a parser would find wrong: references that are none, and
 * characters that XML does not have.
 */

const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function characterData(raw: string): { readonly text: string; readonly wrong: string | null } {
  let wrong: string | null = FORBIDDEN.test(raw) ? 'disallowed character.' : null
  const plain = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!plain.includes('&')) return { text: plain, wrong }
  const text = plain.replace(REFERENCE, (mark, name?: string, decimal?: string, hex?: string) => {
    const sign = name === undefined ? signOf(decimal, hex) : NAMED[name]
    if (sign !== undefined) return sign
    wrong ??= 'disallowed character in entity name.'
    return mark
  })
  return { text, wrong }
}

function signOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  const sign = String.fromCodePoint(code)
  return FORBIDDEN.test(sign) ? undefined : sign
}
