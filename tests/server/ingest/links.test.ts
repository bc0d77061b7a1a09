/** Where the words of a text link to, whatever it is written in: only other articles of its own site, by what may be a name. */
import { describe, expect, it } from 'vitest'
import { articleAddress, articleTitle } from '../../../server/ingest/links/article-target.js'
import { understand } from '../../../server/ingest/understand.js'
import type { Format } from '../../../server/schema/snapshot.js'

const FILL = 'It was rebuilt in the next year, and the council paid for most of the timber and for the new stone wheel.'

async function linked(content: string, format: Format, url: string | null = null) {
  const { blocks } = await understand({ content, name: null, format, given: { url } })
  return blocks.flatMap(({ text, links }) => (links ? [[text, links.map((l) => `${l.label} → ${l.target}`)]] : []))
}

describe('the links of a text', () => {
  it('are kept from wikitext, by titles', async () => {
    const page = `The mill of [[mary lind (miller)|Mary Lind]] at [[Sandvik]]<ref>[[The Post]]</ref> burnt down; see [[#Fire]], [[Category:Mills]], [[fr:Moulin]], [[File:Mill.jpg|thumb|A [[Mill]]]] and [[Water|the water]]. ''[[Tom_Lind#Youth|Lind]]''s brother fled.

* [[Berg]] [[User:Berg|Berg]]
{| class="wikitable"
|-
| [[Port of Sandvik|Sandvik]] || 12
|}`
    expect(await linked(page, 'wikitext')).toEqual([
      [
        'The mill of Mary Lind at Sandvik burnt down; see Fire, , , and the water. Linds brother fled.',
        ['Mary Lind → Mary lind (miller)', 'Sandvik → Sandvik', 'Lind → Tom Lind'],
      ],
      ['Berg Berg', ['Berg → Berg']],
      ['Sandvik | 12', ['Sandvik → Port of Sandvik']],
    ])
  })

  it('are kept from a page, by titles in a wiki and by addresses elsewhere', async () => {
    const page = (links: string) =>
      `<html><body><article><h1>The mill</h1><p>${links} The mill burnt down on Monday.</p><p>${FILL}</p></article></body></html>`
    const wiki =
      '<a href="/wiki/Mary_Lind#Youth">Lind</a>, <a href="/wiki/Help:Mills">Help</a>, <a href="/w/index.php?title=Ruth&amp;redlink=1">Ruth</a>.'
    expect(await linked(page(wiki), 'html', 'https://en.wiki.example/wiki/The_mill')).toEqual([
      ['Lind, Help, Ruth. The mill burnt down on Monday.', ['Lind → Mary Lind']],
    ])
    const news =
      '<a href="https://www.post.example/people/lind/">Lind</a>, <a href="//quay.example/berg">Berg</a>, <a href="/topics/fire">the fire</a>, <a href="../people/holm">Holm</a>.'
    expect(await linked(page(news), 'html', 'https://post.example/2021/mill')).toEqual([
      [
        'Lind, Berg, the fire, Holm. The mill burnt down on Monday.',
        ['Lind → post.example/people/lind', 'Holm → post.example/people/holm'],
      ],
    ])
  })

  it('are kept from Markdown, of which it may not be known where it is from', async () => {
    const text = `# The mill\n\n**[Lind](/wiki/Mary_Lind "x")** met [Berg](https://quay.example/berg) and [Ruth *Holm*](people/holm).\n\n| Who |\n| --- |\n| [Lind](/wiki/Tom_Lind) |\n`
    expect(await linked(text, 'markdown')).toEqual([
      ['Lind met Berg and Ruth Holm.', ['Lind → Mary Lind', 'Ruth Holm → /people/holm']],
      ['Lind', ['Lind → Tom Lind']],
    ])
  })
})

describe('a target', () => {
  it.each([
    ['mary_lind#Youth', 'Mary lind'],
    [':Mary Lind', 'Mary Lind'],
    ['Alien: Resurrection', 'Alien: Resurrection'],
    ['ǆuro', 'Ǆuro'],
    ['Category:Mills', null],
    ['Template talk:Mill', null],
    ['zh-yue:Mill', null],
    ['#Youth', null],
    ['', null],
  ])('of a wiki: %s', (target, title) => expect(articleTitle(target)).toBe(title))

  const wiki = 'https://en.wiki.example/wiki/Mill'
  it.each([
    ['/wiki/Mary_Lind', wiki, 'Mary Lind'],
    ['https://en.m.wiki.example/wiki/S%C3%A3o_Br%C3%A1s', wiki, 'São Brás'],
    ['/web/20210304/https://en.wiki.example/wiki/Lind', wiki, 'Lind'],
    ['https://web.archive.org/web/20210304id_/https://en.wiki.example/wiki/Lind', wiki, 'Lind'],
    ['/wiki/Lind', `https://web.archive.org/web/2021/${wiki}`, 'Lind'],
    ['https://fr.wiki.example/wiki/Lind', wiki, null],
    ['mailto:lind@wiki.example', wiki, null],
    ['javascript:alert(1)', wiki, null],
    ['/wiki/%E0%A4%A', wiki, '%E0%A4%A'],
    ['http://[', wiki, null],
    ['/search?q=lind', 'https://post.example/1', null],
    ['https://post.example/people/lind', null, null],
    ['/people/lind', null, '/people/lind'],
  ])('by an address: %s on %s', (href, page, target) => expect(articleAddress(href, page)).toBe(target))
})
