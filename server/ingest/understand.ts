/**
 * Makes a dated text of the bytes that a person handed over, and says what it understood. Nothing is stored here: the
 * Add page shows the answer before anything is kept, and import keeps it.
 *
 * What the caller gives goes before what the content says of itself.
 */
import { AppError } from '../errors.js'
import type { Reference } from '../schema/reference.js'
import type { DateBasis, Format, Repair } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import { languageInWords } from '../text/languages.js'
import { readDate } from './dates.js'
import { cleanCharacters, decode } from './decode.js'
import { markLostInParts } from './encoding/lost-letters.js'
import { isHeadline } from './headline.js'
import { contradicts, detectLanguage } from './language.js'
import { notBefore } from './not-before.js'
import { isHandedPdf, readPdf } from './pdf/read-pdf.js'
import { type Content, readContent } from './read-content.js'
import { slugOf } from './slug.js'
import type { Understood } from './understood.js'
import type { PieceCache } from './wikitext/pieces.js'
import type { WikitextPiece } from './wikitext/read-wikitext.js'
import { wordsOf } from './words-of.js'

export interface Given {
  readonly title?: string | null
  readonly date?: string | null
  readonly dateBasis?: DateBasis | null
  readonly dateNote?: string | null
  readonly topic?: string | null
  readonly publisher?: string | null
  readonly url?: string | null
  readonly licence?: string | null
  readonly attribution?: string | null
  readonly language?: string | null
  readonly partial?: boolean | null
  readonly restated?: boolean | null
}

export interface Handed {
  /** bytes of a file, or a text that came as a string */
  readonly content: Uint8Array | string
  /** the file's name; null when it came without one */
  readonly name: string | null
  /** null: by the media type, then by the name, then by what the content looks like */
  readonly format: Format | null
  /** as a server said it, such as "text/html; charset=windows-1251"; its character set counts */
  readonly mediaType?: string | null
  /** a character set that the caller knows, such as "koi8-r"; it goes before all others */
  readonly charset?: string | null
  readonly given?: Given
  /** taken when neither the caller nor the content says a date: the one in a file's name */
  readonly nameDate?: string | null
  /** the input to blame in an error, such as "content" or "from.text" */
  readonly field?: string
  /** A version of a history may hold no text, and that is then known of it; a person who hands over nothing made a mistake. */
  readonly mayBeBlank?: boolean
  /** whether the headline of a plain text becomes its title; a text that is only compared keeps all its words */
  readonly takesHeadline?: boolean
  /** years after it are not taken for dates of the text; null when today is not known */
  readonly latestYear?: number | null
}

/** The corpus's longest article has 634; a book has 10,000. More is a machine's list, and every step after pays for each. */
const MOST_BLOCKS = 200_000

/** Somebody said it who added the text; the source itself may say nothing. */
const TYPED = 'given by whoever added it'

/**
 * @param pieces what was read of other versions of the text; the answer is the same without
 * @throws AppError TEXT_EMPTY, TEXT_BINARY, PDF_UNREADABLE, TEXT_NOT_UTF8, TOO_MANY_BLOCKS, DATE_UNREADABLE, FRONT_MATTER_INVALID
 */
export async function understand(
  {
    content,
    name,
    format,
    mediaType = null,
    charset = null,
    given = {},
    nameDate = null,
    field = 'content',
    mayBeBlank = false,
    takesHeadline = false,
    latestYear = null,
  }: Handed,
  pieces: PieceCache<WikitextPiece> | null = null,
): Promise<Understood> {
  const what = name ? `the file ${name}` : field
  const handed = { content, name, format, mediaType, charset, given }
  const read = isHandedPdf(handed)
    ? { format: 'pdf' as const, charset: null, ...(await readPdf(handed.content, what, field)) }
    : await readText(handed, { what, field, pieces })
  const { matter, blocks } = read
  const { kept, title } = takeTitle(blocks, given.title ?? matter.title ?? null, { format: read.format, takesHeadline })
  if (kept.length === 0 && !mayBeBlank) throw new AppError('TEXT_EMPTY', what, { field })
  if (kept.length > MOST_BLOCKS) {
    throw new AppError('TOO_MANY_BLOCKS', MOST_BLOCKS.toLocaleString('en'), { field, limit: `${MOST_BLOCKS} blocks` })
  }
  const spoken = await languageOf(kept, given.language ?? null, {
    stated: matter.language ?? null,
    format: read.format,
  })
  const date = given.date || matter.date || nameDate
  const { stated = null } = read
  const topic = given.topic || matter.topic || null
  return {
    format: read.format,
    charset: read.charset,
    title,
    dated: date
      ? readDate(
          date,
          given.dateBasis ?? matter.dateBasis ?? 'stated',
          given.dateNote ?? matter.dateNote ?? (given.date && !given.dateBasis ? TYPED : null),
        )
      : stated && !(latestYear !== null && Number(stated.date.slice(0, 4)) > latestYear)
        ? readDate(stated.date, 'stated', `the text says “${stated.line}”`)
        : null,
    // only asked for where the date is not known, and it costs more than all the rest
    notBefore: given.date ? null : latestMentioned(kept, latestYear),
    topic: topic ? { slug: slugOf(topic), title: topic } : null,
    source: {
      publisher: given.publisher ?? matter.publisher ?? null,
      url: given.url ?? matter.url ?? null,
      licence: given.licence ?? matter.licence ?? null,
      attribution: given.attribution ?? matter.attribution ?? null,
    },
    ownAddress: matter.url ?? null,
    language: spoken.language,
    partial: given.partial ?? matter.partial ?? false,
    restated: given.restated ?? matter.restated ?? false,
    blocks: kept,
    words: kept.reduce((sum, block) => sum + wordsOf(block.text), 0),
    repairs: [...read.repairs, ...spoken.repairs],
    references: shifted(read.references, blocks.length - kept.length),
  }
}

/** A title that was taken off the top is no block of the text any more. */
const shifted = (references: readonly Reference[], by: number): readonly Reference[] =>
  by === 0
    ? references
    : references.map((one) => ({ ...one, citedIn: one.citedIn.flatMap((block) => (block < by ? [] : [block - by])) }))

/** Bytes that are text, in whatever character set, and the article in them. */
async function readText(
  { content, name, format, mediaType = null, charset = null, given = {} }: Handed,
  { what, field, pieces }: { what: string; field: string; pieces: PieceCache<WikitextPiece> | null },
): Promise<Content & { readonly charset: string }> {
  const decoded =
    typeof content === 'string'
      ? cleanCharacters(content, what, field)
      : decode(content, { what, field, charset, mediaType })
  const read = await readContent(decoded.text, { format, mediaType, name, what, field, pieces, from: given })
  const isDamaged = decoded.repairs.some(({ kind }) => kind.startsWith('misread'))
  const marked = markLostInParts(
    read.blocks.map((block) => block.text),
    isDamaged,
  )
  return {
    ...read,
    charset: decoded.charset,
    blocks:
      marked.repairs.length === 0 ? read.blocks : read.blocks.map((block, i) => ({ ...block, text: marked.parts[i]! })),
    repairs: [...decoded.repairs, ...marked.repairs, ...read.repairs],
  }
}

/** A level-1 heading at the top is the article's title; the text begins behind it, and behind a plain first line that repeats the title. */
function takeTitle(
  blocks: readonly Block[],
  given: string | null,
  { format, takesHeadline }: { readonly format: Format; readonly takesHeadline: boolean },
): { kept: readonly Block[]; title: string | null } {
  const [first, ...rest] = blocks
  if (!first) return { kept: blocks, title: given }
  const same = given !== null && first.text.toLowerCase() === given.trim().toLowerCase()
  if (same && rest.length > 0) return { kept: rest, title: given }
  if (format !== 'text' && format !== 'wikitext' && first.kind === 'heading' && first.level === 1 && rest.length > 0) {
    return { kept: rest, title: given ?? first.text }
  }
  if (given === null && takesHeadline && format === 'text' && isHeadline(first, rest[0]))
    return { kept: rest, title: first.text }
  return { kept: blocks, title: given }
}

/** What a person says stands; what a page's head says stands as long as its text does not say otherwise; else the text is asked. */
async function languageOf(
  blocks: readonly Block[],
  said: string | null,
  { stated, format }: { readonly stated: string | null; readonly format: Format },
): Promise<{ readonly language: string | null; readonly repairs: readonly Repair[] }> {
  if (said !== null) return { language: said, repairs: [] }
  if (stated !== null && format !== 'html') return { language: stated, repairs: [] }
  const detected = await detectLanguage(blocks)
  if (stated === null) return { language: detected?.language ?? null, repairs: [] }
  if (!contradicts(detected, stated)) return { language: stated, repairs: [] }
  const words = `the page says that it is in ${languageInWords(stated)}, and its text is in ${languageInWords(detected.language)}`
  return { language: detected.language, repairs: [{ kind: 'language', count: 1, note: words }] }
}

/** Long texts name thousands of dates; blocks are read one by one so that no match runs over two. */
function latestMentioned(blocks: readonly Block[], latestYear: number | null) {
  let best: Understood['notBefore'] = null
  for (const { text } of blocks) {
    const found = notBefore(text, latestYear)
    if (found && (!best || found.earliest > best.earliest)) best = found
  }
  return best
}
