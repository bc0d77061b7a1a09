/**
 * Six texts as people have them, written for this test: an encyclopedia's page and a newspaper's copied whole, a page with
 * what a paywall left, a wiki's source, a live blog twelve hours from here, a mirror with link previews. Each is its article, also
 * where it was read in a wrong character set on the way. Beside each stands what a reader would keep of it (`.read`), where
 * # is a heading, - a list item, | a row, ~ a caption.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { liveBlogOf } from '../../../server/ingest/live-blog.js'
import { understand } from '../../../server/ingest/understand.js'
import type { Block } from '../../../server/text/blocks.js'

const FILES = ['encyclopedia.txt', 'news.txt', 'paywall.html', 'football.wiki', 'live-blog.txt', 'mirror.txt']
const file = (name: string) => readFileSync(join(import.meta.dirname, 'copies', name), 'utf8')
const wanted = (name: string) =>
  file(name.replace(/\.\w+$/, '.read'))
    .trimEnd()
    .split('\n')

const SIGNS: Readonly<Record<Block['kind'], string>> = {
  ...{ heading: '# ', list_item: '- ', table_row: '| ', quote: '> ', caption: '~ ', paragraph: '' },
}
const read = async (name: string, content: string) =>
  (await understand({ content, name, format: null })).blocks.map(({ kind, text }) => `${SIGNS[kind]}${text}`)

/** As browsers do it: a byte that the set leaves undefined is the control character of its number. */
function misread(text: string, charset: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const sign = byte < 0x80 ? String.fromCharCode(byte) : iconv.decode(Buffer.of(byte), charset)
      return sign === '\ufffd' ? String.fromCharCode(byte) : sign
    })
    .join('')
}

describe.each(FILES)('%s', (name) => {
  it('is its article', async () => {
    expect(await read(name, file(name))).toEqual(wanted(name))
  })

  it.each(['windows-1252', 'latin1', 'windows-1251', 'macroman'])(
    'is so where it was read as %s, also twice',
    async (set) => {
      const once = misread(file(name), set)
      expect(await read(name, once)).toEqual(wanted(name))
      expect(await read(name, misread(once, set))).toEqual(wanted(name))
    },
  )
})

it('the live blog has its states with their zone, and what was added to a post later', async () => {
  const { blocks } = await understand({ content: file('live-blog.txt'), name: 'live-blog.txt', format: null })
  const moments = liveBlogOf(blocks, null)?.moments.map(({ date }) => date)
  expect(moments).toEqual(
    ['11:30', '13:00', '16:25', '18:02', '19:10', '21:45'].map((time) => `2032-03-18T${time}+13:00`),
  )
})
