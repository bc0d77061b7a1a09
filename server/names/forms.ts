/**
 * How the forms of one referent differ between two texts: not at all, in signs that say nothing, in spelling, or wholly.
 */
import { remembered } from '../text/remembered.js'
import { foldSpelling } from '../text/spelling.js'
import { isAcronym } from './aliases.js'
import { isCommonWord } from './common-words.js'
import { foldName, LOST, matchesLost } from './fold-name.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import type { Referent } from './referent.js'
import { spelledAlike } from './same-name.js'

export type FormChange = 'unchanged' | 'respelled' | 'renamed'

/** Quotes, dashes, spaces, the full stops of initials, a possessive and an article are noise; so is British against American spelling. Accents and case are not. */
export const plainForm = remembered(withoutNoise, { most: 20_000, longest: 80 })

function withoutNoise(surface: string): string {
  return surface
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .replace(/['’`´‘]s$/u, '')
    .replace(/['’`´‘‛′]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|$|\s)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/[a-z]{5,}/gi, (word) => {
      const lower = word.toLowerCase()
      const folded = foldSpelling(lower)
      return folded === lower ? word : word[0] + folded.slice(1)
    })
}

const isShouted = (form: string) => form.length > 4 && form === form.toUpperCase() && /\p{Lu}{5}/u.test(form)

/** Do two forms differ in nothing that is told? */
export function sameForm(a: string, b: string): boolean {
  const [x, y] = [plainForm(a), plainForm(b)]
  if (x === y) return true
  if (a.includes(LOST) || b.includes(LOST)) return matchesLost(foldName(a), foldName(b))
  // a headline in capitals respells nobody
  return (isShouted(x) || isShouted(y)) && x.toLowerCase() === y.toLowerCase()
}

export function formChange(from: Referent, to: Referent): FormChange {
  const main = sameForm(from.canonical, to.canonical)
  if (main) return 'unchanged'
  const kept = from.variants.filter((form) => to.variants.some((other) => sameForm(form, other)))
  const [a, b] = [foldName(from.canonical), foldName(to.canonical)]
  const has = (referent: Referent, form: string) => referent.variants.some((other) => sameForm(form, other))
  const former = (referent: Referent, form: string) => referent.others.some((other) => sameForm(form, other))
  if (former(to, from.canonical) || former(from, to.canonical)) return spelledAlike(a, b) > 0 ? 'respelled' : 'renamed'
  // each text knows the other's main form: two names in use, and a shorter one of the same is not another
  if (has(to, from.canonical) || has(from, to.canonical)) return 'unchanged'
  if (STATES.has(from.canonical) && STATES.get(from.canonical) === STATES.get(to.canonical))
    return kept.length > 0 ? 'unchanged' : 'respelled'
  if (isAcronym(from.canonical, to.canonical.split(' ')) || isAcronym(to.canonical, from.canonical.split(' ')))
    return 'unchanged'
  if (spelledAlike(from.canonical, to.canonical) > 0) return 'respelled'
  const [x, y] = [a.split(' '), b.split(' ')]
  const contained = x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
  if (contained && (from.type === 'person' || to.type === 'person')) return 'unchanged'
  if (contained && (x.length === 1 || y.length === 1)) return 'unchanged'
  // "Minsk Group" and "OSCE Minsk Group": whose it is, not another name; "National" in front is one
  const longer = x.length > y.length ? from.canonical : to.canonical
  if (
    contained &&
    x.length !== y.length &&
    (!isCommonWord(foldName(longer).split(' ')[0]!) || ADJECTIVES.has(foldName(longer).split(' ')[0]!))
  )
    return 'unchanged'
  return 'renamed'
}
