/** Joins a person's full names with one another and with the surname alone. */
import type { NameType } from '../schema/name.js'
import { areApart, oneTarget } from './link-targets.js'
import type { Group, Join, Root } from './mention-groups.js'

const PERSONAL: ReadonlySet<NameType> = new Set(['person', 'other'])

/**
 * One word that is the last (or, of a person who has no other, the first) of one person's full name. Where two people
 * have it, its mentions are dealt out one by one.
 */
export function joinSurnames(list: readonly Group[], join: Join, rootOf: Root): Map<Group, Group[]> {
  const byLast = new Map<string, Set<Group>>()
  const byFirst = new Map<string, Set<Group>>()
  const note = (map: Map<string, Set<Group>>, word: string, group: Group) => {
    const set = map.get(word)
    if (set) set.add(group)
    else map.set(word, new Set([group]))
  }
  for (const group of list) {
    if (group.words.length < 2 || group.words.length > 5 || group.type !== 'person') continue
    note(byLast, group.words[group.words.length - 1]!, group)
    if (group.sure > 0) note(byFirst, group.words[0]!, group)
    // "de Waal", "al-Assad" and "Assad"
    const tail = group.words.slice(-2).join(' ')
    if (group.words.length > 2) note(byLast, tail, group)
  }
  joinFullNames(byLast, join)
  const split = new Map<Group, Group[]>()
  for (const group of list) {
    if (group.words.length > 2 || rootOf(group) !== group) continue
    if (group.words.length === 2 && !byLast.has(group.key)) continue
    if (!PERSONAL.has(group.type) && group.sure >= 2) continue
    if (group.mentions.every(({ definite }) => definite)) continue
    const last = byLast.get(group.key)
    const candidates = last ?? (group.type === 'person' || group.sure === 0 ? byFirst.get(group.key) : undefined)
    if (!candidates) continue
    const roots = [...new Set([...candidates].filter((one) => !isLinkedApart(group, one)).map(rootOf))].filter(
      (root) => root !== group,
    )
    if (roots.length === 0) continue
    if (roots.length === 1) join(group, roots[0]!)
    else if (last) split.set(group, roots)
  }
  return split
}

/** "[[Mary Lind|Lind]]" in a text that spells out Tom Lind alone. */
function isLinkedApart({ mentions }: Group, full: Group): boolean {
  const target = oneTarget(mentions)
  return target !== null && areApart(target, oneTarget(full.mentions) ?? full.mentions[0]!.surface)
}

/** "Michael B. Jordan" and "Michael Jordan", "Ali Akbar Velayati" and "Ali Velayati": one given name and one surname. */
function joinFullNames(byLast: ReadonlyMap<string, ReadonlySet<Group>>, join: Join): void {
  for (const [last, set] of byLast) {
    if (set.size < 2 || set.size > 60 || last.includes(' ')) continue
    const groups = [...set]
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const [a, b] =
          groups[i]!.words.length <= groups[j]!.words.length ? [groups[i]!, groups[j]!] : [groups[j]!, groups[i]!]
        const given = a.words[0] === b.words[0] || (a.words[0]!.length === 1 && b.words[0]!.startsWith(a.words[0]!))
        if (given && isWithin(a.words.slice(1), b.words.slice(1))) join(a, b)
      }
    }
  }
}

/** In order, initials standing for words. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) {
    const want = short[at]
    if (want !== undefined && (word === want || (want.length === 1 && word.startsWith(want)))) at++
  }
  return at === short.length
}
