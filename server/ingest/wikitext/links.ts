/** Links of a wikitext as the words that a reader sees; pictures give their captions. */
import { articleTitle, mayBeName } from '../links/article-target.js'
import { takeCiteMarks } from '../references/cite-marks.js'
import { split } from './brackets.js'
import { withoutSigns } from './signs.js'

/** Told of each link to an article whose words may be a name. @returns the mark that stands behind the words */
export type NoteLink = (label: string, target: string) => string

/** [[target|words]] → words; a file's last part is its caption; categories and other languages go. */
export function links(text: string, captions: string[], note: NoteLink | null = null): string {
  const parts: string[] = []
  let at = 0
  let open = 0
  let start = -1
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '[' && text[i + 1] === '[') {
      if (open === 0) start = i
      open++
      i++
    } else if (text[i] === ']' && text[i + 1] === ']' && open > 0) {
      open--
      i++
      if (open > 0) continue
      parts.push(text.slice(at, start), link(text.slice(start + 2, i - 1), captions, note))
      at = i + 1
    } else if (text[i] === '\n' && text[i + 1] === '\n' && open > 0) open = 0
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function link(body: string, captions: string[], note: NoteLink | null): string {
  const parts = split(body)
  const target = parts[0]!.trim()
  if (/^(?:file|image|media):/i.test(target)) {
    const caption = parts.length > 1 ? plainValue(links(parts.at(-1)!, [])) : ''
    if (
      caption &&
      !/^(?:thumb|thumbnail|frame|frameless|left|right|center|none|upright(?:=.*)?|\d*x?\d+px|alt=.*|link=.*)$/i.test(
        caption,
      )
    )
      captions.push(caption)
    return ''
  }
  if (/^(?:category|[a-z]{2,3}(?:-[a-z]+)?|simple):/i.test(target)) return ''
  const words =
    parts.length > 1
      ? links(parts.slice(1).join('|'), captions)
      : target.replace(/^:/, '').replace(/#.*$/, (part) => (target.startsWith('#') ? part.slice(1) : ''))
  if (note === null || !mayBeName(words)) return words
  const title = articleTitle(withoutSigns(target))
  const label = title === null ? '' : withoutSigns(takeCiteMarks(words).text).replace(/\s+/g, ' ').trim()
  return title === null || label === '' ? words : words + note(label, title)
}

/** The words of a value or a caption. */
export const plainValue = (value: string) =>
  value
    .replace(/'''''|'''|''/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, '')
    .replace(/^\s*[*#:]+\s*/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
