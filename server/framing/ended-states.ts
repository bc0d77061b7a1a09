/**
 * What held is over: a state or a habit on one side, on the other the deed that ended it.
 *
 *   The mill employs forty weavers. → The mill has dismissed all its weavers.
 *   The academy is regarded as a model. → The academy has been closed.
 *
 * The verbs are ours, by hand: to end, to close, to part, to take away. It gets wrong a deed that ends something else
 * ("The club trains juniors." → "The club has sold its bus.").
 */
import type { VerbGroup } from './verb-groups.js'

const ENDING = new Set(
  (
    'end close shut stop cease halt suspend terminate cancel discontinue abolish scrap abandon drop dissolve disband break sever ' +
    'leave quit resign retire depart withdraw part divorce separate move flee emigrate ' +
    'dismiss sack fire remove replace oust expel evict bar ban strip revoke lift repeal annul lose sell cede surrender ' +
    'demolish destroy raze dismantle sink collapse burn perish die fail freeze hand turn'
  ).split(' '),
)

/** Does the one hold, present and simple, and the other end it, past or perfect? */
export function endsWhatHeld(a: VerbGroup, b: VerbGroup): boolean {
  const holds = (g: VerbGroup) =>
    g.finite && g.modal === null && g.tense === 'present' && !g.perfect && !g.progressive && !ENDING.has(g.base)
  const ends = (g: VerbGroup) =>
    g.finite && g.modal === null && !g.negated && (g.tense === 'past' || g.perfect) && ENDING.has(g.base)
  return (holds(a) && ends(b)) || (ends(a) && holds(b))
}
