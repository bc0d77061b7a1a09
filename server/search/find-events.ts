/** Search over what changed: the events of all articles' tracks, by what they are. */
import type { Limit } from '../schema/limit.js'
import type { SearchEvent } from '../schema/search.js'
import type { EventsAsked } from '../store/steps.js'
import type { Store } from '../store/store.js'
import type { ToldChanges } from './told-changes.js'
import { folded } from './words.js'

export interface EventsAnswer {
  readonly items: readonly SearchEvent[]
  readonly next: string | null
  readonly limits: readonly Limit[]
}

export async function findEvents(store: Store, told: ToldChanges, asked: EventsAsked): Promise<EventsAnswer> {
  const titles = new Map<string, string>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['articles']>> = await store.articles({ cursor, limit: 200 }, asked.topic)
    for (const { slug, title } of page.items) titles.set(slug, title)
    cursor = page.next
  } while (cursor !== null)
  const limits = await told.upToDate([...titles.keys()].filter((slug) => asked.articles?.includes(slug) ?? true))
  const { party, name } = asked
  const { items, next } = await store.search.events({
    ...asked,
    ...(party === undefined ? {} : { party: folded(party.trim()) }),
    ...(name === undefined ? {} : { name: folded(name.trim()) }),
  })
  return {
    items: items.map((event) => ({ ...event, articleTitle: titles.get(event.article) ?? event.article })),
    next,
    limits,
  }
}
