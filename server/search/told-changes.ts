/**
 * Keeps what the comparisons of each article's successive snapshots tell, so that changes can be sought. A step is compared
 * once; it is compared again when one of its texts was derived anew or the analysis became another. A search waits a while for what is
 * missing and says what still is; the comparing goes on behind it.
 */
import type { Limit } from '../schema/limit.js'
import type { Snapshot } from '../schema/snapshot.js'
import { sha256 } from '../store/hashes.js'
import type { KnownStep, SoughtEvent } from '../store/steps.js'
import type { Store } from '../store/store.js'
import { type Sample, sampled } from '../track/sample.js'
import { stepPlaces, untold } from '../track/step-places.js'
import { ANALYSIS_VERSION, type Analysis, type ComparisonParts, FACETS } from '../workers/analysis.js'
import { storedSide } from '../workers/sides.js'
import { eventsOfStep } from './events-of-step.js'

/** A reader waits that long; a hundred snapshots of a long article are compared in it. */
const MOST_WAIT_MS = 5000
/** A step of a long article is compared in 50 ms: a thousand in a minute. */
const MOST_STEPS = 1000

export interface ToldChanges {
  /** @returns what is not in yet */
  upToDate(articles: readonly string[]): Promise<readonly Limit[]>
  close(): Promise<void>
}

interface Lack {
  readonly missing: number
  readonly sample: Sample
}

export function toldChanges({ store, analysis }: { store: Store; analysis: Analysis }): ToldChanges {
  /** by article: at which state of the store it was looked through, and what was left out */
  const looked = new Map<string, { readonly stamp: string; readonly sample: Sample }>()
  const lacking = new Map<string, Lack>()
  let closing = false
  let running: Promise<void> = Promise.resolve()

  async function bring(slug: string): Promise<void> {
    const stamp = store.search.stamp()
    if (closing || looked.get(slug)?.stamp === stamp) return
    const { snapshots, sample } = await seriesOf(store, slug)
    const wanted = stepsOf(snapshots)
    const known = new Map((await store.search.steps(slug)).map((step) => [`${step.from} ${step.to}`, step]))
    const missing = wanted.filter((step) => known.get(`${step.from} ${step.to}`)?.key !== step.key)
    const current = new Set(wanted.map(({ from, to }) => `${from} ${to}`))
    const stale = [...known].flatMap(([name, step]) => (current.has(name) ? [] : [step]))
    if (stale.length > 0) await store.search.dropSteps(slug, stale)
    for (let n = 0; n < missing.length; n++) {
      if (closing) return
      lacking.set(slug, { missing: missing.length - n, sample })
      await keep(slug, missing[n]!)
    }
    lacking.delete(slug)
    looked.set(slug, { stamp, sample })
  }

  async function keep(slug: string, { over, ...step }: StepToTell): Promise<void> {
    if (await store.search.copyStep(slug, step)) return
    const events = await eventsBetween(step.from, step.to)
    const told = await Promise.all(
      over.map(async ([from, to]) => (await eventsBetween(from, to)).map(({ event }) => event)),
    )
    const fresh = new Set(
      untold(
        events.map(({ event }) => event),
        told,
      ),
    )
    await store.search.keepStep(slug, { ...step, events: events.filter(({ event }) => fresh.has(event)) })
  }

  async function eventsBetween(fromId: string, toId: string): Promise<readonly SoughtEvent[]> {
    const from = await storedSide(store, fromId, 'from')
    const to = await storedSide(store, toId, 'to')
    const json = await analysis.compare({ from, to, include: FACETS })
    const compared: ComparisonParts = JSON.parse(json.toString('utf8'))
    return eventsOfStep(compared)
  }

  return {
    async upToDate(articles) {
      // one after another, so that searches at once do not compare the same twice
      const work = running.then(async () => {
        for (const slug of articles) await bring(slug)
      })
      // an article that was deleted meanwhile, or a thread that was ended: the next search tries again
      running = work.catch(() => {})
      let timer: NodeJS.Timeout | undefined
      const waited = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, MOST_WAIT_MS)
      })
      await Promise.race([work, waited]).catch(() => {})
      clearTimeout(timer)
      return articles.flatMap((slug) => limitsOf(slug, lacking.get(slug), looked.get(slug)))
    },
    async close() {
      closing = true
      await running
    },
  }
}

function limitsOf(slug: string, lack: Lack | undefined, looked: { readonly sample: Sample } | undefined): Limit[] {
  const sample = lack?.sample ?? looked?.sample
  const limits: Limit[] = []
  if (lack) limits.push({ where: slug, reason: `${lack.missing} of its steps are still to be compared; ask again` })
  else if (!looked) limits.push({ where: slug, reason: 'Its steps are still to be compared; ask again' })
  if (typeof sample === 'string' && sample !== 'all') {
    limits.push({
      where: slug,
      reason: `It has more than ${MOST_STEPS} snapshots: the last of each ${sample} was compared`,
    })
  }
  return limits
}

async function seriesOf(store: Store, slug: string): Promise<{ snapshots: readonly Snapshot[]; sample: Sample }> {
  const every: Snapshot[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['snapshots']>> = await store.snapshots(slug, { cursor, limit: 1000 })
    if (!page) break
    every.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  if (every.length <= MOST_STEPS) return { snapshots: every, sample: 'all' }
  // by time and not evenly, so that one more snapshot leaves the steps before it as they are
  for (const sample of ['day', 'week'] as const) {
    const snapshots = sampled(every, sample)
    if (snapshots.length <= MOST_STEPS) return { snapshots, sample }
  }
  return { snapshots: sampled(every, 'month'), sample: 'month' }
}

interface StepToTell extends KnownStep {
  /** the steps between two whole texts that extracts lie between, by their snapshots' ids */
  readonly over: readonly (readonly [from: string, to: string])[]
}

/** Where the text is the same nothing changed. */
function stepsOf(snapshots: readonly Snapshot[]): StepToTell[] {
  return stepPlaces(snapshots).flatMap(({ from, to, over }) => {
    if (from.textHash === to.textHash) return []
    const of = ({ textHash, partial, date, title, language }: Snapshot) => [textHash, partial, date, title, language]
    // what is told of it hangs on what was told between
    const key = sha256(JSON.stringify([ANALYSIS_VERSION, of(from), of(to), over.map((pair) => pair.map(of))]))
    const between = over.flatMap(([a, b]) => (a.textHash === b.textHash ? [] : [[a.id, b.id] as const]))
    return [{ from: from.id, to: to.id, key, over: between }]
  })
}
