/**
 * The filters of a comparison's tabs in the address, so that what a reader chose can be cited and opened again. Each tab has
 * names of its own in the query, since all tabs share one address; what the address says wrong is left out.
 */
import { setQuery } from '../router-history.js'

export type Query = Readonly<Record<string, string | null>>

export interface FilterAddress<F> {
  readonly read: (query: URLSearchParams, start: F) => F
  /** null: as it is at the start */
  readonly write: (filter: F, start: F) => Query
}

export const filterAsked = <F>({ read }: FilterAddress<F>, start: F): F =>
  read(new URLSearchParams(location.search), start)

export const writeFilter = <F>({ write }: FilterAddress<F>, filter: F, start: F): void => setQuery(write(filter, start))

/** "revised,added"; null: the name does not stand in the query. */
export function listAsked<T extends string>(
  query: URLSearchParams,
  name: string,
  isOne: (word: string) => word is T,
): ReadonlySet<T> | null {
  const said = query.get(name)
  return said === null ? null : new Set(said.split(',').filter(isOne))
}

export const listWritten = (list: ReadonlySet<string>, start: ReadonlySet<string>): string | null =>
  list.size === start.size && [...list].every((one) => start.has(one)) ? null : [...list].sort().join(',')
