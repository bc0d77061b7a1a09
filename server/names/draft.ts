/**
 * What a comparison of names knows of each side, and a change before it has its number, label and evidence.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Name } from '../schema/name.js'
import { sameForm } from './forms.js'
import type { Told } from './labels.js'
import type { Mention } from './mention.js'
import { nameOf, referentsOf } from './names-of.js'
import type { Referent } from './referent.js'
import { type Place, placesBySentence } from './slots.js'

export interface Side {
  readonly referents: readonly Referent[]
  readonly names: readonly Name[]
  readonly places: ReadonlyMap<number, Place[]>
}

export interface Draft extends Told {
  readonly from: Name | null
  readonly to: Name | null
  readonly at: readonly [Mention | null, Mention | null]
  readonly confidence: number
}

export function sideOf(text: AlignedTexts['from'], names: readonly Name[]): Side {
  const referents = referentsOf(text)
  return {
    referents,
    names: names.length === referents.length ? names : referents.map(nameOf),
    places: placesBySentence(referents),
  }
}

/** The name as these mentions alone have it. */
export function only(referent: Referent, mention: Mention): Name {
  const mentions = referent.mentions.filter(({ surface }) => sameForm(surface, mention.surface))
  return {
    canonical: mention.surface,
    type: referent.type,
    variants: [...new Set(mentions.flatMap(formsAt))],
    roles: [...new Set(mentions.flatMap(({ roles }) => roles.map(({ text }) => text)))],
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    ...targetOf(mentions.find(({ target }) => target !== null)?.target ?? null),
  }
}

const targetOf = (target: string | null) => (target === null ? {} : { target })

export const nameOfMention = ({ surface, type, roles, start, end, target }: Mention): Name => ({
  canonical: surface,
  type,
  variants: [surface],
  roles: roles.map(({ text }) => text),
  mentions: [{ start, end }],
  ...targetOf(target),
})

/** Where it is first called so. */
export const first = (referent: Referent, form: string): Mention =>
  referent.mentions.find(({ surface }) => sameForm(surface, form)) ?? referent.mentions[0]!

/** A short name as it stands with its article, a place with its kind. */
const formsAt = ({ surface, headed, definite }: Mention): string[] => [
  surface,
  ...(headed === null ? [] : [headed]),
  ...(definite && !surface.includes(' ') ? [`the ${surface}`] : []),
]
