/**
 * HTML to an article. What is surely no article (navigation, forms, reference marks) is taken out by what it says it is; then
 * the place that holds the article is looked for: where the page names one (a wiki's body, one <article>, <main>), that is
 * believed as long as it holds most of what Readability finds, else Readability's finding is taken. Readability alone drops
 * headings and tables and keeps citation marks; the page's own word alone is often wrong.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { AppError } from '../../errors.js'
import type { Reference } from '../../schema/reference.js'
import type { Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import { citationDropper } from '../copied/citation-marks.js'
import { copiedPage } from '../copied/copied-page.js'
import { withoutEndMatter } from '../copied/end-matter.js'
import { unsigned, withoutFurniture } from '../copied/furniture.js'
import type { FrontMatter } from '../front-matter.js'
import { articleAddress } from '../links/article-target.js'
import { PROFILES } from '../profiles/all-profiles.js'
import { type From, linesOf, type Profile, profileFor } from '../profiles/profile.js'
import { takeCiteMarks } from '../references/cite-marks.js'
import { entryOf, referenceList } from '../references/entry.js'
import { type StatedDate, statedDate } from '../stated-date.js'
import { blocksOfPage, type PageBlock } from './blocks-of-page.js'
import { isCutShort } from './cut-short.js'
import { headPosts, writeOutDays } from './days-of-posts.js'
import { bareText, isTooDeep } from './depth.js'
import { takeFootnotes } from './footnotes.js'
import { isNamedFurniture } from './furniture-names.js'
import { metadataOf } from './metadata.js'

export interface Page {
  readonly matter: FrontMatter
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
  readonly stated: StatedDate | null
}

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
/** A tenth more than Readability finds is a correction, a by-line, a note; a list of other articles is longer. */
const HARDLY_MORE = 1.1
/** Fewer words are a notice. */
const LEAST_WORDS = 25
const LEAST_BEHIND_WALL = 120
/** Words above a title; a standfirst has as many, and stands below it. */
const MOST_ABOVE = 25
/** Of a line's letters, so many are links: prose that is full of them has two thirds at most, and ends like a sentence. */
const LINK_BAR = 0.4

/** What a page that came in half lacks was not thereby removed from the article. */
const CUT = {
  matter: { partial: true },
  repair: {
    kind: 'cut_short',
    count: 1,
    note: 'the page breaks off before its end: it seems to have come in half',
  },
} as const

/** @throws AppError NO_ARTICLE */
export function readHtml(
  html: string,
  from: From = {},
  { what, field }: { readonly what: string; readonly field: string } = { what: 'content', field: 'content' },
): Page {
  const cut = isCutShort(html)
  if (isTooDeep(html)) {
    const page = copiedPage(bareText(html))
    const repair = {
      kind: 'too_deep',
      count: 1,
      note: 'the page is nested too deep to be read as one; its words were taken line by line',
    }
    return {
      ...page,
      matter: cut ? CUT.matter : {},
      repairs: [repair, ...page.repairs, ...(cut ? [CUT.repair] : [])],
    }
  }
  const { document } = parseHTML(wholePage(html))
  const matter = metadataOf(document)
  const address = from.url ?? matter.url ?? null
  const profile = profileFor(PROFILES, {
    url: address,
    publisher: from.publisher ?? matter.publisher,
  })
  const isWall = document.querySelector('input[type="password"]') !== null
  // boxes around the article say it too, and they go
  const stated = matter.date ? null : statedDate(linesFromTitle(document))
  const days = writeOutDays(document)
  headPosts(document)
  const footnotes = takeFootnotes(document)
  let furniture = 0
  for (const element of [...document.querySelectorAll(FURNITURE)]) {
    if (!/^(?:script|style|template|noscript|svg)$/i.test(element.nodeName)) furniture++
    element.remove()
  }
  if (profile) furniture += applyProfile(document, profile)
  const whole = lettersOf(document.body)
  for (const element of [...document.querySelectorAll('[class], [id], aside')]) {
    // its parent may be gone already
    if (!document.contains(element) || !isNamedFurniture(element, whole)) continue
    furniture++
    element.remove()
  }
  const placed = belowTitle(
    unmarked(blocksOfPage(articleIn(document), (href) => articleAddress(href, address))),
    matter.title ?? null,
  )
  const found = placed.blocks
  furniture += placed.dropped
  const drop = citationDropper(found.map(({ text }) => text).join('\n'))
  let loose = 0
  const citing = new Map<Block, readonly number[]>()
  const bare = found.map((block) => {
    const { text, marks: own, edits } = drop(block.text)
    loose += own + edits
    const one: Block = { kind: block.kind, level: block.level, text, ...(block.links ? { links: block.links } : {}) }
    if (block.cited.length > 0) citing.set(one, block.cited)
    return one
  })
  const article = withoutFurniture(
    bare.filter(({ text }) => text !== ''),
    linesOf(profile),
  )
  const { kept, apart, lists } = withoutEndMatter(article.kept)
  const words = kept.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  refuseNotices(words, { isWall, cut, title: matter.title ?? '' }, { what, field })
  const repairs: Repair[] = []
  const say = (kind: string, number: number, note: string) => {
    if (number > 0) repairs.push({ kind, count: number, note })
  }
  say('post_day', days, "the day of posts that show a time alone was written out from the page's mark-up")
  say('citation_mark', footnotes.marks + loose, 'citation marks and [edit] links were dropped')
  say('furniture', furniture + article.dropped.length, 'parts of the page around the article were dropped')
  say(
    'end_matter',
    footnotes.entries.length + apart.length,
    'entries of references, notes and links below the article were set apart',
  )
  const references = referenceList([
    ...footnotes.entries.map((entry) => ({ entry, in: null })),
    ...lists.flat().map(({ text }) => ({ entry: entryOf(text), in: null })),
    ...kept.flatMap((block, place) =>
      (citing.get(block) ?? []).map((number) => ({ entry: footnotes.entries[number]!, in: place })),
    ),
  ])
  if (cut) repairs.push(CUT.repair)
  return { matter: cut ? { ...matter, ...CUT.matter } : matter, blocks: kept, repairs, references, stated }
}

/** What stands above the title is the site's, and may say today's date. */
function linesFromTitle(document: Parsed): string[] {
  const blocks = blocksOfPage(document.body)
  const title = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  return blocks.slice(Math.max(0, title)).map(({ text }) => unsigned(text))
}

interface CitingBlock extends PageBlock {
  /** numbers of the footnotes that it cites */
  readonly cited: readonly number[]
}

const unmarked = (blocks: readonly PageBlock[]): CitingBlock[] =>
  blocks.map((block) => ({ ...block, ...takeCiteMarks(block.text) })).filter(({ text }) => text !== '')

/** linkedom wants a whole document; a fragment would end up without a body. */
export const wholePage = (html: string) =>
  /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`

/** @returns how many boxes went with what was in them */
function applyProfile(document: Parsed, { drop, unwrap }: Profile): number {
  for (const selector of unwrap)
    for (const box of [...document.querySelectorAll(selector)]) box.replaceWith(...box.childNodes)
  const dropped = drop.flatMap((selector) => [...document.querySelectorAll(selector)])
  for (const box of dropped) box.remove()
  return dropped.length
}

type Parsed = ReturnType<typeof parseHTML>['document']

function articleIn(document: Parsed) {
  const { document: copy } = parseHTML(document.toString())
  const readable = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 100,
    keepClasses: true,
  }).parse()
  const expected = lettersOf({ textContent: readable?.textContent ?? '' })
  for (const place of PLACES) {
    const every = [...document.querySelectorAll(place)]
    // teasers of other articles are articles too; the page's own has its title
    const candidates = every.length > 1 ? every.filter((each) => each.querySelector('h1')) : every
    if (candidates.length !== 1) continue
    const size = lettersOf(candidates[0]!)
    if (size > 0 && size >= expected * ENOUGH) return candidates[0]!
  }
  if (!readable?.content) return document.body
  const around = boxAround(document, expected)
  if (around) return around
  return parseHTML(wholePage(readable.content)).document.body
}

/**
 * The innermost box of the page that holds all that Readability found, where it holds hardly more: Readability drops short
 * paragraphs at the end of an article, such as a correction, and those are what changes. null: there are other things in it.
 */
function boxAround(document: Parsed, expected: number) {
  let box: NonNullable<ReturnType<Parsed['querySelector']>> = document.body
  for (;;) {
    const inner = [...box.children].find((child) => lettersOf(child) >= expected)
    if (!inner) break
    box = inner
  }
  // its title is left out by Readability
  const title = box.querySelector('h1')
  const size = lettersOf(box) - (title ? lettersOf(title) : 0)
  const isFrame = /^(?:table|tbody|tr)$/i.test(box.nodeName)
  return isFrame || size > expected * HARDLY_MORE ? null : box
}

const lettersOf = ({ textContent }: { readonly textContent: string | null }) =>
  (textContent ?? '').replace(/\s+/g, '').length

/** Above the title stand its section, a badge or a label, and links; a text that begins with prose has no title below it. */
function belowTitle(
  blocks: readonly CitingBlock[],
  title: string | null,
): { readonly blocks: readonly CitingBlock[]; readonly dropped: number } {
  const bare = blocks.filter((block) => !isLinkBar(block))
  const same = (text: string) => text.toLowerCase() === title?.toLowerCase()
  const at = bare.findIndex(({ kind, level, text }) => kind === 'heading' && (level === 1 || same(text)))
  const before = bare.slice(0, Math.max(0, at)).reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const kept = before <= MOST_ABOVE ? bare.slice(Math.max(0, at)) : bare
  return { blocks: kept, dropped: blocks.length - kept.length }
}

/** "Home | Archive | Write to us": a line of links and no sentence. */
const isLinkBar = ({ kind, text, anchors, linked }: PageBlock) =>
  kind === 'paragraph' && anchors >= 2 && linked >= text.length * LINK_BAR && !/[.!?…]["”’)]*$/.test(text)

function refuseNotices(
  words: number,
  { isWall, cut, title }: { readonly isWall: boolean; readonly cut: boolean; readonly title: string },
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
  if (words < LEAST_WORDS && cut) throw refuse('the page breaks off before its article begins; it came in half')
  if (words < LEAST_WORDS) throw refuse('the page has hardly any words of its own')
}
