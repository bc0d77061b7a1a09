/**
 * The paragraphs that synthetic pairs are made from: the shipped snapshots, so that a clone measures the same as any
 * other, and the first article of ../shared/corpus where that lies beside the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const corpusFolder = join(root, '..', 'shared', 'corpus')
/** Bodies of fewer words are headings and captions: they make no paragraph whose fate could be judged. */
const LEAST_WORDS = 6

const bodyOf = (markdown) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '')

function shipped() {
  const folder = join(root, 'snapshots')
  const paragraphs = new Set()
  for (const article of readdirSync(folder, { withFileTypes: true })) {
    if (!article.isDirectory()) continue
    // the latest version of each article: two of them would hold each sentence twice
    const file = readdirSync(join(folder, article.name))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .at(-1)
    if (!file) continue
    for (const line of bodyOf(readFileSync(join(folder, article.name, file), 'utf8')).split('\n'))
      if (line.trim().split(/\s+/).length >= LEAST_WORDS) paragraphs.add(line.replace(/^[#>*\s-]+/, '').trim())
  }
  return [...paragraphs]
}

/** @returns name and paragraphs of every base that is there; the shipped one always is */
export function bases() {
  const found = [{ name: 'shipped', paragraphs: shipped() }]
  const corpus = corpusTexts()
  if (corpus.length > 0) {
    const lines = corpus[0].text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
    found.push({ name: 'corpus', paragraphs: lines.filter(Boolean) })
  }
  return found
}

/** The corpus as its bundle lists it: slug, date, name and text; empty where there is none. */
export function corpusTexts() {
  const bundle = join(corpusFolder, 'manifest.json')
  if (!existsSync(bundle)) return []
  const { articles } = JSON.parse(readFileSync(bundle, 'utf8'))
  return articles.flatMap(({ slug, snapshots }) =>
    snapshots.map(({ file, date }) => ({ slug, date, file, text: readFileSync(join(corpusFolder, file), 'utf8') })),
  )
}
