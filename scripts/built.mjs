/**
 * What is built, and from what. `build/stamp.json` keeps, for each half, a hash of every file that it was made of, so that
 * `npm start` builds what changed and nothing else. Times of files would do until the first `git checkout`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(root, 'build', 'stamp.json')
const TYPESCRIPT = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const VITE = join(root, 'node_modules', 'vite', 'bin', 'vite.js')

const HALVES = {
  server: {
    sources: ['server', 'tsconfig.json', 'package-lock.json'],
    made: 'build/server/main.js',
    command: [TYPESCRIPT, '-p', '.'],
  },
  web: {
    // the pages take types from the server's schemas, which leave no trace in them
    sources: ['web', 'vite.config.ts', 'package-lock.json'],
    made: 'build/web/index.html',
    command: [VITE, 'build', '--logLevel', 'warn'],
  },
}

export const allHalves = Object.keys(HALVES)

/** Builds the halves that were never built or are built from something else; `always` asks no question. */
export function build(halves, { always = false } = {}) {
  for (const half of halves) {
    const { sources, made, command } = HALVES[half]
    const hash = hashOf(sources)
    if (!always && existsSync(join(root, made)) && stamps()[half] === hash) continue
    if (!existsSync(command[0])) {
      // installed without development packages: what was built before is what there is
      if (existsSync(join(root, made))) continue
      fail(`There is nothing built, and nothing to build it with. Run npm ci and start again.`)
    }
    process.stderr.write(`Building the ${half === 'web' ? 'pages' : 'server'} …\n`)
    // what the compilers say belongs beside it and not into the output of a command
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] })
    if (status !== 0) fail(`Building the ${half === 'web' ? 'pages' : 'server'} failed.`)
    mkdirSync(join(root, 'build'), { recursive: true })
    writeFileSync(STAMP, `${JSON.stringify({ ...stamps(), [half]: hash }, null, 2)}\n`)
  }
}

function stamps() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return {}
  }
}

function hashOf(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf).sort()) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesOf(source) {
  const path = join(root, source)
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesOf(join(source, entry.name)))
  } catch {
    return [source]
  }
}

function fail(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
