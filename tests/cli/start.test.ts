/** What `npm start` starts once all is built: an empty store is filled with what ships, once, and page and API are served. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { built, runNode } from '../built.js'
import { temporaryFolder } from '../server/store/given.js'

const DATA_DIR = temporaryFolder(afterAll)
const root = resolve(import.meta.dirname, '../..')
const shipped = readdirSync(resolve(root, 'snapshots'), { recursive: true }).filter((name) =>
  /[\\/]\d{4}[^\\/]*\.md$/.test(String(name)),
).length

/** Starts it on a free port, hands its address to `work`, and tells it to stop. */
async function running<T>(work: (address: string) => Promise<T>) {
  const child = spawn(process.execPath, [built('main.js')], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR, PORT: '0' },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  const address = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\/\/\S+/.exec(text)
      if (found) done(found[0])
    })
    child.on('close', () => fail(new Error(said)))
  })
  try {
    return { result: await work(address), said }
  } finally {
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }
}

it('fills an empty store once, serves the page and the API, and stops when it is told to', async () => {
  const first = await running(async (address) => {
    const articles = await (await fetch(`${address}/api/v1/articles`)).json()
    const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } })
    return { articles: articles.items, page: [page.status, await page.text()] as const }
  })
  expect(first.said).toContain(`Loaded ${shipped} of ${shipped} shipped snapshots.`)
  const count = (items: { snapshots: number }[]) => items.reduce((sum, { snapshots }) => sum + snapshots, 0)
  expect(shipped).toBeGreaterThan(0)
  expect(count(first.result.articles)).toBe(shipped)
  if (existsSync(resolve(root, 'build/web/index.html'))) {
    expect(first.result.page).toEqual([200, expect.stringContaining('<!doctype html>')])
  }

  const slug = first.result.articles[0].slug as string
  const second = await running(async (address) => {
    await fetch(`${address}/api/v1/articles/${slug}`, { method: 'DELETE' })
    return null
  })
  expect(second.said).not.toContain('Loaded')
  // what a person deleted does not come back
  const third = await running(async (address) => (await fetch(`${address}/api/v1/articles/${slug}`)).status)
  expect(third.result).toBe(404)
}, 120_000)

it.each([
  [{ PORT: 'many' }, 'PORT'],
  [{ BODY_LIMIT: '-1' }, 'BODY_LIMIT'],
  [{ ADMIN_TOKEN: 'öffne dich' }, 'ADMIN_TOKEN'],
  [{ DATABASE_URL: 'postgres://localhost/x' }, 'DATABASE_URL'],
])('refuses to start with %o and names the variable', async (env, variable) => {
  const { code, err } = await runNode([built('main.js')], { DATA_DIR, ...env })
  expect([code, err]).toEqual([1, expect.stringContaining(variable)])
  expect(err).not.toMatch(/\n\s+at /)
})
