/** Where the product's own files lie, found from this module, so that it can be started from any folder. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above that holds package.json: this module runs from `server/` in tests and `build/server/` in earnest. */
function rootFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

const root = rootFolder()

export const PRODUCT = {
  version: versionOf(readFileSync(join(root, 'package.json'), 'utf8')),
  /** the built pages; may be absent when only the server was built */
  webFolder: join(root, 'build', 'web'),
  /** what ships: a folder an article, a file a date */
  snapshotsFolder: join(root, 'snapshots'),
  /** a worker thread loads built code, also when this module is run from its source */
  workerFile: join(root, 'build', 'server', 'workers', 'analysis-worker.js'),
} as const

function versionOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : '0.0.0'
}
