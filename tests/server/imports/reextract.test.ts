import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mediaTypeOf, newSnapshot } from '../../../server/imports/new-snapshot.js'
import { reextract } from '../../../server/imports/reextract.js'
import type { Handed } from '../../../server/ingest/understand.js'
import type { Format } from '../../../server/schema/snapshot.js'
import { openStore } from '../../../server/store/open-store.js'
import type { Store } from '../../../server/store/store.js'
import type { Analysis } from '../../../server/workers/analysis.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'

const today = directAnalysis()
/** An extraction of yesterday, which left a line of the page's furniture in every text. */
const yesterday: Analysis = {
  ...today,
  async understand(handed: Handed) {
    const understood = await today.understand(handed)
    const furniture = { kind: 'paragraph', level: 0, text: 'Subscribe to our letter' } as const
    return { ...understood, blocks: [furniture, ...understood.blocks], words: understood.words + 4 }
  },
}

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-reextract-'))
  store = await openStore(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function add(by: Analysis, date: string, content: string, more: { article?: string; format?: Format } = {}) {
  const { article = 'bridge', format = 'text' } = more
  const bytes = Buffer.from(content)
  const handed = { content: bytes, name: null, format, given: { date, title: 'Long bridge', language: 'en' } }
  const understood = await by.understand({ ...handed, mayBeBlank: true })
  const about = { slug: article, title: null, topic: null, publisher: null, language: null }
  const original = { bytes, mediaType: mediaTypeOf(understood), name: null }
  return (await store.addSnapshot(newSnapshot(understood, original, about))).snapshot.id
}
const textOf = async (id: string) => (await store.text(id))!.text

describe('deriving texts again', () => {
  it('gives each snapshot the text of today and leaves its id, date and source', async () => {
    const first = await add(yesterday, '2020-01-01', 'The bridge has 3 lanes.')
    const second = await add(yesterday, '2020-02-01', 'The bridge has 4 lanes.\n\nIt was painted.')
    const before = (await store.snapshot(second))!
    expect(await reextract({ store, analysis: today }, 'bridge')).toEqual({ snapshots: 2, changed: 2, left: [] })
    expect(await textOf(first)).toBe('The bridge has 3 lanes.')
    expect(await textOf(second)).toBe('The bridge has 4 lanes.\n\nIt was painted.')
    const after = (await store.snapshot(second))!
    expect(after.textHash).not.toBe(before.textHash)
    expect(after).toEqual({ ...before, textHash: after.textHash, words: before.words - 4 })
  })

  it('changes nothing where nothing was to be improved, however often', async () => {
    await add(today, '2020-01-01', 'The bridge has 3 lanes.')
    const before = await store.snapshots('bridge', { cursor: null, limit: 9 })
    expect(await reextract({ store, analysis: today }, 'bridge')).toMatchObject({ snapshots: 1, changed: 0 })
    expect(await store.snapshots('bridge', { cursor: null, limit: 9 })).toEqual(before)
  })

  it('touches no other article, also where both hold the same blocks', async () => {
    await add(yesterday, '2020-01-01', 'The bridge has 3 lanes.')
    const other = await add(yesterday, '2020-01-01', 'The ferry has 3 decks.', { article: 'ferry' })
    await reextract({ store, analysis: today }, 'bridge')
    expect(await textOf(other)).toBe('Subscribe to our letter\n\nThe ferry has 3 decks.')
    await reextract({ store, analysis: today }, 'ferry')
    expect(await textOf(other)).toBe('The ferry has 3 decks.')
  })

  it('leaves a text that would be lost, and says so', async () => {
    const lost = await add(yesterday, '2020-01-01', ' ')
    const blanked = await add(today, '2020-02-01', '', { format: 'wikitext' })
    const { changed, left } = await reextract({ store, analysis: today }, 'bridge')
    expect([changed, left.map(({ snapshot }) => snapshot)]).toEqual([0, [lost]])
    expect(await textOf(lost)).toBe('Subscribe to our letter')
    expect(await textOf(blanked)).toBe('')
  })

  it('refuses an article that is not there', async () => {
    await expect(reextract({ store, analysis: today }, 'none')).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' })
  })
})
