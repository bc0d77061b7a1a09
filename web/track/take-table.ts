/** Gives the reader a file that was made in the page. */
import { csvOf } from './csv.js'
import type { PlotTable } from './view.js'

/** What a file says of itself. */
export interface About {
  readonly title: string
  readonly source: string
  /** name without ending */
  readonly file: string
}

export const giveTable = (table: PlotTable, about: About): void =>
  give(new Blob([csvOf(table, about)], { type: 'text/csv;charset=utf-8' }), `${about.file}.csv`)

export function give(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has taken hold of it by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
