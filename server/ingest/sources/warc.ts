/**
 * The pages of a WARC file. Each answer with status 200 that is a page is a version of the article at its address. A revisit
 * record has no body: that of the record it refers to, or of the last one at that address, is its body too.
 */
import { WARCParser, type WARCRecord } from 'warcio'
import type { LocalImport } from '../../schema/shell-import.js'
import { PAGE_TYPES } from './page-types.js'
import { numberAt, type Source, SourceError, type Step } from './source.js'
import { unpacked } from './unpacked.js'
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
    const before = numberAt(from, 'pages') ?? 0
    const bodies = new Bodies()
    let pages = 0
    for await (const record of records(asked.path, signal)) {
      const met = pageOf(record)
      if (met === null) {
        await record.skipFully()
        continue
      }
      const body = await bodyOf(record, bodies)
      if (asked.url !== undefined && met.url !== asked.url) continue
      if (++pages > before) yield stepOf(met, body, { pages })
    }
  },
})

async function* records(path: string, signal: AbortSignal): AsyncGenerator<WARCRecord> {
  try {
    yield* new WARCParser(framed(unpacked(path, signal), path))
  } catch (error) {
    if (signal.aborted || error instanceof SourceError) throw error
    throw new SourceError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, error)
  }
}

interface Met {
  readonly url: string
  readonly at: string
}

/** null: no page */
function pageOf(record: WARCRecord): Met | null {
  if (record.warcType !== 'response' && record.warcType !== 'revisit') return null
  // Wget of some years puts the address into angle brackets
  const url = (record.warcTargetURI ?? '').replace(/^<|>$/g, '')
  const at = (record.warcDate ?? '').replace(/\.\d+Z$/, 'Z')
  if (!/^https?:\/\//i.test(url) || Number(record.httpHeaders?.statusCode) !== 200) return null
  const essence = mediaTypeOf(record)?.replace(/;.*$/s, '').trim().toLowerCase()
  if (essence !== undefined && !PAGE_TYPES.some((type) => type.test(essence))) return null
  return { url, at }
}

const mediaTypeOf = ({ httpHeaders }: WARCRecord): string | null => httpHeaders?.headers.get('content-type') ?? null

/** A reason instead, where there is none to be had. */
async function bodyOf(record: WARCRecord, bodies: Bodies): Promise<Page | string> {
  const url = (record.warcTargetURI ?? '').replace(/^<|>$/g, '')
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

function stepOf({ url, at }: Met, body: Page | string, position: { pages: number }): Step {
  const label = `${url} of ${at || 'no date'}`
  if (typeof body === 'string') return { kind: 'failed', label, position, reason: body }
  if (at === '') return { kind: 'failed', label, position, reason: 'The record has no date.' }
  const found = {
    ...{ bytes: body.bytes, format: null, mediaType: body.mediaType, name: null, page: true, mayBeBlank: true },
    capture: { ...{ at, url, fetchedFrom: null, revision: null, editor: null, comment: null, minor: false } },
    given: { url, dateBasis: 'captured' as const, dateNote: 'when the web archive captured it' },
    article: { url },
  }
  return { kind: 'found', label, position, found }
}
