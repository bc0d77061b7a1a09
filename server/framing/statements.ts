/**
 * What a stretch of words that came or went as a whole brought with it or took away: the category of an added or a dropped
 * clause or sentence.
 *
 * The order of the questions is the order of what a reader misses first: an outcome that only a later text can know; doubt
 * about what is known; a reason; a judgement; a source. What is none of them was one item more or less: emphasis.
 */
import type { FramingCategory } from '../schema/framing.js'
import { chargeOf } from './charged-words.js'
import type { Side } from './pair-view.js'
import { isContent } from './tag.js'
import { type Phrase, range } from './verb-groups.js'
import { CALENDAR, Tag } from './word-class.js'

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
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** The latest moment that words name, as months since year 0; 0 for none. */
export function latestMoment(lower: readonly string[], first = 0, end = lower.length): number {
  let latest = 0
  for (let i = first; i < end; i++) {
    if (!/^(?:1[89]|20|21)\d\d$/.test(lower[i]!)) continue
    const year = Number(lower[i])
    const near = [lower[i - 1], lower[i - 2], lower[i - 3]].map((word) => MONTHS.indexOf(word ?? ''))
    const month = near.find((n) => n >= 0)
    latest = Math.max(latest, year * 12 + (month ?? 0))
  }
  return latest
}

/** What the words bring, on the words that show it. The whole is emphasis where nothing else is shown. */
export interface Shown extends Judged {
  readonly words: Phrase
}

/** `known`: the latest moment that the other text knows of; 0 when it names none. The first is what a reader misses most. */
export function shownBy(side: Side, phrase: Phrase, known: number): Shown[] {
  const { reading, lemma } = side
  const words = range(phrase.first, phrase.end)
  const content = words.filter((i) => isContent(reading.tag[i]!))
  const within = <T extends Phrase>(list: readonly T[]) =>
    list.filter((x) => x.first >= phrase.first && x.end <= phrase.end)
  const one = (i: number): Phrase => ({ first: i, end: i + 1 })
  const found: Shown[] = []
  const moment = latestMoment(reading.lower, phrase.first, phrase.end)
  if (known > 0 && moment > known)
    found.push({
      category: 'outcome',
      rule: 'it tells of a time that the other text does not know',
      certainty: 0.8,
      words: phrase,
    })
  const doubt = within(side.hedges).find((h) => h.grade <= -2)
  if (doubt)
    found.push({
      category: 'hedging',
      rule: 'a statement of what is not sure comes or goes',
      certainty: 0.6,
      words: doubt,
    })
  const past = within(side.groups).some((g) => g.finite && (g.tense === 'past' || g.perfect))
  const ends = words.find((i) => ENDS.has(lemma[i]!) && (reading.tag[i] === Tag.verb || reading.tag[i] === Tag.noun))
  const later = words.find((i) => LATER.has(reading.lower[i]!))
  if (found.every((x) => x.category !== 'outcome') && ((ends !== undefined && past) || later !== undefined))
    found.push({
      category: 'outcome',
      rule: 'it tells how things went on or ended',
      certainty: 0.55,
      words: one((past ? ends : undefined) ?? later!),
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
  const source = side.attributions.find(
    (a) => a.cue.first >= phrase.first && a.cue.end <= phrase.end && a.source !== null,
  )
  if (source)
    found.push({
      category: 'attribution',
      rule: 'a source is heard in one text and not in the other',
      certainty: 0.5,
      words: source.cue,
    })
  const open = words.filter((i) => OPEN.has(reading.lower[i]!))
  if (open.length >= 2 && found.length === 0)
    found.push({ category: 'outcome', rule: 'it tells of what was still open', certainty: 0.4, words: one(open[0]!) })
  return found
}

/** The one category of a clause that came or went. */
export function statementOf(side: Side, phrase: Phrase, known: number): Judged {
  return (
    shownBy(side, phrase, known)[0] ?? {
      category: 'emphasis',
      rule: 'an item is told in one text and not in the other',
      certainty: 0.6,
    }
  )
}

/** Words that say something: enough of them and a verb make a claim. */
export function claims(side: Side, phrase: Phrase): boolean {
  const { reading } = side
  const content = range(phrase.first, phrase.end).filter(
    (i) => isContent(reading.tag[i]!) && reading.tag[i] !== Tag.number && !CALENDAR.has(reading.lower[i]!),
  )
  // names alone claim nothing
  return content.length >= 3 && content.filter((i) => reading.tag[i] !== Tag.name).length >= 2
}
