/** What stands in double brackets, {{…}} and [[…]]: found by counting, never by backtracking, and cut at its own bars. */

/** Replaces each outermost {{…}}; what is never closed stays as it is. */
export function templates(text: string, depth: number, replace: (body: string, depth: number) => string): string {
  const parts: string[] = []
  let at = 0
  let open = 0
  let start = -1
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '{' && text[i + 1] === '{') {
      if (open === 0) start = i
      open++
      i++
    } else if (text[i] === '}' && text[i + 1] === '}' && open > 0) {
      open--
      i++
      if (open > 0) continue
      parts.push(text.slice(at, start), replace(text.slice(start + 2, i - 1), depth))
      at = i + 1
    }
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** At the bars of the outermost level. */
export function split(body: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < body.length; i++) {
    const two = body.slice(i, i + 2)
    if (two === '{{' || two === '[[') {
      depth++
      i++
    } else if (two === '}}' || two === ']]') {
      depth = Math.max(0, depth - 1)
      i++
    } else if (body[i] === '|' && depth === 0) {
      parts.push(body.slice(from, i))
      from = i + 1
    }
  }
  parts.push(body.slice(from))
  return parts
}

/** "date = 1931": a parameter with a name. */
export const isField = (value: string): boolean => /^\s{0,100}[\w -]{1,60}\s{0,10}=/.test(value)
