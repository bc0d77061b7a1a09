/** What the shelf says, from the articles that are on it: groups by topic, order, words for each strip, the pair to open with. */
import type { Article, ArticleMark } from '../../server/schema/article.js'
import { dateInWords, datesInShort } from '../dates.js'

export const SORTS = ['latest', 'title', 'snapshots'] as const
export type Sort = (typeof SORTS)[number]

export interface Shelf {
  /** null: articles that belong to no topic */
  readonly topic: { readonly slug: string; readonly title: string } | null
  readonly articles: readonly Article[]
  /** "27 September 2020 to about 2025"; empty when no article has a snapshot */
  readonly between: string
}

/** Topics in the order of their best article; articles without a topic last. */
export function shelvesOf(articles: readonly Article[], sort: Sort): readonly Shelf[] {
  const shelves = new Map<string, Article[]>()
  for (const article of [...articles].sort(ORDER[sort])) {
    const key = article.topic?.slug ?? ''
    shelves.set(key, [...(shelves.get(key) ?? []), article])
  }
  return [...shelves.values()]
    .map((found) => ({ topic: found[0]!.topic, articles: found, between: betweenWords(found) }))
    .sort((a, b) => Number(a.topic === null) - Number(b.topic === null))
}

const byTitle = (a: Article, b: Article) => a.title.localeCompare(b.title, 'en') || (a.slug < b.slug ? -1 : 1)
const latest = (article: Article) => article.marks.at(-1)?.latest ?? ''

const ORDER: Readonly<Record<Sort, (a: Article, b: Article) => number>> = {
  title: byTitle,
  latest: (a, b) => latest(b).localeCompare(latest(a)) || byTitle(a, b),
  snapshots: (a, b) => b.snapshots - a.snapshots || byTitle(a, b),
}

function betweenWords(articles: readonly Article[]): string {
  const marks = articles.flatMap((article) => article.marks)
  const [some] = marks
  if (!some) return ''
  const first = marks.reduce((least, mark) => (mark.earliest < least.earliest ? mark : least), some)
  const last = marks.reduce((most, mark) => (mark.latest > most.latest ? mark : most), some)
  const [from, to] = [dateInWords(first.date), dateInWords(last.date)]
  return from === to ? from : `${from} to ${to}`
}

/** "1 topic, 3 articles, 27 snapshots" */
export function countsInWords(articles: readonly Article[]): string {
  const topics = new Set(articles.flatMap(({ topic }) => topic?.slug ?? [])).size
  const snapshots = articles.reduce((sum, article) => sum + article.snapshots, 0)
  return [
    ...(topics > 0 ? [counted(topics, 'topic')] : []),
    counted(articles.length, 'article'),
    counted(snapshots, 'snapshot'),
  ].join(', ')
}

/** "Wikipedia · 3 snapshots, one an extract" */
export function articleInWords({ publisher, snapshots, marks }: Article): string {
  const extracts = marks.filter(({ partial }) => partial).length
  // the marks are a sample when there are many, and a sample's count would be wrong
  const ofThem =
    extracts === 0 || marks.length < snapshots ? '' : snapshots === 1 ? ', an extract' : `, ${extracts} an extract`
  return [...(publisher ? [publisher] : []), counted(snapshots, 'snapshot') + ofThem.replace(/ 1 an/, ' one an')].join(
    ' · ',
  )
}

/** What the strip of marks shows, in words. More than a handful are said by their ends. */
export function stripInWords({ marks, snapshots }: Article): string {
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last) return 'no snapshot yet'
  if (marks.length > 6) return `${snapshots} snapshots, ${dateInWords(first.date)} to ${dateInWords(last.date)}`
  return marks.map(({ date, partial }) => `${partial ? 'an extract of ' : ''}${dateInWords(date)}`).join('; ')
}

/** What an article's line leads to. */
export type Way =
  | { readonly kind: 'compare'; readonly from: ArticleMark; readonly to: ArticleMark; readonly words: string }
  | { readonly kind: 'read'; readonly mark: ArticleMark }
  | { readonly kind: 'none' }

/** First and last; whole snapshots where there are two, since an extract lacks what it does not lack in truth. */
export function wayOf({ marks }: Pick<Article, 'marks'>): Way {
  const whole = marks.filter(({ partial }) => !partial)
  const ends = whole.length > 1 ? whole : marks
  const [from] = ends
  const to = ends.at(-1)
  if (!from || !to) return { kind: 'none' }
  if (from === to) return { kind: 'read', mark: from }
  return { kind: 'compare', from, to, words: datesInShort(from.date, to.date) }
}

/**
 * The pair that the library opens with: the two furthest apart in time, since years change most. By the number of
 * snapshots, a live blog of one day would stand there and show an article that only grew.
 */
export function showcaseOf(
  articles: readonly Article[],
): { article: Article; from: ArticleMark; to: ArticleMark } | null {
  let best: { article: Article; from: ArticleMark; to: ArticleMark } | null = null
  let longest = -1
  for (const article of articles) {
    const way = wayOf(article)
    if (way.kind !== 'compare') continue
    const length = Date.parse(way.to.latest) - Date.parse(way.from.earliest)
    if (length > longest) {
      longest = length
      best = { article, from: way.from, to: way.to }
    }
  }
  return best
}

const counted = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
