/**
 * Words that cannot both hold of one thing: one in the slot of the other turns the statement round.
 *
 *   rose → fell · approved → rejected · open → closed · armed → unarmed · more → fewer
 *
 * By hand, from the antonyms that dictionaries give for common verbs, adjectives and nouns of news; negative prefixes by
 * rule, on adjectives only. Converses are left out: who buys from one is sold to by the other, and nothing is turned.
 */
import { Tag } from './word-class.js'

/** One side | the other side, base forms; any word of the one is the opposite of any word of the other. */
const LINES = [
  'rise increase grow climb gain soar surge jump | fall decrease decline drop sink shrink plunge slump plummet',
  'widen expand | narrow contract shrink',
  'raise boost | lower cut reduce',
  'improve recover | worsen deteriorate',
  'strengthen | weaken',
  'accelerate | slow',
  'win gain | lose',
  'succeed pass | fail',
  'approve adopt ratify pass accept | reject refuse veto block defeat',
  'allow permit legalise legalize | ban forbid prohibit outlaw',
  'support back endorse favour favor | oppose reject resist',
  'open reopen | close shut',
  'start begin | end stop cease',
  'convict sentence | acquit clear',
  'hire appoint | dismiss sack fire',
  'arrive enter join | leave depart quit',
  'advance | retreat withdraw',
  'attack | defend',
  'survive live | die perish',
  'remember | forget',
  'keep retain | abandon drop',
  'build | demolish',
  'confirm | deny',
  'obey | defy',
  'include | exclude',
  'create | destroy',
  'arm | disarm',
  'agree | disagree',
  'high higher highest | low lower lowest',
  'more most | less least fewer fewest',
  'large larger largest big bigger biggest | small smaller smallest',
  'strong stronger strongest | weak weaker weakest',
  'early earlier earliest | late later latest',
  'fast faster fastest quick | slow slower slowest',
  'good better best | bad worse worst poor',
  'rich richer richest wealthy | poor poorer poorest',
  'long longer longest | short shorter shortest',
  'old older oldest | young younger youngest new newer newest',
  'easy easier | hard harder difficult',
  'safe safer | dangerous risky unsafe',
  'guilty | innocent',
  'open | closed shut',
  'public | secret private',
  'legal lawful | illegal unlawful',
  'voluntary | forced compulsory',
  'true | false untrue',
  'strict | lax lenient',
  'popular | unpopular hated',
  'calm peaceful | violent',
  'deliberate intentional | accidental',
  'cautious careful | reckless careless',
  'optimistic | pessimistic',
  'rare seldom rarely | common frequent often frequently',
  'always | never',
  'success victory | failure defeat',
  'rise increase growth gain surge | fall decrease decline drop loss slump',
  'majority | minority',
  'profit surplus | loss deficit',
  'guilt | innocence',
  'support approval | opposition rejection',
  'war | peace',
  'friend ally | enemy foe',
  'hero | villain',
  'victim | perpetrator culprit',
  'acquittal | conviction',
  'for | against',
  'before | after',
  'with | without',
] as const

const sides = new Map<string, number[]>()
LINES.forEach((line, n) => {
  line.split(' | ').forEach((words, side) => {
    for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), n * 2 + side])
  })
})

/** Two to four letters that deny the adjective behind them. */
const DENIES = /^(?:un|in|im|il|ir|dis|non-?)/
/** By hand: words that only begin with such letters. What is inflammable is flammable, and "invaluable" is more than "valuable". */
const DENY_NOTHING = new Set(
  'inflammable invaluable infamous intense indifferent impassive invested installed informed inclined indebted impressed imported improved implied disposed'.split(
    ' ',
  ),
)
/** Shorter adjectives are other words: "able" and "unable" count, "its" and "units" do not. */
const SHORTEST = 4

/** Are the two words, lemmas or comparatives, opposites? `tag` is the class of either. */
export function areOpposites(a: string, b: string, tag: number): boolean {
  const own = sides.get(a)
  const other = own && sides.get(b)
  if (own && other && own.some((x) => other.includes(x ^ 1))) return true
  return tag === Tag.adjective && (denies(a, b) || denies(b, a))
}

const denies = (long: string, short: string): boolean =>
  short.length >= SHORTEST &&
  long.length > short.length &&
  !DENY_NOTHING.has(long) &&
  DENIES.test(long) &&
  long.replace(DENIES, '') === short

/** Might the word have an opposite here? Asked first, since few words have one. */
export const mayHaveOpposite = (word: string, tag: number): boolean =>
  sides.has(word) || tag === Tag.adjective || DENIES.test(word)
