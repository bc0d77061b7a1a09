/** What two snapshots cite, over the API: each by itself, and what became of it between them. */
import { expect, it } from 'vitest'
import { served } from './given.js'

const PROSE = 'The old mill above the town burnt down in the night, and the river was closed to boats for two days.'

it('references are given with their snapshot and compared with the structure', async () => {
  const { ask } = await served()
  await ask('POST', '/articles', { json: { slug: 'mill', title: 'Mill' } })
  const add = async (date: string, content: string) =>
    (await ask('POST', '/articles/mill/snapshots', { json: { date, format: 'wikitext', content } })).json
  const from = await add('2021-03-04', `${PROSE}<ref>Lind 1931</ref><ref>[http://post.example/7 Mill burns]</ref>`)
  const to = await add(
    '2021-03-05',
    `${PROSE}<ref>[https://post.example/7 Mill burns], 5 March</ref><ref>Berg 1962</ref>`,
  )
  expect([from.references, to.references]).toEqual([2, 2])
  const list = await ask('GET', `/snapshots/${from.id}/references`)
  expect(list.json.references).toEqual([
    { text: 'Lind 1931', title: null, url: null, citedIn: [0] },
    { text: 'Mill burns', title: 'Mill burns', url: 'http://post.example/7', citedIn: [0] },
  ])
  const { json } = await ask('GET', `/compare/${from.id}/${to.id}`)
  expect(json.references).toMatchObject({ from: 2, to: 2, kept: 1 })
  expect(json.references.changes.map((one: { change: string }) => one.change)).toEqual(['edited', 'added', 'removed'])
  expect((await ask('GET', `/compare/${from.id}/${to.id}?include=text`)).json.references).toBeNull()
  const { text } = await ask('GET', `/compare/${from.id}/${to.id}/report?format=md`)
  expect(text).toContain('Entries of the lists: 2 → 2; 1 stands in both, 1 new, 1 gone, 1 edited.')
  const written = await ask('POST', '/compare', { json: { from: { text: PROSE }, to: { snapshot: to.id } } })
  expect(written.json.references).toEqual({ from: 0, to: 2, kept: 0, changes: [] })
  expect(written.json.limits).toContainEqual({
    where: 'references',
    reason: 'The earlier text came without a reference list, so its references are not compared',
  })
})
