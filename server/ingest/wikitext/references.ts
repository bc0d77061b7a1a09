/**
 * References of a wikitext: what stands in <ref>…</ref> or in a template that cites, as an entry that a reader would see.
 *
 *   {{cite news|last=Lind|first=Tom|title=The bridge|work=The Post|date=1931|url=https://post.example/7}}
 *     →  'Lind, Tom (1931). "The bridge". The Post.'
 *
 * When something was last looked up and where it is archived changes without what is cited, so that is left out.
 */
import type { Link } from '../../text/blocks.js'
import { citeMark, takeCiteMarks } from '../references/cite-marks.js'
import { type Entry, entryOf, unquoted, webAddress } from '../references/entry.js'
import { isField, split, templates } from './brackets.js'
import { links, plainValue } from './links.js'
import { withoutSigns } from './signs.js'

/** A place that cites, or a link that an entry of a list may begin with. */
export interface Use {
  /** `bare`: a link without words, which the page shows as a number; `link`: one with words */
  readonly kind: 'cite' | 'bare' | 'link'
  /** what the page calls the reference, so that it is cited again by it; null: once */
  readonly name: string | null
  /** null: said elsewhere under its name */
  readonly entry: Entry | null
}

/** A link to another article. */
export interface ArticleLink extends Link {
  readonly kind: 'article'
}

/** What a mark in the text stands for. */
export type Marked = Use | ArticleLink

export const isUse = (marked: Marked): marked is Use => marked.kind !== 'article'

const NAME = /\bname\s{0,5}=\s{0,5}(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'/>]{1,300}))/i

/** @param opening the element's first tag. @param inner null: it closes itself */
export function readReference(opening: string, inner: string | null): Use {
  const [, double, single, bare] = NAME.exec(opening) ?? []
  const name = (double ?? single ?? bare)?.trim() || null
  return { kind: 'cite', name, entry: inner === null || inner.trim() === '' ? null : entryIn(inner) }
}

/** "[https://post.example/7 The bridge]"; longer ones are none that a person wrote, and would be looked through once for each bracket. */
export const LINK = /\[((?:https?:)?\/\/[^\s\][]{1,2000})(?:\s{1,20}([^\]\n]{0,2000}))?\]/g

export function readLink(url: string, words: string): Use {
  const entry = { text: words || url, title: plainWords(words) || null, url: webAddress(url) }
  return { kind: words === '' ? 'bare' : 'link', name: null, entry }
}

/** The words of a reference, a template that cites among them or not. */
function entryIn(source: string): Entry {
  let first: Entry | null = null
  const words = templates(source, 0, (body) => {
    const [head = '', ...given] = split(body)
    if (!isCiting(head.trim().toLowerCase())) return ''
    const entry = entryOfTemplate(given)
    first ??= entry
    return entry.text
  })
  const template = first as Entry | null
  const [, url, text = ''] = [...words.matchAll(LINK)][0] ?? []
  const plain = plainWords(words.replace(LINK, '$2'))
  const read = entryOf(plain || url || '', url === undefined ? null : { url, text: plainWords(text) })
  return template ? { ...read, title: template.title ?? read.title, url: template.url ?? read.url } : read
}

const isCiting = (name: string) => /^(?:cite|citation$|cita |vcite)/.test(name)

/**
 * A template in the prose that cites. An entry of a list cites nothing by standing there, so it leaves no mark.
 * @returns the mark that stands for it
 */
export function cited(name: string, given: readonly string[], uses: Marked[]): string {
  const isEntry = isCiting(name)
  const positional = given.filter((value) => !isField(value)).map((value) => value.trim())
  if (name === 'r') {
    return positional.map((named) => citeMark(uses.push({ kind: 'cite', name: named, entry: null }) - 1)).join('')
  }
  const named = fieldsOf(given).get('name') ?? null
  const entry = isEntry
    ? entryOfTemplate(given)
    : /^(?:efn|refn)/.test(name)
      ? entryIn(positional[0] ?? '')
      : shortOf(given, positional)
  const number = uses.push({ kind: 'cite', name: named, entry: entry.text === '' ? null : entry }) - 1
  return isEntry ? '' : citeMark(number)
}

/** {{sfn|Lind|1931|p=4}} → "Lind 1931, p. 4" */
function shortOf(given: readonly string[], positional: readonly string[]): Entry {
  const fields = fieldsOf(given)
  const pages = fields.get('pp') ?? fields.get('pages')
  const page = fields.get('p') ?? fields.get('page')
  const place = pages ? `, pp. ${pages}` : page ? `, p. ${page}` : ''
  return { text: plainWords(`${positional.join(' ')}${place}`), title: null, url: null }
}

function entryOfTemplate(given: readonly string[]): Entry {
  const fields = fieldsOf(given)
  const field = (...names: string[]) => plainWords(names.map((name) => fields.get(name)).find(Boolean) ?? '')
  const last = field('last', 'last1', 'author', 'author1', 'authors', 'editor-last', 'editor')
  const author = [last, field('first', 'first1', 'editor-first')].filter(Boolean).join(', ')
  const title = unquoted(field('title', 'chapter'))
  const pages = field('pages', 'page')
  const parts = [
    [author, parenthesised(field('date', 'year'))].filter(Boolean).join(' '),
    title && `"${title}"`,
    field('work', 'newspaper', 'website', 'journal', 'magazine', 'encyclopedia'),
    field('publisher', 'agency'),
    pages && `p. ${pages}`,
  ].filter(Boolean)
  const plain = given.filter((value) => !isField(value)).map((value) => plainWords(value))
  const text = (parts.length > 0 ? parts : plain).map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
  return {
    ...entryOf(text),
    title: title || null,
    url: webAddress(fields.get('url') || fields.get('chapter-url') || null),
  }
}

const parenthesised = (words: string) => words && `(${words})`

function fieldsOf(given: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const value of given) {
    const equals = value.indexOf('=')
    if (!isField(value) || equals < 0) continue
    const words = value.slice(equals + 1).trim()
    if (words) fields.set(value.slice(0, equals).trim().toLowerCase(), words)
  }
  return fields
}

/** Templates in a value are signs and marks of languages: their last word is what is read. */
const plainWords = (value: string) =>
  withoutSigns(
    plainValue(
      links(
        templates(takeCiteMarks(value).text, 0, (body) => split(body).at(-1) ?? ''),
        [],
      ),
    ),
  ).trim()
