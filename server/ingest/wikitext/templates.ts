/**
 * Templates of a wikitext as the words that they stand for. Of those that are not known nothing is kept, as they are boxes and
 * marks; how many is counted.
 */
import { takeCiteMarks } from '../references/cite-marks.js'
import { isField, split, templates } from './brackets.js'
import { plainValue } from './links.js'
import { cited, type Marked } from './references.js'
import { wordedTemplate } from './worded-templates.js'

/** Deeper nesting is vandalism. */
const DEEPEST = 40

/** What templates say beside the prose. */
export interface Aside {
  /** of an information box */
  readonly rows: string[]
  readonly marked: Marked[]
  boxes: number
}

export function expand(body: string, depth: number, aside: Aside): string {
  const [head = '', ...given] = split(body)
  const name = head.trim().toLowerCase().replace(/_/g, ' ')
  const inner = (value: string) =>
    depth >= DEEPEST ? '' : templates(value, depth + 1, (nested, deeper) => expand(nested, deeper, aside)).trim()
  if (/^(?:infobox|taxobox|speciesbox)/.test(name)) {
    for (const field of given) {
      const equals = field.indexOf('=')
      if (equals < 0) continue
      const value = plainValue(inner(field.slice(equals + 1)))
      const label = field.slice(0, equals).trim().replace(/_/g, ' ')
      if (
        takeCiteMarks(value).text &&
        !/^(?:image|map|caption|alt|width|size|logo|flag|footnotes?|module|embed)/i.test(label)
      )
        aside.rows.push(`${label} | ${value}`)
    }
    return ''
  }
  const words = wordedTemplate(name, positionalOf(given, inner), (field) => inner(fieldOf(given, field)))
  if (words !== null) return words
  if (
    /^(?:cite|citation|sfn|efn|refn|harv|r$|rp$|note|notelist|reflist|refbegin|refend|main|see also|further|about|for$|short description|use |coord|authority control|defaultsort|citation needed|cn$|fact$|when$|who$|clarify|dubious|pp-|good article|featured article)/.test(
      name,
    )
  ) {
    if (/^(?:cite|citation$|sfn|efn|refn|harv|r$)/.test(name)) return cited(name, given, aside.marked)
    aside.boxes++
    return ''
  }
  aside.boxes++
  return ''
}

const positionalOf = (given: readonly string[], inner: (value: string) => string) =>
  given.flatMap((value) => {
    const numbered = /^\s*\d\s*=/.exec(value)
    return isField(value) ? (numbered ? [inner(value.slice(numbered[0].length))] : []) : [inner(value)]
  })

const fieldOf = (given: readonly string[], name: string): string => {
  const field = given.find(
    (value) => isField(value) && value.slice(0, value.indexOf('=')).trim().toLowerCase() === name,
  )
  return field === undefined ? '' : field.slice(field.indexOf('=') + 1)
}
