/**
 * A page that came with status 200 and is no article: a log-in form, an error told as a page, an empty frame that a script
 * would fill. Stored, it would read as if the article had lost all its text.
 */
import type { Found } from '../ingest/sources/source.js'
import type { Understood } from '../ingest/understood.js'

/** The shortest news flash has about 30 words; "Please enable JavaScript" and its like have under 20. */
const LEAST_WORDS = 25
/** A form for a password stands beside many an article; it stands for the article where hardly more text is there. */
const WORDS_BESIDE_A_FORM = 150

/** Why the page is taken for no article; null when it may be one. */
export function reasonAgainstPage(
  { bytes, mayBeBlank }: Pick<Found, 'bytes' | 'mayBeBlank'>,
  { words }: Pick<Understood, 'words'>,
): string | null {
  // an archive that kept an answer without a single character tells what the site answered; marks without words are a frame
  if (mayBeBlank && isBlank(bytes)) return null
  const asksPassword = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i.test(Buffer.from(bytes).toString('latin1'))
  if (asksPassword && words < WORDS_BESIDE_A_FORM) return 'The page asks to log in, and shows no article.'
  if (words < LEAST_WORDS) return `The page holds no article: ${words} words of text were found in it.`
  return null
}

/** Spaces, line ends and a byte order mark are nothing to read. */
const isBlank = (bytes: Uint8Array) => /^\s*$/.test(Buffer.from(bytes).toString('utf8'))
