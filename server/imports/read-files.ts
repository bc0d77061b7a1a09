/**
 * What a path stands for: one file, a folder of files, or a bundle with its `manifest.json`. Lists and reads; what the list
 * means is decided by `ingest/bundle.ts`.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { AppError } from '../errors.js'
import { type PlannedFile, planOfFolder, planOfIndex, planOfManifest } from '../ingest/bundle.js'
import { dateInName } from '../ingest/date-in-name.js'
import { slugOf } from '../ingest/slug.js'

export interface FileToImport extends Omit<PlannedFile, 'path'> {
  /** as it can be opened, and as it is called in messages */
  readonly path: string
  /** one of many of a folder: a text that equals the one before it adds a date and no version */
  readonly inSeries: boolean
}

const MANIFEST = 'manifest.json'
/** Lists captures, a line each with `date` and `file`; a file may stand for several dates. */
const INDEX = 'index.tsv'

/** @throws AppError FILE_UNREADABLE, BUNDLE_INVALID */
export async function filesAt(path: string): Promise<readonly FileToImport[]> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (entry.isDirectory()) return inFolder(path)
  if (basename(path) === MANIFEST) return inBundle(path)
  return [{ path, article: null, given: {}, nameDate: dateInName(path), inSeries: false }]
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
}

async function inFolder(folder: string): Promise<readonly FileToImport[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  if (paths.includes(MANIFEST)) return inBundle(join(folder, MANIFEST))
  const indexes = paths.filter((path) => basename(path) === INDEX)
  const indexed = new Set(indexes.map((path) => dirname(path)))
  const listed = await Promise.all(
    indexes.map(async (path) => {
      const tsv = Buffer.from(await bytesOf(join(folder, path))).toString('utf8')
      return planOfIndex(tsv, dirname(path) === '.' ? '' : `${dirname(path)}/`)
    }),
  )
  // dates right in the folder are those of one article, which the folder is called after
  const own = { slug: slugOf(basename(resolve(folder))), title: null }
  const named = planOfFolder(paths.filter((path) => !indexed.has(dirname(path))))
  return [...named, ...listed.flat()].map((file) => ({
    ...file,
    path: join(folder, file.path),
    article: file.article ?? (file.nameDate === null && !file.given.date ? null : own),
    inSeries: true,
  }))
}

async function inBundle(manifest: string): Promise<readonly FileToImport[]> {
  const json = Buffer.from(await bytesOf(manifest)).toString('utf8')
  return planOfManifest(json).map((file) => ({ ...file, path: join(dirname(manifest), file.path), inSeries: false }))
}

const unreadable = (path: string, cause: unknown) => new AppError('FILE_UNREADABLE', path, { field: path, cause })
