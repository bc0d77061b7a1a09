/**
 * How fast a wiki's dump is imported, from the command to stored and cleaned snapshots, and the memory that it takes at its
 * height: at least 300 revisions a second in at most 500 MB. The dump is made here: each revision changes a sentence of the shipped text, brought to the length of a long
 * article, and every fifth brings an earlier one back, as histories of disputed articles do. Memory is read where Linux tells it.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { root } from '../base-text.mjs'

/** The history that the target was set by has revisions of 69 KB. */
const LENGTH = 69_000
const RUNS = 3
const ASK_MS = 100

export async function measure({ bases, folder, runs }) {
  const revisions = runs < 20 ? 500 : 3000
  const path = join(folder, 'history.xml')
  await writeDump(path, bases[0].paragraphs, revisions)
  const speeds = []
  const peaks = []
  for (let run = 0; run < RUNS; run++) {
    const dataDir = join(folder, 'imported')
    const start = performance.now()
    peaks.push(await imported(path, dataDir))
    speeds.push(revisions / ((performance.now() - start) / 1000))
    await rm(dataDir, { recursive: true, force: true })
  }
  const on = `${revisions} revisions of ${LENGTH / 1000} KB, ${bases[0].name}`
  const speed = Math.max(...speeds)
  const perSecond = (value) => `${value.toFixed(0)} a second`
  const rows = [{ what: 'dump import', on, value: speed, show: perSecond, reach: 300, better: 'more' }]
  const peak = Math.max(...peaks)
  if (peak > 0)
    rows.push({ what: 'dump import, memory', on, value: peak, show: (value) => `${value.toFixed(0)} MB`, reach: 500 })
  return rows
}

async function writeDump(path, paragraphs, revisions) {
  const out = createWriteStream(path)
  const asXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const article = []
  for (let length = 0, n = 0; length < LENGTH; n++) {
    const paragraph = asXml(`${paragraphs[n % paragraphs.length]} (${n})`)
    article.push(paragraph)
    length += paragraph.length + 2
  }
  out.write('<mediawiki><page><title>History</title><ns>0</ns><id>1</id>')
  let before = article.join('\n\n')
  for (let n = 1; n <= revisions; n++) {
    const text = article.join('\n\n')
    article[(n * 7) % article.length] = `${asXml(paragraphs[n % paragraphs.length])} It was edit ${n}.`
    const at = new Date(Date.UTC(2010, 0, 1) + n * 3_600_000).toISOString().replace('.000', '')
    const shown = n % 5 === 0 ? before : text
    before = text
    const more = out.write(
      `<revision><id>${n}</id><timestamp>${at}</timestamp><contributor><username>Ann</username></contributor><text xml:space="preserve">${shown}</text></revision>`,
    )
    if (!more) await new Promise((done) => out.once('drain', done))
  }
  out.end('</page></mediawiki>')
  await finished(out)
}

/** @returns the memory at its height, in MB; 0: nobody tells */
function imported(path, dataDir) {
  const child = spawn(process.execPath, [join(root, 'build/server/cli.js'), 'import', path], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: 'ignore',
  })
  let peak = 0
  const asked = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // it has ended, or this is no Linux
    }
  }, ASK_MS)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => {
      clearInterval(asked)
      if (code === 0) done(peak)
      else fail(new Error(`The import ended with ${code}.`))
    })
  })
}
