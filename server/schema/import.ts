/** A long import as a job: what it reads, how far it is, and what came of each version that it met. */
import { type Static, Type } from 'typebox'

export const ImportKind = Type.Union(
  [
    Type.Literal('address'),
    Type.Literal('wiki'),
    Type.Literal('archive'),
    Type.Literal('dump'),
    Type.Literal('warc'),
    Type.Literal('git'),
  ],
  { $id: 'ImportKind' },
)
export type ImportKind = Static<typeof ImportKind>

/** `stopped` by a person and `failed` for a reason both go on from where they were, by `POST /imports/{id}/resume`. */
export const ImportState = Type.Union(
  [
    Type.Literal('queued'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('failed'),
    Type.Literal('stopped'),
  ],
  { $id: 'ImportState' },
)
export type ImportState = Static<typeof ImportState>

const count = (description: string) => Type.Integer({ minimum: 0, description })

export const ImportCounts = Type.Object(
  {
    added: count('new snapshots'),
    unchanged: count('equal to the snapshot before: no new version, its date counts as seen'),
    present: count('stored already'),
    passed: count('nothing to keep, such as a blanked page or a redirect'),
    failed: count('could not be fetched or read'),
  },
  { $id: 'ImportCounts' },
)
export type ImportCounts = Static<typeof ImportCounts>

export const ImportOutcome = Type.Union(
  [
    Type.Literal('added'),
    Type.Literal('unchanged'),
    Type.Literal('present'),
    Type.Literal('passed'),
    Type.Literal('failed'),
  ],
  { $id: 'ImportOutcome' },
)
export type ImportOutcome = Static<typeof ImportOutcome>

/** What came of one version of the source. */
export const ImportResult = Type.Object(
  {
    number: Type.Integer({ minimum: 1, description: 'its place in the order of the import' }),
    label: Type.String({ description: 'what the source calls it: a revision, a capture, a file' }),
    outcome: ImportOutcome,
    snapshot: Type.Union([Type.String(), Type.Null()], {
      description: 'the id of the snapshot that it gave or that has its text; null where there is none',
    }),
    reason: Type.Union([Type.String(), Type.Null()], { description: 'why nothing was kept; null when something was' }),
  },
  { $id: 'ImportResult' },
)
export type ImportResult = Static<typeof ImportResult>

export const ImportJob = Type.Object(
  {
    id: Type.String({ description: 'stable, unique, safe in a URL path' }),
    kind: ImportKind,
    source: Type.String({ description: 'the address or the path that is read' }),
    state: ImportState,
    reason: Type.Union([Type.String(), Type.Null()], { description: 'why it failed; null unless it did' }),
    done: count('versions dealt with'),
    total: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'versions that there are; null while nobody knows',
    }),
    counts: ImportCounts,
    missed: count('of those that failed, could not be had and are asked for again when the import is gone on with'),
    articles: Type.Array(Type.String(), { description: 'the slugs of the articles that got snapshots, at most 100' }),
    problems: Type.Array(ImportResult, { description: 'the latest 20 that failed or were passed over, latest first' }),
    startedAt: Type.String({ description: 'ISO 8601 UTC' }),
    updatedAt: Type.String({ description: 'ISO 8601 UTC' }),
  },
  { $id: 'ImportJob' },
)
export type ImportJob = Static<typeof ImportJob>
