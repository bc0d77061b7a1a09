/** What the server made of a content before anything is kept, for a person to look over and correct. */
import { type Static, Type } from 'typebox'
import { BlockSpan } from './block.js'
import { DateBasis, Format, Repair, Source } from './snapshot.js'

export const ContentToPreview = Type.Object(
  {
    content: Type.String({ description: 'the text, mark-up or wikitext as it was pasted or read' }),
    format: Type.Optional(Format),
    name: Type.Optional(Type.String({ maxLength: 300, description: "the file's name; its ending and date are read" })),
  },
  { $id: 'ContentToPreview' },
)
export type ContentToPreview = Static<typeof ContentToPreview>

export const PreviewForm = Type.Object(
  {
    content: Type.Optional(Type.String({ description: 'the text, where no file is sent' })),
    format: Type.Optional(Format),
    file: Type.Optional(
      Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'the file, where no text is sent' }),
    ),
  },
  { $id: 'PreviewForm' },
)

export const DateUnderstood = Type.Object(
  {
    date: Type.String({ description: 'EDTF level 1' }),
    dateBasis: DateBasis,
    dateNote: Type.Union([Type.String(), Type.Null()], {
      description: 'why the date is believed, in words; null: nothing to say',
    }),
    earliest: Type.String({ description: 'first instant the date may mean, ISO 8601 UTC' }),
    latest: Type.String({ description: 'last instant the date may mean, ISO 8601 UTC' }),
  },
  { $id: 'DateUnderstood' },
)
export type DateUnderstood = Static<typeof DateUnderstood>

export const Preview = Type.Object(
  {
    format: Format,
    title: Type.Union([Type.String(), Type.Null()], { description: 'as the content says it; null: it says none' }),
    slug: Type.Union([Type.String(), Type.Null()], { description: 'what an article of this title would be called' }),
    date: Type.Union([DateUnderstood, Type.Null()], { description: 'null: the content says none' }),
    notBefore: Type.Union([DateUnderstood, Type.Null()], {
      description: 'the latest date that the text mentions: it is hardly earlier; null when it mentions none',
    }),
    topic: Type.Union(
      [
        Type.Object({
          slug: Type.String({ description: 'stable, unique' }),
          title: Type.String({ description: 'its name' }),
        }),
        Type.Null(),
      ],
      { description: 'as the content says it; null: it says none' },
    ),
    source: Source,
    language: Type.Union([Type.String(), Type.Null()], { description: 'BCP 47 tag; null: too short to tell' }),
    partial: Type.Boolean({ description: 'an extract: what it lacks is not thereby removed' }),
    restated: Type.Boolean({ description: 'told in other sentences than the source, with its facts' }),
    text: Type.String({ description: 'as it would be kept; the blocks are spans of it' }),
    blocks: Type.Array(BlockSpan),
    words: Type.Integer({ minimum: 0, description: 'words of the text' }),
    struck: Type.Array(
      Type.Object({
        before: Type.Integer({ minimum: 0, description: 'the place in the blocks before which it stood' }),
        text: Type.String({ description: 'the line' }),
      }),
      { description: 'lines of a page, or of a copied one, that were left out, at most 200; empty for other formats' },
    ),
    continues: Type.Union(
      [
        Type.Object({
          article: Type.String({ description: 'its slug' }),
          by: Type.Union([Type.Literal('address'), Type.Literal('title')], {
            description: 'what the two have in common',
          }),
        }),
        Type.Null(),
      ],
      { description: 'the stored article that it seems to go on with; null: none' },
    ),
    liveBlog: Type.Union(
      [
        Type.Object({
          posts: Type.Integer({ minimum: 1, description: 'how many there are' }),
          states: Type.Array(Type.String(), {
            description: 'the moments of its states, oldest first, EDTF with minutes',
          }),
          inferredDays: Type.Integer({
            minimum: 0,
            description: 'states whose day is a conclusion, as their posts say a time alone',
          }),
        }),
        Type.Null(),
      ],
      { description: 'the posts, where the text is a live blog that can be kept as its states; null: it is none' },
    ),
    repairs: Type.Array(Repair),
    references: Type.Integer({
      minimum: 0,
      description: 'entries of reference lists and notes, kept apart from the text',
    }),
  },
  { $id: 'Preview' },
)
export type Preview = Static<typeof Preview>
