/**
 * Which pairs out of order are told as moves: those beyond doubt, judged together with what moved beside them.
 *
 *   from   A  B  C [x y z]  D          x and z are liker each other's counterpart than any third sentence; y was rewritten
 *   to     A [x' - z']  B  C  D        and is bridged: x and z are one move, with the evidence of both
 *
 * 40 of 41 false moves that a plain pipeline reported on synthetic texts were of fewer than 20 words. A paragraph that went
 * as a whole is surer than a sentence out of it: texts on one topic repeat sentences, hardly ever paragraphs.
 */
import { type Matching, unpair } from './matching.js'
import type { Units } from './units.js'

/**
 * What a move has to show: words that say something, the share of them that both sides have, and by how much its likest
 * sentence is liker than to any other. "Archived from the original on 4 October 2020" stands under every reference, and in
 * a list of losses each line is like the next.
 */
interface Proof {
  readonly says: number
  readonly alike: number
  readonly apart: number
}
/** most of the paragraphs that it stood and stands in */
const WHOLE: Proof = { says: 9, alike: 0.6, apart: 0.05 }
/** so much of them that no other paragraph could be meant, whichever sentence is like it */
const LONG: Proof = { says: 13, alike: 0.52, apart: 0.05 }
const PART: Proof = { says: 10, alike: 0.76, apart: 0.2 }
/** a few sentences away, where the neighbours changed places */
const CLOSE: Proof = { says: 5, alike: 0.6, apart: 0.2 }
/** Share of one block's words that moved along, so that "the paragraph moved" is true of it … */
const MOST_OF = 0.6
/** … on the other side: where a stop was lost, one of two sentences there is in no pair yet */
const MUCH_OF = 0.4
const NEAR = 8
/** A sentence on either side that lies between two that moved along is bridged. */
const BRIDGED = 1

/** @param keeps by sentence of `to`: is it in a pair that stands in order? */
export function dropDoubtfulMoves(
  from: Units,
  to: Units,
  margin: Float64Array,
  matching: Matching,
  keeps: Uint8Array,
): void {
  const fromBlocks = contentByBlock(from)
  const toBlocks = contentByBlock(to)
  for (let j = 0; j < to.count; ) {
    if (matching.from[j]! < 0 || keeps[j]) {
      j++
      continue
    }
    const run = runFrom(j, to, matching, keeps)
    const last = run[run.length - 1]!
    let says = 0
    let alike = 0
    let apart = 0
    for (const s of run) {
      const content = Math.min(to.content[s]!, from.content[matching.from[s]!]!)
      says += content
      alike += content * matching.similarity[s]!
      // equal sentences that stand once on each side were not sought among others
      apart = Math.max(apart, matching.similarity[s] === 1 ? 1 : margin[s]!)
    }
    const partners = run.map((s) => matching.from[s]!)
    const shares = [share(run, to, toBlocks), share(partners, from, fromBlocks)]
    const most = Math.max(...shares) >= MOST_OF && Math.min(...shares) >= MUCH_OF
    const shows = (proof: Proof) => says >= proof.says && alike >= proof.alike * says && apart >= proof.apart
    const sure =
      shows(PART) || (most && (shows(WHOLE) || shows(LONG))) || (isNear(j, last + 1, matching, keeps) && shows(CLOSE))
    if (!sure) for (const s of run) unpair(matching, matching.from[s]!, s)
    j = last + 1
  }
}

/** Sentences of `to` from `j` on that moved side by side. */
function runFrom(j: number, to: Units, matching: Matching, keeps: Uint8Array): number[] {
  const run = [j]
  for (let s = j + 1; s < to.count && !keeps[s]; s++) {
    const before = run[run.length - 1]!
    if (s - before > BRIDGED + 1) break
    const i = matching.from[s]!
    if (i < 0) continue
    const step = i - matching.from[before]!
    if (step < 1 || step > BRIDGED + 1) break
    run.push(s)
  }
  return run
}

function contentByBlock(units: Units): Int32Array {
  const content = new Int32Array(units.count === 0 ? 0 : units.block[units.count - 1]! + 1)
  for (let s = 0; s < units.count; s++) content[units.block[s]!]! += units.content[s]!
  return content
}

/** What part of what the blocks of these sentences say they say. */
function share(sentences: readonly number[], units: Units, blocks: Int32Array): number {
  let own = 0
  let all = 0
  let before = -1
  for (const s of sentences) {
    own += units.content[s]!
    if (units.block[s] !== before) all += blocks[units.block[s]!]!
    before = units.block[s]!
  }
  return all === 0 ? 0 : own / all
}

/** Do the sentences `[j, end)` of `to` come from beside where their neighbours come from? */
function isNear(j: number, end: number, matching: Matching, keeps: Uint8Array): boolean {
  const here = matching.from[j]!
  for (let s = j - 1; s >= 0 && j - s <= NEAR; s--) if (keeps[s]) return Math.abs(matching.from[s]! - here) <= NEAR
  for (let s = end; s < keeps.length && s - end < NEAR; s++)
    if (keeps[s]) return Math.abs(matching.from[s]! - here) <= NEAR
  return false
}
