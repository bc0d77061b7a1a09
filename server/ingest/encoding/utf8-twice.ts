/**
 * UTF-8 that was read in a one-byte character set and then again: 'LeР“С–n' → 'León', 'ÃÂ¿' → 'п'.
 *
 * Half repaired it looks no better than it did, so looking at what each repair gains leads nowhere. But a whole line that is
 * well-formed UTF-8 as bytes of a set, and is so once more, is no coincidence: right text fails at its first special letter.
 */
import { highBytes } from './charsets.js'
import { strangeness } from './plausibility.js'

const SETS = ['windows-1252', 'latin1', 'windows-1251', 'macroman']
/** Bytes of a line that are looked at; a page may be one line of megabytes. */
const LONGEST = 200_000

export interface TwiceRead {
  readonly text: string
  readonly lines: number
  readonly charsets: ReadonlyMap<string, number>
}

export function repairReadTwice(text: string): TwiceRead {
  let lines = 0
  const charsets = new Map<string, number>()
  const repaired = text.split('\n').map((line) => {
    const best = line.length > LONGEST || !SPECIAL.test(line) ? null : readTwice(line)
    if (!best) return line
    lines++
    charsets.set(best.charset, (charsets.get(best.charset) ?? 0) + 1)
    return best.read
  })
  return lines === 0 ? { text, lines, charsets } : { text: repaired.join('\n'), lines, charsets }
}

function readTwice(line: string): { readonly read: string; readonly charset: string } | null {
  let best: { readonly read: string; readonly charset: string } | null = null
  // hardly a line is so read, and what is asked of each goes over all its characters
  let least: number | null = null
  for (const outer of SETS) {
    const once = readAgain(line, outer)
    if (once === null || once === line) continue
    for (const inner of SETS) {
      const read = readAgain(once, inner)
      if (read === null || read === once) continue
      const strange = strangeness(read)
      least ??= strangeness(line)
      if (strange >= least) continue
      best = { read, charset: outer }
      least = strange
    }
  }
  return best
}

/**
 * Whether the first special character begins one of UTF-8, with a byte that goes on behind it: of right lines, hardly any. To
 * have each line of a long article as bytes, in four sets, and refused by the decoder was a quarter of reading a revision.
 */
function mayBeUtf8(line: string, table: ReadonlyMap<string, number>): boolean {
  const at = line.search(SPECIAL)
  if (at < 0) return true
  const first = table.get(line[at]!) ?? 0
  const second = table.get(line[at + 1] ?? '') ?? 0
  return first >= 0xc2 && first <= 0xf4 && second >= 0x80 && second <= 0xbf
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is passed by
const SPECIAL = /[^\x00-\x7f]/

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The line's characters as bytes of the set, read as UTF-8; null: they are none, or no UTF-8. */
function readAgain(line: string, charset: string): string | null {
  const table = highBytes(charset)
  if (!mayBeUtf8(line, table)) return null
  const bytes = new Uint8Array(line.length)
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    const byte = code < 0x80 ? code : table.get(line[i]!)
    if (byte === undefined) return null
    bytes[i] = byte
  }
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
