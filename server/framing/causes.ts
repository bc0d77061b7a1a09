/**
 * Words that say why: cause, motive, response, blame, and the contrast that sets one thing against another.
 *
 * Graded: `strong` ones claim a cause outright, `weak` ones order or oppose. Connectives by hand from grammars' lists of
 * causal and concessive ones; verbs by their base and the little word that makes them causal (led to, stemmed from), so that
 * every form of them counts; purposes by their construction (see `purposesIn`). It gets wrong "since" and "as" (left out: of
 * time far more often), "over" (left out too), and "after", which orders and often hints at a cause: weak.
 */
import type { Reading } from './reading.js'
import { BE, Tag } from './word-class.js'

const STRONG = [
  'because',
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result',
  'as a result of',
  'as a consequence of',
  'in response to',
  'in retaliation for',
  'in reaction to',
  'in revenge for',
  'in return for',
  'on account of',
  'in order to',
  'so that',
  'so as to',
  'therefore',
  'consequently',
  'hence',
  'thus',
  'for want of',
  'for lack of',
  'for fear of',
  'on the grounds that',
  'on the ground that',
  'on the ground of',
  'on the grounds of',
  'on a pretext',
  'on the pretext',
  'under the pretext',
  'in protest at',
  'in protest against',
  'at the cost of',
  'after which',
  'the reason',
  'reason for',
  'cause of',
  'causes of',
  'main cause',
  'to blame',
  'responsible for',
  'in a bid to',
  'in an effort to',
  'with the aim of',
  'negligence',
  'mismanagement',
  'misconduct',
  'wrongdoing',
  'culpable',
  'liable',
  'guilty of',
  'own fault',
  'failure to',
  'refusal to',
  'on the orders of',
  'on the instructions of',
  'under orders from',
  'under pressure from',
  'at the request of',
  'at the behest of',
] as const
const WEAK = [
  'after',
  'following',
  'despite',
  'although',
  'though',
  'even though',
  'in spite of',
  'nevertheless',
  'nonetheless',
  'while',
  'whereas',
  'amid',
  'in the wake of',
  'in turn',
  'however',
  'instead of',
  'rather than',
  'unless',
  'despite that',
] as const

/** Verbs that make something happen, whatever follows. */
const CAUSE = new Set(
  'cause trigger provoke prompt spark escalate fuel enable force blame precipitate induce'.split(' '),
)
/** Verbs that leave undone what somebody owed. */
const OMIT = new Set('neglect ignore disregard overlook'.split(' '))
/** … and those that do so only to what should have been heeded. */
const SPURN = new Set('dismiss reject refuse decline'.split(' '))
const HEEDED = /^(?:warning|alarm|alert|concern|complaint|advice|recommendation|plea|objection|signal|report)s?$/
/** … which stands so near. */
const NEAR = 7
/** … and verbs that cause, or name a motive or a blame, with one little word behind them. */
const CAUSE_WITH: Readonly<Record<string, readonly string[]>> = {
  lead: ['to'],
  result: ['in', 'from'],
  stem: ['from'],
  arise: ['from'],
  bring: ['about'],
  set: ['off'],
  touch: ['off'],
  trace: ['to'],
  pave: ['the'],
  give: ['rise'],
  contribute: ['to'],
  account: ['for'],
  attribute: ['to'],
  drive: ['by'],
  motivate: ['by'],
  inspire: ['by'],
  design: ['to'],
  intend: ['to'],
  aim: ['at'],
  fail: ['to'],
  refuse: ['to'],
  retaliate: ['for', 'against'],
}

export interface CausalWord {
  readonly first: number
  readonly end: number
  readonly strong: boolean
  /** one cause among others */
  readonly partial: boolean
}

const index = (phrases: readonly string[], strong: boolean) =>
  phrases.map((phrase) => ({ words: phrase.split(' '), strong }))
const byFirst = new Map<string, { words: string[]; strong: boolean }[]>()
for (const entry of [...index(STRONG, true), ...index(WEAK, false)])
  byFirst.set(entry.words[0]!, [...(byFirst.get(entry.words[0]!) ?? []), entry])
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** Causal words left to right, the longest of those that begin together. */
export function causesIn(reading: Reading): CausalWord[] {
  const { lower, tag, base, count } = reading
  const found: CausalWord[] = []
  for (let i = 0; i < count; i++) {
    const hit = byFirst.get(lower[i]!)?.find(({ words }) => words.every((w, n) => lower[i + n] === w))
    if (hit && !isAppointed(reading, i)) {
      found.push({ first: i, end: i + hit.words.length, strong: hit.strong, partial: false })
      i += hit.words.length - 1
      continue
    }
    // "accounts for" is seldom taken for a verb, and never another thing
    const verb = tag[i] === Tag.verb ? base[i] : reading.lemma[i] === 'account' ? 'account' : null
    const end = verb ? causalEnd(reading, i, verb) : 0
    const purpose = end === 0 && isPurpose(reading, i)
    if (end === 0 && !purpose) continue
    found.push({ first: i, end: purpose ? i + 2 : end, strong: true, partial: verb === 'contribute' })
    i = Math.max(i, end - 1)
  }
  return found
}

/** "is due to open in May": a date, and no cause. */
function isAppointed({ lower, tag, form, count }: Reading, i: number): boolean {
  return (
    lower[i] === 'due' &&
    i > 0 &&
    i + 2 < count &&
    tag[i + 2] === Tag.verb &&
    form[i + 2] === 'base' &&
    (BE.has(lower[i - 1]!) || BE.has(lower[i - 2] ?? ''))
  )
}

/** Where the causal verb at `i` ends; 0 where it is none. */
function causalEnd({ lower, form, sentence }: Reading, i: number, verb: string): number {
  if (SPURN.has(verb)) {
    const near = (n: number) => HEEDED.test(lower[n] ?? '') && sentence[n] === sentence[i]
    for (let n = 1; n <= NEAR; n++) if (near(i - n) || near(i + n)) return i + 1
  }
  if (CAUSE.has(verb) || OMIT.has(verb)) return lower[i + 1] === 'by' ? i + 2 : i + 1
  const particle = lower[i + 1] ?? ''
  const words = CAUSE_WITH[verb]
  // "was intended to", "designed to": their active is no motive
  if (!words?.includes(particle) || (particle === 'to' && /^(?:design|intend)$/.test(verb) && form[i] !== 'participle'))
    return 0
  return i + 2
}

/** Verbs and nouns that an infinitive completes: what follows is no purpose. */
const COMPLETED =
  /^(?:plan|decision|right|attempt|ability|effort|refusal|failure|proposal|need|order|request|promise|threat|chance|opportunity|power|duty|permission|willingness|agreement|pressure|intention|desire|bid|call|move|offer|pledge|vow|able|unable|likely|unlikely|ready|willing|unwilling|first|last|way|time|reason|authority|licence|license|pledges|plans|attempts|calls|efforts|rights|powers|orders)$/
/** Verbs that send somebody to do it: the infinitive is what was asked. */
const SENDS = new Set(
  'ask order tell urge force allow permit enable want expect invite instruct require compel encourage persuade advise help get lead cause believe consider know say seem appear tend continue begin start try seek agree decide refuse fail promise threaten plan hope prepare manage choose vow pledge warn forbid teach be have'.split(
    ' ',
  ),
)
/** So far before it the verb stands that the purpose serves: "closed the old school in the valley to save money". */
const REACH = 8

/** "shut the plant to save money": an infinitive behind an object that no word before it asks for. */
function isPurpose({ lower, tag, base, form, count, sentence }: Reading, i: number): boolean {
  if (tag[i] !== Tag.to || i + 1 >= count || tag[i + 1] !== Tag.verb || form[i + 1] !== 'base') return false
  const before = i - 1
  // "To save fuel, …", "…, to save fuel, the captain": set apart, it can only say what for
  if (before < 0 || sentence[before] !== sentence[i]) return true
  if (tag[before] === Tag.mark) return lower[before] === ','
  if (tag[before] !== Tag.noun && tag[before] !== Tag.name) return false
  if (COMPLETED.test(lower[before]!)) return false
  for (let n = before - 1; n >= 0 && i - n <= REACH && sentence[n] === sentence[i]; n--) {
    if (COMPLETED.test(lower[n]!)) return false
    if (tag[n] === Tag.mark || tag[n] === Tag.opener) return false
    if (tag[n] === Tag.verb) return !SENDS.has(base[n] ?? '')
    if (tag[n] === Tag.auxiliary || tag[n] === Tag.modal) return false
  }
  return false
}
