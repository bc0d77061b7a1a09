/**
 * The pages of a WARC file, or of all in a WACZ. Each answer with status 200 that is a page is a version of the article at
 * its address. A revisit record has no body: that of the record it refers to, or of the last one at that address, is its
 * body too. Where the archive lists its pages, what else is written in HTML is a frame in one of them, and passed by.
 */
import { WARCParser, type WARCRecord } from 'warcio'
import type { LocalImport } from '../../schema/shell-import.js'
import { pageKey } from './page-list.js'
import { PAGE_TYPES } from './page-types.js'
import { numberAt, type Source, SourceError, type Step } from './source.js'
import { unpacked } from './unpacked.js'
import { type FileNamed, inWacz, isZip, type Wacz, type WarcInside } from './wacz.js'
import { framed } from './warc-framing.js'

type Asked = Extract<LocalImport, { kind: 'warc' }>

/** As large as a page that is fetched may be. */
const LARGEST_PAGE = 32 * 1024 * 1024
/** Bodies that a later revisit may need: the last few thousand pages of usual size. */
const KEPT_BYTES = 128 * 1024 * 1024

interface Page {
  readonly bytes: Buffer
  readonly mediaType: string | null
}

export const warcSource = (asked: Asked): Source => ({
  async *steps(from, signal) {
    const file = { path: asked.path, named: asked.handed ?? asked.path }
    const before = numberAt(from, 'pages') ?? 0
    if (await isZip(file)) yield* inWacz(file, signal, (wacz) => pagesOf(wacz, asked, before))
    else yield* pagesOf({ pages: null, warcs: only(file, signal) }, asked, before)
  },
})

async function* only({ path, named }: FileNamed, signal: AbortSignal): AsyncGenerator<WarcInside> {
  yield { named, bytes: unpacked(path, signal, named) }
}

async function* pagesOf({ pages: listed, warcs }: Wacz, asked: Asked, before: number): AsyncGenerator<Step> {
  const titles = listed && new Map(listed.map(({ url, title }) => [pageKey(url), title]))
  const bodies = new Bodies()
  let pages = 0
  let frames = 0
  for await (const { named, bytes } of warcs) {
    for await (const record of records(bytes, named)) {
      const met = pageOf(record)
      if (met === null) {
        if (titles) followRedirect(record, titles)
        await record.skipFully()
        continue
      }
      const body = await bodyOf(record, bodies)
      const isListed = titles?.has(pageKey(met.url)) ?? true
      if (asked.url === undefined ? !isListed : met.url !== asked.url) frames++
      else if (++pages > before) yield stepOf({ ...met, title: titles?.get(pageKey(met.url)) ?? null }, body, { pages })
    }
  }
  if (pages > 0 || frames === 0) return
  const named = asked.handed ?? asked.path
  throw new SourceError(
    asked.url === undefined
      ? `${named} lists its pages, and holds none of them. Say which of its addresses is wanted.`
      : `${named} holds pages, and none of ${asked.url}.`,
  )
}

/** A page is listed by the address that was asked for, and stored by that which it led to. */
function followRedirect(record: WARCRecord, titles: Map<string, string | null>): void {
  const { httpHeaders } = record
  const to = httpHeaders?.headers.get('location')
  const status = Number(httpHeaders?.statusCode)
  const url = addressOf(record)
  if (!to || status < 300 || status >= 400 || !titles.has(pageKey(url)) || !URL.canParse(to, url)) return
  titles.set(pageKey(new URL(to, url).href), titles.get(pageKey(url)) ?? null)
}

async function* records(bytes: AsyncIterable<Buffer>, named: string): AsyncGenerator<WARCRecord> {
  try {
    yield* new WARCParser(framed(bytes, named))
  } catch (error) {
    if (error instanceof SourceError || (error instanceof Error && error.name === 'AbortError')) throw error
    throw new SourceError(`${named} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, error)
  }
}

/** Wget of some years puts it into angle brackets. */
const addressOf = ({ warcTargetURI }: WARCRecord): string => (warcTargetURI ?? '').replace(/^<|>$/g, '')

interface Met {
  readonly url: string
  readonly at: string
}

/** null: no page */
function pageOf(record: WARCRecord): Met | null {
  if (record.warcType !== 'response' && record.warcType !== 'revisit') return null
  const url = addressOf(record)
  const at = (record.warcDate ?? '').replace(/\.\d+Z$/, 'Z')
  if (!/^https?:\/\//i.test(url) || Number(record.httpHeaders?.statusCode) !== 200) return null
  const essence = mediaTypeOf(record)?.replace(/;.*$/s, '').trim().toLowerCase()
  if (essence !== undefined && !PAGE_TYPES.some((type) => type.test(essence))) return null
  return { url, at }
}

const mediaTypeOf = ({ httpHeaders }: WARCRecord): string | null => httpHeaders?.headers.get('content-type') ?? null

/** A reason instead, where there is none to be had. */
async function bodyOf(record: WARCRecord, bodies: Bodies): Promise<Page | string> {
  const url = addressOf(record)
  if (record.warcType === 'revisit') {
    await record.skipFully()
    const known = bodies.find(record.warcHeader('WARC-Refers-To'), url)
    return known ?? 'It says that nothing changed, and the version that it refers to is not in the file.'
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of record) {
      size += chunk.length
      if (size > LARGEST_PAGE) {
        await record.skipFully()
        return `The page is larger than ${LARGEST_PAGE / 1024 / 1024} MB.`
      }
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    return `Its body cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`
  }
  const page = { bytes: Buffer.concat(chunks), mediaType: mediaTypeOf(record) }
  bodies.keep(record.warcHeader('WARC-Record-ID'), url, page)
  return page
}

class Bodies {
  readonly #byKey = new Map<string, Page>()
  #size = 0

  keep(id: string | null | undefined, url: string, page: Page): void {
    for (const key of [id, url]) if (key) this.#put(key, page)
    for (const [key, old] of this.#byKey) {
      if (this.#size <= KEPT_BYTES) break
      this.#byKey.delete(key)
      this.#size -= old.bytes.length
    }
  }

  find(id: string | null | undefined, url: string): Page | undefined {
    // an id that is not here names a record of another file: what this file has of the address may be another text
    return id ? this.#byKey.get(id) : this.#byKey.get(url)
  }

  #put(key: string, page: Page): void {
    this.#size += page.bytes.length - (this.#byKey.get(key)?.bytes.length ?? 0)
    this.#byKey.delete(key)
    this.#byKey.set(key, page)
  }
}

function stepOf(
  { url, at, title }: Met & { readonly title: string | null },
  body: Page | string,
  position: { pages: number },
): Step {
  const label = `${url} of ${at || 'no date'}`
  if (typeof body === 'string') return { kind: 'failed', label, position, reason: body }
  if (at === '') return { kind: 'failed', label, position, reason: 'The record has no date.' }
  const found = {
    ...{ bytes: body.bytes, format: null, mediaType: body.mediaType, name: null, page: true, mayBeBlank: true },
    capture: { ...{ at, url, fetchedFrom: null, revision: null, editor: null, comment: null, minor: false } },
    given: { url, dateBasis: 'captured' as const, dateNote: 'when the web archive captured it' },
    article: { url },
    listedTitle: title,
  }
  return { kind: 'found', label, position, found }
}
