/**
 * A WACZ (Webrecorder's Web Archive Collection Zipped, 1.1) as the WARC files that it holds, and the list of the pages that
 * were visited. A crawl fetches a dozen documents for each page that a person would name, frames and advertisements among
 * them; the list says which are the pages.
 *
 * Nothing is written to disk, so a name with `..` in it leads nowhere; it is refused all the same, as whoever made such a
 * file meant no good. Sizes are held to what the zip says of itself, and that to what a web archive may come to.
 */
import { once } from 'node:events'
import { open as openFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Entry, open as openZip, type ZipFile } from 'yauzl'
import { type ListedPage, readPageList } from './page-list.js'
import { SourceError } from './source.js'
import { unpackedFrom } from './unpacked.js'

/** A file that a person may know by another name than its path. */
export interface FileNamed {
  readonly path: string
  readonly named: string
}

export interface WarcInside {
  /** as it is called in a message */
  readonly named: string
  readonly bytes: AsyncIterable<Buffer>
}

export interface Wacz {
  /** null: there is no list, or it is empty */
  readonly pages: readonly ListedPage[] | null
  /** in the order of their names, which crawlers number */
  readonly warcs: AsyncIterable<WarcInside>
}

/** A crawl of a million pages writes some thousand files of 1 GB. */
const MOST_ENTRIES = 20_000
/** Pages are packed eight to one, lists of links twenty to one; a thousand to one is zeros. */
const MOST_UNPACKED = 200
/** Below it the proportion does not matter. */
const HARMLESS_BYTES = 64 * 1024 * 1024
const LARGEST_LIST = 32 * 1024 * 1024

const WARC = /^archive\/[^/]+\.warc(?:\.gz)?$/i
const LISTS = /^pages\/(?:pages|extraPages)\.jsonl$/

/** What a zip begins with, whatever its name: that of a file in it, or of its end when it is empty. @throws SourceError */
export async function isZip({ path, named }: FileNamed): Promise<boolean> {
  const file = await openFile(path).catch((error: unknown) => {
    throw new SourceError(`${named} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, error)
  })
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.equals(Buffer.from('PK\u0003\u0004')) || buffer.equals(Buffer.from('PK\u0005\u0006'))
  } finally {
    await file.close()
  }
}

/** Hands the archive to `use`, and closes it after. @throws SourceError */
export async function* inWacz<T>(
  { path, named }: FileNamed,
  signal: AbortSignal,
  use: (wacz: Wacz) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const zip = await opened(path, named)
  try {
    const entries = await entriesOf(zip, named)
    const warcs = entries
      .filter(({ fileName }) => WARC.test(fileName))
      .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    if (warcs.length === 0)
      throw new SourceError(`${named} is a zip file, but no web archive: it has no archive/*.warc.`)
    const lists = entries.filter(({ fileName }) => LISTS.test(fileName))
    for (const entry of [...warcs, ...lists]) refuseUnreadable(entry, named)
    refuseBombs([...warcs, ...lists], (await stat(path)).size, named)
    yield* use({ pages: await listedIn(zip, lists, named), warcs: inside(zip, warcs, { of: named, signal }) })
  } finally {
    zip.close()
  }
}

async function* inside(
  zip: ZipFile,
  entries: readonly Entry[],
  { of, signal }: { readonly of: string; readonly signal: AbortSignal },
): AsyncGenerator<WarcInside> {
  for (const entry of entries) {
    const named = `${of}, ${entry.fileName}`
    yield { named, bytes: unpackedFrom(await streamOf(zip, entry, named), named, signal) }
  }
}

const opened = (path: string, named: string) =>
  new Promise<ZipFile>((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(unreadable(named, error)) : resolve(zip),
    )
  })

async function entriesOf(zip: ZipFile, named: string): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw new SourceError(`${named} holds more than ${MOST_ENTRIES} files.`)
  const entries: Entry[] = []
  zip.on('entry', (entry: Entry) => {
    entries.push(entry)
    zip.readEntry()
  })
  const ended = once(zip, 'end')
  zip.readEntry()
  try {
    await ended
  } catch (error) {
    throw unreadable(named, error)
  }
  return entries
}

const streamOf = (zip: ZipFile, entry: Entry, named: string) =>
  new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(unreadable(named, error)) : resolve(stream)))
  })

/** @throws SourceError */
function refuseUnreadable(entry: Entry, of: string): void {
  const named = `${of}, ${entry.fileName},`
  if (entry.isEncrypted()) throw new SourceError(`${named} is encrypted, and cannot be read without its password.`)
  if (!entry.canDecodeFileData()) throw new SourceError(`${named} is packed in a way that zip files seldom use.`)
}

/** Files that lie over one another in the zip are counted as often as they are named. @throws SourceError */
function refuseBombs(entries: readonly Entry[], size: number, named: string): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked <= HARMLESS_BYTES || unpacked <= size * MOST_UNPACKED) return
  throw new SourceError(
    `${named} would unpack to ${Math.round(unpacked / size).toLocaleString('en')} times its size, as no web archive does.`,
  )
}

async function listedIn(zip: ZipFile, lists: readonly Entry[], of: string): Promise<readonly ListedPage[] | null> {
  const pages: ListedPage[] = []
  for (const entry of lists) {
    const named = `${of}, ${entry.fileName}`
    if (entry.uncompressedSize > LARGEST_LIST) throw new SourceError(`${named} is too large for a list of pages.`)
    const chunks: Buffer[] = []
    try {
      for await (const chunk of await streamOf(zip, entry, named)) chunks.push(chunk)
    } catch (error) {
      throw unreadable(named, error)
    }
    pages.push(...readPageList(Buffer.concat(chunks).toString('utf8')))
  }
  return pages.length === 0 ? null : pages
}

function unreadable(named: string, error: unknown): SourceError {
  if (error instanceof SourceError) return error
  const said = error instanceof Error ? error.message : String(error)
  if (/end of central directory/i.test(said))
    return new SourceError(
      `${named} is cut short: the list of what is in it, which ends a zip file, is missing.`,
      error,
    )
  return new SourceError(`${named} cannot be read as a zip file: ${said.replace(/\.$/, '')}.`, error)
}
