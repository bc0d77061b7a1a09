/**
 * The frame of a page as it is copied along: what stands above its article and below.
 *
 *   News / Sport / Sign in / Storm hits the coast / …          →  Storm hits the coast / …
 *   … / Most read / 1 / Why your rent went up / Contact us     →  …
 *
 * A menu is a run of lines of a word or two at the top among which are words that menus have; a wiki says by itself where its
 * article begins. Below, lines without a sentence go where a line among them says that the article is over.
 */
import type { Block } from '../../text/blocks.js'
import { WIKI_BEGIN } from './furniture.js'

/** Items of a menu; a headline is longer, and a name as long. */
const MENU_WORDS = 3
const MENU = new Set(
  (
    'home|menu|search|news|world|politics|business|sport|sports|culture|opinion|weather|video|podcasts|sign in|log in|login|register|subscribe|' +
    'donate|newsletters|e-paper|my account|more|sections|tv|radio|life|lifestyle|tech|technology|science|health|travel|local|money|arts|uk|us'
  ).split('|'),
)
/** One may be a heading of the article. */
const LEAST_MENU = 2
const WIKI_FRAME_LINE = 12
/** A path of sections: "Business › Retail" */
const PATH = /^[\p{L}&' -]{2,24}(?:\s[›»>/]\s[\p{L}&' -]{2,24}){1,4}$/u

const SKIP = /^(?:skip|jump) to (?:(?:main )?content|navigation|search)$/i

const TAIL =
  /^(?:related (?:topics|articles|stories|content)|topics|tags|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended(?: for you| reading)?|you (?:may|might) also like|more (?:from|on|in|stories)\b.{0,40}|(?:view )?(?:all )?comments?(?: \(\d+\))?|\d+ comments?|join the (?:conversation|discussion)|terms (?:of (?:use|service)|and conditions)|privacy(?: policy| notice)?|contact us|about us|cookie (?:policy|settings)|accessibility|site map|help cent(?:re|er)|advertise with us|more stories|up next|read next)$/i
const SURE_TAIL = /^(?:related|most|trending|you (?:may|might) also|.*comments?\b)/i
/** "Contact us" alone may be the last heading of the text. */
const LEAST_TAIL = 2
const TAIL_WORDS = 14
/** The frame is below the article. */
const TAIL_FROM = 0.3

const wordsIn = ({ text }: Block) => text.split(' ').length
const isSentence = ({ text }: Block) => /[.!?…:]["”’»)\]]*$/.test(text)

export function withoutMenu(blocks: readonly Block[]): readonly Block[] {
  const wiki = blocks.slice(0, 400).findIndex(({ text }) => WIKI_BEGIN.test(text))
  if (wiki > 0 && blocks.slice(0, wiki).every((block) => wordsIn(block) <= WIKI_FRAME_LINE && !isSentence(block)))
    return blocks.slice(wiki)
  let end = 0
  let known = 0
  for (const block of blocks.slice(0, 60)) {
    const isPath = SKIP.test(block.text) || (PATH.test(block.text) && wordsIn(block) <= 12)
    if (isSentence(block) || !(isPath || (wordsIn(block) <= MENU_WORDS && /^[\p{L}&' -]+$/u.test(block.text)))) break
    if (isPath || MENU.has(block.text.toLowerCase())) known++
    end++
  }
  return known >= LEAST_MENU && end < blocks.length ? blocks.slice(end) : blocks
}

export function withoutTail(blocks: readonly Block[]): readonly Block[] {
  let from = blocks.length
  while (from > 0 && wordsIn(blocks[from - 1]!) <= TAIL_WORDS && !/[.!?…]["”’»)\]]*$/.test(blocks[from - 1]!.text))
    from--
  const first = blocks.findIndex((block, i) => i >= Math.max(from, blocks.length * TAIL_FROM) && TAIL.test(block.text))
  if (first < 0) return blocks
  const marks = blocks.slice(first).filter(({ text }) => TAIL.test(text)).length
  return marks >= LEAST_TAIL || SURE_TAIL.test(blocks[first]!.text) ? blocks.slice(0, first) : blocks
}
