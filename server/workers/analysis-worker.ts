/** The thread's side of the pool: piscina calls these by name. Results are copied between the threads, a millisecond for 5 MB. */
import { answerOf } from './answer.js'
import { type Tasks, tasks } from './tasks.js'

type Ask<K extends keyof Tasks> = Parameters<Tasks[K]>[0]

export const understand = (handed: Ask<'understand'>) => answerOf(() => tasks.understand(handed))
export const compare = (pair: Ask<'compare'>) => answerOf(() => tasks.compare(pair))
export const facts = (ask: Ask<'facts'>) => answerOf(() => tasks.facts(ask))
export const track = (ask: Ask<'track'>) => answerOf(() => tasks.track(ask))
export const report = (ask: Ask<'report'>) => answerOf(() => tasks.report(ask))
