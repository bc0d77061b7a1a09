/** Courses over what a series may hold: extracts, equal texts, one snapshot. A course is told as `snapshot=figure` a point. */
import { describe, expect, it } from 'vitest'
import { trackOf } from '../../../server/track/track-of.js'
import { analystOf } from './analyst.js'
import { seriesOf, type Written } from './series-builder.js'

const killed = (n: number) => `The fire killed ${n} passengers, according to the coast guard of Brannick.`
const MORE = 'Captain Ilse Marrow was taken to the harbour hospital that evening.'

function coursesOf(...written: readonly Omit<Written, 'date'>[]) {
  const series = seriesOf(written.map((one, n) => ({ ...one, date: `2021-03-0${n + 1}` })))
  const { figures, names } = trackOf(series, new Set(['figures', 'names']), analystOf(series))
  return {
    figures: figures.map(({ points }) => points.map(({ snapshot, value }) => `${snapshot}=${value}`).join(' ')),
    changes: figures.flatMap(({ changes }) => changes.map((c) => `${c.lastSeen}-${c.firstSeen} ${c.change}`)),
    labels: figures.map(({ label }) => label),
    marrow: names
      .filter(({ canonical }) => canonical.includes('Marrow'))
      .map(({ points }) => points.map(({ snapshot }) => snapshot).join(' ')),
  }
}

describe('courses', () => {
  it('wait over an extract that does not have them', () => {
    const { figures, changes, marrow } = coursesOf(
      { paragraphs: [killed(3), MORE] },
      { paragraphs: ['The ferry burned off Brannick.'], partial: true },
      { paragraphs: [killed(3), MORE] },
    )
    expect([figures, changes, marrow]).toEqual([['s1=3 s3=3'], [], ['s1 s3']])
  })

  it('that changed behind an extract say between which two texts', () => {
    const { figures, changes } = coursesOf(
      { paragraphs: [killed(3), MORE] },
      { paragraphs: [MORE], partial: true },
      { paragraphs: [killed(5), MORE] },
    )
    expect([figures, changes]).toEqual([['s1=3 s3=5'], ['s1-s3 revised']])
  })

  it('begin with the first of equal texts', () => {
    const { figures, marrow } = coursesOf(
      { paragraphs: [killed(3), MORE] },
      { paragraphs: [killed(3), MORE] },
      { paragraphs: [killed(5), MORE] },
    )
    expect([figures, marrow]).toEqual([['s1=3 s2=3 s3=5'], ['s1 s2 s3']])
  })

  it('are there where all texts are equal, and where there is one', () => {
    const equal = coursesOf({ paragraphs: [killed(3), MORE] }, { paragraphs: [killed(3), MORE] })
    expect([equal.figures, equal.marrow]).toEqual([['s1=3 s2=3'], ['s1 s2']])
    const one = coursesOf({ paragraphs: [killed(3), MORE] })
    expect([one.figures, one.marrow]).toEqual([['s1=3'], ['s1']])
    expect(one.labels[0]).toMatch(/^passengers killed, per .*coast guard/i)
  })
})

describe('events', () => {
  const events = (...written: readonly Omit<Written, 'date'>[]) => {
    const series = seriesOf(written.map((one, n) => ({ ...one, date: `2021-03-0${n + 1}` })))
    return trackOf(series, new Set(['events']), analystOf(series))
      .events.filter(({ change }) => change === 'revised')
      .map(({ lastSeen, firstSeen, from, to }) => `${lastSeen}-${firstSeen} ${from}→${to}`)
  }

  it('tell across an extract what its two whole texts say otherwise, and tell nothing twice', () => {
    const whole = (n: number) => ({ paragraphs: [killed(n), MORE] })
    expect(events(whole(3), { paragraphs: [MORE], partial: true }, whole(5))).toEqual(['s1-s3 3→5'])
    expect(events(whole(3), { paragraphs: [killed(5)], partial: true }, whole(5))).toEqual(['s1-s2 3→5'])
  })

  it('tell a return and a blanked text for what they are, and not again what was done before', () => {
    const labels = (...written: readonly Omit<Written, 'date'>[]) => {
      const series = seriesOf(written.map((one, n) => ({ ...one, date: `2021-03-0${n + 1}` })))
      return trackOf(series, new Set(['events']), analystOf(series)).events.map(
        ({ firstSeen, label }) => `${firstSeen} ${label}`,
      )
    }
    const [one, two] = [{ paragraphs: [killed(3), MORE] }, { paragraphs: [killed(110), MORE] }]
    const told = labels(one, two, one, two, { paragraphs: [] }, one)
    expect(told.filter((label) => label.includes('became'))).toHaveLength(1)
    expect(told.slice(-4)).toEqual([
      's3 The text is again that of 2021-03-01.',
      's4 The text is again that of 2021-03-02.',
      's5 The text was blanked.',
      's6 The text is again that of 2021-03-03.',
    ])
  })
})

describe('a quantity that a blanked page took away', () => {
  it('goes on in its own course, also where two have one label', () => {
    const rescued = 'Two boats took 190 people off the ferry.'
    const aboard = 'There were 212 people aboard.'
    const { figures } = coursesOf(
      { paragraphs: [aboard, rescued] },
      { paragraphs: [] },
      { paragraphs: [aboard, rescued] },
    )
    expect(figures.filter((course) => /190|212/.test(course)).sort()).toEqual(['s1=190 s3=190', 's1=212 s3=212'])
  })
})
