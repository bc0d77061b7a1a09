/**
 * What the panels of a comparison have in common: a filter with the kinds that are shown, and the rows that are open. Both
 * begin anew with another comparison; a row that the address names is open whatever else is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class RowsController<S extends string, F extends { readonly show: ReadonlySet<S> }>
  implements ReactiveController
{
  filter: F
  open: ReadonlySet<string> = new Set()

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly start: F,
  ) {
    this.filter = start
    host.addController(this)
  }

  /** Nothing to do: it lives with its host. */
  hostConnected(): void {}

  /** For another comparison. */
  begin(): void {
    this.filter = this.start
    this.open = new Set()
  }

  readonly reset = (): void => {
    this.filter = this.start
    this.host.requestUpdate()
  }

  change(part: Partial<F>): void {
    this.filter = { ...this.filter, ...part }
    this.host.requestUpdate()
  }

  toggleShow(show: S): void {
    this.filter = { ...this.filter, show: toggled(this.filter.show, show) }
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
