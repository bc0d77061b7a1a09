/** What an article cites, apart from its text, with the blocks that cite it, whatever the article is written in. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../server/ingest/understand.js'
import type { Format } from '../../../server/schema/snapshot.js'

const PROSE =
  'The old mill above the town burnt down in the night of 4 March, and the river was closed to boats for two days while divers looked for the wheel.'

async function cited(content: string, format: Format) {
  const { references, blocks } = await understand({ content, name: null, format })
  return references.map(({ text, title, url, citedIn }) => [
    text,
    title,
    url,
    citedIn.map((n) => blocks[n]!.text.split(' ').slice(0, 2).join(' ')),
  ])
}

describe('wikitext', () => {
  it('cites by templates, links and words, again by name, and in boxes', async () => {
    const page = `{{Infobox mill
| burnt = 1931<ref name="post" />
}}
${PROSE}<ref name=post>{{cite news |last=Lind |first=Tom |title=Mill ''burns'' |work=[[The Post]] |date=5 March 1931 |url=https://post.example/7 |access-date=3 May 2019}}</ref>

The wheel was found.<ref>[http://quay.example/wheel "The wheel"], ''The Quay'', p. 3</ref><ref name="post"/>{{sfn|Berg|1962|p=12}} It is shown today.[http://museum.example/]

==References==
{{reflist|refs=<ref name="unused">Lind, letter to the council, 1930.</ref>}}
* [http://books.example/berg Mills of the valley], A. Berg, 1962
* {{cite book |author=Holm, K. |title=Water |year=1950}}
==External links==
* [http://town.example The town]`
    expect(await cited(page, 'wikitext')).toEqual([
      [
        'Lind, Tom (5 March 1931). "Mill burns". The Post.',
        'Mill burns',
        'https://post.example/7',
        ['burnt |', 'The old', 'The wheel'],
      ],
      ['"The wheel", The Quay, p. 3', 'The wheel', 'http://quay.example/wheel', ['The wheel']],
      ['Berg 1962, p. 12', null, null, ['The wheel']],
      ['http://museum.example/', null, 'http://museum.example/', ['The wheel']],
      ['Lind, letter to the council, 1930.', null, null, []],
      ['Holm, K. (1950). "Water".', 'Water', null, []],
      ['Mills of the valley, A. Berg, 1962', 'Mills of the valley', 'http://books.example/berg', []],
    ])
  })

  it('leaves no mark in the text, and the text as it was', async () => {
    const { blocks } = await understand({
      content: `${PROSE} <ref>x</ref>\n\nThe wheel<ref name="a">y</ref> was found <ref name="a" /> by divers <ref>z</ref>, and\n<ref>On a line of its own.</ref>\nis shown.`,
      name: null,
      format: 'wikitext',
    })
    expect(blocks.map(({ text }) => text)).toEqual([PROSE, 'The wheel was found by divers, and is shown.'])
  })

  it('that cites what is nowhere said, or nothing, has no entry of it', async () => {
    expect(await cited(`${PROSE}<ref name="gone" /><ref></ref>`, 'wikitext')).toEqual([])
  })
})

describe('a page', () => {
  it('of a wiki has its list, each entry with the blocks that cite it', async () => {
    const mark = (n: number) => `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}">[${n}]</a></sup>`
    const page = `<html><body><div class="mw-parser-output"><p>${PROSE}${mark(1)}</p><p>The wheel was found after two days by a diver of the navy.${mark(2)}${mark(1)}</p>
      <div class="reflist"><ol class="references">
      <li id="cite_note-1"><span class="mw-cite-backlink"><b>^</b> <a href="#cite_ref-1"><i>a</i></a></span> <cite>Lind, Tom. <a href="https://post.example/7">"Mill burns"</a>. The Post.</cite></li>
      <li id="cite_note-2"><span class="mw-cite-backlink">^</span> Berg 1962, p. 12.</li></ol></div></div></body></html>`
    expect(await cited(page, 'html')).toEqual([
      ['Lind, Tom. "Mill burns". The Post.', 'Mill burns', 'https://post.example/7', ['The old', 'The wheel']],
      ['Berg 1962, p. 12.', null, null, ['The wheel']],
    ])
  })

  it('with footnotes has them, and an address that is no web address is none', async () => {
    const page = `<html><body><article><h1>Mill</h1><p>${PROSE}<sup><a href="#fn1">1</a></sup></p><p>${PROSE.replace('old', 'new')}</p>
      <p id="fn1">1. Told by <a href="javascript:alert(1)">the miller</a> in May. <a href="#r1" class="footnote-back">↩</a></p></article></body></html>`
    expect(await cited(page, 'html')).toEqual([['Told by the miller in May.', null, null, ['The old']]])
  })
})

describe('a copied page', () => {
  const list = [
    '^ a b Lind, Tom. "Mill burns". The Post. https://post.example/7.',
    '^ Berg (1962), p. 12.',
    '^ Holm, K. "Water".',
  ]
  const entries = [
    ['Lind, Tom. "Mill burns". The Post. https://post.example/7.', 'Mill burns', 'https://post.example/7'],
    ['Berg (1962), p. 12.', null, null],
    ['Holm, K. "Water".', 'Water', null],
  ]
  const text = (lines: readonly string[], more = '') =>
    `${PROSE}[1]\n\nThe wheel was found after two days by a diver of the navy.[2][1] It is shown.[3]\n\n${more}References\n\n${lines.join('\n')}`
  const places = [['The old', 'The wheel'], ['The wheel'], ['The wheel']]

  it.each([
    ['with the numbers of its list', list.map((line, n) => `${n + 1}. ${line}`), ''],
    ['without them', list, ''],
    ['beside a list of notes', list, 'Notes\n\na. ^ The mill had two wheels.\n\n'],
  ])('%s has its entries, cited by number', async (_, lines, more) => {
    const found = await cited(text(lines, more), 'text')
    expect(found.slice(more ? 1 : 0)).toEqual(entries.map((one, n) => [...one, places[n]]))
  })

  it('whose list is not all there has its entries, cited nowhere', async () => {
    const found = await cited(text([list[2]!]), 'text')
    expect(found).toEqual([[...entries[2]!, []]])
  })
})
