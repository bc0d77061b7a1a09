/** A store that an older version made becomes today's when it is opened, with all that was in it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../server/store/migrations.js'
import { openedStore, taken, temporaryFolder } from './given.js'

/** As the first version left it: one article with one snapshot of one block, block list and original packed. */
async function storeOfFirstVersion(folder: string): Promise<void> {
  const database = new Database(join(folder, 'variorum.sqlite'))
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: database as never }) })
  const { error } = await new Migrator({ db, provider: migrations }).migrateTo('0001-snapshots')
  expect(error).toBeUndefined()
  database.exec(`
    insert into articles (id, slug) values (1, 'dam');
    insert into originals values ('feed', 'text/plain', 0, x'3b');
    insert into blocks (id, hash, kind, level, text) values (5, x'00ff', 'paragraph', 0, 'It held.');
    insert into article_blocks values (1, 5);
    insert into snapshots (id, article, date, date_basis, earliest, latest, source, partial, restated, format, words,
      text_hash, original_hash, repairs, blocks)
    values ('2021-03-04-abc', 1, '2021-03-04', 'stated', '2021-03-04T00:00:00.000Z', '2021-03-04T23:59:59.999Z', '{}',
      0, 0, 'text', 2, 'beef', 'feed', '[]', x'0a');`)
  await db.destroy()
}

describe('a store of the first version', () => {
  it('is opened with its snapshots, and takes new ones', async () => {
    const folder = temporaryFolder()
    await storeOfFirstVersion(folder)
    const store = await openedStore(folder)
    expect(await store.snapshot('2021-03-04-abc')).toMatchObject({ article: 'dam', date: '2021-03-04', words: 2 })
    expect((await store.text('2021-03-04-abc'))?.text).toBe('It held.')
    expect((await store.original('2021-03-04-abc'))?.bytes).toHaveLength(0)
    expect(await store.sightings('2021-03-04-abc')).not.toBeNull()
    await store.addSnapshot(taken('dam', '2021-03-05', ['It held.', 'Still.']))
    expect((await store.article('dam'))?.marks.map((mark) => mark.date)).toEqual(['2021-03-04', '2021-03-05'])
    expect(await store.deleteArticle('dam')).toBe(true)
  })

  it('is changed once: it opens again and again with the same in it', async () => {
    const folder = temporaryFolder()
    await storeOfFirstVersion(folder)
    for (let time = 0; time < 3; time++) {
      const store = await openedStore(folder)
      expect((await store.article('dam'))?.snapshots).toBe(1)
      await store.close()
    }
  })
})

it('a file that is no store is refused and left as it is', async () => {
  const folder = temporaryFolder()
  const text = 'A letter to the editor, and no database. '.repeat(200)
  writeFileSync(join(folder, 'variorum.sqlite'), text)
  await expect(openedStore(folder)).rejects.toThrow()
  expect(readFileSync(join(folder, 'variorum.sqlite'), 'utf8')).toBe(text)
})
