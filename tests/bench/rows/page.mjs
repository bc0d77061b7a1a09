/**
 * An article's page with 200 snapshots in Chromium: from the navigation until the first plot stands, and frames while the
 * span is dragged. The series is made here: every snapshot changes a figure or a sentence of the shipped text. The store is
 * warm: the first look at a series compares it, which `speed` measures. Needs VARIORUM_CHROMIUM; without it there is no row.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../base-text.mjs'
import { ms } from '../table.mjs'

const SNAPSHOTS = 200
const PARAGRAPHS = 40
const RUNS = 5

export async function measure({ bases }) {
  const executablePath = process.env.VARIORUM_CHROMIUM
  if (!executablePath || !existsSync(executablePath)) {
    console.error('page: left out, VARIORUM_CHROMIUM names no browser')
    return []
  }
  const { chromium } = await import('playwright-core')
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-page-'))
  writeSeries(join(folder, 'series'), bases[0].paragraphs.slice(0, PARAGRAPHS))
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data'), OUTBOUND: 'off' }
  await ended(
    spawn(process.execPath, [join(root, 'build/server/cli.js'), 'import', join(folder, 'series')], {
      env,
      stdio: 'ignore',
    }),
  )
  const server = spawn(process.execPath, [join(root, 'build/server/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const address = await addressOf(server)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const first = await opened(page, address)
    const times = []
    for (let n = 0; n < RUNS; n++) times.push(await opened(page, address))
    const frames = []
    for (let n = 0; n < RUNS; n++) frames.push(await framesOfDrag(page))
    const on = `article of ${SNAPSHOTS} snapshots`
    return [
      { what: 'page readable, cold', on, value: first, show: ms },
      { what: 'page readable, warm', on, value: median(times), show: ms, reach: 1500, aim: 700 },
      {
        what: 'frames a second, brushing',
        on,
        value: median(frames),
        show: (value) => value.toFixed(0),
        reach: 50,
        aim: 60,
        better: 'more',
      },
    ]
  } finally {
    await browser.close()
    server.kill()
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every day one paragraph is said otherwise: a number grows, or a sentence comes or goes. */
function writeSeries(folder, paragraphs) {
  mkdirSync(folder, { recursive: true })
  const now = [...paragraphs]
  for (let n = 0; n < SNAPSHOTS; n++) {
    const at = (n * 7) % now.length
    now[at] =
      n % 3 === 0 && now[at] !== paragraphs[at]
        ? paragraphs[at]
        : `${paragraphs[at]} By the ${n + 1}th day ${(100 + n * 13).toLocaleString('en')} people had been displaced, the county said.`
    const date = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
    writeFileSync(
      join(folder, `${date}.md`),
      now.map((text, k) => (k % 8 === 0 ? `## Part ${k / 8 + 1}\n\n${text}` : text)).join('\n\n'),
    )
  }
}

/** Milliseconds until the plots of the track stand. */
async function opened(page, address) {
  await page.goto('about:blank')
  const start = performance.now()
  await page.goto(`${address}/articles/series`, { waitUntil: 'commit' })
  await page.waitForSelector('section.plot plot-lane svg', { timeout: 120_000 })
  const took = performance.now() - start
  await page.waitForLoadState('networkidle')
  return took
}

/** A handle goes to and fro over the axis for a second and a half, a step a frame, as a pointer does. */
async function framesOfDrag(page) {
  await page.locator('span-brush').scrollIntoViewIfNeeded()
  return page.evaluate(
    () =>
      new Promise((done) => {
        const axis = document.querySelector('span-brush .axis')
        const box = axis.getBoundingClientRect()
        const send = (type, share) =>
          axis.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              button: 0,
              pointerId: 1,
              clientX: box.left + box.width * share,
              clientY: box.top + 20,
            }),
          )
        axis.setPointerCapture = () => {}
        send('pointerdown', 0.1)
        const start = performance.now()
        let frames = 0
        const step = (now) => {
          frames++
          if (now - start > 1500) {
            send('pointerup', 0.5)
            done((1000 * frames) / (now - start))
            return
          }
          send('pointermove', 0.15 + 0.8 * Math.abs(Math.sin((now - start) / 500)))
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )
}

function addressOf(server) {
  return new Promise((done, fail) => {
    let out = ''
    server.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
      const found = /Variorum is at (\S+)/.exec(out)
      if (found) done(found[1])
    })
    server.on('exit', () => fail(new Error('The server did not start: npm run build')))
  })
}

const ended = (child) => (child.exitCode === null ? new Promise((done) => child.once('exit', done)) : null)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
