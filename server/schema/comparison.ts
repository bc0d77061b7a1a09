import { type Static, Type } from 'typebox'
import { FigureChange } from './figure.js'
import { FramingChange } from './framing.js'
import { FramingProfile } from './framing-profile.js'
import { Limit } from './limit.js'
import { NameChange } from './name.js'
import { NoiseCounts, NoiseKind } from './noise.js'
import { ReferenceComparison } from './reference.js'
import { Snapshot } from './snapshot.js'
import { SpanOrNull } from './span.js'

/**
 * One difference of words inside a passage. What lies between two edits, before the first and behind the last (but for
 * the white space that ends a passage) is the same on both sides, character by character.
 * `added` has no `from`, `removed` has no `to`, `replaced` has both. `noise` says why it changes no meaning, or is null.
 */
export const WordEdit = Type.Object(
  {
    change: Type.Union([Type.Literal('added'), Type.Literal('removed'), Type.Literal('replaced')], {
      description: 'what became of the words',
    }),
    from: SpanOrNull,
    to: SpanOrNull,
    noise: Type.Union([NoiseKind, Type.Null()]),
  },
  { $id: 'WordEdit' },
)
export type WordEdit = Static<typeof WordEdit>

export const PassageChange = Type.Union(
  [
    Type.Literal('same'),
    Type.Literal('reworded'),
    Type.Literal('moved'),
    Type.Literal('added'),
    Type.Literal('removed'),
    Type.Literal('split'),
    Type.Literal('merged'),
  ],
  { $id: 'PassageChange' },
)
export type PassageChange = Static<typeof PassageChange>

/**
 * A stretch of text in one snapshot and its counterpart in the other.
 * The `from` spans of all passages, in order of `from.start`, tile the earlier text without gap or overlap, and so do
 * the `to` spans the later one: the white space after a passage belongs to it. The list is in the order of the later
 * text, with removed passages where they stood. A moved passage may be reworded too; `words` then says how.
 */
export const Passage = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    change: PassageChange,
    noiseOnly: Type.Boolean({ description: 'the two sides differ, but in noise alone' }),
    similarity: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'share of words that both sides have; 1 when equal',
    }),
    from: SpanOrNull,
    to: SpanOrNull,
    words: Type.Optional(
      Type.Array(WordEdit, { description: 'in text order; absent when the two sides are identical or one is missing' }),
    ),
  },
  { $id: 'Passage' },
)
export type Passage = Static<typeof Passage>

const SectionSide = (description: string) =>
  Type.Object(
    {
      heading: Type.Union([Type.String(), Type.Null()], { description: 'null for the lead, which has none' }),
      level: Type.Integer({ minimum: 0, maximum: 6, description: '0 for the lead' }),
      words: Type.Integer({ minimum: 0, description: 'words of its own, without those of its subsections' }),
      start: Type.Integer({ minimum: 0, description: 'the first UTF-16 code unit of its own part' }),
      end: Type.Integer({ minimum: 0, description: 'the code unit after its last' }),
    },
    { description },
  )

/** What became of a section. `kept` counts the words of its own that the other side still has, wherever they went. */
export const SectionChange = Type.Object(
  {
    id: Type.String({ description: 'unique in this comparison' }),
    change: Type.Union(
      [
        Type.Literal('same'),
        Type.Literal('renamed'),
        Type.Literal('moved'),
        Type.Literal('added'),
        Type.Literal('removed'),
      ],
      { description: 'what became of it; moved: to another place among its neighbours, or under another heading' },
    ),
    from: Type.Optional(SectionSide('in the earlier text; absent: added')),
    to: Type.Optional(SectionSide('in the later text; absent: removed')),
    kept: Type.Object(
      { from: Type.Integer({ minimum: 0 }), to: Type.Integer({ minimum: 0 }) },
      { description: 'words of its own on each side that the other text still has' },
    ),
  },
  { $id: 'SectionChange' },
)
export type SectionChange = Static<typeof SectionChange>

/** The parts of a comparison that `include` can ask for. */
export const Facet = Type.Union(
  [
    Type.Literal('text'),
    Type.Literal('structure'),
    Type.Literal('figures'),
    Type.Literal('names'),
    Type.Literal('framing'),
  ],
  { $id: 'Facet' },
)
export type Facet = Static<typeof Facet>

/** One of the changes that matter most, in a plain generated sentence. */
export const Highlight = Type.Object(
  {
    facet: Facet,
    id: Type.String({ description: 'the id of the change in its facet; `title` in `text` for another title' }),
    weight: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'how much it matters, 0 to 1',
    }),
    sentence: Type.String({ description: 'the change in a plain generated sentence' }),
  },
  { $id: 'Highlight' },
)
export type Highlight = Static<typeof Highlight>

/** The comparison in numbers. A facet that was not computed counts null. */
export const Summary = Type.Object(
  {
    words: Type.Object(
      {
        from: Type.Integer({ description: 'of the earlier text' }),
        to: Type.Integer({ description: 'of the later text' }),
        kept: Type.Integer({
          description: 'words of the later text that stand unchanged in the earlier, moved ones left out',
        }),
        moved: Type.Integer({ description: 'the same, in passages that moved' }),
        reworded: Type.Integer({ description: 'new words in passages that were reworded' }),
        removed: Type.Integer({ description: 'of the earlier text alone' }),
        added: Type.Integer({ description: 'of the later text alone' }),
      },
      { description: 'words, and what became of them' },
    ),
    sentences: Type.Object(
      {
        from: Type.Integer({ description: 'of the earlier text' }),
        to: Type.Integer({ description: 'of the later text' }),
        same: Type.Integer({ description: 'pairs that are equal or differ in noise alone' }),
        reworded: Type.Integer({ description: 'pairs that say it in other words, at their place' }),
        moved: Type.Integer({ description: 'pairs that stand elsewhere, reworded or not' }),
        removed: Type.Integer({ description: 'of the earlier text alone' }),
        added: Type.Integer({ description: 'of the later text alone' }),
      },
      { description: 'sentences, and what became of them' },
    ),
    changes: Type.Object(
      {
        text: Type.Union([Type.Integer(), Type.Null()], { description: 'passages that are not the same' }),
        structure: Type.Union([Type.Integer(), Type.Null()], { description: 'sections that are not the same' }),
        figures: Type.Union([Type.Integer(), Type.Null()], { description: 'figures that are not unchanged' }),
        names: Type.Union([Type.Integer(), Type.Null()], { description: 'names that are not unchanged' }),
        framing: Type.Union([Type.Integer(), Type.Null()], { description: 'changes of framing' }),
      },
      { description: 'how many changes each facet has; null: not computed' },
    ),
    noise: NoiseCounts,
    identical: Type.Boolean({ description: 'the two texts are the same, character by character' }),
    unlike: Type.Boolean({ description: 'the two texts share so little that they are hardly versions of one another' }),
    highlights: Type.Array(Highlight),
  },
  { $id: 'Summary' },
)
export type Summary = Static<typeof Summary>

/** Everything that differs between two snapshots. Facets that were not asked for are empty. */
export const Comparison = Type.Object(
  {
    from: Type.Union([Snapshot, Type.Null()], { description: 'null for a text that is not stored' }),
    to: Type.Union([Snapshot, Type.Null()]),
    relation: Type.Union([Type.Literal('versions'), Type.Literal('articles')], {
      description:
        'versions of one text, which changed from one to the other; or two articles, which differ and where nothing changed',
    }),
    summary: Summary,
    structure: Type.Array(SectionChange),
    text: Type.Array(Passage),
    figures: Type.Array(FigureChange),
    names: Type.Array(NameChange),
    framing: Type.Array(FramingChange),
    framingProfile: Type.Optional(FramingProfile),
    references: Type.Union([ReferenceComparison, Type.Null()], {
      description: 'what became of the entries of both reference lists; given with `structure`, else null',
    }),
    limits: Type.Array(Limit),
  },
  { $id: 'Comparison' },
)
export type Comparison = Static<typeof Comparison>

/** The tables that a report can be: one for each facet, and one of what the two sides cite. */
export const ReportTable = Type.Union([...Facet.anyOf, Type.Literal('references')])
export type ReportTable = Static<typeof ReportTable>
