/** The built product, for tests that start it as a program of its own. `npm test` builds first. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** A file of `build/server/`. @throws when nothing is built */
export function built(...path: string[]): string {
  const file = join(root, 'build', 'server', ...path)
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`)
  return file
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program of Node to its end. Its environment is `env` and what Node needs, nothing of this shell's. */
export function runNode(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH ?? '', ...env } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
}
