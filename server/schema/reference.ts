/** What an article rests on: the entries of its reference lists and its notes, which are no prose and stand apart from the text. */
import { type Static, Type } from 'typebox'

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const Reference = Type.Object(
  {
    text: Type.String({ description: 'the entry as a reader sees it, without its number and marks' }),
    title: orNull('the title of what is cited; null where none could be told'),
    url: orNull('http or https; null where the entry has none'),
    citedIn: Type.Array(Type.Integer({ minimum: 0 }), {
      description: "the text's blocks that cite it, by their number from 0; empty where that is not known",
    }),
  },
  { $id: 'Reference' },
)
export type Reference = Static<typeof Reference>

/** What a snapshot's lists hold, as `GET /snapshots/{id}/references` gives it. */
export const SnapshotReferences = Type.Object(
  {
    references: Type.Union([Type.Array(Reference), Type.Null()], {
      description:
        'each entry once, in order; null: stored by an older version and not read since (`variorum reextract`)',
    }),
  },
  { $id: 'SnapshotReferences' },
)
export type SnapshotReferences = Static<typeof SnapshotReferences>

/** What became of an entry. One that stands on both sides in the same words is counted in `kept` and not listed. */
export const ReferenceChange = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    change: Type.Union([Type.Literal('added'), Type.Literal('removed'), Type.Literal('edited')], {
      description: 'what became of the entry',
    }),
    from: Type.Union([Reference, Type.Null()]),
    to: Type.Union([Reference, Type.Null()]),
  },
  { $id: 'ReferenceChange' },
)
export type ReferenceChange = Static<typeof ReferenceChange>

export const ReferenceComparison = Type.Object(
  {
    from: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'entries; null: not read' }),
    to: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'entries; null: not read' }),
    kept: Type.Integer({ minimum: 0, description: 'entries that stand on both sides, edited ones among them' }),
    changes: Type.Array(ReferenceChange, {
      description: 'in the order of the later list, removed ones last; empty where one side brought no list along',
    }),
  },
  { $id: 'ReferenceComparison' },
)
export type ReferenceComparison = Static<typeof ReferenceComparison>
