/** Pages are their articles: kinds kept, marks and furniture gone, head read; what is no article is refused with a reason. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../server/ingest/understand.js'

const PROSE =
  'The dam above the lower town broke at dawn on Monday after three days of rain, and the water reached the market square within the hour, the mayor said.'
const read = (content: string) => understand({ content, name: 'page.html', format: null })
const kinds = async (content: string) => (await read(content)).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('a page', () => {
  it('keeps headings, rows, list items, captions and quotations, and drops marks and navigation', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Flood - The Post</title><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2024-05-06T07:30:00+02:00"></head><body>
      <nav><a href="/">Home</a> <a href="/x">World</a></nav>
      <main><h1>Flood</h1><p>${PROSE}<sup class="reference"><a href="#cite-1">[1]</a></sup></p>
      <figure><img src="a.jpg"><figcaption>The square at noon.</figcaption></figure>
      <h2>Losses<span class="mw-editsection">[edit]</span></h2><table><tr><th>Dead</th><td>14</td></tr></table>
      <ul><li>Two bridges</li></ul><blockquote>We heard a roar.</blockquote><p>${PROSE.replace('Monday', 'Tuesday')}</p></main>
      <footer>Copyright 2024 The Post</footer></body></html>`
    expect(await kinds(page)).toEqual([
      `paragraph: ${PROSE}`,
      'caption: The square at noon.',
      'heading: Losses',
      'table_row: Dead | 14',
      'list_item: Two bridges',
      'quote: We heard a roar.',
      `paragraph: ${PROSE.replace('Monday', 'Tuesday')}`,
    ])
    const { title, dated, source, language } = await read(page)
    expect([title, dated?.date, source.publisher, language]).toEqual([
      'Flood',
      '2024-05-06T07:30:00+02:00',
      'The Post',
      'en',
    ])
  })

  it.each([
    ['<html><body><h1>Sign in</h1><form><input name="u"><input type="password"></form></body></html>', 'log-in'],
    [
      '<html><head><title>404 Not Found</title></head><body><p>The page that you were looking for has moved somewhere else or was deleted long ago, we are sorry about that; please go back home and search for it.</p></body></html>',
      'missing',
    ],
    ['<html><body><p>Hello.</p></body></html>', 'hardly any words'],
  ])('is refused where it holds no article', async (page, reason) => {
    await expect(read(page)).rejects.toThrow(reason)
  })

  it('is read line by line where it is nested 10,000 levels deep', async () => {
    const { blocks, repairs } = await read(
      `<html><body>${'<div>'.repeat(10_000)}<p>${PROSE}</p>${'</div>'.repeat(10_000)}</body></html>`,
    )
    expect(blocks.map(({ text }) => text)).toEqual([PROSE])
    expect(repairs[0]?.kind).toBe('too_deep')
  })
})

describe('wikitext', () => {
  it('says what a reader of the page sees, word for word', async () => {
    const { blocks, repairs } = await understand({
      content: `{{Infobox event|title=Flood|deaths=14<ref>The Post</ref>|date={{Start date|2024|5|6}}}}
'''The flood''' reached [[Lower Town|the lower town]], {{convert|3|km|mi}} away, on {{nowrap|6 May}}.<ref name="a">{{cite web|title=x}}</ref>{{citation needed}} {{lang|de|Damm}} means dam.
== Losses ==
* Two [[bridge]]s
[[File:A.jpg|thumb|The square [[at noon]].]]
{| class="wikitext"
! Day !! Dead
|-
| Monday || 14
|}
== References ==
{{reflist}}
[[Category:Floods]]`,
      name: null,
      format: 'wikitext',
    })
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'table_row: title | Flood',
      'table_row: deaths | 14',
      'table_row: date | 6 May 2024',
      'paragraph: The flood reached the lower town, 3 km away, on 6 May. Damm means dam.',
      'heading: Losses',
      'list_item: Two bridges',
      'table_row: Day | Dead',
      'table_row: Monday | 14',
      'caption: The square at noon.',
    ])
    expect(repairs.map(({ kind }) => kind)).toContain('citation_mark')
  })

  it('reads brackets that are never closed', async () => {
    const open = `The dam ${'{{a|'.repeat(3000)} and ${'[['.repeat(3000)} broke.`
    expect((await understand({ content: open, name: null, format: 'wikitext' })).blocks.length).toBeGreaterThan(0)
  })
})
