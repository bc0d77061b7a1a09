import { expect, it } from 'vitest'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { basisAndWhy, basisInWords, citationOf, titleOf } from '../../web/snapshot-words.js'

const SNAPSHOT = {
  title: 'Ferry fares',
  date: '2024-03-05',
  source: { publisher: 'Harbour Gazette', url: 'https://gazette.example/fares' },
  textHash: '0123456789abcdef0123456789abcdef',
  restated: false,
  partial: false,
} as Snapshot
const ADDRESS = 'http://127.0.0.1:3000/snapshots/1'

it('a citation says who, what, when, where, and by which hash the text can be known again', () => {
  expect(citationOf(SNAPSHOT, ADDRESS)).toBe(
    `Harbour Gazette. “Ferry fares”. as of 5 March 2024. https://gazette.example/fares. Variorum snapshot ${ADDRESS}. text SHA-256 0123456789abcdef.`,
  )
})

it('a citation of a restated extract says that it is both, and leaves out what is not known', () => {
  const snapshot = { ...SNAPSHOT, restated: true, partial: true, source: { publisher: null, url: null } } as Snapshot
  expect(citationOf(snapshot, ADDRESS)).toBe(
    `“Ferry fares”. as of 5 March 2024 (restated, extract). Variorum snapshot ${ADDRESS}. text SHA-256 0123456789abcdef.`,
  )
})

it('a snapshot without a title is untitled', () => {
  expect(titleOf({ title: null })).toBe('Untitled')
})

it.each([
  ['stated', 'given by whoever added it', 'Given by whoever added it', 'Given by whoever added it'],
  ['stated', 'the page says so in its head', 'Stated', 'Stated: the page says so in its head'],
  ['stated', null, 'Stated', 'Stated'],
  ['captured', 'revision 7', 'Captured at that moment', 'Captured at that moment: revision 7'],
] as const)('a date that is %s, %s, is "%s"', (dateBasis, dateNote, basis, why) => {
  expect([basisInWords({ dateBasis, dateNote }), basisAndWhy({ dateBasis, dateNote })]).toEqual([basis, why])
})
