/**
 * Whose people, things or land a figure counts: the demonym or name in its phrase, the subject that lost them, or the
 * place that "of" and "in" name.
 *
 *   40 Norish civilians · Norland lost 255 tanks · 711 deaths in Kisamba
 *
 * Null where the phrase names nobody. A name at hand is taken as it stands; whether two names are one is for matching.
 */

import { FUNCTION_WORDS } from '../text/function-words.js'
import type { Counted } from './counted.js'
import { monthOf } from './date-words.js'
import type { Quantity } from './quantity.js'
import { isCapital, type Word } from './sentence-words.js'

export function partyOf(words: readonly Word[], quantity: Quantity, counted: Counted): string | null {
  // "within 17,000 miles of Earth", "a 17-year-old Norlander"
  const apart = quantity.measure !== null && /^(?:length|time|age)$/.test(quantity.measure.dimension)
  const own = apart ? null : nameIn(words, counted.first, counted.end)
  if (own) return own
  const whose = ownerBefore(words, quantity)
  if (whose) return whose
  if (quantity.measure || quantity.currency) return null
  const after = Math.max(counted.end, quantity.end)
  for (let k = after; k < after + 7 && k < words.length; k++) {
    const word = words[k]!
    if (word.type === 'sign' && !/^["“”]$/.test(word.text)) break
    if (/^(?:of|in|from|across)$/.test(word.lower)) {
      const name = nameFrom(words, k + 1)
      if (name) return name
      if (word.lower !== 'of') break
    }
    if (/^(?:while|and|but|when|after|by|said|who|that)$/.test(word.lower)) break
  }
  return null
}

/** The first capitalised words of a phrase that are no designation. */
function nameIn(words: readonly Word[], first: number, end: number): string | null {
  for (let k = first; k < end; k++) {
    const word = words[k]!
    if (!isCapital(word) || /\d/.test(word.text) || word.text.length < 3) continue
    if (/^\p{Lu}+s?$/u.test(word.text) && k === end - 1) continue
    const next = words[k + 1]
    if (next && (/^[-‐‑]$/.test(next.text) || next.type === 'number') && next.glued && words[k + 2]?.type === 'number')
      continue
    return word.text
  }
  return null
}

function nameFrom(words: readonly Word[], at: number): string | null {
  let k = at
  if (words[k]?.lower === 'the') k++
  const first = k
  while (k < words.length && isCapital(words[k]) && k < first + 4) k++
  if (k === first || monthOf(words[first]) !== null) return null
  // "gathered in Freedom Square"
  if (GROUND.test(words[k - 1]!.lower)) return null
  return words
    .slice(first, k)
    .map((word) => word.text)
    .join(' ')
}

/** A side's name stands before what it fights with. */
const SIDE = /^(?:side|forces?|army|troops|military|militia|navy)$/

/** "Norland lost 255 tanks", "Norland suffered 16 deaths". */
function ownerBefore(words: readonly Word[], quantity: Quantity): string | null {
  for (let k = quantity.first - 1; k >= 0 && k > quantity.first - 24; k--) {
    const word = words[k]!
    if (/^[.;]$/.test(word.text) || /^(?:while|whereas|but)$/.test(word.lower)) return null
    if (!/^(?:lost|loses|lose|suffered|suffers|sustained)$/.test(word.lower)) continue
    let end = k
    while (end > 0 && /^(?:has|have|had|also)$/.test(words[end - 1]!.lower)) end--
    // "the Norland side has suffered", "Norland's army lost"
    if (end > 1 && SIDE.test(words[end - 1]!.lower)) {
      end--
      if (/^armed$/.test(words[end - 1]!.lower)) end--
      if (/^['’]s?$/.test(words[end - 1]?.text ?? '')) end--
    }
    let first = end
    while (first > 0 && isCapital(words[first - 1])) first--
    // "The", "Their": the capital is the sentence's
    while (first < end && /^\p{Lu}\p{Ll}/u.test(words[first]!.text) && FUNCTION_WORDS.has(words[first]!.lower)) first++
    if (first === end || /^(?:he|she|they|it|we|i|who)$/.test(words[end - 1]!.lower)) return null
    return words
      .slice(first, end)
      .map((w) => w.text)
      .join(' ')
  }
  return null
}

/** Places that people are merely at. */
const GROUND =
  /^(?:square|street|road|avenue|park|stadium|hall|bridge|market|station|airport|harbour|harbor|port|theatre|theater|church|cathedral|mosque|hospital|school|university|prison|beach|hotel|palace|arena)$/
