/** A MediaWiki XML export, plain or packed, from a file or from standard input: every revision of its articles. */
import type { Every } from '../../schema/import-request.js'
import type { LocalImport } from '../../schema/shell-import.js'
import { type DumpItem, type DumpSite, dumpParser } from './dump-pages.js'
import { redirectTarget } from './redirect.js'
import { periodOf } from './sampling.js'
import { numberAt, type Source, SourceError, type Step } from './source.js'
import { unpacked } from './unpacked.js'

type Asked = Extract<LocalImport, { kind: 'dump' }>

export const dumpSource = (asked: Asked): Source => ({
  async *steps(from, signal) {
    // what was dealt with is read again and passed by, at a hundred megabytes a second
    const before = numberAt(from, 'revisions') ?? 0
    let revisions = 0
    let waiting: Placed | null = null
    for await (const { item, site } of itemsOf(asked, signal)) {
      if (!isWanted(item, asked)) continue
      const met = { item, site, revisions: ++revisions }
      if (revisions <= before) continue
      const every = asked.every ?? 'all'
      // only the one behind it tells whether it is the last of its period
      if (waiting !== null && !isSamePeriod(waiting.item, item, every)) yield stepOf(waiting)
      waiting = every === 'all' ? null : met
      if (every === 'all') yield stepOf(met)
    }
    if (waiting !== null) yield stepOf(waiting)
  },
})

interface Placed {
  readonly item: DumpItem
  readonly site: DumpSite
  /** its place among those that are wanted */
  readonly revisions: number
}

/** What is broken stands for nothing but itself. */
const isSamePeriod = (a: DumpItem, b: DumpItem, every: Every): boolean =>
  a.kind === 'revision' &&
  b.kind === 'revision' &&
  a.page.title === b.page.title &&
  periodOf(a.at, every) === periodOf(b.at, every)

/** Articles alone, unless one page of another kind is asked for by its title. */
function isWanted({ page, at }: DumpItem, asked: Asked): boolean {
  const day = at.slice(0, 10)
  if (day !== '' && ((asked.from ?? day) > day || (asked.to ?? day) < day)) return false
  if (asked.page !== undefined) return page?.title === asked.page.replaceAll('_', ' ')
  return page === null || page.namespace === 0
}

async function* itemsOf(
  { path, handed }: Asked,
  signal: AbortSignal,
): AsyncGenerator<{ item: DumpItem; site: DumpSite }> {
  const named = path === '-' ? 'Standard input' : (handed ?? path)
  const parser = dumpParser()
  for await (const chunk of unpacked(path, signal, named)) {
    for (const item of parser.write(chunk)) yield { item, site: parser.site() }
    if (signal.aborted) return
  }
  if (!parser.isExport()) throw new SourceError(`${named} is no XML export of a MediaWiki.`)
  // what was cut is not told as broken: given the whole file, the import goes on there
  if (!parser.isWhole()) throw new SourceError(`${named} is cut short: it ends in the middle of the export.`)
}

/** More letters than a redirect is told by. */
const HEAD_BYTES = 4000

function stepOf({ item, site, revisions }: Placed): Step {
  const position = { revisions }
  const label = `${item.page?.title || 'a page without a title'}, revision ${item.id || 'without a number'}${item.at ? ` of ${item.at}` : ''}`
  if (item.kind === 'broken') return { kind: 'failed', label, position, reason: item.reason }
  if (item.bytes === null) return { kind: 'passed', label, position, reason: 'The wiki hides its text.' }
  const target = item.page.isRedirect
    ? redirectTarget(Buffer.from(item.bytes.subarray(0, HEAD_BYTES)).toString())
    : null
  if (target !== null) return { kind: 'passed', label, position, reason: `It is a redirect to ${target}.` }
  const { title } = item.page
  const { base } = site
  const url =
    base !== null && URL.canParse(base) ? new URL(encodeURIComponent(title.replaceAll(' ', '_')), base).href : null
  const found = {
    bytes: item.bytes,
    format: 'wikitext' as const,
    mediaType: 'text/x-wiki; charset=utf-8',
    name: null,
    capture: {
      ...{ at: item.at, url, fetchedFrom: null, revision: item.id || null },
      ...{ editor: item.user, comment: item.comment, minor: item.minor },
    },
    given: {
      ...{ title, url, dateBasis: 'captured' as const, dateNote: `revision ${item.id}` },
      ...(site.name === null ? {} : { publisher: site.name }),
    },
    siteLanguage: site.language,
    article: { title, url },
    page: false,
    mayBeBlank: true,
  }
  return { kind: 'found', label, position, found }
}
