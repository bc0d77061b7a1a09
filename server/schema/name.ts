import { type Static, Type } from 'typebox'
import { Span, SpanOrNull } from './span.js'

export const NameType = Type.Union(
  [
    Type.Literal('person'),
    Type.Literal('place'),
    Type.Literal('organisation'),
    Type.Literal('state'),
    Type.Literal('military_unit'),
    Type.Literal('event'),
    Type.Literal('weapon'),
    Type.Literal('work'),
    Type.Literal('other'),
  ],
  { $id: 'NameType' },
)
export type NameType = Static<typeof NameType>

/** One referent of a text: everything that the text calls it, and where. */
export const Name = Type.Object(
  {
    canonical: Type.String({ description: 'the fullest form that the text itself uses' }),
    type: NameType,
    variants: Type.Array(Type.String(), { description: 'every form as it stands in the text, canonical included' }),
    roles: Type.Array(Type.String(), { description: 'titles and descriptions that stand beside the name' }),
    mentions: Type.Array(Span, { description: 'in text order' }),
    target: Type.Optional(
      Type.String({
        description:
          'the article of its own site that the original links it to: the title in a wiki, else the address; absent: no link says',
      }),
    ),
  },
  { $id: 'Name' },
)
export type Name = Static<typeof Name>

/** What became of one referent's name. */
export const NameChange = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    change: Type.Union(
      [
        Type.Literal('renamed'),
        Type.Literal('respelled'),
        Type.Literal('role_changed'),
        Type.Literal('added'),
        Type.Literal('removed'),
        Type.Literal('unchanged'),
      ],
      { description: 'what became of the name' },
    ),
    label: Type.String({ description: 'the change in words' }),
    from: Type.Union([Name, Type.Null()]),
    to: Type.Union([Name, Type.Null()]),
    // a list of two, since JSON Schema has changed how it writes tuples and readers of the document know one way or the other
    evidence: Type.Unsafe<[Span | null, Span | null]>(
      Type.Array(SpanOrNull, {
        minItems: 2,
        maxItems: 2,
        description: 'the sentence that shows it in the earlier and in the later text',
      }),
    ),
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'that both sides are one referent, and that the change is as told, 0 to 1',
    }),
  },
  { $id: 'NameChange' },
)
export type NameChange = Static<typeof NameChange>
