/** Elements such as <ref>…</ref> in a wikitext: taken out with all that is in them, in one pass. */

export const NOT_WIKITEXT = /<(nowiki|math|gallery|timeline|score|syntaxhighlight|source)\b[^>]{0,2000}>/gi
export const REFERENCE = /<(ref)\b[^>]{0,2000}>/gi

/**
 * Replaces elements with all that is in them; what is never closed stays. Ends are looked up, since an expression that looks
 * for each start's end reads the rest of the text for each that has none.
 *
 * @param replace `inner` is null where the element closes itself
 */
export function withoutElements(
  text: string,
  opening: RegExp,
  replace: (inner: string | null, opening: string) => string,
): string {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  for (const match of text.matchAll(opening)) {
    const [mark, tag] = match
    const name = tag!.toLowerCase()
    const from = match.index + mark.length
    if (match.index < at) continue
    let end = from
    if (!mark.endsWith('/>')) {
      if (unclosed.has(name)) continue
      const closing = CLOSING[name]!
      closing.lastIndex = from
      const found = closing.exec(text)
      if (!found) {
        unclosed.add(name)
        continue
      }
      parts.push(text.slice(at, match.index), replace(text.slice(from, found.index), mark))
      end = closing.lastIndex
    } else parts.push(text.slice(at, match.index), replace(null, mark))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

const CLOSING: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['nowiki', 'math', 'gallery', 'timeline', 'score', 'syntaxhighlight', 'source', 'ref'].map((name) => [
    name,
    new RegExp(`</${name}\\s{0,20}>`, 'gi'),
  ]),
)
