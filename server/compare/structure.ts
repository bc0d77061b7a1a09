/**
 * What became of each section: by its heading and place in the outline first, then by what it holds.
 *
 * "Aftermath" under "Casualties" and "Aftermath" under "War" are two sections, so a heading counts with those above it.
 * A section whose heading is new but whose words came from one old section is that section, renamed.
 */

import { inOrder } from '../align/order.js'
import type { SectionChange } from '../schema/comparison.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import type { ScannedText } from '../text/scan.js'
import { type Section, sectionsOf } from '../text/sections.js'
import { countWords } from '../text/words.js'
import type { CountedPassage } from './passages.js'
import { blockBySentence } from './passages.js'

/** A third of the smaller section's words have to be found in the other for the two to be one under another name. */
const HOLDS = 0.34
/** … and so many: two short sections share two words by chance. */
const LEAST_SHARED = 6
/** Two headings of which half the words are the same are likely one, where the sections hold anything in common. */
const HEADING_ALIKE = 0.5
/** A section and its own subsection hold the same words; of the two, the one on its partner's level is meant. */
const SAME_LEVEL = 0.3

interface Outlined extends Section {
  readonly words: number
  readonly path: string
  readonly start: number
  readonly end: number
}

export function structureOf(from: ScannedText, to: ScannedText, passages: readonly CountedPassage[]): SectionChange[] {
  const a = outline(from)
  const b = outline(to)
  const shared = sharedWords(from, to, a, b, passages)
  const partner = matchSections(a, b, shared)
  const keepsPlace = placeKept(partner, sharedWords(from, to, a, b, passages.filter(standsInOrder)))
  const keptFrom = a.map((_, i) => sum(shared.get(i)))
  const keptTo = new Array<number>(b.length).fill(0)
  for (const row of shared.values()) for (const [j, words] of row) keptTo[j]! += words
  const changes: Omit<SectionChange, 'id'>[] = []
  const isPartner = new Set(partner.filter((i) => i >= 0))
  let next = 0
  const removedUpTo = (end: number) => {
    for (; next < end; next++) {
      if (!isPartner.has(next))
        changes.push({ change: 'removed', from: side(a[next]!), kept: { from: keptFrom[next]!, to: 0 } })
    }
  }
  for (let j = 0; j < b.length; j++) {
    const i = partner[j]!
    if (i < 0) {
      changes.push({ change: 'added', to: side(b[j]!), kept: { from: 0, to: keptTo[j]! } })
      continue
    }
    if (keepsPlace.has(j)) removedUpTo(i)
    const renamed = a[i]!.heading !== b[j]!.heading
    const change = !keepsPlace.has(j) ? 'moved' : renamed ? 'renamed' : 'same'
    changes.push({ change, from: side(a[i]!), to: side(b[j]!), kept: { from: keptFrom[i]!, to: keptTo[j]! } })
  }
  removedUpTo(a.length)
  return changes.map((change, n) => ({ id: `s${n + 1}`, ...change }))
}

const sum = (counts: ReadonlyMap<number, number> | undefined) =>
  [...(counts?.values() ?? [])].reduce((x, y) => x + y, 0)
const side = ({ heading, level, words, start, end }: Outlined) => ({ heading, level, words, start, end })

function outline(text: ScannedText): Outlined[] {
  const above: string[] = []
  return sectionsOf(text).map((section) => {
    above.length = Math.max(0, section.level - 1)
    for (let l = 0; l < above.length; l++) above[l] ??= ''
    const path = [...above, fold(section.heading)].join('\n')
    if (section.level > 0) above[section.level - 1] = fold(section.heading)
    return {
      ...section,
      path,
      words: countWords(text.tokens, text.blockToken[section.firstBlock]!, text.blockToken[section.endBlock]!),
      start: text.blocks[section.firstBlock]!.start,
      end: text.blocks[section.endBlock - 1]!.end,
    }
  })
}

const fold = (heading: string | null) => (heading ?? '').toLowerCase().replace(/\s+/g, ' ').trim()

/** By section of `from` and section of `to`: the words that stand in both. */
function sharedWords(
  from: ScannedText,
  to: ScannedText,
  a: readonly Outlined[],
  b: readonly Outlined[],
  passages: readonly CountedPassage[],
): Map<number, Map<number, number>> {
  const sectionOf = (text: ScannedText, sections: readonly Outlined[]) => {
    const byBlock = new Int32Array(text.blocks.length)
    for (let s = 0; s < sections.length; s++) byBlock.fill(s, sections[s]!.firstBlock, sections[s]!.endBlock)
    const block = blockBySentence(text)
    return (sentence: number) => byBlock[block[sentence]!]!
  }
  const inFrom = sectionOf(from, a)
  const inTo = sectionOf(to, b)
  const shared = new Map<number, Map<number, number>>()
  for (const { from: x, to: y, words } of passages) {
    if (!x || !y || words.kept === 0) continue
    const i = inFrom(x.first)
    const j = inTo(y.first)
    const row = shared.get(i) ?? new Map<number, number>()
    row.set(j, (row.get(j) ?? 0) + words.kept)
    shared.set(i, row)
  }
  return shared
}

/** By section of `to`: its partner in `from`, -1 for none. One to one. */
function matchSections(
  a: readonly Outlined[],
  b: readonly Outlined[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
): number[] {
  const partner = new Array<number>(b.length).fill(-1)
  const taken = new Uint8Array(a.length)
  const take = (i: number, j: number) => {
    partner[j] = i
    taken[i] = 1
  }
  // the same heading under the same headings, in order where it stands several times
  const byPath = new Map<string, number[]>()
  for (let i = a.length - 1; i >= 0; i--) {
    const same = byPath.get(a[i]!.path)
    if (same) same.push(i)
    else byPath.set(a[i]!.path, [i])
  }
  for (let j = 0; j < b.length; j++) {
    const i = byPath.get(b[j]!.path)?.pop()
    if (i !== undefined) take(i, j)
  }
  // by what they and their subsections hold, their level, and a heading that stayed in part; the surest first
  const ranked: { score: number; i: number; j: number }[] = []
  const byHeading = new Map<string, number[]>()
  for (let i = 0; i < a.length; i++) {
    if (!taken[i]) byHeading.set(fold(a[i]!.heading), [...(byHeading.get(fold(a[i]!.heading)) ?? []), i])
  }
  const whole = withSubsections(a, b, shared)
  for (let i = 0; i < a.length; i++) {
    if (taken[i]) continue
    for (const [j, words] of whole.shared.get(i) ?? []) {
      if (partner[j]! >= 0 || (a[i]!.level === 0) !== (b[j]!.level === 0)) continue
      const holds = words / Math.max(1, Math.min(whole.from[i]!, whole.to[j]!))
      const alike = headingAlike(a[i]!.heading, b[j]!.heading)
      const level = a[i]!.level === b[j]!.level ? SAME_LEVEL : 0
      if ((holds >= HOLDS && words >= LEAST_SHARED) || alike >= HEADING_ALIKE)
        ranked.push({ score: holds + alike + level, i, j })
    }
  }
  for (let j = 0; j < b.length; j++) {
    if (partner[j]! >= 0 || b[j]!.heading === null) continue
    for (const i of byHeading.get(fold(b[j]!.heading)) ?? []) ranked.push({ score: 1, i, j })
  }
  ranked.sort((x, y) => y.score - x.score || x.j - y.j || x.i - y.i)
  for (const { i, j } of ranked) if (!taken[i] && partner[j]! < 0) take(i, j)
  return partner
}

/** The same counts with what stands under each section's subsections in it. */
function withSubsections(
  a: readonly Outlined[],
  b: readonly Outlined[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
) {
  const above = (sections: readonly Outlined[]) => {
    const open: number[] = []
    return sections.map(({ level }, n) => {
      while (open.length > 0 && sections[open[open.length - 1]!]!.level >= level) open.pop()
      open.push(n)
      return [...open]
    })
  }
  const aboveFrom = above(a)
  const aboveTo = above(b)
  const words = (sections: readonly Outlined[], chains: readonly (readonly number[])[]) => {
    const sums = sections.map(() => 0)
    sections.forEach((section, n) => {
      for (const s of chains[n]!) sums[s]! += section.words
    })
    return sums
  }
  const sums = new Map<number, Map<number, number>>()
  for (const [i, row] of shared) {
    for (const [j, count] of row) {
      for (const x of aboveFrom[i]!) {
        const into = sums.get(x) ?? new Map<number, number>()
        for (const y of aboveTo[j]!) into.set(y, (into.get(y) ?? 0) + count)
        sums.set(x, into)
      }
    }
  }
  return { shared: sums, from: words(a, aboveFrom), to: words(b, aboveTo) }
}

function headingAlike(a: string | null, b: string | null): number {
  const words = (heading: string | null) =>
    new Set(
      fold(heading)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word && !FUNCTION_WORDS.has(word)),
    )
  const x = words(a)
  const y = words(b)
  let both = 0
  for (const word of y) if (x.has(word)) both++
  return both / Math.max(1, Math.min(x.size, y.size))
}

const standsInOrder = ({ passage }: CountedPassage) => passage.change !== 'moved'

/**
 * Sections of `to` whose partner stands in the same order; a subsection moves with the section above it. Of two that
 * changed places, the one whose sentences are told as moved is the one that moved: the outline and the text say one thing.
 */
function placeKept(partner: readonly number[], inPlace: ReadonlyMap<number, ReadonlyMap<number, number>>): Set<number> {
  const paired = partner.flatMap((i, j) => (i >= 0 ? [{ i, j }] : []))
  const keeps = inOrder(
    paired.map(({ i }) => i),
    paired.map(({ i, j }) => (inPlace.get(i)?.get(j) ?? 0) + 1),
  )
  return new Set(paired.filter((_, n) => keeps[n]).map(({ j }) => j))
}
