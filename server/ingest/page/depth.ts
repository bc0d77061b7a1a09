/**
 * How deep the elements of a page are nested, without building it: a tree of 10,000 levels overflows the stack of whoever
 * walks it, and somebody will send one.
 */
import { marksOf } from './marks.js'

const NO_CONTENT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|tr|td|th|option|dd|dt)$/i
/** Pages that people write have up to 60 levels; the deepest that was met had 140. */
export const DEEPEST = 400

export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const mark of marksOf(html)) {
    if (!('name' in mark) || mark.kind === 'empty' || NO_CONTENT.test(mark.name)) continue
    depth = Math.max(0, depth + (mark.kind === 'open' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return false
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title', 'textarea', 'iframe'])
const BLOCK = /^(?:p|div|li|tr|h[1-6]|section|article|table|ul|ol|blockquote|br|hr)$/

/** The words alone, a line for each block: what is left to read of a page that is too deep. */
export function bareText(html: string): string {
  const parts: string[] = []
  let from = 0
  let unseen: string | null = null
  for (const mark of marksOf(html)) {
    if (unseen === null) parts.push(html.slice(from, mark.start))
    from = mark.end
    if (!('name' in mark)) continue
    if (unseen === null && mark.kind === 'open' && UNSEEN.has(mark.name)) unseen = mark.name
    else if (mark.kind === 'close' && mark.name === unseen) unseen = null
    if (BLOCK.test(mark.name)) parts.push('\n\n')
  }
  if (unseen === null) parts.push(html.slice(from))
  return parts
    .join('')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
