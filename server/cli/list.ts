/** `variorum list`: what is in the store, for those who need an id to compare. Columns are parted by tabs. */
import { readConfig } from '../config.js'
import { AppError } from '../errors.js'
import { openStore } from '../store/open-store.js'
import type { Page, PageRequest, Store } from '../store/store.js'
import { type Command, readArguments, UsageError } from './usage.js'

/** The largest page that the store gives: the fewest statements for a whole list. */
const PAGE = 200

export const listCommand: Command = async (args, { print, env }) => {
  const [article, ...more] = readArguments(args, {}).positionals
  if (more.length > 0) throw new UsageError('Name one article, or none.')
  const store = await openStore(readConfig(env).dataDir)
  try {
    for await (const row of article === undefined ? articleRows(store) : snapshotRows(store, article)) {
      print(`${row.map(cell).join('\t')}\n`)
    }
    return 0
  } finally {
    await store.close()
  }
}

async function* articleRows(store: Store) {
  for await (const { slug, snapshots, title } of every((page) => store.articles(page))) yield [slug, snapshots, title]
}

async function* snapshotRows(store: Store, article: string) {
  const pages = async (page: PageRequest) => {
    const found = await store.snapshots(article, page)
    if (!found) throw new AppError('ARTICLE_NOT_FOUND', article, { field: 'article' })
    return found
  }
  for await (const { id, date, words, title } of every(pages)) yield [id, date, `${words} words`, title]
}

async function* every<T>(read: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null = null
  do {
    const page: Page<T> = await read({ cursor, limit: PAGE })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}

/** A title may hold what a terminal would obey. */
const cell = (value: string | number | null) => String(value ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ')
