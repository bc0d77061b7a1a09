/** Numbers with letters or digits joined to them, list marks, telephone numbers, ordinals: T-72, 9K33, (2), 24/7, 4th. */
import type { Numeral } from './numeral.js'
import { isDash, isHyphen, type Word } from './sentence-words.js'

/** Part of a designation: letters or digits joined to it. T-72, 9K33, COVID-19, F-16s, B2B, G20, 737-800. */
export function isDesignation(words: readonly Word[], { first, end, digits, scale }: Numeral): boolean {
  const scaled = scale > 1
  const word = words[first]!
  const before = words[first - 1]
  if (!digits) return false
  if (word.glued && before) {
    if (before.type === 'word' && !/^(?:US|RM|Rs|CA|AU|NZ|HK|KSh|EUR|USD|GBP|INR|CHF)$/.test(before.text)) return true
    if (before.type === 'number') return true
    if ((isHyphen(before) || before.text === '/' || before.text === '.' || before.text === '_') && before.glued) {
      const joined = words[first - 2]
      if (
        joined?.type === 'word' &&
        !/^(?:mid|pre|post|under|over|sub|nearly|about|some|of|and|to|magnitude)$/.test(joined.lower)
      )
        return true
      if (joined?.type === 'word' && /^(?:under|sub|pre|post)$/.test(joined.lower)) return true
    }
    // "beat them 3-1", "737-800": the second half of what was no range
    if ((isHyphen(before) || isDash(before)) && before.glued && words[first - 2]?.type === 'number') return true
    if (before.text === '#' || before.text === '@' || before.text === '№') return true
  }
  const after = words[end]
  // 9K33, 5G, 4x4, 3D: letters at once that are no unit, no scale and no ordinal are looked at by the caller's units
  if (after?.glued && after.type === 'word' && words[end + 1]?.glued && words[end + 1]!.type === 'number') return true
  if (after?.glued && after.type === 'word' && /^(?:G|D|K|x|X|A|B|D|E)$/.test(after.text) && !scaled) return true
  if (after?.glued && after.text === 's' && (before?.type === 'number' || /^\d{3,}$/.test(word.text))) return true
  if (
    after?.glued &&
    isHyphen(after) &&
    words[end + 1]?.glued &&
    words[end + 1]!.type === 'word' &&
    /^\p{Lu}{1,3}$/u.test(words[end + 1]!.text)
  )
    return true
  return false
}

/** "1. First", "(2)", "a) …" at the start, and "(1)" anywhere. */
export function isListMark(words: readonly Word[], { first, end, digits }: Numeral): boolean {
  if (!digits) return false
  const after = words[end]
  if (
    first === 0 &&
    after &&
    /^[.)]$/.test(after.text) &&
    after.glued &&
    end < words.length - 1 &&
    words[first]!.text.length <= 3
  )
    return true
  return (
    words[first - 1]?.text === '(' &&
    after?.text === ')' &&
    /^\d{1,2}$/.test(words[first]!.text) &&
    words[end + 1]?.type === 'word' &&
    first <= 1
  )
}

/** Telephone and account numbers, scores, coordinates, versions, resolutions of screens. */
export function isCode(words: readonly Word[], { first, end }: Numeral): boolean {
  const word = words[first]!
  if (/^0\d/.test(word.text) || /^\d{8,}$/.test(word.text)) return true
  const before = words[first - 1]
  const after = words[end]
  if (before?.type === 'number' && /^(?:0|\+)/.test(before.text)) return true
  if (before?.text === '+' && word.text.length <= 3 && after?.type === 'number') return true
  if (
    /^\d{3,}$/.test(word.text) &&
    isHyphen(after) &&
    after!.glued &&
    words[end + 1]?.type === 'number' &&
    /^\d{4,}$/.test(words[end + 1]!.text) &&
    /^\d{3}$/.test(word.text)
  )
    return true
  if (after?.text === '°' && words[end + 1] && /^[NSEW]$/.test(words[end + 1]!.text)) return true
  if (after?.glued && after.text === '′') return true
  // 24/7, 9/11, 50/50
  if (after?.text === '/' && after.glued && words[end + 1]?.type === 'number' && words[end + 1]!.glued) return true
  if (before?.text === '/' && before.glued && words[first - 2]?.type === 'number') return true
  if (before?.text === ':' && before.glued && words[first - 2]?.type === 'number') return true
  if (after?.text === ':' && after.glued && words[end + 1]?.type === 'number' && words[end + 1]!.glued) return true
  return false
}

export const isOrdinal = (words: readonly Word[], { end, digits }: Numeral): boolean => {
  const after = words[end]
  return digits && after?.glued === true && /^(?:st|nd|rd|th|er|ème|º|ª)$/.test(after.lower)
}
