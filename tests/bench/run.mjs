/**
 * `npm run bench`: measures and prints one table, each row beside its target. `--quick` leaves out the long texts and
 * slow peers; `--only speed,real` takes some of the measurements. A new one is a file in rows/ and a name in `ROWS`.
 * Needs a built server, which `npm run bench` sees to.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bases } from './base-text.mjs'
import { makePair } from './synthetic.mjs'
import { table, verdict } from './table.mjs'

const ROWS = ['speed', 'real', 'growth', 'truth', 'track', 'peers', 'page', 'import']

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}
const quick = process.argv.includes('--quick')
const wanted = option('--only')?.split(',') ?? ROWS
const unknown = wanted.filter((name) => !ROWS.includes(name))
if (unknown.length > 0) {
  console.error(`No measurement is called ${unknown.join(', ')}; there are ${ROWS.join(', ')}.`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
const textOf = (paragraphs) => ({ text: paragraphs.join('\n\n') })
/** Made anew each time: 64 articles with their truth are too much to keep beside what is measured. */
const pairOf = (base, kind, scale) => {
  const { from, to, truth } = makePair(base.paragraphs, kind, scale)
  return { from: textOf(from), to: textOf(to), truth }
}
const context = {
  bases: bases(),
  pairOf,
  folder,
  runs: quick ? 15 : 41,
  scales: quick ? [1, 4] : [1, 4, 16, 64],
  capMs: quick ? 5_000 : 30_000,
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; bases: ${context.bases.map((b) => b.name).join(', ')}`,
)
const rows = []
try {
  for (const name of ROWS.filter((name) => wanted.includes(name))) {
    console.error(`${name} …`)
    const { measure } = await import(new URL(`rows/${name}.mjs`, import.meta.url).href)
    rows.push(...(await measure(context)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(table(rows))
const missed = rows.filter((row) => verdict(row) === 'MISSED').length
console.log(
  `${rows.filter((row) => row.reach !== undefined).length} rows have a target; ${missed} ${missed === 1 ? 'misses' : 'miss'} it.`,
)
