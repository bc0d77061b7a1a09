/**
 * The kind of a figure, from what is counted and what befell it. The closed list is the schema's.
 *
 * Hard cases, ruled as the contract has them: killed or wounded together, and casualties, are killed; people detained or
 * arrested are captured; arms, military vehicles, ships and heavy vehicles are equipment whatever befell them; soldiers
 * and fighters who are merely somewhere are "other", people called up for a task are forces; an age, a mass, a speed, a temperature and a
 * number of times are "other"; a share of people displaced is displaced.
 */
import type { FigureKind } from '../schema/figure.js'
import type { Counted } from './counted.js'
import type { Dimension } from './measures.js'
import {
  AMBIGUOUS_EQUIPMENT,
  ARMS,
  CAPTIVES,
  CIVIL,
  COUNTRIES,
  DEATHS,
  DISPLACED,
  EQUIPMENT,
  INJURIES,
  MISSING,
  PEOPLE,
  PROPERTY,
  RESPONDERS,
  SETTLEMENTS,
} from './nouns.js'
import type { Outcome } from './outcomes.js'
import type { Quantity } from './quantity.js'
import type { Word } from './sentence-words.js'

const OF_DIMENSION: Readonly<Record<Dimension, FigureKind>> = {
  length: 'distance',
  area: 'area',
  time: 'duration',
  age: 'other',
  percent: 'percent',
  points: 'percent',
  mass: 'other',
  volume: 'other',
  speed: 'other',
  temperature: 'other',
  power: 'other',
  energy: 'other',
  flow: 'other',
  pressure: 'other',
  sound: 'other',
  data: 'other',
  times: 'other',
}

const OF_OUTCOME: Readonly<Record<Outcome, FigureKind | null>> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
  damaged: 'damaged',
  downed: 'equipment',
  lost: null,
  safe: null,
}

/** Things that people's harm happens to hardly ever: a word of harm near them is about something else. */
const MOBILISED =
  /^(?:mobili[sz]ed|deployed|deploying|deploys?|dispatched|dispatching|sent|sending|mobilis(?:es|ing)|mobiliz(?:es|ing)|called|assigned|drafted|conscripted)$/

export interface Seen {
  readonly words: readonly Word[]
  readonly quantity: Quantity
  readonly counted: Counted
  readonly outcome: Outcome | null
  /** the noun by which it is counted, its own or a borrowed one; lower case */
  readonly head: string | null
  /** its phrase's other words, lower case */
  readonly modifiers: readonly string[]
}

export function kindOf({ words, quantity, counted, outcome, head, modifiers }: Seen): FigureKind {
  if (quantity.currency) return 'money'
  if (quantity.measure) return OF_DIMENSION[quantity.measure.dimension]
  if (quantity.fraction)
    return outcome === 'displaced' && (isPeople(head) || head === 'population') ? 'displaced' : 'percent'
  const noun = head ?? ''
  if (DEATHS.has(noun)) return 'killed'
  // "led by three points": of a hundred, where votes are counted
  if (/^points?$/.test(noun) && words.some(({ lower }) => POLLED.test(lower))) return 'percent'
  // "25 9K33 Osas": a designation counts arms where they were destroyed or taken
  const designated = modifiers.some((word) => /\d/.test(word)) && outcome !== null && !isPeople(noun)
  if (designated || isEquipment(noun, modifiers))
    return outcome === 'damaged' && modifiers.some((word) => CIVIL.test(word)) ? 'damaged' : 'equipment'
  if (SETTLEMENTS.has(noun)) return 'settlements'
  if (COUNTRIES.has(noun)) return 'countries'
  if (PROPERTY.has(noun))
    return outcome === 'damaged' || outcome === 'lost' || outcome === 'downed' ? 'damaged' : 'other'
  // "200 rebels eliminated"; teams and jobs are eliminated too
  if (outcome === 'killed' && isEliminated(words, quantity) && !MILITARY.test(noun)) return 'other'
  // "lost 58 fighters": soldiers that are lost are dead
  if (outcome === 'lost' && MILITARY.test(noun)) return 'killed'
  if (isPeople(head) && isHeld(words, quantity)) return 'captured'
  if (outcome === 'killed') return isPeople(noun) || head === null || !looksLikeThing(noun) ? 'killed' : 'other'
  if (INJURIES.has(noun)) return 'wounded'
  if (CAPTIVES.has(noun)) return 'captured'
  if (DISPLACED.has(noun)) return 'displaced'
  if (MISSING.has(noun)) return 'missing'
  if (outcome !== null && outcome !== 'safe') {
    if (isPeople(noun) || head === null || !looksLikeThing(noun)) {
      const kind =
        outcome === 'lost' || outcome === 'downed' || (outcome === 'damaged' && isPeople(noun))
          ? null
          : OF_OUTCOME[outcome]
      if (kind !== null && (isPeople(noun) || head === null || kind !== 'captured' || !SETTLEMENTS.has(noun)))
        return kind
    } else if (outcome === 'damaged' && !isPeople(noun)) return 'damaged'
  }
  if (isPeople(head) && leavesHome(words, quantity)) return 'displaced'
  if ((RESPONDERS.has(noun) || UNITS.test(noun)) && !counted.partOf && calledUp(words, quantity)) return 'forces'
  return inHospital(words, quantity, noun) ? 'wounded' : 'other'
}

export const isPeople = (noun: string | null): boolean =>
  noun !== null && (PEOPLE.has(noun) || /(?:ians|ans|ese|ists|ers|ees)$/.test(noun))

function isEquipment(noun: string, modifiers: readonly string[]): boolean {
  if (!EQUIPMENT.has(noun)) return false
  return !AMBIGUOUS_EQUIPMENT.has(noun) || modifiers.some((word) => ARMS.test(word))
}

const POLLED = /^(?:polls?|polled|pollsters?|votes?|voters?|surveys?|ballots?|elections?)$/

/** A counted noun of a class that is not harmed bodily: cases, attacks, provinces, jobs. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'cases case attacks attack strikes strike raids raid provinces province districts district regions region jobs ' +
    'job times points point seats seat votes vote doses samples beds centres centers incidents incident accidents ' +
    'accident crashes explosions explosion earthquakes earthquake fires fire shots shot rounds round goals goal ' +
    'games game matches years year days day reports report studies claims claim lawsuits lawsuit charges charge ' +
    'counts count companies firms banks parties records record calls call places place sites site locations ' +
    'location areas area flights flight trips trip operations operation clashes bombings bombing sorties airstrikes ' +
    'trains train animals cattle cows sheep pigs birds trees servers accounts account complaints complaint trials ' +
    'trial hearings hearing ceasefires violations violation waves wave stages stage markets market weapons'
  ).split(' '),
)
const looksLikeThing = (noun: string) => THINGS.has(noun)

/** People who fight. "men" are counted among them by those who lost them. */
const MILITARY =
  /^(?:soldiers?|fighters?|troops|servicem[ae]n|militants?|rebels?|insurgents?|terrorists?|combatants?|mercenar(?:y|ies)|gunm[ae]n|marines?|militiam[ae]n|guerrillas?|jihadists?|extremists?|bandits?|infantrymen|officers|recruits|conscripts|reservists|paratroopers|commandos|men)$/
/** Sent somewhere they are a force that somebody has raised. */
const UNITS = /^(?:troops|reinforcements|peacekeepers|reservists|guardsmen)$/

function isEliminated(words: readonly Word[], { first, end }: Quantity): boolean {
  for (let k = Math.max(0, first - 4); k < Math.min(words.length, end + 9); k++)
    if (words[k]!.lower === 'eliminated') return true
  return false
}

/** "is holding seven soldiers", "held 40 villagers hostage": not "a hall holding 200 people" */
function isHeld(words: readonly Word[], { first, end }: Quantity): boolean {
  const [be, verb] = [words[first - 2]?.lower ?? '', words[first - 1]?.lower ?? '']
  if (verb === 'holding' && /^(?:is|are|was|were|still|been)$/.test(be)) return true
  if (!/^(?:holding|holds|held|hold|keeping|kept)$/.test(verb)) return false
  return words
    .slice(end, end + 5)
    .some(({ lower }) => /^(?:hostage|hostages|captive|captives|prisoner|prisoners)$/.test(lower))
}

/** Words from the people to what drove them out, past an aside: ", or more than half of the inhabitants, have been driven". */
const HOME_REACH = 16

/** "had to leave their homes", "drove 15,000 people from their homes". */
function leavesHome(words: readonly Word[], quantity: Quantity): boolean {
  for (let k = quantity.end; k < Math.min(words.length, quantity.end + HOME_REACH); k++) {
    if (/^[.;]$/.test(words[k]!.text)) return false
    if (/^(?:left|leave|fled|flee|fleeing|driven|forced|escaped)$/.test(words[k]!.lower) && leavesPlace(words, k + 1))
      return true
    if (
      /^homes?$/.test(words[k]!.lower) &&
      /^(?:their|the|its)$/.test(words[k - 1]?.lower ?? '') &&
      words
        .slice(quantity.end, k)
        .some((w) =>
          /^(?:leave|left|leaving|flee|fled|fleeing|forced|from|lost|abandon|abandoned|driven|out)$/.test(w.lower),
        )
    )
      return true
  }
  return false
}

/** "left the town", "driven from the valley", "forced out of the city" */
function leavesPlace(words: readonly Word[], at: number): boolean {
  let k = at
  while (/^(?:from|out|of|to|the|their|its|leave|flee|this|that)$/.test(words[k]?.lower ?? '') && k < at + 5) k++
  return (
    k > at &&
    /^(?:town|towns|city|cities|villages?|area|region|valley|island|province|district|settlements?|enclave|zone|land|houses?|countryside)$/.test(
      words[k]?.lower ?? '',
    )
  )
}

function calledUp(words: readonly Word[], quantity: Quantity): boolean {
  for (let k = Math.max(0, quantity.first - 6); k < Math.min(words.length, quantity.end + 9); k++)
    if (MOBILISED.test(words[k]!.lower)) return true
  return false
}

/** "37 survivors were taken to hospital", "five of them in critical condition". Patients of an illness are not wounded. */
function inHospital(words: readonly Word[], quantity: Quantity, noun: string): boolean {
  const ill = /^(?:patients?|cases?|beds?|doctors?|nurses?|workers?)$/.test(noun)
  for (let k = quantity.end; k < Math.min(words.length, quantity.end + 9); k++) {
    const word = words[k]!
    if (/^[.;,]$/.test(word.text) && k > quantity.end) return false
    if (
      /^(?:critical|serious|stable|intensive)$/.test(word.lower) &&
      /^(?:condition|care)$/.test(words[k + 1]?.lower ?? '')
    )
      return true
    if (
      !ill &&
      /^hospitals?$/.test(word.lower) &&
      /^(?:taken|rushed|brought|admitted|treated|sent|airlifted|flown|remain|transported|in|at|to|the)$/.test(
        words[k - 1]?.lower ?? '',
      ) &&
      words
        .slice(quantity.end, k)
        .some((w) =>
          /^(?:taken|rushed|brought|admitted|treated|airlifted|flown|remain|transported|recovering|being)$/.test(
            w.lower,
          ),
        )
    )
      return true
  }
  return false
}
