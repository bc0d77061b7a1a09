/**
 * Draws README's picture, `pictures/compare.png`, from the built product with the shipped snapshots:
 *
 *     VARIORUM_CHROMIUM=/usr/bin/chromium node tests/browser/picture.mjs
 *
 * Run by hand after a change of the compare page; a picture that every run of the tests redrew would change with the
 * fonts of the machine.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const file = join(import.meta.dirname, 'pictures', 'compare.png')
/** What README's page on a code host scales down to; taller than a window, so that the changed text is in it. */
const SIZE = { width: 1280, height: 1280 }
/** A picture is cloned with the project by everyone. */
const MOST_BYTES = 300_000

const executablePath = process.env.VARIORUM_CHROMIUM
if (!executablePath) {
  console.error('Set VARIORUM_CHROMIUM to the path of a Chrome or Chromium.')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-picture-'))
const server = spawn(process.execPath, [join(root, 'build/server/main.js')], {
  env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, OUTBOUND: 'off' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const address = await new Promise((done, fail) => {
  let out = ''
  server.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
    const found = /Variorum is at (\S+)/.exec(out)
    if (found) done(found[1])
  })
  server.on('exit', () => fail(new Error('The server did not start: npm run build')))
})
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  await page.goto(address)
  await page.getByRole('link', { name: 'Read the whole comparison' }).click()
  await page.waitForSelector('compare-page .row')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    document.activeElement?.blur()
    window.scrollTo(0, 0)
  })
  mkdirSync(join(file, '..'), { recursive: true })
  await page.screenshot({ path: file })
} finally {
  await browser.close()
  server.kill()
  await new Promise((done) => server.once('exit', done))
  rmSync(folder, { recursive: true, force: true })
}
const bytes = statSync(file).size
console.log(`${file}: ${bytes.toLocaleString('en')} bytes`)
if (bytes > MOST_BYTES) {
  console.error(`That is more than ${MOST_BYTES.toLocaleString('en')}.`)
  process.exit(1)
}
