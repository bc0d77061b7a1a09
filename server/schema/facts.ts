import { type Static, Type } from 'typebox'
import { BlockSpan } from './block.js'
import { Figure } from './figure.js'
import { Cue } from './framing.js'
import { Limit } from './limit.js'
import { Name } from './name.js'
import { Format } from './snapshot.js'

/** The mentions of one text. Offsets count in its text. */
export const Facts = Type.Object(
  {
    figures: Type.Array(Figure, { description: 'in text order' }),
    names: Type.Array(Name, { description: 'in the order of their first mention' }),
    framing: Type.Array(Cue, { description: 'in text order' }),
    limits: Type.Array(Limit),
  },
  { $id: 'Facts' },
)
export type Facts = Static<typeof Facts>

export const TextToAnalyse = Type.Object(
  {
    text: Type.String({ description: 'in `format`; plain text when that is not said' }),
    format: Type.Optional(Format),
    date: Type.Optional(Type.String({ maxLength: 200, description: 'EDTF level 1' })),
    language: Type.Optional(Type.String({ maxLength: 35, description: 'BCP 47 tag' })),
  },
  { $id: 'TextToAnalyse' },
)
export type TextToAnalyse = Static<typeof TextToAnalyse>

/** The mentions in a text that is not stored, with the text as cleaned, in which their offsets count. */
export const AnalysedText = Type.Object(
  {
    text: Type.String({ description: 'as cleaned; every offset counts in it' }),
    blocks: Type.Array(BlockSpan),
    ...Facts.properties,
  },
  { $id: 'AnalysedText' },
)
export type AnalysedText = Static<typeof AnalysedText>
