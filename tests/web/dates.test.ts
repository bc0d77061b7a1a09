import { describe, expect, it } from 'vitest'
import { apart } from '../../web/date-span.js'
import { dateAmong, dateInShort, dateInWords, datesInShort, machineDate, stepInShort } from '../../web/dates.js'

describe('a date in words', () => {
  it.each([
    ['2020-10-30', '30 October 2020'],
    ['2020-10', 'October 2020'],
    ['2020', '2020'],
    ['2025~', 'about 2025'],
    ['2023?', 'perhaps 2023'],
    ['2023%', 'perhaps about 2023'],
    ['2020-10~', 'about October 2020'],
    ['2020-09-27T11:52', '27 September 2020, 11:52'],
    ['2020-09-27T11:52:00', '27 September 2020, 11:52'],
    ['2020-09-27T11:52Z', '27 September 2020, 11:52 UTC'],
    ['2020-09-27T11:52+04:00', '27 September 2020, 11:52 UTC+4'],
    ['2020-09-27T11:52+05:30', '27 September 2020, 11:52 UTC+5:30'],
    ['2020-10-04/2020-10-09', '4 to 9 October 2020'],
    ['2020-09-27/2020-10-05', '27 September to 5 October 2020'],
    ['2020-09/2020-10', 'September to October 2020'],
    ['2020-12-30/2021-01-02', '30 December 2020 to 2 January 2021'],
    ['2020/2021', '2020 to 2021'],
    ['2020~/2023', 'about 2020 to 2023'],
    ['2020-10-04/2020-10-09~', '4 October 2020 to about 9 October 2020'],
    ['2020-09-27T11:52/2020-09-27T21:25', '27 September 2020, 11:52 to 21:25'],
    ['2020-10-30/..', '30 October 2020 or later'],
    ['../2020', 'up to 2020'],
    ['/2020', 'up to 2020'],
    ['2020-21', 'spring 2020'],
    ['2020-24', 'winter 2020'],
    ['202X', 'the 2020s'],
    ['19XX', '1900 to 1999'],
    ['2020-XX', 'some time in 2020'],
    ['2020-10-XX', 'some day of October 2020'],
    ['0000', '1 BC'],
    ['-0044-03-15', '15 March 45 BC'],
  ])('%s is "%s"', (edtf, words) => expect(dateInWords(edtf)).toBe(words))

  it.each(['', 'last week', '2020-13', '2020-10-32', '2020/2021/2022', '../..', '20201', '2020T11:52', '<b>2020</b>'])(
    'what cannot be read stays as it is: "%s"',
    (text) => expect(dateInWords(text)).toBe(text),
  )
})

describe('a date in short', () => {
  it.each([
    ['2020-10-30', '30 Oct 2020'],
    ['2020-10', 'Oct 2020'],
    ['2025~', 'about 2025'],
    ['2020-10-04/2020-10-09', '4–9 Oct 2020'],
    ['2020-09-27/2020-10-05', '27 Sep 2020 – 5 Oct 2020'],
    ['2020-09-27T11:52', '27 Sep 2020, 11:52'],
    ['2020-23', 'autumn 2020'],
  ])('%s is "%s"', (edtf, words) => expect(dateInShort(edtf)).toBe(words))

  it.each([
    ['2020-10-30', '2023~', '30 Oct 2020 – about 2023'],
    ['2020-09-27T11:52', '2020-09-27T12:45', '27 Sep 2020, 11:52 – 12:45'],
    ['2020-09-27T21:25', '2020-09-28T08:00', '27 Sep 2020, 21:25 – 28 Sep 2020, 08:00'],
    ['2020-09-27', '2020-09-27T12:45', '27 Sep 2020 – 27 Sep 2020, 12:45'],
    ['7 Sep', '2020', '7 Sep – 2020'],
  ])('from %s to %s is "%s"', (from, to, words) => expect(stepInShort(from, to)).toBe(words))

  it.each([
    ['2020-10-30', '2025~', 'Oct 2020 and 2025'],
    ['2020-10-04', '2020-10-30', '4 Oct and 30 Oct 2020'],
    ['2020-10-04/2020-10-09', '2020-10-30', '4 Oct and 30 Oct 2020'],
    ['2020-09-27T11:52', '2020-09-27T21:25', '11:52 and 21:25'],
    ['2020', '2021', '2020 and 2021'],
    ['2020-10-30', '2020-10-30', '30 Oct 2020 and 30 Oct 2020'],
    ['some day', '2020', 'some day and 2020'],
  ])('%s beside %s is "%s"', (from, to, words) => expect(datesInShort(from, to)).toBe(words))
})

describe('a date for machines', () => {
  it.each([
    ['2020-10-30', '2020-10-30'],
    ['2025~', '2025'],
    ['2020-10', '2020-10'],
    ['2020-21', '2020'],
    ['2020-09-27T11:52', '2020-09-27T11:52'],
    ['2020-09-27T11:52Z', '2020-09-27T11:52Z'],
    ['2020-10-04/2020-10-09', null],
    ['202X', null],
    ['-0044', null],
    ['soon', null],
  ])('%s is %s', (edtf, machine) => expect(machineDate(edtf)).toBe(machine))
})

describe('how far two dates lie apart', () => {
  const day = (date: string) => ({ date, earliest: `${date}T00:00:00Z`, latest: `${date}T23:59:59Z` })
  const second = (date: string) => ({ date, earliest: `${date}Z`, latest: `${date}Z` })
  const minute = (date: string) => ({ date, earliest: `${date}:00Z`, latest: `${date}:59Z` })
  const year = (date: string) => ({
    date,
    earliest: `${date.slice(0, 4)}-01-01T00:00:00Z`,
    latest: `${date.slice(0, 4)}-12-31T23:59:59Z`,
  })
  const month = (date: string) => ({ date, earliest: `${date}-01T00:00:00Z`, latest: `${date}-30T23:59:59Z` })

  it.each([
    [day('2020-10-30'), year('2025~'), 'about four and a half years apart'],
    [year('2023~'), year('2025~'), 'about two years apart'],
    [day('2020-10-30'), day('2020-10-30'), 'on the same day'],
    [day('2020-10-30'), day('2020-10-31'), 'one day apart'],
    [day('2020-09-27'), day('2020-10-30'), '33 days apart'],
    [day('2020-01-01'), day('2020-04-01'), 'about three months apart'],
    [day('2000-01-01'), day('2024-01-01'), 'about 24 years apart'],
    [month('2020-09'), month('2020-11'), 'about two months apart'],
    [minute('2020-09-27T11:52'), minute('2020-09-27T21:25'), 'nine hours and 33 minutes apart'],
    [minute('2020-09-27T11:52'), minute('2020-09-27T12:52'), 'one hour apart'],
    [minute('2020-09-27T11:52'), minute('2020-09-27T11:52'), 'at the same minute'],
    [second('2020-09-27T11:52:08'), second('2020-09-27T11:52:18'), 'ten seconds apart'],
    [second('2020-09-27T11:52:59'), second('2020-09-27T11:53:00'), 'one second apart'],
    [second('2020-09-27T11:52:00'), second('2020-09-27T11:53:10'), 'one minute apart'],
    [day('2020-09-27'), minute('2020-09-27T21:25'), 'perhaps at the same time'],
    [year('2020'), month('2020-09'), 'perhaps at the same time'],
    [day('2020-09-27'), { date: '../2020', earliest: '', latest: '' }, ''],
  ])('%o and %o: %s', (from, to, words) => {
    expect(apart(from, to)).toBe(words)
    expect(apart(to, from)).toBe(words)
  })
})

it.each([
  ['2026-11-24T23:56:08Z', ['2026-11-24T23:56:18Z'], '24 November 2026, 23:56:08 UTC'],
  ['2026-11-24T23:56:08Z', ['2026-11-24T23:57:18Z'], '24 November 2026, 23:56 UTC'],
  ['2026-11-24T23:56:08Z', ['2026-11-24T23:56:08Z'], '24 November 2026, 23:56 UTC'],
  ['2026-11-24', ['2026-11-24T23:56:18Z'], '24 November 2026'],
])('%s among %j has its seconds only where it would read alike: %s', (date, others, words) => {
  expect(dateAmong(date, others)).toBe(words)
})
