/** The thread's side of the pool: piscina calls these by name. Results are copied between the threads, a millisecond for 5 MB. */
import { threadId } from 'node:worker_threads'
import { pieceCache } from '../ingest/wikitext/pieces.js'
import type { WikitextPiece } from '../ingest/wikitext/read-wikitext.js'
import { answerOf } from './answer.js'
import { blockSender } from './block-wire.js'
import { referenceSender } from './reference-wire.js'
import { type Tasks, tasks } from './tasks.js'

type Ask<K extends keyof Tasks> = Parameters<Tasks[K]>[0]

/** Of the versions that this thread has read. */
const pieces = pieceCache<WikitextPiece>()

export const understand = (handed: Ask<'understand'>) => answerOf(() => tasks.understand(handed, pieces))
const sent = blockSender(threadId)
const sentReferences = referenceSender(threadId)
export const version = (handed: Ask<'version'>) =>
  answerOf(async () => {
    const { understood, ...rest } = await tasks.version(handed, pieces)
    return {
      ...rest,
      understood: { ...understood, blocks: [], references: [] },
      blocks: sent(understood.blocks),
      references: sentReferences(understood.references),
    }
  })
export const compare = (pair: Ask<'compare'>) => answerOf(() => tasks.compare(pair))
export const facts = (ask: Ask<'facts'>) => answerOf(() => tasks.facts(ask))
export const track = (ask: Ask<'track'>) => answerOf(() => tasks.track(ask))
export const report = (ask: Ask<'report'>) => answerOf(() => tasks.report(ask))
