/**
 * "The stadium, the Kestrel Arena, …" against "The stadium, now the Harbour Stadium, …": one thing called by its kind, with
 * the word of time that says that it is called otherwise now, or was then.
 *
 * The sentences may be reworded beyond alignment, so the places are sought in the whole texts; a kind that stands beside
 * two names says nothing of either. A kind in which one follows another (a capital, a champion) is left out.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Side } from './draft.js'
import type { Place, Slot } from './slots.js'

/** As far as the kind stands before a name. */
const REACH = 60
const KIND =
  /(?:^|\s)(?:the|its|their) (\p{Ll}{3,30}), (?:(now|today|currently|then|formerly|previously) )?(?:called |known as |named )?(?:the )?$/iu
/** What one is by turns is no kind of thing: another has it afterwards. */
const BY_TURNS = /^(?:capital|champions?|winners?|owners?|sponsors?|hosts?|leaders?|holders?|opponents?|venue)$/
/** Of such a slot: no sentence was held against another. */
const LIKE = 0.6

export function calledByKind({ from, to }: AlignedTexts, a: Side, b: Side): Slot[] {
  const after = kindsIn(to.text, b)
  if (after.size === 0) return []
  const before = kindsIn(from.text, a)
  const slots: Slot[] = []
  for (const [noun, y] of after) {
    const x = before.get(noun)
    if (x && y && (y.time === 'now' || x.time === 'then'))
      slots.push({ from: x.place, to: y.place, similarity: LIKE, share: 1 })
  }
  return slots
}

interface Called {
  readonly place: Place
  readonly time: 'now' | 'then' | null
}

/** By the kind; null where two are called so. */
function kindsIn(text: string, { referents }: Side): Map<string, Called | null> {
  const kinds = new Map<string, Called | null>()
  for (const [referent, { mentions, type }] of referents.entries()) {
    if (type === 'person') continue
    for (const mention of mentions) {
      const before = text.slice(Math.max(0, mention.start - REACH), mention.start)
      const found = before.includes(', ') ? KIND.exec(before) : null
      const noun = found?.[1]?.toLowerCase()
      if (noun === undefined || BY_TURNS.test(noun)) continue
      const known = kinds.get(noun)
      if (known === undefined) kinds.set(noun, { place: { referent, mention }, time: timeOf(found![2]) })
      else if (known?.place.referent !== referent) kinds.set(noun, null)
    }
  }
  return kinds
}

const timeOf = (word: string | undefined): Called['time'] =>
  word === undefined ? null : /^(?:now|today|currently)$/i.test(word) ? 'now' : 'then'
