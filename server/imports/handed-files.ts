/**
 * Archive files that were handed over to be imported. Such a file is written to disk as it comes in, beside the store, since
 * it may be larger than memory and its import may have to go on in a later process; it goes when its import is done.
 */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportParameters } from '../schema/shell-import.js'
import type { Store } from '../store/store.js'

/** What was left by a process that died, or by an import that nobody went on with. */
const LEFT_MS = 30 * 24 * 60 * 60 * 1000
/** Another process may be about to start the import of what it has just written. */
const FRESH_MS = 60 * 60 * 1000

interface Placed {
  readonly dataDir?: string
}

interface Served {
  readonly config: Placed
  readonly store: Store
  readonly clock: () => Date
}

/** Without a folder for data they go where the system keeps what may be lost. */
const folderIn = ({ dataDir }: Placed) => resolve(dataDir ?? tmpdir(), 'variorum-handed')

/** Written whole, or not there. @returns its path */
export async function keepHanded(placed: Placed, content: Readable): Promise<string> {
  const folder = folderIn(placed)
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx' }))
  } catch (error) {
    await dropFile(path)
    throw error
  }
  return path
}

/** The file of an import that needs it no more, where it was handed over; a file of whoever runs a shell is theirs. */
export async function dropHanded(asked: ImportParameters): Promise<void> {
  if (isHanded(asked)) await dropFile(asked.path)
}

export const isHanded = (asked: ImportParameters): asked is Extract<ImportParameters, { kind: 'warc' | 'dump' }> =>
  'path' in asked && asked.kind !== 'git' && asked.handed !== undefined

export const dropFile = (path: string): Promise<void> => rm(path, { force: true })

/** Those that no unfinished import reads, and those that were left a month ago. */
export async function tidyHanded({ config, store, clock }: Served): Promise<void> {
  const folder = folderIn(config)
  const now = clock()
  const names = await readdir(folder).catch(() => [])
  if (names.length === 0) return
  const wanted = new Set((await store.imports.unfinished()).map(({ parameters }) => pathIn(JSON.parse(parameters))))
  for (const name of names) {
    const path = join(folder, name)
    const about = await stat(path).catch(() => null)
    if (about === null) continue
    const age = now.getTime() - about.mtimeMs
    if (age > (wanted.has(path) ? LEFT_MS : FRESH_MS)) await dropFile(path)
  }
}

const pathIn = (asked: ImportParameters) => ('path' in asked ? asked.path : null)
