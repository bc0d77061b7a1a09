/**
 * The marks of a page, one behind the other, without building it: where each element begins and ends, and in what the page
 * breaks off. In time that grows with the page's length, whatever is not closed in it; a regular expression for a tag with its
 * attributes reads on to the end from every "<" of a page that closes none.
 */

export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string }
  | { readonly kind: 'comment' }
  /** the page ends inside it; the last of all */
  | { readonly kind: 'broken' }
)

/** What stands in them is no mark. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe'])
const NAME = /[a-z][a-z0-9-]*/iy

export function* marksOf(html: string): Generator<Mark> {
  for (let start = html.indexOf('<'); start >= 0; ) {
    const broken = { kind: 'broken' as const, start, end: html.length }
    if (html[start + 1] === '!' || html[start + 1] === '?') {
      const closing = html.startsWith('<!--', start) ? '-->' : '>'
      const at = html.indexOf(closing, start + 2)
      if (at < 0) return yield broken
      const end = at + closing.length
      yield { kind: 'comment', start, end }
      start = html.indexOf('<', end)
      continue
    }
    const closes = html[start + 1] === '/'
    NAME.lastIndex = start + (closes ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      if (start + (closes ? 2 : 1) >= html.length) return yield broken
      // a sign for "less than"
      start = html.indexOf('<', start + 1)
      continue
    }
    const end = tagEnd(html, NAME.lastIndex)
    if (end < 0) return yield broken
    const kind = closes ? 'close' : html[end - 2] === '/' ? 'empty' : 'open'
    yield { kind, name, start, end }
    const next = kind === 'open' && RAW.has(name) ? rawEnd(html, name, end) : html.indexOf('<', end)
    if (next < 0 && kind === 'open' && RAW.has(name)) return yield { ...broken, start: end }
    start = next
  }
}

/** Behind the ">" that no attribute's value holds; -1: there is none. */
function tagEnd(html: string, from: number): number {
  const next = /[>=]/g
  next.lastIndex = from
  for (let found = next.exec(html); found; found = next.exec(html)) {
    if (found[0] === '>') return next.lastIndex
    const value = /\s*(["'])?/y
    value.lastIndex = next.lastIndex
    const quote = value.exec(html)?.[1]
    if (quote === undefined) continue
    const end = html.indexOf(quote, value.lastIndex)
    if (end < 0) return -1
    next.lastIndex = end + 1
  }
  return -1
}

/** Where the end mark of a raw element stands; -1: nowhere. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}
