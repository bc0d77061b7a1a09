/** Joins bodies with their acronyms and their short forms. */
import { isAcronym } from './aliases.js'
import { isCommonWord } from './common-words.js'
import { ADJECTIVES } from './gazetteer.js'
import type { Group, Join, Root } from './mention-groups.js'

/** More names that begin with one letter, or share their initials, than any article has. */
const MOST_ALIKE = 400

/** "HRW" where "Human Rights Watch" is the only name with these initials. */
export function joinAcronyms(list: readonly Group[], join: Join, rootOf: Root): void {
  const long = list.filter((group) => group.words.length >= 2 && group.type !== 'person')
  const byInitials = new Map<string, Group[]>()
  const byFirstLetter = new Map<string, Group[]>()
  for (const group of long) {
    const words = group.mentions[0]!.surface.split(' ')
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
    put(byInitials, capitals.map((word) => word[0]).join(''), group)
    put(byFirstLetter, group.key[0]!, group)
  }
  for (const group of list) {
    const short = group.mentions[0]!.surface
    if (group.words.length !== 1 || !/^\p{Lu}[\p{Lu}\p{Ll}&.]{1,7}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short))
      continue
    if (rootOf(group) !== group && rootOf(group).words.length > 1) continue
    // "MoFA" may take letters from inside the words, so the names that begin alike are tried; beyond some they are too many
    const alike = /\p{Ll}/u.test(short) ? (byFirstLetter.get(group.key[0]!) ?? []) : []
    const fits = [
      ...(byInitials.get(short.replace(/\./g, '')) ?? []).slice(0, MOST_ALIKE),
      ...(alike.length > MOST_ALIKE
        ? []
        : alike.filter((other) => isAcronym(short, other.mentions[0]!.surface.split(' ')))),
    ]
    const roots = new Set(fits.map(rootOf))
    if (roots.size === 1) join(group, fits[0]!)
  }
}

function put(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key)
  if (list) list.push(group)
  else map.set(key, [group])
}

/** "Halvard" for "Halvard Payroll", "Minsk Group" for "OSCE Minsk Group": one body and no person has the words. */
export function joinShortForms(list: readonly Group[], join: Join, rootOf: Root): void {
  const byFirst = new Map<string, Group[]>()
  const byTail = new Map<string, Group[]>()
  for (const group of list) {
    if (group.words.length < 2 || group.type === 'person') continue
    const first = group.words[0]!
    put(byFirst, first, group)
    if (group.words.length >= 3) {
      const tail = group.words.slice(1).join(' ')
      put(byTail, tail, group)
    }
  }
  for (const group of list) {
    if (rootOf(group) !== group) continue
    const single = group.words.length === 1
    const fits = single
      ? (byFirst.get(group.key) ?? []).filter(
          (long) => long.type === 'organisation' && long.words.length === 2 && isCommonWord(long.words[1]!),
        )
      : (byTail.get(group.key) ?? [])
    const roots = new Set(fits.map(rootOf))
    roots.delete(group)
    if (roots.size !== 1) continue
    // "the Velnian offensive" is not thereby that of 2023
    if (/^\d/.test(fits[0]!.key) && ADJECTIVES.has(group.words[0]!)) continue
    if (single && (group.sure >= 2 || group.type === 'place' || group.type === 'state')) continue
    if (!single && group.type !== fits[0]!.type) continue
    join(group, fits[0]!)
  }
}
