/** What became of the references, as lines of a report: how many stand on each side, then each that is on one side or edited. */
import type { Reference, ReferenceChange } from '../schema/reference.js'
import type { Compared } from './compared.js'
import { count, joint } from './words.js'

type Words = Readonly<Record<ReferenceChange['change'], string>>

const CHANGE: Words = { added: 'New', removed: 'Gone', edited: 'Edited' }
const DIFFERENCE: Words = { added: 'Only in the second', removed: 'Only in the first', edited: 'Worded otherwise' }

/** Empty where there is nothing to tell. */
export function referenceLines({ comparison }: Compared): string[] {
  const { references, relation } = comparison
  if (references === null || references.changes.length === 0) return []
  const { from, to, kept, changes } = references
  const words = relation === 'articles' ? DIFFERENCE : CHANGE
  const numbers = (['added', 'removed', 'edited'] as const).map((change) => {
    const those = changes.filter((one) => one.change === change).length
    return `${those.toLocaleString('en')} ${words[change].toLowerCase()}`
  })
  return [
    `Entries of the lists: ${[from, to].map((n) => (n ?? 0).toLocaleString('en')).join(joint(comparison))}; ` +
      `${count(kept, 'stands', 'stand')} in both, ${numbers.join(', ')}.`,
    ...changes.map(({ change, ...sides }) => {
      const told = [sides.from, sides.to].flatMap((side) => (side ? [wordsOf(side)] : []))
      return `${words[change]}: ${told.join(joint(comparison))}`
    }),
  ]
}

const wordsOf = ({ text, url }: Reference) => (url === null || text.includes(url) ? text : `${text} ${url}`)
