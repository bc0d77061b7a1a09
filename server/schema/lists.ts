/** Lists as the API gives them: some items, and the cursor of the next page. */
import { type Static, type TSchema, Type } from 'typebox'
import { Article, Topic } from './article.js'
import { ImportJob, ImportResult } from './import.js'
import { Snapshot } from './snapshot.js'

const listOf = <T extends TSchema>(item: T, $id: string) =>
  Type.Object(
    {
      items: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()], {
        description: 'the cursor of the following page; null on the last',
      }),
    },
    { $id },
  )

export const TopicList = listOf(Topic, 'TopicList')
export const ArticleList = listOf(Article, 'ArticleList')
export const ImportList = listOf(ImportJob, 'ImportList')
export const ImportResultList = listOf(ImportResult, 'ImportResultList')
export const SnapshotList = listOf(Snapshot, 'SnapshotList')

/** Which page of a list. */
export const PageQuery = Type.Object({
  cursor: Type.Optional(Type.String({ maxLength: 2000, description: 'the `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 100, description: 'most items of the page' })),
})
export type PageQuery = Static<typeof PageQuery>
