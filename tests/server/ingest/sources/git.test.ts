import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitSource } from '../../../../server/ingest/sources/git.js'
import type { Position, Step } from '../../../../server/ingest/sources/source.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-git-'))
const path = join(folder, 'old mill.md')
const isHere = spawnSync('git', ['--version']).status === 0

function git(...args: string[]): void {
  const of = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false', '-C', folder]
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const at = `2020-01-0${++day}T10:00:00+02:00`
  const { status, stderr } = spawnSync('git', [...of, ...args], {
    env: { ...env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  })
  if (status !== 0) throw new Error(String(stderr))
}
let day = 0
function commit(text: string, comment: string, name = path): void {
  writeFileSync(name, text)
  git('add', '.')
  git('commit', '-m', comment)
}

async function read(from: Position = null, of = path): Promise<Step[]> {
  const steps: Step[] = []
  for await (const step of gitSource({ kind: 'git', path: of }).steps(from, new AbortController().signal))
    steps.push(step)
  return steps
}
const texts = (steps: readonly Step[]) =>
  steps.flatMap((step) =>
    step.kind === 'total' ? [] : [step.kind === 'found' ? Buffer.from(step.found.bytes).toString() : step.kind],
  )

describe.skipIf(!isHere)('a file in a git repository (skipped where there is no git)', () => {
  beforeAll(() => {
    day = 0
    git('init', '-q')
    commit('The mill stands.', 'first', join(folder, 'mill.md'))
    commit('Another file.', 'beside it', join(folder, 'other.md'))
    git('mv', 'mill.md', 'old mill.md')
    commit('The mill burned.', 'it burned; its name too')
    commit('', 'blanked')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives each of its versions, oldest first, with who made it, when and why', async () => {
    const steps = await read()
    expect(texts(steps).at(-2)).toBe('The mill burned.')
    expect(texts(steps).at(-1)).toBe('')
    expect(steps.at(-2)).toMatchObject({
      found: {
        capture: { editor: 'Ann', comment: 'it burned; its name too', at: '2020-01-08T08:00:00Z' },
        mayBeBlank: true,
      },
    })
    expect(texts(steps)).not.toContain('Another file.')
  })

  it('goes on behind the version that it gave', async () => {
    const steps = await read()
    const last = steps.at(-2)!
    expect(texts(await read('position' in last ? last.position : null))).toEqual([''])
  })

  it('is refused where git knows nothing of it, with the reason', async () => {
    await expect(read(null, join(folder, 'none.md'))).rejects.toThrow(/git knows no history|cannot be read/)
  })
})
