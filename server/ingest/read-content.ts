/** The article in a content, by the format that it is written in. What a page says of itself comes along. */
import { AppError } from '../errors.js'
import type { Reference } from '../schema/reference.js'
import type { Format, Repair } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import { copiedPage } from './copied/copied-page.js'
import { type FrontMatter, splitFrontMatter } from './front-matter.js'
import { isReadableMarkdown, readMarkdown } from './markdown.js'
import { PROFILES } from './profiles/all-profiles.js'
import { type From, linesOf, profileFor } from './profiles/profile.js'
import type { StatedDate } from './stated-date.js'
import { looksLikeWikitext } from './wikitext/looks-like-wikitext.js'
import type { PieceCache } from './wikitext/pieces.js'
import { readWikitext, type WikitextPiece } from './wikitext/read-wikitext.js'

export interface Content {
  readonly format: Format
  readonly matter: FrontMatter
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  /** each cites blocks by their number in `blocks` */
  readonly references: readonly Reference[]
  /** the date that a line of the text states of the whole; what its head says goes before it */
  readonly stated?: StatedDate | null
}

export interface Clues {
  /** as the person said; null: by the media type, the name, then by what the content looks like */
  readonly format: Format | null
  readonly mediaType: string | null
  readonly name: string | null
  /** how to call it in an error, and which input to blame */
  readonly what: string
  readonly field: string
  /** what the caller knows of where it comes from; it goes before what the content says */
  readonly from?: From
  /** what was read of other versions; null: none */
  readonly pieces?: PieceCache<WikitextPiece> | null
}

/** @throws AppError NO_ARTICLE, FRONT_MATTER_INVALID */
export async function readContent(text: string, clues: Clues): Promise<Content> {
  if (clues.format === null && DATA.test(text.slice(0, 1_000))) {
    const reason = 'it is data for programs (JSON)'
    throw new AppError('NO_ARTICLE', `${clues.what}: ${reason}`, { field: clues.field })
  }
  const { matter, body } = splitFrontMatter(text)
  const format = formatOf(clues, matter, body)
  const from = { url: clues.from?.url ?? matter.url, publisher: clues.from?.publisher ?? matter.publisher }
  const lines = linesOf(profileFor(PROFILES, from))
  switch (format) {
    case 'html': {
      // its readers weigh more than all the rest, and most contents are no pages
      const { readHtml } = await import('./page/html.js')
      const page = readHtml(body, from, clues)
      return { format, ...page, matter: { ...page.matter, ...matter } }
    }
    case 'wikitext':
      return { format, matter, ...readWikitext(body, clues.pieces ?? null) }
    case 'markdown': {
      if (isReadableMarkdown(body)) {
        return { format, matter, ...readMarkdown(body, from.url ?? null) }
      }
      const note = 'a line is too long for Markdown, so its marks stand as text'
      const page = copiedPage(body, lines)
      return {
        format,
        ...page,
        matter: { ...page.matter, ...matter },
        repairs: [{ kind: 'markdown_too_long', count: 1, note }, ...page.repairs],
      }
    }
    case 'pdf':
      // a text that is said to be one: its bytes are read elsewhere
      throw new AppError('TEXT_BINARY', clues.what, { field: clues.field })
    case 'text': {
      const page = copiedPage(body, lines)
      return { format, ...page, matter: { ...page.matter, ...matter } }
    }
  }
}

/** A name in quotes and a colon behind the first brace, whole or half: no article begins so. */
const DATA = /^\s*(?:\[\s*)?\{\s*"[^"\n]{0,200}"\s*:/

const ENDINGS: Readonly<Record<string, Format>> = {
  ...{ md: 'markdown', markdown: 'markdown', txt: 'text', text: 'text', html: 'html', htm: 'html', xhtml: 'html' },
  ...{ wiki: 'wikitext', wikitext: 'wikitext', mediawiki: 'wikitext', pdf: 'pdf' },
}
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  ...{ 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/markdown': 'markdown', 'text/x-wiki': 'wikitext' },
  ...{ 'application/pdf': 'pdf' },
}

function formatOf({ format, mediaType, name }: Clues, matter: FrontMatter, body: string): Format {
  if (format) return format
  const said = MEDIA_TYPES[(mediaType ?? '').split(';')[0]!.trim().toLowerCase()]
  if (said) return said
  const ending = ENDINGS[/\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '']
  if (ending) return ending
  const head = body.slice(0, 20_000)
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(head)) return 'html'
  if (Object.keys(matter).length === 0 && looksLikeWikitext(head)) return 'wikitext'
  // front matter is a Markdown habit; so are headings that begin with number signs
  return Object.keys(matter).length > 0 || /^#{1,6} \S/m.test(head) ? 'markdown' : 'text'
}
