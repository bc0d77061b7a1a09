/**
 * What is said beside a name, compared: "the mayor" against "the then mayor", "head of the glacier group" against "director
 * of the institute". Two roles are one when their words are, whatever order they stand in and however a state is put:
 * "Peruvian Prime Minister" is "Prime Minister of Peru".
 */

import { FUNCTION_WORDS } from '../text/function-words.js'
import { foldSpelling } from '../text/spelling.js'
import { foldName } from './fold-name.js'
import { ADJECTIVES } from './gazetteer.js'
import { STANDINGS, TITLES } from './lists/titles.js'
import type { Mention, Role } from './mention.js'

export interface RoleChange {
  readonly from: string | null
  readonly to: string | null
  readonly mentions: readonly [Mention, Mention]
  readonly confidence: number
}

const SHORT: Readonly<Record<string, string>> = {
  mr: '',
  mrs: '',
  ms: '',
  dr: '',
  prof: 'professor',
  gen: 'general',
  lt: 'lieutenant',
  maj: 'major',
  col: 'colonel',
  capt: 'captain',
  sen: 'senator',
  gov: 'governor',
  vice: 'vice',
  rev: 'reverend',
  brig: 'brigadier',
  insp: 'inspector',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
}

/** The words of a role that say something, in one form, each once. */
export function roleWords(role: string): ReadonlySet<string> {
  const words = foldName(role.replace(/\bat the time\b/, 'then'))
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '' && (!FUNCTION_WORDS.has(word) || word === 'then') && word !== 'who')
    .map((word) => foldName(ADJECTIVES.get(word) ?? foldSpelling(word)))
    .map((word) => (word === 'heads' || word === 'headed' || word === 'leads' || word === 'led' ? 'head' : word))
  return new Set(words)
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((word) => b.has(word))
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word))
const standing = (words: ReadonlySet<string>) =>
  [...words]
    .filter((word) => STANDINGS.has(word))
    .sort()
    .join(' ')

const CUE = /^(?:then|now|today|ex|formerly|previously|once|until)? ?(?:called |known as |named )?(?:the )?$/

/** What is said beside it; "formerly Halvard" gives another name, which is told as one. */
const saidBeside = ({ roles, aliases }: Mention): readonly Role[] =>
  roles.filter(
    ({ text, start, end }) =>
      !aliases.some(
        (alias) =>
          alias.kind !== 'acronym' &&
          alias.end === end &&
          alias.start >= start &&
          CUE.test(text.slice(0, Math.max(0, text.length - (alias.end - alias.start)))),
      ),
  )

/** Between two mentions that stand in one place of an aligned sentence. */
export function roleChangeAt(from: Mention, to: Mention): RoleChange | null {
  const [a, b] = [from, to].map((mention) => saidBeside(mention).map(({ text }) => text)) as [string[], string[]]
  if (a.length === 0 && b.length === 0) return null
  const [x, y] = [a, b].map((roles) => roles.map(roleWords).filter((words) => words.size > 0))
  const lostRoles = x!.filter((words) => !y!.some((other) => sameSet(words, other)))
  const newRoles = y!.filter((words) => !x!.some((other) => sameSet(words, other)))
  if (lostRoles.length === 0 && newRoles.length === 0) return null
  const text = (roles: readonly string[], words: ReadonlySet<string> | undefined) =>
    words === undefined ? null : (roles.find((role) => sameSet(roleWords(role), words)) ?? null)
  // "the largest of them" is no office and no standing
  const says = (words: ReadonlySet<string>) =>
    [...words].some((word) => TITLES.has(word) || STANDINGS.has(word) || word === 'one')
  const [gone, come] = [lostRoles.find(says), newRoles.find(says)]
  if (!gone && !come) return null
  const oldStanding = lostRoles.map(standing).join(' ').trim()
  const newStanding = newRoles.map(standing).join(' ').trim()
  const changedStanding = oldStanding !== newStanding
  if (gone && come) {
    // "President" and "President of Russia": fuller, not other
    const fuller = within(gone, come) || within(come, gone)
    return {
      from: text(a, gone),
      to: text(b, come),
      mentions: [from, to],
      confidence: changedStanding ? 0.9 : fuller ? 0.5 : 0.75,
    }
  }
  // one side says it, the other leaves it out: only a standing is news
  if (!changedStanding) return null
  return { from: text(a, gone), to: text(b, come), mentions: [from, to], confidence: 0.6 }
}

/** Over all mentions of a referent: no role that one text gives is given by the other. */
export function roleChangeOverall(from: readonly Mention[], to: readonly Mention[]): RoleChange | null {
  const rolesIn = (mentions: readonly Mention[]) =>
    mentions
      .flatMap((mention) =>
        saidBeside(mention).map((role) => ({ mention, text: role.text, words: roleWords(role.text) })),
      )
      .filter(({ words }) => words.size > 0)
  const [x, y] = [rolesIn(from), rolesIn(to)]
  if (x.length === 0 || y.length === 0) return null
  if (x.some(({ words }) => y.some((other) => sameSet(words, other.words)))) return null
  const [a, b] = [x[0]!, y[0]!]
  const changedStanding = standing(a.words) !== standing(b.words)
  const fuller = within(a.words, b.words) || within(b.words, a.words)
  return {
    from: a.text,
    to: b.text,
    mentions: [a.mention, b.mention],
    confidence: changedStanding ? 0.7 : fuller ? 0.4 : 0.55,
  }
}
