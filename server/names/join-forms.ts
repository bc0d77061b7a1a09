/** Joins forms that are one by what they are: names of one state, and a form with lost letters with the one it fits. */
import { LOST, matchesLost } from './fold-name.js'
import { STATES } from './gazetteer.js'
import type { Group, Join } from './mention-groups.js'

export function joinStates(list: readonly Group[], join: Join): void {
  const byState = new Map<string, Group>()
  for (const group of list) {
    const surface = group.mentions[0]!.surface.replace(/^The /, '').replace(/['’]s$/, '')
    const state = STATES.get(surface)
    if (!state) continue
    const first = byState.get(state)
    if (first) join(first, group)
    else byState.set(state, group)
  }
}

/** "Vu�i�" and "Vučić": lost letters match any one. */
export function joinLost(list: readonly Group[], join: Join): void {
  const damaged = list.filter((group) => group.key.includes(LOST))
  if (damaged.length === 0 || damaged.length > 500) return
  for (const group of damaged) {
    const same = list.filter(
      (other) => other !== group && other.key.length === group.key.length && matchesLost(group.key, other.key),
    )
    if (same.length === 1) join(group, same[0]!)
  }
}
