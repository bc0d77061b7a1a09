/**
 * How a figure stands in its clause: what is refused is not what is let through, though both count lorries.
 *
 *   A convoy of 12 lorries was turned away   /   A convoy of 20 lorries was let through      two figures
 *   The board rejected 308 appeals           /   The court upheld 187 appeals                two figures
 *
 * Each axis has two ends; two figures that stand at its two ends are never one. The nearest word of an axis inside the
 * clause decides, since a clause may hold both ("admitted nine and refused three"); one that governs another figure is not
 * this one's ("rejected 308 of the 312" says nothing of the 312). Made by hand from thesaurus headings for consent, loss,
 * beginning and truth; what it gets wrong is irony and double negation.
 */
import type { Figure } from '../schema/figure.js'

interface Axis {
  readonly one: RegExp
  readonly other: RegExp
  /** the word stands at most so many characters from the figure */
  readonly gap: number
  /** the same number may stand at both ends: three consents that were wanted are the three that were given */
  readonly reached: boolean
}

/** By the first word of each phrase below, the ends that it may be of: most figures have none near, and the others one or two. */
const openers = new Map<string, RegExp[]>()

function words(list: string): RegExp {
  const end = new RegExp(`(?<![\\p{L}-])(?:${list.replaceAll(' ', '|').replaceAll('_', ' ')})(?![\\p{L}-])`, 'gu')
  for (const phrase of list.split(' ')) {
    const [first] = phrase.split('_')
    openers.set(first!, [...(openers.get(first!) ?? []), end])
  }
  return end
}

const AXES: readonly Axis[] = [
  {
    one: words(
      'let_through let_in let_pass allowed_in allowed_through waved_through admitted admits admit accepted accepts accept approved approves approve upheld upholds uphold granted grants grant ratified endorsed cleared',
    ),
    other: words(
      'turned_away turned_back sent_back refused refuses refuse rejected rejects reject barred bars denied denies dismissed dismisses quashed overturned vetoed disqualified blocked withheld',
    ),
    gap: 30,
    reached: false,
  },
  {
    one: words('needs need requires require awaits await awaiting waiting pending outstanding'),
    other: words(
      'given gave granted consented agreed approved ratified signed received obtained completed delivered let_through allowed_through allowed_in',
    ),
    gap: 60,
    reached: true,
  },
  {
    one: words('worth owns own owned holds hold held possesses possess retains retain retained'),
    other: words('lost loses lose losing forfeited'),
    gap: 8,
    reached: false,
  },
  {
    one: words('returned return come_back came_back gone_home went_home'),
    other: words('fled flee driven_from driven_out'),
    gap: 30,
    reached: false,
  },
  {
    one: words('opened opens reopened reopens'),
    other: words('closed closes shut shuts'),
    gap: 30,
    reached: false,
  },
  {
    one: words('pay pays paid due owed'),
    other: words('suing sues sued'),
    gap: 60,
    reached: true,
  },
  {
    one: words('hired hires recruited recruits'),
    other: words('dismissed dismisses sacked laid_off'),
    gap: 30,
    reached: false,
  },
]

/** Marks of the axes at one figure: 1 for the one end, -1 for the other, 0 for neither. */
export type Stand = readonly number[]
export const NOWHERE: Stand = AXES.map(() => 0)

/** Ends a clause on the way from the figure; behind it a comma may only open an aside: "a fourth, of 26 lorries, was let through". */
const CLAUSE_START = /[,;:.!?()\p{Nd}]| (?:and|but|while|whereas|though|although)(?= )/gu
const CLAUSE_END = /[;:.!?()\p{Nd}]|,? (?:and|but|while|whereas|though|although)(?= )/gu
const FURTHEST = Number.POSITIVE_INFINITY
const NO_LETTER = /[^a-z]+/
const FAR = Math.max(...AXES.map(({ gap }) => gap)) + 20

/** Most figures have no opener near them, and one look says so. */
const OPENER = new RegExp(`(?<![a-z])(?:${[...openers.keys()].join('|')})(?![a-z])`)

export function standOf(text: string, figure: Figure): Stand {
  const before = text.slice(Math.max(figure.sentence.start, figure.start - FAR), figure.start).toLowerCase()
  const after = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + FAR)).toLowerCase()
  if (!OPENER.test(before) && !OPENER.test(after)) return NOWHERE
  const near = new Set(
    [before, after].flatMap((part) => part.split(NO_LETTER)).flatMap((word) => openers.get(word) ?? []),
  )
  const starts = [...before.matchAll(CLAUSE_START)].at(-1)
  const head = starts ? before.slice(starts.index + starts[0].length) : before
  const tail = after.slice(0, [...after.matchAll(CLAUSE_END)][0]?.index)
  let stand: number[] | null = null
  for (const [n, axis] of AXES.entries()) {
    const [x, y] = [axis.one, axis.other].map((end) => (near.has(end) ? distance(head, tail, end) : FURTHEST)) as [
      number,
      number,
    ]
    if (x === y || Math.min(x, y) > axis.gap) continue
    stand ??= [...NOWHERE]
    stand[n] = x < y ? 1 : -1
  }
  return stand ?? NOWHERE
}

/** From the figure to the next of the words, in characters. */
function distance(head: string, tail: string, words: RegExp): number {
  const before = [...head.matchAll(words)].at(-1)
  const after = [...tail.matchAll(words)][0]
  return Math.min(before ? head.length - before.index - before[0].length : FURTHEST, after ? after.index : FURTHEST)
}

/** @param same the two figures have one value */
export function areOpposed(a: Stand, b: Stand, same: boolean): boolean {
  if (a === NOWHERE || b === NOWHERE) return false
  return AXES.some(({ reached }, n) => a[n]! * b[n]! < 0 && !(reached && same))
}

const TRUTH = /\b(?:in (?:truth|reality|fact)|the (?:true|real|actual)|actually)\b/gu
const REPORTED = /\b(?:reported|credited|claimed|stated|declared|booked|given as|put at|supposed)\b/u

/**
 * "It had declared a catch of 80 tonnes; the true figure was 31, from 12 boats": behind the mark stand numbers that the text
 * itself sets against the reported ones, and a text that knows only the reported ones has no counterpart for them.
 */
export function isSetRight(text: string, figure: Figure): boolean {
  const before = text.slice(figure.sentence.start, figure.start)
  if (!REPORTED.test(before)) return false
  const mark = [...before.matchAll(TRUTH)].at(-1)
  return mark !== undefined && REPORTED.test(before.slice(0, mark.index))
}
