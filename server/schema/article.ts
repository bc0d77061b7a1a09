import { type Static, Type } from 'typebox'

/** A subject that several articles report on. */
export const Topic = Type.Object(
  { slug: Type.String(), title: Type.String(), articles: Type.Integer({ minimum: 0 }) },
  { $id: 'Topic' },
)
export type Topic = Static<typeof Topic>

/** One mark on an article's time axis. */
export const ArticleMark = Type.Object(
  {
    id: Type.String(),
    date: Type.String(),
    earliest: Type.String(),
    latest: Type.String(),
    partial: Type.Boolean(),
    title: Type.Union([Type.String(), Type.Null()]),
  },
  { $id: 'ArticleMark' },
)
export type ArticleMark = Static<typeof ArticleMark>

/** One source's continuing text on a topic. */
export const Article = Type.Object(
  {
    slug: Type.String(),
    title: Type.String({ description: 'the title to show; that of its latest snapshot unless set' }),
    topic: Type.Union([Type.Object({ slug: Type.String(), title: Type.String() }), Type.Null()]),
    publisher: Type.Union([Type.String(), Type.Null()]),
    language: Type.Union([Type.String(), Type.Null()]),
    snapshots: Type.Integer({ minimum: 0, description: 'how many snapshots it has' }),
    marks: Type.Array(ArticleMark, {
      description: 'its snapshots oldest first, sampled evenly to at most 200 when there are more',
    }),
  },
  { $id: 'Article' },
)
export type Article = Static<typeof Article>
