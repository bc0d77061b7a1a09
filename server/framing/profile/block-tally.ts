/**
 * What one block adds to the profile of its text. Kept by the block's words for the whole process: two revisions share
 * nearly all their blocks, and reading a whole article costs more than comparing what changed in it.
 */

import type { FramingCategory } from '../../schema/framing.js'
import type { ScannedText } from '../../text/scan.js'
import { countWords } from '../../text/words.js'
import { analysed } from '../analysed.js'
import { cuesIn } from '../cues-of.js'
import type { Reading } from '../reading.js'
import { doerOf, type Phrase, subjectOf } from '../verb-groups.js'
import { CALENDAR, Tag } from '../word-class.js'

export interface BlockTally {
  readonly words: number
  readonly hedges: number
  readonly attributed: number
  /** sentences with a finite verb and no source */
  readonly unattributed: number
  readonly passives: number
  readonly evaluative: number
  /** names in their order, each with what stands before it to modify it */
  readonly actors: readonly { readonly name: string; readonly modifiers: readonly string[] }[]
  readonly roles: readonly {
    readonly name: string
    readonly verb: string
    readonly role: 'does' | 'undergoes' | 'says'
  }[]
}

const remembered = new Map<string, BlockTally>()
/** A tally is some hundred bytes and its block's words; below 20 MB for blocks of a paragraph. */
const MOST_REMEMBERED = 8_000
const LONGEST_REMEMBERED = 4_000

export function tallyOf(text: ScannedText, block: number): BlockTally {
  const { start, end } = text.blocks[block]!
  const words = text.text.slice(start, end)
  const known = remembered.get(words)
  if (known) return known
  const tally = readTally(text, block)
  if (words.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(words, tally)
  }
  return tally
}

function readTally(text: ScannedText, block: number): BlockTally {
  const first = text.blockSentence[block]!
  const last = text.blockSentence[block + 1]!
  const sum = { hedges: 0, attributed: 0, unattributed: 0, passives: 0, evaluative: 0 }
  const actors: BlockTally['actors'][number][] = []
  const roles: BlockTally['roles'][number][] = []
  for (let s = first; s < last; s++) {
    const own = analysed(text, { first: s, end: s + 1 })
    const { reading, groups } = own
    const sources = own.attributions.filter(({ told }) => !told)
    const says = sources.filter((a) => a.kind === 'verb' || a.kind === 'according')
    const cues = cuesIn(own)
    const counted = (...categories: readonly FramingCategory[]) =>
      cues.filter(({ category }) => categories.includes(category)).length
    const attributed = counted('reporting_verb', 'attribution')
    sum.hedges += counted('hedging')
    sum.attributed += attributed
    if (attributed === 0 && groups.some((g) => g.finite)) sum.unattributed++
    sum.passives += counted('agency')
    sum.evaluative += counted('evaluation')
    const names = namesIn(reading)
    for (const { name, first: at } of names) actors.push({ name, modifiers: modifiersOf(reading, at) })
    const within = (p: Phrase | null) => (p ? names.find((n) => n.first >= p.first && n.end <= p.end) : undefined)
    for (const { source, verb } of says) {
      const actor = within(source)
      if (actor) roles.push({ name: actor.name, verb: verb === 'according' ? 'according to' : verb, role: 'says' })
    }
    for (const group of groups) {
      if (
        sources.some((a) => a.cue.first < group.end && a.cue.end > group.first) ||
        group.base === 'be' ||
        group.base === 'have'
      )
        continue
      const subject = within(subjectOf(reading, group))
      if (subject) roles.push({ name: subject.name, verb: group.base, role: group.passive ? 'undergoes' : 'does' })
      const doer = within(doerOf(reading, group))
      if (doer) roles.push({ name: doer.name, verb: group.base, role: 'does' })
      if (!group.passive) {
        const object = names.find((n) => n.first >= group.end && n.first <= group.end + 2)
        if (object) roles.push({ name: object.name, verb: group.base, role: 'undergoes' })
      }
    }
  }
  return { words: countWords(text.tokens, text.blockToken[block]!, text.blockToken[block + 1]!), ...sum, actors, roles }
}

/** Runs of names, dates left out. */
function namesIn({ tag, lower, count, text, token }: Reading): { name: string; first: number; end: number }[] {
  const found: { name: string; first: number; end: number }[] = []
  for (let i = 0; i < count; i++) {
    if (tag[i] !== Tag.name || CALENDAR.has(lower[i]!)) continue
    let end = i + 1
    while (end < count && tag[end] === Tag.name && !CALENDAR.has(lower[end]!)) end++
    found.push({
      name: text.text.slice(text.tokens.start[token[i]!]!, text.tokens.end[token[end - 1]!]!),
      first: i,
      end,
    })
    i = end
  }
  return found
}

function modifiersOf({ tag, lower }: Reading, at: number): string[] {
  const words: string[] = []
  for (let i = at - 1; i >= 0 && at - i <= 3 && (tag[i] === Tag.adjective || tag[i] === Tag.noun); i--)
    words.unshift(lower[i]!)
  return words
}
