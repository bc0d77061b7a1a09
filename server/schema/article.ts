import { type Static, Type } from 'typebox'

/** A subject that several articles report on. */
export const Topic = Type.Object(
  {
    slug: Type.String({ description: 'stable, unique, safe in a URL path' }),
    title: Type.String({ description: 'its name, as a page shows it' }),
    articles: Type.Integer({ minimum: 0, description: 'how many articles it has' }),
  },
  { $id: 'Topic' },
)
export type Topic = Static<typeof Topic>

/** One mark on an article's time axis. */
export const ArticleMark = Type.Object(
  {
    id: Type.String({ description: "the snapshot's id" }),
    date: Type.String({ description: 'EDTF level 1' }),
    earliest: Type.String({ description: 'first instant the date may mean, ISO 8601 UTC' }),
    latest: Type.String({ description: 'last instant the date may mean, ISO 8601 UTC' }),
    partial: Type.Boolean({ description: 'an extract: what it lacks is not thereby removed' }),
    title: Type.Union([Type.String(), Type.Null()], {
      description: "the article's title at that date; null when it has none",
    }),
  },
  { $id: 'ArticleMark' },
)
export type ArticleMark = Static<typeof ArticleMark>

/** One source's continuing text on a topic. */
export const Article = Type.Object(
  {
    slug: Type.String({ description: 'stable, unique, safe in a URL path' }),
    title: Type.String({ description: 'the title to show; that of its latest snapshot unless set' }),
    topic: Type.Union(
      [
        Type.Object({
          slug: Type.String({ description: 'stable, unique' }),
          title: Type.String({ description: 'its name' }),
        }),
        Type.Null(),
      ],
      { description: 'the subject that it reports on; null: in none' },
    ),
    publisher: Type.Union([Type.String(), Type.Null()], { description: 'who publishes it; null: not known' }),
    language: Type.Union([Type.String(), Type.Null()], { description: 'BCP 47 tag; null: not known' }),
    snapshots: Type.Integer({ minimum: 0, description: 'how many snapshots it has' }),
    marks: Type.Array(ArticleMark, {
      description: 'its snapshots oldest first, sampled evenly to at most 200 when there are more',
    }),
  },
  { $id: 'Article' },
)
export type Article = Static<typeof Article>
