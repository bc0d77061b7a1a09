import { diffArrays } from 'diff'
import { describe, expect, it } from 'vitest'
import { shortestEdit } from '../../../server/align/shortest-edit.js'
import type { Run } from '../../../server/align/token-runs.js'

const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.charCodeAt(0))
/** The runs, as letters with their places. */
const told = (from: string, to: string, most = 1000) =>
  shortestEdit(numbers(from), numbers(to), most)?.map(
    (run) => `${from.slice(run.from, run.from + run.length)}@${run.to}`,
  )

describe('the shortest edit of two lists', () => {
  it.each([
    ['abcde', 'acxde', ['a@0', 'c@1', 'de@3']],
    ['abc', 'abc', ['abc@0']],
    ['abc', 'xyz', []],
    ['', 'abc', []],
    ['abc', '', []],
    ['', '', []],
    ['ab', 'ba', ['b@0']],
    ['xaax', 'yaay', ['aa@1']],
  ])('of %s and %s keeps what stands in both', (from, to, kept) => {
    expect(told(from, to)).toEqual(kept)
  })

  it('is given up where more has changed than asked for', () => {
    expect(told('abc', 'xyz', 5)).toBeUndefined()
    expect(told('abc', 'xyz', 6)).toEqual([])
  })

  it('is the one that the package diff finds, among many that are equally short', () => {
    let state = 20201109
    const below = (n: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return (state >>> 8) % n
    }
    let givenUp = 0
    for (let n = 0; n < 3000; n++) {
      const words = 1 + below(12)
      const from = Array.from({ length: below(30) }, () => below(words))
      const to = Array.from({ length: below(30) }, () => below(words))
      const most = below(3) > 0 ? 1000 : 1 + below(10)
      const changes = diffArrays(from, to, { maxEditLength: most })
      if (!changes) givenUp++
      expect(shortestEdit(Int32Array.from(from), Int32Array.from(to), most), `${from} → ${to}`).toEqual(
        changes ? runsOf(changes) : null,
      )
    }
    expect(givenUp).toBeGreaterThan(100)
  })
})

function runsOf(changes: ReturnType<typeof diffArrays<number>>): Run[] {
  const runs: Run[] = []
  let from = 0
  let to = 0
  for (const { added, removed, value } of changes) {
    if (!added && !removed) runs.push({ from, to, length: value.length })
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  return runs
}
