/**
 * The `pages.jsonl` of a WACZ: a line a page, as JSON. Lines that say no address, such as the first, are passed over, and so
 * are damaged ones: the list helps to choose, and what it lacks is told of each page.
 */

export interface ListedPage {
  readonly url: string
  /** as the crawler saw it; null when it says none */
  readonly title: string | null
}

export function readPageList(text: string): ListedPage[] {
  return text.split('\n').flatMap((line) => {
    const { url, title } = objectIn(line)
    if (typeof url !== 'string' || !URL.canParse(url)) return []
    return [{ url, title: typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 500) : null }]
  })
}

/** Two spellings of one address; what stands behind # is a place in the page. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url
  const { origin, pathname, search } = new URL(url)
  return `${origin}${pathname}${search}`
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
