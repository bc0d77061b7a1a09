/** What the address of a comparison says: the tab, how the text is laid out, and the place that is meant. */
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import { placesOf } from '../facets/places.js'
import { tabAsked } from './facet-tabs.js'

interface Asked {
  readonly tab: Facet
  readonly inline: boolean
  readonly noise: boolean
  readonly fold: boolean
}

export function readAddress(): Asked {
  const query = new URLSearchParams(location.search)
  return {
    tab: tabAsked(),
    inline: query.get('view') === 'inline',
    noise: query.get('noise') === '1',
    fold: query.get('fold') !== '0',
  }
}

/** Without its sign. */
export const hashMeant = (): string => decodeURIComponent(location.hash.slice(1))

/**
 * `to-120` is the passage at that offset of the later text, or in another tab the row of what begins there; any other address
 * is an id already.
 */
export function placeMeant(comparison: Comparison, tab: Facet): string | null {
  const hash = hashMeant()
  const [, side, offset] = /^(from|to)-(\d{1,9})$/.exec(hash) ?? []
  if (side !== 'from' && side !== 'to') return hash
  if (tab === 'text') return placesOf(comparison).passage(side, Number(offset))
  return placesIn(comparison, tab).find((place) => place[side] === Number(offset))?.id ?? null
}

/** Where the rows of a tab begin in both texts. */
function placesIn({ text, structure, figures, names, framing }: Comparison, tab: Facet) {
  switch (tab) {
    case 'text':
      return text.map(({ id, from, to }) => ({ id, from: from?.start, to: to?.start }))
    case 'structure':
      return structure.map(({ id, from, to }) => ({ id, from: from?.start, to: to?.start }))
    case 'figures':
      return figures.map(({ id, from, to }) => ({ id, from: from?.start, to: to?.start }))
    case 'names':
      return names.map(({ id, from, to }) => ({ id, from: from?.mentions[0]?.start, to: to?.mentions[0]?.start }))
    case 'framing':
      return framing.map(({ id, from, to }) => ({ id, from: from?.span.start, to: to?.span.start }))
  }
}

/** The address of a row in the comparison with its sides exchanged, where it has another number. */
export function placeSwapped(comparison: Comparison, tab: Facet, id: string): string {
  const place = placesIn(comparison, tab).find((one) => one.id === id)
  if (place?.from !== undefined) return `#to-${place.from}`
  return place?.to === undefined ? '' : `#from-${place.to}`
}

/** @param search the query that the page keeps */
export const addressOf = (from: string, to: string, search: string): string =>
  `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}${search}`
