/**
 * Who holds a post that another held: "Prime Minister Ruth Adeyemi said" against "Prime Minister Ivo Marsh said". One person
 * is gone and one is new, in one place of one sentence and with one post of which there is a single one beside both.
 */
import type { Side } from './draft.js'
import { roleWords } from './role-changes.js'
import type { Slot } from './slots.js'

export interface HeldPost {
  readonly post: string
  readonly other: string
}

/** Posts that one person holds at a time; of professors, senators and colonels there are many. */
const SINGLE =
  /^(?:president|premier|chancellor|governor|mayor|king|queen|pope|chair|director|head|chief|secretary|coach|captain|commander|manager|editor|leader|speaker|prosecutor|commissioner|rector|archbishop)$/
/** Of a government there are many; "Prime" or "of health" says which. */
const ONE_OF_SEVERAL = 'minister'

export function heldPosts(slots: readonly Slot[], a: Side, b: Side) {
  const from = new Map<number, HeldPost>()
  const to = new Map<number, HeldPost>()
  for (const slot of slots) {
    const [x, y] = [a.referents[slot.from.referent]!, b.referents[slot.to.referent]!]
    if (x.type !== 'person' || y.type !== 'person') continue
    const post = samePost(
      slot.from.mention.roles.map(({ text }) => text),
      slot.to.mention.roles.map(({ text }) => text),
    )
    if (post === null) continue
    from.set(slot.from.referent, { post, other: y.canonical })
    to.set(slot.to.referent, { post, other: x.canonical })
  }
  return { from, to }
}

function samePost(before: readonly string[], after: readonly string[]): string | null {
  const keyOf = (role: string) => [...roleWords(role)].sort().join(' ')
  const keys = new Set(before.map(keyOf))
  return (
    after.find((role) => {
      const words = [...roleWords(role)]
      const single = words.some((word) => SINGLE.test(word)) || (words.includes(ONE_OF_SEVERAL) && words.length > 1)
      return single && !/^(?:then|former|ex)\b/i.test(role) && keys.has(keyOf(role))
    }) ?? null
  )
}
