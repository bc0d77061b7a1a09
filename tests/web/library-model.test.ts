import { describe, expect, it } from 'vitest'
import type { Article } from '../../server/schema/article.js'
import {
  articleInWords,
  countsInWords,
  shelvesOf,
  showcaseOf,
  stripInWords,
  wayOf,
} from '../../web/pages/library-model.js'

/** An article by its slug, its topic and its snapshots' dates; an asterisk stands for an extract. */
function article(slug: string, topic: string | null, ...dates: string[]): Article {
  const marks = dates.map((written, i) => {
    const date = written.replace('*', '')
    const year = date.slice(0, 4)
    const wide = date.length < 10
    return {
      id: `${slug}${i}`,
      date,
      earliest: wide ? `${year}-01-01T00:00:00Z` : `${date}T00:00:00Z`,
      latest: wide ? `${year}-12-31T23:59:59Z` : `${date}T23:59:59Z`,
      partial: written.endsWith('*'),
      title: null,
    }
  })
  const named = topic === null ? null : { slug: topic.toLowerCase(), title: topic }
  return { slug, title: slug, topic: named, publisher: 'The Gazette', language: 'en', snapshots: marks.length, marks }
}

const dam = article('Dam', 'Floods', '2020-10-30', '2023~*', '2025~')
const diary = article('Diary', 'Floods', '2020-09-27', '2020-09-28')
const essay = article('Essay', null, '2021-03-01')

describe('the shelf', () => {
  it('groups articles by topic, those without one last', () => {
    const shelves = shelvesOf([essay, diary, dam], 'title')
    expect(shelves.map(({ topic, articles }) => [topic?.title, articles.map(({ slug }) => slug)])).toEqual([
      ['Floods', ['Dam', 'Diary']],
      [undefined, ['Essay']],
    ])
  })

  it.each([
    ['latest', ['Dam', 'Essay', 'Diary']],
    ['title', ['Dam', 'Diary', 'Essay']],
    ['snapshots', ['Dam', 'Diary', 'Essay']],
  ] as const)('by %s stands in the order %j', (sort, order) => {
    const all = [diary, essay, dam].map((one) => ({ ...one, topic: null }))
    expect(shelvesOf(all, sort)[0]?.articles.map(({ slug }) => slug)).toEqual(order)
  })

  it('says between which dates a topic is told', () => {
    expect(shelvesOf([diary, dam], 'title')[0]?.between).toBe('27 September 2020 to about 2025')
    expect(shelvesOf([essay], 'title')[0]?.between).toBe('1 March 2021')
    expect(shelvesOf([article('New', null)], 'title')[0]?.between).toBe('')
  })

  it('counts what it holds', () => {
    expect(countsInWords([dam, diary, essay])).toBe('1 topic, 3 articles, 6 snapshots')
    expect(countsInWords([essay])).toBe('1 article, 1 snapshot')
  })

  it.each([
    [dam, 'The Gazette · 3 snapshots, one an extract'],
    [essay, 'The Gazette · 1 snapshot'],
    [{ ...essay, publisher: null }, '1 snapshot'],
    [{ ...dam, snapshots: 900 }, 'The Gazette · 900 snapshots'],
  ])('says of an article: %#', (one, words) => expect(articleInWords(one)).toBe(words))

  it('says what a strip of marks shows', () => {
    expect(stripInWords(dam)).toBe('30 October 2020; an extract of about 2023; about 2025')
    expect(stripInWords(article('New', null))).toBe('no snapshot yet')
    const days = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2020-09-${day}`)
    expect(stripInWords(article('Week', null, ...days))).toBe('7 snapshots, 1 September 2020 to 7 September 2020')
  })
})

describe('where an article leads', () => {
  const words = (one: Article) => {
    const way = wayOf(one)
    return way.kind === 'compare' ? way.words : way.kind
  }
  it('is its first snapshot against its last', () => expect(words(dam)).toBe('Oct 2020 and 2025'))
  it('leaves extracts out where two whole ones are left', () => {
    expect(words(article('A', null, '2019*', '2020', '2021', '2022*'))).toBe('2020 and 2021')
    expect(words(article('A', null, '2019*', '2020'))).toBe('2019 and 2020')
  })
  it('is its one snapshot, or nothing', () => {
    expect(words(essay)).toBe('read')
    expect(words(article('New', null))).toBe('none')
  })
  it('opens the library with the pair furthest apart', () => {
    expect(showcaseOf([diary, dam, essay])?.article.slug).toBe('Dam')
    expect(showcaseOf([essay])).toBeNull()
  })
})
