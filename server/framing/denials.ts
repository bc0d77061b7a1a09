/**
 * What a sentence denies: the word that denies, and the word that it denies.
 *
 *   was [never] inspected → inspected · found [no] credible evidence → evidence · [Nobody] was told → told · [failed to] stop
 *
 * By grammar, with a closed list of denying words. What only looks like one is left out: "not only", "no longer" (a state),
 * "no fewer than" (a figure), "not all" (a part).
 */
import type { Analysed } from './analysed.js'
import { type Phrase, range } from './verb-groups.js'
import { isContent, Tag } from './word-class.js'

export interface Denial {
  /** the word that denies */
  readonly at: number
  /** the word that is denied */
  readonly scope: number
  readonly words: Phrase
}

const OF_VERBS = /^(?:not|never)$|n't$|^cannot$/
const OF_NOUNS = new Set(['no', 'neither', 'without'])
const OF_SUBJECTS = new Set(['nobody', 'nothing', 'none', 'nowhere'])
/** followed by "to" and a verb, they say that it was not done */
const LEAVES_UNDONE = new Set(['fail', 'refuse', 'decline', 'neglect'])
/** behind "not" or "no", they deny nothing */
const AFTER_NOT = new Set('only just merely least all every everyone always necessarily until long far sure'.split(' '))
const AFTER_NO = new Set('longer more fewer less later earlier sooner doubt matter one-sided'.split(' '))
/** So far behind its denial the denied word stands. */
const REACH = 6

export function denialsOf({ reading, groups }: Pick<Analysed, 'reading' | 'groups'>): Denial[] {
  const { lower, tag, sentence, count } = reading
  const here = (n: number, at: number) => n < count && sentence[n] === sentence[at]
  const found: Denial[] = []
  const tell = (at: number, scope: number | undefined, first = at) => {
    if (scope === undefined) return
    found.push({ at, scope, words: { first: Math.min(first, scope), end: Math.max(at, scope) + 1 } })
  }
  const wordBehind = (at: number, fits: (n: number) => boolean) => {
    for (let n = at + 1; here(n, at) && n - at <= REACH && tag[n] !== Tag.mark; n++) if (fits(n)) return n
    return undefined
  }
  /** "does not sell them any more": "no longer", a state */
  const endsAfter = (at: number) => {
    for (let n = at + 1; here(n, at); n++) {
      if (lower[n] === 'anymore' || (lower[n] === 'any' && /^(?:more|longer)$/.test(lower[n + 1] ?? ''))) {
        const last = lower[n] === 'anymore' ? n : n + 1
        return !here(last + 1, at) || !isContent(tag[last + 1]!)
      }
    }
    return false
  }
  for (let i = 0; i < count; i++) {
    const word = lower[i]!
    const next = here(i + 1, i) ? lower[i + 1]! : ''
    if (OF_VERBS.test(word)) {
      if (AFTER_NOT.has(next) || lower[i - 1] === 'or' || lower[i - 1] === 'if' || endsAfter(i)) continue
      const group = groups.find((g) => g.first <= i && i < g.end)
      const says = group && group.base !== 'be' && group.head > i ? group.head : undefined
      tell(i, says ?? wordBehind(group ? Math.max(i, group.end - 1) : i, (n) => isContent(tag[n]!)), group?.first)
    } else if (OF_NOUNS.has(word)) {
      if (AFTER_NO.has(next) || tag[i + 1] === Tag.number || next === '.' || (word === 'no' && tag[i - 1] === Tag.mark))
        continue
      const noun = (n: number) => tag[n] === Tag.noun || tag[n] === Tag.name
      const first = wordBehind(i, noun)
      const last = first === undefined ? undefined : range(first, count).find((n) => !here(n + 1, i) || !noun(n + 1))
      tell(i, last)
    } else if (OF_SUBJECTS.has(word) || (word === 'no' && next === 'one')) {
      const group = groups.find((g) => g.first > i && here(g.head, i) && g.first - i <= REACH)
      if (group?.base === 'have' && group.head === group.end - 1 && !isContent(tag[group.end] ?? 0)) continue
      tell(i, group && group.base === 'be' ? wordBehind(group.end - 1, (n) => isContent(tag[n]!)) : group?.head)
    } else if (word === 'yet' && next === 'to') {
      tell(i, groups.find((g) => g.first === i + 1)?.head)
    }
  }
  for (const group of groups) {
    // "lacks a gym", "has no gym"
    if (group.base === 'lack' && !group.negated)
      tell(
        group.head,
        wordBehind(group.end - 1, (n) => tag[n] === Tag.noun && tag[n + 1] !== Tag.noun),
        group.first,
      )
    if (!LEAVES_UNDONE.has(group.base) || group.negated || lower[group.end] !== 'to') continue
    const undone = groups.find((g) => g.first === group.end || g.first === group.end + 1)
    if (undone) tell(group.head, undone.head, group.first)
  }
  return found.sort((a, b) => a.at - b.at)
}
