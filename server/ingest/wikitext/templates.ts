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
  /** rows of which a template's arguments were kept */
  rough: number
}

/** Marks beside the words: sources, notices, notes, and what stands in a margin. */
const BESIDE =
  /^(?:cite|citation|sfn|efn|refn|harv|r$|rp$|note|notelist|reflist|refbegin|refend|main|see also|further|about|for$|short description|use |coord|authority control|defaultsort|citation needed|cn$|fact$|when$|who$|clarify|dubious|pp-|good article|featured article)/
/** Rows of a box that are no words of it. */
const NO_WORDS = /^(?:image|map|caption|alt|width|size|logo|flag|footnotes?|module|embed)/i
/** What is a picture or a rule of the page, and not said in words. */
const PICTURE =
  /^(?:flag ?icon|image|multiple image|css image|map|location map|maplink|increase|decrease|steady|gain|loss|up|down|px|anchor|clear|#|template)/
/** More of them draw a chart or a map. */
const MOST_ARGUMENTS = 6
const HAS_WORD = /[\p{L}\p{N}]/u
const PLAIN = /^[^{}[\]<>|=\n]{1,160}$/

export function expand(body: string, depth: number, aside: Aside): string {
  const [head = '', ...given] = split(body)
  const name = head.trim().toLowerCase().replace(/_/g, ' ')
  const inner = (value: string) =>
    depth >= DEEPEST ? '' : templates(value, depth + 1, (nested, deeper) => expand(nested, deeper, aside)).trim()
  if (/^(?:infobox|taxobox|speciesbox)/.test(name)) {
    for (const field of given) {
      const equals = field.indexOf('=')
      if (equals < 0) continue
      const worded = plainValue(inner(field.slice(equals + 1)))
      const rough = takeCiteMarks(worded).text ? '' : argumentsIn(field.slice(equals + 1))
      const value = `${rough}${worded}`
      const label = field.slice(0, equals).trim().replace(/_/g, ' ')
      if (!takeCiteMarks(value).text || NO_WORDS.test(label)) continue
      aside.rows.push(`${label} | ${value}`)
      if (rough) aside.rough++
    }
    return ''
  }
  const words = wordedTemplate(name, positionalOf(given, inner), (field) => inner(fieldOf(given, field)))
  if (words !== null) return words
  if (BESIDE.test(name)) {
    if (/^(?:cite|citation$|sfn|efn|refn|harv|r$)/.test(name)) return cited(name, given, aside.marked)
    aside.boxes++
    return ''
  }
  aside.boxes++
  return ''
}

/**
 * A row whose value is templates that are not known would be lost, and what became of it would be told nowhere: it keeps their
 * names and plain arguments, "[growth rate 4, 7]".
 */
function argumentsIn(value: string): string {
  const parts: string[] = []
  templates(value, 0, (body) => {
    const [head = '', ...given] = split(body)
    const name = head.trim().replace(/_/g, ' ')
    const plain = given.map((one) => one.trim()).filter((one) => !isField(one) && PLAIN.test(one) && HAS_WORD.test(one))
    const isSaid = !BESIDE.test(name.toLowerCase()) && !PICTURE.test(name.toLowerCase()) && PLAIN.test(name)
    if (isSaid && plain.length > 0 && plain.length <= MOST_ARGUMENTS) parts.push(`[${name} ${plain.join(', ')}]`)
    return ''
  })
  return parts.slice(0, MOST_ARGUMENTS).join(' ')
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
