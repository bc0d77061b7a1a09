/** Links of a wikitext as the words that a reader sees; pictures give their captions. */
import { split } from './brackets.js'

/** [[target|words]] → words; a file's last part is its caption; categories and other languages go. */
export function links(text: string, captions: string[]): string {
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
      parts.push(text.slice(at, start), link(text.slice(start + 2, i - 1), captions))
      at = i + 1
    } else if (text[i] === '\n' && text[i + 1] === '\n' && open > 0) open = 0
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function link(body: string, captions: string[]): string {
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
  return parts.length > 1
    ? links(parts.slice(1).join('|'), captions)
    : target.replace(/^:/, '').replace(/#.*$/, (part) => (target.startsWith('#') ? part.slice(1) : ''))
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
