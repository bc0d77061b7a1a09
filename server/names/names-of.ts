/** The names of one text: who and what it speaks of, by every form it uses, with what it says beside them and where. */
import type { Name } from '../schema/name.js'
import type { ScannedText } from '../text/scan.js'
import type { TextContext } from '../text/text-context.js'
import { linkMentions } from './link-mentions.js'
import type { Role } from './mention.js'
import { mentionsOf } from './mentions-of.js'
import type { Referent } from './referent.js'
import { subjectAt } from './subject.js'

/** In the order in which the text first names them. */
export function namesOf(text: ScannedText, _context: TextContext): readonly Name[] {
  return referentsOf(text).map(nameOf)
}

const known = new WeakMap<ScannedText, readonly Referent[]>()

/** Comparison asks again for what `facts` has just read; a scanned text never changes. */
export function referentsOf(text: ScannedText): readonly Referent[] {
  const before = known.get(text)
  if (before) return before
  const { mentions } = mentionsOf(text)
  const referents = linkMentions(mentions, subjectAt(text, mentions))
  known.set(text, referents)
  return referents
}

/** The same roles in the same words are told once. */
export function nameOf({ canonical, type, variants, mentions, targets }: Referent): Name {
  const forms = new Set<string>([canonical])
  for (const form of variants) forms.add(form)
  const told = new Set<string>()
  const parts = partsOf(mentions.flatMap(({ roles }) => roles))
  for (const { bracketed, headed, roles } of mentions) {
    if (bracketed !== null) forms.add(bracketed)
    if (headed !== null) forms.add(headed)
    for (const role of roles) if (!parts.has(role)) told.add(role.text)
  }
  return {
    canonical,
    type,
    variants: [...forms],
    roles: [...told],
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    ...(targets[0] === undefined ? {} : { target: targets[0] }),
  }
}

/** "(formerly Norvik Coal)": what stands beside the former name is part of what stands beside this one. */
function partsOf(roles: readonly Role[]): ReadonlySet<Role> {
  const parts = new Set<Role>()
  if (roles.length < 2) return parts
  let reach = -1
  for (const role of [...roles].sort((x, y) => x.start - y.start || y.end - x.end)) {
    if (role.end <= reach) parts.add(role)
    else reach = role.end
  }
  return parts
}
