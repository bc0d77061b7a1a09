/** A date that changed and nothing else. */
import { expect, it } from 'vitest'
import { changedDate } from '../../../server/compare/date-highlights.js'

it.each([
  ['The hearing is set for 4 May 2021.', 'The hearing is set for 14 June 2021.', '4 May 2021 → 14 June 2021'],
  ['The lighthouse was built in 1910.', 'The lighthouse was built in 1901.', '1910 → 1901'],
  ['The mine opened on March 3.', 'The mine opened on April 9.', 'March 3 → April 9'],
  ['The hearing is set for 4 May.', 'The hearing is set for 14 May.', '4 May → 14 May'],
  ['The pool is open on May 1.', 'The pool is open on May 12.', 'May 1 → May 12'],
  ['The bridge is shut until 4 May.', 'The bridge is shut until 2 June.', '4 May → 2 June'],
  // brought up to date, completed, reworded too, or no date
  ['As of 4 May 2021 nine roads are shut.', 'As of 9 May 2021 nine roads are shut.', null],
  ['The mine opened on 3 March.', 'The mine opened on 3 March 1931.', null],
  ['The mine opened on March 3.', 'The mine opened on March 3, 1931.', null],
  ['The mine opened on 3 March.', 'The pit opened on 9 April.', null],
  ['The ship carries 1,910 cars.', 'The ship carries 1,901 cars.', null],
])('%s → %s: %s', (from, to, told) => {
  const date = changedDate(from, to)
  expect(date && `${date.from} → ${date.to}`).toBe(told)
})
