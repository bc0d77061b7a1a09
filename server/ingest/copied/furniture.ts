/**
 * What a page puts around its article and what is copied along: calls to donate or subscribe, by-lines, notes about the authors,
 * comment forms, navigation of a wiki.
 *
 * A paragraph goes only if it is short and says one of these things from its first word on, so that an article about a
 * newspaper's appeal for donations keeps its sentences. Names of a by-line are remembered, and what is said about them below
 * the article goes, too. What one publisher alone has is in its profile.
 */
import type { Block } from '../../text/blocks.js'
import { stampLines } from '../stated-date.js'
import { FOREIGN_BY, FOREIGN_CALLS } from './foreign-calls.js'

/** Calls and notices; longer paragraphs are the article's own. */
const MOST_WORDS = 45
const CALLS: readonly RegExp[] = [
  /^(?:please )?(?:become|be) (?:an? |our )?(?:[\p{L}\p{N}’'-]+ ){0,4}(?:members?|supporters?|patrons?|subscribers?|analysts?|contributors?)\b.{0,80}$/iu,
  /^(?:please )?support (?:us|our (?:work|journalism|reporting|newsroom)|(?:independent|quality|local|free) (?:journalism|media|reporting|news))\b/i,
  /^(?:please )?(?:donate|subscribe|sign up|log ?in|register|join us|join now|join today)(?: (?:now|today|here|to (?:our|us|the newsletter|read|continue|comment|receive|get)\b.{0,60}|for (?:our|free|the newsletter)\b.{0,60}|with (?:us|your|google|facebook)\b.{0,40}))?[.!›»→]*$/i,
  /^follow us(?:$|[:!.»›]| (?:on|at|everywhere|here|for|via|now|today)\b).{0,200}$/i,
  /^(?:share|tweet|pin|e-?mail|print|save)(?: (?:this|on|to|via|article|story|page)\b.{0,40})?$/i,
  /^send us your (?:article|story|tips?|letters?)\b/i,
  /^(?:please )?(?:enter your (?:comment|name|e-?mail)|leave a (?:reply|comment)|log in to (?:leave|post)|cancel reply|post (?:a )?comment)\b/i,
  /^(?:save my name, e-?mail|your e-?mail address will not be published)/i,
  /^(?:please )?enter your (?:comment|name)/i,
  /^(?:advertisement|sponsored content|related (?:articles|stories|posts)|most read|most popular|recommended for you|trending now|you may also like|more from)\b.{0,40}$/i,
  /^\[?(?:read (?:more|also|next)|see also|related)\s?[:—–-]\s?.{0,160}$/i,
  /^(?:this (?:story|article|page|post|blog)|we) (?:will|is being|are|will be) (?:be )?(?:updat|refresh)\w+.{0,60}$/i,
  /^(?:update: )?for the latest (?:live )?(?:updates|news)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4})|all rights reserved).{0,120}$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|skip to (?:main )?content|back to top)\b.{0,60}$/i,
  /^(?:home|(?:main )?menu|search)[:›»→…]*$/i,
  /^this (?:article|story|page|content) is (?:for|available (?:only )?to|reserved for|exclusive to|free for) (?:our |paying |registered )*(?:subscribers|members|readers|users)\b.{0,120}$/i,
  /^(?:already (?:an? )?(?:subscriber|member|registered|subscribed|have an account)|(?:to )?continue reading|keep reading|(?:enjoying|liking) this (?:article|story))\b.{0,80}$/i,
  /^(?:unlimited (?:digital )?access|cancel (?:at )?any ?time|you have .{0,20}free (?:articles?|stor(?:y|ies)) (?:left|remaining))\b.{0,60}$/i,
  /^by (?:signing up|subscribing|registering|clicking)\b.{0,40}\byou (?:agree|accept|consent)\b.{0,120}$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
  /^(?:copy link|listen to (?:this )?article|gift (?:this )?article|view comments|print this page|follow this author)$/i,
  /^(?:was|is) this (?:page |article |answer |information |content )?(?:helpful|useful)\?/i,
  /^download\b.{0,80}\((?:csv|pdf|xlsx?|ods|docx?|zip|json)\b[^)]{0,30}\)$/i,
  /^(?:compiled|maintained|page maintained|site maintained) by\b.{0,80}\blast (?:changed|updated|modified|revised)\b.{0,40}$/i,
  /^the (?:article|piece|text|report) (?:is|was) (?:a piece )?(?:jointly )?(?:prepared|written|compiled|edited|translated) by\b.{0,160}$/i,
]
/** Where an article of a wiki begins; a copy of it has its publisher here. */
export const WIKI_BEGIN = /^from (\p{Lu}[\p{L} ]{2,40}), the free encyclopa?edia$/iu
/** Lines of MediaWiki's page frame. */
const WIKI: readonly RegExp[] = [
  /^page (?:extended-|semi-|move-|fully )?protected$/i,
  WIKI_BEGIN,
  /^(?:jump to (?:navigation|search)\s*)+$/i,
  /^(?:contents|\[?(?:hide|show)\]?|play media|v t e|edit|view source|view history|talk|read|main page|toggle the table of contents)$/i,
  /^(?:retrieved from|categories:|hidden categories:|this page was last edited on|this article is about\b|for other uses, see\b|not to be confused with\b|"[^"]{1,60}" redirects here)/i,
  /^main articles?: /i,
  /^(?:text|content) is available under (?:the )?creative commons attribution\b/i,
  /^by using this site, you agree to the terms of use\b|^wikipedia® is a registered trademark\b/i,
  /^file:[^|\n]{1,160}\.(?:webm|og[gv]|mp[34]|jpe?g|png|svg|gif|tiff?)\s?(?:play media)?$/i,
  /^(?:coordinates: )?\d{1,3}°\d{0,2}′?.{0,60}$/i,
]
/** A template that a mirror could not write, and the categories that it wrote behind it: "* {{Authority control Floods, 2020 in …". */
const TEMPLATE = /^[*\s]{0,6}\{\{[\p{L} ]{3,40}(?:\||\}|\s\p{Lu}|$)/u
/** "For the ship, see MS Estrid. For the saint, see Estrid of Lund." It stands on a wiki's page alone; a paper's is a sentence of it. */
const HATNOTE = /^(?:for [^.]{1,120}, see [^.]{1,160}(?:\.|$)\s?){1,4}$/i
const MOST_ITEM_WORDS = 6
/** A word that a name may have in small letters. */
const PARTICLE = /^(?:and|de|da|di|del|der|den|van|von|al|el|bin|ibn|la|le|l)$/
/** "Anna Berg, 21 July 2022" */
const SIGNED =
  /^(?:by )?(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+,? (?=(?:\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})$)/u
const BY = /^(?:by|written by|story by|text by|words by)[:\s]\s*/i

/** "By Anna Berg in Visby" */
const FROM_WHERE = /,?\s(?:in|at|à|en|aus|em|a|i)\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u

export interface Furnished {
  readonly kept: readonly Block[]
  readonly dropped: readonly Block[]
}

/** @param extra lines that one publisher's profile names, matched from their first word on */
export function withoutFurniture(blocks: readonly Block[], extra: readonly RegExp[] = []): Furnished {
  const kept: Block[] = []
  const dropped: Block[] = []
  const authors = bylineOf(blocks)
  const stamped = stampLines(blocks.map(({ text }) => unsigned(text)))
  const isWiki = blocks.some(({ text }) => WIKI_BEGIN.test(text))
  const isCalling = blocks.map(
    (block) => isCall(block, extra) || (isWiki && block.text.length <= 300 && HATNOTE.test(block.text)),
  )
  for (const [i, block] of blocks.entries()) {
    const isByline = authors !== null && i === authors.at
    if (
      isByline ||
      stamped.has(i) ||
      isCalling[i] ||
      (isCalling[i - 1] && isCalling[i + 1] && isItem(block)) ||
      (authors && isAuthorNote(block, authors.names, i / blocks.length))
    )
      dropped.push(block)
    else kept.push(block)
  }
  return { kept, dropped }
}

/** The line without the name of who signed it. */
export const unsigned = (text: string) => text.replace(SIGNED, '')

/** "The daily letter", between "Unlimited access" and "Cancel at any time" */
const isItem = ({ kind, text }: Block) => kind === 'list_item' && text.split(' ').length <= MOST_ITEM_WORDS

function isCall({ text }: Block, extra: readonly RegExp[]): boolean {
  if (extra.some((pattern) => pattern.test(text))) return true
  if (WIKI.some((pattern) => pattern.test(text)) && text.length <= 300) return true
  if (TEMPLATE.test(text)) return true
  if (text.split(' ').length > MOST_WORDS) return false
  return CALLS.some((pattern) => pattern.test(text)) || FOREIGN_CALLS.some((pattern) => pattern.test(text))
}

/** A line of nothing but names among the first blocks, with a mark of its own ("By", a comma between names). */
function bylineOf(blocks: readonly Block[]): { at: number; names: readonly string[] } | null {
  for (let at = 0; at < Math.min(blocks.length, 4); at++) {
    const { text } = blocks[at]!
    const by = BY.test(text) ? BY : at > 0 && FOREIGN_BY.test(text) ? FOREIGN_BY : null
    const named = by === null ? text : text.replace(by, '').replace(FROM_WHERE, '')
    const bare = named.replace(/\s+[l|]$/, '')
    const names = bare
      .split(by === FOREIGN_BY ? /,\s*|\s+(?:et|und|y|e|en|och|og|i|и)\s+/ : /,\s*|\s+and\s+/)
      .filter(Boolean)
    const isNames = names.every((name) => {
      const words = name.split(' ')
      return (
        words.length >= 2 &&
        words.length <= 4 &&
        words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || PARTICLE.test(word))
      )
    })
    const isMarked = by !== null || (names.length >= 2 && /\s[l|]$/.test(text)) || names.length >= 3
    if (names.length > 0 && isNames && isMarked && text.split(' ').length <= 16) return { at, names }
  }
  return null
}

/** Below the article, and about one of its authors: "Anna Berg is a reporter at …". */
function isAuthorNote({ text }: Block, names: readonly string[], position: number): boolean {
  if (position < 0.5 || text.length > 600) return false
  return names.some(
    (name) =>
      text.startsWith(name) && /^\s(?:is|was|has been|writes|works|holds|covers)\b/.test(text.slice(name.length)),
  )
}
