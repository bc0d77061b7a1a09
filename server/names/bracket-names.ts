/**
 * "Brixen (Bressanone)" in one text and "Bressanone" in the same sentence of the other: of two names one was dropped, or given.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Name } from '../schema/name.js'
import { type Draft, only, type Side } from './draft.js'
import { sameForm } from './forms.js'
import type { Match } from './match-referents.js'
import type { Mention } from './mention.js'
import { type Place, placesIn } from './slots.js'

/** "Visby (Wisby)" in one text and "Wisby" in the same sentence of the other: one of two names was dropped, or given. */
export function bracketDrafts(aligned: AlignedTexts, a: Side, b: Side, byFrom: ReadonlyMap<number, Match>): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  const look = (mine: readonly Place[], yours: readonly Place[], tell: (own: Place, other: Place) => void) => {
    for (const own of mine) {
      const { mention } = own
      const alias = mention.bracketed === null ? undefined : mention.aliases.find(({ kind }) => kind === 'alternative')
      if (!alias || yours.some((place) => sameForm(place.mention.surface, mention.surface))) continue
      const inner = mine.find((place) => place.mention.start === alias.start)
      const left =
        inner &&
        yours.find(
          (place) => sameForm(place.mention.surface, inner.mention.surface) && place.mention.bracketed === null,
        )
      if (left) tell(own, left)
    }
  }
  const push = (names: readonly [string, string], from: Name, to: Name, at: readonly [Mention, Mention]) => {
    const key = names.join('\t')
    if (seen.has(key)) return
    seen.add(key)
    drafts.push({ change: 'renamed', from, to, at, confidence: 0.75, names, somewhere: true })
  }
  for (const pair of aligned.pairs) {
    if (pair.similarity >= 1) continue
    const mine = placesIn(pair.from, a.places)
    const yours = placesIn(pair.to, b.places)
    look(mine, yours, (own, other) => {
      // the referents' own renaming says it already
      if (byFrom.get(own.referent)?.to === other.referent) return
      const to = only(b.referents[other.referent]!, other.mention)
      push([own.mention.bracketed!, other.mention.surface], bracketName(own.mention), to, [own.mention, other.mention])
    })
    look(yours, mine, (own, other) => {
      if (byFrom.get(other.referent)?.to === own.referent) return
      const from = only(a.referents[other.referent]!, other.mention)
      push([other.mention.surface, own.mention.bracketed!], from, bracketName(own.mention), [
        other.mention,
        own.mention,
      ])
    })
  }
  return drafts
}

const bracketName = (mention: Mention): Name => ({
  canonical: mention.bracketed!,
  type: mention.type,
  variants: [mention.bracketed!, mention.surface],
  roles: mention.roles.map(({ text }) => text),
  mentions: [{ start: mention.start, end: mention.end }],
})
