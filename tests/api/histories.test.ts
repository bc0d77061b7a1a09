/** Histories imported as people have them, asked of the API: what came back is known as a return, what was blank as blank. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Api } from '../../server/api/parts.js'
import { buildApp } from '../../server/app.js'
import { importFile } from '../../server/imports/import-file.js'
import { jobsOf } from '../../server/imports/jobs.js'
import { filesAt } from '../../server/imports/read-files.js'
import { fetcherOf } from '../../server/ingest/fetch/fetcher.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Event, FigureCourse, Return, Track } from '../../server/schema/track.js'
import { openStore } from '../../server/store/open-store.js'
import type { Store } from '../../server/store/store.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'
import { isShared, shared } from '../server/shared-folder.js'

let folder: string
let store: Store
let app: Api
const now = new Date('2026-05-06T07:08:09Z')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-histories-'))
  store = await openStore(join(folder, 'data'))
  app = await buildApp({
    ...{ store, analysis: directAnalysis(), clock: () => now, version: '0', webFolder: null },
    config: { adminToken: null, bodyLimit: 1_000_000, outbound: false, outboundAllow: [] },
  })
})
afterEach(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

async function importDump(path: string, more: { readonly article?: string } = {}) {
  const fetcher = fetcherOf({ outbound: false, allowedHosts: [], userAgent: 'test' })
  const jobs = jobsOf({ store, analysis: directAnalysis(), fetcher, now: () => now })
  const { id } = await jobs.start({ kind: 'dump', path, ...more })
  await jobs.ended(id)
  return (await store.imports.find(id))!
}
async function importFolder(path: string, topic?: string) {
  const outcomes: string[] = []
  for (const file of await filesAt(path)) {
    const said = topic === undefined ? {} : { given: { topic } }
    outcomes.push((await importFile({ store, analysis: directAnalysis(), now, said }, file)).outcome)
  }
  return outcomes
}
async function get<T>(path: string): Promise<T> {
  const response = await app.inject(`/api/v1${path}`)
  expect([path, response.statusCode]).toEqual([path, 200])
  return response.json()
}
type TrackOfReturns = { readonly snapshots: readonly Snapshot[]; readonly returns: readonly Return[] }

const revision = (id: number, text: string) =>
  `<revision><id>${id}</id><timestamp>2020-01-0${id}T10:00:00Z</timestamp><text xml:space="preserve">${text}</text></revision>`
function dumpOf(...texts: string[]): string {
  const path = join(folder, 'dump.xml')
  const revisions = texts.map((text, i) => revision(i + 1, text)).join('')
  writeFileSync(
    path,
    `<mediawiki version="0.11"><page><title>Old mill</title><ns>0</ns>${revisions}</page></mediawiki>`,
  )
  return path
}
const MILL = 'The mill had 3 wheels, and ground flour for 12 villages until the flood of 1911.'

it('a revision that swaps a source and no word is a snapshot of its own, and the comparison says which', async () => {
  const cited = (work: string) => `${MILL}&lt;ref&gt;${work}&lt;/ref&gt;`
  const [old, fresh] = ['Lind, "Mills of the valley", 1998', 'Berg, "The flood", 2004']
  const job = await importDump(dumpOf(cited(old!), cited(old!), cited(fresh!)))
  expect(job).toMatchObject({ counts: { added: 2, unchanged: 1 } })
  const { snapshots } = await get<TrackOfReturns>('/articles/old-mill/track')
  const { references } = await get<{ references: unknown[] }>(`/compare/${snapshots[0]!.id}/${snapshots[1]!.id}`)
  expect(JSON.stringify(references)).toContain(fresh!.slice(0, 4))
  const path = `/compare/${snapshots[0]!.id}/${snapshots[1]!.id}/report?format=csv&facet=references`
  const table = (await app.inject(`/api/v1${path}`)).body
  expect(table).toMatch(/^\ufeff?id,change,from_title/)
  expect(table).toContain('Mills of the valley')
})

describe('a version that was blanked', () => {
  it('is a snapshot without words, behind which the text returns', async () => {
    expect(await importDump(dumpOf(MILL, '', MILL))).toMatchObject({ counts: { added: 3, passed: 0, failed: 0 } })
    const { snapshots, returns } = await get<TrackOfReturns>('/articles/old-mill/track')
    expect(snapshots.map(({ words }) => words)).toEqual([16, 0, 16])
    expect(returns).toEqual([{ snapshot: snapshots[2]!.id, to: snapshots[0]!.id, same: false }])
  })

  it('is no second one while it stays blank', async () => {
    expect(await importDump(dumpOf(MILL, '', '\n', MILL))).toMatchObject({ counts: { added: 3, unchanged: 1 } })
  })

  it('may be the first, or all that there is', async () => {
    await importDump(dumpOf(''))
    const { snapshots } = await get<TrackOfReturns>('/articles/old-mill/track')
    expect(snapshots).toMatchObject([{ words: 0 }])
  })

  it('can be read, asked for its facts and compared both ways', async () => {
    await importDump(dumpOf(MILL, ''))
    const { snapshots } = await get<TrackOfReturns>('/articles/old-mill/track')
    const [full, blank] = snapshots.map(({ id }) => id)
    expect((await app.inject(`/api/v1/snapshots/${blank}/text`)).body).toBe('')
    expect(await get(`/snapshots/${blank}/facts`)).toMatchObject({ figures: [], names: [] })
    expect(await get(`/compare/${full}/${blank}`)).toMatchObject({
      summary: { words: { from: 16, to: 0, kept: 0, removed: 16, added: 0 } },
    })
    expect(await get(`/compare/${blank}/${full}`)).toMatchObject({ summary: { words: { removed: 0, added: 16 } } })
    for (const format of ['md', 'csv', 'html']) {
      const report = await app.inject(`/api/v1/compare/${full}/${blank}/report?format=${format}`)
      expect(report.statusCode).toBe(200)
    }
    expect((await app.inject('/api/v1/articles/old-mill/feed')).statusCode).toBe(200)
  })

  it('is one in a folder of dated files too, and no mistake of a person who adds an empty text', async () => {
    const mill = join(folder, 'mill')
    mkdirSync(mill)
    for (const [day, text] of [MILL, ' \n', MILL].entries()) writeFileSync(join(mill, `2020-01-0${day + 1}.txt`), text)
    expect(await importFolder(mill)).toEqual(['added', 'added', 'added'])
    const added = await app.inject({
      ...{ method: 'POST', url: '/api/v1/articles/mill/snapshots' },
      payload: { date: '2020-02-01', content: ' ' },
    })
    expect([added.statusCode, added.json().code]).toEqual([400, 'TEXT_EMPTY'])
  })
})

describe('a null edit', () => {
  const twice = () => {
    const path = dumpOf(MILL, MILL)
    writeFileSync(path, readFileSync(path, 'utf8').replace('2020-01-02T', '2020-01-01T'))
    return path
  }

  it('of the very second of the one before is a sighting with its own number, and no snapshot', async () => {
    expect(await importDump(twice())).toMatchObject({ counts: { added: 1, unchanged: 1 } })
    const { snapshots } = await get<TrackOfReturns>('/articles/old-mill/track')
    const { sightings } = (await store.sightings(snapshots[0]!.id))!
    expect(sightings.map(({ revision }) => revision)).toEqual(['1', '2'])
  })

  it('is not seen once more when the export is imported again', async () => {
    await importDump(twice())
    expect(await importDump(twice())).toMatchObject({ counts: { added: 0, unchanged: 0, present: 2 } })
  })
})

const texts = async ({ snapshots }: TrackOfReturns) =>
  new Map(
    await Promise.all(
      snapshots.map(async ({ id }) => [id, (await app.inject(`/api/v1/snapshots/${id}/text`)).body] as const),
    ),
  )

interface Facts {
  readonly reverts: readonly { readonly revision: number; readonly to: number }[]
  readonly history: readonly { readonly revision: number; readonly exportId: number }[]
  readonly blanked: readonly number[]
  readonly nullEdits: readonly number[]
}

interface Told {
  readonly revision: number
  readonly exportId: number
  readonly figures: readonly { readonly from: number | string | null; readonly to: number | string | null }[]
}

describe.skipIf(!isShared('data/wiki-export'))('the export of an article of 60 revisions', () => {
  it('has its reverts for returns, and no others', async () => {
    const { reverts, history, blanked, nullEdits }: Facts = JSON.parse(
      readFileSync(shared('data/wiki-export/facts.json'), 'utf8'),
    )
    await importDump(shared('data/wiki-export/invented-event.xml'), { article: 'ferry' })
    const track = await get<TrackOfReturns>('/articles/ferry/track?sample=all')
    const numbers = new Map(history.map(({ revision, exportId }) => [String(exportId), revision]))
    // a revision that changed neither a word nor a reference is a sighting of the snapshot before
    const holder = new Map<number, string>()
    for (const { id } of track.snapshots)
      for (const { revision } of (await store.sightings(id))!.sightings) holder.set(numbers.get(revision!)!, id)
    expect(holder.size).toBe(history.length)
    const text = await texts(track)
    const first = (id: string) => [...text].find(([, body]) => body === text.get(id))![0]
    // of several with one text, a return leads to the latest and the facts to the first
    expect(track.returns.map(({ snapshot, to }) => [snapshot, first(to)])).toEqual(
      reverts.map(({ revision, to }) => [holder.get(revision), first(holder.get(to)!)]),
    )
    for (const revision of blanked) expect(text.get(holder.get(revision)!)).toBe('')
    for (const revision of nullEdits) expect(holder.get(revision)).toBe(holder.get(revision - 1))
  })

  it('has each figure that a revision changes, at that revision and with its values', { timeout: 60_000 }, async () => {
    const { history }: { history: readonly Told[] } = JSON.parse(
      readFileSync(shared('data/wiki-export/facts.json'), 'utf8'),
    )
    await importDump(shared('data/wiki-export/invented-event.xml'), { article: 'ferry' })
    const track = await get<TrackOfReturns & { figures: FigureCourse[] }>(
      '/articles/ferry/track?sample=all&include=figures',
    )
    const numbers = new Map(history.map(({ revision, exportId }) => [String(exportId), revision]))
    const at = new Map(track.snapshots.map(({ id, capture }) => [id, numbers.get(capture?.revision ?? '')]))
    const found = track.figures.flatMap(({ changes, points }) =>
      changes.map(({ lastSeen, firstSeen, change }) => {
        const value = (snapshot: string) => points.find((point) => point.snapshot === snapshot)?.value ?? null
        return { revision: at.get(firstSeen), change, from: value(lastSeen), to: value(firstSeen) }
      }),
    )
    // values alone; a time of day is no quantity
    const expected = history.flatMap(({ revision, figures }) =>
      figures.flatMap(({ from, to }) => {
        const [a, b] = [from, to].map((value) =>
          typeof value === 'number' ? value : Number(/\d+/.exec(String(value))?.[0]),
        )
        return from === null ||
          to === null ||
          String(from).includes(':') ||
          a === b ||
          String(to).includes('same value')
          ? []
          : [{ revision, a: a!, b: b! }]
      }),
    )
    expect(expected.length).toBeGreaterThan(15)
    // "Eleven" and "at least 60" stand there in words; money in millions
    const same = (told: number | null, value: number) => Number.isNaN(value) || told === value || told === value * 1e6
    const missing = expected.filter(
      ({ revision, a, b }) => !found.some((one) => one.revision === revision && same(one.to, b) && same(one.from, a)),
    )
    expect(missing.map(({ revision, a, b }) => `${revision}: ${a} → ${b}`)).toEqual([])
  })
})

describe.skipIf(!isShared('data/policies'))('a folder of captures with an index', () => {
  it('knows for each capture which text stood then, though many changed nothing but where a link leads', {
    timeout: 60_000,
  }, async () => {
    const rows = readFileSync(shared('data/policies/linkedin-brand/index.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    await importFolder(shared('data/policies/linkedin-brand'))
    const track = await get<TrackOfReturns>('/articles/linkedin-brand/track?include=events&sample=all')
    const text = await texts(track)
    const seen = await Promise.all(track.snapshots.map(async ({ id }) => (await store.sightings(id))!.sightings))
    const captures = track.snapshots.flatMap(({ id }, i) => seen[i]!.map(({ at }) => ({ at, text: text.get(id)! })))
    expect(captures.map(({ at }) => at)).toEqual(rows.map(([at]) => at!.replace('+00:00', 'Z')))
    // one file is one text, whenever it stood
    const ofFile = new Map<string, string>()
    for (const [i, row] of rows.entries()) {
      const [, , file, kind] = row
      const known = ofFile.get(file!)
      expect([i, kind!.startsWith('reverts-to:')]).toEqual([i, known !== undefined])
      if (known !== undefined) expect(captures[i]!.text).toBe(known)
      else ofFile.set(file!, captures[i]!.text)
    }
    const before = new Set<string>()
    const back = track.snapshots.filter(({ id }) => before.has(text.get(id)!) || !before.add(text.get(id)!))
    expect(track.returns.map(({ snapshot }) => snapshot)).toEqual(back.map(({ id }) => id))
    const edits = (track as TrackOfReturns & { events: Event[] }).events
      .filter(({ change }) => change !== 'returned')
      .map(({ lastSeen, firstSeen, changeId, facet }) => [lastSeen, firstSeen, facet, changeId].join(' '))
    expect(new Set(edits).size).toBe(edits.length)
    // a step is told where it was first taken, and what takes it back as a return
    const returned = new Set(track.returns.flatMap(({ snapshot, same }) => (same ? [] : [snapshot])))
    expect(edits.filter((edit) => returned.has(edit.split(' ')[1]!))).toEqual([])
  })

  it('goes on in the folder of its publisher renamed, as one chain under one topic', { timeout: 60_000 }, async () => {
    for (const name of ['twitter-deceased-users', 'x-deceased-users'])
      await importFolder(shared('data/policies', name), 'Deceased users')
    const track = await get<Track>('/topics/deceased-users/track')
    expect(new Set(track.snapshots.map(({ article }) => article)).size).toBe(2)
    expect(track.limits.filter(({ where }) => where === 'articles')).toEqual([])
    // the name of one letter is known where it stands for the other, and goes on in the second folder
    const renames = track.events.filter(({ facet, change }) => facet === 'names' && change === 'renamed')
    expect(
      renames.map(({ firstSeen }) => track.snapshots.find(({ id }) => id === firstSeen)!.date.slice(0, 10)),
    ).toEqual(['2023-09-20'])
    const [course] = track.names.filter(({ labels }) => labels.some(({ name }) => name === 'X'))
    expect(course!.labels.map(({ name }) => name)).toEqual(['Twitter', 'X'])
    expect(course!.labels.at(-1)!.lastSeen).toBe(track.snapshots.at(-1)!.id)
  })
})
