/**
 * Every text of an article derived again from its original by today's extraction. Done for all snapshots at once, so that a
 * better extractor changes no snapshot against the one before it: the tool's own changes never look like the publisher's.
 *
 * Ids, dates and what the source said stay. An original that can no longer be read, or in which no text is found where one
 * was, keeps the text that it had: that is more likely a fault of ours. Sightings of a text stay with its snapshot.
 */
import { AppError } from '../errors.js'
import type { Reference } from '../schema/reference.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Rederived } from '../store/rederive.js'
import type { Page, Store } from '../store/store.js'
import type { Block } from '../text/blocks.js'
import type { Analysis } from '../workers/analysis.js'

export interface Reextraction {
  readonly snapshots: number
  readonly changed: number
  /** those that kept the text that they had, and why */
  readonly left: readonly { readonly snapshot: string; readonly reason: string }[]
}

/** The largest page that the store gives. */
const PAGE = 200

export async function reextract(
  { store, analysis }: { readonly store: Store; readonly analysis: Analysis },
  article: string,
): Promise<Reextraction> {
  const derived: Rederived[] = []
  const left: { snapshot: string; reason: string }[] = []
  let snapshots = 0
  // versions share nearly all their blocks: each is held once, however long the history
  const known = new Map<string, Block>()
  const shared = (block: Block): Block => {
    const key = `${block.kind} ${block.level} ${JSON.stringify(block.links ?? [])} ${block.text}`
    const there = known.get(key)
    if (!there) known.set(key, block)
    return there ?? block
  }
  const knownReferences = new Map<string, Reference>()
  const sharedReference = (reference: Reference): Reference => {
    const { text, title, url, citedIn } = reference
    const key = `${citedIn.join()} ${url ?? ''}\n${title ?? ''}\n${text}`
    const there = knownReferences.get(key)
    if (!there) knownReferences.set(key, reference)
    return there ?? reference
  }
  let cursor: string | null = null
  do {
    const page: Page<Snapshot> | null = await store.snapshots(article, { cursor, limit: PAGE })
    if (!page) throw new AppError('ARTICLE_NOT_FOUND', article, { field: 'article' })
    for (const snapshot of page.items) {
      snapshots++
      try {
        const one = await derivedAgain(snapshot)
        derived.push({ ...one, blocks: one.blocks.map(shared), references: one.references.map(sharedReference) })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        left.push({ snapshot: snapshot.id, reason: error.message })
      }
    }
    cursor = page.next
  } while (cursor !== null)
  return { snapshots, changed: await store.rederive(article, derived), left }

  async function derivedAgain(snapshot: Snapshot): Promise<Rederived> {
    const { id, format, title, source, language, words } = snapshot
    const original = await store.original(id)
    if (!original) throw new AppError('SNAPSHOT_NOT_FOUND', id)
    const understood = await analysis.understand({
      ...{ content: original.bytes, name: original.name, format, mediaType: original.mediaType },
      // the date stays, and a text whose date is said is not searched for one
      given: { title, url: source.url, publisher: source.publisher, language, date: snapshot.date },
      // a revision of nothing but a template has no text, whatever an older extraction made of it
      mayBeBlank: words === 0 || format === 'wikitext',
    })
    const { blocks, repairs, references } = understood
    return {
      id,
      title: title ?? understood.title,
      language: understood.language,
      blocks,
      words: understood.words,
      repairs,
      references,
    }
  }
}
