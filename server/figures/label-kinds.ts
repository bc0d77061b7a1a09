/** What a column's head or an infobox's label says of the bare numbers under it: "Deaths", "Area (km²)", "Cost". */
import type { FigureKind } from '../schema/figure.js'
import { measureAt } from './measures.js'
import { CAPTIVES, COUNTRIES, DEATHS, DISPLACED, EQUIPMENT, INJURIES, MISSING, SETTLEMENTS } from './nouns.js'
import { outcomeOf } from './outcomes.js'
import { wordsOf } from './sentence-words.js'

export function kindOfLabel(label: string): { unit: string; kind: FigureKind } | null {
  if (label === '') return null
  const words = wordsOf(label, 0, label.length)
  for (const { lower } of words) {
    const kind = kindOfWord(lower)
    if (kind) return { unit: label, kind }
  }
  for (let k = 0; k < words.length; k++) {
    const unit = words[k - 1]?.text === '(' || words[k - 1]?.lower === 'in' ? measureAt(words, k, true) : null
    if (unit) {
      const { dimension } = unit.measure
      if (dimension === 'length') return { unit: unit.measure.name, kind: 'distance' }
      if (dimension === 'area') return { unit: unit.measure.name, kind: 'area' }
      if (dimension === 'percent') return { unit: 'percent', kind: 'percent' }
      if (dimension === 'time') return { unit: unit.measure.name, kind: 'duration' }
      return { unit: unit.measure.name, kind: 'other' }
    }
    if (words[k]!.text === '%') return { unit: 'percent', kind: 'percent' }
    if (words[k]!.type === 'currency') return { unit: label, kind: 'money' }
  }
  return { unit: label, kind: 'other' }
}

function kindOfWord(lower: string): FigureKind | null {
  if (DEATHS.has(lower) || lower === 'killed') return 'killed'
  if (INJURIES.has(lower)) return 'wounded'
  if (CAPTIVES.has(lower)) return 'captured'
  if (DISPLACED.has(lower)) return 'displaced'
  if (MISSING.has(lower)) return 'missing'
  if (SETTLEMENTS.has(lower)) return 'settlements'
  if (COUNTRIES.has(lower)) return 'countries'
  if (EQUIPMENT.has(lower)) return 'equipment'
  if (lower === 'strength') return 'forces'
  if (/^(?:area|surface)$/.test(lower)) return 'area'
  if (/^(?:length|height|depth|width|distance|elevation|altitude)$/.test(lower)) return 'distance'
  if (/^(?:share|percentage|rate|turnout)$/.test(lower)) return 'percent'
  if (/^(?:duration)$/.test(lower)) return 'duration'
  if (/^(?:cost|price|revenue|budget|income|salary)$/.test(lower)) return 'money'
  const harm = outcomeOf(lower)
  return harm?.outcome === 'damaged' ? 'damaged' : null
}
