import { type Static, Type } from 'typebox'

export const BlockKind = Type.Union(
  [
    Type.Literal('heading'),
    Type.Literal('paragraph'),
    Type.Literal('list_item'),
    Type.Literal('table_row'),
    Type.Literal('caption'),
    Type.Literal('quote'),
  ],
  { $id: 'BlockKind' },
)
export type BlockKind = Static<typeof BlockKind>

/** A block's place in its text. Blocks come in text order and do not overlap; between two stand line ends only. */
export const BlockSpan = Type.Object(
  {
    kind: BlockKind,
    level: Type.Integer({
      minimum: 0,
      maximum: 6,
      description: "a heading's level, 1 to 6; a list item's depth; else 0",
    }),
    start: Type.Integer({ minimum: 0, description: 'its first UTF-16 code unit in the text' }),
    end: Type.Integer({ minimum: 0, description: 'the code unit after its last' }),
  },
  { $id: 'BlockSpan' },
)
export type BlockSpan = Static<typeof BlockSpan>

/** A snapshot's text with its shape, as `GET /snapshots/{id}/text` gives it when asked for JSON. */
export const SnapshotText = Type.Object(
  { text: Type.String({ description: 'as cleaned; every offset counts in it' }), blocks: Type.Array(BlockSpan) },
  { $id: 'SnapshotText' },
)
export type SnapshotText = Static<typeof SnapshotText>
