/**
 * Which word of harm governs which number of a sentence.
 *
 *   killing 143 people · two civilians were killed, with a dozen injured · 1,941 houses, 382 facilities and 90 blocks damaged
 *
 * Numbers in one list form a chain and share a word that stands before or after the list; a word at a number's own phrase
 * comes first. Looked for after the phrase, then before the number, within its clause.
 */
import type { Counted } from './counted.js'
import { isPlural } from './nouns.js'
import { type Outcome, outcomeOf } from './outcomes.js'
import type { Quantity } from './quantity.js'
import type { Word } from './sentence-words.js'

/** Words that a list is strung on. */
const LINK =
  /^(?:,|;|and|or|plus|including|with|as|well|also|another|some|least|at|another|a|further|the|other|,|–|—|&)$/
const CLAUSE_END =
  /^(?:while|whereas|but|when|after|before|because|although|though|since|until|as|if|said|says|according|during)$/
/** Words in which the verb of a list is looked for; set by eye: further off stands another clause. */
const FAR = 13

/** For each quantity, the index of the one before it in its list, or −1. */
export function chainsOf(
  words: readonly Word[],
  quantities: readonly Quantity[],
  counted: readonly Counted[],
): number[] {
  return quantities.map((quantity, n) => {
    if (n === 0) return -1
    const before = quantities[n - 1]!
    const start = Math.max(before.end, counted[n - 1]!.end)
    if (start > quantity.first) return -1
    if (start === quantity.first) return n - 1
    // a semicolon strings items that have their own nouns: "150 other vehicles; 11 posts"
    if (words[quantity.first - 1]!.text === ';') {
      if (counted[n]!.head < 0 || counted[n - 1]!.head < 0) return -1
      // "38 children; 26 people have not been found": a clause of its own
      if (/^(?:have|has|had|were|was|are|is)$/.test(words[counted[n]!.end]?.lower ?? '')) return -1
    }
    let phrase = 0
    for (let k = start; k < quantity.first; k++) {
      const word = words[k]!
      if (LINK.test(word.lower)) continue
      // "two armoured vehicles destroyed and 27 drones": the participle of the item before
      if (k === start && outcomeOf(word.lower)?.participle) continue
      if (/^[.:!?()]$/.test(word.text) || word.type === 'number') return -1
      // a few words that are no verb: "50 instructors in Nakhchivan, 90 advisers"
      if (
        ++phrase > (counted[n - 1]!.head < 0 ? 3 : 9) ||
        CLAUSE_END.test(word.lower) ||
        /^(?:was|were|had|has|have|is|are|will|would|said|who|that|which)$/.test(word.lower)
      )
        return -1
    }
    const last = words[quantity.first - 1]!.lower
    return /^(?:,|;|and|or|plus|&|including|with|another|as)$/.test(last) ? n - 1 : -1
  })
}

export function harmOf(
  words: readonly Word[],
  quantities: readonly Quantity[],
  counted: readonly Counted[],
  chain: readonly number[],
): (Outcome | null)[] {
  const own = quantities.map((quantity, n) => atPhrase(words, Math.max(quantity.end, counted[n]!.end)))
  const found: (Outcome | null)[] = own.map((outcome) => outcome)
  for (let n = 0; n < quantities.length; n++) {
    if (found[n] || chain[n]! >= 0) continue
    // the whole list that starts here
    let last = n
    while (last + 1 < quantities.length && chain[last + 1] === last) last++
    const after = lookAfter(words, quantities, counted, last)
    const before = opensClause(words, quantities[n]!.first, Math.max(quantities[n]!.end, counted[n]!.end))
      ? null
      : lookBefore(words, quantities, n)
    for (let k = n; k <= last; k++) {
      if (found[k]) continue
      const told = isToldItself(words, Math.max(quantities[k]!.end, counted[k]!.end))
      const shared = before?.active ? before.outcome : (nextOwn(own, k, last) ?? after ?? before?.outcome ?? null)
      found[k] = told ? after : shared
    }
  }
  for (let n = 0; n < quantities.length; n++) {
    if (found[n] || chain[n]! < 0) continue
    let first = n
    while (chain[first]! >= 0) first = chain[first]!
    let last = n
    while (last + 1 < quantities.length && chain[last + 1] === last) last++
    if (isToldItself(words, Math.max(quantities[n]!.end, counted[n]!.end))) continue
    const before = lookBefore(words, quantities, first)
    found[n] = before?.active
      ? before.outcome
      : (nextOwn(own, n, last) ?? lookAfter(words, quantities, counted, last) ?? before?.outcome ?? null)
  }
  // "six people are in custody, among them the captain and two officials"
  for (let n = 1; n < quantities.length; n++) {
    if (found[n] !== null || counted[n]!.head < 0) continue
    const from = Math.max(quantities[n - 1]!.end, counted[n - 1]!.end)
    const whole = found[n - 1] === null && n > 1 && counted[n - 1]!.head < 0 ? n - 2 : n - 1
    if (found[whole] !== null && isAmong(words, whole === n - 1 ? from : quantities[whole]!.end, quantities[n]!.first))
      found[n] = found[whole]!
  }
  // "12 of 148 patients died": of the whole nothing is told
  for (let n = 1; n < quantities.length; n++) {
    const start = quantities[n]!.first
    const of = words[start - 1]?.lower === 'the' ? start - 2 : start - 1
    if (words[of]?.lower !== 'of' || quantities[n - 1]!.end !== of || found[n] === null) continue
    found[n - 1] ??= found[n]!
    found[n] = null
  }
  return found
}

function isAmong(words: readonly Word[], from: number, to: number): boolean {
  let among = false
  for (let k = from; k < to; k++) {
    if (/^[.;:]$/.test(words[k]!.text)) return false
    if (words[k]!.lower === 'among' && /^(?:them|whom|those|these)$/.test(words[k + 1]?.lower ?? '')) among = true
  }
  return among
}

/** "Two died and the other three were airlifted": a verb of its own, and no word of harm, tells what became of them. */
const isToldItself = (words: readonly Word[], at: number): boolean => {
  let k = at
  while (/^(?:were|was|are|is|have|had|has|been|being|still|now|later|also|then|both|all)$/.test(words[k]?.lower ?? ''))
    k++
  return k > at && /(?:ed|en)$/.test(words[k]?.lower ?? '') && !PASSIVE_OF_WORDS.test(words[k]!.lower)
}
/** "seven are dead and | 22 are in hospital": a clause of its own, which the word of harm before it says nothing of. */
const opensClause = (words: readonly Word[], first: number, end: number): boolean =>
  /^(?:and|but|while)$/.test(words[first - 1]?.lower ?? '') &&
  /^(?:are|is|were|was|have|has|had|remain|remained|stay|stayed)$/.test(words[end]?.lower ?? '')

/** "were reported, feared, listed, found, confirmed": what they were comes behind. */
const PASSIVE_OF_WORDS =
  /^(?:reported|feared|listed|confirmed|presumed|believed|declared|pronounced|taken|beaten|stabbed|crushed|burned|shot|said|rumoured|estimated|buried|trapped|poisoned|forced|listed|identified|recorded|registered|counted|seen|left)$/

const nextOwn = (own: readonly (Outcome | null)[], n: number, last: number) => {
  for (let k = n + 1; k <= last; k++) if (own[k]) return own[k]!
  return null
}

/** What may follow things that were lost; any other word is what somebody lost. */
const AFTER_LOST =
  /^(?:in|during|to|on|at|when|after|and|or|by|since|from|over|overboard|due|because|while|amid|as|for|within|near|off|along|last|so|but|across|under)$/

/** Trapped people live, as far as the clause tells: "12 were killed and 40 were trapped" */
const HELD_FAST = /^(?:trapped|stranded|buried|marooned|entombed|stuck)$/

/** "12 people trapped in the lift died": what befell them comes later in the clause. */
function befalls(words: readonly Word[], from: number): boolean {
  for (let k = from; k < words.length && k < from + FAR; k++) {
    const { text, type, lower } = words[k]!
    if (/^[.,;:()!?]$/.test(text) || type === 'number') return false
    const harm = outcomeOf(lower)
    if (harm?.participle && harm.outcome !== 'safe') return true
  }
  return false
}

/** "40 civilians killed", "416 people had been wounded", "94 people have so far been rescued". */
function atPhrase(words: readonly Word[], at: number): Outcome | null {
  for (let k = at; k < at + 7 && k < words.length; k++) {
    const word = words[k]!
    const harm = outcomeOf(word.lower)
    if (harm?.participle) {
      const next = words[k + 1]
      if (harm.outcome === 'lost' && k === at && next?.type === 'word') {
        // "300 soldiers lost their lives" died, "9,000 homes lost power" were not lost
        if (/^(?:his|her|their)$/.test(next.lower) && /^(?:life|lives)$/.test(words[k + 2]?.lower ?? ''))
          return 'killed'
        if (!AFTER_LOST.test(next.lower)) return null
      }
      // "lost 3 and killed 5": a verb with a number of its own
      if (harm.active && k > at && next && (next.type === 'number' || next.lower === 'at')) return null
      return harm.outcome
    }
    if (HELD_FAST.test(word.lower) && !befalls(words, k + 1)) return 'safe'
    if (word.text === ',' && k === at) return pastApposition(words, k)
    if (word.type === 'sign' && !/^["”“]$/.test(word.text)) return null
    // "are in custody"
    if (word.lower === 'custody' && words[k - 1]!.lower === 'in') return 'captured'
    // "240 were taken prisoner"
    if (word.lower === 'taken' && /^(?:prisoner|captive|hostage)$/.test(words[k + 1]?.lower ?? '')) return 'captured'
    // "have not been found"
    if (word.lower === 'found' && words.slice(at, k).some((w) => w.lower === 'not')) return 'missing'
    if (
      !/^(?:were|was|are|is|be|been|being|had|have|has|so|far|also|reported|reportedly|officially|confirmed|feared|presumed|believed|still|listed|later|to|already|either|sick|seriously|severely|critically|badly|lightly|slightly|completely|totally|partially|partly|heavily|who|that|went|gone|go|remained|remain|remains|left|found|declared|pronounced|made|got|may|might|could|would|will|must|not|now|thus|therein|there|in|action|shot|people|either|or|both)$/.test(
        word.lower,
      )
    )
      return null
  }
  return null
}

/** "Two people, the captain and a port official, were detained": on behind the apposition. */
function pastApposition(words: readonly Word[], comma: number): Outcome | null {
  for (let k = comma + 1; k < words.length - 1 && k < comma + 18; k++) {
    if (/^[.;]$/.test(words[k]!.text)) return null
    if (words[k]!.text === ',' && /^(?:was|were|is|are|has|have|had)$/.test(words[k + 1]!.lower))
      return atPhrase(words, k + 1)
  }
  return null
}

function lookAfter(
  words: readonly Word[],
  quantities: readonly Quantity[],
  counted: readonly Counted[],
  n: number,
): Outcome | null {
  const from = Math.max(quantities[n]!.end, counted[n]!.end)
  const stop = n + 1 < quantities.length ? quantities[n + 1]!.first : words.length
  for (let k = from; k < Math.min(stop, from + FAR); k++) {
    const word = words[k]!
    if (/^[.;:()–—!?,]$/.test(word.text) || CLAUSE_END.test(word.lower)) return null
    // "soldiers and mercenaries were killed" goes on, "and killed a guard" does not
    if (word.lower === 'and' && !secondNoun(words, k + 1)) return null
    const harm = outcomeOf(word.lower)
    if (!harm?.participle) continue
    // "of those killed" counts others; "a crew whose captain died"
    if (/^(?:those|these|of|the|whose|people)$/.test(words[k - 1]!.lower)) return null
    // the verb's object is something else: "12 rebels killed a priest"
    if (
      harm.active &&
      words[k + 1] &&
      /^(?:an?|the|his|her|their|its|at|some|more|another)$/.test(words[k + 1]!.lower) &&
      !/^(?:were|was|been|be|being|are|is)$/.test(words[k - 1]!.lower)
    )
      return null
    if (harm.active && stop === k + 1) return null
    const next = words[k + 1]
    if (harm.outcome === 'lost' && next?.type === 'word' && !AFTER_LOST.test(next.lower)) return null
    return harm.outcome
  }
  return null
}

const secondNoun = (words: readonly Word[], at: number): boolean => {
  // "seven marchers and a policeman were killed"
  if (/^(?:an?|one|his|her|their|the)$/.test(words[at]?.lower ?? '') && words[at + 1]?.type === 'word')
    for (let k = at + 2; k < at + 5 && words[k]?.type === 'word' && !outcomeOf(words[k]!.lower); k++)
      if (/^(?:were|are|been)$/.test(words[k]!.lower)) return true
  for (let k = at; k < at + 4; k++) {
    const word = words[k]
    if (word?.type !== 'word' || outcomeOf(word.lower)) return false
    if (isPlural(word.lower)) return true
  }
  return false
}

function lookBefore(
  words: readonly Word[],
  quantities: readonly Quantity[],
  n: number,
): { outcome: Outcome; active: boolean } | null {
  const at = quantities[n]!.first
  const stop = n > 0 ? quantities[n - 1]!.end : 0
  for (let k = at - 1; k >= stop && k >= at - FAR; k--) {
    const word = words[k]!
    if (/^[.;!?"“”]$/.test(word.text) || (word.text === ',' && k < at - 1)) return null
    if (/^(?:after|when|because|while|whereas|since|but|said|who|which)$/.test(word.lower)) return null
    const harm = outcomeOf(word.lower)
    if (!harm) continue
    const noun =
      /^(?:deaths?|dead|toll|fatalities|injuries|injured|wounded|missing|casualties|displacement|destruction|downing|arrests?|capture|killings?|loss|losses|displaced|killed|evacuation|damage|died)$/.test(
        word.lower,
      )
    if (!harm.active && !noun) return null
    // "were killed in 12 attacks": the harm is told, and the number counts something else
    const next = words[k + 1]?.lower ?? ''
    if (harm.participle && /^(?:in|by|at|on|during|near|from|since|over|within|across)$/.test(next) && k + 1 < at)
      return null
    return {
      outcome: harm.outcome,
      active: harm.active || /^(?:deaths|destruction|downing|displacement)$/.test(word.lower),
    }
  }
  return null
}
