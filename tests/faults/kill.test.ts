/** `kill -9` in the middle of writing: each snapshot is wholly there or not there, and one that was told as stored is there. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { built } from '../built.js'
import { openedStore, temporaryFolder } from '../server/store/given.js'

const SEED = 20201110
const KILLS = 8
/** Longer than one snapshot takes to write, so that a kill falls at any moment of it. */
const LONGEST_MS = 400

/** mulberry32: the same moments each time, as far as the machine lets them be the same. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The ids that the writer was told of before it was killed, `afterMs` after it had opened the store. */
function writeAndKill(folder: string, number: number, afterMs: number): Promise<string[]> {
  const writer = join(import.meta.dirname, 'writer.mjs')
  const child = spawn(process.execPath, [writer, built('store', 'open-store.js'), folder, String(number)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (out === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    out += text
  })
  return new Promise((done, fail) =>
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') fail(new Error(`The writer ended by itself: ${out}`))
      else done(out.split('\n').slice(1, -1))
    }),
  )
}

it(`a store whose writer is killed ${KILLS} times opens again and holds whole snapshots only`, async () => {
  const folder = temporaryFolder()
  const next = random(SEED)
  const told: string[] = []
  for (let number = 0; number < KILLS; number++) {
    told.push(...(await writeAndKill(folder, number, Math.floor(next() * LONGEST_MS))))

    const store = await openedStore(folder)
    const items = (await store.snapshots('wall', { cursor: null, limit: 200 }))?.items ?? []
    expect(items.map((s) => s.id)).toEqual(expect.arrayContaining(told))
    for (const { id, textHash, originalHash } of items) {
      const text = (await store.text(id))!.text
      expect(createHash('sha256').update(text).digest('hex')).toBe(textHash)
      expect(
        createHash('sha256')
          .update((await store.original(id))!.bytes)
          .digest('hex'),
      ).toBe(originalHash)
    }
    await store.close()
  }
  expect(told.length).toBeGreaterThan(0)

  const db = new Database(join(folder, 'variorum.sqlite'), { readonly: true })
  const one = (query: string) => Object.values(db.prepare(query).get() as object)[0]
  expect(one('pragma integrity_check')).toBe('ok')
  expect(one('select count(*) from originals where hash not in (select original_hash from snapshots)')).toBe(0)
  expect(one('select count(*) from blocks where id not in (select block from article_blocks)')).toBe(0)
  db.close()
})
