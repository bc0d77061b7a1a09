import { describe, expect, it } from 'vitest'
import { dumpParser } from '../../../../server/ingest/sources/dump-pages.js'
import { characterData } from '../../../../server/ingest/sources/dump-text.js'

describe('the text of a revision', () => {
  it.each([
    ['plain – and “quoted”', 'plain – and “quoted”'],
    ['&lt;ref&gt;A &amp;amp; B&lt;/ref&gt; &quot;x&apos;', `<ref>A &amp; B</ref> "x'`],
    ['&#8211;&#x2014;&#x1F6A2;', '–—🚢'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['', ''],
  ])('%j is %j', (raw, text) => {
    expect(characterData(raw)).toEqual({ text, wrong: null })
  })

  it.each(['A & B', 'A &nbsp; B', '&#0;', '&#xD800;', '&#x110000;', '&', 'a\u0001b'])('%j is not whole', (raw) => {
    expect(characterData(raw).wrong).not.toBeNull()
  })

  it('is the same however the export comes in', () => {
    const revision = (id: number, text: string) =>
      `<revision><id>${id}</id><timestamp>2020-01-01T00:00:0${id}Z</timestamp><text bytes="9" xml:space="preserve">${text}</text></revision>`
    const dump = `<mediawiki><page><title>Mill</title><ns>0</ns>${revision(1, 'The &lt;b&gt; mill &amp; pond')}${revision(2, 'bad & worse')}${revision(3, '')}<revision><id>4</id><timestamp>2020-01-01T00:00:04Z</timestamp><text bytes="0" /></revision>${revision(5, '🚢 &#8211; x')}</page></mediawiki>`
    for (const size of [1, 2, 3, 7, 50, 1000]) {
      const parser = dumpParser()
      const items = []
      for (let at = 0; at < dump.length; at += size) items.push(...parser.write(dump.slice(at, at + size)))
      expect(
        items.map((item) => (item.kind === 'revision' ? item.text : item.kind)),
        `${size} at a time`,
      ).toEqual(['The <b> mill & pond', 'broken', '', '', '🚢 – x'])
      expect(parser.isWhole()).toBe(true)
    }
  })
})
