/** What changed in a figure that two texts share: its value, how it is meant, or who says it; the first that applies. */
import type { AlignedTexts } from '../align/align-texts.js'
import type { FigureChange, FigureKind } from '../schema/figure.js'
import { sameClaimant } from './claimants.js'
import { directionOf } from './direction.js'
import { otherFate } from './fate-told.js'
import { magnitude, sameValue } from './likeness.js'
import type { Profile } from './profile.js'

type Told = NonNullable<FigureChange['told']>

export function changeOf(
  from: Profile,
  to: Profile,
  { aligned, inPlace }: { readonly aligned: AlignedTexts; readonly inPlace: boolean },
): Pick<FigureChange, 'change' | 'delta' | 'ratio' | 'told'> {
  // dollars that became euros: no difference can be told
  if (from.scale !== to.scale) return { change: 'revised' }
  const turned = turnOf(from, to, aligned)
  if (turned) return { change: 'revised', told: turned }
  if (isRevised(from, to)) return { change: 'revised', ...size(from, to) }
  if (margin(from) !== margin(to)) return { change: 'requalified' }
  if (isNarrowed(from, to, aligned)) return { change: 'requalified' }
  const fates = inPlace ? fatesOf(from, to, aligned) : null
  if (fates) return { change: 'requalified', told: fates }
  if (from.figure.qualifier !== to.figure.qualifier) return { change: 'requalified' }
  return { change: isReattributed(from, to, aligned, inPlace) ? 'reattributed' : 'unchanged' }
}

/** "fell by 12 per cent" → "rose by 12 per cent" */
function turnOf(from: Profile, to: Profile, { from: a, to: b }: AlignedTexts): Told | null {
  const before = directionOf(a.text, from.figure)
  const now = before && directionOf(b.text, to.figure)
  return before && now && now.sign !== before.sign ? { from: before.told, to: now.told } : null
}

/** "30 houses were destroyed" → "30 houses were damaged" */
function fatesOf(from: Profile, to: Profile, { from: a, to: b }: AlignedTexts): Told | null {
  if (from.scale !== 'count') return null
  const fates = otherFate({ text: a.text, figure: from.figure }, { text: b.text, figure: to.figure })
  return fates && { from: fates[0], to: fates[1] }
}

function isRevised(from: Profile, to: Profile): boolean {
  if (from.base && to.base) return !sameValue(from, to)
  if (from.base || to.base) return true
  return magnitude(from.figure) !== magnitude(to.figure)
}

/** "251 ± 11 km²": the same value known less surely is another statement. '' where the text gives none. */
const margin = ({ figure }: Profile): string =>
  (/(?:±|\+\/-|plus or minus)\s*(\d+(?:[.,]\d+)*)/u.exec(figure.surface)?.[1] ?? '').replace(/(\.\d*?)0+$/, '$1')

/** In the unit of the later figure; a range counts by its middle. */
function size(from: Profile, to: Profile): { delta?: number; ratio?: number } {
  if (!from.base || !to.base) return {}
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2
  const [before, after] = [middle(from.base), middle(to.base)]
  const shown = to.figure.value ?? ((to.figure.low ?? 0) + (to.figure.high ?? 0)) / 2
  const factor = after === 0 || shown === 0 ? 1 : after / shown
  const delta = round((after - before) / factor)
  return before === 0 ? { delta } : { delta, ratio: round(after / before) }
}

const round = (value: number) => Number(value.toPrecision(10))

/**
 * Another source, or one where there was none. The latter only inside counterparts, since a sentence elsewhere may rest on a
 * source that stands further off, and only where the source's words do not stand in the other sentence: a
 * source that was merely not understood on one side is no change.
 */
function isReattributed(from: Profile, to: Profile, aligned: AlignedTexts, inPlace: boolean): boolean {
  const [before, after] = [from.figure.attribution, to.figure.attribution]
  const claimant = sameClaimant(before, after)
  if (claimant !== 'open') return claimant === 'other' && !isApposed(before!, after!, aligned)
  if (!inPlace || before === OFFICIAL || after === OFFICIAL) return false
  const [named, other, text] = before !== null ? [before, to, aligned.to.text] : [after!, from, aligned.from.text]
  const { start, end } = other.figure.sentence
  // the sentence and a little before it: a pronoun's source stands there
  const place = text.slice(Math.max(0, start - 300), end + 60).toLowerCase()
  const words = named
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
  return words.length > 0 && !words.some((word) => place.includes(word)) && (/\p{Lu}/u.test(named) || words.length > 1)
}

const HARM = 'killed|wounded|injured|dead|missing|lost|destroyed|damaged|displaced'
const ALTERNATIVE = new RegExp(`\\b(${HARM}) or (?:\\p{L}+ )?(${HARM})\\b`, 'u')
const ANY_HARM = new RegExp(`\\b(?:${HARM})\\b`, 'gu')

/** What befell the counted, where the clause says it: "killed or wounded" as one, else each word. */
function alternativeOf({ figure }: Profile, text: string): { readonly both: string | null; readonly told: string } {
  const { start, end } = figure.sentence
  const before = text
    .slice(Math.max(start, figure.start - 40), figure.start)
    .split(/[,;:.]| and /u)
    .at(-1)!
  const after = text.slice(figure.end, Math.min(end, figure.end + 90)).split(/[,;:.]| and /u)[0]!
  const clause = before + after
  const both = ALTERNATIVE.exec(clause)
  return { both: both ? [both[1]!, both[2]!].sort().join(' ') : null, told: (clause.match(ANY_HARM) ?? []).join(' ') }
}

/** "58 houses destroyed or damaged" → "58 houses destroyed": the same number is said of less, or of more. */
function isNarrowed(from: Profile, to: Profile, aligned: AlignedTexts): boolean {
  if (from.figure.kind !== to.figure.kind || !HARMED.has(from.figure.kind)) return false
  const [x, y] = [alternativeOf(from, aligned.from.text), alternativeOf(to, aligned.to.text)]
  return (
    (x.both !== null && y.both === null && y.told !== '' && x.both.split(' ').includes(y.told)) ||
    (y.both !== null && x.both === null && x.told !== '' && y.both.split(' ').includes(x.told))
  )
}

const HARMED: ReadonlySet<FigureKind> = new Set(['killed', 'wounded', 'missing', 'displaced', 'damaged', 'equipment'])

/** "officially": by whom, the text does not say. */
const OFFICIAL = 'official figures'

/** "Northern Ferries, the operator of the line": one of the texts says that the two are one. */
const isApposed = (x: string, y: string, { from, to }: AlignedTexts): boolean =>
  [from.text, to.text].some((text) =>
    [`${x}, `, `${y}, `].some((name, n) =>
      ['the ', 'its ', 'a ', ''].some((article) => text.includes(`${name}${article}${n === 0 ? y : x}`)),
    ),
  )
