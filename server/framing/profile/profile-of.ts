/**
 * How two texts tell as wholes: labels, vocabulary, actors, measures. Counts only; what they mean is for the reader, and
 * each can be followed to its places.
 */
import type { AlignedTexts } from '../../align/align-texts.js'
import type { FramingChange } from '../../schema/framing.js'
import type { FramingMeasure, FramingProfile, LabelCount, LabelGroup, Portrayal } from '../../schema/framing-profile.js'
import type { ScannedText } from '../../text/scan.js'
import { wordsOf } from '../words.js'
import { actorsBy, type ReadNames } from './actors.js'
import { type BlockTally, tallyOf } from './block-tally.js'
import { isWordToken, place } from './places.js'
import { vocabularyShift } from './vocabulary.js'

/** An actor that is named less often in both texts together is no main actor. */
const MAIN = 6
const MOST_ACTORS = 8
const MOST_LABELS = 16
const MOST_VERBS = 12

export function profileOf(
  { from, to, lexicon }: AlignedTexts,
  changes: readonly FramingChange[],
  names: ReadNames | null,
): FramingProfile {
  const actorOf = actorsBy(names)
  const tallies = { from: talliesOf(from, actorOf), to: talliesOf(to, actorOf) }
  const actors = mainActors(tallies)
  return {
    labels: [...subjectLabels(from, to, changes), ...actors.flatMap((actor) => actorLabels(actor, tallies))],
    vocabulary: vocabularyShift(from, to, lexicon),
    portrayal: actors.map(
      (actor): Portrayal => ({ actor, from: side(actor, tallies.from), to: side(actor, tallies.to) }),
    ),
    measures: measures(tallies),
  }
}

interface Tallies {
  readonly from: readonly BlockTally[]
  readonly to: readonly BlockTally[]
}

function talliesOf(text: ScannedText, actorOf: (run: string) => string | null): BlockTally[] {
  const called = <T extends { readonly name: string }>(list: readonly T[]): T[] => {
    const acting: T[] = []
    for (const one of list) {
      const name = actorOf(one.name)
      if (name === one.name) acting.push(one)
      else if (name !== null) acting.push({ ...one, name })
    }
    return acting
  }
  return text.blocks.flatMap((block, b) => {
    if (block.kind === 'heading') return []
    const tally = tallyOf(text, b)
    return [{ ...tally, actors: called(tally.actors), roles: called(tally.roles) }]
  })
}

function mainActors(tallies: Tallies): string[] {
  const counts = new Map<string, number>()
  for (const { actors } of [...tallies.from, ...tallies.to])
    for (const { name } of actors) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= MAIN)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, MOST_ACTORS)
    .map(([name]) => name)
}

/** The nouns that stood for one another somewhere, counted over both texts. */
function subjectLabels(from: ScannedText, to: ScannedText, changes: readonly FramingChange[]): LabelGroup[] {
  const lemmas = new Map<string, number>()
  for (const change of changes) {
    if (change.category !== 'label' || !change.from || !change.to || change.confidence < 0.5) continue
    for (const text of [change.from.text, change.to.text]) {
      const head = text
        .toLowerCase()
        .match(/\p{L}[\p{L}-]+/gu)
        ?.at(-1)
      if (head) lemmas.set(head, (lemmas.get(head) ?? 0) + change.weight)
    }
  }
  const chosen = [...lemmas].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_LABELS)
  if (chosen.length === 0) return []
  const wanted = new Set(chosen.map(([word]) => wordsLemma(word)))
  const places = { from: new Map<string, number[]>(), to: new Map<string, number[]>() }
  /** by raw number, which both texts share: the wanted lemma, null for another one */
  const lemmaOf: (string | null | undefined)[] = []
  for (const [which, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const wordAt = wordsOf(text)
    for (let t = 0; t < text.tokens.count; t++) {
      if (!isWordToken(text, t)) continue
      const raw = text.raw[t]!
      let lemma = lemmaOf[raw]
      if (lemma === undefined) {
        const own = wordAt(t).lemma
        lemma = wanted.has(own) ? own : null
        lemmaOf[raw] = lemma
      }
      if (lemma === null) continue
      const known = places[which].get(lemma)
      if (known) known.push(t)
      else places[which].set(lemma, [t])
    }
  }
  return [
    {
      about: null,
      words: withShares(
        [...wanted].map((word) => ({ word, from: places.from.get(word) ?? [], to: places.to.get(word) ?? [] })),
        from,
        to,
      ),
    },
  ]
}

const wordsLemma = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

function withShares(
  counted: readonly { word: string; from: number[]; to: number[] }[],
  from: ScannedText,
  to: ScannedText,
): LabelCount[] {
  const total = {
    from: counted.reduce((n, c) => n + c.from.length, 0),
    to: counted.reduce((n, c) => n + c.to.length, 0),
  }
  return counted
    .filter((c) => c.from.length + c.to.length > 0)
    .map((c) => ({
      word: c.word,
      count: { from: c.from.length, to: c.to.length },
      share: { from: share(c.from.length, total.from), to: share(c.to.length, total.to) },
      places: { from: c.from.slice(0, 20).map((t) => place(from, t)), to: c.to.slice(0, 20).map((t) => place(to, t)) },
    }))
}

const share = (count: number, total: number) => (total === 0 ? 0 : Math.round((count / total) * 1000) / 1000)

/** What stands before an actor's name. */
function actorLabels(actor: string, tallies: Tallies): LabelGroup[] {
  const count = (list: readonly BlockTally[]) => {
    const counts = new Map<string, number>()
    for (const { actors } of list)
      for (const { name, modifiers } of actors)
        if (name === actor) for (const word of modifiers) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const a = count(tallies.from)
  const b = count(tallies.to)
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((x, y) => x + y, 0)
  const words = [...new Set([...a.keys(), ...b.keys()])]
    .map((word) => ({ word, from: a.get(word) ?? 0, to: b.get(word) ?? 0 }))
    .sort((x, y) => y.from + y.to - x.from - x.to || (x.word < y.word ? -1 : 1))
    .slice(0, MOST_LABELS)
  if (words.length === 0) return []
  return [
    {
      about: actor,
      words: words.map(({ word, from, to }) => ({
        word,
        count: { from, to },
        share: { from: share(from, sum(a)), to: share(to, sum(b)) },
        places: { from: [], to: [] },
      })),
    },
  ]
}

function side(actor: string, tallies: readonly BlockTally[]): Portrayal['from'] {
  const counts = {
    does: new Map<string, number>(),
    undergoes: new Map<string, number>(),
    says: new Map<string, number>(),
  }
  let mentions = 0
  for (const { actors, roles } of tallies) {
    for (const { name } of actors) if (name === actor) mentions++
    for (const { name, verb, role } of roles)
      if (name === actor) counts[role].set(verb, (counts[role].get(verb) ?? 0) + 1)
  }
  const ranked = (verbs: ReadonlyMap<string, number>) =>
    [...verbs]
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, MOST_VERBS)
      .map(([verb, count]) => ({ verb, count }))
  return { mentions, does: ranked(counts.does), undergoes: ranked(counts.undergoes), says: ranked(counts.says) }
}

function measures(tallies: Tallies): FramingMeasure[] {
  const sum = (
    list: readonly BlockTally[],
    field: 'words' | 'hedges' | 'attributed' | 'unattributed' | 'passives' | 'evaluative',
  ) => list.reduce((n, tally) => n + tally[field], 0)
  const words = { from: sum(tallies.from, 'words'), to: sum(tallies.to, 'words') }
  const per = (count: number, of: number) => (of === 0 ? 0 : Math.round((count / of) * 100_000) / 100)
  const measure = (id: FramingMeasure['id'], label: string, field: Parameters<typeof sum>[1]): FramingMeasure => {
    const count = { from: sum(tallies.from, field), to: sum(tallies.to, field) }
    return { id, label, count, perThousand: { from: per(count.from, words.from), to: per(count.to, words.to) } }
  }
  return [
    measure('hedges', 'Hedges', 'hedges'),
    measure('attributed', 'Claims with a source', 'attributed'),
    measure('unattributed', 'Sentences that state without a source', 'unattributed'),
    measure('passives_without_doer', 'Passives without a doer', 'passives'),
    measure('evaluative', 'Words that judge', 'evaluative'),
  ]
}
