/**
 * Names that one text alone has. A name that came or went with its whole section says so, and of an extract nothing is gone.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import { type Draft, first, type Side } from './draft.js'
import { LOST } from './fold-name.js'
import { goneSections } from './gone-sections.js'
import { heldPosts } from './held-posts.js'
import type { Match } from './match-referents.js'
import type { Referent } from './referent.js'
import type { Slot } from './slots.js'

export function cameAndWent(
  aligned: AlignedTexts,
  a: Side,
  b: Side,
  taken: {
    byFrom: ReadonlyMap<number, Match>
    byTo: ReadonlyMap<number, Match>
    from: ReadonlySet<number>
    to: ReadonlySet<number>
  },
  partial: { readonly from: boolean; readonly to: boolean },
  slots: readonly Slot[],
): Draft[] {
  const drafts: Draft[] = []
  const held = heldPosts(
    slots.filter(({ from, to }) => !taken.byFrom.has(from.referent) && !taken.byTo.has(to.referent)),
    a,
    b,
  )
  const sections = goneSections(aligned)
  if (!partial.to) {
    a.referents.forEach((referent, i) => {
      if (taken.byFrom.has(i) || taken.from.has(i)) return
      const headings = new Set(referent.mentions.map(({ sentence }) => sections.from(sentence)))
      const section = headings.size === 1 ? [...headings][0]! : null
      drafts.push({
        change: 'removed',
        from: a.names[i]!,
        to: null,
        at: [first(referent, referent.canonical), null],
        confidence: confidenceOf(referent),
        names: [referent.canonical, null],
        section,
        held: held.from.get(i),
      })
    })
  }
  if (!partial.from) {
    b.referents.forEach((referent, i) => {
      if (taken.byTo.has(i) || taken.to.has(i)) return
      const headings = new Set(referent.mentions.map(({ sentence }) => sections.to(sentence)))
      const section = headings.size === 1 ? [...headings][0]! : null
      drafts.push({
        change: 'added',
        from: null,
        to: b.names[i]!,
        at: [null, first(referent, referent.canonical)],
        confidence: confidenceOf(referent),
        names: [null, referent.canonical],
        section,
        held: held.to.get(i),
      })
    })
  }
  return drafts
}

/** A damaged form may be one that was not recognised; a form of one guess may be no name. */
function confidenceOf({ mentions, canonical }: Referent): number {
  if (canonical.includes(LOST)) return 0.5
  return mentions.some(({ typed }) => typed > 0) || mentions.length > 1 ? 0.9 : 0.75
}
