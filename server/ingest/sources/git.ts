/** One file's history in a git repository, oldest first, followed through its renames. git itself is asked. */
import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import type { LocalImport } from '../../schema/shell-import.js'
import { type Source, SourceError, type Step, textAt } from './source.js'

type Asked = Extract<LocalImport, { kind: 'git' }>

const run = promisify(execFile)
/** A file that is larger is no article. */
const MOST_BYTES = 64 * 1024 * 1024

interface Commit {
  readonly id: string
  readonly at: string
  readonly editor: string
  readonly comment: string
  /** what the file was called then, from the top of the repository */
  readonly path: string
}

export const gitSource = (asked: Asked): Source => ({
  async *steps(from, signal) {
    const commits = await historyOf(asked.path, signal)
    yield { kind: 'total', total: commits.length }
    const after = textAt(from, 'after')
    for (const commit of commits.slice(commits.findIndex(({ id }) => id === after) + 1)) {
      yield await stepOf(commit, asked.path, signal)
    }
  },
})

/** Nothing that a repository configures is run for it. */
const git = async (path: string, args: readonly string[], signal: AbortSignal): Promise<Buffer> => {
  const safe = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'log.showSignature=false',
    '-c',
    'core.quotePath=false',
    '-C',
    dirname(path),
  ]
  const { stdout } = await run('git', [...safe, ...args], { signal, maxBuffer: MOST_BYTES, encoding: 'buffer' })
  return stdout
}

async function historyOf(path: string, signal: AbortSignal): Promise<Commit[]> {
  const format = '%x1e%H%x1f%cI%x1f%an%x1f%s%x1f'
  let log: string
  try {
    const args = [
      'log',
      '--follow',
      '--no-textconv',
      '--no-ext-diff',
      '-z',
      '--name-only',
      `--format=${format}`,
      '--',
      basename(path),
    ]
    log = (await git(path, args, signal)).toString('utf8')
  } catch (error) {
    signal.throwIfAborted()
    throw new SourceError(`The history of ${path} cannot be read: ${reasonOf(error)}`, error)
  }
  const commits = log
    .split('\x1e')
    .slice(1)
    .flatMap((entry): Commit[] => {
      const [id, at, editor, comment, names] = entry.split('\x1f')
      const named = names
        ?.split('\0')
        .map((name) => name.trim())
        .find((name) => name !== '')
      return id && at && named ? [{ id, at: inUtc(at), editor: editor ?? '', comment: comment ?? '', path: named }] : []
    })
  if (commits.length === 0) throw new SourceError(`git knows no history of ${path}.`)
  return commits.reverse()
}

const inUtc = (at: string) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'this machine has no git.'
  const said = 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
  return said || error.message
}

async function stepOf(
  { id, at, editor, comment, path: then }: Commit,
  path: string,
  signal: AbortSignal,
): Promise<Step> {
  const label = `commit ${id.slice(0, 10)} of ${at}`
  const position = { after: id }
  let bytes: Buffer
  try {
    bytes = await git(path, ['cat-file', 'blob', `${id}:${then}`], signal)
  } catch (error) {
    signal.throwIfAborted()
    const gone = /does not exist|exists on disk, but not|not a valid object name/i.test(reasonOf(error))
    return gone
      ? { kind: 'passed', label, position, reason: 'The file was deleted.' }
      : { kind: 'failed', label, position, reason: `git could not give it: ${reasonOf(error)}` }
  }
  const name = basename(then)
  const found = {
    ...{ bytes, format: null, mediaType: null, name, page: false, mayBeBlank: true },
    capture: {
      ...{
        at,
        url: null,
        fetchedFrom: null,
        revision: id,
        editor: editor || null,
        comment: comment || null,
        minor: false,
      },
    },
    given: { dateBasis: 'captured' as const, dateNote: `commit ${id.slice(0, 10)}` },
    article: { title: basename(path).replace(/\.[^.]+$/, '') },
  }
  return { kind: 'found', label, position, found }
}
