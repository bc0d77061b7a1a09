/** Numbers along a series: length, framing cues per thousand words, and each section's share of the words. */
import type { FramingCategory } from '../schema/framing.js'
import type { Measure } from '../schema/track.js'
import type { LaidText } from '../text/blocks.js'
import { sectionsOf } from '../text/sections.js'
import { tokenise } from '../text/tokens.js'
import { countWords } from '../text/words.js'
import type { State } from './steps.js'

const CUES: Readonly<Partial<Record<FramingCategory, string>>> = {
  hedging: 'Hedges',
  attribution: 'Attributed claims',
  reporting_verb: 'Reporting verbs',
  agency: 'Passives without a doer',
  evaluation: 'Loaded words',
  causation: 'Cause and blame',
}

export interface MeasuredState extends State {
  readonly laid: LaidText
}

export function measuresOf(states: readonly MeasuredState[]): readonly Measure[] {
  return [lengthOf(states), ...cuesOf(states), ...sharesOf(states)]
}

function lengthOf(states: readonly State[]): Measure {
  const points = states.map(({ snapshot }) => ({ snapshot: snapshot.id, value: snapshot.words, count: snapshot.words }))
  return { id: 'words', label: 'Length', unit: 'words', points }
}

/** A measure that no snapshot has is none. A text in a language that is not read has no cues that could be counted, which is not zero. */
function cuesOf(all: readonly State[]): Measure[] {
  const states = all.filter(({ facts }) => facts.limits.length === 0)
  return Object.entries(CUES).flatMap(([category, label]) => {
    const points = states.map(({ snapshot, facts }) => {
      const count = facts.framing.filter((cue) => cue.category === category).length
      return { snapshot: snapshot.id, value: round((1000 * count) / Math.max(1, snapshot.words)), count }
    })
    return points.some(({ count }) => count > 0)
      ? [{ id: `cue-${category}`, label, unit: 'per thousand words', points }]
      : []
  })
}

/** By heading; the lead is one, and sections of one heading are counted together. */
function sharesOf(states: readonly MeasuredState[]): Measure[] {
  const byText = new Map<string, ReadonlyMap<string, number>>()
  const shares = states.map(({ snapshot, laid }) => {
    const known = byText.get(snapshot.textHash)
    const words = known ?? sectionWords(laid)
    if (!known) byText.set(snapshot.textHash, words)
    return words
  })
  const headings = [...new Set(shares.flatMap((words) => [...words.keys()]))]
  return headings.map((heading) => ({
    id: `section-${heading}`,
    label: heading === '' ? 'Lead' : heading,
    unit: 'share of the words',
    points: states.map(({ snapshot }, n) => {
      const count = shares[n]!.get(heading) ?? 0
      return { snapshot: snapshot.id, value: round(count / Math.max(1, snapshot.words)), count }
    }),
  }))
}

function sectionWords(laid: LaidText): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const { heading, firstBlock, endBlock } of sectionsOf(laid)) {
    const name = heading ?? ''
    const start = laid.blocks[firstBlock]?.start ?? 0
    const end = laid.blocks[endBlock - 1]?.end ?? start
    words.set(name, (words.get(name) ?? 0) + countWords(tokenise(laid.text.slice(start, end))))
  }
  return words
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
