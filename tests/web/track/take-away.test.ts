import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../web/track/csv.js'
import { apart } from '../../../web/track/plot-paths.js'
import { placedPath, svgOf } from '../../../web/track/plot-picture.js'

describe('a plot to take away', () => {
  it('is a table under its title and its source, in which no cell is a formula', () => {
    const table = {
      columns: ['Name', 'Value'],
      rows: [
        ['=1+1', 3],
        ['a, "b"', -2],
      ],
    }
    expect(csvOf(table, { title: 'Boats', source: 'The Quay' })).toBe(
      '\ufeffBoats\r\nThe Quay\r\nName,Value\r\n\'=1+1,3\r\n"a, ""b""",-2\r\n',
    )
  })

  it.for([
    ['M500 50H1000', 'M60 35H110'],
    ['M0 0V100', 'M10 10V60'],
    ['M500 50h.01', 'M60 35h0.01'],
    ['M0 0L500 50Z', 'M10 10L60 35Z'],
    ['M0,0L10.5,20,30,40', 'M10 10L11.05 20 13 30'],
  ])('%s is laid out as %s', ([d, placed]) => {
    expect(placedPath(d!, { x: 10, y: 10, sx: 0.1, sy: 0.5 })).toBe(placed)
  })

  it('is an SVG in which words of an article stay words', () => {
    const svg = svgOf({
      width: 10,
      height: 10,
      title: '<b>& "c"\u0001',
      ground: '#fff',
      shapes: [],
    })
    expect(svg).toContain('<title>&#60;b&#62;&#38; &#34;c&#34;</title>')
  })

  it('has labels that do not touch and do not leave the lane', () => {
    const labels = apart(
      [
        { x: 0, text: 'first' },
        { x: 2, text: 'hidden' },
        { x: 99, text: 'last' },
      ],
      1,
    )
    expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['first', 'start'],
      ['last', 'end'],
    ])
  })
})
