/** What was copied from a page is its article again: previews, marks and furniture go, captions and rows are told apart. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiedPage } from '../../../../server/ingest/copied/copied-page.js'
import { dropLinkPreviews } from '../../../../server/ingest/copied/link-previews.js'

const kindsOf = (text: string) => copiedPage(text).blocks.map(({ kind, text: words }) => `${kind}: ${words}`)

describe('dropLinkPreviews', () => {
  const mirror = [
    'The last ferry left',
    'Visby Visby () is a urban area in Sweden and the seat of Gotland Municipality. With a population of 24,330, it is one of the best-preserved ...',
    'for the mainland on 3 May. Its captain,',
    'Anna Berg Anna Maria Berg (born 4 May 1961) is a Swedish seafarer. She served as the third chair of the national pilots union from 1999 until ...',
    ', had warned the',
    'dock worker A dock worker, also known as a docker, is a manual labourer who loads and unloads ships, trucks, trains or aircr ...',
    's twice. After the',
    'storm surge A storm surge is a rise in water that is commonly associated with low-pressure weather systems. The quay stayed under water for six days.',
  ].join('\n')

  it('leaves the words of the links, makes broken sentences whole and counts what was swallowed as damage', () => {
    const { text, repairs } = dropLinkPreviews(mirror)
    expect(text).toBe(
      'The last ferry left Visby for the mainland on 3 May. Its captain, Anna Berg, had warned the dock workers twice. After the storm surge The quay stayed under water for six days.',
    )
    expect(repairs.map(({ kind, count }) => [kind, count])).toEqual([
      ['link_preview', 4],
      ['swallowed_words', 1],
    ])
  })

  const others = [
    'The cellar of the',
    'Brauhaus Brauhauss () is a former brewery in Lübeck. It was founded in the year 1501 by the monks of the abbey and was ...',
    'was rebuilt by',
    'Hanna Lorenz Chief Inspector Hanna Marie Lorenz (; born 2 May 1961) is a German official. In 2004 she was appointed head of the ...',
    ', who arrived at 6:00',
    'UTC+1 Central European Time (CET) is a standard time which is one hour ahead of the coordinated universal time. It is used in ...',
    'with one',
    'MB-4 The MB-4 (Mobile Pumpe, literally "engine that drives',
    'w ater Water is an inorganic compound with no colour. It covers most of the planet, is vital for all known forms of life and it ...',
    'uphill") is a pump of the 1970s that was built in the Rhineland, following on from the MB-2 of the 1960s. Its engine was often ...',
    'pump.',
  ].join('\n')

  it('knows the words of a link in another spelling, before a title, before what it is short for, and around another link', () => {
    expect(dropLinkPreviews(others).text).toBe(
      'The cellar of the Brauhaus was rebuilt by Hanna Lorenz, who arrived at 6:00 UTC+1 with one MB-4 pump.',
    )
  })

  it.each([
    'He said he was ... tired. She said it was ... late. They said they were ... gone.',
    'Rain is expected ... Snow is a form of water that ... falls. The Rhine ... rose.',
  ])('leaves quotations that are shortened: %s', (text) => {
    expect(dropLinkPreviews(text)).toEqual({ text, repairs: [] })
  })
})

describe('copiedPage', () => {
  it('drops citation marks and edit links, and leaves additions in quotations', () => {
    expect(
      kindsOf('Cost[edit]\n\nIt cost $2m,[3][4] and the mayor "support[s]" it.[a][5]\n\nMore [12] was spent.'),
    ).toEqual(['heading: Cost', 'paragraph: It cost $2m, and the mayor "support[s]" it.', 'paragraph: More was spent.'])
  })

  it('drops calls, by-lines, notes on authors and comment forms around an article', () => {
    const article = 'The dam broke at dawn on Monday, and the lower town was under water within the hour.'
    const page = `By Anna Berg\n\nSupport independent journalism today\n\n${article}\n\n${article.replace('Monday', 'Sunday')}\n\nAnna Berg is a reporter in Malmö.\n\nFollow us on every channel\n\nPlease enter your name here`
    expect(kindsOf(page)).toEqual([`paragraph: ${article}`, `paragraph: ${article.replace('Monday', 'Sunday')}`])
  })

  it('keeps sentences that speak of such things', () => {
    const text =
      'Support independent journalism, the minister said on Monday, and you will have fewer floods; the union replied that it had asked for exactly that in each of the past nine years, and that no minister of any party had answered even one of its letters so far.'
    expect(kindsOf(text)).toEqual([`paragraph: ${text}`])
  })

  it('sets references apart', () => {
    const { blocks, references } = copiedPage(
      'The bridge opened in 1931 and was closed in 1962 after two ships had struck it within a week.\n\nReferences\n\n1. ^ "Bridge opens". The Post. 1931.\n2. ^ a b Lind, Tom (1962). Bridges.',
    )
    expect(blocks).toHaveLength(1)
    expect(references).toHaveLength(2)
  })
})

const shared = resolve(import.meta.dirname, '../../../../../shared')
describe.skipIf(!existsSync(shared))('the mirror file of the corpus (skipped where ../shared is absent)', () => {
  it('keeps none of the figures that stand in previews alone', () => {
    const raw = readFileSync(join(shared, 'corpus/001_226c0b500ae26e94.txt'), 'utf8')
    const traps: { offset: [number, number] }[] = JSON.parse(
      readFileSync(join(shared, 'gold/figures/gloss-traps-001.json'), 'utf8'),
    )
    const text = copiedPage(raw)
      .blocks.map((block) => block.text)
      .join('\n')
    expect(traps.filter(({ offset: [start, end] }) => text.includes(raw.slice(start - 12, end)))).toEqual([])
    expect(text).not.toMatch(/\s\.\.\.\s/)
  })
})
