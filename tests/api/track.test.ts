/** Tracks over the API: one more snapshot, articles side by side, and a series that is too long to be compared at once. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { poolAnalysis } from '../../server/workers/pool-analysis.js'
import { built } from '../built.js'
import { served } from './given.js'

const day = (n: number) => `2021-03-${String(n).padStart(2, '0')}`
const report = (n: number) =>
  `The ferry burned off Brannick for ${n} hours. ${n + 2} passengers were injured, the coast guard said. Captain Ilse Marrow was heard.`

async function withFerry(days: number, options: Parameters<typeof served>[0] = {}) {
  const { ask, ...rest } = await served(options)
  await ask('POST', '/articles', { json: { slug: 'ferry', title: 'The ferry fire', topic: { title: 'Ferry fire' } } })
  const add = (n: number, article = 'ferry') =>
    ask('POST', `/articles/${article}/snapshots`, { json: { date: day(n), content: report(n) } })
  for (let n = 1; n <= days; n++) await add(n)
  return { ask, add, ...rest }
}

it('a track is asked for again, and knows a snapshot that was added', async () => {
  const { ask, add } = await withFerry(2)
  const before = await ask('GET', '/articles/ferry/track')
  expect(before.headers['cache-control']).toBe('no-cache')
  const etag = before.headers.etag!
  expect((await ask('GET', '/articles/ferry/track', { headers: { 'if-none-match': etag } })).status).toBe(304)
  await add(3)
  const after = await ask('GET', '/articles/ferry/track', { headers: { 'if-none-match': etag } })
  expect([after.status, after.json.snapshots.length]).toEqual([200, 3])
})

it('the articles of a topic stand side by side at the date that is asked for', async () => {
  const { ask } = await withFerry(3)
  await ask('POST', '/articles', {
    json: { slug: 'union', title: 'What the union says', topic: { title: 'Ferry fire' } },
  })
  await ask('POST', '/articles/union/snapshots', {
    json: { date: day(2), content: 'Nine passengers were injured on the ferry, the union said. It blamed the owner.' },
  })
  const injured = async (at: string) => {
    const { across } = (await ask('GET', `/topics/ferry-fire/track?include=across&at=${at}`)).json
    return across.figures
      .filter(({ kind }: { kind: string }) => kind === 'wounded')
      .map(({ statements }: { statements: { strand: string; figure: { value: number } }[] }) =>
        statements.map(({ strand, figure }) => `${strand} ${figure.value}`),
      )
  }
  expect(await injured(day(1))).toEqual([['c1 3']])
  expect(await injured(day(3))).toEqual([['c1 5', 'c2 9']])
  const wrong = await ask('GET', '/topics/ferry-fire/track?at=soon')
  expect([wrong.status, wrong.json.code, wrong.json.field]).toEqual([400, 'DATE_UNREADABLE', 'at'])
})

it('a series that is not compared in time says what to ask for, and is gone on with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-track-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const workerFile = built('workers', 'analysis-worker.js')
  const slow = poolAnalysis({ workerFile, trackWaitMs: 1 })
  onTestFinished(() => slow.close())
  const { ask } = await withFerry(6, { analysis: slow })
  const first = await ask('GET', '/articles/ferry/track')
  expect([first.status, first.json.code, first.json.field]).toEqual([503, 'TRACK_TOO_LONG', 'sample'])
  expect(first.json.detail).toMatch(/sample=50/)
  expect(first.headers['retry-after']).toBe('5')
  let again = first
  for (let n = 0; again.status === 503 && n < 200; n++) {
    await new Promise((next) => setTimeout(next, 50))
    again = await ask('GET', '/articles/ferry/track')
  }
  expect([again.status, again.json.events.length > 0]).toEqual([200, true])
}, 60_000)
