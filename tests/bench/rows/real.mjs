/**
 * Real texts, whose truth nobody knows: the time they take, kept words in crumbs of one or two, and what is told as kept
 * between articles that have nothing but their topic in common. The corpus is read as `import` reads it, cleaning included.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusTexts, root } from '../base-text.mjs'
import { reported } from '../quality.mjs'
import { subjects } from '../subjects.mjs'
import { ms, percent } from '../table.mjs'
import { median, timed } from '../timing.mjs'

async function understood(texts) {
  const { understand } = await import(new URL('../../../build/server/ingest/understand.js', import.meta.url).href)
  return Promise.all(
    texts.map(async ({ slug, date, text, name }) => {
      const { blocks } = await understand({ content: text, name, format: null })
      return { slug, date, input: { blocks } }
    }),
  )
}

function shippedTexts() {
  const folder = join(root, 'snapshots')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: slug }) =>
      readdirSync(join(folder, slug))
        .filter((name) => name.endsWith('.md'))
        .map((name) => ({ slug, date: name.slice(0, -3), name, text: readFileSync(join(folder, slug, name), 'utf8') })),
    )
}

export async function measure({ folder, runs }) {
  const rows = []
  const sets = [
    { name: 'shipped', texts: shippedTexts() },
    { name: 'corpus', texts: corpusTexts().map((one) => ({ ...one, name: one.file })) },
  ]
  for (const { name, texts } of sets) {
    if (texts.length > 0) rows.push(...(await measureSet(name, await understood(texts), { folder, runs })))
  }
  return rows
}

async function measureSet(set, texts, { folder, runs }) {
  const rows = []
  const { prepare, run } = await subjects.variorum()
  const ordered = [...texts].sort((a, b) => (a.date < b.date ? -1 : 1))
  for (const [n, from] of ordered.entries()) {
    for (const to of ordered.slice(n + 1)) {
      const a = prepare(from.input)
      const b = prepare(to.input)
      const answer = run(a, b)
      if (from.slug !== to.slug) {
        const { words } = answer.summary
        const value = (words.kept + words.moved) / Math.min(words.from, words.to)
        rows.push({
          what: 'kept between unlike articles',
          on: `${from.date} → ${to.date}, ${set}`,
          value,
          show: percent,
          reach: 0.01,
        })
        continue
      }
      const { runs: lengths } = reported(answer, a.text, b.text)
      const sum = (list) => list.reduce((x, y) => x + y, 0)
      const crumbs = sum(lengths.filter((length) => length <= 2)) / Math.max(1, sum(lengths))
      const on = `${from.date} → ${to.date}, ${set}`
      rows.push({ what: 'kept words in runs of 1 or 2', on, value: crumbs, show: percent, reach: 0.05 })
      const pair = { from: from.input, to: to.input }
      const time = await timed('variorum', pair, folder, { runs })
      const first = [time.firstMs]
      for (let k = 0; k < 2; k++) first.push((await timed('variorum', pair, folder, { runs: 1 })).firstMs)
      rows.push({ what: 'warm median', on, value: time.warmMs, show: ms, reach: 40, aim: 20 })
      rows.push({ what: 'first call', on, value: median(first), show: ms, reach: 100, aim: 50 })
    }
  }
  return rows
}
