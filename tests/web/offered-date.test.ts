/** The latest date that a text mentions is offered as its own where that is plausible. */
import { expect, it } from 'vitest'
import { offeredDate } from '../../web/pages/offered-date.js'

const dated = (date: string, dateBasis: 'stated' | 'captured' | 'inferred') => ({
  ...{ date, dateBasis, dateNote: null },
  ...{ earliest: date, latest: date },
})

it.each([
  ['1921', null, null],
  ['2023', null, null],
  ['2025', null, '2025'],
  ['2026', null, '2026'],
  ['1921-05', null, '1921-05'],
  ['1921-05-04', null, '1921-05-04'],
  ['2026-03-04', dated('2026-03-05', 'captured'), '2026-03-04'],
  ['2026-03-04', dated('2026-03-05', 'stated'), null],
])('%s, beside %j', (mentioned, date, offered) => {
  expect(offeredDate({ date, notBefore: dated(mentioned, 'inferred') }, 2026)).toBe(offered)
})

it('a text that mentions none is offered none', () => {
  expect(offeredDate({ date: null, notBefore: null }, 2026)).toBeNull()
})
