import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf, timeAxis } from '../../web/components/time-axis-model.js'
import { ticksOf } from '../../web/components/time-ticks.js'

/** "2020-10-04" or "2020-10-04/2020-10-09", to the end of its last day */
const extent = (text: string) => {
  const [from = '', to = from] = text.split('/')
  return { start: Date.parse(from), end: Date.parse(to) + (to.includes('T') ? 0 : 86_399_000) }
}
const blog = ['11:52', '12:30', '14:05', '18:36', '21:25'].map((time) => `2020-09-27T${time}Z`)
const stretchesOf = (...marks: string[]) =>
  timeAxis(marks.map(extent)).stretches.map(
    (stretch) => marks.filter((mark) => stretch.start <= extent(mark).start && extent(mark).end <= stretch.end).length,
  )

describe('a time axis', () => {
  it('stands unbroken where every mark can be told from its neighbour', () => {
    expect(stretchesOf('2020-10-30', '2023-01-01/2023-12-31', '2025-01-01/2025-12-31')).toEqual([3])
  })

  it('is broken between the hours of a day, the weeks of an autumn and the years since', () => {
    const marks = [...blog, '2020-10-04/2020-10-09', '2020-10-30', '2023-01-01/2023-12-31', '2025-01-01/2025-12-31']
    expect(stretchesOf(...marks)).toEqual([5, 2, 2])
  })

  it('is not broken for one lone mark far away from another', () => {
    expect(stretchesOf('2001-01-01', '2025-01-01')).toEqual([2])
  })

  it('is broken at most twice', () => {
    const marks = [2001, 2006, 2011, 2016, 2021].flatMap((year) => [`${year}-03-01`, `${year}-03-02`, `${year}-03-03`])
    expect(stretchesOf(...marks)).toHaveLength(3)
  })

  it('holds one mark, and none', () => {
    expect(stretchesOf('2020-10-30')).toEqual([1])
    expect(timeAxis([]).stretches).toHaveLength(1)
  })

  it('keeps the order of time, and every mark inside one stretch of the axis', () => {
    const extents = fc.array(
      fc
        .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 1e11 }))
        .map(([start, width]) => ({ start, end: start + width })),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(extents, (marks) => {
        const axis = timeAxis(marks)
        const places = marks
          .flatMap(({ start, end }) => [start, end])
          .sort((a, b) => a - b)
          .map((at) => placeOf(axis, at))
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const { start, end } of marks) {
          expect(axis.stretches.filter((stretch) => stretch.start <= start && end <= stretch.end)).toHaveLength(1)
        }
      }),
    )
  })
})

describe('the labels of a stretch', () => {
  it.each([
    ['2020-09-27T11:20Z', '2020-09-27T22:00Z', '27 Sep 2020', ['12:00', '15:00', '18:00', '21:00']],
    ['2020-10-03T00:00Z', '2020-11-01T00:00Z', '2020', ['10 Oct', '20', '1 Nov']],
    ['2020-10-04T00:00Z', '2020-10-09T00:00Z', '2020', ['4 Oct', '6', '8']],
    ['2020-08-20T00:00Z', '2021-03-05T00:00Z', '', ['Sep', 'Nov', '2021', 'Mar']],
    ['2020-02-20T00:00Z', '2020-11-05T00:00Z', '2020', ['Apr', 'Jul', 'Oct']],
    ['2022-10-01T00:00Z', '2026-03-01T00:00Z', '', ['2023', '2024', '2025', '2026']],
    ['1990-10-01T00:00Z', '2026-03-01T00:00Z', '', ['2000', '2010', '2020']],
    ['0040-10-01T00:00Z', '0097-03-01T00:00Z', '', ['60', '80']],
  ])('%s to %s: %s %j', (start, end, heading, labels) => {
    const scale = ticksOf({ start: Date.parse(start), end: Date.parse(end) }, 4)
    expect([scale.heading, scale.ticks.map(({ label }) => label)]).toEqual([heading, labels])
  })

  it('stand inside their stretch, in order, and are no more than asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 6e13 }), fc.integer({ min: 60_000, max: 1e13 }), (start, length) => {
        const { ticks } = ticksOf({ start, end: start + length }, 4)
        expect(ticks.length).toBeLessThanOrEqual(4)
        const places = ticks.map(({ at }) => at)
        expect(places.every((at) => at >= start && at <= start + length)).toBe(true)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      }),
    )
  })
})

it('labels a date without a time by its day, and a day of times by hours', () => {
  const day = (date: string) => ({ start: Date.parse(`${date}T00:00:00Z`), end: Date.parse(`${date}T23:59:59.999Z`) })
  const scale = ([stretch]: ReturnType<typeof timeAxis>['stretches']) => {
    const { heading, ticks } = ticksOf(stretch!, 4)
    return [heading, ...ticks.map(({ label }) => label)]
  }
  expect(scale(timeAxis([day('2019-03-10')]).stretches)).toEqual(['2019', '10 Mar'])
  const times = ['06:00', '11:00', '18:00'].map((time) => Date.parse(`2019-03-10T${time}:00Z`))
  expect(scale(timeAxis(times.map((at) => ({ start: at, end: at }))).stretches)[0]).toBe('10 Mar 2019')
})
