/**
 * Where the blocks of snapshots link to. A block is stored once by its words, and the same words may link elsewhere in another
 * version, so the links of a block are a set of their own that is stored once for an article: of 15,000 versions of an article
 * nearly all share nearly all. A snapshot lists which of its blocks has which.
 */
import { createHash } from 'node:crypto'
import type { Block, Link } from '../text/blocks.js'
import { packBlockList, unpackBlockList } from './block-list.js'
import { PORTION, portionsOf } from './portions.js'
import type { Db, Tables } from './tables.js'

/** The sets that a transaction has met, by article and content. */
export type MetLinks = Map<number, Map<string, number>>

/** Versions of a history share their blocks, and so ask for each a thousand times. */
const written = new WeakMap<readonly Link[], string>()

function jsonOf(links: readonly Link[]): string {
  const known = written.get(links)
  if (known !== undefined) return known
  const json = JSON.stringify(links.map(({ label, target }) => (label === target ? [label] : [label, target])))
  written.set(links, json)
  return json
}

const hashOf = (json: string): Buffer => createHash('sha256').update(json).digest()

/** The columns of a snapshot that say where it links to; sets that the store has not seen are written. */
export async function storeLinks(
  db: Db,
  article: number,
  blocks: readonly Block[],
  every: MetLinks,
): Promise<Pick<Tables['snapshots'], 'link_hash' | 'link_list'>> {
  const linked = blocks.flatMap(({ links }, place) => (links ? [{ place, json: jsonOf(links) }] : []))
  if (linked.length === 0) return { link_hash: null, link_list: null }
  const met = every.get(article) ?? new Map<string, number>()
  every.set(article, met)
  const unmet = new Map<string, string>()
  for (const { json } of linked) if (!met.has(json)) unmet.set(hashOf(json).toString('base64'), json)
  const learn = (rows: readonly { readonly id: number; readonly hash: Uint8Array }[]) => {
    for (const { id, hash } of rows) met.set(unmet.get(Buffer.from(hash).toString('base64'))!, id)
  }
  const bytesOf = (hash: string) => Buffer.from(hash, 'base64')
  const asked = [...unmet.keys()]
  for (let at = 0; at < asked.length; at += PORTION) {
    const of = db.selectFrom('link_sets').select(['id', 'hash']).where('article', '=', article)
    learn(await of.where('hash', 'in', asked.slice(at, at + PORTION).map(bytesOf)).execute())
  }
  const fresh = [...unmet].filter(([, json]) => !met.has(json))
  for (let at = 0; at < fresh.length; at += PORTION) {
    const rows = fresh.slice(at, at + PORTION).map(([hash, links]) => ({ article, hash: bytesOf(hash), links }))
    learn(await db.insertInto('link_sets').values(rows).returning(['id', 'hash']).execute())
  }
  const whole = createHash('sha256')
  for (const { place, json } of linked) whole.update(`${place} ${json}\n`)
  const list = [...linked.map(({ place }) => place), ...linked.map(({ json }) => met.get(json)!)]
  return { link_hash: whole.digest('hex'), link_list: Buffer.from(packBlockList(list)) }
}

/** Places of blocks, then as many numbers of the sets that they have. */
export const linkListOf = (bytes: Uint8Array | null): Uint32Array =>
  bytes === null ? new Uint32Array() : Uint32Array.from(unpackBlockList(new Uint8Array(bytes)))

export const setsIn = (list: Uint32Array): Uint32Array => list.subarray(list.length / 2)

export async function readLinkSets(db: Db, ids: Iterable<number>): Promise<Map<number, readonly Link[]>> {
  const sets = new Map<number, readonly Link[]>()
  for await (const portion of portionsOf([...new Set(ids)])) {
    const rows = await db.selectFrom('link_sets').select(['id', 'links']).where('id', 'in', portion).execute()
    for (const { id, links } of rows) {
      const read = JSON.parse(links) as readonly (readonly [label: string, target?: string])[]
      sets.set(
        id,
        read.map(([label, target = label]) => ({ label, target })),
      )
    }
  }
  return sets
}

/** The sets that no snapshot of the article has any more. */
export async function dropUnusedLinks(db: Db, article: number): Promise<void> {
  const rows = await db.selectFrom('snapshots').select('link_list').where('article', '=', article).execute()
  const used = new Set(rows.flatMap(({ link_list: list }) => [...setsIn(linkListOf(list))]))
  const kept = await db.selectFrom('link_sets').select('id').where('article', '=', article).execute()
  const unused = kept.map(({ id }) => id).filter((id) => !used.has(id))
  for (let at = 0; at < unused.length; at += PORTION) {
    await db
      .deleteFrom('link_sets')
      .where('id', 'in', unused.slice(at, at + PORTION))
      .execute()
  }
}
