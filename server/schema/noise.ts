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
    citation: Type.Integer({ description: 'marks such as [12]' }),
    quotes: Type.Integer({ description: 'shapes of quotation marks' }),
    dashes: Type.Integer({ description: 'shapes of dashes and hyphens' }),
    spaces: Type.Integer({ description: 'white space and line ends' }),
    spelling: Type.Integer({ description: "British or American, a hyphen, the capital of a sentence's first word" }),
    encoding: Type.Integer({ description: 'letters that are damaged or composed differently' }),
  },
  { $id: 'NoiseCounts' },
)
export type NoiseCounts = Static<typeof NoiseCounts>
