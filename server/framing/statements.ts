/**
 * What a stretch of words that came or went as a whole brought with it or took away: the category of an added or a dropped
 * clause or sentence.
 *
 * The order of the questions is the order of what a reader misses first: an outcome that only a later text can know; doubt
 * about what is known; a reason; a judgement; a source. What is none of them was one item more or less: emphasis.
 */
import type { FramingCategory } from '../schema/framing.js'
import { chargeOf } from './charged-words.js'
import { namedDoerIn } from './named-doers.js'
import type { Side } from './pair-view.js'
import { stanceOf } from './reporting-verbs.js'
import { type Phrase, range, type VerbGroup } from './verb-groups.js'
import { isVerdict } from './verdicts.js'
import { CALENDAR, isContent, Tag } from './word-class.js'

export interface Judged {
  readonly category: FramingCategory
  readonly rule: string
  readonly certainty: number
}

/** How things ended, by the verb or noun that says so; base forms. */
const ENDS = new Set(
  'end ceasefire armistice surrender sentence convict acquit fine resign dissolve verdict indict arrest jail imprison extradite settle reopen rebuild compensate reimburse recover victory defeat win lose prevail aftermath succeed successor replace withdraw repeal overturn revoke liquidate bankruptcy close last prove apologise apologize reinstate outlive bury commemorate memorial anniversary conclude truce treaty ratify reunite repatriate plead'.split(
    ' ',
  ),
)
/** Does the verb or the noun with this lemma say how it ended? */
export const isEnd = (lemma: string): boolean => ENDS.has(lemma)
const LATER = new Set(
  'eventually subsequently later afterwards finally ultimately meanwhile thereafter since postwar post-war'.split(' '),
)
/** What is still open when the text is written. */
const OPEN = new Set(
  'will may might could expect expected await awaits awaited pending planned plans prospect prospects possible scheduled imminent forthcoming early concern concerns fear fears'.split(
    ' ',
  ),
)
/** One judging word colours a sentence of so many words that say something, not a longer one. */
const SENTENCE = 20
/** … and a mild one, of manner, so many. */
const MILD = 12
const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, n) => [name, n]),
)
const YEAR = /^(?:1[89]|20|21)\d\d$/
/** Every word of two articles is asked, and hardly one is a year. */
const isYear = (word: string) => word.length === 4 && word.charCodeAt(0) < 0x33 && YEAR.test(word)

/**
 * The latest moment that words name, as months since year 0; 0 for none. A day or a month without its year is of `year`,
 * when one is given: "on 27 August" in a text that is compared with one of May.
 */
export function latestMoment(lower: readonly string[], first = 0, end = lower.length, year = 0): number {
  let latest = 0
  for (let i = first; i < end; i++) {
    const word = lower[i]!
    const month = year > 0 ? MONTHS.get(word) : undefined
    if (month !== undefined && isDated(lower, i)) latest = Math.max(latest, year * 12 + month)
    if (!isYear(word)) continue
    const near = MONTHS.get(lower[i - 1] ?? '') ?? MONTHS.get(lower[i - 2] ?? '') ?? MONTHS.get(lower[i - 3] ?? '')
    latest = Math.max(latest, Number(word) * 12 + (near ?? 0))
  }
  return latest
}

/** "27 August", "in August", and no year behind: "may" and "march" alone are other words. */
function isDated(lower: readonly string[], i: number): boolean {
  if ([1, 2, 3].some((n) => isYear(lower[i + n] ?? ''))) return false
  return (
    /^\d\d?$/.test(lower[i - 1] ?? '') ||
    /^\d\d?$/.test(lower[i + 1] ?? '') ||
    /^(?:in|until|since|by|from|of|late|early|mid)$/.test(lower[i - 1] ?? '')
  )
}

/** What the other text knows, and whether this one is the later of the two. */
export interface Known {
  /** the latest moment that the other text knows of; 0 when it names none */
  readonly moment: number
  readonly isLater: boolean
}

/** What the words bring, on the words that show it. The whole is emphasis where nothing else is shown. */
export interface Shown extends Judged {
  readonly words: Phrase
}

/** The first is what a reader misses most. */
export function shownBy(side: Side, phrase: Phrase, known: Known): Shown[] {
  const { reading, lemma } = side
  const words = range(phrase.first, phrase.end)
  const content = words.filter((i) => isContent(reading.tag[i]!) && !isOfNumber(reading, i))
  const within = <T extends Phrase>(list: readonly T[]) =>
    list.filter((x) => x.first >= phrase.first && x.end <= phrase.end)
  const one = (i: number): Phrase => ({ first: i, end: i + 1 })
  const found: Shown[] = []
  const moment = latestMoment(reading.lower, phrase.first, phrase.end, Math.floor(known.moment / 12))
  if (known.isLater && known.moment > 0 && moment > known.moment)
    found.push({
      category: 'outcome',
      rule: 'it tells of a time that the other text does not know',
      certainty: 0.8,
      words: phrase,
    })
  const doubt = within(side.hedges).find((h) => h.grade <= -2 && !isStance(side.attributions, h))
  if (doubt)
    found.push({
      category: 'hedging',
      rule: 'a statement of what is not sure comes or goes',
      certainty: 0.6,
      words: doubt,
    })
  const groups = within(side.groups)
  const past = groups.some((g) => g.finite && (g.tense === 'past' || g.perfect))
  const ends = words.find((i) => ENDS.has(lemma[i]!) && (reading.tag[i] === Tag.verb || reading.tag[i] === Tag.noun))
  const later = words.find((i) => LATER.has(reading.lower[i]!))
  if (found.every((x) => x.category !== 'outcome') && ((ends !== undefined && past) || later !== undefined))
    found.push({
      category: 'outcome',
      rule: 'it tells how things went on or ended',
      certainty: 0.55,
      words: one((past ? ends : undefined) ?? later!),
    })
  const result = known.isLater ? groups.find((g) => isResult(side, g)) : undefined
  if (found.every((x) => x.category !== 'outcome') && result)
    found.push({
      category: 'outcome',
      rule: 'it tells of a result that only the later text can know',
      certainty: 0.5,
      words: result,
    })
  // "have received", "has apologised": the perfect tells what came of it up to the later text's day
  const since =
    known.isLater && found.every((x) => x.category !== 'outcome')
      ? groups.find((g) => g.finite && g.perfect && g.tense === 'present' && !g.negated && stanceOf(g.base) === null)
      : undefined
  if (since && !reading.quoted[since.head])
    found.push({
      category: 'outcome',
      rule: 'it tells of a result that only the later text can know',
      certainty: 0.4,
      words: since,
    })
  const cause = within(side.causes).find((c) => c.strong)
  if (cause)
    found.push({
      category: 'causation',
      rule: 'a cause, a motive or a blame comes or goes with it',
      certainty: 0.5,
      words: cause,
    })
  const heavy = content.filter((i) => Math.abs(chargeOf(reading.lower[i]!, reading.tag[i])) >= 2)
  const force = heavy.reduce((sum, i) => sum + Math.abs(chargeOf(reading.lower[i]!, reading.tag[i])) - 1, 0)
  if (heavy.length > 0 && force * SENTENCE >= content.length)
    found.push({
      category: 'evaluation',
      rule: 'a judgement comes or goes with it',
      certainty: 0.5,
      words: one(heavy[0]!),
    })
  if (found.every((x) => x.category !== 'evaluation')) {
    const verb = groups.find((g) => !reading.quoted[g.head] && /^(?:blame|praise)$/.test(stanceOf(g.base) ?? ''))
    const mild = content.filter((i) => chargeOf(reading.lower[i]!, reading.tag[i]) !== 0)
    const manner = mild.some((i) => reading.tag[i] === Tag.adverb || reading.tag[i] === Tag.adjective)
    if (verb || mild.length >= 2 || (manner && content.length <= MILD))
      found.push({
        category: 'evaluation',
        rule: 'a judgement comes or goes with it',
        certainty: 0.4,
        words: verb ?? one(mild[0]!),
      })
  }
  const deed = namedDoerIn(side, phrase)
  if (deed) found.push({ category: 'agency', rule: 'who did it comes or goes with it', certainty: 0.45, words: deed })
  const named = side.attributions.find(
    (a) => !a.told && a.source !== null && a.content !== null && a.cue.first >= phrase.first && a.cue.end <= phrase.end,
  )
  if (named)
    found.push({
      category: 'attribution',
      rule: 'a claim comes or goes with the source that is named for it',
      certainty: 0.4,
      words: { first: Math.min(named.cue.first, named.source!.first), end: Math.max(named.cue.end, named.source!.end) },
    })
  const verdict = side.attributions.find(
    (a) => a.cue.first >= phrase.first && a.cue.end <= phrase.end && isVerdict(side, a),
  )
  if (verdict && found.every((x) => x.category !== 'outcome'))
    found.push({ category: 'outcome', rule: 'a court or an inquiry has found it', certainty: 0.45, words: verdict.cue })
  const extreme = words.find((i) => isExtreme(side, i))
  if (extreme !== undefined && found.every((x) => x.category !== 'evaluation'))
    found.push({
      category: 'evaluation',
      rule: 'a judgement comes or goes with it',
      certainty: 0.4,
      words: one(extreme),
    })
  const open = words.filter((i) => OPEN.has(reading.lower[i]!))
  if (open.length >= 2 && found.length === 0)
    found.push({ category: 'outcome', rule: 'it tells of what was still open', certainty: 0.4, words: one(open[0]!) })
  return found
}

/** "the union fears", "police have reported": who says so, and no doubt of the text's. */
export const isStance = (attributions: Side['attributions'], hedge: Phrase): boolean =>
  attributions.some(
    (a) => a.kind === 'verb' && a.source !== null && a.cue.first <= hedge.first && a.cue.end >= hedge.end,
  )

/** "just over 300", "well above half": how near a number is, and no judgement. */
export const isOfNumber = ({ lower }: Pick<Side['reading'], 'lower'>, i: number): boolean =>
  /^(?:just|well|slightly|little|barely|almost|nearly)$/.test(lower[i]!) &&
  /^(?:over|above|more|beyond)$/.test(lower[i + 1] ?? '')

/** "the heaviest defeat since", "the worst ever": most of its kind, measured against all that went before. */
function isExtreme({ reading }: Side, i: number): boolean {
  const { lower, tag, sentence, count } = reading
  if (lower[i - 1] !== 'the' || reading.quoted[i] || tag[i] === Tag.verb) return false
  if (!/^\p{L}{3,}est$|^(?:best|worst|most)$/u.test(lower[i]!)) return false
  for (let n = i + 1; n < count && n - i < AGAINST && sentence[n] === sentence[i]; n++)
    if (/^(?:since|ever|history|record|yet|decades|years)$/.test(lower[n]!)) return true
  return false
}
/** So far behind the superlative it says against what. */
const AGAINST = 9

/** Done and over, with a verb of what follows from events: how a court, a board, a patient or an army came out of it. */
function isResult({ reading }: Side, group: VerbGroup): boolean {
  if (group.negated || group.modal !== null || reading.quoted[group.head]) return false
  // "are on trial", "is in custody"
  if (group.base === 'be' && group.finite && /^(?:on|in|under|at|behind)$/.test(reading.lower[group.end] ?? ''))
    return STATES.has(reading.lower[group.end + 1] ?? '')
  const over = group.finite ? group.tense === 'past' || group.perfect || group.passive : group.passive
  return over && RESULTS.has(group.base)
}
const STATES = new Set('trial custody prison jail exile arrest bail remand bars large'.split(' '))
/** Beside `ENDS`: verbs of consequence in law, office, work, health, war, building and sport. By hand. */
const RESULTS = new Set(
  'exchange release free discharge abandon evacuate dismiss sack fire suspend ban expel promote appoint elect award honour honor charge prosecute try court-martial overrule uphold drop scrap cancel shelve pass approve adopt reject sign enact merge sell buy demolish dismantle restore return hand lay leave flee die survive recover heal relapse collapse fall capitulate retreat compensate pay apologise apologize admit confess lose win beat relegate qualify retire rename find identify recover exhume reveal expose confirm vindicate clear exonerate pardon deport'.split(
    ' ',
  ),
)

/** What is nothing else is one item more or less. */
export const ITEM: Judged = {
  category: 'emphasis',
  rule: 'an item is told in one text and not in the other',
  certainty: 0.6,
}

/** The one category of a clause that came or went. */
export function statementOf(side: Side, phrase: Phrase, known: Known): Judged {
  return shownBy(side, phrase, known)[0] ?? ITEM
}

/** Words that say something: enough of them and a verb make a claim. */
export function claims(side: Side, phrase: Phrase): boolean {
  const { tag, lower } = side.reading
  let content = 0
  let names = 0
  for (let i = phrase.first; i < phrase.end; i++) {
    if (!isContent(tag[i]!) || tag[i] === Tag.number || CALENDAR.has(lower[i]!)) continue
    content++
    if (tag[i] === Tag.name) names++
  }
  // names alone claim nothing
  return content >= 3 && content - names >= 2
}
