/**
 * Bytes to text: the character set is found, and what a wrong one did to the text before it came here is undone.
 * Bytes of which no reading makes sense are refused with words.
 */
import { AppError } from '../errors.js'
import type { Repair } from '../schema/snapshot.js'
import { readBytes } from './encoding/character-set.js'
import { repairEncoding } from './encoding/repair-encoding.js'

export interface Decoded {
  /** line ends are \n */
  readonly text: string
  /** lower case, as the bytes were read */
  readonly charset: string
  readonly repairs: readonly Repair[]
}

/** Control characters that no text has; tab, line feed, carriage return and form feed are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g
/** More control characters than one in a hundred, and it is no text: a PNG has one in ten, a text with a stray NUL one in thousands. */
const MOST_CONTROL = 0.01
/** The beginnings of files that are no text though their bytes may be. */
const MAGIC = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b']

export interface HowRead {
  /** how to call it in an error, such as "the file notes.txt" */
  readonly what: string
  readonly field: string
  /** known to the caller; goes before all else */
  readonly charset: string | null
  /** as a server said it */
  readonly mediaType: string | null
}

/** @throws AppError TEXT_BINARY, TEXT_NOT_UTF8 */
export function decode(bytes: Uint8Array, { what, field, charset, mediaType }: HowRead): Decoded {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (MAGIC.some((magic) => head.startsWith(magic))) throw new AppError('TEXT_BINARY', what, { field })
  const read = readBytes(bytes, charset, mediaType)
  if (!read) {
    const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length
    throw new AppError(zeros > 4 ? 'TEXT_BINARY' : 'TEXT_NOT_UTF8', what, { field })
  }
  const cleaned = cleanCharacters(read.text, what, field)
  if (read.basis === null) return { ...cleaned, charset: read.charset }
  const note = `the bytes were read as ${read.charset}, ${read.basis}`
  return { ...cleaned, charset: read.charset, repairs: [{ kind: 'character_set', count: 1, note }, ...cleaned.repairs] }
}

/** The same for a text that came as a string, such as a JSON field: lone surrogates are replaced, and said. */
export function cleanCharacters(given: string, what: string, field: string): Decoded {
  const repairs: Repair[] = []
  let text = given.startsWith('\ufeff') ? given.slice(1) : given
  const lone = text.isWellFormed() ? 0 : (text.match(LONE) ?? []).length
  if (lone > 0) {
    text = text.replace(LONE, '\ufffd')
    repairs.push({ kind: 'lone_surrogate', count: lone, note: 'half characters were replaced by U+FFFD' })
  }
  if (!UNUSUAL.test(text)) {
    const repaired = repairEncoding(text)
    return { text: withLineEnds(repaired), charset: 'utf-8', repairs: [...repairs, ...repaired.repairs] }
  }
  const controls = text.match(CONTROL)?.length ?? 0
  if (controls > text.length * MOST_CONTROL) throw new AppError('TEXT_BINARY', what, { field })
  if (controls > 0) {
    text = text.replace(CONTROL, '')
    repairs.push({
      kind: 'control_character',
      count: controls,
      note: 'control characters that print nothing were dropped',
    })
  }
  // U+0085 is a line end to a few mainframes and a damaged ellipsis to everyone else, so damage is undone first
  const repaired = repairEncoding(text)
  repairs.push(...repaired.repairs)
  return { text: repaired.text.replace(LINE_END, '\n'), charset: 'utf-8', repairs }
}

const LINE_END = /\r\n?|\u2028|\u2029|\u0085|\f/g
/** What few texts have of controls and line ends; one look for all of them is a third of the work of looking for each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029]/

/** Damage that was undone may have hidden some. */
const withLineEnds = ({ text, repairs }: ReturnType<typeof repairEncoding>) =>
  repairs.length > 0 ? text.replace(LINE_END, '\n') : text

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
