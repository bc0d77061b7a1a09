/** Many analysed snapshots to a Track. Pure: comparisons and mentions are asked of whoever computes or keeps them. */
import type { Facts } from '../schema/facts.js'
import type { Limit } from '../schema/limit.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Life, NameCourse, Track, TrackPart } from '../schema/track.js'
import { isSameLanguage, languageInWords, primaryOf } from '../text/languages.js'
import { eventsOf } from './events.js'
import { figureCourses } from './figure-courses.js'
import { measuresOf } from './measures.js'
import { returnsOf } from './returns.js'
import type { Series, SeriesSnapshot } from './series.js'
import type { StepDigest } from './step-digest.js'
import { stepPlaces, untold } from './step-places.js'
import type { State, Step } from './steps.js'

/** How two texts differ, and what one says; the same for the same texts, so that both can be kept. */
export interface Analyst {
  step(from: SeriesSnapshot, to: SeriesSnapshot): StepDigest
  facts(of: SeriesSnapshot): Facts
  /** of these snapshots in their order */
  lives(series: Series): readonly Life[]
  /** of these texts in their order, and the steps between them */
  names(states: readonly State[], steps: readonly Step[]): readonly NameCourse[]
}

/** The snapshots themselves are not in it: whoever asked has them. */
export type TrackParts = Omit<Track, 'snapshots' | 'sampledFrom'>

/** What a topic has besides; an article's own track has none of it. */
export type OwnParts = Omit<TrackParts, 'strands' | 'across'>

export function trackOf(series: Series, include: ReadonlySet<TrackPart>, analyst: Analyst): OwnParts {
  const list = series.snapshots
  const states = list.map((one) => ({ snapshot: one.snapshot, facts: () => analyst.facts(one) }))
  const { steps, bridges } = wantsSteps(include) ? stepsOf(list, analyst) : { steps: [], bridges: [] }
  const returns = [...returnsOf(list.map(({ snapshot }) => snapshot))]
  return {
    returns,
    figures: include.has('figures') ? [...figureCourses(states, steps)] : [],
    names: include.has('names') ? [...analyst.names(states, steps)] : [],
    measures: include.has('measures') ? [...measuresOf(series)] : [],
    sentences: include.has('sentences') ? [...analyst.lives(series)] : [],
    events: include.has('events')
      ? [
          ...eventsOf(
            inTime(steps, bridges),
            returns,
            list.map(({ snapshot }) => snapshot),
          ),
        ]
      : [],
    limits: limitsOf(list),
  }
}

/** Of the parts that ask for steps at all. */
export const wantsSteps = (include: ReadonlySet<TrackPart>): boolean =>
  include.has('figures') || include.has('names') || include.has('events')

function stepsOf(list: readonly SeriesSnapshot[], analyst: Analyst): { steps: Step[]; bridges: Step[] } {
  const digest = (from: SeriesSnapshot, to: SeriesSnapshot) =>
    from.snapshot.textHash === to.snapshot.textHash ? null : analyst.step(from, to)
  const steps: Step[] = []
  const bridges: Step[] = []
  const bySnapshot = new Map(list.map((one) => [one.snapshot, one]))
  for (const { from, to, over } of stepPlaces(list.map(({ snapshot }) => snapshot))) {
    const of = (pair: readonly [Snapshot, Snapshot]) => digest(bySnapshot.get(pair[0])!, bySnapshot.get(pair[1])!)
    const compared = of([from, to])
    if (over.length === 0) steps.push({ from, to, compared })
    else if (compared) {
      const events = untold(
        compared.events,
        over.map((pair) => of(pair)?.events ?? []),
      )
      bridges.push({ from, to, compared: { ...compared, events } })
    }
  }
  return { steps, bridges }
}

/** What is told over extracts stands behind the step that led out of them. */
function inTime(steps: readonly Step[], bridges: readonly Step[]): readonly Step[] {
  const byEnd = new Map(bridges.map((bridge) => [bridge.to, bridge]))
  return steps.flatMap((step) => {
    const bridge = byEnd.get(step.to)
    return bridge ? [step, bridge] : [step]
  })
}

function limitsOf(list: readonly SeriesSnapshot[]): Limit[] {
  const limits: Limit[] = []
  const languages = list
    .flatMap(({ snapshot }) => snapshot.language ?? [])
    .filter((tag, i, all) => all.findIndex((other) => isSameLanguage(tag, other)) === i)
  if (languages.length > 1)
    limits.push({
      where: 'language',
      reason: `The snapshots are in several languages (${languages.map((tag) => languageInWords(primaryOf(tag))).join(', ')}): a change of language is not a change of what is told`,
    })
  const partial = list.filter(({ snapshot }) => snapshot.partial).length
  if (partial > 0)
    limits.push({
      where: 'partial',
      reason: `${partial === 1 ? 'One snapshot is an extract' : `${partial} snapshots are extracts`}: what an extract lacks is not thereby gone`,
    })
  if (list.length < 2)
    limits.push({
      where: 'snapshots',
      reason: 'A course needs two snapshots; there is nothing to set beside this one yet',
    })
  return limits
}
