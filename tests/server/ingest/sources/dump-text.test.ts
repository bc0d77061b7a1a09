import { describe, expect, it } from 'vitest'
import { dumpParser } from '../../../../server/ingest/sources/dump-pages.js'
import { characterData } from '../../../../server/ingest/sources/dump-text.js'

const asLatin1 = (text: string) => Buffer.from(text).toString('latin1')

describe('the text of a revision', () => {
  it.each([
    ['plain – and “quoted”', 'plain – and “quoted”'],
    ['&lt;ref&gt;A &amp;amp; B&lt;/ref&gt; &quot;x&apos;', `<ref>A &amp; B</ref> "x'`],
    ['&#8211;&#x2014;&#x1F6A2;', '–—🚢'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['', ''],
  ])('%j is %j', (raw, text) => {
    const { bytes, wrong } = characterData(asLatin1(raw))
    expect({ text: Buffer.from(bytes).toString(), wrong }).toEqual({ text, wrong: null })
  })

  it.each(['A & B', 'A &nbsp; B', '&#0;', '&#xD800;', '&#x110000;', '&', 'a\u0001b', 'a\uffffb'])(
    '%j is not whole',
    (raw) => {
      expect(characterData(asLatin1(raw)).wrong).not.toBeNull()
    },
  )

  it('has U+FFFD for bytes that are no UTF-8', () => {
    const { bytes, wrong } = characterData('caf\u00e9 &amp; \u00e2\u0082&#8211;')
    expect({ text: Buffer.from(bytes).toString(), wrong }).toEqual({ text: 'caf\ufffd & \ufffd–', wrong: null })
  })

  it('is the same however the export comes in', () => {
    const revision = (id: number, text: string) =>
      `<revision><id>${id}</id><timestamp>2020-01-01T00:00:0${id}Z</timestamp><text bytes="9" xml:space="preserve">${text}</text></revision>`
    const dump = Buffer.from(
      `<mediawiki><page><title>Mühle 🚢</title><ns>0</ns>${revision(1, 'The &lt;b&gt; mill &amp; pond')}${revision(2, 'bad & worse')}${revision(3, '')}<revision><id>4</id><timestamp>2020-01-01T00:00:04Z</timestamp><text bytes="0" /></revision>${revision(5, '🚢 &#8211; x')}</page></mediawiki>`,
    )
    for (const size of [1, 2, 3, 7, 50, 1000]) {
      const parser = dumpParser()
      const items = []
      for (let at = 0; at < dump.length; at += size) items.push(...parser.write(dump.subarray(at, at + size)))
      expect(
        items.map((item) => (item.kind === 'revision' ? Buffer.from(item.bytes!).toString() : item.kind)),
        `${size} at a time`,
      ).toEqual(['The <b> mill & pond', 'broken', '', '', '🚢 – x'])
      expect(items.map(({ page }) => page?.title)).toEqual(Array(5).fill('Mühle 🚢'))
      expect(parser.isWhole()).toBe(true)
    }
  })
})
