/** An article that changes its language: marked in its list, told in a comparison, and nothing is claimed of its facts. */
import { describe, expect, it } from 'vitest'
import { served } from './given.js'

const ENGLISH =
  'About 400 dockers went back to work on Monday, the union said. Another 1,200 are still on strike in the harbour.'
const GERMAN =
  'Rund 400 Hafenarbeiter kehrten am Montag an die Arbeit zurück, teilte die Gewerkschaft mit. Weitere 1.200 streiken noch im Hafen.'
const FRENCH =
  'Environ 400 dockers ont repris le travail lundi, a indiqué le syndicat. Quelque 1 200 autres sont encore en grève dans le port.'

describe('texts of several languages', () => {
  it('a flip is marked in the list of snapshots, also across its pages, and a text too short to tell is none', async () => {
    const { ask } = await served()
    await ask('POST', '/articles', { json: { slug: 'strike', title: 'Strike' } })
    for (const [date, content] of [
      ...[
        ['2021-05-01', ENGLISH],
        ['2021-05-02', '400.'],
        ['2021-05-03', GERMAN],
        ['2021-05-04', `${GERMAN} Ende.`],
      ],
      ['2021-05-05', ENGLISH],
    ] as const)
      expect((await ask('POST', '/articles/strike/snapshots', { json: { date, content } })).status).toBe(201)
    const all = (await ask('GET', '/articles/strike/snapshots')).json.items
    expect(all.map((s: { language: string; languageBefore?: string }) => [s.language, s.languageBefore])).toEqual([
      ['en', undefined],
      [null, undefined],
      ['de', 'en'],
      ['de', undefined],
      ['en', 'de'],
    ])
    const first = (await ask('GET', '/articles/strike/snapshots?limit=2')).json
    const second = (await ask('GET', `/articles/strike/snapshots?limit=2&cursor=${first.next}`)).json
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 4))

    const compared = (await ask('GET', `/compare/${all[0].id}/${all[2].id}`)).json
    expect(compared).toMatchObject({ figures: [], names: [], framing: [] })
    expect(compared.summary.changes).toMatchObject({ figures: null, names: null, framing: null })
    expect(compared.limits).toContainEqual({
      where: 'language',
      reason:
        'The two texts are in different languages, English and German: their figures, names and framing are not compared',
    })
    const track = (await ask('GET', '/articles/strike/track?include=figures,measures,events')).json
    expect(track.limits.map(({ where }: { where: string }) => where)).toContain('language')
    const german = all[2].id
    const claimed = track.events.filter(
      ({ facet, firstSeen }: { facet: string; firstSeen: string }) =>
        firstSeen === german && /figures|names|framing/.test(facet),
    )
    expect(claimed).toEqual([])
  })

  it('two texts of one other language are compared as texts, and each says why it has no facts', async () => {
    const { ask } = await served()
    const json = { from: { text: GERMAN }, to: { text: GERMAN.replace('Montag', 'Dienstag') } }
    const compared = (await ask('POST', '/compare', { json })).json
    expect(compared.summary.changes).toMatchObject({ text: 1, figures: null })
    expect(compared.limits.map(({ where }: { where: string }) => where)).toEqual(['figures', 'names', 'framing'])
    const analysed = (await ask('POST', '/analyse', { json: { text: FRENCH } })).json
    expect(analysed).toMatchObject({ figures: [], names: [], framing: [] })
    expect(analysed.limits[0].reason).toContain('another language than English (French)')
  })

  it('English that does not say so is read', async () => {
    const { ask } = await served()
    expect((await ask('POST', '/analyse', { json: { text: ENGLISH } })).json.figures).toHaveLength(2)
    expect((await ask('POST', '/analyse', { json: { text: 'About 400 died.' } })).json.figures).toHaveLength(1)
  })
})
