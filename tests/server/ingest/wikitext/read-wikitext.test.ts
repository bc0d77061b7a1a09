/** What a reader of a wiki's page sees of its tables and of templates that stand for words. */
import { describe, expect, it } from 'vitest'
import { readWikitext } from '../../../../server/ingest/wikitext/read-wikitext.js'

const read = (source: string) => readWikitext(source).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('a table', () => {
  const ROWS = ['table_row: Line | Riders', 'table_row: Harbour | 4,100', 'table_row: Hill | 900']
  it.each([
    ['right below its caption', '|+ Riders a day\n! Line !! Riders\n|-\n| Harbour || 4,100\n|-\n| Hill || 900'],
    ['behind a mark of its own', '|+ Riders a day\n|-\n! Line !! Riders\n|-\n| Harbour || 4,100\n|-\n| Hill || 900'],
    ['with attributes', '|+ style="x" | Riders a day\n! Line\n! Riders\n|-\n| Harbour || 4,100\n|-\n| Hill || 900'],
    ['below a caption of two lines', '|+ Riders\na day\n! Line !! Riders\n|-\n| Harbour || 4,100\n|-\n| Hill || 900'],
  ])('begins its rows %s', (_, inner) => {
    expect(read(`{| class="wikitable"\n${inner}\n|}`)).toEqual(['caption: Riders a day', ...ROWS])
  })
})

describe('a template', () => {
  it.each([
    ['{{as of|2019|6|2|alt=By early June}} all were open.', 'By early June all were open.'],
    ['{{as of|2019|6|2}}, all were open.', 'As of 2 June 2019, all were open.'],
    ['{{as of|2019|6|lc=y}}', 'as of June 2019'],
    ['Some {{formatnum:2300}} trams', 'Some 2,300 trams'],
    ['{{formatnum:1234567.891}} km', '1,234,567.891 km'],
    ['{{formatnum:-45000}} m', '-45,000 m'],
    ['{{formatnum:950}} trams', '950 trams'],
    ['{{formatnum:12,500|R}} trams', '12500 trams'],
    ['{{formatnum:12500|NOSEP}} trams', '12500 trams'],
    ['{{formatnum:12,500}} trams', '12,500 trams'],
    ['{{formatnum:unknown}} trams', 'unknown trams'],
  ])('%s', (source, words) => {
    expect(read(source)).toEqual([`paragraph: ${words}`])
  })
})

describe('a row of a box whose value is a template', () => {
  const rowsOf = (value: string) => {
    const { blocks, repairs } = readWikitext(`{{Infobox outbreak\n| share = ${value}\n}}\nIt ended.`)
    return [blocks.map(({ text }) => text).filter((text) => text.startsWith('share')), repairs.map(({ kind }) => kind)]
  }
  it.each([
    ['{{percentage|38|1204|1}}', ['share | 3.2%'], []],
    ['{{percentage|1,000|4,000}} of herds', ['share | 25% of herds'], []],
    ['{{percentage|38|unknown}}', ['share | [percentage 38, unknown]'], []],
    ['{{growth rate|4|7}}', ['share | [growth rate 4, 7]'], ['template_arguments']],
    [
      '{{growth rate|4|from=2030}}<ref>Ministry</ref>',
      ['share | [growth rate 4]'],
      ['template_arguments', 'citation_mark'],
    ],
    ['{{flagicon|Lorne}}', [], ['template']],
    ['{{coord|4|7}}', [], ['template']],
    ['{{increase}} 4', ['share | 4'], ['template']],
    ['{{chart|1|2|3|4|5|6|7}}', [], ['template']],
  ])('%s', (value, rows, repairs) => {
    const [got, told] = rowsOf(value)
    expect(got).toEqual(rows)
    expect([...told!].sort()).toEqual([...repairs].sort())
  })
})
