/**
 * Joins the mentions of one text that mean one referent.
 *
 *   Ruth Adeyemi … Adeyemi's        Nordmark Data Authority (NDA) … the NDA        United States … U.S.
 *
 * Joined are: equal folded forms; a surname and the one person of that name, or of two the last one spoken of; an
 * acronym and its expansion; alternatives that the text itself gives; names of one state; what links to one article. Two people with one surname
 * stay two, "East Timor" stays apart from "Timor", and an adjective joins nothing.
 *
 * Linking is an equivalence: referents are disjoint sets of mentions, whatever order the blocks come in, but for a bare
 * surname that two people share, or an acronym of two bodies, which goes to whom the text named last.
 */
import { dealMentions } from './deal-mentions.js'
import { joinAcronyms, joinShortForms } from './join-bodies.js'
import { joinLost, joinStates } from './join-forms.js'
import { joinAliases, joinSubject } from './join-given.js'
import { joinSurnames } from './join-people.js'
import { joinTargets } from './join-targets.js'
import { partedByTarget } from './link-targets.js'
import type { Mention } from './mention.js'
import { type Group, groupByKey, withoutAdjectives } from './mention-groups.js'
import { type Referent, referentOf } from './referent.js'
import { settle } from './settle-mentions.js'

/** A share of names that a text may have, by far: beyond it weaker links are not sought. */
const MOST_GROUPS = 20_000

/** @param subjectAt where the lead names its subject; null when it does not begin with one */
export function linkMentions(all: readonly Mention[], subjectAt: number | null): Referent[] {
  const mentions = settle(all, subjectAt)
  const groups = withoutAdjectives(groupByKey(mentions))
  const parent = new Map<Group, Group>()
  const rootOf = (group: Group): Group => {
    let root = group
    for (let up = parent.get(root); up; up = parent.get(root)) root = up
    return root
  }
  const join = (a: Group, b: Group) => {
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) return
    // the fuller name leads
    if (y.words.length > x.words.length || (y.words.length === x.words.length && y.key > x.key)) parent.set(x, y)
    else parent.set(y, x)
  }
  const list = [...groups.values()]
  joinStates(list, join)
  if (list.length <= MOST_GROUPS) joinLost(list, join)
  const { others, shared } = joinAliases(mentions, groups, join, rootOf)
  const free = list.filter((group) => !shared.has(group))
  joinTargets(
    free.filter(({ words }) => words.length > 1),
    join,
  )
  joinAcronyms(free, join, rootOf)
  joinSubject(mentions, groups, subjectAt, join)
  const split = new Map<Group, readonly Group[]>([...shared, ...joinSurnames(free, join, rootOf)])
  joinTargets(
    list.filter((group) => !split.has(group)),
    join,
  )
  joinShortForms(free, join, rootOf)
  const byRoot = new Map<Group, Mention[]>()
  for (const group of list) {
    if (split.has(group)) continue
    const root = rootOf(group)
    const got = byRoot.get(root)
    if (got) got.push(...group.mentions)
    else byRoot.set(root, [...group.mentions])
  }
  for (const [group, owners] of split) {
    for (const [owner, mention] of dealMentions(group, owners)) byRoot.get(rootOf(owner))?.push(mention)
  }
  const referents = [...byRoot].flatMap(([root, own]) =>
    partedByTarget(own).map((part) => referentOf(root, part, others.get(root) ?? [])),
  )
  return referents.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}
