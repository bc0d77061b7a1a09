/**
 * Search over the texts of all snapshots. The index knows blocks, each once; a reader wants a sentence, and since when it
 * stands. A paragraph that was edited two hundred times is two hundred blocks that may hold one sentence: those are one hit,
 * seen from the first snapshot that holds any of them to the last.
 */
import { AppError } from '../errors.js'
import type { BlockKind } from '../schema/block.js'
import type { Limit } from '../schema/limit.js'
import type { SearchPassage } from '../schema/search.js'
import { readCursor, writeCursor } from '../store/cursors.js'
import { sha256 } from '../store/hashes.js'
import type { Holders, HoldingSnapshot } from '../store/holders.js'
import type { FoundIn } from '../store/search-index.js'
import type { Store } from '../store/store.js'
import { type Section, sectionsOf } from '../text/sections.js'
import { marksIn } from './marks.js'
import { type FoundSentence, foundSentences } from './sentences.js'

/** Blocks that are looked at: a common word is in every block of a long history, and nobody reads on behind the thousandth hit. */
const MOST_FOUND = 50_000
const MOST_READ = 2_000
const MOST_IDS = 100
/** A reader turns a hundred pages of twenty at most. */
const MOST_HITS = 10_000

export interface PassagesAsked extends FoundIn {
  /** in the index's language */
  readonly match: string
  /** ISO instants */
  readonly after?: string
  readonly before?: string
  readonly asOf?: string
  readonly cursor: string | null
  readonly limit: number
}

export interface PassagesFound {
  readonly items: readonly SearchPassage[]
  readonly next: string | null
  readonly limits: readonly Limit[]
}

interface Hit {
  readonly id: string
  readonly article: string
  readonly kind: BlockKind
  readonly sentence: FoundSentence
  readonly rank: number
  /** of any block that holds it */
  readonly blocks: Set<number>
}

export async function findPassages(store: Store, asked: PassagesAsked): Promise<PassagesFound> {
  const limits: Limit[] = []
  const { done, upto } = await store.search.progress()
  if (done < upto)
    limits.push({ where: 'index', reason: `The index of words is being made: ${done} of ${upto} blocks are in it` })
  const matched = await store.search.match(asked.match, asked, MOST_FOUND)
  const holders = new Map<string, Holders | null>()
  for (const { article } of matched)
    if (!holders.has(article)) holders.set(article, await store.search.holders(article))
  const looked = new Map([...holders].map(([slug, of]) => [slug, of ? lookedAt(of.snapshots, asked) : null]))
  const held = matched.filter(({ article, block }) => {
    const inside = looked.get(article)
    return inside ? isHeld(holders.get(article)!.runs(block), inside) : false
  })
  if (held.length > MOST_READ || matched.length === MOST_FOUND) {
    limits.push({ where: 'passages', reason: `More than ${MOST_READ} blocks hold this; the best were read` })
  }
  const read = held.slice(0, MOST_READ)
  const texts = await store.search.marked(asked.match, [...new Set(read.map(({ block }) => block))])
  const hits = new Map<string, Hit>()
  /** blocks that were left before their end */
  let cut = 0
  for (const { article, block, rank } of read) {
    const found = texts.get(block)
    if (!found) continue
    const { sentences, whole } = await foundSentences(await marksIn(found, asked.match))
    if (!whole) cut++
    for (const sentence of sentences) {
      const id = sha256(`${article}\0${sentence.text.replace(/\s+/g, ' ')}`).slice(0, 16)
      const known = hits.get(id)
      if (known) known.blocks.add(block)
      else hits.set(id, { id, article, kind: found.kind, sentence, rank, blocks: new Set([block]) })
    }
    if (hits.size >= MOST_HITS) {
      limits.push({ where: 'passages', reason: `More than ${MOST_HITS} sentences hold this; the best were read` })
      break
    }
  }
  if (cut > 0) {
    const blocks = cut === 1 ? 'One very long block was' : `${cut} very long blocks were`
    limits.push({ where: 'passages', reason: `${blocks} read in part: more sentences there may hold this` })
  }
  const every = [...hits.values()]
  const first = asked.cursor === null ? 0 : placeOf(asked.cursor, every)
  const shown = every.slice(first, first + asked.limit)
  const items: SearchPassage[] = []
  const placed = placer(store)
  for (const hit of shown) items.push(await toldOf(hit, holders.get(hit.article)!, placed))
  const last = shown.at(-1)
  const more = first + asked.limit < every.length && last
  return { items, next: more ? writeCursor([last.id, String(first + asked.limit)]) : null, limits }
}

/** Behind the last hit that was shown; where that is gone meanwhile, as many hits on as were shown. */
function placeOf(cursor: string, every: readonly Hit[]): number {
  const [id, place] = readCursor(cursor, 2)
  const at = every.findIndex((hit) => hit.id === id)
  if (at >= 0) return at + 1
  if (!/^\d{1,9}$/.test(place!)) throw new AppError('CURSOR_INVALID', cursor.slice(0, 80), { field: 'cursor' })
  return Number(place)
}

/** The first and last of the snapshots that are looked at; null: none. */
function lookedAt(
  snapshots: readonly HoldingSnapshot[],
  { after, before, asOf }: PassagesAsked,
): ReadonlySet<number> | 'all' | null {
  if (asOf !== undefined) {
    const at = snapshots.findLastIndex(({ earliest }) => earliest <= asOf)
    return at < 0 ? null : new Set([at])
  }
  if (after === undefined && before === undefined) return 'all'
  const inside = snapshots.flatMap(({ earliest, latest }, n) =>
    (after === undefined || latest >= after) && (before === undefined || earliest <= before) ? [n] : [],
  )
  return inside.length === 0 ? null : new Set(inside)
}

function isHeld(runs: readonly number[], inside: ReadonlySet<number> | 'all'): boolean {
  if (inside === 'all') return runs.length > 0
  for (let r = 0; r < runs.length; r += 2) for (let n = runs[r]!; n <= runs[r + 1]!; n++) if (inside.has(n)) return true
  return false
}

type Placed = (snapshot: string, sentence: string) => Promise<Pick<SearchPassage, 'span' | 'section'>>

/** Several hits of a page mostly stand in one latest snapshot. */
function placer(store: Store): Placed {
  const texts = new Map<string, Promise<{ laid: Awaited<ReturnType<Store['text']>>; sections: readonly Section[] }>>()
  const read = async (snapshot: string) => {
    const laid = await store.text(snapshot)
    return { laid, sections: laid ? sectionsOf(laid) : [] }
  }
  return async (snapshot, sentence) => {
    const reading = texts.get(snapshot) ?? read(snapshot)
    texts.set(snapshot, reading)
    const { laid, sections } = await reading
    const start = laid ? laid.text.indexOf(sentence) : -1
    if (!laid || start < 0) return { span: null, section: null }
    const block = laid.blocks.findIndex((one) => one.start <= start && start < one.end)
    const section = sections.find(({ firstBlock, endBlock }) => firstBlock <= block && block < endBlock)
    return { span: { start, end: start + sentence.length }, section: section?.heading ?? null }
  }
}

async function toldOf(
  { id, article, kind, sentence, blocks }: Hit,
  of: Holders,
  placed: Placed,
): Promise<SearchPassage> {
  const at = [...new Set([...blocks].flatMap((block) => numbersOf(of.runs(block))))].sort((a, b) => a - b)
  const first = of.snapshots[at[0]!]!
  const last = of.snapshots[at.at(-1)!]!
  return {
    ...{ id, article, articleTitle: of.title, topic: of.topic, publisher: of.publisher },
    ...{ block: kind, text: sentence.text, highlights: [...sentence.highlights] },
    ...(await placed(last.id, sentence.text)),
    ...{ firstSeen: first.id, firstSeenDate: first.date, lastSeen: last.id, lastSeenDate: last.date },
    // an extract that lacks it says nothing of it
    stands: at.at(-1)! >= of.snapshots.findLastIndex(({ partial }) => !partial),
    count: at.length,
    snapshots: sampled(at).map((n) => of.snapshots[n]!.id),
  }
}

function numbersOf(runs: readonly number[]): number[] {
  const numbers: number[] = []
  for (let r = 0; r < runs.length; r += 2) for (let n = runs[r]!; n <= runs[r + 1]!; n++) numbers.push(n)
  return numbers
}

function sampled(at: readonly number[]): readonly number[] {
  if (at.length <= MOST_IDS) return at
  return Array.from({ length: MOST_IDS }, (_, n) => at[Math.round((n * (at.length - 1)) / (MOST_IDS - 1))]!)
}
