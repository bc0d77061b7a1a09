/** Which stored article a content seems to go on with: by its address, by its name, by a title that is nearly the same. */
import type { Article } from '../schema/article.js'
import type { Preview } from '../schema/preview.js'

/** Of the words of both titles: "Flood in Visby" and "The flood in Visby" share 3 of 4; two floods in two towns share 2 of 4. */
const LEAST_SHARED = 0.7

export function continuesOf(
  title: string | null,
  slug: string | null,
  { fromAddress, articles }: { readonly fromAddress: string | null; readonly articles: readonly Article[] },
): Preview['continues'] {
  if (fromAddress !== null) return { article: fromAddress, by: 'address' }
  if (slug !== null && articles.some((article) => article.slug === slug)) return { article: slug, by: 'title' }
  let best: { article: string; share: number } | null = null
  for (const article of articles) {
    const share = shared(wordsOf(title ?? ''), wordsOf(article.title))
    if (share >= LEAST_SHARED && (!best || share > best.share)) best = { article: article.slug, share }
  }
  return best && { article: best.article, by: 'title' }
}

const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
