/** `/topics` */
import { Type } from 'typebox'
import { TopicList } from '../schema/lists.js'
import { ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

export function topicRoutes(api: Api, { store }: Parts): void {
  api.get(
    '/topics',
    {
      schema: {
        summary: 'Subjects that several articles report on',
        tags: ['library'],
        operationId: 'listTopics',
        querystring: Type.Object({}),
        response: { 200: ref(TopicList, 'all of them'), 304: NOT_MODIFIED, ...problems() },
      },
    },
    async () => ({ items: [...(await store.topics())], next: null }),
  )
}
