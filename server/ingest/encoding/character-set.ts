/**
 * In which character set bytes are: by mark, by what they say of themselves, else by what reads best.
 *
 * Pages lie about their set more often than bytes happen to be well-formed UTF-8, so UTF-8 that is well-formed is UTF-8
 * whatever the page says; only the caller is believed before that. Where nothing is said, each common set is tried and the
 * least strange reading taken.
 */
import { isKnownCharset, readAs } from './charsets.js'
import { repairMisreadCyrillic } from './cyrillic-misread.js'
import { strangeness } from './plausibility.js'

export interface Read {
  readonly text: string
  /** lower case */
  readonly charset: string
  /** how it was known, in words; null: UTF-8, which needs no saying */
  readonly basis: string | null
}

/** Where nothing is said; the commoner first, since it wins a tie. */
const GUESSES = ['windows-1252', 'windows-1251', 'koi8-r', 'windows-1250', 'gb18030', 'shift_jis', 'euc-kr', 'big5']
/** Enough to tell; a whole book would take seconds. */
const SAMPLE = 20_000
/** A few broken bytes in UTF-8 are broken bytes, not another set: every third special character must still be whole. */
const MOST_BROKEN = 0.5
/** Strangeness for each special character above which no reading is believed. */
const TOO_STRANGE = 4

/** null: no reading makes sense of it */
export function readBytes(bytes: Uint8Array, said: string | null, mediaType: string | null): Read | null {
  const mark = byMark(bytes)
  if (mark) return mark
  const sure = labelOf(said)
  if (sure && sure !== 'utf-8') return { text: readAs(bytes, sure), charset: sure, basis: 'as was said' }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, charset: 'utf-8', basis: null }
  const declared = labelOf(charsetOf(mediaType)) ?? labelOf(ownWord(bytes))
  if (declared && declared !== 'utf-8')
    return { text: readAs(bytes, declared), charset: declared, basis: 'as it says itself' }
  return mostlyUtf8(bytes) ?? guessed(bytes)
}

function byMark(bytes: Uint8Array): Read | null {
  const [a, b, c] = bytes
  const read = (charset: string, skip: number) => ({
    text: readAs(bytes.subarray(skip), charset),
    charset,
    basis: 'by its byte order mark',
  })
  if (a === 0xef && b === 0xbb && c === 0xbf) return null
  if (a === 0xff && b === 0xfe) return read('utf-16le', 2)
  if (a === 0xfe && b === 0xff) return read('utf-16be', 2)
  return null
}

/** "text/html; charset=ISO-8859-1" */
export function charsetOf(mediaType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType ?? '')?.[1] ?? null
}

/** What the first two kilobytes of HTML or XML say. */
function ownWord(bytes: Uint8Array): string | null {
  const head = readAs(bytes.subarray(0, 2048), 'latin1')
  return (
    /<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null
  )
}

function labelOf(label: string | null): string | null {
  if (!label) return null
  const lower = label.toLowerCase()
  if (lower === 'utf8' || lower === 'utf-8') return 'utf-8'
  // browsers read both as Windows-1252, and so do those who write them
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(lower)) return 'windows-1252'
  return isKnownCharset(lower) ? lower : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function mostlyUtf8(bytes: Uint8Array): Read | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (whole === 0 || broken > whole * MOST_BROKEN) return null
  return { text, charset: 'utf-8', basis: `by most of its bytes; ${broken} were broken` }
}

function guessed(bytes: Uint8Array): Read | null {
  const sample = bytes.subarray(0, SAMPLE)
  let best: { charset: string; cost: number } | null = null
  for (const charset of GUESSES) {
    const text = readAs(sample, charset)
    const lost = text.match(/\ufffd/g)?.length ?? 0
    // Cyrillic that looks like accented Latin has its own test
    const hidden = charset === 'windows-1252' && repairMisreadCyrillic(text).charset !== null ? 1 : 0
    const cost = (strangeness(text) + lost * TOO_STRANGE) * (1 + hidden)
    if (!best || cost < best.cost - 0.01) best = { charset, cost }
  }
  const high = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  if (!best || best.cost > high * TOO_STRANGE) return null
  return { text: readAs(bytes, best.charset), charset: best.charset, basis: 'by what reads best' }
}
