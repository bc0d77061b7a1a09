/** Imports point one way only, and what touches the machine stays at the edges: rule 1 of the house style, held by reading every import. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

/** What each room of the server may import from, itself and `schema` aside. Rooms that are not here are edges. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  text: [],
  align: ['text'],
  figures: ['text', 'align'],
  names: ['text', 'align'],
  framing: ['text', 'align', 'figures', 'names'],
  compare: ['text', 'align', 'figures', 'names', 'framing'],
  track: ['text', 'align', 'figures', 'names', 'framing', 'compare'],
  report: ['text', 'compare', 'track'],
  ingest: ['text', 'errors'],
}

const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.(?:env|argv|cwd|hrtime)|setTimeout|setInterval|fetch\()/
const IMPURE_MODULES =
  /^(?:node:)?(?:fs|fs\/promises|net|http|https|child_process|os|worker_threads|dns|tls|timers|process)$/

const room = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '')
const imports = (path: string) =>
  ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true).importedFiles.map((f) => f.fileName)

describe('the house', () => {
  const server = files('server')

  it('imports point from higher rooms to lower ones', () => {
    const wrong = server.flatMap((path) => {
      const allowed = MAY_IMPORT[room(path)]
      if (!allowed || isEdge(path)) return []
      return imports(path)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(root, resolve(root, dirname(path), name)))
        .filter((target) => ![room(path), 'schema', ...allowed].includes(room(target.replace(/\.js$/, '.ts'))))
        .map((target) => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('rooms of the analysis touch no disk, network, clock, environment or randomness', () => {
    const wrong = server
      .filter((path) => MAY_IMPORT[room(path)] && !isEdge(path))
      .flatMap((path) => {
        const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        const modules = imports(path).filter((name) => IMPURE_MODULES.test(name))
        const call = IMPURE.exec(code)
        return [...modules.map((name) => `${path} imports ${name}`), ...(call ? [`${path} calls ${call[0]}`] : [])]
      })
    expect(wrong).toEqual([])
  })

  it('the web imports types only from the server', () => {
    const wrong = files('web').filter((path) =>
      /^import (?!type\b)[^\n]*from '(?:\.\.\/)+server\//m.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})

/** ingest/fetch and what lies under it speak to the network. */
function isEdge(path: string): boolean {
  return path.startsWith('server/ingest/fetch') || path.startsWith('server/ingest/sources/')
}
