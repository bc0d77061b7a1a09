/**
 * What became of the counted in the text's own word, where the closed list of kinds is too coarse to tell it:
 *
 *   Thirty houses were destroyed   →   Thirty houses were damaged       both of kind "damaged"
 *   40 people were trapped         →   40 people were killed            the number stayed, and that is the news
 *   19 officers were charged       →   19 officers were convicted
 *
 * Words of one class tell the same. By hand, from thesaurus headings for harm and for the courses of justice. It looks no
 * further than the figure's own clause, and where that has two such words it takes the nearest behind the figure.
 */
import type { Figure } from '../schema/figure.js'

const CLASSES: readonly string[] = [
  'killed died dead slain drowned',
  'injured wounded hurt hospitalised hospitalized',
  'missing',
  'trapped stranded buried entombed',
  'rescued saved',
  'destroyed razed flattened demolished gutted wrecked levelled leveled burned burnt',
  'damaged',
  'flooded inundated submerged',
  'infected sickened',
  'displaced evacuated uprooted',
  'arrested detained',
  'charged indicted',
  'convicted',
  'acquitted cleared',
  'released freed',
  'vaccinated',
  'dismissed sacked',
  'hired recruited',
  'approved',
  'rejected refused',
]
const CLASS_OF = new Map<string, string>()
for (const words of CLASSES) for (const word of words.split(' ')) CLASS_OF.set(word, words.split(' ')[0]!)

export interface Fate {
  /** as the text has it */
  readonly word: string
  /** the first of its class */
  readonly as: string
  /** in front of the number: "killed 40" */
  readonly before: boolean
}

/** Characters from the figure in which its verb stands. */
const REACH = 70
/** Another clause, or another number with a verb of its own. */
const CLAUSE = /[,;:.!?()\p{Nd}]|\b(?:and|but|while|whereas|when|after|as|who|which|that|because)\b/u
const WORD = /\p{L}+/gu

export function fateTold(text: string, figure: Figure): Fate | null {
  const { start, end } = figure.sentence
  const after = text.slice(figure.end, Math.min(end, figure.end + REACH)).split(CLAUSE)[0]!
  for (const [word] of after.matchAll(WORD)) {
    const as = CLASS_OF.get(word.toLowerCase())
    // "300 soldiers died, many officers", "40 rescued divers"
    if (as !== undefined) return { word, as, before: false }
  }
  const before = text
    .slice(Math.max(start, figure.start - REACH), figure.start)
    .split(CLAUSE)
    .at(-1)!
  const last = [...before.matchAll(WORD)].findLast(([word]) => CLASS_OF.has(word.toLowerCase()))
  if (!last || !/^\s*(?:\p{L}+ ){0,3}$/u.test(before.slice(last.index + last[0].length))) return null
  return { word: last[0], as: CLASS_OF.get(last[0].toLowerCase())!, before: true }
}

/** The two words, where the texts tell two fates of one number; null where either tells none or both tell one. */
export function otherFate(
  from: { readonly text: string; readonly figure: Figure },
  to: { readonly text: string; readonly figure: Figure },
): readonly [string, string] | null {
  const [x, y] = [fateTold(from.text, from.figure), fateTold(to.text, to.figure)]
  if (!x || !y || x.as === y.as) return null
  // "trapped and killed", "destroyed or damaged": both texts may tell both
  return tells(from, y.as) || tells(to, x.as) ? null : [x.word, y.word]
}

function tells({ text, figure }: { readonly text: string; readonly figure: Figure }, as: string): boolean {
  const sentence = text.slice(figure.sentence.start, figure.sentence.end).toLowerCase()
  return [...sentence.matchAll(WORD)].some(([word]) => CLASS_OF.get(word) === as)
}
