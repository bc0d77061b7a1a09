/**
 * What a copied page says of itself outside its article: a wiki's has its title above "From …, the free encyclopedia", that
 * line names its publisher, and the foot the licence of its text.
 *
 *   Estrid (ship) / 12 languages / Article / Talk / From Wikipedia, the free encyclopedia   →   "Estrid (ship)", Wikipedia
 *   Text is available under the Creative Commons Attribution-ShareAlike License 4.0; …      →   CC BY-SA 4.0
 */
import type { Block } from '../../text/blocks.js'
import type { FrontMatter } from '../front-matter.js'
import { WIKI_BEGIN } from './furniture.js'

/** Both skins of MediaWiki have their title among so many lines; a title is no longer than its database takes. */
const FRAME = 400
const LONGEST_TITLE = 255
/** What stands between a title and that line. */
const BETWEEN =
  /^(?:\d+ languages?|add (?:languages|topic)|article|talk|read|edit(?: source)?|view (?:source|history)|tools|page (?:extended-|semi-|move-|fully )?protected|\[?(?:hide|show)\]?|coordinates:.*|appearance|actions|general|export|print\/export|in other projects|move to sidebar|toggle the table of contents|file|discussion|history|more|watch|unwatch|download as pdf|printable version|help|learn more|\(top\))$/i
/** An encyclopedia's foot is as long. */
const FOOT = 20
const LICENCE =
  /\b(?:is|are) (?:available|licensed|published) under (?:the |a )?creative commons (attribution(?:[-– ](?:noncommercial|non-commercial))?(?:[-– ](?:sharealike|share-alike|share alike|noderivatives|noderivs))?)(?: (?:international|unported|generic))?(?: (\d\.\d))?(?: (?:international|unported))? licen[cs]e(?: (\d\.\d))?/i

export function saidByCopy(blocks: readonly Block[]): FrontMatter {
  const at = blocks.slice(0, FRAME).findIndex(({ text }) => WIKI_BEGIN.test(text))
  const publisher = at < 0 ? null : WIKI_BEGIN.exec(blocks[at]!.text)![1]!
  const title = blocks.slice(0, Math.max(0, at)).findLast(({ text }) => !BETWEEN.test(text))?.text ?? null
  const licence = licenceIn(blocks)
  return {
    ...(title !== null && title.length <= LONGEST_TITLE ? { title: title.replace(/\s[-–—]\s\p{L}+$/u, '') } : {}),
    ...(publisher !== null ? { publisher } : {}),
    ...(licence !== null ? { licence } : {}),
  }
}

function licenceIn(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(-FOOT)) {
    const [, kind, before, behind] = LICENCE.exec(text.slice(0, 1000)) ?? []
    if (kind === undefined) continue
    const terms = [
      'BY',
      /non/i.test(kind) ? 'NC' : '',
      /share/i.test(kind) ? 'SA' : '',
      /deriv/i.test(kind) ? 'ND' : '',
    ]
    return ['CC', terms.filter(Boolean).join('-'), before ?? behind ?? ''].join(' ').trim()
  }
  return null
}
