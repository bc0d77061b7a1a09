/**
 * The rows of an information box and the captions of pictures, in a page that was copied as plain text.
 *
 * Copying loses the frame: rows stand as short lines before the article's first paragraph, captions as paragraphs between
 * others. They are told by place and by what encyclopedia prose has and they lack: in an article of which most paragraphs
 * carry citation marks, a short one without any is a caption, and so is a tail of short paragraphs at the very end. A wrong
 * guess costs little: the words stay in the text either way, only the kind of their block differs.
 */
import type { Block } from '../../text/blocks.js'

export interface MarkedBlock {
  readonly block: Block
  /** citation marks that it had */
  readonly marks: number
}

/** A lead's first paragraph; rows and captions are shorter. */
const LEAD_WORDS = 40
const CAPTION_WORDS = 30
const LAST_CAPTION_WORDS = 40
/** Three rows may be a title, a date and a place. */
const LEAST_ROWS = 5
/** Fewer marks, and paragraphs without any mean nothing. */
const LEAST_MARKS = 20
const MOSTLY_CITED = 0.6
const LEAST_LAST = 5

/** "The harbour at dusk. Photo: Anna Berg." */
const CREDITED =
  /\b(?:images?|photos?|photographs?|pictures?|video|screenshots?)(?: via| by| courtesy|:|\/)\s?\p{Lu}?/iu

const words = ({ block }: MarkedBlock) => block.text.split(' ').length

export function shaped(given: readonly MarkedBlock[]): Block[] {
  const kinds = given.map(({ block }) => block.kind)
  const marks = given.reduce((sum, each) => sum + each.marks, 0)
  const long = given.filter((each) => each.block.kind === 'paragraph' && words(each) > CAPTION_WORDS)
  const isCited = marks >= LEAST_MARKS && long.filter((each) => each.marks > 0).length >= long.length * MOSTLY_CITED
  const lead = given.findIndex((each) => each.block.kind === 'paragraph' && words(each) >= LEAD_WORDS)
  if (isCited) {
    if (lead >= LEAST_ROWS) kinds.fill('table_row', 0, lead)
    for (const [i, each] of given.entries()) {
      if (i > lead && kinds[i] === 'paragraph' && each.marks === 0 && words(each) <= CAPTION_WORDS && isNoColon(each))
        kinds[i] = 'caption'
    }
    let last = given.length
    while (last > 0 && kinds[last - 1] !== 'heading' && words(given[last - 1]!) <= LAST_CAPTION_WORDS) last--
    if (given.length - last >= LEAST_LAST && last > lead) kinds.fill('caption', last)
  }
  for (const [i, { block }] of given.entries()) {
    if (kinds[i] === 'paragraph' && CREDITED.test(block.text) && words(given[i]!) <= CAPTION_WORDS) kinds[i] = 'caption'
  }
  return given.map(({ block }, i) => ({
    ...block,
    kind: kinds[i]!,
    level: kinds[i] === block.kind ? block.level : 0,
    text: kinds[i] === 'table_row' ? row(block.text) : block.text,
  }))
}

/** "He said:" introduces what follows. */
const isNoColon = ({ block }: MarkedBlock) => !block.text.endsWith(':')

/** "Date27 September": the label of a row was glued to what it says. */
const row = (text: string) => text.replace(/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})(?=\p{Nd})/u, '$1 | ')
