/** The analysis in worker threads: the server answers others while a large pair is compared. */
import { expect, it, onTestFinished } from 'vitest'
import { poolAnalysis } from '../../server/workers/pool-analysis.js'
import { built } from '../built.js'
import { served } from './given.js'

const WORDS = 'stone river bridge council winter harvest market letter train village'.split(' ')
const text = (step: number) =>
  Array.from(
    { length: 20_000 },
    (_, i) => `In ${i} the ${WORDS[(i * step) % 10]} met the ${WORDS[(i + step) % 10]} of ${(i * step) % 977}.`,
  ).join(' ')

it('health is answered while a pair of megabytes is compared', async () => {
  const analysis = poolAnalysis({ workerFile: built('workers', 'analysis-worker.js'), mostMs: 100_000 })
  onTestFinished(() => analysis.close())
  const { ask } = await served({ analysis })
  let done = false
  const comparing = ask('POST', '/compare', {
    json: { from: { text: text(3) }, to: { text: text(7) }, include: ['text'] },
  })
  void comparing.finally(() => {
    done = true
  })
  let answered = 0
  while (!done) {
    expect((await ask('GET', '/health')).status).toBe(200)
    if (!done) answered++
    await new Promise((next) => setTimeout(next, 20))
  }
  const whole = await comparing
  expect(whole.status).toBe(200)
  expect(answered).toBeGreaterThan(3)
}, 120_000)
