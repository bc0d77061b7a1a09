import { describe, expect, it } from 'vitest'
import { courseRow, figureTable, rankedCourses } from '../../../web/track/figure-rows.js'
import { barsOf, changedLives, fatesInWords, inTextOrder, lifeRows } from '../../../web/track/life-rows.js'
import { nameRow } from '../../../web/track/name-rows.js'
import { streamsOf } from '../../../web/track/section-layers.js'
import { viewOf } from '../../../web/track/view.js'
import { course, life, snapshot, snapshots } from './given.js'

const whole = (list: ReturnType<typeof snapshots>) =>
  viewOf({ snapshots: list }, { first: 0, last: list.length - 1 }, 'even')
const view = whole(snapshots(5))
const one = (values: string, more = {}) => courseRow(course(values, more), view, 1)

describe('courses of figures', () => {
  it('marks where a value begins and changes, not where it stands', () => {
    expect(one('3 3 7 7 7').marks.map(({ words }) => words())).toEqual(['3, 1 Jan 2024', '7, 3 Jan 2024'])
  })

  it('is whole while it stands, dotted over a change, broken over silence', () => {
    expect(one('3 3 3 3 3').paths.between).toBe('')
    expect(one('3 3 7 7 7').paths.between).toMatch(/^M300 .*H500M500 /)
    const silent = one('3 - 3 3 3')
    expect(silent.paths.whole).not.toMatch(/^M100 /)
    expect(silent.marks).toHaveLength(2)
  })

  it('says that it is no longer said, but not because of an extract', () => {
    expect(one('3 3 3 - -').latest).toBe(null)
    expect(one('3 3 3 3 3').latest?.surface).toBe('3')
    const list = [...snapshots(4), snapshot(5, { partial: true })]
    expect(courseRow(course('3 3 3 3 -'), whole(list), 1).latest?.surface).toBe('3')
  })

  it('draws a count of words, which has no height, in the middle', () => {
    const base = course('1 1')
    const points = base.points.map((point) => ({ ...point, value: null, surface: 'dozens' }))
    expect(one('', { points }).paths.ring).toMatch(/^M100 60h/)
  })

  it('gives each source its shape, and the ring to none', () => {
    const base = course('1 2 3')
    const names = ['the harbour master', null, 'a fisherman']
    const points = base.points.map((point, n) => ({ ...point, attribution: names[n]! }))
    expect(one('', { points }).sources.map(({ shape }) => shape)).toEqual(['disc', 'ring', 'square'])
  })

  it.each([
    ['100 250', '× 2.5 since the first'],
    ['100 106', '+6 % since the first'],
    ['750000 725000', '−3 % since the first'],
    ['1000 1002', '+0.2 % since the first'],
    ['100 20', '× 0.2 since the first'],
    ['100 100', ''],
    ['100', ''],
  ])('%s: "%s"', (values, words) => expect(one(values).times).toBe(words))

  it.each([
    ['8 14', '+6 points since the first'],
    ['14 13', '−1 point since the first'],
    ['5.2 5.6', '+0.4 points since the first'],
  ])('of shares are told in points: %s, "%s"', (values, words) =>
    expect(one(values, { unit: 'percent' }).times).toBe(words),
  )

  it('stand where a number only begins its sentence now', () => {
    const base = course('4 4 4 4 4')
    const points = base.points.map((point, n) => ({ ...point, surface: n === 0 ? 'four' : 'Four' }))
    const row = one('', { points })
    expect([row.paths.between, row.marks.length, row.labels.length]).toEqual(['', 1, 1])
  })

  it('leave out of the label the source that stands below it, and no other', () => {
    const points = course('1').points.map((point) => ({ ...point, attribution: 'the harbour master' }))
    expect(one('', { points, label: 'boats sunk, per the harbour master' }).label).toBe('boats sunk')
    expect(one('', { points, label: 'boats sunk, per a fisherman' }).label).toBe('boats sunk, per a fisherman')
  })

  it('of no known kind stand after those that changed as often', () => {
    const list = [course('1 1 1', { id: 'ways', kind: 'other' }), course('1 1', { id: 'boats' })]
    expect(rankedCourses(list, view).map(({ id }) => id)).toEqual(['boats', 'ways'])
  })

  it('stand in the order of their changes in the span, and only those that it states', () => {
    const change = (firstSeen: string) => ({ lastSeen: 's1', firstSeen, change: 'revised' as const, back: false })
    const list = [
      course('1 1', { id: 'early' }),
      course('- - 1 2', { id: 'once', changes: [change('s4')] }),
      course('1 2 3 4', { id: 'twice', changes: [change('s2'), change('s3'), change('s4')] }),
    ]
    const late = viewOf({ snapshots: snapshots(5) }, { first: 2, last: 4 }, 'even')
    expect(rankedCourses(list, late).map(({ id }) => id)).toEqual(['twice', 'once'])
    expect(rankedCourses(list, view).map(({ id }) => id)).toEqual(['twice', 'once', 'early'])
  })

  it('is a table of every point in the span', () => {
    const { columns, rows } = figureTable([course('3 - 7')], view)
    expect(rows.map((row) => [row[columns.indexOf('Date')], row[columns.indexOf('Value')]])).toEqual([
      ['2024-01-01', 3],
      ['2024-01-03', 7],
    ])
  })
})

describe('the presence grid', () => {
  it('names what it was called where that changes, and tells absence from an extract', () => {
    const list = [snapshot(1), snapshot(2, { partial: true }), snapshot(3), snapshot(4)]
    const row = nameRow(
      {
        id: 'n1',
        canonical: 'Port Vell',
        type: 'place',
        labels: [
          { name: 'Old Port', firstSeen: 's1', lastSeen: 's1' },
          { name: 'Port Vell', firstSeen: 's4', lastSeen: 's4' },
        ],
        points: [
          { snapshot: 's1', mentions: 2 },
          { snapshot: 's4', mentions: 9 },
        ],
      },
      whole(list),
      { order: new Map(list.map(({ id }, n) => [id, n])), charWidth: 1 },
    )
    expect(row.labels.map(({ text }) => text)).toEqual(['Old Port', 'Port Vell'])
    expect(row.unknown).toHaveLength(1)
    expect(row.paths.absent.match(/M/g)).toHaveLength(1)
    expect(row.latest).toBe(9)
  })
})

describe('sections as a stream', () => {
  const share = (id: string, values: readonly number[]) => ({
    id,
    label: id.replace(/.*section-/, ''),
    unit: 'share of the words',
    points: values.map((value, n) => ({ snapshot: `s${n + 1}`, value, count: 1 })),
  })

  it('fills the height, and leaves out extracts and blanked pages', () => {
    const list = [snapshot(1), snapshot(2, { words: 0 }), snapshot(3, { partial: true }), snapshot(4)]
    const [stream] = streamsOf(
      [share('section-A', [0.4, 0, 1, 0.5]), share('section-B', [0.6, 0, 0, 0.5])],
      whole(list),
    )
    expect(stream!.marks.map(({ snapshot: id }) => id)).toEqual(['s1', 's4'])
    expect(stream!.layers.at(-1)!.bands.map(({ bottom }) => bottom)).toEqual([100, 100])
  })

  it('goes on where its first section is no more', () => {
    const list = [snapshot(1), snapshot(2), snapshot(3)]
    const late = { ...share('section-B', []), points: share('', [0, 1, 1]).points.slice(1) }
    const [stream] = streamsOf([share('section-A', [1]), late], whole(list))
    expect(stream!.marks.map(({ snapshot: id }) => id)).toEqual(['s1', 's2', 's3'])
    expect(stream!.layers.map(({ bands }) => bands.map((band) => band.share))).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ])
  })

  it('is one an article', () => {
    const list = [snapshot(1), snapshot(2), snapshot(3, { article: 'other' }), snapshot(4, { article: 'other' })]
    const of = (id: string, from: number) => ({
      ...share(id, [0.5, 0.5, 0.5, 0.5]),
      points: share(id, [0.5, 0.5, 0.5, 0.5]).points.slice(from, from + 2),
    })
    expect(
      streamsOf(
        [of('c1-section-A', 0), of('c1-section-B', 0), of('c2-section-A', 2), of('c2-section-B', 2)],
        whole(list),
      ),
    ).toHaveLength(2)
  })
})

describe('lives of sentences', () => {
  it('stand in the order of the last text, the lost ones after those they were born after', () => {
    const rows = lifeRows(
      inTextOrder(
        [life('1-5 first'), life('1-2 lost', '2024-01-03'), life('1-5 second'), life('3-5 zero')],
        'zero first second',
      ),
      view,
    )
    expect(rows.map(({ text }) => text)).toEqual(['zero', 'first', 'lost', 'second'])
  })

  it('are listed where something befell them, with what did', () => {
    const rows = lifeRows([life('1-5 still'), life('1-2 A, 3-3 B, 4-5 A'), life('1-2 gone', '2024-01-03')], view)
    expect(changedLives(rows).map(({ fate }) => fate)).toEqual(['reworded once, back once', 'gone'])
    expect(fatesInWords(rows)).toBe('3 sentences, 1 as they came, 1 reworded, 1 back after an absence, 1 gone')
  })

  it('count no hyphen in a word as a rewording', () => {
    const rows = lifeRows([life('1-2 co-operate, 3-5 cooperate'), life('1-2 T-1, 3-5 T1')], view)
    expect(rows.map(({ fate }) => fate)).toEqual(['stands', 'reworded once'])
  })

  it('are bars with a stroke where they were reworded and a dotted line where nobody knows', () => {
    const { run, turn, gone, between } = barsOf(lifeRows([life('1-2 A, 4-5 B')], view))
    expect(run.match(/M/g)).toHaveLength(2)
    expect(turn.match(/M/g)).toHaveLength(1)
    expect(between).toBe('M300 50H700')
    expect(gone).toBe('')
  })

  it('that began before the span are cut at its edge', () => {
    const late = viewOf({ snapshots: snapshots(5) }, { first: 2, last: 4 }, 'even')
    const [row] = lifeRows([life('1-4 A')], late)
    expect(row!.runs[0]!.from).toBeCloseTo(100 / 6)
  })
})
