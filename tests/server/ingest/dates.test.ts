/** Dates that people and files write, as EDTF with the instants they may mean; what has two meanings is refused. */
import { describe, expect, it } from 'vitest'
import { dateInName } from '../../../server/ingest/date-in-name.js'
import { readDate } from '../../../server/ingest/dates.js'

describe('a date', () => {
  it.each([
    ['2020-10-30', '2020-10-30', '2020-10-30T00:00:00.000Z', '2020-10-30T23:59:59.999Z'],
    ['2020-02', '2020-02', '2020-02-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['2019', '2019', '2019-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z'],
    ['2020-10-04/2020-10-09', '2020-10-04/2020-10-09', '2020-10-04T00:00:00.000Z', '2020-10-09T23:59:59.999Z'],
    ['2020-09-27T11:52Z', '2020-09-27T11:52Z', '2020-09-27T11:52:00.000Z', '2020-09-27T11:52:59.999Z'],
    ['30 October 2020', '2020-10-30', '2020-10-30T00:00:00.000Z', '2020-10-30T23:59:59.999Z'],
    ['3rd Sept 2020', '2020-09-03', '2020-09-03T00:00:00.000Z', '2020-09-03T23:59:59.999Z'],
    ['October 30, 2020', '2020-10-30', '2020-10-30T00:00:00.000Z', '2020-10-30T23:59:59.999Z'],
    ['October 2020', '2020-10', '2020-10-01T00:00:00.000Z', '2020-10-31T23:59:59.999Z'],
    [' 2020 ', '2020', '2020-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
  ])('"%s" is %s', (given, date, earliest, latest) => {
    expect(readDate(given, 'stated', null)).toEqual({ date, basis: 'stated', note: null, earliest, latest })
  })

  it.each([
    ['circa 2025', '2025~'],
    ['2023?', '2023?'],
    ['2025~', '2025~'],
  ])('"%s", which is not sure, spans the year at least', (given, date) => {
    const read = readDate(given, 'inferred', 'by its words')
    expect([read.date, read.note]).toEqual([date, 'by its words'])
    expect(read.earliest <= `${date.slice(0, 4)}-01-01T00:00:00.000Z`).toBe(true)
    expect(read.latest >= `${date.slice(0, 4)}-12-31T23:59:59.999Z`).toBe(true)
  })

  it.each([
    '',
    'soon',
    '04/05/2020',
    '2020-13',
    '2020-02-30',
    '31 Smarch 2020',
    '2021/2020',
    '2020-10-30 or so',
    '2'.repeat(300),
  ])('"%s" is refused', (given) => {
    expect(() => readDate(given, 'stated', null, 'to.date')).toThrowError(
      expect.objectContaining({ code: 'DATE_UNREADABLE', field: 'to.date' }),
    )
  })
})

it.each([
  ['a/2020-10-30.md', '2020-10-30'],
  ['2025~.txt', '2025~'],
  ['2020-10-04--2020-10-09.md', '2020-10-04/2020-10-09'],
  ['2022-07-11T145935.html', '2022-07-11T14:59:35Z'],
  ['2020-10-30/notes.md', null],
  ['report-2020.md', null],
  ['20201030.md', '2020-10-30'],
  ['essay 5 May 2024.md', '2024-05-05'],
  ['Essay_May-5th,-2024.md', '2024-05-05'],
  ['2024_06_07 final.txt', '2024-06-07'],
  ['draft 2024-06-07 (2).txt', '2024-06-07'],
  ['page-20240607121500.html', '2024-06-07T12:15:00Z'],
  ['08-07-2024.txt', null],
  ['20241350.txt', null],
  ['IMG_820240607.txt', null],
  ['202406071.txt', null],
  ['20240607 to 20240609.txt', null],
  ['mayor 5 2024.txt', null],
  ['essay May 2024.md', null],
  ['chapter-12.md', null],
])('the file %s is of %s', (path, date) => {
  expect(dateInName(path)).toBe(date)
})
