/**
 * What the panels of a comparison have in common: a filter with the kinds that are shown, and the rows that are open. Both
 * begin anew with another comparison, the filter as the address says; a row that the address names is open whatever else is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type FilterAddress, filterAsked, writeFilter } from './filter-address.js'

export class RowsController<S extends string, F extends { readonly show: ReadonlySet<S> }>
  implements ReactiveController
{
  filter: F
  open: ReadonlySet<string> = new Set()

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly start: F,
    private readonly address: FilterAddress<F>,
  ) {
    this.filter = start
    host.addController(this)
  }

  /** Nothing to do: it lives with its host. */
  hostConnected(): void {}

  /** For another comparison. */
  begin(): void {
    this.filter = filterAsked(this.address, this.start)
    this.open = new Set()
  }

  readonly reset = (): void => this.take(this.start)

  change(part: Partial<F>): void {
    this.take({ ...this.filter, ...part })
  }

  toggleShow(show: S): void {
    this.take({ ...this.filter, show: toggled(this.filter.show, show) })
  }

  private take(filter: F): void {
    this.filter = filter
    writeFilter(this.address, filter, this.start)
    this.host.requestUpdate()
  }

  toggleRow(id: string): void {
    this.open = toggled(this.open, id)
    this.host.requestUpdate()
  }

  /** null: the address names none */
  openRow(id: string | null): void {
    if (id !== null) this.open = new Set([...this.open, id])
  }
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}
