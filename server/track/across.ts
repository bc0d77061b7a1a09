/**
 * A topic's strands side by side at one date: what each has to say by then, quantity by quantity and name by name. A strand
 * that was read whole and does not state a quantity is silent on it; an extract, or a text in a language that is not read,
 * may say it elsewhere and is not counted as silent.
 */
import { labelOf } from '../figures/label-of.js'
import { FATES } from '../figures/measured-by.js'
import { profilesOf } from '../figures/profile.js'
import type { Across, Called, CommonName, ComparableFigure, Statement, StrandAt } from '../schema/across.js'
import type { Figure } from '../schema/figure.js'
import { createLexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'
import { eventWords } from './event-words.js'
import { type SameQuantity, sameQuantities } from './same-quantities.js'
import { type SameReferent, sameReferents } from './same-referents.js'
import { laidOf, type Series, type SeriesSnapshot } from './series.js'
import type { StrandSnapshots } from './strands.js'
import type { Analyst } from './track-of.js'

export interface AtDate {
  /** as it was asked for, EDTF; null: the latest of each */
  readonly given: string | null
  /** the last instant that it may mean, ISO 8601 UTC */
  readonly until: string | null
}

/** Who is named once in one article alone is no matter of how the articles tell. */
const LEAST_MENTIONS_ALONE = 2

interface Voice {
  readonly strand: string
  readonly one: SeriesSnapshot
  readonly at: StrandAt
}

export function acrossOf(
  series: Series,
  strands: readonly StrandSnapshots[],
  { at, analyst }: { readonly at: AtDate; readonly analyst: Analyst },
): Across {
  const table = strands.map(({ strand, snapshots }) => {
    const one = latestBy(snapshots, at.until)
    const unread = one !== null && analyst.facts(one).limits.length > 0
    return { one, at: standsAt(strand.id, one, unread) }
  })
  const voices = table.flatMap(({ one, at }): Voice[] => (one && !at.unread ? [{ strand: at.strand, one, at }] : []))
  const lexicon = createLexicon()
  const texts = voices.map(({ one }) => scan(laidOf(series, one), lexicon))
  const profiles = voices.map(({ one }, n) => profilesOf(texts[n]!, analyst.facts(one).figures, lexicon))
  const silent = (tellers: ReadonlySet<number>) =>
    voices.flatMap(({ strand, at }, n) => (tellers.has(n) || at.partial ? [] : [strand]))

  const figures = sameQuantities(profiles).map((row): Omit<ComparableFigure, 'id'> => {
    const first = row.stated[0]!
    const { figure } = first.profile
    return {
      label: labelOf(texts[first.strand]!, figure, null),
      kind: figure.kind,
      unit: figure.unit,
      party: figure.party,
      standing: standingOf(row),
      statements: row.stated.map(({ strand, profile, times }): Statement => {
        const { strand: id, one } = voices[strand]!
        return { strand: id, snapshot: one.snapshot.id, figure: profile.figure, times }
      }),
      silent: silent(new Set(row.stated.map(({ strand }) => strand))),
      confidence: hundredths(row.confidence),
    }
  })
  const names = sameReferents(texts)
    .filter(({ named }) => named.length > 1 || named[0]!.referent.mentions.length >= LEAST_MENTIONS_ALONE)
    .map((row): Omit<CommonName, 'id'> => {
      const called = row.named.map(({ strand, referent }): Called => {
        const { strand: id, one } = voices[strand]!
        return { strand: id, snapshot: one.snapshot.id, ...calledIn(referent) }
      })
      return {
        type: row.named[0]!.referent.type,
        label: [...called].sort((a, b) => b.mentions - a.mentions)[0]!.canonical,
        standing: called.length === 1 ? 'alone' : haveOneForm(called) ? 'agree' : 'differ',
        called,
        silent: silent(new Set(row.named.map(({ strand }) => strand))),
        confidence: hundredths(row.confidence),
      }
    })
  return {
    at: at.given,
    strands: table.map(({ at }) => at),
    figures: ranked(
      figures,
      ({ statements }) => strandsIn(statements),
      ({ kind }) => (FATES.has(kind) ? 1 : 0),
    ).map((row, n) => ({ id: `q${n + 1}`, ...row })),
    names: ranked(
      names,
      ({ called }) => called.length,
      ({ called }) => called.reduce((sum, { mentions }) => sum + mentions, 0),
    ).map((row, n) => ({ id: `r${n + 1}`, ...row })),
    words: eventWords(texts).map(({ word, uses }) => ({
      word,
      uses: uses.map(({ text, count, share, places }) => {
        const { strand, one } = voices[text]!
        return { strand, snapshot: one.snapshot.id, count, share, places: [...places] }
      }),
    })),
  }
}

const haveOneForm = ([first, ...others]: readonly Called[]): boolean => {
  const forms = ({ forms: list }: Called) => list.map(({ name }) => name.toLowerCase())
  return forms(first!).some((form) => others.every((other) => forms(other).includes(form)))
}

/** The last that may have stood by then; null: none. */
function latestBy(snapshots: readonly SeriesSnapshot[], until: string | null): SeriesSnapshot | null {
  return snapshots.findLast(({ snapshot }) => until === null || snapshot.earliest <= until) ?? null
}

const standsAt = (strand: string, one: SeriesSnapshot | null, unread: boolean): StrandAt => ({
  strand,
  snapshot: one?.snapshot.id ?? null,
  date: one?.snapshot.date ?? null,
  partial: one?.snapshot.partial ?? false,
  unread,
})

const strandsIn = (statements: readonly Statement[]) => new Set(statements.map(({ strand }) => strand)).size

function standingOf({ stated }: SameQuantity): ComparableFigure['standing'] {
  const strands = [...new Set(stated.map(({ strand }) => strand))]
  if (strands.length === 1) return 'alone'
  const said = strands.map(
    (strand) => new Set(stated.filter((one) => one.strand === strand).map((one) => saidIn(one.profile.figure))),
  )
  const [first, ...others] = said
  return [...first!].some((value) => others.every((values) => values.has(value))) ? 'agree' : 'differ'
}

const saidIn = ({ value, low, high, qualifier }: Figure): string =>
  JSON.stringify([value, low, high, value === null ? qualifier : null])

function calledIn({
  canonical,
  mentions,
}: SameReferent['named'][number]['referent']): Omit<Called, 'strand' | 'snapshot'> {
  const counts = new Map<string, number>()
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1)
  const { start, end } = mentions[0]!
  return {
    canonical,
    forms: [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    roles: [...new Set(mentions.flatMap(({ roles }) => roles.map(({ text }) => text)))],
    mentions: mentions.length,
    span: { start, end },
  }
}

/** By each measure in turn, the greatest first; what is equal stays as the texts have it. */
function ranked<T>(list: readonly T[], ...measures: readonly ((one: T) => number)[]): T[] {
  return [...list].sort((a, b) => {
    for (const measure of measures) {
      const by = measure(b) - measure(a)
      if (by !== 0) return by
    }
    return 0
  })
}

const hundredths = (value: number) => Math.round(value * 100) / 100
