/**
 * Two words of one class that a copy-editor exchanges: nothing is told by "choose" for "pick" or "apparel" for "clothes".
 *
 * The lists by hand hold what is exchanged most; WordNet's sets, which know the rest of the language, know nothing of
 * stance: they put "regime" beside "government". So a word that judges, doubts, reports, weighs or says whether a thing still
 * is, and a noun for what happened or who did it, is a synonym by hand or not at all. It gets wrong words that judge and are on no list.
 */
import { isActorNoun } from './actor-nouns.js'
import { chargeOf, isDegree } from './charged-words.js'
import { isEvent } from './event-nouns.js'
import { hedgesIn } from './hedges.js'
import { isDeed } from './named-doers.js'
import { nounForms } from './noun-forms.js'
import { arePlainSynonyms } from './plain-synonyms.js'
import { nounReports } from './reporting-nouns.js'
import { stanceOf } from './reporting-verbs.js'
import { ADJECTIVES, ADVERBS, NOUNS, VERBS } from './wordnet-synonyms.js'

export type Kind = 'noun' | 'verb' | 'adjective' | 'adverb'

const SETS: Readonly<Record<Kind, string>> = { noun: NOUNS, verb: VERBS, adjective: ADJECTIVES, adverb: ADVERBS }

/** by class and word: the sets that hold it; laid out when first asked for */
const laidOut = new Map<Kind, ReadonlyMap<string, readonly (readonly string[])[]>>()

function setsOf(kind: Kind): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = laidOut.get(kind)
  if (known) return known
  const made = new Map<string, (readonly string[])[]>()
  for (const line of SETS[kind].split(/[,\n]/)) {
    const set = line.split(' ')
    for (const word of set) {
      const own = made.get(word)
      if (own) own.push(set)
      else made.set(word, [set])
    }
  }
  laidOut.set(kind, made)
  return made
}

/** whether a thing still is, and what is meant or let: told by their own rules */
const TELLS = new Set(
  'apparent evident current former ongoing late past present continuing unfinished finished complete completed over still now formerly once then yet so already again force compel order allow urge make want plan intend hope aim seek try attempt fail refuse kill murder slay free liberate'.split(
    ' ',
  ),
)

const isPlain = (word: string, kind: Kind): boolean =>
  !TELLS.has(word) &&
  chargeOf(word) === 0 &&
  !isDegree(word) &&
  !(kind === 'noun' && (isEvent(word) || isActorNoun(word) || nounReports(word) !== null)) &&
  !(kind === 'verb' && (stanceOf(word) !== null || isDeed(word))) &&
  hedgesIn([word]).length === 0

function share(a: string, b: string, kind: Kind): boolean {
  const sets = setsOf(kind).get(a)
  return Boolean(sets?.some((set) => set.includes(b))) && isPlain(a, kind) && isPlain(b, kind)
}

/** Lemmas; a noun's may be given as it stands. */
export function areSynonyms(a: string, b: string, kind: Kind): boolean {
  if (arePlainSynonyms(a, b)) return true
  if (kind !== 'noun') return share(a, b, kind)
  const there = nounForms(b)
  return nounForms(a).some((x) => there.some((y) => arePlainSynonyms(x, y) || share(x, y, kind)))
}

const KINDS: readonly Kind[] = ['noun', 'verb', 'adjective', 'adverb']
/** Is a word among these that it shares a meaning with, whatever class it is of here? Sets are short; sentences are not. */
export function hasSynonymAmong(lemma: string, there: ReadonlySet<string>): boolean {
  return KINDS.some((kind) => {
    const own = setsOf(kind).get(lemma)
    return (
      own !== undefined &&
      isPlain(lemma, kind) &&
      own.some((set) => set.some((word) => there.has(word) && isPlain(word, kind)))
    )
  })
}
