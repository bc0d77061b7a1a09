/** What a client sends to make or change an article. */
import { type Static, Type } from 'typebox'

/** Longer than any headline; a page shows all of it. */
const title = { maxLength: 500 }

export const TopicName = Type.Object(
  {
    title: Type.String({ ...title, minLength: 1, description: 'as a page shows it; a topic of that slug is joined' }),
    slug: Type.Optional(Type.String({ maxLength: 120, description: 'made from the title when absent' })),
  },
  { $id: 'TopicName' },
)
export type TopicName = Static<typeof TopicName>

/** A title or a slug is needed. An empty title or publisher is none. */
export const ArticleToAdd = Type.Object(
  {
    slug: Type.Optional(Type.String({ maxLength: 120, description: 'made from the title when absent' })),
    title: Type.Optional(
      Type.Union([Type.String(title), Type.Null()], { description: 'absent: that of its latest snapshot is shown' }),
    ),
    topic: Type.Optional(Type.Union([TopicName, Type.Null()])),
    publisher: Type.Optional(
      Type.Union([Type.String(title), Type.Null()], { description: 'who publishes it; null or empty: not known' }),
    ),
    language: Type.Optional(Type.Union([Type.String({ maxLength: 35 }), Type.Null()], { description: 'BCP 47 tag' })),
  },
  { $id: 'ArticleToAdd' },
)
export type ArticleToAdd = Static<typeof ArticleToAdd>

/** Fields that are absent stay as they are; `null` takes one away. */
export const ArticleChange = Type.Object(
  {
    title: ArticleToAdd.properties.title,
    topic: ArticleToAdd.properties.topic,
    publisher: ArticleToAdd.properties.publisher,
    language: ArticleToAdd.properties.language,
  },
  { $id: 'ArticleChange' },
)
export type ArticleChange = Static<typeof ArticleChange>
