/**
 * Which article each mention links to. A block knows the words of its links in order; where they stand is found here, in the
 * text as it was cleaned, so that no repair on the way has to carry offsets along.
 *
 *   "Mary Lind met [[Tom Lind|Lind]]": the link's words are the mention's, or reach over its title, and end with it
 */
import type { LaidText } from '../text/blocks.js'
import { foldName } from './fold-name.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import type { Mention } from './mention.js'

interface LinkSpan {
  readonly start: number
  readonly end: number
  readonly target: string
}

/** Labels that a block lacks: repairs change one or two; a list of others is no list of this block. */
const MOST_MISSED = 20
const WORD = /[\p{L}\p{N}]/u

function spansOf({ text, blocks, links = [] }: LaidText): LinkSpan[] {
  const spans: LinkSpan[] = []
  for (const { block, links: own } of links) {
    const { start, end } = blocks[block]!
    const words = text.slice(start, end)
    let from = 0
    let missed = 0
    for (const { label, target } of own) {
      const at = missed < MOST_MISSED ? placeOf(words, label, from) : -1
      if (at < 0) {
        missed++
        continue
      }
      from = at + label.length
      spans.push({ start: start + at, end: start + from, target })
    }
  }
  return spans
}

/** As words of their own, though an ending may follow: "[[Velnia]]n". */
function placeOf(words: string, label: string, from: number): number {
  for (let at = words.indexOf(label, from); at >= 0; at = words.indexOf(label, at + label.length))
    if (at === 0 || !WORD.test(words[at - 1]!)) return at
  return -1
}

/** @param mentions in text order */
export function withTargets(laid: LaidText, mentions: readonly Mention[]): readonly Mention[] {
  const spans = spansOf(laid)
  if (spans.length === 0) return mentions
  let s = 0
  return mentions.map((mention) => {
    while (s < spans.length && spans[s]!.end <= mention.start) s++
    const span = spans[s]
    const own = mention.end - (/['’]s?$/.exec(mention.surface)?.[0].length ?? 0)
    if (!span || span.start > mention.start || span.end < own || span.end > mention.end) return mention
    return { ...mention, target: span.target }
  })
}

/** The one article that mentions link to; null: to none, or to several. */
export function oneTarget(mentions: readonly Mention[]): string | null {
  let one: string | null = null
  for (const { target } of mentions) {
    if (target === null || target === one) continue
    if (one !== null) return null
    one = target
  }
  return one
}

/** "Springfield, Ohio", "Lind (painter)": the name, and what tells it from others of that name. */
function partsOf(target: string): { readonly name: string; readonly which: string } {
  const [, name = target, comma = '', bracket = ''] =
    /^(.{1,200}?)(?:, (.{1,200})| \(([^()]{1,200})\))?$/.exec(target) ?? []
  return { name: foldName(name), which: foldName(comma || bracket) }
}

/** Is the article called by this folded form? */
export const isTitled = (target: string, key: string): boolean => partsOf(target).name === key

/** A state, or its adjective, that stands for something of it: "[[Velnia national football team|Velnia]]". */
export function isNamedBy(form: string, target: string): boolean {
  const key = foldName(form)
  return !isTitled(target, key) && (ADJECTIVES.has(key) || STATES.has(form.replace(/^The |['’]s$/g, '')))
}

/**
 * Are two articles plainly about two things that one name may stand for? Two titles may lead to one article, so it takes more
 * than another title: two who share a surname, two that are told apart by what stands in brackets or behind the comma.
 */
export function areApart(a: string, b: string): boolean {
  if (a === b) return false
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x.name === y.name) return x.which !== '' && y.which !== '' && x.which !== y.which
  const [p, q] = [x.name.split(' '), y.name.split(' ')]
  if (p.length < 2 || q.length < 2 || p.at(-1) !== q.at(-1)) return false
  if (p.every((word) => q.includes(word)) || q.every((word) => p.includes(word))) return false
  // "Jo Lind" and "Joanna Lind" may be one
  return !p[0]!.startsWith(q[0]!) && !q[0]!.startsWith(p[0]!)
}

/** No name of an article stands for so many; each is held against each. */
const MOST_TARGETS = 50

/** What was joined by its forms, parted where its links lead to two: what has no link is whom the text named last. */
export function partedByTarget(own: readonly Mention[]): readonly (readonly Mention[])[] {
  const targets = [...new Set(own.flatMap(({ target }) => target ?? []))].sort()
  if (targets.length < 2 || targets.length > MOST_TARGETS) return [own]
  const heads = targets.filter((target, n) => targets.slice(0, n).every((before) => areApart(before, target)))
  if (heads.length < 2) return [own]
  const mentions = [...own].sort((a, b) => a.start - b.start)
  const parts = new Map<string, Mention[]>(heads.map((head) => [head, []]))
  const headOf = ({ target, surface }: Mention) =>
    target === null
      ? heads.find((head) => isTitled(head, foldName(surface)))
      : (heads.find((head) => head === target) ?? heads.find((head) => !areApart(head, target)))
  let last = mentions.map(headOf).find((head) => head !== undefined)!
  for (const mention of mentions) {
    last = headOf(mention) ?? last
    parts.get(last)!.push(mention)
  }
  return [...parts.values()].filter((part) => part.length > 0)
}
