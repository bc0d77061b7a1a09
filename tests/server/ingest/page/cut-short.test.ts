import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../server/errors.js'
import { isCutShort } from '../../../../server/ingest/page/cut-short.js'
import { isTooDeep } from '../../../../server/ingest/page/depth.js'
import { readHtml } from '../../../../server/ingest/page/html.js'
import { understand } from '../../../../server/ingest/understand.js'
import { growth, LINEAR } from '../../growth.js'

const WORDS =
  'The ferry to the outer islands sails again from Monday, the harbour master said, after three weeks of repairs to both of its engines and to the ramp over which cars come aboard.'

describe('a page that came in half', () => {
  it.each([
    ['in the middle of words', `<html><body><article><p>${WORDS}</p><p>The old time`],
    ['in words, behind a box that is closed', `<html><body><main><div><p>${WORDS}</div><p>The old`],
    ['in a tag', `<html><body><p>${WORDS}</p><p cla`],
    ["in an attribute's value", `<html><body><p>${WORDS}</p><a href="https://islands.exam`],
    ['at the beginning of a tag', `<html><body><p>${WORDS}</p><`],
    ['in a script', `<html><body><p>${WORDS}</p><script>let ferry = "</p>`],
    ['in a comment', `<html><body><p>${WORDS}</p><!-- the times`],
    ['between two boxes', `<html><body><div id="page"><article><p>${WORDS}</p></article>\n`],
    ['in a piece of a page', `<div class="story"><p>${WORDS}</p><p>The old <b>time`],
    ['in its head', '<!doctype html><html><head><title>Ferry sai'],
  ])('is told where it breaks off %s', (_, html) => expect(isCutShort(html)).toBe(true))

  it.each([
    [
      'no end marks but those that must be',
      `<!doctype html><html><body><p>${WORDS}<ul><li>Monday<li>Tuesday</ul><p>More.`,
    ],
    ['no marks of a page', `<p>${WORDS}<p>More of it`],
    ['a box left open by its author', `<html><body><div><p>${WORDS}</p></body></html>`],
    ['a counter behind its end', `<html><body><p>${WORDS}</body></html><img src="count.gif"><div>`],
    ['a bold mark that nobody closed', `<html><body><p><b>${WORDS}<p>More.</p>\n`],
    ['signs for less and more', '<p>Of the crossings, 3 < 5 and 7 > 6.</p>'],
    ['an unclosed quote in its words', `<p>A 5" plank, she said.</p><p title=it's>${WORDS}</p>`],
    ['a script with marks in it', `<div><script>write("<div>")</script><p>${WORDS}</p></div>`],
    ['a comment with marks in it', `<div><!-- <article> --><p>${WORDS}</p></div>`],
    ['no marks at all', WORDS],
    ['nothing', ''],
  ])('is not one with %s', (_, html) => expect(isCutShort(html)).toBe(false))

  it('is kept as an extract, with the doubt on record, unless somebody says otherwise', async () => {
    const content = `<html><body><article><h1>Ferry</h1><p>${WORDS}</p><p>The old time`
    const handed = { content, name: 'ferry.html', format: null }
    const cut = await understand(handed)
    expect(cut.partial).toBe(true)
    expect(cut.repairs).toContainEqual(expect.objectContaining({ kind: 'cut_short', count: 1 }))
    expect((await understand({ ...handed, given: { partial: false } })).partial).toBe(false)
    const whole = await understand({ ...handed, content: `${content}table hangs there.</p></article></body></html>` })
    expect(whole.partial).toBe(false)
    expect(whole.repairs.map(({ kind }) => kind)).not.toContain('cut_short')
  })

  it('is refused where it has no article yet', () => {
    const read = () => readHtml('<!doctype html><html><head><title>Ferry</title></head><body><nav><a href="/">Home</a>')
    expect(read).toThrow(AppError)
    expect(read).toThrow(/breaks off before its article begins/)
  })

  it.each([
    ['marks that are not closed', '<p '],
    ['quotes that are not closed', '<p a="'],
    ['ends of what was never begun', '<div></x>'],
    ['scripts', '<script>'],
  ])('is told in time that grows with its length: %s', { timeout: 60_000 }, (_, piece) => {
    const told = (html: string) => [isCutShort(html), isTooDeep(html)]
    expect(growth(told, (times) => piece.repeat(times), 100_000)).toBeLessThan(LINEAR)
  })
})
