/**
 * Two texts in, everything that differs between them out. Pure: the same texts give the same bytes, and swapped texts
 * the mirrored answer.
 */
import { type AlignedTexts, alignTexts } from '../align/align-texts.js'
import { compareFigures } from '../figures/compare-figures.js'
import { compareFraming } from '../framing/compare-framing.js'
import { profileOf } from '../framing/profile/profile-of.js'
import { compareNames } from '../names/compare-names.js'
import type { Comparison, Facet } from '../schema/comparison.js'
import type { Facts } from '../schema/facts.js'
import type { Limit } from '../schema/limit.js'
import type { LaidText } from '../text/blocks.js'
import { isSameLanguage, languageInWords } from '../text/languages.js'
import { isRead, NO_CONTEXT, type TextContext } from '../text/text-context.js'
import { areTwoTexts, asDifferences, framingDifference, nameDifference } from './differences.js'
import { FACT_FACETS, type FactFacet, factsOf, unread } from './facts.js'
import { withHeadingsOfSections } from './headings-of-sections.js'
import { highlightsOf, withTitle } from './highlights.js'
import { passagesOf } from './passages.js'
import { structureOf } from './structure.js'
import { isChange, summaryOf } from './summary.js'
import { titleHighlights } from './title-change.js'
import { titleFigures } from './title-figures.js'

export interface CompareOptions {
  /** a side is an extract: what the other has beyond it is not told as come or gone */
  readonly partial?: { readonly from: boolean; readonly to: boolean }
  /** what is known of each text besides its words */
  readonly contexts?: { readonly from: TextContext; readonly to: TextContext }
  /** of two articles: told as differences, unless the one took over the other's text */
  readonly articles?: boolean
  /** absent: all; figures, names and framing are only sought when asked for */
  readonly include?: readonly Facet[]
  /** false: without the profile of the framing, which is of the two whole texts and not of what changed */
  readonly profile?: boolean
  /** where one text's mentions are kept: along a series each text is compared twice, and is read once */
  readonly facts?: (side: 'from' | 'to', asked: readonly FactFacet[], read: () => Facts) => Facts
}

/** A comparison without the records of its two snapshots, which the analysis does not know. */
export type ComparedTexts = Pick<
  Comparison,
  'relation' | 'summary' | 'structure' | 'text' | 'figures' | 'names' | 'framing' | 'framingProfile' | 'limits'
>

export function compareTexts(from: LaidText, to: LaidText, options: CompareOptions = {}): ComparedTexts {
  return compareAligned(alignTexts(from, to), options)
}

/** Told apart: a claim in one language has no counterpart in the other that could be found by its words. */
function languageChange({ from, to }: { readonly from: TextContext; readonly to: TextContext }): Limit | null {
  if (from.language === null || to.language === null || isSameLanguage(from.language, to.language)) return null
  const [a, b] = [languageInWords(from.language), languageInWords(to.language)]
  return {
    where: 'language',
    reason: `The two texts are in different languages, ${a} and ${b}: their figures, names and framing are not compared`,
  }
}

export function compareAligned(
  aligned: AlignedTexts,
  {
    partial = { from: false, to: false },
    contexts = { from: NO_CONTEXT, to: NO_CONTEXT },
    include,
    articles = false,
    profile = true,
    facts: recalled = (_side, _asked, read) => read(),
  }: CompareOptions = {},
): ComparedTexts {
  const { from, to } = aligned
  const { list: paired, inexact } = passagesOf(aligned)
  const structure = structureOf(from, to, paired)
  const list = withHeadingsOfSections(aligned, paired, structure)
  const limits: Limit[] = [...aligned.limits]
  const asked = FACT_FACETS.filter((facet) => !include || include.includes(facet))
  const other = [contexts.from, contexts.to].find((context) => !isRead(context))
  const flip = languageChange(contexts)
  if (flip) limits.push(flip)
  else if (other) limits.push(...asked.map((where) => unread(where, other)))
  const read = flip || other ? [] : asked
  // framing is compared on what changed, so its cues in the whole texts are not sought here; but its actors are by name
  const mentioned = FACT_FACETS.filter(
    (facet) => facet !== 'framing' && (read.includes(facet) || (facet === 'names' && read.includes('framing'))),
  )
  const facts = {
    from: recalled('from', mentioned, () => factsOf(from, contexts.from, mentioned)),
    to: recalled('to', mentioned, () => factsOf(to, contexts.to, mentioned)),
  }
  limits.push(...facts.to.limits)
  if (inexact > 0) {
    limits.push({
      where: 'words',
      reason: `${inexact === 1 ? 'One passage was' : `${inexact} passages were`} too different inside to be shown word by word`,
    })
  }
  if (partial.to)
    limits.push({ where: 'to', reason: 'The later text is an extract: what it lacks is not thereby removed' })
  if (partial.from)
    limits.push({ where: 'from', reason: 'The earlier text is an extract: what it lacks is not thereby new' })
  const framing = read.includes('framing')
    ? compareFraming(aligned, { passages: list, structure }, { partial, contexts })
    : []
  const titles = { from: contexts.from.title, to: contexts.to.title }
  const names = read.includes('names')
    ? [...compareNames(aligned, facts.from.names, facts.to.names, { partial, titles })]
    : []
  const figures = read.includes('figures')
    ? [...compareFigures(aligned, facts.from.figures, facts.to.figures, { partial })]
    : []
  const changes = highlightsOf({
    from,
    to,
    passages: list,
    structure,
    partial,
    facts: read.length > 0 ? { figures, names, framing } : null,
  })
  const titled = titleHighlights(
    { title: titles.from, text: from },
    { title: titles.to, text: to },
    { told: changes, figures: read.includes('figures') ? titleFigures(contexts) : [] },
  )
  const highlights = withTitle(changes, titled)
  const summary = summaryOf(from, to, list)
  const text = list.map(({ passage }) => passage)
  const differ = articles && areTwoTexts(summary)
  return {
    relation: differ ? 'articles' : 'versions',
    summary: {
      ...summary,
      changes: {
        text: list.filter(isChange).length,
        structure: structure.filter((section) => section.change !== 'same').length,
        figures: read.includes('figures') ? figures.filter(({ change }) => change !== 'unchanged').length : null,
        names: read.includes('names') ? names.filter(({ change }) => change !== 'unchanged').length : null,
        framing: read.includes('framing') ? framing.length : null,
      },
      highlights: differ ? asDifferences(highlights, { structure, text, figures, names, framing }) : highlights,
    },
    structure,
    text,
    figures,
    names: differ ? names.map((change) => ({ ...change, label: nameDifference(change) })) : names,
    framing: differ ? framing.map((change) => ({ ...change, label: framingDifference(change) })) : framing,
    ...(profile && read.includes('framing')
      ? { framingProfile: profileOf(aligned, framing, { from: facts.from.names, to: facts.to.names }) }
      : {}),
    limits,
  }
}
