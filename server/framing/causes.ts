/**
 * Words that say why: cause, motive, response, blame, and the contrast that sets one thing against another.
 *
 * Graded: `strong` ones claim a cause outright, `weak` ones order or oppose. By hand from grammars' lists of causal and
 * concessive connectives. It gets wrong "since" and "as" (left out: of time far more often), "over" (left out too), and
 * "after", which orders and often hints at a cause: weak.
 */
const STRONG = [
  'because',
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result',
  'as a result of',
  'in response to',
  'in retaliation for',
  'in reaction to',
  'in revenge for',
  'on account of',
  'in order to',
  'so that',
  'so as to',
  'therefore',
  'consequently',
  'hence',
  'thus',
  'for want of',
  'on the grounds that',
  'led to',
  'leads to',
  'lead to',
  'leading to',
  'caused',
  'cause of',
  'causes',
  'caused by',
  'triggered',
  'triggered by',
  'triggering',
  'provoked',
  'provoking',
  'prompted',
  'prompting',
  'sparked',
  'sparking',
  'resulted in',
  'resulting in',
  'resulted from',
  'resulting from',
  'stemmed from',
  'brought about',
  'contributed to',
  'contributing to',
  'responsible for',
  'accounts for',
  'account for',
  'accounted for',
  'main cause',
  'to blame',
  'blamed',
  'blame for',
  'attributed to',
  'driven by',
  'escalating',
  'escalated',
  'fuelled',
  'fueled',
  'fuelling',
  'fueling',
  'enabled',
  'enabling',
  'forced',
  'forcing',
  'the reason',
  'reason for',
  'motivated by',
  'inspired by',
  'designed to',
  'aimed at',
  'in a bid to',
  'in an effort to',
  'to prevent',
  'to divert',
  'to save',
  'to improve',
  'to avoid',
  'to punish',
  'neglected',
  'negligence',
  'refusal',
  'failure to',
  'failed to',
  'ignored',
  'dismissed',
  'delayed by',
  'misled',
  'in error',
  'mismanagement',
  'misconduct',
  'wrongdoing',
  'culpable',
  'liable',
  'guilty of',
  'own fault',
] as const
const WEAK = [
  'after',
  'following',
  'despite',
  'although',
  'though',
  'even though',
  'in spite of',
  'nevertheless',
  'nonetheless',
  'while',
  'whereas',
  'amid',
  'in the wake of',
  'retaliated',
  'in turn',
  'however',
  'instead of',
  'rather than',
  'unless',
  'despite that',
] as const

export interface CausalWord {
  readonly first: number
  readonly end: number
  readonly strong: boolean
  /** one cause among others */
  readonly partial: boolean
}

const index = (phrases: readonly string[], strong: boolean) =>
  phrases.map((phrase) => ({ words: phrase.split(' '), strong }))
const byFirst = new Map<string, { words: string[]; strong: boolean }[]>()
for (const entry of [...index(STRONG, true), ...index(WEAK, false)])
  byFirst.set(entry.words[0]!, [...(byFirst.get(entry.words[0]!) ?? []), entry])
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** Causal words left to right, the longest of those that begin together. */
export function causesIn(lower: readonly string[], first = 0, end = lower.length): CausalWord[] {
  const found: CausalWord[] = []
  for (let i = first; i < end; i++) {
    const hit = byFirst
      .get(lower[i]!)
      ?.find(({ words }) => i + words.length <= end && words.every((w, n) => lower[i + n] === w))
    if (!hit) continue
    found.push({ first: i, end: i + hit.words.length, strong: hit.strong, partial: /^contribut/.test(hit.words[0]!) })
    i += hit.words.length - 1
  }
  return found
}
