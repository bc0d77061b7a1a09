import { describe, expect, it } from 'vitest'
import { rawMemento, undoArchive } from '../../../../server/ingest/sources/archive-furniture.js'

const A = 'https://archive.example'
const page = `<!doctype html><html><head><script src="/own.js"></script><title>Bridge closed</title></head>
<body class="x"><p>The bridge \xe9 closed in 20210304050607 steps. <a href="https://gazette.example/b">more</a> <img src="https://gazette.example/i.png"></p></body></html>
`
const shown = page
  .replace(
    '<head>',
    `<head><script type="text/javascript" src="${A}/_static/js/bundle-playback.js"></script>\n<link href="${A}/_static/css/banner.css"/>\n<!-- End Wayback Rewrite JS Include -->`,
  )
  .replace(
    '<body class="x">',
    '<body class="x"><!-- BEGIN WAYBACK TOOLBAR INSERT --><div>4 captures</div><!-- END WAYBACK TOOLBAR INSERT -->',
  )
  .replace('https://gazette.example/b', `${A}/web/20210304050607/https://gazette.example/b`)
  .replace('https://gazette.example/i.png', '/web/20210304050607im_/https://gazette.example/i.png')
const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a page as an archive shows it', () => {
  it('is again the page that was captured, byte for byte', () => {
    const note = '<!--\n     FILE ARCHIVED ON Thu, 04 Mar 2021\n-->\n<!--\nplayback timings (ms):\n-->'
    const { bytes: undone } = undoArchive(bytes(shown + note))
    expect(Buffer.from(undone).toString('latin1')).toBe(page)
  })

  it.each([
    ['without furniture', page],
    [
      'that writes about archives',
      '<p>See <a href="https://archive.example/web/20210304050607/https://gazette.example/b">the copy</a>.</p>',
    ],
    ['that ends a comment it never began', '<p>A</p><!-- END WAYBACK TOOLBAR INSERT --><p>B</p>'],
  ])('a page %s stays as it is', (_what, html) => {
    expect(undoArchive(bytes(html))).toEqual({ bytes: bytes(html), undone: 0 })
  })
})

it.each([
  [`${A}/web/20210304050607/https://gazette.example/b`, `${A}/web/20210304050607id_/https://gazette.example/b`],
  [
    `${A}/web/20210304050607if_/http://gazette.example/20200101000000/b`,
    `${A}/web/20210304050607id_/http://gazette.example/20200101000000/b`,
  ],
  [`${A}/mementos/b`, null],
])('the bytes of %s are at %s', (memento, expected) => {
  expect(rawMemento(memento)).toBe(expected)
})
