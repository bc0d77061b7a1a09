/**
 * The schemas' nouns, known to Fastify by name, so that the OpenAPI document says `Snapshot` once and points at it.
 *
 * A TypeBox schema holds its parts whole. Left so, the document would repeat Snapshot and Span hundreds of times and a
 * client generated from it would have as many types. Each part with an `$id` is therefore replaced by a `$ref` to it.
 */
import { type Static, type TSchema, Type } from 'typebox'
import {
  Across,
  Called,
  CommonName,
  ComparableFigure,
  EventWord,
  Statement,
  Strand,
  StrandAt,
} from '../schema/across.js'
import { Article, ArticleMark, Topic } from '../schema/article.js'
import { ArticleChange, ArticleToAdd, TopicName } from '../schema/article-edit.js'
import { BlockKind, BlockSpan, SnapshotText } from '../schema/block.js'
import { Capture, Sightings } from '../schema/capture.js'
import {
  Comparison,
  Facet,
  Highlight,
  Passage,
  PassageChange,
  SectionChange,
  Summary,
  WordEdit,
} from '../schema/comparison.js'
import { AnalysedText, Facts, TextToAnalyse } from '../schema/facts.js'
import { Figure, FigureChange, FigureKind, FigureQualifier } from '../schema/figure.js'
import { Cue, FramingCategory, FramingChange, FramingSide } from '../schema/framing.js'
import {
  FramingMeasure,
  FramingProfile,
  LabelCount,
  LabelGroup,
  Portrayal,
  VocabularyShift,
} from '../schema/framing-profile.js'
import { Health } from '../schema/health.js'
import { ImportCounts, ImportJob, ImportKind, ImportOutcome, ImportResult, ImportState } from '../schema/import.js'
import { AddressImport, ArchiveFileForm, ArchiveImport, ImportToStart, WikiImport } from '../schema/import-request.js'
import { Limit } from '../schema/limit.js'
import { ArticleList, ImportList, ImportResultList, SnapshotList, TopicList } from '../schema/lists.js'
import { Name, NameChange, NameType } from '../schema/name.js'
import { NoiseCounts, NoiseKind } from '../schema/noise.js'
import { ContentToPreview, DateUnderstood, Preview, PreviewForm } from '../schema/preview.js'
import { Problem } from '../schema/problem.js'
import { Reference, ReferenceChange, ReferenceComparison, SnapshotReferences } from '../schema/reference.js'
import { Direction, SearchEvent, SearchPassage, SearchResult } from '../schema/search.js'
import { DateBasis, Format, Repair, Snapshot, Source } from '../schema/snapshot.js'
import { SnapshotForm, SnapshotToAdd } from '../schema/snapshot-edit.js'
import { Span } from '../schema/span.js'
import { Event, FigureCourse, Life, Measure, NameCourse, Return, Track, TrackPart } from '../schema/track.js'
import { PairToCompare, WrittenComparison, WrittenSide } from '../schema/written-comparison.js'

const NOUNS: readonly TSchema[] = [
  ...[Span, Limit, Problem, Health, BlockKind, BlockSpan, SnapshotText],
  ...[Topic, TopicName, TopicList, Article, ArticleMark, ArticleToAdd, ArticleChange, ArticleList],
  ...[DateBasis, Format, Source, Repair, Snapshot, SnapshotToAdd, SnapshotForm, SnapshotList],
  ...[Capture, Sightings, AddressImport, WikiImport, ArchiveImport, ArchiveFileForm, ImportToStart],
  ...[ImportKind, ImportState, ImportCounts, ImportOutcome, ImportResult, ImportJob, ImportList, ImportResultList],
  ...[ContentToPreview, PreviewForm, DateUnderstood, Preview],
  ...[NoiseKind, NoiseCounts, WordEdit, PassageChange, Passage, SectionChange, Highlight, Summary],
  ...[FigureQualifier, FigureKind, Figure, FigureChange, NameType, Name, NameChange],
  ...[FramingCategory, Cue, FramingSide, FramingChange, Facts, TextToAnalyse, AnalysedText],
  ...[LabelCount, LabelGroup, VocabularyShift, Portrayal, FramingMeasure, FramingProfile],
  ...[Strand, StrandAt, Statement, ComparableFigure, Called, CommonName, EventWord, Across],
  ...[FigureCourse, NameCourse, Measure, Life, Event, Return, TrackPart, Track],
  ...[Reference, SnapshotReferences, ReferenceChange, ReferenceComparison],
  ...[Direction, SearchPassage, SearchEvent, SearchResult],
  ...[Facet, Comparison, WrittenSide, PairToCompare, WrittenComparison],
]

export const nouns = (): unknown[] => NOUNS.map((noun) => withReferences(noun, true))

/** A noun by its name, in a route's schema; the words say what it is there. */
export const ref = <T extends TSchema>(noun: T, description?: string) =>
  Type.Unsafe<Static<T>>({ $ref: `${nameOf(noun)}#`, ...(description === undefined ? {} : { description }) })

/** A noun that the handler sends as JSON already written, so that the event loop does not write it again. */
export const written = (noun: TSchema, description: string) =>
  Type.Unsafe<Buffer>({ $ref: `${nameOf(noun)}#`, description })

/** A body that comes as JSON or as a form with a file; both are validated as their own schema says. */
export const jsonOrForm = <T extends TSchema>(json: T, form: TSchema) =>
  Type.Unsafe<Partial<Static<T>>>({
    content: { 'application/json': { schema: ref(json) }, 'multipart/form-data': { schema: ref(form) } },
  })

function nameOf(schema: TSchema): string {
  if ('$id' in schema && typeof schema.$id === 'string') return schema.$id
  throw new Error('a noun needs an $id')
}

function withReferences(schema: unknown, top = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withReferences(part))
  if (typeof schema !== 'object' || schema === null) return schema
  if (!top && '$id' in schema && typeof schema.$id === 'string') return { $ref: `${schema.$id}#` }
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, withReferences(part)]))
}
