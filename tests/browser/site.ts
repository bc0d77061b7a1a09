/**
 * A server of one's own and a browser before it: what a reader has after `npm ci && npm start`.
 *
 * Every page is watched. A request to another host, a breach of the content security policy, an error in the console or an
 * uncaught exception is collected in `faults`, which a test expects to be empty: a page may look right and do any of these.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { built } from '../built.js'

const given = process.env.VARIORUM_CHROMIUM ?? ''
const found = given !== '' && existsSync(given)

/** `null`: the suite can run. A reason otherwise, which stands in the suite's name. */
export const whyNot: string | null = found
  ? null
  : given === ''
    ? 'skipped: VARIORUM_CHROMIUM names no browser, npm test looks for one'
    : `skipped: VARIORUM_CHROMIUM is ${given}, which is not there`

/** No sandbox: test machines run as root. The rest keeps the browser from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const VIEWPORT = { width: 1280, height: 900 } as const

export interface Site {
  readonly address: string
  readonly faults: string[]
  readonly page: (options?: BrowserContextOptions) => Promise<Page>
  readonly api: <T>(path: string, init?: RequestInit) => Promise<T>
  readonly close: () => Promise<void>
}

/** With the shipped snapshots in a store of its own, on a port that the system chooses. */
export async function openSite(env: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-browser-'))
  const server = spawn(process.execPath, [built('main.js')], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, OUTBOUND: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(server)
  const browser = await chromium.launch({ executablePath: given, args: FLAGS })
  const faults: string[] = []
  return {
    address,
    faults,
    page: (options) => watchedPage(browser, address, faults, options),
    api: async (path, init) => {
      const response = await fetch(`${address}/api/v1${path}`, init)
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    close: async () => {
      await browser.close()
      await stopped(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function watchedPage(
  browser: Browser,
  address: string,
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: VIEWPORT, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== address) faults.push(`request to ${url.origin}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    // an answer of 4xx is logged by the browser itself; the page says it in words, and tests look at those
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console: ${message.text()}`)
  })
  return page
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let out = ''
    let err = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const address = /Variorum is at (\S+)/.exec(out)?.[1]
      if (address) done(address)
    })
    server.on('exit', (code) => fail(new Error(`The server ended with ${code} before it listened: ${err}`)))
  })
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((done) => {
    server.once('exit', () => done())
    server.kill('SIGTERM')
  })
}

/** The article with most snapshots, and the ids of its first and last. */
export async function longestArticle(
  site: Site,
): Promise<{ slug: string; title: string; first: string; last: string }> {
  const { items } = await site.api<{ items: { slug: string; title: string; snapshots: number }[] }>('/articles')
  const article = items.toSorted((a, b) => b.snapshots - a.snapshots)[0]!
  const snapshots = await site.api<{ items: { id: string }[] }>(`/articles/${article.slug}/snapshots`)
  return { ...article, first: snapshots.items[0]!.id, last: snapshots.items.at(-1)!.id }
}

/** A page has drawn what it is about when it has given the document its title. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('main h1') !== null && document.title !== '')

/** Adds an article of one or more dated texts by the API. @returns the snapshots' ids, in the order given */
export async function addTexts(
  site: Site,
  title: string,
  texts: readonly (readonly [date: string, content: string])[],
): Promise<{ slug: string; ids: string[] }> {
  const send = <T>(path: string, body: unknown) =>
    site.api<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { slug } = await send<{ slug: string }>('/articles', { title })
  const ids: string[] = []
  for (const [date, content] of texts) {
    ids.push(
      (await send<{ id: string }>(`/articles/${slug}/snapshots`, { date, content, title, format: 'markdown' })).id,
    )
  }
  return { slug, ids }
}
