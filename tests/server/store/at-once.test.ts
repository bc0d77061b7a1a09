/** Several who write to one store at once: in one process, and in several. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { built, runNode } from '../../built.js'
import { openedStore, taken, temporaryFolder } from './given.js'

const ALL = { cursor: null, limit: 200 }

describe('two imports at once', () => {
  it('of the same thing store it once, and both are told of the same snapshot', async () => {
    const store = await openedStore()
    const results = await Promise.all(
      Array.from({ length: 8 }, () => store.addSnapshot(taken('dam', '2021-03-04', ['It held.']))),
    )
    expect(results.filter(({ added }) => added)).toHaveLength(1)
    expect(new Set(results.map(({ snapshot }) => JSON.stringify(snapshot))).size).toBe(1)
    expect((await store.snapshots('dam', ALL))?.items).toHaveLength(1)
  })

  it('and a deletion between them leave whole snapshots or none', async () => {
    const store = await openedStore()
    const add = (day: number) => store.addSnapshot(taken('dam', `2021-03-0${day}`, ['It held.', `Day ${day}.`]))
    await Promise.all([add(1), add(2), store.deleteArticle('dam'), add(3), add(4)])
    const { items } = (await store.snapshots('dam', ALL))!
    for (const { id, date } of items) {
      expect((await store.text(id))?.text).toBe(`It held.\n\nDay ${Number(date.slice(-2))}.`)
      expect(await store.original(id)).not.toBeNull()
    }
    expect(items.map((s) => s.date)).toEqual(expect.arrayContaining(['2021-03-03', '2021-03-04']))
  })

  it('by two processes into a store that neither has made yet: each snapshot is there once', async () => {
    const folder = temporaryFolder()
    const texts = join(folder, 'dam')
    mkdirSync(texts)
    const dates = Array.from({ length: 12 }, (_, i) => `2021-03-${String(i + 10)}`)
    for (const date of dates) writeFileSync(join(texts, `${date}.txt`), `It held on ${date}.\n\nThe same each day.\n`)
    const DATA_DIR = join(folder, 'data')
    const ended = await Promise.all([1, 2, 3].map(() => runNode([built('cli.js'), 'import', texts], { DATA_DIR })))
    expect(ended.map(({ code, err }) => (code === 0 ? 0 : err))).toEqual([0, 0, 0])
    const store = await openedStore(DATA_DIR)
    const { items } = (await store.snapshots('dam', ALL))!
    expect(items.map((s) => s.date)).toEqual(dates)
    const printed = ended.map(({ out }) => out.trim().split('\n').sort())
    for (const ids of printed) expect(ids).toEqual(items.map((s) => s.id).sort())
  })
})
