/** Search over what changed: the steps of each article's track, by what they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taken } from '../server/store/given.js'
import { problem, served } from './given.js'

const { ask, store } = await served({}, afterAll)
const topic = { slug: 'sea', title: 'At sea' }
const article = (slug: string) => ({ slug, title: null, topic, publisher: 'The Tide', language: 'en' })

beforeAll(async () => {
  const days: [string, string[]][] = [
    [
      '2021-03-01',
      ['The coastguard said 12 people were killed on the ferry.', 'The Brannick Fire was put out at noon.'],
    ],
    [
      '2021-03-02',
      ['The coastguard said 19 people were killed on the ferry.', 'The Brannick Fire was put out at noon.'],
    ],
    [
      '2021-03-03',
      ['The coastguard said 15 people were killed on the ferry.', 'The Brannick Fire was put out at noon.'],
    ],
    ['2021-03-04', ['15 people were killed on the ferry.', 'The Brannick Fire was put out at noon.']],
  ]
  for (const [date, text] of days) await store.addSnapshot(taken('ferry', date, text, { article: article('ferry') }))
  await store.addSnapshot(taken('quake', '2021-03-01', ['The earthquake killed 3 people in Orvale.']))
  await store.addSnapshot(taken('quake', '2021-03-05', ['The earthquake killed 8 people in Orvale.']))
})

const events = async (query: string) => {
  const answer = await ask('GET', `/search?${query}`)
  expect(answer.status, query).toBe(200)
  return answer.json.events
}
const told = async (query: string) =>
  (await events(query)).map(
    (one: { article: string; from: string; to: string; firstSeenDate: string }) =>
      `${one.article} ${one.firstSeenDate}: ${one.from} → ${one.to}`,
  )
const UP = 'ferry 2021-03-02: 12 → 19'
const DOWN = 'ferry 2021-03-03: 19 → 15'
const QUAKE = 'quake 2021-03-05: 3 → 8'

describe('changes that are sought', () => {
  it.each([
    ['change=revised&kind=killed', [QUAKE, DOWN, UP]],
    ['change=revised&kind=killed&direction=up', [QUAKE, UP]],
    ['kind=killed&direction=down', [DOWN]],
    ['kind=killed&direction=up&article=ferry', [UP]],
    ['kind=killed&direction=up&topic=sea', [UP]],
    ['kind=killed&direction=up&after=2021-03-03', [QUAKE]],
    ['kind=killed&direction=up&before=2021-02', []],
    ['kind=wounded', []],
    ['change=revised&q=orvale+8', [QUAKE]],
    ['change=revised&q=8', [QUAKE]],
  ])('are found by %s, the latest first', async (query, expected) => {
    expect(await told(query)).toEqual(expected)
  })

  it('say what they are and where both texts can be read', async () => {
    const [event] = await events('kind=killed&direction=down')
    expect(event).toMatchObject({
      facet: 'figures',
      change: 'revised',
      kind: 'killed',
      direction: 'down',
      delta: -4,
      articleTitle: 'On ferry',
      topic: 'sea',
      lastSeenDate: '2021-03-02',
    })
    const { json } = await ask('GET', `/compare/${event.lastSeen}/${event.firstSeen}?include=figures`)
    expect(json.figures.map(({ id }: { id: string }) => id)).toContain(event.changeId)
  })

  it('are found by the category of framing', async () => {
    const found = await events('category=attribution')
    expect(found.length).toBeGreaterThan(0)
    for (const { facet, category } of found) expect([facet, category]).toEqual(['framing', 'attribution'])
  })

  it('are found by a name, before or after, without its accents', async () => {
    await store.addSnapshot(
      taken('ferry', '2021-03-05', ['15 people were killed.', 'The Brännick Blaze was put out at noon.']),
    )
    const found = await events('name=brannick')
    expect(found.length).toBeGreaterThan(0)
    for (const { facet } of found) expect(facet).toBe('names')
    expect(await events('name=Orvale')).toEqual([])
  })

  it('come page by page, each once', async () => {
    const every = await told('kind=killed')
    const paged: string[] = []
    for (let cursor = ''; ; ) {
      const { json } = await ask('GET', `/search?kind=killed&limit=1${cursor}`)
      paged.push(
        ...json.events.map(
          (e: { article: string; from: string; to: string; firstSeenDate: string }) =>
            `${e.article} ${e.firstSeenDate}: ${e.from} → ${e.to}`,
        ),
      )
      if (json.next === null) break
      cursor = `&cursor=${json.next}`
    }
    expect(paged).toEqual(every)
    expect(every.length).toBe(3)
  })

  it('follow a snapshot that comes between two, and an article that goes', async () => {
    await store.addSnapshot(taken('quake', '2021-03-03', ['The earthquake killed 5 people in Orvale.']))
    expect(await told('kind=killed&direction=up&article=quake')).toEqual([
      'quake 2021-03-05: 5 → 8',
      'quake 2021-03-03: 3 → 5',
    ])
    await ask('DELETE', '/articles/quake')
    expect(await told('kind=killed&direction=up')).toEqual([UP])
  })
})

it('a change between two whole texts is found across an extract, and told once', async () => {
  const text = (n: number) => [
    `The flood killed ${n} people in Marl.`,
    'The Marl Weir broke at dawn, the council said.',
  ]
  const marl = { article: { ...article('marl'), topic: null } }
  await store.addSnapshot(taken('marl', '2021-05-01', text(4), marl))
  await store.addSnapshot({
    ...taken('marl', '2021-05-02', ['The Marl Weir broke at dawn, the council said.'], marl),
    partial: true,
  })
  await store.addSnapshot(taken('marl', '2021-05-03', text(9), marl))
  expect(await told('article=marl&change=revised')).toEqual(['marl 2021-05-03: 4 → 9'])
  const [event] = await events('article=marl&change=revised')
  expect(event.lastSeenDate).toBe('2021-05-01')
  await store.addSnapshot({ ...taken('marl', '2021-05-04', [text(11)[0]!], marl), partial: true })
  await store.addSnapshot(taken('marl', '2021-05-05', text(11), marl))
  expect(await told('article=marl&change=revised')).toEqual(['marl 2021-05-04: 9 → 11', 'marl 2021-05-03: 4 → 9'])
})

it.each([
  ['of other parts', ['2021-03-01T00:00:00.000Z', 'a', '1']],
  ['of another list', ['soon', '1', '1']],
  ['of a fraction', ['2021-03-01T00:00:00.000Z', '1.5', '0']],
])('a cursor %s is a problem and no empty page', async (_what, parts) => {
  const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url')
  expect(problem(await ask('GET', `/search?kind=killed&cursor=${cursor}`))).toMatchObject({
    status: 400,
    code: 'CURSOR_INVALID',
    field: 'cursor',
  })
})

it.each([
  ['an unknown kind', 'kind=lost', 'kind'],
  ['an unknown direction', 'direction=sideways', 'direction'],
  ['an unknown change', 'change=unchanged', 'change'],
  ['an unknown category', 'category=mood', 'category'],
  ['an empty name', 'name=', 'name'],
])('%s is refused', async (_what, query, field) => {
  expect(problem(await ask('GET', `/search?${query}`))).toMatchObject({ status: 400, code: 'INPUT_INVALID', field })
})
