/**
 * What a folder or a bundle asks to be imported: a list of files, each with what is known of it. Pure: the caller lists
 * and reads files.
 *
 *   manifest.json beside its files        topic, articles, and per snapshot file, date, dateBasis, title, partial,
 *                                         states, mirror
 *   folder/ARTICLE/DATE.md                a folder an article, a file a date; what the files say of themselves counts
 */
import { AppError } from '../errors.js'
import { dateInName } from './date-in-name.js'
import { readBasis } from './front-matter.js'
import { isSlug, slugOf } from './slug.js'
import type { Given } from './understand.js'

export interface PlannedFile {
  /** relative to the bundle's folder, '/' between names */
  readonly path: string
  /** null: made from the file's title */
  readonly article: { readonly slug: string; readonly title: string | null } | null
  readonly given: Given
  /** the date in the file's name, for a content that says none */
  readonly nameDate: string | null
  /** a live blog that is wanted as the states that it went through */
  readonly states?: boolean
}

const invalid = (reason: string, field = 'manifest') => new AppError('BUNDLE_INVALID', reason, { field })

/** @throws AppError BUNDLE_INVALID */
export function planOfManifest(json: string): PlannedFile[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new AppError('BUNDLE_INVALID', 'manifest.json is no JSON', { field: 'manifest', cause })
  }
  const manifest = asObject(value, 'the manifest')
  const topic = manifest.topic === undefined ? null : asObject(manifest.topic, 'topic')
  const files: PlannedFile[] = []
  for (const [a, entry] of asList(manifest.articles, 'articles').entries()) {
    const where = `articles[${a}]`
    const article = asObject(entry, where)
    const slug = text(article.slug, `${where}.slug`) ?? slugOf(text(article.title, `${where}.title`) ?? '')
    if (!isSlug(slug)) throw invalid(`${where}.slug "${slug}" may hold a to z, 0 to 9 and hyphens only`)
    const title = text(article.title, `${where}.title`) ?? titleBesideMirrors(article.snapshots)
    for (const [s, item] of asList(article.snapshots, `${where}.snapshots`).entries()) {
      const at = `${where}.snapshots[${s}]`
      const snapshot = asObject(item, at)
      const path = text(snapshot.file, `${at}.file`)
      if (!path || !isInside(path)) throw invalid(`${at}.file must name a file inside the bundle's folder`)
      const basis = text(snapshot.dateBasis, `${at}.dateBasis`)
      const { basis: dateBasis, note: dateNote } = basis ? readBasis(basis) : { basis: null, note: null }
      files.push({
        path,
        article: { slug, title },
        given: {
          topic: topic ? text(topic.title, 'topic.title') : null,
          publisher: text(article.publisher, `${where}.publisher`),
          language: text(article.language, `${where}.language`),
          licence: text(snapshot.licence ?? article.licence, `${where}.licence`),
          date: text(snapshot.date, `${at}.date`),
          dateBasis,
          dateNote,
          title: text(snapshot.title, `${at}.title`),
          url: text(snapshot.url, `${at}.url`),
          partial: snapshot.partial === true,
        },
        nameDate: null,
        states: snapshot.states === true,
      })
    }
  }
  return files
}

/**
 * An article is called as its latest snapshot is; but a mirror heads its copy with words of its own, such as a redirect that
 * it followed. Where a snapshot is said to be a mirror's, the latest of the others names the article; null: none has to.
 */
function titleBesideMirrors(snapshots: unknown): string | null {
  const all = Array.isArray(snapshots) ? snapshots.map((item) => asObject(item, 'a snapshot')) : []
  if (!all.some(({ mirror }) => Boolean(mirror))) return null
  const named = all.flatMap(({ mirror, title, date }) =>
    !mirror && typeof title === 'string' && title !== '' ? [{ title, date: String(date ?? '') }] : [],
  )
  return named.reduce<(typeof named)[number] | null>((a, b) => (a && a.date > b.date ? a : b), null)?.title ?? null
}

/** Text and Markdown files of a folder; one folder down, the folder's name is the article. Sorted, so that runs are alike. */
export function planOfFolder(paths: readonly string[]): PlannedFile[] {
  return [...paths]
    .sort()
    .filter(
      (path) =>
        /\.(?:md|markdown|txt|text|html?|xhtml|wiki|wikitext|mediawiki|pdf)$/i.test(path) &&
        !/(?:^|\/)(?:\.|README\.md$|node_modules\/)/.test(path),
    )
    .map((path) => {
      const folders = path.split('/').slice(0, -1)
      const name = folders.at(-1)
      return { path, article: name ? { slug: slugOf(name), title: null } : null, given: {}, nameDate: dateInName(path) }
    })
}

/**
 * A folder's list of its captures, tab-separated with a line of names: `date` (or `captured_at`) and `file`. An archive that
 * keeps each text once lists a text that came back under its first file. Oldest first, as an archive tells them.
 *
 * @param folder the list's own, with '/' at its end, or ''
 * @throws AppError BUNDLE_INVALID
 */
export function planOfIndex(tsv: string, folder: string): PlannedFile[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/).filter((line) => line !== '')
  const names = head.split('\t')
  const date = names.findIndex((name) => name === 'date' || name === 'captured_at')
  const file = names.indexOf('file')
  if (date < 0 || file < 0) throw invalid(`${folder}index.tsv has no columns "date" and "file"`, 'index')
  const name = folder.split('/').at(-2)
  const article = name ? { slug: slugOf(name), title: null } : null
  return lines.map((line, i) => {
    const cells = line.split('\t')
    const path = cells[file]
    if (!path || !isInside(path))
      throw invalid(`line ${i + 2} of ${folder}index.tsv names no file of its folder`, 'index')
    // an offset of nothing is UTC
    const at = (cells[date] ?? '').trim().replace(/[+-]00:00$/, 'Z')
    const given: Given = { date: at, dateBasis: names[date] === 'captured_at' ? 'captured' : 'stated' }
    return { path: `${folder}${path}`, article, given, nameDate: null }
  })
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..') && !path.includes('\0')
}

function asObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${where} is no object`)
  return value as Record<string, unknown>
}

function asList(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`${where} is no list`)
  return value
}

function text(value: unknown, where: string): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'string') throw invalid(`${where} is no text`)
  return value
}
