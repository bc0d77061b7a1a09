import { type Static, Type } from 'typebox'

/** A stretch of one snapshot's text: UTF-16 code units, `[start, end)`. Empty when `start === end`. */
export const Span = Type.Object(
  {
    start: Type.Integer({ minimum: 0, description: 'first UTF-16 code unit of the stretch' }),
    end: Type.Integer({ minimum: 0, description: 'the code unit after its last' }),
  },
  { $id: 'Span', description: "A stretch of a snapshot's text in UTF-16 code units, [start, end)." },
)
export type Span = Static<typeof Span>

/** A side that may have nothing there: `null` for an addition or a removal. */
export const SpanOrNull = Type.Union([Span, Type.Null()])
