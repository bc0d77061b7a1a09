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

/** `to-120` is the passage at that offset of the later text; any other address is an id already. */
export function placeMeant(comparison: Comparison): string | null {
  const hash = hashMeant()
  const [, side, offset] = /^(from|to)-(\d{1,9})$/.exec(hash) ?? []
  return side === 'from' || side === 'to' ? placesOf(comparison).passage(side, Number(offset)) : hash
}

/** @param search the query that the page keeps */
export const addressOf = (from: string, to: string, search: string): string =>
  `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}${search}`
