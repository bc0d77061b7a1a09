import { expect, it } from 'vitest'
import { recentVersions } from '../../../server/imports/recent-versions.js'
import type { VersionRead } from '../../../server/workers/analysis.js'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

function reading(bytes: number) {
  const read: string[] = []
  const recent = recentVersions()
  return {
    read,
    ask: (key: string) =>
      recent(key, bytes, async () => {
        read.push(key)
        return {} as VersionRead
      }),
  }
}
const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n))

it('a version that was brought back is not read again', async () => {
  const { ask, read } = reading(50 * KILOBYTE)
  for (const key of ['a', 'b', 'a', 'c', 'b']) await ask(key)
  expect(read).toEqual(['a', 'b', 'c'])
})

it('what was asked for last is kept longest', async () => {
  const { ask, read } = reading(KILOBYTE)
  await ask('often')
  for (const key of numbers(250)) {
    await ask(key)
    await ask('often')
  }
  expect(read.filter((key) => key === 'often')).toHaveLength(1)
  await ask('0')
  expect(read.filter((key) => key === '0')).toHaveLength(2)
})

it('of long versions fewer are kept', async () => {
  const { ask, read } = reading(3 * MEGABYTE)
  for (const key of [...numbers(5), '4', '3', '0']) await ask(key)
  expect(read).toEqual([...numbers(5), '0'])
})

it('one that is longer than all that may be kept is read all the same', async () => {
  const { ask, read } = reading(40 * MEGABYTE)
  await ask('a')
  await ask('a')
  expect(read).toEqual(['a', 'a'])
})
