/**
 * A long history of an encyclopedia, whose index says by hashes of the raw text which revision took the article back to which
 * earlier one and which changed nothing. Reading its first years takes seconds; `VARIORUM_REVISIONS=all` reads it whole.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobsOf } from '../../server/imports/jobs.js'
import { fetcherOf } from '../../server/ingest/fetch/fetcher.js'
import { unpackedFrom } from '../../server/ingest/sources/unpacked.js'
import { openStore } from '../../server/store/open-store.js'
import type { Store } from '../../server/store/store.js'
import { returnsOf } from '../../server/track/returns.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'
import { isShared, shared } from '../server/shared-folder.js'

const DUMP = ['data', 'wikipedia-anarchism', 'anarchism-full-history.xml.lzma'] as const
const ARTICLE = 'long-history'
/** Two null edits and some forty returns are among them. */
const FIRST = 500
const asked = process.env.VARIORUM_REVISIONS ?? String(FIRST)

const canUnpack = ((): boolean => {
  try {
    execFileSync('xz', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const why = !isShared(...DUMP) ? ' (skipped: it is not on this machine)' : canUnpack ? '' : ' (skipped: no xz here)'

/** The export up to that many revisions, closed as if it ended there. */
async function sliceOf(count: number): Promise<string> {
  const stop = new AbortController()
  const parts: string[] = []
  let met = 0
  for await (const chunk of unpackedFrom(createReadStream(shared(...DUMP)), 'the history', stop.signal)) {
    const part = chunk.toString('latin1')
    parts.push(part)
    met += part.split('</revision>').length - 1
    // a mark may be cut by the end of a chunk, so a few are met too late
    if (met > count + 2) break
  }
  stop.abort()
  const revisions = parts.join('').split('</revision>').slice(0, count)
  return `${revisions.join('</revision>')}</revision></page></mediawiki>`
}

interface Row {
  readonly revision: string
  /** of the raw text */
  readonly hash: string
  /** place of the one it equals; 'null': the one before */
  readonly equals: string
}

const rowsOf = (): Row[] =>
  gunzipSync(readFileSync(shared('data/wikipedia-anarchism/index.tsv.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, revision = '', , , hash = '', equals = ''] = line.split('\t')
      return { revision, hash, equals }
    })

describe.skipIf(why !== '')(`a history of years whose index tells its reverts and null edits${why}`, () => {
  let folder: string
  let store: Store
  let rows: readonly Row[]
  /** of each revision in order: the snapshot that holds it, its text, and which snapshot it returned to */
  let held: { readonly snapshot: string; readonly textHash: string; readonly returnsTo: string | null }[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-long-'))
    store = await openStore(join(folder, 'data'))
    const every = rowsOf()
    rows = asked === 'all' ? every : every.slice(0, Number(asked))
    const path = asked === 'all' ? shared(...DUMP) : join(folder, 'slice.xml')
    if (asked !== 'all') writeFileSync(path, await sliceOf(rows.length), 'latin1')
    const fetcher = fetcherOf({ outbound: false, allowedHosts: [], userAgent: 'test' })
    const jobs = jobsOf({ store, analysis: directAnalysis(), fetcher, now: () => new Date('2026-05-06T07:08:09Z') })
    const { id } = await jobs.start({ kind: 'dump', path, article: ARTICLE })
    await jobs.ended(id)

    const snapshots = await store.snapshotsById((await store.timeline(ARTICLE))!.map((seen) => seen.id))
    const returns = new Map(returnsOf(snapshots).map(({ snapshot, to }) => [snapshot, to]))
    const of = new Map<string, (typeof held)[number]>()
    for (const { id: snapshot, textHash } of snapshots)
      for (const { revision } of (await store.sightings(snapshot))!.sightings)
        of.set(revision!, { snapshot, textHash, returnsTo: returns.get(snapshot) ?? null })
    held = rows.map(({ revision }) => of.get(revision)!)
  }, 3_600_000)
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('has a snapshot for every revision', () => {
    expect(rows.filter((_, n) => held[n] === undefined)).toEqual([])
    expect(held.length).toBe(asked === 'all' ? rowsOf().length : Number(asked))
  })

  it('takes a null edit for one more sighting of the snapshot before, and nothing else that has another raw text for one', () => {
    const nulls = rows.flatMap(({ equals }, n) => (equals === 'null' ? [n] : []))
    expect(nulls.length).toBeGreaterThan(1)
    expect(nulls.filter((n) => held[n]!.snapshot !== held[n - 1]!.snapshot)).toEqual([])
  })

  it('knows each revert for a return to the text it restores', () => {
    const reverts = rows.flatMap(({ equals }, n) => (/^\d+$/.test(equals) ? [{ n, to: Number(equals) }] : []))
    expect(reverts.length).toBeGreaterThan(30)
    const text = new Map(held.map(({ snapshot, textHash }) => [snapshot, textHash]))
    const wrong = reverts.filter(({ n, to }) => {
      const now = held[n]!
      if (now.textHash !== held[to]!.textHash) return true
      // what was taken back was marks alone, and changed no word
      if (now.snapshot === held[n - 1]!.snapshot) return false
      return now.returnsTo === null || text.get(now.returnsTo) !== now.textHash
    })
    expect(wrong).toEqual([])
  })

  it('tells no return but to words that stood there', () => {
    const firstWith = new Map<string, number>()
    const invented = held.flatMap(({ textHash, returnsTo }, n) => {
      const before = firstWith.get(textHash)
      if (before === undefined) firstWith.set(textHash, n)
      return returnsTo !== null && before === undefined ? [n] : []
    })
    expect(invented).toEqual([])
  })
})
