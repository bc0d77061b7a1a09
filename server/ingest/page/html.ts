/**
 * HTML to an article. What is surely no article (navigation, forms, reference marks) is taken out by what it says it is; then
 * the place that holds the article is looked for: where the page names one (a wiki's body, one <article>, <main>), that is
 * believed as long as it holds most of what Readability finds, else Readability's finding is taken. Readability alone drops
 * headings and tables and keeps citation marks; the page's own word alone is often wrong.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { AppError } from '../../errors.js'
import type { Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import { citationDropper } from '../copied/citation-marks.js'
import { copiedPage } from '../copied/copied-page.js'
import { withoutEndMatter } from '../copied/end-matter.js'
import { withoutFurniture } from '../copied/furniture.js'
import type { FrontMatter } from '../front-matter.js'
import { blocksOfPage } from './blocks-of-page.js'
import { bareText, isTooDeep } from './depth.js'
import { metadataOf } from './metadata.js'

export interface Page {
  readonly matter: FrontMatter
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly string[]
}

const MARKS = 'sup.reference, .reference > a[href^="#cite"], .mw-editsection, sup.noprint'
const REFERENCES = 'ol.references > li, .reflist li, .references li'
const FURNITURE = [
  'script, style, noscript, template, nav, form, dialog, iframe, svg',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="complementary"]',
  '[hidden], [aria-hidden="true"]',
  '#toc, .toc, .navbox, .catlinks, .printfooter, .mw-jump-link, #siteSub, #jump-to-nav, .hatnote, .noprint, .metadata, .sistersitebox, .vertical-navbox',
  '#wm-ipp, #wm-ipp-base, #wm-ipp-print',
  'ol.references, .reflist',
  '.comments, #comments, .comment-respond, .share, .social-share, .sharing, .newsletter, .cookie-banner, .cookie-notice, .advertisement, .related-posts, .breadcrumbs, .breadcrumb',
].join(', ')
const PLACES = ['.mw-parser-output', '[itemprop="articleBody"]', 'article', 'main', '[role="main"]']
/** Of the words that Readability finds, so many must be in the place that the page names. */
const ENOUGH = 0.7
/** Fewer words are a notice. */
const LEAST_WORDS = 25
const LEAST_BEHIND_WALL = 120

/** @throws AppError NO_ARTICLE */
export function readHtml(html: string, what: string, field: string): Page {
  if (isTooDeep(html)) {
    const page = copiedPage(bareText(html))
    const repair = {
      kind: 'too_deep',
      count: 1,
      note: 'the page is nested too deep to be read as one; its words were taken line by line',
    }
    return { matter: {}, blocks: page.blocks, repairs: [repair, ...page.repairs], references: page.references }
  }
  const { document } = parseHTML(whole(html))
  const matter = metadataOf(document)
  const isWall = document.querySelector('input[type="password"]') !== null
  const count = (selector: string) => document.querySelectorAll(selector).length
  const marks = count(MARKS)
  for (const mark of [...document.querySelectorAll(MARKS)]) mark.remove()
  const references = [...document.querySelectorAll(REFERENCES)].map((item) =>
    (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
  let furniture = 0
  for (const element of [...document.querySelectorAll(FURNITURE)]) {
    if (!/^(?:script|style|template|noscript|svg)$/i.test(element.nodeName)) furniture++
    element.remove()
  }
  const found = blocksOfPage(articleIn(document))
  const drop = citationDropper(found.map(({ text }) => text).join('\n'))
  let loose = 0
  const bare = found.map((block) => {
    const { text, marks: own, edits } = drop(block.text)
    loose += own + edits
    return { ...block, text }
  })
  const article = withoutFurniture(bare.filter(({ text }) => text !== ''))
  const { kept, apart } = withoutEndMatter(article.kept)
  const words = kept.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  refuseNotices(words, isWall, matter.title ?? '', { what, field })
  const repairs: Repair[] = []
  const say = (kind: string, number: number, note: string) => {
    if (number > 0) repairs.push({ kind, count: number, note })
  }
  say('citation_mark', marks + loose, 'citation marks and [edit] links were dropped')
  say('furniture', furniture + article.dropped.length, 'parts of the page around the article were dropped')
  say(
    'end_matter',
    references.length + apart.length,
    'entries of references, notes and links below the article were set apart',
  )
  return { matter, blocks: kept, repairs, references: [...references, ...apart.map(({ text }) => text)] }
}

/** linkedom wants a whole document; a fragment would end up without a body. */
const whole = (html: string) =>
  /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`

type Parsed = ReturnType<typeof parseHTML>['document']

function articleIn(document: Parsed) {
  const { document: copy } = parseHTML(document.toString())
  const readable = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 100,
    keepClasses: true,
  }).parse()
  const expected = (readable?.textContent ?? '').replace(/\s+/g, '').length
  for (const place of PLACES) {
    const candidates = [...document.querySelectorAll(place)]
    if (candidates.length !== 1) continue
    const size = (candidates[0]!.textContent ?? '').replace(/\s+/g, '').length
    if (size > 0 && size >= expected * ENOUGH) return candidates[0]!
  }
  if (!readable?.content) return document.body
  return parseHTML(whole(readable.content)).document.body
}

function refuseNotices(
  words: number,
  isWall: boolean,
  title: string,
  { what, field }: { what: string; field: string },
): void {
  const refuse = (reason: string) => new AppError('NO_ARTICLE', `${what}: ${reason}`, { field })
  if (isWall && words < LEAST_BEHIND_WALL) throw refuse('the page asks for a log-in')
  if (
    words < LEAST_BEHIND_WALL &&
    /\b(?:404|not found|page (?:does not|doesn’t|doesn't) exist|access denied|forbidden)\b/i.test(title)
  ) {
    throw refuse('the page says that it is missing or closed')
  }
  if (words < LEAST_WORDS) throw refuse('the page has hardly any words of its own')
}
