/** The text without its previews: lines that a link had broken are one again, and what the mirror left of templates goes. */

export interface Preview {
  readonly start: number
  readonly end: number
  /** no ellipsis: words of the article went with it */
  readonly damaged: boolean
}

/** Without the previews; lines that a link had broken are one again. */
export function mended(text: string, previews: readonly Preview[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of previews) {
    parts.push(text.slice(at, start).trimEnd())
    parts.push(MARK)
    at = end
  }
  parts.push(text.slice(at))
  return (
    parts
      .join('')
      // the link stood on a line of its own
      .replace(JOIN_AFTER, (_, next: string) =>
        /^(?:[,.;:!?)\]”’%]|''(?:[\s,.;)]|$)|'s\b|s\b|[-–]|"(?=[\s,.;)]))/.test(next) ? KEPT : `${KEPT} `,
      )
      .replaceAll(MARK, KEPT)
      .split(/\n[^\S\n]*\n/)
      .map((paragraph) =>
        withoutLeftovers(paragraph.includes(KEPT) ? joinLines(paragraph.replaceAll(KEPT, '')) : paragraph),
      )
      .join('\n\n')
  )
}

/** What the mirror left of italics and of templates that it could not write: '' and (, ; ). */
const withoutLeftovers = (paragraph: string) =>
  paragraph
    .replace(/[^\S\n]?\((?:[\s,;:]|\bor\b)*\)/g, '')
    .replace(/(?<=\s)''\s+(?=\p{L})/gu, '')
    .replace(/''/g, '')

/** stands for a preview while lines are joined; a text has no such control character by now */
const MARK = '\u0001'
/** says of a paragraph that a preview stood in it */
const KEPT = '\u0002'
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is one, since no text has it
const JOIN_AFTER = /\u0001\n?[^\S\n]*(?!\n)(?=(\S{1,3}))/g

/** Lines of prose before a link ended where the link began. */
function joinLines(paragraph: string): string {
  const joined: string[] = []
  let before = ''
  for (const line of paragraph.split('\n')) {
    const words = line.trim()
    if (words === '') continue
    if (joined.length > 0 && !OPENS.test(before.slice(-3))) joined.push(' ')
    joined.push(words)
    before = words
  }
  return joined.join('')
}

/** The end of a line that the next is written right behind: a bracket, an opening quotation mark, the opening marks of italics. */
const OPENS = /[([“‘«]$|(?:^|\s)["']$|(?:^|[\s(])''$/
