/** The data that lies beside the project on some machines; tests that need it are skipped elsewhere, and say so by their name. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../shared')
export const shared = (...path: string[]) => join(folder, ...path)
export const isShared = (...path: string[]) => existsSync(shared(...path))
