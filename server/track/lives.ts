/**
 * The life of each sentence along a series: when it came, how it was reworded, when it left and came back.
 *
 *   1 Jan   Five people died.                       born
 *   2 Jan   Seven people died.                      reworded: the same life
 *   3 Jan   (blanked)                               gone
 *   4 Jan   Seven people died.                      back: the same life again
 *
 * In the manner of token provenance research (Flöck and Acosta, WikiWho, 2014), but on sentences: work is done where two
 * successive snapshots differ in their blocks, and a sentence that is not there is sought among those that once were
 * before it counts as new. So a reverted blanking costs one look-up a sentence and makes nobody an author.
 *
 * A sentence that was rewritten and moved in one step is told as gone and new; the comparison of the two snapshots, which
 * weighs rare words, may find it.
 */
import type { Snapshot } from '../schema/snapshot.js'
import type { Life } from '../schema/track.js'
import {
  type BlockMemory,
  type BlockSentence,
  blockReader,
  createBlockMemory,
  type ReadBlock,
} from './block-sentences.js'
import { bornWith, type LifeState, listUnder } from './life-state.js'
import { reworded } from './rewordings.js'
import type { Series } from './series.js'

const WAITING: ReadBlock = { sentences: [] }

/** Grows by a snapshot at a time, so that a series goes on from where it was. */
export interface Lives {
  /** @param blocks of the text, in order; all of one memory */
  add(blocks: readonly ReadBlock[], partial: boolean): void
  /** @param snapshots those that were added, in order */
  told(snapshots: readonly Pick<Snapshot, 'id' | 'date' | 'partial'>[]): readonly Life[]
  /** The same state, which goes on apart from this one. */
  copy(): Lives
}

export function livesOf(series: Series, memory: BlockMemory = createBlockMemory()): readonly Life[] {
  const lives = createLives()
  const read = blockReader(series.blocks, memory)
  for (const { snapshot, blocks } of series.snapshots) lives.add(Array.from(blocks, read), snapshot.partial)
  return lives.told(series.snapshots.map(({ snapshot }) => snapshot))
}

interface State {
  readonly lives: LifeState[]
  /** by hash: lives that are gone, the latest to leave last */
  readonly gone: Map<number, LifeState[]>
  readonly before: readonly { readonly block: ReadBlock; readonly lives: readonly LifeState[] }[]
  readonly count: number
}

export const createLives = (): Lives => livesFrom({ lives: [], gone: new Map(), before: [], count: 0 })

function copyOf({ lives, gone, before, count }: State): State {
  const copies = new Map(
    lives
      .map(({ runs, ...life }) => ({ runs: runs.map((run) => ({ ...run })), ...life }))
      .map((copy, n) => [lives[n]!, copy]),
  )
  const same = (list: readonly LifeState[]) => list.map((life) => copies.get(life)!)
  return {
    lives: [...copies.values()],
    gone: new Map([...gone].map(([hash, list]) => [hash, same(list)])),
    before: before.map(({ block, lives: held }) => ({ block, lives: same(held) })),
    count,
  }
}

function livesFrom({ lives, gone, ...state }: State): Lives {
  let { before, count } = state

  return {
    copy: () => livesFrom(copyOf({ lives, gone, before, count })),
    add(blocks, partial) {
      const n = count++
      const old = new Map<ReadBlock, (readonly LifeState[])[]>()
      for (const { block, lives: held } of before) {
        const list = old.get(block)
        if (list) list.push(held)
        else old.set(block, [held])
      }
      const now: { block: ReadBlock; lives: LifeState[] }[] = []
      const open: { sentence: BlockSentence; into: LifeState[]; at: number }[] = []
      for (const block of blocks) {
        const held = old.get(block)?.shift()
        if (held) {
          for (const life of held) life.runs.at(-1)!.last = n
          now.push({ block, lives: [...held] })
          continue
        }
        const { sentences } = block
        const into: LifeState[] = new Array(sentences.length)
        now.push({ block, lives: into })
        for (let s = 0; s < sentences.length; s++) open.push({ sentence: sentences[s]!, into, at: s })
      }
      const left = before.flatMap(({ block, lives: held }) => (old.get(block)?.includes(held) ? held : []))
      const unseen = settle(open, left, n)
      setSections(now)
      if (!partial) for (const life of unseen) listUnder(gone, life.runs.at(-1)!.sentence.hash, life)
      // what an extract lacks is not thereby gone: it waits in a block that no text has
      before = partial ? [...now, { block: WAITING, lives: unseen }] : now
    },
    told: (snapshots) => lives.map((life, n) => told(life, n, snapshots)),
  }

  /**
   * Finds for each new sentence the life that it goes on, among those that left just now and those that left before.
   * @returns the lives that nothing goes on
   */
  function settle(
    open: readonly { sentence: BlockSentence; into: LifeState[]; at: number }[],
    left: readonly LifeState[],
    n: number,
  ): LifeState[] {
    const leaving = new Map<number, LifeState[]>()
    for (const life of left) listUnder(leaving, life.runs.at(-1)!.sentence.hash, life)
    const unsettled = open.filter(({ sentence, into, at }) => {
      const life = leaving.get(sentence.hash)?.shift()
      if (!life) return true
      go(life, sentence, n)
      into[at] = life
      return false
    })
    const stay = new Set([...leaving.values()].flat())
    const rest = unsettled.filter(({ sentence, into, at }) => {
      const life = gone.get(sentence.hash)?.pop()
      if (!life) return true
      life.runs.push({ sentence, first: n, last: n, back: true })
      into[at] = life
      return false
    })
    for (const [life, { sentence, into, at }] of reworded(
      left.filter((one) => stay.has(one)),
      rest,
    )) {
      stay.delete(life)
      go(life, sentence, n)
      into[at] = life
    }
    for (const { sentence, into, at } of rest) {
      if (into[at]) continue
      const life = bornWith({ sentence, first: n, last: n, back: false })
      lives.push(life)
      into[at] = life
    }
    return [...stay]
  }
}

/** The same wording goes on in its run; another opens one. */
function go(life: LifeState, sentence: BlockSentence, n: number): void {
  const run = life.runs.at(-1)!
  if (run.sentence.hash === sentence.hash) run.last = n
  else life.runs.push({ sentence, first: n, last: n, back: false })
}

/** Only new blocks need it, but a section may have been renamed above an old one: 600 assignments are cheap. */
function setSections(now: readonly { readonly lives: readonly LifeState[] }[]): void {
  let heading: string | null = null
  for (const { lives } of now) {
    for (const life of lives) {
      const { sentence } = life.runs.at(-1)!
      if (sentence.heading) heading = sentence.text
      life.section = heading
    }
  }
}

/**
 * A life that ended before the last snapshot is told once: nothing but a return changes it. The last snapshot may be another
 * one the next time, so what it is part of is told anew.
 */
function told({ runs, section, past }: LifeState, n: number, snapshots: Parameters<Lives['told']>[0]): Life {
  const id = (at: number) => snapshots[at]!.id
  const last = runs.at(-1)!
  let next = last.last + 1
  while (snapshots[next]?.partial) next++
  const gone = snapshots[next]?.date ?? null
  const { life } = past
  const isPast = last.last < snapshots.length - 1
  if (isPast && life && past.runs === runs.length && past.last === last.last)
    if (life.gone === gone && life.section === section) return life
  const now = {
    id: `l${n + 1}`,
    wordings: runs.map(({ sentence, first, last: end, back }) => ({
      text: sentence.text,
      firstSeen: id(first),
      lastSeen: id(end),
      back,
    })),
    gone,
    section,
    words: last.sentence.words,
  }
  if (isPast) Object.assign(past, { life: now, runs: runs.length, last: last.last })
  return now
}
