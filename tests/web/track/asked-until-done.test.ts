import { expect, it, vi } from 'vitest'
import { askedUntilDone } from '../../../web/track/asked-until-done.js'

const problem = (code: string, detail: string) => Object.assign(new Error(detail), { code })
const still = (far: string) =>
  problem(
    'TRACK_TOO_LONG',
    `The steps of this series are still being compared: ${far}. Ask again in a while, or ask for fewer snapshots.`,
  )

it('asks again while the steps are being compared, and says how far it is', async () => {
  vi.useFakeTimers()
  const answers = [still('the first of them'), still('45 of 186 are done'), 'the track']
  const told: string[] = []
  const asked = askedUntilDone(
    async () => {
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    },
    new AbortController().signal,
    (far) => told.push(far),
  )
  await vi.runAllTimersAsync()
  expect(await asked).toBe('the track')
  expect(told).toEqual([
    'The steps of this series are still being compared: the first of them.',
    'The steps of this series are still being compared: 45 of 186 are done.',
  ])
  vi.useRealTimers()
})

it('gives up where something else is wrong, and where nobody waits any more', async () => {
  const busy = problem('BUSY', 'Busy.')
  const fails = (why: Error, signal: AbortSignal) =>
    askedUntilDone(
      () => Promise.reject(why),
      signal,
      () => {},
    )
  await expect(fails(busy, new AbortController().signal)).rejects.toBe(busy)
  const far = still('3 of 9 are done')
  await expect(fails(far, AbortSignal.abort())).rejects.toBe(far)
})
