import { type Static, Type } from 'typebox'
import { Span } from './span.js'

const TextOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** How a value is meant. `exact`: no word limits it. `vague`: no value can be given ("dozens"). */
export const FigureQualifier = Type.Union(
  [
    Type.Literal('exact'),
    Type.Literal('about'),
    Type.Literal('nearly'),
    Type.Literal('under'),
    Type.Literal('at_least'),
    Type.Literal('over'),
    Type.Literal('up_to'),
    Type.Literal('range'),
    Type.Literal('vague'),
  ],
  { $id: 'FigureQualifier' },
)
export type FigureQualifier = Static<typeof FigureQualifier>

/** What is counted or measured. `equipment`: arms and military vehicles, whatever befell them; `damaged`: civil property. */
export const FigureKind = Type.Union(
  [
    Type.Literal('killed'),
    Type.Literal('wounded'),
    Type.Literal('captured'),
    Type.Literal('missing'),
    Type.Literal('displaced'),
    Type.Literal('damaged'),
    Type.Literal('settlements'),
    Type.Literal('equipment'),
    Type.Literal('forces'),
    Type.Literal('money'),
    Type.Literal('percent'),
    Type.Literal('distance'),
    Type.Literal('duration'),
    Type.Literal('area'),
    Type.Literal('countries'),
    Type.Literal('other'),
  ],
  { $id: 'FigureKind' },
)
export type FigureKind = Static<typeof FigureKind>

/** One mention of a quantity about the world. `start` and `end` hold the number with its qualifier, unit and currency. */
export const Figure = Type.Object(
  {
    start: Type.Integer({
      minimum: 0,
      description: 'first UTF-16 code unit of the number with its qualifier, unit and currency',
    }),
    end: Type.Integer({ minimum: 0, description: 'the code unit after its last' }),
    sentence: Span,
    surface: Type.String({ description: 'the text from start to end' }),
    value: Type.Union([Type.Number(), Type.Null()], { description: 'null for a range and for a vague quantity' }),
    low: Type.Optional(Type.Number({ description: 'of a range' })),
    high: Type.Optional(Type.Number({ description: 'of a range' })),
    qualifier: FigureQualifier,
    unit: Type.String({ description: 'the counted noun phrase or the measure, in the words of the text' }),
    kind: FigureKind,
    party: TextOrNull('whose people, things or land; null when the text does not say'),
    attribution: TextOrNull('who says so; null when the text speaks for itself'),
    asOf: TextOrNull('date of the count or event, EDTF; null when undated'),
  },
  { $id: 'Figure' },
)
export type Figure = Static<typeof Figure>

const FigureList = (description: string) => Type.Array(Figure, { description })

/** What became of one quantity. The first that applies: revised, requalified, reattributed, unchanged. */
export const FigureChange = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    change: Type.Union(
      [
        Type.Literal('revised'),
        Type.Literal('requalified'),
        Type.Literal('reattributed'),
        Type.Literal('unchanged'),
        Type.Literal('added'),
        Type.Literal('removed'),
      ],
      { description: 'what became of the quantity' },
    ),
    label: Type.String({ description: 'the quantity in words, such as "passengers injured, per the coastguard"' }),
    from: Type.Union([Figure, Type.Null()]),
    to: Type.Union([Figure, Type.Null()]),
    delta: Type.Optional(Type.Number({ description: 'later minus earlier value, in the unit of the later' })),
    ratio: Type.Optional(Type.Number({ description: 'later divided by earlier value' })),
    told: Type.Optional(
      Type.Object(
        { from: Type.String(), to: Type.String() },
        {
          description:
            'words of both texts that tell the change where the numbers do not: "fell by 12 %" and "rose by 12 %", "destroyed" and "damaged"; absent when the numbers tell it',
        },
      ),
    ),
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'that both sides are one quantity, and that the change is as told, 0 to 1',
    }),
    alsoFrom: Type.Optional(
      FigureList('further mentions in the earlier text that say the same; absent when there is none'),
    ),
    alsoTo: Type.Optional(FigureList('the same of the later text')),
    disagreesFrom: Type.Optional(
      FigureList(
        'mentions of the same quantity to which the earlier text gives another value; absent when there is none',
      ),
    ),
    disagreesTo: Type.Optional(FigureList('the same of the later text')),
  },
  { $id: 'FigureChange' },
)
export type FigureChange = Static<typeof FigureChange>
