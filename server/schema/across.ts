/** A topic's articles side by side at one date: who states which figure, and what each calls the same thing. */
import { type Static, Type } from 'typebox'
import { Figure, FigureKind } from './figure.js'
import { NameType } from './name.js'
import { Span } from './span.js'

const StringOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** One voice of a topic: an article, with those that went on from it under another name. */
export const Strand = Type.Object(
  {
    id: Type.String({
      description: '"c1": where a topic has several strands, the ids of its courses and events begin with it: "c1-f4"',
    }),
    articles: Type.Array(Type.String(), { minItems: 1, description: 'slugs, each going on from the one before' }),
    title: StringOrNull('that of its latest snapshot that has one'),
    publisher: StringOrNull('of its latest snapshot that names one'),
  },
  { $id: 'Strand' },
)
export type Strand = Static<typeof Strand>

/** What a strand has to say at the date of the table. */
export const StrandAt = Type.Object(
  {
    strand: Type.String({ description: "the strand's id" }),
    snapshot: StringOrNull('its last snapshot by the date; null: it has none so early'),
    date: StringOrNull("the snapshot's date, EDTF"),
    partial: Type.Boolean({ description: 'an extract: what it lacks the article may say' }),
    unread: Type.Boolean({ description: 'in a language whose figures and names are not read' }),
  },
  { $id: 'StrandAt' },
)
export type StrandAt = Static<typeof StrandAt>

/** What an article says of a quantity. Two sources in one article are two statements. */
export const Statement = Type.Object(
  {
    strand: Type.String({ description: "the strand's id" }),
    snapshot: Type.String({ description: 'the id of the snapshot that says it' }),
    figure: Figure,
    times: Type.Integer({ minimum: 1, description: 'how often the text says just that' }),
  },
  { $id: 'Statement' },
)
export type Statement = Static<typeof Statement>

/** `alone`: one strand states it; `agree`: all that state it have a value in common; else `differ`. */
const Standing = Type.Union([Type.Literal('agree'), Type.Literal('differ'), Type.Literal('alone')], {
  description: 'alone: one strand says it; agree: all that say it have a value or form in common; else differ',
})

/** One measured quantity across the strands: a row of the table. */
export const ComparableFigure = Type.Object(
  {
    id: Type.String({ description: 'unique in this table' }),
    label: Type.String({ description: 'the quantity in words, without a source' }),
    kind: FigureKind,
    unit: Type.String({ description: 'what is counted, or the measure' }),
    party: StringOrNull('whose people, things or land'),
    standing: Standing,
    statements: Type.Array(Statement, { minItems: 1, description: 'in the order of the strands' }),
    silent: Type.Array(Type.String(), {
      description: 'strands that were read whole and state no such quantity; an extract is not counted as silent',
    }),
    confidence: Type.Number({ minimum: 0, maximum: 1, description: 'that the statements are of one quantity' }),
  },
  { $id: 'ComparableFigure' },
)
export type ComparableFigure = Static<typeof ComparableFigure>

/** What one strand calls somebody or something. */
export const Called = Type.Object(
  {
    strand: Type.String({ description: "the strand's id" }),
    snapshot: Type.String({ description: 'the id of the snapshot that names it' }),
    canonical: Type.String({ description: 'the fullest form that the text uses' }),
    forms: Type.Array(
      Type.Object({
        name: Type.String({ description: 'the form' }),
        count: Type.Integer({ minimum: 1, description: 'how often it stands so' }),
      }),
      {
        description: 'every form as it stands, the most frequent first',
      },
    ),
    roles: Type.Array(Type.String(), { description: 'titles and descriptions that stand beside it' }),
    mentions: Type.Integer({ minimum: 1, description: 'how often the text names it' }),
    span: Span,
  },
  { $id: 'Called' },
)
export type Called = Static<typeof Called>

/** One referent across the strands. `agree`: they have a form in common; `differ`: none stands in all that name it. */
export const CommonName = Type.Object(
  {
    id: Type.String({ description: 'unique in this table' }),
    type: NameType,
    label: Type.String({ description: 'what most mentions of all strands together call it' }),
    standing: Standing,
    called: Type.Array(Called, { minItems: 1, description: 'in the order of the strands' }),
    silent: Type.Array(Type.String(), { description: 'strands that were read whole and do not name it' }),
    confidence: Type.Number({ minimum: 0, maximum: 1, description: 'that the strands mean one referent, 0 to 1' }),
  },
  { $id: 'CommonName' },
)
export type CommonName = Static<typeof CommonName>

/** A noun for what happened, and how much each strand uses it: "war" here, "clashes" there. */
export const EventWord = Type.Object(
  {
    word: Type.String({ description: 'base form, lower case' }),
    uses: Type.Array(
      Type.Object({
        strand: Type.String({ description: "the strand's id" }),
        snapshot: Type.String({ description: 'the id of the snapshot that uses it' }),
        count: Type.Integer({ minimum: 1, description: 'how often' }),
        share: Type.Number({ description: 'of all such nouns of this text, 0 to 1' }),
        places: Type.Array(Span, { description: 'the first twenty' }),
      }),
      { minItems: 1, description: 'in the order of the strands; one that is missing does not use it' },
    ),
  },
  { $id: 'EventWord' },
)
export type EventWord = Static<typeof EventWord>

/** Two articles that say otherwise differ; nothing changed between them. */
export const Across = Type.Object(
  {
    at: StringOrNull('the date that was asked for, EDTF; null: the latest snapshot of each'),
    strands: Type.Array(StrandAt, { description: 'in the order of `strands` of the track' }),
    figures: Type.Array(ComparableFigure, {
      description: 'those that most strands state first; then those of people, then as the texts have them',
    }),
    names: Type.Array(CommonName, { description: 'those that most strands name first, then by mentions' }),
    words: Type.Array(EventWord, { description: 'the most used first' }),
  },
  { $id: 'Across' },
)
export type Across = Static<typeof Across>
