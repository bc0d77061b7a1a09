/** What an address names, or the problem that there is no such thing. */
import { AppError } from '../errors.js'
import type { Article } from '../schema/article.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Original, Store } from '../store/store.js'
import type { LaidText } from '../text/blocks.js'

export const noArticle = (slug: string) => new AppError('ARTICLE_NOT_FOUND', slug, { field: 'article' })
export const noImport = (id: string) => new AppError('IMPORT_NOT_FOUND', id, { field: 'id' })
const noSnapshot = (id: string) => new AppError('SNAPSHOT_NOT_FOUND', id, { field: 'id' })

export async function articleOf(store: Store, slug: string): Promise<Article> {
  const article = await store.article(slug)
  if (!article) throw noArticle(slug)
  return article
}

export async function snapshotOf(store: Store, id: string): Promise<Snapshot> {
  const snapshot = await store.snapshot(id)
  if (!snapshot) throw noSnapshot(id)
  return snapshot
}

/** Of a snapshot that was there; its article may have been deleted since. */
export async function textOf(store: Store, id: string): Promise<LaidText> {
  const laid = await store.text(id)
  if (!laid) throw noSnapshot(id)
  return laid
}

/** As `textOf`. */
export async function originalOf(store: Store, id: string): Promise<Original> {
  const original = await store.original(id)
  if (!original) throw noSnapshot(id)
  return original
}
