/** Who did it, named by a noun's "by"; and rows of a box that say how it stands. Invented sentences. */
import { expect, it } from 'vitest'
import { layOut } from '../../../server/text/blocks.js'
import { framingBetween, laid } from './pairs.js'

const rules = (from: string, to: string) => framingBetween(laid(from), laid(to)).map(({ rule }) => rule)

it.each([
  ['The arrest of four teachers set off the march.', 'The arrest of four teachers by the militia set off the march.'],
  ['The murder of the editor by police shocked the city.', 'The murder of the editor shocked the city.'],
])('a deed that a noun names gains or loses its doer: %s → %s', (from, to) => {
  expect(rules(from, to)).toContain('the doer of a deed is named, or no longer')
})

it.each([
  ['The novel by Ann Roth sold well in spring.', 'The novel sold well in spring.'],
  [
    'An alliance of farmers that was formed in April, promised rain.',
    'An alliance of farmers formed in April 2029, promised rain.',
  ],
  [
    'The Dawn List, a group of five clubs formed in April, promised cheaper tickets.',
    'The Dawn List, a group of five (later seven) clubs formed in April 2029, promised cheaper tickets.',
  ],
])('nobody did anything in: %s → %s', (from, to) => {
  expect(framingBetween(laid(from), laid(to)).filter(({ category }) => category === 'agency')).toEqual([])
})

const box = (row: string) =>
  layOut([
    { kind: 'table_row', level: 0, text: row },
    { kind: 'paragraph', level: 0, text: 'The dock strike stopped all cranes of the harbour.' },
  ])

it('a row that said how it stands and now says how it came out is a change of status', () => {
  const [shift, ...more] = framingBetween(box('Status | Ongoing'), box('Result | Higher wages for all crews'))
  expect([shift?.category, shift?.from?.text, shift?.to?.text, more.length]).toEqual([
    'status',
    'Status | Ongoing',
    'Result | Higher wages for all crews',
    0,
  ])
  expect(framingBetween(box('Colour | Red'), box('Owner | The harbour board'))).toEqual([])
})
