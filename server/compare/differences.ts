/**
 * Two articles that tell of one subject are no versions of one another: where they differ, nothing changed. What a comparison
 * of versions tells as a change is told here as a difference, in the same order and with the same weights:
 *
 *   “Passengers injured: 40 became 52.”      →   “Passengers injured: the first says 40, the second 52.”
 *   “The section “Rescue” (90 words) is gone.” →   “Only the first has a section “Rescue” (90 words).”
 *
 * That a passage stands in another place, or that a section is longer, says nothing of two articles and is left out.
 */
import type { Comparison, Highlight } from '../schema/comparison.js'
import type { Figure, FigureChange } from '../schema/figure.js'
import type { FramingChange } from '../schema/framing.js'
import type { NameChange } from '../schema/name.js'

type Told = Pick<Comparison, 'structure' | 'text' | 'figures' | 'names' | 'framing'>

/** Another article that keeps half of the words is the same text taken over by another page: a version after all. */
const TAKEN_OVER = 0.5

export function areTwoTexts({ words }: Pick<Comparison['summary'], 'words'>): boolean {
  return words.kept + words.moved < TAKEN_OVER * Math.max(1, Math.min(words.from, words.to))
}

export function asDifferences(highlights: readonly Highlight[], told: Told): Highlight[] {
  return highlights.flatMap((highlight) => {
    const sentence = sentenceOf(highlight, told)
    return sentence === null ? [] : [{ ...highlight, sentence }]
  })
}

/** The label of a name's change, where nobody renamed anything. */
export function nameDifference({ change, from, to, label }: NameChange): string {
  switch (change) {
    case 'added':
      return `only the second names ${to!.canonical}`
    case 'removed':
      return `only the first names ${from!.canonical}`
    case 'renamed':
    case 'respelled':
      return `${from!.canonical} in the first is ${to!.canonical} in the second`
    case 'role_changed':
      return `${to!.canonical} is described otherwise`
    case 'unchanged':
      return from!.canonical === to!.canonical ? `both name ${to!.canonical}` : label
  }
}

function sentenceOf({ facet, id }: Highlight, told: Told): string | null {
  const found = <T extends { readonly id: string }>(list: readonly T[]) => list.find((one) => one.id === id)
  switch (facet) {
    case 'figures': {
      const figure = found(told.figures)
      return figure ? figureSentence(figure) : null
    }
    case 'names': {
      const name = found(told.names)
      return name ? `${capital(nameDifference(name))}.` : null
    }
    case 'framing': {
      const shift = found(told.framing)
      return shift ? framingSentence(shift) : null
    }
    case 'structure': {
      const section = found(told.structure)
      if (section?.change === 'removed') return only('first', section.from)
      if (section?.change === 'added') return only('second', section.to)
      return section?.change === 'renamed'
        ? `The section “${section.from?.heading}” of the first is “${section.to?.heading}” in the second.`
        : null
    }
    case 'text': {
      const passage = found(told.text)
      return passage && (passage.change === 'reworded' || passage.change === 'split' || passage.change === 'merged')
        ? 'Both have a sentence that reads otherwise in each.'
        : null
    }
  }
}

const only = (which: string, section: Comparison['structure'][number]['from']) =>
  section ? `Only the ${which} has a section “${section.heading}” (${section.words} words).` : null

function figureSentence({ label, from, to }: FigureChange): string {
  const what = capital(label)
  if (!from || !to) return `${what}: only the ${to ? 'second' : 'first'} says “${(to ?? from)!.surface}”.`
  const per = ({ surface, attribution }: Figure) =>
    from.attribution === to.attribution ? surface : `${surface} (${attribution ?? 'no source named'})`
  return `${what}: the first says ${per(from)}, the second ${per(to)}.`
}

const quoted = ({ text }: NonNullable<FramingChange['from']>) => `“${short(text.trim())}”`

/** The label of a shift, where nobody shifted. */
export function framingDifference({ from, to }: FramingChange): string {
  if (from && to) return `${quoted(from)} in the first, ${quoted(to)} in the second`
  return from ? `only in the first: ${quoted(from)}` : `only in the second: ${quoted(to!)}`
}

function framingSentence({ from, to }: FramingChange): string {
  if (from && to) return `Where the first says ${quoted(from)}, the second says ${quoted(to)}.`
  return from ? `Only the first says: ${quoted(from)}` : `Only the second says: ${quoted(to!)}`
}

/** Letters of a quoted passage: a line of the page, and enough to know the sentence by. */
const LONGEST = 100
/** Cut between words, and never within a pair of surrogates. */
const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 2).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …` : text

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
