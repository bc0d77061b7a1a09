/**
 * The reference lists of a page that was copied as plain text, and which blocks cite their entries by number.
 *
 * Some browsers copy the numbers of a list and some do not, so entries are counted. A page may have several lists, notes beside
 * references: the numbers of the text are those of the list that ends with the highest of them, or of the only one.
 */
import type { Reference } from '../../schema/reference.js'
import { entryOf, referenceList } from '../references/entry.js'

/** @param lists entries as they were copied. @param cited the numbers that each block cites, in the order of the blocks */
export function copiedReferences(
  lists: readonly (readonly string[])[],
  cited: readonly (readonly number[])[],
): Reference[] {
  const highest = cited.flat().reduce((most, number) => Math.max(most, number), 0)
  const meant = lists.find((list) => list.length === highest) ?? (lists.length === 1 ? lists[0] : undefined)
  const counted = meant && meant.length >= highest ? meant : []
  return referenceList([
    ...lists.flat().map((words) => ({ entry: entryOf(words), in: null })),
    ...cited.flatMap((numbers, place) =>
      numbers.flatMap((number) => {
        const words = counted[number - 1]
        return words === undefined ? [] : [{ entry: entryOf(words), in: place }]
      }),
    ),
  ])
}
