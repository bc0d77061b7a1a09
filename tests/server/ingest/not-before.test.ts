/** The latest date that a text mentions, as the earliest date that is suggested for it. */
import { expect, it } from 'vitest'
import { notBefore } from '../../../server/ingest/not-before.js'

it.each([
  ['The dam broke on 4 March 2021 and was mended in May 2022.', '2022-05'],
  ['Retrieved 14 December 2024. The dam broke in 2021.', '2024-12-14'],
  ['It broke on March 4th, 2021.', '2021-03-04'],
  ['It broke on 2021-03-04.', '2021-03-04'],
  ['The canal opened in 1888.', '1888'],
  // numbers that are no years, and days that are none
  ['2,021 people and 2021 soldiers were moved, for $2019.', null],
  ['It broke on 31 February 2021.', null],
  ['A new dam is planned for 2044.', null],
  ['Nothing is dated here.', null],
])('"%s" is not before %s', (text, date) => {
  expect(notBefore(text, 2026)?.date ?? null).toBe(date)
})
