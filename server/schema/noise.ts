import { type Static, Type } from 'typebox'

/**
 * A difference that changes no meaning.
 * `citation` marks such as [12]; `quotes`, `dashes`, `spaces` typography; `spelling` British or American, with or without a hyphen,
 * the capital of a sentence's first word;
 * `encoding` letters damaged or composed differently.
 */
export const NoiseKind = Type.Union(
  [
    Type.Literal('citation'),
    Type.Literal('quotes'),
    Type.Literal('dashes'),
    Type.Literal('spaces'),
    Type.Literal('spelling'),
    Type.Literal('encoding'),
  ],
  { $id: 'NoiseKind' },
)
export type NoiseKind = Static<typeof NoiseKind>

/** How often each kind of noise was seen and hidden; a kind that was not seen is 0. */
export const NoiseCounts = Type.Object(
  {
    citation: Type.Integer(),
    quotes: Type.Integer(),
    dashes: Type.Integer(),
    spaces: Type.Integer(),
    spelling: Type.Integer(),
    encoding: Type.Integer(),
  },
  { $id: 'NoiseCounts' },
)
export type NoiseCounts = Static<typeof NoiseCounts>
