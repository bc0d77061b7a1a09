/**
 * How deep the elements of a page are nested, without building it: a tree of 10,000 levels overflows the stack of whoever
 * walks it, and somebody will send one.
 */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})\b(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/gi
const NO_CONTENT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|tr|td|th|option|dd|dt)$/i
/** Pages that people write have up to 60 levels; the deepest that was met had 140. */
export const DEEPEST = 400

export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, close, name, self] of html.matchAll(TAG)) {
    if (self || NO_CONTENT.test(name!)) continue
    depth += close ? -1 : 1
    if (depth < 0) depth = 0
    if (depth > DEEPEST) return true
  }
  return false
}

const UNSEEN = /<(script|style|noscript|template|svg|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const BLOCK = /<\/?(?:p|div|li|tr|h[1-6]|section|article|table|ul|ol|blockquote|br|hr)\b[^>]*>/gi

/** The words alone, a line for each block: what is left to read of a page that is too deep. */
export function bareText(html: string): string {
  return html
    .replace(UNSEEN, ' ')
    .replace(BLOCK, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
