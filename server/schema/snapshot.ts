import { type Static, Type } from 'typebox'
import { Capture } from './capture.js'

/** How a date is known: `stated` by the source, `captured` at that moment, `inferred` from what the text mentions. */
export const DateBasis = Type.Union([Type.Literal('stated'), Type.Literal('captured'), Type.Literal('inferred')], {
  $id: 'DateBasis',
})
export type DateBasis = Static<typeof DateBasis>

/** What a snapshot's content is written in. */
export const Format = Type.Union(
  [Type.Literal('text'), Type.Literal('markdown'), Type.Literal('html'), Type.Literal('wikitext'), Type.Literal('pdf')],
  { $id: 'Format' },
)
export type Format = Static<typeof Format>

/** Where a snapshot comes from; unknown parts are null. */
export const Source = Type.Object(
  {
    publisher: Type.Union([Type.String(), Type.Null()], { description: 'who publishes it; null: not known' }),
    url: Type.Union([Type.String(), Type.Null()], { description: 'where it was read; null: not known' }),
    licence: Type.Union([Type.String(), Type.Null()], {
      description: 'of its text, such as "CC BY-SA 4.0"; null: not known',
    }),
    attribution: Type.Union([Type.String(), Type.Null()], {
      description: 'whom its licence asks to name; null: nobody is known',
    }),
  },
  { $id: 'Source' },
)
export type Source = Static<typeof Source>

/** One repair or removal that cleaning made, and how often. */
export const Repair = Type.Object(
  {
    kind: Type.String({ description: 'what was done, as a stable name, such as `mojibake` or `link_preview`' }),
    count: Type.Integer({ minimum: 1, description: 'how often' }),
    note: Type.String({ description: 'the same in words for a reader' }),
  },
  { $id: 'Repair' },
)
export type Repair = Static<typeof Repair>

/** An article as it stood at one date. Immutable once stored. */
export const Snapshot = Type.Object(
  {
    id: Type.String({ description: 'stable, unique, safe in a URL path' }),
    article: Type.String({ description: "the article's slug" }),
    date: Type.String({ description: 'EDTF level 1, with minutes where the source gives them' }),
    dateBasis: DateBasis,
    dateNote: Type.Union([Type.String(), Type.Null()], { description: 'why the date is believed, in words' }),
    earliest: Type.String({ description: 'first instant the date may mean, ISO 8601 UTC' }),
    latest: Type.String({ description: 'last instant the date may mean, ISO 8601 UTC' }),
    title: Type.Union([Type.String(), Type.Null()], {
      description: "the article's title at that date; null when it has none",
    }),
    source: Source,
    language: Type.Union([Type.String(), Type.Null()], {
      description: 'BCP 47 tag; detected where the source does not say; null for a text too short to tell',
    }),
    languageBefore: Type.Optional(
      Type.String({ description: 'in a list: the language of the snapshot before, where this one is in another' }),
    ),
    partial: Type.Boolean({ description: 'an extract: what it lacks is not thereby removed' }),
    restated: Type.Boolean({ description: 'told in other sentences than the source, with its facts' }),
    format: Format,
    words: Type.Integer({ minimum: 0, description: 'words of its text' }),
    textHash: Type.String({ description: 'SHA-256 of the text, hex' }),
    originalHash: Type.String({ description: 'SHA-256 of the original bytes, hex' }),
    repairs: Type.Array(Repair, { description: 'everything that cleaning did; empty: nothing' }),
    references: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'entries of its reference lists and notes, which are no part of the text; null: not read',
    }),
    referencesHash: Type.Union([Type.String(), Type.Null()], {
      description: 'SHA-256 of those entries and of what cites them, hex; null: not read',
    }),
    linksHash: Type.Optional(
      Type.String({ description: 'SHA-256 of where its words link to, hex; absent: nowhere, or not read' }),
    ),
    capture: Type.Optional(Capture),
  },
  { $id: 'Snapshot' },
)
export type Snapshot = Static<typeof Snapshot>
