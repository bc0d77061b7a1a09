/** Markdown as blocks: `kind level text` a line. */
import { describe, expect, it } from 'vitest'
import { isReadableMarkdown, LONGEST_LINE, markdownBlocks } from '../../../server/ingest/markdown.js'

const told = (text: string) => markdownBlocks(text).map(({ kind, level, text }) => `${kind} ${level} ${text}`)

describe('markdown', () => {
  it.each([
    [
      '## Losses\n\nThe mill lost **12** [looms](https://mill.example/x).',
      ['heading 2 Losses', 'paragraph 0 The mill lost 12 looms.'],
    ],
    ['Losses\n------\n\nTwelve looms.', ['heading 2 Losses', 'paragraph 0 Twelve looms.']],
    ['The mill\nlost looms.', ['paragraph 0 The mill lost looms.']],
    ['- tin\n  - white tin\n- zinc', ['list_item 1 tin', 'list_item 2 white tin', 'list_item 1 zinc']],
    ['> It was over, he said.', ['quote 0 It was over, he said.']],
    ['| Town | Looms |\n| --- | --- |\n| Alm | 12 |', ['table_row 0 Town | Looms', 'table_row 0 Alm | 12']],
    ['| | |\n| --- | --- |\n| Alm | 12 |', ['table_row 0 Alm | 12']],
    ['Before ![the mill in 1931](mill.png) after.', ['paragraph 0 Before after.', 'caption 0 the mill in 1931']],
    ['```\nfirst line\nsecond line\n```', ['paragraph 0 first line', 'paragraph 0 second line']],
    // markup is text, and what only looks like Markdown stays
    ['A <script>alert(1)</script> stood there.', ['paragraph 0 A <script>alert(1)</script> stood there.']],
    ['The share fell 3 * 4 times, by 2_000_000.', ['paragraph 0 The share fell 3 * 4 times, by 2_000_000.']],
    ['#hashtag is no heading', ['paragraph 0 #hashtag is no heading']],
    ['', []],
    ['\n\n\n', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is left to the plain reader where a line is longer than a person writes', () => {
    expect(isReadableMarkdown('a'.repeat(LONGEST_LINE))).toBe(true)
    expect(isReadableMarkdown(`short\n${'a'.repeat(LONGEST_LINE + 1)}`)).toBe(false)
  })
})
