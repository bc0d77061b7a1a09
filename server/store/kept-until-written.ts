/** What was read of an article, kept until something is written: searches and tracks ask for the same again and again. */
export function keptUntilWritten<T>(
  read: (slug: string) => Promise<T | null>,
  { stamp, most }: { readonly stamp: () => string; readonly most: number },
): (slug: string) => Promise<T | null> {
  const kept = new Map<string, { readonly stamp: string; readonly value: T }>()

  /** null: no such article */
  return async (slug) => {
    const now = stamp()
    const known = kept.get(slug)
    // what was asked for last goes last
    kept.delete(slug)
    const value = known?.stamp === now ? known.value : await read(slug)
    if (value === null) return null
    kept.set(slug, { stamp: now, value })
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}
