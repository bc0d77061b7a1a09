/**
 * What the articles of a topic are called beside one another: by their publishers, and where two have the same publisher,
 * or none, by their titles too, since two columns of one name say nothing.
 */
interface Titled {
  readonly title: string | null
  readonly publisher: string | null
}

/** In the order of `articles`; empty where an article has neither. */
export function namesApart(articles: readonly Titled[]): readonly string[] {
  const publishers = articles.map(({ publisher }) => publisher)
  return articles.map(({ title, publisher }) => {
    if (publisher === null) return title ?? ''
    const alone = publishers.indexOf(publisher) === publishers.lastIndexOf(publisher)
    return alone || title === null ? publisher : `${publisher}, ${title}`
  })
}
