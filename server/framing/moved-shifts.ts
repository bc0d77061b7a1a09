/** A sentence that stands in both texts and changed the section it stands in. */
import type { AlignedTexts } from '../align/align-texts.js'
import type { SentenceRange } from '../align/alignment.js'
import { type Side, sideOf } from './pair-view.js'
import type { Places } from './place.js'
import { stanceOf } from './reporting-verbs.js'
import { type Shift, sided, whole } from './shift.js'
import { claims } from './statements.js'
import { weightOf } from './weight.js'

/** So many words between quotation marks are a quotation, fewer a term. */
const QUOTED = 5

const blames = ({ groups }: Side): boolean => groups.some((g) => /^(?:blame|deny|admit)$/.test(stanceOf(g.base) ?? ''))

/** A sentence that went to another section, or into or out of the lead; within its section it only changed its place. */
export function movedShifts(
  { from, to }: Pick<AlignedTexts, 'from' | 'to'>,
  places: { from: Places; to: Places },
  /** null: it kept its place among its neighbours, and only the headings around it changed */
  partners: ReadonlyMap<number, number> | null,
  a: SentenceRange,
  b: SentenceRange,
): Shift[] {
  const lead = { from: places.from.isLead(a.first), to: places.to.isLead(b.first) }
  const here = places.from.section(a.first)
  const there = places.to.section(b.first)
  // where it kept its place, a heading was set before it or taken away, and it did not move
  const leadMove = partners !== null && lead.from !== lead.to && places.from.hasLead && places.to.hasLead
  const moved = partners?.has(here) && partners.get(here) !== there && [...partners.values()].includes(there)
  if (!leadMove && !moved) return []
  const x = sideOf(from, a)
  // between two sections of the body the order of the telling changes, and with it only what stands for a cause or a blame
  if (!leadMove && !x.causes.some((cause) => cause.strong) && !blames(x)) return []
  // a quotation illustrates wherever it stands
  if (!claims(x, whole(x)) || x.reading.quoted.reduce((n, q) => n + q, 0) >= QUOTED) return []
  const y = sideOf(to, b)
  return [
    {
      category: 'emphasis',
      rule: leadMove ? 'it stands in the lead in one text and not in the other' : 'it stands in another section',
      from: sided(from, x, whole(x)),
      to: sided(to, y, whole(y)),
      weight: weightOf('emphasis', leadMove ? 1 : 0.5, 0.6, 0.8),
      confidence: 0.8,
    },
  ]
}
