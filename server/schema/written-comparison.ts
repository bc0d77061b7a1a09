/** Comparing texts that are not stored. */
import { type Static, Type } from 'typebox'
import { BlockSpan } from './block.js'
import { Comparison, Facet } from './comparison.js'
import { Format } from './snapshot.js'

/** One side: a text, or the id of a stored snapshot. */
export const WrittenSide = Type.Object(
  {
    text: Type.Optional(Type.String({ description: 'either this or `snapshot`' })),
    format: Type.Optional(Format),
    date: Type.Optional(Type.String({ maxLength: 200, description: 'EDTF level 1' })),
    snapshot: Type.Optional(Type.String({ maxLength: 200, description: 'the id of a stored snapshot' })),
  },
  { $id: 'WrittenSide' },
)
export type WrittenSide = Static<typeof WrittenSide>

export const PairToCompare = Type.Object(
  {
    from: WrittenSide,
    to: WrittenSide,
    include: Type.Optional(Type.Array(Facet, { description: 'absent: all' })),
  },
  { $id: 'PairToCompare' },
)
export type PairToCompare = Static<typeof PairToCompare>

/** A Comparison with the two texts as cleaned, in which its offsets count. */
export const WrittenComparison = Type.Object(
  {
    ...Comparison.properties,
    texts: Type.Object({ from: Type.String(), to: Type.String() }, { description: 'both sides as cleaned' }),
    blocks: Type.Object({ from: Type.Array(BlockSpan), to: Type.Array(BlockSpan) }, { description: 'of the texts' }),
  },
  { $id: 'WrittenComparison' },
)
export type WrittenComparison = Static<typeof WrittenComparison>
