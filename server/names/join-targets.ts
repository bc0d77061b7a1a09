/**
 * Joins forms that link to one article: "[[Data Authority of Tarn|the Authority]]" and "[[Data Authority of Tarn]]".
 *
 * A state stays apart from what is named by it: "[[Velnia national football team|Velnia]]" is written for the team and the
 * same word elsewhere for the state. A form whose links lead to several articles says nothing.
 */
import { isNamedBy, oneTarget } from './link-targets.js'
import { compatible } from './match-referents.js'
import type { Group, Join } from './mention-groups.js'

export function joinTargets(list: Iterable<Group>, join: Join): void {
  const byTarget = new Map<string, Group>()
  for (const group of list) {
    const target = oneTarget(group.mentions)
    if (target === null || isNamedBy(group.mentions[0]!.surface, target)) continue
    const first = byTarget.get(target)
    if (!first) byTarget.set(target, group)
    else if (first.sure === 0 || group.sure === 0 || compatible(first.type, group.type)) join(first, group)
  }
}
