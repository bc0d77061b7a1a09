/** A wiki's source is recognised by two kinds of its signs; one alone is met in other texts. */
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../../server/ingest/read-content.js'
import { looksLikeWikitext } from '../../../../server/ingest/wikitext/looks-like-wikitext.js'

it.each([
  ["{{Infobox mine\n| name = Orrin\n}}\nThe '''Orrin mine''' closed.", true],
  ['The mine closed.<ref>Board minutes</ref>\n\n== Output ==\nIt gave tin.', true],
  ['The [[tin|ore]] ran out.<ref name="a" />', true],
  ["'''Orrin''' is a town by the [[Sel River]].", true],
  ['{| class="wikitable"\n|-\n| 4 || 5\n|}\nSee [[Orrin]].', true],
  ['See [[Orrin]] and [[Sel River]] in my notes.', false],
  ['# Notes\n\nSee [[Orrin]]. {{ date }} is filled in later.', false],
  ["He wrote '''no''' on the form.", false],
  ['== Minutes ==\nThe board met.', false],
  ['Dear {{name}},\n\nthe mine closed.', false],
  ['if (a == b && c == d) { return }', false],
  ['The mine closed.', false],
])('%j: %s', (text, is) => {
  expect(looksLikeWikitext(text)).toBe(is)
})

describe('a text without a format', () => {
  const read = (text: string, name: string | null = null) =>
    readContent(text, { format: null, mediaType: null, name, what: 'content', field: 'content' })
  const SOURCE =
    '{{Infobox mine\n| deaths = 4\n}}\nThe mine closed.<ref>{{cite web|title=Minutes}}</ref>\n\n== Output ==\nTin.'

  it('is read as the wikitext that it is', async () => {
    const { format, blocks } = await read(SOURCE)
    expect(format).toBe('wikitext')
    expect(blocks.map(({ text }) => text)).toEqual(['deaths | 4', 'The mine closed.', 'Output', 'Tin.'])
  })

  it('is read as its name says, whatever it looks like', async () => {
    expect((await read(SOURCE, 'mine.txt')).format).toBe('text')
  })
})
