/** One file of a plan becomes a stored snapshot. */
import { basename, extname } from 'node:path'
import { AppError } from '../errors.js'
import { addressesOf } from '../ingest/links/page-address.js'
import { isSlug, slugOf } from '../ingest/slug.js'
import type { Given } from '../ingest/understand.js'
import type { Understood } from '../ingest/understood.js'
import type { ImportOutcome } from '../schema/import.js'
import type { Format, Snapshot } from '../schema/snapshot.js'
import type { Store } from '../store/store.js'
import type { Analysis } from '../workers/analysis.js'
import { addStates, liveBlogSnapshots } from './live-blog-snapshots.js'
import { mediaTypeOf, newSnapshot } from './new-snapshot.js'
import { bytesOf, type FileToImport } from './read-files.js'

export interface Importer {
  readonly store: Store
  readonly analysis: Analysis
  readonly now: Date
  /** what the person says; it goes before what the plan and the file say */
  readonly said?: {
    readonly article?: string
    readonly format?: Format
    readonly given?: Given
    readonly states?: boolean
  }
}

/** @throws AppError with the reason; nothing is stored then */
export async function importFile(
  { store, analysis, now, said = {} }: Importer,
  file: FileToImport,
): Promise<{ snapshot: Snapshot; outcome: ImportOutcome }> {
  const bytes = await bytesOf(file.path)
  const name = basename(file.path)
  const understood = await analysis.understand({
    content: bytes,
    name,
    format: said.format ?? null,
    given: { ...file.given, ...said.given },
    nameDate: file.nameDate,
    mayBeBlank: file.inSeries,
    // a bundle says by itself what its texts are called
    takesHeadline: file.inSeries || file.article === null,
    latestYear: now.getUTCFullYear(),
  })
  const slug =
    said.article ??
    file.article?.slug ??
    (await articleOfAddress(store, understood)) ??
    slugOf(understood.title ?? basename(name, extname(name)))
  if (!isSlug(slug)) {
    throw new AppError('INPUT_INVALID', `The article "${slug}" may hold a to z, 0 to 9 and hyphens only.`, {
      field: 'article',
    })
  }
  const original = { bytes, mediaType: mediaTypeOf(understood), name }
  const { topic, language, source } = understood
  const article = { slug, title: file.article?.title ?? null, topic, publisher: source.publisher, language }
  if (said.states ?? file.states) {
    const { snapshot, added } = await addStates(store, liveBlogSnapshots(understood, original, article))
    return { snapshot, outcome: added ? 'added' : 'present' }
  }
  const made = newSnapshot(understood, original, article)
  if (!file.inSeries) {
    const { snapshot, added } = await store.addSnapshot(made)
    return { snapshot, outcome: added ? 'added' : 'present' }
  }
  const of = { fetchedFrom: null, revision: null, editor: null, comment: null, minor: false }
  return store.addCapture({ snapshot: made, capture: { at: made.date, url: source.url, ...of } })
}

/** Two states of one page are one article, also where its headline was changed between them. */
async function articleOfAddress(store: Store, { source: { url }, ownAddress }: Understood): Promise<string | null> {
  return url === null ? null : store.articleFromUrl(addressesOf(url, ownAddress))
}
