/**
 * One character of UTF-8 among characters that were read in a one-byte set: two to six of them, as bytes of that set. Bytes that
 * were lost on the way stand as U+FFFD or "?", a no-break space may have become a plain one.
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly read: string
  readonly bytes: number
  readonly lossy: boolean
}

const UNKNOWN = -1
const SPACE = -2

/** null: what begins there is none. @param trusting damage of this kind was met already */
export function pieceAt(text: string, at: number, bytes: ReadonlyMap<string, number>, trusting: boolean): Piece | null {
  const first = bytes.get(text[at] ?? '')
  if (first === undefined || first < 0xc2 || first > 0xf4) return null
  if (isDroppedQuote(text, at)) return { start: at, end: at + 2, read: '\u201d', bytes: 3, lossy: true }
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const values: number[] = [first]
  let lossy = false
  let fewer = false
  for (let k = 1; k < length; k++) {
    const sign = text[at + k] ?? ''
    const byte = bytes.get(sign)
    if (byte !== undefined && byte >= 0x80 && byte <= 0xbf) values.push(byte)
    else if (sign === '\ufffd' || sign === '?') {
      values.push(UNKNOWN)
      lossy = true
    } else if (sign === ' ') {
      values.push(SPACE)
      lossy = true
    } else {
      fewer = true
      break
    }
  }
  if (fewer) return null
  if (length === 2) return twoBytes(text, at, values, lossy, trusting)
  if (values.includes(UNKNOWN)) {
    if (values.filter((v) => v < 0).length === length - 1 && !trusting) return null
    return { start: at, end: at + length, read: '\ufffd', bytes: length, lossy: true }
  }
  const real = values.map((value) => (value === SPACE ? 0xa0 : value))
  if (first === 0xed && real[1]! >= 0xa0) return surrogates(text, at, real, bytes)
  const read = decodeUtf8(real)
  return read === null ? null : { start: at, end: at + length, read, bytes: length, lossy }
}

/** characters; a quotation is seldom longer, and the look back stays bounded */
const LONGEST_QUOTATION = 1000

/**
 * Windows-1252 has no sign for the last byte of a closing quotation mark, so programs drop it: "“only 300â€ took part". With the
 * space for a no-break space the same two signs would be a dagger; the mark that is still open decides.
 */
function isDroppedQuote(text: string, at: number): boolean {
  if (!text.startsWith('â€', at) || !/^$|[\s.,;:!)]/.test(text[at + 2] ?? '')) return false
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const opened = Math.max(line.lastIndexOf('“'), line.lastIndexOf('â€œ'))
  const closed = [...line.matchAll(/”|â€(?=[\u009d\s.,;:!)])/g)].at(-1)?.index ?? -1
  return opened > closed
}

/** Words that begin with à and were cut after it: the Portuguese contractions. */
const AFTER_A_GRAVE = /^(?:quel[ae]s?|quilo|s(?=\s|$))(?![\p{L}])/u

function twoBytes(
  text: string,
  at: number,
  values: readonly number[],
  lossy: boolean,
  trusting: boolean,
): Piece | null {
  const [first, second] = values as [number, number]
  if (second === UNKNOWN) {
    return trusting || text[at + 1] === '\ufffd' ? { start: at, end: at + 2, read: '\ufffd', bytes: 2, lossy } : null
  }
  if (second !== SPACE) {
    const read = decodeUtf8(values)
    return read === null ? null : { start: at, end: at + 2, read, bytes: 2, lossy }
  }
  const read = decodeUtf8([first, 0xa0])!
  const next = text[at + 2] ?? ''
  const before = text[at - 1] ?? ' '
  if (read === '\u00a0') return trusting ? { start: at, end: at + 2, read, bytes: 2, lossy } : null
  if (!/\p{L}/u.test(read) || !/\p{L}| /u.test(next)) return null
  if (read === 'à') {
    // "voilÃ le": a word of its own or the end of one; a no-break space was folded with the space that followed
    if (next === ' ' && /\p{Ll}/u.test(before)) return { start: at, end: at + 2, read, bytes: 2, lossy }
    if (!/\p{Ll}/u.test(next) || (!trusting && !/\p{Ll}/u.test(before))) return null
    const joins = AFTER_A_GRAVE.test(text.slice(at + 2, at + 10))
    return { start: at, end: at + 2, read: joins ? 'à' : 'à ', bytes: 2, lossy }
  }
  return next !== ' ' && (trusting || next > '\x7f') ? { start: at, end: at + 2, read, bytes: 2, lossy } : null
}

function surrogates(
  text: string,
  at: number,
  high: readonly number[],
  bytes: ReadonlyMap<string, number>,
): Piece | null {
  const low = [3, 4, 5].map((k) => (text[at + k] === ' ' ? 0xa0 : (bytes.get(text[at + k] ?? '') ?? 0)))
  if (low[0] !== 0xed || low[1]! < 0xb0 || low[1]! > 0xbf || low[2]! < 0x80 || low[2]! > 0xbf || high[1]! > 0xaf)
    return null
  const unit = ([, b, c]: readonly number[]) => 0xd000 | ((b! & 0x3f) << 6) | (c! & 0x3f)
  const read = String.fromCharCode(unit(high), unit(low))
  return { start: at, end: at + 6, read, bytes: 6, lossy: false }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
