/**
 * What a path stands for: one file, a folder of files, or a bundle with its `manifest.json`. Lists and reads; what the list
 * means is decided by `ingest/bundle.ts`.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { AppError } from '../errors.js'
import { dateInName, type PlannedFile, planOfFolder, planOfManifest } from '../ingest/bundle.js'
import { slugOf } from '../ingest/slug.js'

export interface FileToImport extends Omit<PlannedFile, 'path'> {
  /** as it can be opened, and as it is called in messages */
  readonly path: string
}

const MANIFEST = 'manifest.json'

/** @throws AppError FILE_UNREADABLE, BUNDLE_INVALID */
export async function filesAt(path: string): Promise<readonly FileToImport[]> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (entry.isDirectory()) return inFolder(path)
  if (basename(path) === MANIFEST) return inBundle(path)
  return [{ path, article: null, given: {}, nameDate: dateInName(path) }]
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
  // dates right in the folder are those of one article, which the folder is called after
  const own = { slug: slugOf(basename(resolve(folder))), title: null }
  return planOfFolder(paths).map((file) => ({
    ...file,
    path: join(folder, file.path),
    article: file.article ?? (file.nameDate === null ? null : own),
  }))
}

async function inBundle(manifest: string): Promise<readonly FileToImport[]> {
  const json = Buffer.from(await bytesOf(manifest)).toString('utf8')
  return planOfManifest(json).map((file) => ({ ...file, path: join(dirname(manifest), file.path) }))
}

const unreadable = (path: string, cause: unknown) => new AppError('FILE_UNREADABLE', path, { field: path, cause })
