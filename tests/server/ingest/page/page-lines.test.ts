import { expect, it } from 'vitest'
import { readHtml } from '../../../../server/ingest/page/html.js'
import { pageLines } from '../../../../server/ingest/page/page-lines.js'
import { struckLines } from '../../../../server/ingest/struck-lines.js'

const PROSE = [
  'The river left its bed on Monday&nbsp;night, and some forty houses stand in the water since then.',
  'It&#8217;s the third flood in ten years, the mayor said, and the dike was never mended since the first of them.',
]
const page = `<html><head><title>Flood</title><style>p{}</style></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Flood in the valley</h1><div class="byline">By Anna Berg</div><p>${PROSE[0]}</p><aside class="related"><a href="/x">Ten years of floods</a></aside><p>${PROSE[1]}</p></article>
<footer class="site-footer">© The Valley Post</footer><script>var x = 1</script></body></html>`

it('what reading a page dropped can be told from its lines, and stands where it stood', () => {
  const { blocks } = readHtml(page)
  expect(struckLines(pageLines(page), blocks)).toEqual([
    { before: 0, text: 'Home World' },
    { before: 1, text: 'By Anna Berg' },
    { before: 2, text: 'Ten years of floods' },
    { before: 3, text: '© The Valley Post' },
  ])
})

it('a page that is nested too deep, or longer than any article’s, is not gone through', () => {
  expect(pageLines('<div>'.repeat(10_000))).toBe('')
  expect(pageLines(`<p>${'word '.repeat(400_000)}`)).toBe('')
})
