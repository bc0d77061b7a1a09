/**
 * All words of a page, a line for each of its blocks, whether they are the article's or not: what is not found in the
 * article's text is what was taken for furniture, and a person can look it over.
 */
import { parseHTML } from 'linkedom'
import { blocksOfPage } from './blocks-of-page.js'
import { isTooDeep } from './depth.js'
import { wholePage } from './html.js'

/** A preview is made while a person waits; larger pages are lists of other things. */
const LONGEST = 1_500_000

export function pageLines(html: string): string {
  if (html.length > LONGEST || isTooDeep(html)) return ''
  const { document } = parseHTML(wholePage(html))
  return blocksOfPage(document.body)
    .map(({ text }) => text)
    .join('\n')
}
