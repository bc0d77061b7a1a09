import { type Static, Type } from 'typebox'
import { Span, SpanOrNull } from './span.js'

/** What an exchange of words does to how something is told. */
export const FramingCategory = Type.Union(
  [
    Type.Literal('status'),
    Type.Literal('label'),
    Type.Literal('attribution'),
    Type.Literal('reporting_verb'),
    Type.Literal('hedging'),
    Type.Literal('agency'),
    Type.Literal('causation'),
    Type.Literal('emphasis'),
    Type.Literal('evaluation'),
    Type.Literal('outcome'),
  ],
  { $id: 'FramingCategory' },
)
export type FramingCategory = Static<typeof FramingCategory>

/** One framing cue in one text. `source` and `content` are for attribution and reporting verbs: who says what. */
export const Cue = Type.Object(
  { category: FramingCategory, span: Span, sentence: Span, source: SpanOrNull, content: SpanOrNull },
  { $id: 'Cue' },
)
export type Cue = Static<typeof Cue>

/** The words that a change rests on, on one side; `text` is cut from the text by `span`. */
export const FramingSide = Type.Object(
  { text: Type.String({ description: 'the words, as they stand' }), span: Span, sentence: Span },
  { $id: 'FramingSide' },
)
export type FramingSide = Static<typeof FramingSide>

/** One change of how something is told. */
export const FramingChange = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    category: FramingCategory,
    label: Type.String({ description: 'the change in words' }),
    rule: Type.String({ description: 'the rule that it rests on, in words, so that a reader can judge it' }),
    from: Type.Union([FramingSide, Type.Null()]),
    to: Type.Union([FramingSide, Type.Null()]),
    weight: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'how much it matters, 0 to 1: what it is, where it stands, how much of the claim it touches',
    }),
    confidence: Type.Number({ minimum: 0, maximum: 1, description: 'how sure the rule is, 0 to 1' }),
    inQuotation: Type.Optional(
      Type.Boolean({
        description: 'the words that changed are a speaker’s, quoted on both sides; absent: the text’s own',
      }),
    ),
  },
  { $id: 'FramingChange' },
)
export type FramingChange = Static<typeof FramingChange>
