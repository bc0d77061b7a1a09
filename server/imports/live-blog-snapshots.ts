/** A live blog as the snapshots of the states that it went through: one page, as many dated texts as it has moments. */
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import { liveBlogOf } from '../ingest/live-blog.js'
import type { Understood } from '../ingest/understood.js'
import { wordsOf } from '../ingest/words-of.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { NewArticle, NewSnapshot, Original, Store } from '../store/store.js'
import { newSnapshot } from './new-snapshot.js'

/** Oldest first, made one at a time: together they are as many times the page as it has moments. @throws AppError INPUT_INVALID */
export function* liveBlogSnapshots(
  understood: Understood,
  original: Original,
  article: NewArticle,
): Generator<NewSnapshot> {
  const blog = liveBlogOf(understood.blocks, understood.dated?.date ?? null)
  if (!blog) {
    const reason =
      'There are no dated posts in the text, or too many, so it gives no states. It can be kept as one page.'
    throw new AppError('INPUT_INVALID', reason, { field: 'states' })
  }
  // a state has other blocks than the page
  const references = understood.references.map((reference) => ({ ...reference, citedIn: [] }))
  for (const moment of blog.moments) {
    const blocks = blog.stateAt(moment)
    const words = blocks.reduce((sum, { text }) => sum + wordsOf(text), 0)
    const dated = moment.isDayInferred
      ? readDate(moment.date, 'inferred', 'the time of a post; its day is that of the posts around it')
      : readDate(moment.date, 'stated', 'the time of a post')
    yield newSnapshot({ ...understood, dated, blocks, words, references }, original, article)
  }
}

/** Each in a write of its own. @returns the last. @throws AppError INPUT_INVALID where there are none */
export async function addStates(
  store: Store,
  states: Iterable<NewSnapshot>,
): Promise<{ snapshot: Snapshot; added: boolean }> {
  let last: { snapshot: Snapshot; added: boolean } | null = null
  for (const state of states) last = await store.addSnapshot(state)
  return last!
}
