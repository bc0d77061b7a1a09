/** The rows of a comparison's tab that one steps through, and the one where the reader is. */
import type { Facet } from '../../server/schema/comparison.js'

const ROWS = '[id][tabindex="-1"]'

/** Of the panel as it is drawn: what a filter hides is no step. A section that stands as it did is none either. */
export const rowsDrawn = (panel: Element | null, tab: Facet): readonly string[] =>
  [...(panel?.querySelectorAll(ROWS) ?? [])]
    .filter((row) => tab !== 'structure' || !row.classList.contains('is-same'))
    .map(({ id }) => id)

/** The row that has the focus, else the first that is wholly on the screen; null: the reader is above them all. */
export function rowInSight(panel: Element | null): string | null {
  const focused = document.activeElement?.closest(ROWS)
  if (focused && panel?.contains(focused)) return focused.id
  if (!panel || panel.getBoundingClientRect().top > innerHeight / 2) return null
  const rows = [...panel.querySelectorAll(ROWS)]
  return rows.find((row) => row.getBoundingClientRect().top >= 0)?.id ?? null
}
