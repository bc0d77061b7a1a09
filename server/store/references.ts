/**
 * What snapshots cite. Each entry is stored once for an article, however many versions have it: an article of 15,000 versions
 * that cites two hundred works has a few thousand entries.
 */
import { createHash } from 'node:crypto'
import type { Reference } from '../schema/reference.js'
import { PORTION } from './portions.js'
import { packReferenceList, unpackReferenceList } from './reference-list.js'
import type { Db, Tables } from './tables.js'

/** The entries that a transaction has met, by article and content. */
export type MetReferences = Map<number, Map<string, { readonly id: number; readonly hash: Buffer }>>

/** Versions of a history share their references, and so ask for each a thousand times. */
const contents = new WeakMap<Reference, string>()

function contentOf(reference: Reference): string {
  const known = contents.get(reference)
  if (known !== undefined) return known
  const { text, title, url } = reference
  const content = `${url ?? ''}\n${title ?? ''}\n${text}`
  contents.set(reference, content)
  return content
}

/** The columns of a snapshot that say what it cites; entries that the store has not seen are written. */
export async function storeReferences(
  db: Db,
  article: number,
  references: readonly Reference[],
  every: MetReferences,
): Promise<Pick<Tables['snapshots'], 'reference_count' | 'reference_hash' | 'reference_list'>> {
  const met: NonNullable<ReturnType<MetReferences['get']>> = every.get(article) ?? new Map()
  every.set(article, met)
  const names = references.map(contentOf)
  const unmet = new Map<string, { readonly name: string; readonly reference: Reference; readonly hash: Buffer }>()
  for (const [i, name] of names.entries()) {
    if (met.has(name)) continue
    const hash = hashOf(references[i]!)
    unmet.set(hash.toString('base64'), { name, reference: references[i]!, hash })
  }
  const learn = (rows: readonly { readonly id: number; readonly hash: Uint8Array }[]) => {
    for (const row of rows) {
      const hash = Buffer.from(row.hash)
      met.set(unmet.get(hash.toString('base64'))!.name, { id: row.id, hash })
    }
  }
  const asked = [...unmet.values()]
  for (let at = 0; at < asked.length; at += PORTION) {
    const hashes = asked.slice(at, at + PORTION).map(({ hash }) => hash)
    const of = db.selectFrom('reference_entries').select(['id', 'hash']).where('article', '=', article)
    learn(await of.where('hash', 'in', hashes).execute())
  }
  const fresh = asked.filter(({ name }) => !met.has(name))
  for (let at = 0; at < fresh.length; at += PORTION) {
    const rows = fresh
      .slice(at, at + PORTION)
      .map(({ hash, reference: { text, title, url } }) => ({ article, hash, text, title, url }))
    learn(await db.insertInto('reference_entries').values(rows).returning(['id', 'hash']).execute())
  }
  const cited = references.map(({ citedIn }, i) => ({ ...met.get(names[i]!)!, citedIn }))
  return {
    reference_count: references.length,
    reference_hash: wholeHash(cited),
    reference_list: Buffer.from(packReferenceList(cited)),
  }
}

/** By what two snapshots cite the same in the same places. */
export const referencesHashOf = (references: readonly Reference[]): string =>
  wholeHash(references.map((reference) => ({ hash: hashOf(reference), citedIn: reference.citedIn })))

function wholeHash(cited: readonly { readonly hash: Buffer; readonly citedIn: readonly number[] }[]): string {
  const whole = createHash('sha256')
  for (const { hash, citedIn } of cited) whole.update(hash).update(`${citedIn.join()}\n`)
  return whole.digest('hex')
}

const hashOf = ({ text, title, url }: Reference): Buffer =>
  createHash('sha256')
    .update(`${url ?? ''}\0${title ?? ''}\0${text}`)
    .digest()

/** null: no such snapshot, or nothing is known of what it cites */
export async function readReferences(db: Db, id: string): Promise<Reference[] | null> {
  const row = await db.selectFrom('snapshots').select('reference_list').where('id', '=', id).executeTakeFirst()
  if (!row?.reference_list) return null
  const list = unpackReferenceList(new Uint8Array(row.reference_list))
  const entries = new Map<number, Omit<Reference, 'citedIn'>>()
  for (let at = 0; at < list.length; at += PORTION) {
    const ids = list.slice(at, at + PORTION).map((cited) => cited.id)
    const found = await db
      .selectFrom('reference_entries')
      .select(['id', 'text', 'title', 'url'])
      .where('id', 'in', ids)
      .execute()
    for (const { id: number, text, title, url } of found) entries.set(number, { text, title, url })
  }
  return list.map((cited) => ({ ...entries.get(cited.id)!, citedIn: [...cited.citedIn] }))
}

/** The entries that no snapshot of the article cites any more. */
export async function dropUnusedReferences(db: Db, article: number): Promise<void> {
  const rows = await db.selectFrom('snapshots').select('reference_list').where('article', '=', article).execute()
  const used = new Set<number>()
  for (const { reference_list: list } of rows)
    for (const { id } of list ? unpackReferenceList(new Uint8Array(list)) : []) used.add(id)
  const kept = await db.selectFrom('reference_entries').select('id').where('article', '=', article).execute()
  const unused = kept.map(({ id }) => id).filter((id) => !used.has(id))
  for (let at = 0; at < unused.length; at += PORTION) {
    await db
      .deleteFrom('reference_entries')
      .where('id', 'in', unused.slice(at, at + PORTION))
      .execute()
  }
}
