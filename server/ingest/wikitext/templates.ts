/**
 * Templates of a wikitext as the words that they stand for. Of those that are not known nothing is kept, as they are boxes and
 * marks; how many is counted.
 */
import { takeCiteMarks } from '../references/cite-marks.js'
import { isField, split, templates } from './brackets.js'
import { plainValue } from './links.js'
import { cited, type Use } from './references.js'

/** Templates that stand for their last or first word. */
const FIRST = new Set([
  'lang',
  'nowrap',
  'nobr',
  'small',
  'smaller',
  'big',
  'em',
  'strong',
  'abbr',
  'as of',
  'transl',
  'transliteration',
  'langx',
  'lang-xx',
  'ill',
  'interlanguage link',
  'tooltip',
  'visible anchor',
  'vanchor',
  'not a typo',
  'sic',
  'avoid wrap',
  'nbsp',
  'quote',
  'blockquote',
  'cquote',
  'plainlist',
  'flatlist',
  'hlist',
  'ubl',
  'unbulleted list',
  'flag',
  'flagcountry',
  'flagu',
  'ship',
  'uss',
  'url',
])
const SECOND = new Set(['lang', 'transl', 'transliteration', 'langx'])
const SIGNS: Readonly<Record<string, string>> = {
  spnd: ' – ',
  snd: ' – ',
  ndash: '–',
  mdash: '—',
  endash: '–',
  emdash: '—',
  '·': ' · ',
  '•': ' • ',
  '!': '|',
  '=': '=',
  "'": "'",
  nbsp: ' ',
  spaces: ' ',
  pad: ' ',
  clear: '',
  '-': '',
}
/** Deeper nesting is vandalism. */
const DEEPEST = 40
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** What templates say beside the prose. */
export interface Aside {
  /** of an information box */
  readonly rows: string[]
  readonly uses: Use[]
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
  if (name in SIGNS) return SIGNS[name]!
  const positional = given.filter((value) => !isField(value)).map(inner)
  if (name === 'convert' || name === 'cvt') return converted(positional)
  if (
    /^(?:start date|end date|start date and age|end date and age|birth date|death date|birth date and age|death date and age|date|dob)$/.test(
      name,
    )
  )
    return dated(positional)
  if (
    /^(?:cite|citation|sfn|efn|refn|harv|r$|rp$|note|notelist|reflist|refbegin|refend|main|see also|further|about|for$|short description|use |coord|authority control|defaultsort|citation needed|cn$|fact$|when$|who$|clarify|dubious|pp-|good article|featured article)/.test(
      name,
    )
  ) {
    if (/^(?:cite|citation$|sfn|efn|refn|harv|r$)/.test(name)) return cited(name, given, aside.uses)
    aside.boxes++
    return ''
  }
  if (/^lang-/.test(name)) return positional[0] ?? ''
  if (FIRST.has(name))
    return SECOND.has(name)
      ? (positional[1] ?? positional[0] ?? '')
      : /list|^ubl/.test(name)
        ? positional.join('\n')
        : (positional[0] ?? '')
  aside.boxes++
  return ''
}

/** "3|mi|km" as written: the number and its unit; what the page would compute from it is not in the source. */
function converted(values: readonly string[]): string {
  const [first = '', second = '', third = '', fourth = ''] = values
  const joins: Readonly<Record<string, string>> = {
    '-': '–',
    '–': '–',
    to: ' to ',
    and: ' and ',
    or: ' or ',
    by: ' by ',
    x: ' × ',
    '+/-': ' ± ',
  }
  const join = joins[second]
  return join === undefined ? `${first} ${second}`.trim() : `${first}${join}${third} ${fourth}`.trim()
}

function dated(values: readonly string[]): string {
  const [year = '', month = '', day = ''] = values
  const name = MONTHS[Number(month) - 1]
  if (!/^\d{1,4}$/.test(year)) return values.join(' ')
  return [day && name ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ')
}
