/**
 * Words by which a text says how sure it is, graded from −3 (hardly) to +2 (beyond doubt); what is not here is plain, 0.
 *
 *   likely began → began: a hedge fell       may → will: from −2 to +1       in fact: somebody had said otherwise
 *
 * By hand, from what grammars call epistemic adverbs, modals and verbs, and the hedges that style guides name. It gets wrong
 * "may" of permission, "could" of ability, "appear" of coming into view, and "about" before anything but a number.
 */
const single = new Map<string, number>()
const grade = (value: number, words: string) => {
  for (const word of words.split(' ')) single.set(word, value)
}
grade(
  -3,
  'disputed unconfirmed unverified unproven doubtful doubtfully contested questionable rumoured rumored dubious',
)
grade(
  -2,
  "may might could couldn't mightn't possibly perhaps maybe conceivably allegedly purportedly supposedly ostensibly reportedly apparently seemingly alleged suspected purported supposed reported unclear uncertain potential potentially possible tentative tentatively speculative presumed provisional preliminary feared unlikely arguably",
)
grade(
  -1,
  'likely probably probable presumably appear appears appeared seem seems seemed suggests suggest suggested indicates indicate indicated believed thought estimated estimate tends tend somewhat largely mostly generally partly partially nearly almost virtually practically would should expected hope hopes believes believe suspects suspect fears fear doubt doubts officially nominally ostensible',
)
grade(
  1,
  'will clearly evidently indeed definite definitely confirmed proven demonstrably actually really truly shall must fully',
)
grade(
  2,
  'certainly certain undoubtedly undeniably unquestionably indisputably undisputed surely obviously beyond-doubt always never inevitable inevitably',
)

/** [words, grade] of phrases, longest first where one begins another */
const PHRASES: readonly (readonly [readonly string[], number])[] = (
  [
    ['beyond reasonable doubt', 2],
    ['beyond any doubt', 2],
    ['beyond doubt', 2],
    ['without doubt', 2],
    ['no doubt', 2],
    ['in fact', 1],
    ['in truth', 1],
    ['in reality', 1],
    ['of course', 1],
    ['proved to be', 1],
    ['turned out to', 1],
    ['too early to', -3],
    ['too soon to', -3],
    ['not yet clear', -3],
    ['not immediately clear', -3],
    ['not clear', -3],
    ['not known', -3],
    ['not been established', -3],
    ['not been confirmed', -3],
    ['not be confirmed', -3],
    ['not be verified', -3],
    ['awaits confirmation', -3],
    ['cannot be verified', -3],
    ['cannot be confirmed', -3],
    ['could not be verified', -3],
    ['could not be confirmed', -3],
    ['has not been verified', -3],
    ['no evidence', -2],
    ['without evidence', -2],
    ['without proof', -2],
    ['remains unclear', -3],
    ['it is possible', -2],
    ['in part', -1],
    ['to some extent', -1],
    ['in some cases', -1],
    ['as far as', -1],
    ['at least in part', -1],
    ['more or less', -1],
    ['in principle', -1],
    ['in theory', -1],
    ['managed to', -1],
    ['sought to', -1],
    ['tried to', -1],
    ['attempted to', -1],
    ['attempt to', -1],
    ['an attempt', -1],
    ['accused of', -2],
    ['charged with', -2],
    ['credited with', -1],
    ['given as', -1],
    ['on paper', -1],
    ['if confirmed', -2],
    ['by some accounts', -2],
  ] as const
).map(([phrase, value]) => [phrase.split(' '), value] as const)
const firstWords = new Set(PHRASES.map(([words]) => words[0]))
const starts = new Set([...firstWords, ...single.keys()])

/** Modals by how sure they are; exchanging two of one grade says nothing. */
export const MODAL_GRADE: Readonly<Record<string, number>> = {
  may: -2,
  might: -2,
  could: -2,
  "couldn't": -2,
  "mightn't": -2,
  can: 0,
  would: -1,
  should: -1,
  will: 1,
  shall: 1,
  must: 1,
  cannot: 1,
}

export interface Hedge {
  readonly first: number
  readonly end: number
  readonly grade: number
}

/** Hedges and certainties among words, left to right, none overlapping. */
export function hedgesIn(lower: readonly string[], first = 0, end = lower.length): Hedge[] {
  const found: Hedge[] = []
  for (let i = first; i < end; i++) {
    const word = lower[i]!
    if (!starts.has(word)) continue
    if (firstWords.has(word)) {
      const phrase = PHRASES.find(([words]) => i + words.length <= end && words.every((w, n) => lower[i + n] === w))
      if (phrase) {
        found.push({ first: i, end: i + phrase[0].length, grade: phrase[1] })
        i += phrase[0].length - 1
        continue
      }
    }
    const value = single.get(word)
    if (value !== undefined) found.push({ first: i, end: i + 1, grade: value })
  }
  return found
}
