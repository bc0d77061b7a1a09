/**
 * A form that several have, a surname of two people or an acronym of two bodies, dealt out mention by mention: to whom its link
 * leads, else to whom the text named last, by the full name or by such a link; before any is named, to the first.
 */
import { isTitled, oneTarget } from './link-targets.js'
import type { Mention } from './mention.js'
import type { Group } from './mention-groups.js'

export function* dealMentions(form: Group, owners: readonly Group[]): Generator<readonly [owner: Group, own: Mention]> {
  const linkedTo = ownersByTarget(form, owners)
  const named = owners.flatMap((owner) => owner.mentions.map(({ start }) => ({ owner, start })))
  named.sort((a, b) => a.start - b.start)
  let last = owners[0]!
  let n = 0
  for (const mention of [...form.mentions].sort((a, b) => a.start - b.start)) {
    for (; n < named.length && named[n]!.start < mention.start; n++) last = named[n]!.owner
    last = (mention.target !== null && linkedTo.get(mention.target)) || last
    yield [last, mention]
  }
}

/** The article that the owner's own mentions link to, or one that is called as the owner is. */
function ownersByTarget({ mentions }: Group, owners: readonly Group[]): ReadonlyMap<string, Group> {
  const linked = new Map<string, Group>()
  for (const owner of [...owners].reverse()) {
    const target = oneTarget(owner.mentions)
    if (target !== null) linked.set(target, owner)
  }
  for (const target of new Set(mentions.flatMap((mention) => mention.target ?? []))) {
    if (linked.has(target)) continue
    const titled = owners.find(({ key }) => isTitled(target, key))
    if (titled) linked.set(target, titled)
  }
  return linked
}
