/**
 * A PDF to a text. What it says of itself gives title, date and language; its pages give the lines. A file that was cut short
 * would be read as far as it goes and stand there as an article that lost its end, so it is refused instead.
 */
import { AppError } from '../../errors.js'
import type { Reference } from '../../schema/reference.js'
import type { Format, Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import { withoutEndMatter } from '../copied/end-matter.js'
import { withoutFurniture } from '../copied/furniture.js'
import type { FrontMatter } from '../front-matter.js'
import { entryOf, referenceList } from '../references/entry.js'
import { type StatedDate, statedDate } from '../stated-date.js'
import { blocksOfPdf } from './blocks-of-pdf.js'
import { linesOf, type Run } from './lines.js'
import { withoutFrame } from './page-frame.js'
import { withoutPrintFrame } from './print-frame.js'

export interface Pdf {
  readonly matter: FrontMatter
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
  /** what a line of a printed page says; of other PDFs no line is asked, as they say when they were made */
  readonly stated: StatedDate | null
}

/** The longest reports have a thousand. */
const MOST_PAGES = 3_000
/** The mark of the end stands in the last kilobyte; some writers put a stamp behind it. */
const TAIL = 4096
const HEAD = 1024
/** Ligatures that fonts put in place of letters. */
const LIGATURE = /[\ufb00-\ufb06]/g

/** A PDF may begin with a few bytes that are none of its own. */
const isPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, HEAD)).includes('%PDF-')

interface HandedOver {
  readonly content: Uint8Array | string
  readonly name: string | null
  readonly format: Format | null
  readonly mediaType: string | null
}

/** Bytes that begin like one, or that are said to be one by a person, a server or their name. */
export function isHandedPdf<T extends HandedOver>(handed: T): handed is T & { readonly content: Uint8Array } {
  const { content, name, format, mediaType } = handed
  if (typeof content === 'string' || (format !== null && format !== 'pdf')) return false
  const isSaid = format === 'pdf' || /^application\/(?:x-)?pdf\b/i.test(mediaType ?? '') || /\.pdf$/i.test(name ?? '')
  return isSaid || latin1(content.subarray(0, 5)) === '%PDF-'
}

/** @throws AppError PDF_UNREADABLE */
export async function readPdf(bytes: Uint8Array, what: string, field: string): Promise<Pdf> {
  const refuse = (reason: string, cause?: unknown) =>
    new AppError('PDF_UNREADABLE', `${what}: ${reason}`, { field, cause })
  if (!isPdf(bytes)) throw refuse('it is no PDF')
  if (!latin1(bytes.subarray(-TAIL)).includes('%%EOF')) throw refuse('it is cut short')
  // its reader weighs 2 MB, and most contents are no PDF
  const { getDocumentProxy } = await import('unpdf')
  // the reader takes the bytes with it
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, useSystemFonts: false }).catch(
    (error: unknown) => {
      throw refuse(isLocked(error) ? 'it is locked with a password' : 'it is damaged', error)
    },
  )
  try {
    if (document.numPages > MOST_PAGES) throw refuse(`it has more than ${MOST_PAGES.toLocaleString('en')} pages`)
    const pages = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item) => ('str' in item ? [runOf(item)] : []))
      pages.push(linesOf(runs, page.view[2]! - page.view[0]!))
      page.cleanup()
    }
    if (pages.every((lines) => lines.length === 0)) throw refuse('it holds pictures of pages and no text')
    const printed = withoutPrintFrame(pages)
    const framed = withoutFrame(printed.pages)
    const text = blocksOfPdf(framed.pages)
    const { info } = await document.getMetadata()
    const isPrint = printed.dropped > 0 || isBrowsers(info)
    // what stands around an article on its page is printed with it; a report of its own has none of it
    const article = isPrint ? withoutFurniture(text.blocks) : { kept: text.blocks, dropped: [] }
    const { kept, apart, lists } = withoutEndMatter(article.kept)
    // before lines are put together: one that says when may stand close above the text
    const lines = framed.pages.flat().map((line) => line.text)
    // what a page says goes before the moment at which somebody printed it
    const stated = isPrint ? statedDate(lines) : null
    return {
      matter: {
        ...matterOf(info, { first: kept[0], isPrint, isDated: stated !== null }),
        ...(printed.url === null ? {} : { url: printed.url }),
      },
      stated,
      blocks: kept,
      references: referenceList(lists.flat().map((entry) => ({ entry: entryOf(entry.text), in: null }))),
      repairs: repairsOf({
        ...text,
        frame: framed.dropped + printed.dropped,
        around: article.dropped.length,
        apart: apart.length,
      }),
    }
  } catch (error) {
    throw error instanceof AppError ? error : refuse('it is damaged', error)
  } finally {
    await document.destroy()
  }
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

function runOf({ str, transform, width }: Item): Run {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return { text: str.replace(LIGATURE, (sign) => sign.normalize('NFKC')), x, y, width, size: Math.hypot(c, d) }
}

function repairsOf({
  frame,
  around,
  joined,
  marks,
  apart,
}: Readonly<Record<'frame' | 'around' | 'joined' | 'marks' | 'apart', number>>): Repair[] {
  const repairs: Repair[] = []
  const say = (kind: string, count: number, note: string) => {
    if (count > 0) repairs.push({ kind, count, note })
  }
  say(
    'pdf',
    1,
    'a PDF says where letters stand and no more: headings, paragraphs and tables are inferred, and less sure than those of a page',
  )
  say('furniture', frame, 'heads, feet and numbers of pages were dropped')
  say('furniture', around, 'lines of the page around the article were dropped')
  say('line_end_hyphen', joined, 'words that were cut at the end of a line were put together')
  say('citation_mark', marks, 'raised numbers of footnotes were dropped')
  say('end_matter', apart, 'entries of references, notes and links below the article were set apart')
  return repairs
}

/** Titles that programs put there of their own. */
const NO_TITLE = /^(?:untitled|microsoft \w+ - .*|.*\.(?:docx?|pdf|indd|qxd|tex|odt|rtf|pptx?))$/i

/** The largest line on top is the title that people see; what the file says is often its template's. */
function matterOf(
  info: unknown,
  {
    first,
    isPrint,
    isDated,
  }: { readonly first: Block | undefined; readonly isPrint: boolean; readonly isDated: boolean },
): FrontMatter {
  const said = saidIn(info)
  const title = typeof said.Title === 'string' ? said.Title.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
  const date = isDated ? null : (dateOf(said.ModDate) ?? dateOf(said.CreationDate))
  const dated = isPrint
    ? ({ dateBasis: 'captured', dateNote: 'when a browser printed the page to a PDF' } as const)
    : ({ dateBasis: 'stated', dateNote: 'the PDF says when it was made' } as const)
  const language =
    typeof said.Language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(said.Language) ? said.Language : null
  return {
    ...(title && !NO_TITLE.test(title) && !(first?.kind === 'heading' && first.level === 1) ? { title } : {}),
    ...(date ? { date, ...dated } : {}),
    ...(language ? { language: language.toLowerCase().split('-')[0]! } : {}),
  }
}

const saidIn = (info: unknown) =>
  (typeof info === 'object' && info !== null ? info : {}) as Readonly<Record<string, unknown>>

/** Browsers sign what they print with the name by which they call themselves on the web, or with their own. */
const BROWSER = /^mozilla\/\d|\b(?:chrom(?:e|ium)|firefox|safari)\b/i
const isBrowsers = (info: unknown): boolean => BROWSER.test(String(saidIn(info).Creator ?? '').slice(0, 500))

/** "D:20240301093000+01'00'" → "2024-03-01T09:30:00+01:00" */
function dateOf(value: unknown): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?)?/.exec(
    typeof value === 'string' ? value : '',
  )
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zulu, sign, hours, minutes = '00'] = match
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  if (hour === undefined || (!zulu && !sign)) return `${year}-${month}-${day}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zulu ?? `${sign}${hours}:${minutes}`}`
}

const isLocked = (error: unknown) => error instanceof Error && error.name === 'PasswordException'

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
