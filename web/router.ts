/**
 * Which page an address means. `URLPattern` would do it, but Firefox and Safari have it only since lately, and five paths
 * need no more than this: a pattern's pieces are compared one by one, and `:name` takes any piece that is not empty.
 */
export interface Matched<R> {
  readonly route: R
  /** what stood at each `:name`, decoded */
  readonly params: Readonly<Record<string, string>>
}

/** null: no route has that path. A stroke at the end of a path does not matter. */
export function match<R extends { readonly path: string }>(routes: readonly R[], pathname: string): Matched<R> | null {
  const pieces = piecesOf(pathname)
  for (const route of routes) {
    const params = paramsOf(piecesOf(route.path), pieces)
    if (params) return { route, params }
  }
  return null
}

const piecesOf = (path: string) => path.split('/').filter((piece) => piece !== '')

function paramsOf(pattern: readonly string[], pieces: readonly string[]): Record<string, string> | null {
  if (pattern.length !== pieces.length) return null
  const params: Record<string, string> = {}
  for (let i = 0; i < pattern.length; i++) {
    const wanted = pattern[i]!
    const piece = decoded(pieces[i]!)
    if (piece === null) return null
    if (wanted.startsWith(':')) params[wanted.slice(1)] = piece
    else if (wanted !== piece) return null
  }
  return params
}

/** null: `%` without two hexadecimal digits, which is no address at all */
function decoded(piece: string): string | null {
  try {
    return decodeURIComponent(piece)
  } catch {
    return null
  }
}
