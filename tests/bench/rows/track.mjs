/**
 * Long series: an article whose every revision rewrites one paragraph, and now and then takes the last edit back. Sentences'
 * lives from stored blocks in one thread, one more snapshot at the end of 15,000, and the track of 200 over the API.
 */
import { join } from 'node:path'
import { ms } from '../table.mjs'
import { median } from '../timing.mjs'

const build = (path) => import(new URL(`../../../build/server/${path}`, import.meta.url).href)
const WORDS = 'harbour council bridge winter market letter train village river engine report witness'.split(' ')
const DAY_MS = 86_400_000

/** The texts of `count` revisions as lists of paragraphs. */
function* revisions(paragraphs, count) {
  const now = [...paragraphs]
  let before = null
  for (let n = 0; n < count; n++) {
    const at = (n * 7919) % now.length
    if (n % 10 === 9 && before) now[before.at] = before.text
    else if (n > 0) {
      before = { at, text: now[at] }
      now[at] =
        `${now[at].split(' ').slice(0, 60).join(' ')} The ${WORDS[n % 12]} of ${n} met ${(n * 13) % 977} others.`
    }
    yield [...now]
  }
}

function seriesOf(paragraphs, count) {
  const numbers = new Map()
  const blocks = new Map()
  const snapshots = []
  for (const texts of revisions(paragraphs, count)) {
    const n = snapshots.length
    const list = texts.map((text) => {
      if (!numbers.has(text)) {
        numbers.set(text, numbers.size + 1)
        blocks.set(numbers.size, { kind: 'paragraph', level: 0, text })
      }
      return numbers.get(text)
    })
    const date = new Date(n * DAY_MS).toISOString()
    const snapshot = { id: `s${n}`, article: 'bench', date, earliest: date, latest: date, partial: false }
    snapshots.push({ snapshot: { ...snapshot, textHash: String(n), language: 'en', words: 1 }, blocks: list })
  }
  return { snapshots, blocks }
}

async function times(runs, work) {
  const all = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    await work(n)
    all.push(performance.now() - start)
  }
  return median(all)
}

export async function measure({ bases, folder, runs }) {
  const rows = []
  const paragraphs = bases[0].paragraphs.slice(0, 120)
  const { livesOf } = await build('track/lives.js')
  const { keptLives } = await build('workers/kept-lives.js')
  const long = seriesOf(paragraphs, 15_000)
  const some = { ...long, snapshots: long.snapshots.slice(0, 1000) }
  const on = `${paragraphs.length} paragraphs, invented revisions`
  rows.push({
    ...{ what: 'lives, 1,000 revisions', on, show: ms, reach: 10_000, aim: 3000 },
    value: await times(3, () => livesOf(some)),
  })
  rows.push({
    ...{ what: 'lives, 15,000 revisions', on, show: ms, reach: 120_000, aim: 20_000 },
    value: await times(1, () => livesOf(long)),
  })
  const from = long.snapshots.length - 12
  keptLives({ ...long, snapshots: long.snapshots.slice(0, from) })
  rows.push({
    ...{ what: 'one more snapshot after 15,000', on, show: ms, reach: 200, aim: 50 },
    value: await times(11, (n) => keptLives({ ...long, snapshots: long.snapshots.slice(0, from + n + 1) })),
  })
  rows.push(...(await overApi(paragraphs, folder, runs)))
  return rows
}

async function overApi(paragraphs, folder, runs) {
  const { openStore } = await build('store/open-store.js')
  const { poolAnalysis } = await build('workers/pool-analysis.js')
  const { buildApp } = await build('app.js')
  const workerFile = new URL('../../../build/server/workers/analysis-worker.js', import.meta.url).pathname
  const store = await openStore(join(folder, 'track'))
  const analysis = poolAnalysis({ workerFile })
  const config = { bodyLimit: 20_000_000, adminToken: null }
  const app = await buildApp({ store, analysis, config, clock: () => new Date(), version: '0', webFolder: null })
  const texts = [...revisions(paragraphs.slice(0, 60), 212)].map((list) => list.join('\n\n'))
  const add = (n) => {
    const date = new Date(n * DAY_MS).toISOString().slice(0, 10)
    return app.inject({ method: 'POST', url: '/api/v1/articles/bench/snapshots', payload: { date, content: texts[n] } })
  }
  const track = async () => {
    for (;;) {
      const { statusCode } = await app.inject('/api/v1/articles/bench/track')
      if (statusCode === 200) return
      if (statusCode !== 503) throw new Error(`the track answered ${statusCode}`)
    }
  }
  try {
    await app.inject({ method: 'POST', url: '/api/v1/articles', payload: { slug: 'bench', title: 'Bench' } })
    for (let n = 0; n < 200; n++) await add(n)
    await track()
    const on = '200 snapshots of 60 paragraphs'
    const value = await times(runs, track)
    const more = []
    for (let n = 200; n < texts.length; n++) {
      await add(n)
      more.push(await times(1, track))
    }
    return [
      { what: 'track, warm, API', on, value, show: ms, reach: 150, aim: 50 },
      { what: 'track with one snapshot more, API', on, value: median(more), show: ms },
    ]
  } finally {
    await app.close()
    await analysis.close()
    await store.close()
  }
}
