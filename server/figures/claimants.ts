/**
 * Are two sources one claimant? One side's own count stays one series when its spokesman changes; an enemy's claim is
 * never joined with it. And are two parties one: "Peruvian" and "Peru", "Lower Ruvi" and "Lower Ruvi Province".
 */

/** Words that name an office and nobody in particular. */
const OFFICE =
  /^(?:the|a|an|of|for|and|its|his|her|their|authorit(?:y|ies)|government|officials?|official|ministry|minister|ministers|spokes\p{L}+|president|prime|police|department|agency|office|general|figures|data|state|federal|national|local|reports?|sources?|unnamed|anonymous|unconfirmed|unofficial|several|various|some|other|others|early|initial|preliminary|media|director|head|chief|dr|mr|mrs|ms|prof|professor|in|to|by|at|from|said)$/u

/** Nouns for what a body is. Two that have none of them in common are two bodies. */
const INSTITUTION =
  /^(?:police|army|ministry|department|agency|court|courts|hospital|hospitals|union|unions|university|company|council|party|institute|federation|association|bank|church|committee|commission|prosecutors?|physicians|residents|witnesses|survivors|rebels|opposition)$/

const GOVERNMENT = /^(?:police|army|ministry|department|agency|council|committee|commission|federation)$/

export type Alike = 'same' | 'open' | 'other'

export function sameClaimant(a: string | null, b: string | null): Alike {
  if (a === null || b === null) return a === b ? 'same' : 'open'
  if (a === b) return 'same'
  const x = wordsOf(a)
  const y = wordsOf(b)
  const [p, q] = [ownWordsOf(a), ownWordsOf(b)]
  if (p.length === 0 || q.length === 0) {
    // two offices without a name: one when they share a word that is no article
    const shared = x.some((word) => word.length > 3 && y.includes(word))
    if (shared) return 'same'
    // the police and the Union of Physicians are two, and so are the police and the coroner; "officials" may be anybody's
    const [kindsOfX, kindsOfY] = [kindsOf(a, x), kindsOf(b, y)]
    if (kindsOfX.length > 0 && kindsOfY.length > 0) return 'other'
    return isOutside(x, kindsOfY) || isOutside(y, kindsOfX) ? 'other' : 'open'
  }
  if (p.some((word) => q.some((other) => alike(word, other)))) return 'same'
  // NIU and Navegação Ilhas Unidas
  if (isInitials(a, b) || isInitials(b, a)) return 'same'
  return 'other'
}

/** What a source is by its nouns; a name says nothing of it, since it may be the body's own spokesman. */
function kindsOf(source: string, words: readonly string[]): readonly string[] {
  const small = new Set(source.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Ll}/u.test(word)))
  return words.filter((word) => INSTITUTION.test(word) || (small.has(word) && word.length > 3 && !OFFICE.test(word)))
}

/** "the government" against a court or a coroner; a ministry, the police and the army are its own. */
const isOutside = (words: readonly string[], kinds: readonly string[]): boolean =>
  words.includes('government') && kinds.length > 0 && !kinds.some((kind) => GOVERNMENT.test(kind))

export function sameParty(a: string | null, b: string | null): Alike {
  if (a === null || b === null) return a === b ? 'same' : 'open'
  if (a === b) return 'same'
  const [x, y] = [wordsOf(a), wordsOf(b)]
  // "Yuraq Mallku" and "Yuraqmallku" are spellings of one
  return x.join('') === y.join('') || x.some((word) => y.some((other) => alike(word, other))) ? 'same' : 'other'
}

/** Names cut before: the same few stand at most figures of a text. A full memory starts over. */
const remembered = new Map<string, readonly string[]>()
/** The names of a long article are some hundreds; 2,000 stay under a megabyte. */
const MOST_REMEMBERED = 2000

/** Lower case, without accents. */
function wordsOf(text: string): readonly string[] {
  const known = remembered.get(text)
  if (known) return known
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's')
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, words)
  return words
}

/** One word, or a country and its demonym: Norland, Norlandic. Letters that differ are a spelling. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4) return false
  const length = Math.min(a.length, b.length)
  let same = 0
  while (same < length && a[same] === b[same]) same++
  return same >= 5 || (same >= 4 && same >= length - 1)
}

const own = new Map<string, readonly string[]>()

/** Words that name somebody in particular. */
function ownWordsOf(text: string): readonly string[] {
  const known = own.get(text)
  if (known) return known
  const words = wordsOf(text).filter((word) => !OFFICE.test(word))
  if (own.size >= MOST_REMEMBERED) own.clear()
  own.set(text, words)
  return words
}

function isInitials(short: string, long: string): boolean {
  if (short.includes(' ') || !/^\p{Lu}{2,7}$/u.test(short)) return false
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  return initials === short
}
