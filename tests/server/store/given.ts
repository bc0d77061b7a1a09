/** Stores in folders of their own, and snapshots to put into them, given by what a case is about. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readDate } from '../../../server/ingest/dates.js'
import { openStore } from '../../../server/store/open-store.js'
import type { NewSnapshot, Store } from '../../../server/store/store.js'

/** What is to be done when the test ends, or with `afterAll` when those of a file have. */
export type AtEnd = (work: () => void | Promise<void>) => void

/** Removed at the end. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export async function openedStore(folder = temporaryFolder(), atEnd: AtEnd = onTestFinished): Promise<Store> {
  const store = await openStore(folder)
  atEnd(() => store.close().catch(() => {}))
  return store
}

/** An article's state at a date, as paragraphs; the original is the same as one text. */
export function taken(article: string, date: string, paragraphs: readonly string[], more: Partial<NewSnapshot> = {}) {
  const { earliest, latest } = readDate(date, 'stated', null)
  const made: NewSnapshot = {
    article: { slug: article, title: null, topic: null, publisher: null, language: 'en' },
    date,
    dateBasis: 'stated',
    dateNote: null,
    earliest,
    latest,
    title: `On ${article}`,
    source: { publisher: null, url: null, licence: null, attribution: null },
    language: 'en',
    partial: false,
    restated: false,
    format: 'text',
    original: { bytes: Buffer.from(paragraphs.join('\n\n')), mediaType: 'text/plain', name: null },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text })),
    words: paragraphs.join(' ').split(' ').length,
    repairs: [],
    references: [],
    ...more,
  }
  return made
}
