/** Who or what a text speaks of: the mentions that were joined, with the form it goes by. */
import type { NameType } from '../schema/name.js'
import { foldName, LOST } from './fold-name.js'
import type { Mention } from './mention.js'
import { type Group, voteOf } from './mention-groups.js'

export interface Referent {
  readonly type: NameType
  readonly canonical: string
  /** forms as they stand, most frequent first, each once */
  readonly variants: readonly string[]
  readonly mentions: readonly Mention[]
  /** folded forms by which others find it; short forms that are only its in this text included */
  readonly keys: readonly string[]
  /** forms that the text says are former or other names of it */
  readonly others: readonly string[]
  /** the articles that its mentions link to, most frequent first */
  readonly targets: readonly string[]
  /** of the type: 0 a guess */
  readonly sure: number
}

export function referentOf(root: Group, own: readonly Mention[], others: readonly string[]): Referent {
  const mentions = [...own].sort((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1)
  const variants = counts.size === 1 ? [...counts.keys()] : mostFrequent(counts)
  // a former name is one of its names and not the one it goes by
  const past = new Set(others.map(foldName))
  const full = past.has(root.key)
    ? longestOf(variants.filter((surface) => !past.has(foldName(surface))))
    : variants.filter((surface) => foldName(surface) === root.key)
  const canonical = (full.length > 0 ? full : variants).find((v) => !v.includes(LOST)) ?? full[0] ?? variants[0]!
  const { type, sure } = voteOf(mentions)
  return {
    type,
    sure,
    canonical: canonical.replace(/['’]s$/, ''),
    variants,
    mentions,
    keys: keysOf(variants),
    others,
    targets: targetsOf(mentions),
  }
}

/** As the text first has them makes no difference: who looks for a key finds it in any order. */
const keysOf = (variants: readonly string[]): string[] => {
  const keys = variants.map((surface) => foldName(surface) || surface)
  return keys.length === 1 ? keys : [...new Set(keys)]
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([surface]) => surface)

const wordsIn = (surface: string) => foldName(surface).split(' ').length

function longestOf(forms: readonly string[]): string[] {
  const longest = forms.reduce((most, form) => Math.max(most, wordsIn(form)), 0)
  return forms.filter((form) => wordsIn(form) === longest)
}

function targetsOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  for (const { target } of mentions) if (target !== null) counts.set(target, (counts.get(target) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([target]) => target)
}
