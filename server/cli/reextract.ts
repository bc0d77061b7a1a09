/** `variorum reextract`: the texts of an article, or of all, derived again from their originals. */
import { readConfig } from '../config.js'
import { reextract } from '../imports/reextract.js'
import { openStore } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import { shellAnalysis } from './shell-analysis.js'
import { type Command, readArguments, UsageError } from './usage.js'

export const reextractCommand: Command = async (args, { say, env }) => {
  const [article, ...more] = readArguments(args, {}).positionals
  if (more.length > 0) throw new UsageError('Name one article, or none.')
  const store = await openStore(readConfig(env).dataDir)
  const analysis = await shellAnalysis()
  let left = 0
  try {
    for (const slug of article === undefined ? await everyArticle(store) : [article]) {
      const done = await reextract({ store, analysis }, slug)
      for (const { snapshot, reason } of done.left) say(`${snapshot} keeps its text. ${reason}`)
      say(`${slug}: ${done.changed} of ${done.snapshots} texts are others now.`)
      left += done.left.length
    }
  } finally {
    await analysis.close()
    await store.close()
  }
  return left === 0 ? 0 : 1
}

async function everyArticle(store: Store): Promise<string[]> {
  const slugs: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['articles']>> = await store.articles({ cursor, limit: 200 })
    slugs.push(...page.items.map(({ slug }) => slug))
    cursor = page.next
  } while (cursor !== null)
  return slugs
}
