import { expect, it } from 'vitest'
import { choicesOf } from '../../../web/reader/neighbours.js'

const on = (day: number) => {
  const date = `2031-05-${String(day).padStart(2, '0')}`
  return { id: `s${day}`, date, earliest: `${date}T00:00:00.000Z`, latest: `${date}T23:59:59.999Z`, partial: false }
}

it('what a snapshot can be compared with is all that stands near it, and a sample of the rest, in time', () => {
  const marks = [on(1), on(9), on(12), on(20)]
  const around = [on(11), on(12), on(13)] as unknown as Parameters<typeof choicesOf>[0]['around']
  const ids = choicesOf({ around, article: { marks: marks.map((mark) => ({ ...mark, title: null })) } }).map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['s1', 's9', 's11', 's12', 's13', 's20'])
})
