import { type Static, Type } from 'typebox'
import { Across, Strand } from './across.js'
import { Facet } from './comparison.js'
import { FigureChange, FigureKind, FigureQualifier } from './figure.js'
import { Limit } from './limit.js'
import { NameType } from './name.js'
import { Snapshot } from './snapshot.js'
import { Span } from './span.js'

const StringOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const SnapshotId = (description: string) => Type.String({ description })

/** A change happened between two snapshots: after the last that did not have it, before the first that had it. */
const interval = {
  lastSeen: SnapshotId('the last snapshot before the change'),
  firstSeen: SnapshotId('the first snapshot after it'),
}

/** One measured quantity along a series. A snapshot without a point did not state it. */
export const FigureCourse = Type.Object(
  {
    id: Type.String({ description: 'unique in this track' }),
    label: Type.String({ description: 'the quantity in words, as the latest snapshot that states it has it' }),
    unit: Type.String({ description: 'what is counted, or the measure, in the words of the latest text' }),
    kind: FigureKind,
    party: StringOrNull('whose people, things or land; null when no text says'),
    points: Type.Array(
      Type.Object({
        snapshot: SnapshotId('where it stands so'),
        at: Type.String({ description: "the snapshot's date, EDTF" }),
        value: Type.Union([Type.Number(), Type.Null()], { description: 'null for a range and for a vague quantity' }),
        low: Type.Optional(Type.Number({ description: 'of a range' })),
        high: Type.Optional(Type.Number({ description: 'of a range' })),
        qualifier: FigureQualifier,
        attribution: StringOrNull('who says so; null when the text speaks for itself'),
        surface: Type.String({ description: 'the figure as it stands there' }),
        span: Span,
      }),
      { description: 'one for each snapshot that states it, oldest first' },
    ),
    changes: Type.Array(
      Type.Object({
        ...interval,
        change: FigureChange.properties.change,
        back: Type.Boolean({ description: 'it says again what it said before the change before: A, B, A' }),
      }),
      { description: 'oldest first; empty: it stands as it came' },
    ),
  },
  { $id: 'FigureCourse' },
)
export type FigureCourse = Static<typeof FigureCourse>

/** One referent along a series, whatever it was called. */
export const NameCourse = Type.Object(
  {
    id: Type.String({ description: 'unique in this track' }),
    canonical: Type.String({ description: 'what the latest snapshot that has it calls it' }),
    type: NameType,
    labels: Type.Array(
      Type.Object({
        name: Type.String({ description: 'the form' }),
        firstSeen: Type.String({ description: "the id of the run's first snapshot" }),
        lastSeen: Type.String({ description: 'the id of its last' }),
      }),
      {
        description: 'what it was called, by the first and the last snapshot of each run',
      },
    ),
    points: Type.Array(
      Type.Object({
        snapshot: Type.String({ description: "the snapshot's id" }),
        mentions: Type.Integer({ minimum: 0, description: 'how often it is named there; 0: not at all' }),
      }),
      { description: 'by snapshot, oldest first' },
    ),
  },
  { $id: 'NameCourse' },
)
export type NameCourse = Static<typeof NameCourse>

/** One number along a series, with the count that it is made of. */
export const Measure = Type.Object(
  {
    id: Type.String({ description: 'unique in this track' }),
    label: Type.String({ description: 'the measure in words' }),
    unit: Type.String({ description: 'words; per thousand words; share of the words, 0 to 1' }),
    points: Type.Array(
      Type.Object({
        snapshot: Type.String({ description: "the snapshot's id" }),
        value: Type.Number({ description: 'in `unit`' }),
        count: Type.Integer({ description: 'what the value is made of: how often it was counted there' }),
      }),
      { description: "by snapshot, oldest first; of a section's share, those that have the section" },
    ),
  },
  { $id: 'Measure' },
)
export type Measure = Static<typeof Measure>

/** One sentence's life: its wordings, each from the first to the last snapshot of a run; a return begins another run. */
export const Life = Type.Object(
  {
    id: Type.String({ description: 'unique in this track' }),
    wordings: Type.Array(
      Type.Object({
        text: Type.String({ description: 'the sentence as it stood' }),
        firstSeen: SnapshotId('the first snapshot of the run'),
        lastSeen: SnapshotId('its last'),
        back: Type.Boolean({ description: 'the sentence stood before and was gone in between' }),
      }),
      { description: 'oldest first' },
    ),
    gone: Type.Union([Type.String(), Type.Null()], {
      description: 'the date of the first snapshot without it, EDTF; null: it stands in the last',
    }),
    section: StringOrNull('the heading above it in the last snapshot that has it; null: the lead'),
    words: Type.Integer({ description: 'of its last wording' }),
  },
  { $id: 'Life' },
)
export type Life = Static<typeof Life>

/** One change of the series in plain words. */
export const Event = Type.Object(
  {
    id: Type.String({ description: 'unique in this track' }),
    ...interval,
    facet: Facet,
    change: Type.String({
      description:
        'as the comparison of the two snapshots calls it; of framing, its category; of a whole text also returned (it stood before) and blanked, told alone',
    }),
    label: Type.String({ description: 'the change in words' }),
    weight: Type.Number({ minimum: 0, maximum: 1, description: 'how much it matters, 0 to 1' }),
    from: Type.Union([Type.String(), Type.Null()], { description: 'the earlier words' }),
    to: Type.Union([Type.String(), Type.Null()], { description: 'the later words' }),
    changeId: Type.String({ description: 'its id in the comparison of the two snapshots' }),
  },
  { $id: 'Event' },
)
export type Event = Static<typeof Event>

/** A text that stood before: directly before (`same`), or with another in between. */
export const Return = Type.Object(
  {
    snapshot: Type.String({ description: 'the snapshot that says again what another said' }),
    to: Type.String({ description: 'the snapshot that said it before' }),
    same: Type.Boolean({ description: 'it is the one directly before' }),
  },
  { $id: 'Return' },
)
export type Return = Static<typeof Return>

/** Everything that differs along a series of snapshots, oldest first. Parts that were not asked for are empty. */
export const Track = Type.Object(
  {
    snapshots: Type.Array(Snapshot),
    sampledFrom: Type.Integer({ description: 'how many snapshots the series has; more than are listed: a sample' }),
    returns: Type.Array(Return),
    figures: Type.Array(FigureCourse),
    names: Type.Array(NameCourse),
    measures: Type.Array(Measure),
    sentences: Type.Array(Life),
    events: Type.Array(Event, { description: 'by time, the weightiest first within one interval' }),
    strands: Type.Array(Strand, {
      description: 'the voices of a topic in the order of their first snapshots; of an article: itself',
    }),
    across: Type.Union([Across, Type.Null()], {
      description: 'the strands side by side at one date; null for a single one, and where it was not asked for',
    }),
    limits: Type.Array(Limit),
  },
  { $id: 'Track' },
)
export type Track = Static<typeof Track>

/** The parts of a track that `include` can ask for. */
export const TrackPart = Type.Union(
  [
    Type.Literal('figures'),
    Type.Literal('names'),
    Type.Literal('measures'),
    Type.Literal('sentences'),
    Type.Literal('events'),
    Type.Literal('across'),
  ],
  { $id: 'TrackPart' },
)
export type TrackPart = Static<typeof TrackPart>
