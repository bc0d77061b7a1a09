/** Search over the texts of all snapshots: a sentence once, since when and until when, whatever a person types. */

import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openedStore, taken, temporaryFolder } from '../server/store/given.js'
import { problem, served } from './given.js'

const { ask, store } = await served({}, afterAll)

const FIRE = 'Five passengers were injured in the fire on the car deck.'
const CREW = 'The café crew of Brannick-Sund had been trained.'
const topic = { slug: 'sea', title: 'At sea' }
const article = (slug: string) => ({ slug, title: null, topic, publisher: 'The Tide', language: 'en' })

beforeAll(async () => {
  await store.addSnapshot(taken('ferry', '2021-03-01', [FIRE, CREW], { article: article('ferry') }))
  // the same sentence in another block
  await store.addSnapshot(taken('ferry', '2021-03-02', [`${FIRE} It was put out at noon.`, CREW]))
  await store.addSnapshot(taken('ferry', '2021-03-03', ['Seven passengers were injured.', CREW]))
  await store.addSnapshot(taken('storm', '2021-03-02', ['A storm set fire to nothing.', 'Fire crews stood by.']))
})

const found = async (query: string) => {
  const answer = await ask('GET', `/search?${query}`)
  expect(answer.status, query).toBe(200)
  return answer.json
}
const texts = async (query: string) => (await found(query)).items.map((hit: { text: string }) => hit.text)

describe('a sentence that is sought', () => {
  it('is one hit, however many blocks hold it, with when it was seen', async () => {
    const { items, next, limits } = await found('q=passengers+fire')
    expect(items).toMatchObject([
      {
        article: 'ferry',
        articleTitle: 'On ferry',
        topic: 'sea',
        publisher: 'The Tide',
        text: FIRE,
        firstSeenDate: '2021-03-01',
        lastSeenDate: '2021-03-02',
        stands: false,
        count: 2,
        span: { start: 0, end: FIRE.length },
      },
    ])
    expect([next, limits]).toEqual([null, []])
    const [hit] = items
    expect(hit.highlights.map(({ start, end }: { start: number; end: number }) => hit.text.slice(start, end))).toEqual([
      'passengers',
      'fire',
    ])
    expect(hit.snapshots).toEqual([hit.firstSeen, hit.lastSeen])
    const { json } = await ask('GET', `/snapshots/${hit.lastSeen}/text`, { headers: { accept: 'application/json' } })
    expect(json.text.slice(hit.span.start, hit.span.end)).toBe(FIRE)
  })

  it.each([
    ['q=cafe', [CREW]],
    ['q=CAF%C3%89', [CREW]],
    ['q=brannick-sund', [CREW]],
    ['q=%22sund+had%22', [CREW]],
    ['q=%22had+sund%22', []],
    ['q=train*', [CREW]],
    ['q=train', []],
    ['q=fire&article=storm', ['A storm set fire to nothing.', 'Fire crews stood by.']],
    ['q=passengers&topic=sea&as-of=2021-03-01', [FIRE]],
    ['q=passengers&as-of=2021-03-03', ['Seven passengers were injured.']],
    ['q=passengers&as-of=2020', []],
    ['q=passengers&after=2021-03-03', ['Seven passengers were injured.']],
    ['q=passengers&before=2021-03-02', [FIRE]],
  ])('is found by %s', async (query, expected) => {
    expect((await texts(query)).sort()).toEqual([...expected].sort())
  })

  it('comes page by page, each hit once', async () => {
    const every = await texts('q=fire')
    const paged: string[] = []
    let cursor = ''
    do {
      const { items, next } = await found(`q=fire&limit=1${cursor}`)
      paged.push(...items.map((hit: { text: string }) => hit.text))
      cursor = next === null ? '' : `&cursor=${next}`
    } while (cursor !== '')
    expect(every).toHaveLength(3)
    expect(paged).toEqual(every)
  })

  it('is not found any more when its article was deleted', async () => {
    await store.addSnapshot(taken('gone', '2021-03-01', ['The lighthouse was sold.']))
    expect(await texts('q=lighthouse')).toHaveLength(1)
    await ask('DELETE', '/articles/gone')
    expect(await texts('q=lighthouse')).toEqual([])
  })

  it('is found in its own snapshots at once, also after another search', async () => {
    await store.addSnapshot(taken('later', '2021-03-01', ['The harbour froze.']))
    expect((await found('q=harbour')).items[0]).toMatchObject({ count: 1, stands: true })
    await store.addSnapshot(taken('later', '2021-03-02', ['The harbour froze.', 'It thawed.']))
    expect((await found('q=harbour')).items[0]).toMatchObject({ count: 2, stands: true })
  })
})

describe('what is typed', () => {
  it.each([
    ['no q', '', { status: 400, code: 'INPUT_INVALID', field: 'q' }],
    ['an empty q', 'q=', { status: 400, code: 'INPUT_INVALID', field: 'q' }],
    ['blanks', 'q=%20%09', { status: 400, code: 'INPUT_INVALID', field: 'q' }],
    ['signs alone', 'q=%22*%22)', { status: 400, code: 'INPUT_INVALID', field: 'q' }],
    [
      'a page of text',
      `q=${'word+'.repeat(50)}`,
      { status: 400, code: 'INPUT_INVALID', field: 'q', limit: '200 characters' },
    ],
    ['a date that is none', 'q=fire&as-of=noon', { status: 400, code: 'DATE_UNREADABLE', field: 'as-of' }],
    ['a cursor that is none', 'q=fire&cursor=x', { status: 400, code: 'CURSOR_INVALID', field: 'cursor' }],
    ['an unknown article', 'q=fire&article=nope', { status: 404, code: 'ARTICLE_NOT_FOUND', field: 'article' }],
    ['an unknown topic', 'q=fire&topic=nope', { status: 404, code: 'TOPIC_NOT_FOUND', field: 'topic' }],
  ])('is refused for %s', async (_what, query, expected) => {
    expect(problem(await ask('GET', `/search?${query}`))).toEqual(expected)
  })

  it.each([
    '"',
    'fire"',
    '"fire',
    'fire AND',
    'NOT fire',
    'NEAR(fire, 2)',
    'text : fire',
    '{text} : fire',
    'fire*"*',
    '^fire',
    'fire + deck',
    "fire'; drop table blocks; --",
    'fire\\',
    '-fire',
    '* fire',
    '🔥 fire',
    'fire\u0000deck',
    '\u0001fire\u0002',
    '%00fire',
  ])('is never taken for a sign of the index: %j', async (typed) => {
    expect([200, 400]).toContain((await ask('GET', `/search?q=${encodeURIComponent(typed)}`)).status)
  })
})

it('the words of an older store are put into the index when it is opened, and what was cut short goes on', async () => {
  const folder = temporaryFolder()
  const before = await openedStore(folder)
  const paragraphs = Array.from({ length: 1300 }, (_, n) => `Buoy ${n} was moved.`)
  await before.addSnapshot(taken('buoys', '2021-03-01', paragraphs))
  await before.addSnapshot(taken('lost', '2021-03-01', ['A buoy was lost.']))
  await before.close()
  // as it stands behind the migration of such a store, cut short after ten blocks
  const file = new Database(join(folder, 'variorum.sqlite'))
  file.exec(`insert into passages (passages) values ('delete-all');
    insert into passages (rowid, text) select id, text from blocks where id <= 10;
    update search_progress set done = 10, upto = (select max(id) from blocks);`)
  file.close()
  const after = await openedStore(folder)
  // what is taken out before it is in must not be looked for there
  await after.deleteArticle('lost')
  await expect.poll(async () => (await after.search.progress()).done).toBe(1301)
  expect(await after.search.match('"buoy"', {}, 5000)).toHaveLength(1300)
  await after.addSnapshot(taken('buoys', '2021-03-02', [...paragraphs, 'A buoy came back.']))
  expect(await after.search.match('"buoy"', {}, 5000)).toHaveLength(1301)
  await after.deleteArticle('buoys')
  expect(await after.search.match('"buoy"', {}, 5000)).toHaveLength(0)
  const check = new Database(join(folder, 'variorum.sqlite'))
  check.exec("insert into passages (passages, rank) values ('integrity-check', 1)")
  check.close()
})

it('is answered of a text of one line in which every sentence holds it, and the line is said to be read in part', async () => {
  const line = Array.from({ length: 30_000 }, (_, n) => `Lantern ${n} was lit.`).join(' ')
  await store.addSnapshot(taken('lanterns', '2021-05-01', [line], { article: article('lanterns') }))
  const { items, limits } = await found('q=lantern')
  expect(items[0]).toMatchObject({ text: 'Lantern 0 was lit.', span: { start: 0, end: 18 } })
  expect(limits).toMatchObject([{ where: 'passages' }])
})

it.each([
  ['from=2022-99', 'from'],
  ['after=2022-99', 'after'],
  ['before=31/02/2022', 'before'],
  ['as-of=soon', 'as-of'],
])(
  'a parameter that it does not know, or a date that is none, is a problem that names it: %s',
  async (query, field) => {
    const { status, json } = await ask('GET', `/search?q=fire&${query}`)
    expect([status, json.field]).toEqual([400, field])
  },
)

it('words with any ending are found as quickly as whole ones, in however many blocks they stand', async () => {
  const blocks = Array.from({ length: 30_000 }, (_, n) => `Beacon ${n} was seen.`)
  await store.addSnapshot(taken('beacons', '2021-05-01', blocks, { article: article('beacons') }))
  const spent = async (query: string) => {
    const before = process.cpuUsage()
    const { items } = await found(query)
    expect(items[0].text).toMatch(/^Beacon \d+ was seen\.$/)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  await spent('q=beacon')
  // it took ten times as long
  expect(await spent('q=beaco*')).toBeLessThan(3 * (await spent('q=beacon')) + 500)
})
