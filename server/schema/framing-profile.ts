/** How two texts tell as wholes, in counts: labels, vocabulary, portrayal of actors, measures. Each count has its places in the text. */
import { type Static, Type } from 'typebox'
import { Span } from './span.js'

const Count = Type.Integer({ minimum: 0 })
const both = (description: string) => Type.Object({ from: Count, to: Count }, { description })

/** One word that names or modifies something. `share`: of all words of its group on that side, 0 to 1; 0 where there are none. */
export const LabelCount = Type.Object(
  {
    word: Type.String({ description: 'base form, lower case' }),
    count: both('how often each text uses it so'),
    share: Type.Object(
      { from: Type.Number(), to: Type.Number() },
      { description: 'of all words of its group on that side, 0 to 1; 0 where there are none' },
    ),
    places: Type.Object(
      { from: Type.Array(Span), to: Type.Array(Span) },
      { description: 'the first twenty on each side' },
    ),
  },
  { $id: 'LabelCount' },
)
export type LabelCount = Static<typeof LabelCount>

/** `about`: the actor; null for the subject of the article and what else changed its label. */
export const LabelGroup = Type.Object(
  {
    about: Type.Union([Type.String(), Type.Null()], {
      description: 'the actor; null for the subject of the article and what else changed its label',
    }),
    words: Type.Array(LabelCount),
  },
  { $id: 'LabelGroup' },
)
export type LabelGroup = Static<typeof LabelGroup>

/** `z` of the log-odds ratio with an informative Dirichlet prior: below 0 the earlier text's word, above the later's. */
export const VocabularyShift = Type.Object(
  {
    phrase: Type.String({ description: 'one to three words, lower case' }),
    count: both('how often it stands in each text'),
    z: Type.Number({
      description: "standard score of the log-odds: below 0 the earlier text's word, above the later's",
    }),
    places: Type.Object(
      { from: Type.Array(Span), to: Type.Array(Span) },
      { description: 'the first twenty on each side' },
    ),
  },
  { $id: 'VocabularyShift' },
)
export type VocabularyShift = Static<typeof VocabularyShift>

const VerbCount = Type.Object({
  verb: Type.String({ description: 'base form, lower case' }),
  count: Type.Integer({ minimum: 0, description: 'how often' }),
})
const ActorSide = (description: string) =>
  Type.Object(
    {
      mentions: Type.Integer({ minimum: 0, description: 'how often the text names it' }),
      does: Type.Array(VerbCount, { description: 'verbs with the actor as subject, the most frequent first' }),
      undergoes: Type.Array(VerbCount, { description: 'verbs with the actor as object or as subject of a passive' }),
      says: Type.Array(VerbCount, { description: 'verbs with which it is the source of a claim' }),
    },
    { description },
  )
export const Portrayal = Type.Object(
  {
    actor: Type.String({ description: 'what most mentions call it' }),
    from: ActorSide('in the earlier text'),
    to: ActorSide('in the later text'),
  },
  { $id: 'Portrayal' },
)
export type Portrayal = Static<typeof Portrayal>

export const FramingMeasure = Type.Object(
  {
    id: Type.Union(
      [
        Type.Literal('hedges'),
        Type.Literal('attributed'),
        Type.Literal('unattributed'),
        Type.Literal('passives_without_doer'),
        Type.Literal('evaluative'),
      ],
      { description: 'which measure' },
    ),
    label: Type.String({ description: 'its name in words' }),
    count: both('how often each text has it'),
    perThousand: Type.Object({ from: Type.Number(), to: Type.Number() }, { description: 'per thousand words' }),
  },
  { $id: 'FramingMeasure' },
)
export type FramingMeasure = Static<typeof FramingMeasure>

export const FramingProfile = Type.Object(
  {
    labels: Type.Array(LabelGroup),
    vocabulary: Type.Array(VocabularyShift, {
      description: 'from the most typical of the earlier text to that of the later',
    }),
    portrayal: Type.Array(Portrayal),
    measures: Type.Array(FramingMeasure),
  },
  { $id: 'FramingProfile' },
)
export type FramingProfile = Static<typeof FramingProfile>
