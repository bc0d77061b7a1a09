import { type Static, Type } from 'typebox'
import { BlockKind } from './block.js'
import { FigureChange, FigureKind } from './figure.js'
import { FramingCategory } from './framing.js'
import { Limit } from './limit.js'
import { NameChange } from './name.js'
import { Span } from './span.js'
import { Event } from './track.js'

const StringOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** Whose text it is, so that a list of hits can be read without asking for each article. */
const whose = {
  id: Type.String({ description: 'of this hit; the same for the same hit of another request' }),
  article: Type.String({ description: "the article's slug" }),
  articleTitle: Type.String({ description: "the article's title, as a page shows it" }),
  topic: StringOrNull("the topic's slug"),
  publisher: StringOrNull('whose article it is'),
}

/** A sentence that holds what was asked for, once for each article however many snapshots and blocks hold it. */
export const SearchPassage = Type.Object(
  {
    ...whose,
    block: BlockKind,
    section: StringOrNull('the heading above it in the snapshot that has it last'),
    text: Type.String({ description: 'the sentence' }),
    highlights: Type.Array(Span, { description: 'what was asked for, in `text`' }),
    firstSeen: Type.String({ description: 'the first snapshot that holds it' }),
    firstSeenDate: Type.String({ description: 'its date, EDTF' }),
    lastSeen: Type.String({ description: 'the last snapshot that holds it' }),
    lastSeenDate: Type.String({ description: 'its date, EDTF' }),
    span: Type.Union([Span, Type.Null()], { description: 'where it stands in the text of `lastSeen`' }),
    stands: Type.Boolean({ description: "the article's latest snapshot that was looked at holds it" }),
    count: Type.Integer({ minimum: 1, description: 'how many snapshots hold it' }),
    snapshots: Type.Array(Type.String(), {
      description: 'those that hold it, oldest first, sampled evenly to at most 100 when there are more',
    }),
  },
  { $id: 'SearchPassage' },
)
export type SearchPassage = Static<typeof SearchPassage>

export const Direction = Type.Union([Type.Literal('up'), Type.Literal('down')], { $id: 'Direction' })
export type Direction = Static<typeof Direction>

/** A change between two successive snapshots of an article, as its track tells it. */
export const SearchEvent = Type.Object(
  {
    ...Event.properties,
    ...whose,
    lastSeenDate: Type.String({ description: 'the date of the last snapshot before the change, EDTF' }),
    firstSeenDate: Type.String({ description: 'the date of the first snapshot after it, EDTF' }),
    kind: Type.Union([FigureKind, Type.Null()], { description: 'what the figure counts; null for other facets' }),
    party: StringOrNull('whose people, things or land the figure counts'),
    attribution: StringOrNull('who gives the figure'),
    direction: Type.Union([Direction, Type.Null()], {
      description: 'of a figure that was revised and has a value on both sides',
    }),
    delta: Type.Union([Type.Number(), Type.Null()], { description: 'later minus earlier value' }),
    ratio: Type.Union([Type.Number(), Type.Null()], { description: 'later divided by earlier value' }),
    names: Type.Array(Type.String(), { description: 'what the referent is called, before and after' }),
    category: Type.Union([FramingCategory, Type.Null()], { description: 'of framing; null for other facets' }),
  },
  { $id: 'SearchEvent' },
)
export type SearchEvent = Static<typeof SearchEvent>

/** What was found. Words alone find passages, best first; any word about a change finds events, latest first. */
export const SearchResult = Type.Object(
  {
    items: Type.Array(SearchPassage, { description: 'passages; empty where events were asked for' }),
    events: Type.Array(SearchEvent, { description: 'events; empty where passages were asked for' }),
    next: Type.Union([Type.String(), Type.Null()], {
      description: 'the cursor of the following page; null on the last',
    }),
    limits: Type.Array(Limit, { description: 'what was not looked at, and why; empty when everything was' }),
  },
  { $id: 'SearchResult' },
)
export type SearchResult = Static<typeof SearchResult>

const asked = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }))

/** `as-of` is the one name with a hyphen, since the address says so. */
export const SearchQuery = Type.Object({
  q: asked('words to find, all of them; "in quotes" as they stand, a star* for any ending'),
  article: asked('in one article, by its slug; several parted by commas'),
  topic: asked('in the articles of one topic, by its slug'),
  after: asked('in snapshots that may be of this date or later, EDTF; events whose change may be'),
  before: asked('in snapshots that may be of this date or earlier, EDTF; events whose change may be'),
  'as-of': asked('passages only: in each article as it stood at this date, EDTF'),
  facet: Type.Optional(Event.properties.facet),
  change: Type.Optional(
    Type.Union(
      [
        ...FigureChange.properties.change.anyOf.filter((one) => one.const !== 'unchanged'),
        ...NameChange.properties.change.anyOf.filter((one) =>
          ['renamed', 'respelled', 'role_changed'].includes(one.const),
        ),
        ...['reworded', 'moved', 'split', 'merged'].map((one) => Type.Literal(one)),
      ],
      { description: 'events: what became of it' },
    ),
  ),
  kind: Type.Optional(FigureKind),
  direction: Type.Optional(Direction),
  party: asked('events of figures: whose people, things or land'),
  name: asked('events of names: what the referent was called before or after, or a part of it'),
  category: Type.Optional(FramingCategory),
  cursor: Type.Optional(Type.String({ maxLength: 2000, description: 'the `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'most hits of the page' })),
})
export type SearchQuery = Static<typeof SearchQuery>
