/**
 * Templates that stand for words of the sentence: signs, emphasis, other languages, numbers, dates, amounts.
 *
 *   "raised {{US$|4 million}} in {{circa|1850}}, {{convert|3|mi}} off"  →  "raised US$4 million in c. 1850, 3 mi off"
 *
 * They give what the source says; what a page computes from it (ages as of today, other units) is not there, but for a share of
 * two numbers. Names are those
 * of the English Wikipedia's templates, which other wikis copy; of a template that is not known nothing is said here.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const SIGNS: Readonly<Record<string, string>> = {
  ...{ spnd: ' – ', snd: ' – ', 'spaced ndash': ' – ', ndash: '–', endash: '–', mdash: '—', emdash: '—' },
  ...{ '·': ' · ', '•': ' • ', dot: ' · ', bullet: ' • ', '!': '|', '=': '=', "'": "'", '"': '"', '(': '{', ')': '}' },
  ...{ nbsp: ' ', spaces: ' ', pad: ' ', thinsp: ' ', clear: '', '-': '', break: ' ', br: ' ', '°c': '°C', '°f': '°F' },
}

/** Their first word is what is read. */
const FIRST = new Set(
  (
    'nowrap|nobr|small|smaller|big|large|larger|em|strong|bold|italic|abbr|ill|interlanguage link|tooltip|visible anchor|vanchor|not a typo|' +
    'sic|as written|avoid wrap|quotation|flag|flagcountry|flagu|ship|uss|url|num|gaps|pop|' +
    'nts|ntsh|nth|ordinal|linktext|char|mono|code|kbd|tq|tqi|angle bracket|mvar|math|sup|sub|overline|underline|strikethrough|sm|resize|' +
    'nihongo|korean|tlit|keypress|noitalic|nee'
  ).split('|'),
)
/** The first is the code of a language, the second what is said in it. */
const SECOND = new Set(['lang', 'transl', 'transliteration', 'langx', 'lang-x', 'color', 'font color', 'wikt-lang'])
const LISTS =
  /^(?:plainlist|flatlist|hlist|ubl|unbulleted list|bulleted list|ordered list|cslist|comma separated entries)$/
const DATES =
  /^(?:start date|end date|start date and age|end date and age|start-date|end-date|birth date|death date|birth date and age|death date and age|birth-date|death-date|film date|release date|launch date|date|dob|dts|date table sorting)$/
const MONEY: Readonly<Record<string, string>> = {
  ...{ us$: 'US$', usd: 'US$', a$: 'A$', aud: 'A$', c$: 'C$', cad: 'C$', nz$: 'NZ$', nzd: 'NZ$', s$: 'S$', hk$: 'HK$' },
  ...{ '£': '£', gbp: '£', '€': '€', eur: '€', euro: '€', '¥': '¥', jpy: '¥', '₹': '₹', inr: '₹', '₩': '₩', krw: '₩' },
}
const UNITS: Readonly<Record<string, string>> = {
  ...{
    c: '°C',
    f: '°F',
    sqkm: 'km²',
    km2: 'km²',
    sqmi: 'sq mi',
    m2: 'm²',
    m3: 'm³',
    km3: 'km³',
    ft2: 'sq ft',
    kph: 'km/h',
  },
}

const PERCENT = /^(?:percentage|percent|pct)$/

/** @param field the value of a parameter by its name; empty where it has none. @returns null: it is none of them */
export function wordedTemplate(
  given: string,
  positional: readonly string[],
  field: (name: string) => string,
): string | null {
  const [colon, after] = /^(formatnum|nowrap):(.*)$/.exec(given)?.slice(1) ?? []
  const name = colon ?? given
  const values = after === undefined ? positional : [after, ...positional]
  const [first = '', second = ''] = values
  if (Object.hasOwn(SIGNS, name)) return SIGNS[name]!
  if (Object.hasOwn(MONEY, name)) return `${MONEY[name]!}${first}`
  if (name === 'convert' || name === 'cvt') return converted(values)
  if (DATES.test(name)) return dated(values)
  if (name === 'as of') return field('alt') || asOf(values, field('lc') !== '')
  if (name === 'formatnum') return formatted(first, second)
  if (SECOND.has(name)) return second || first
  if (LISTS.test(name)) return values.join('\n')
  if (/^lang-/.test(name)) return first
  if (name === 'quote' || name === 'blockquote' || name === 'cquote') return first || field('text') || field('quote')
  if (PERCENT.test(name)) return percentage(values)
  if (name === 'ratio') return values.join(':')
  if (name === 'sortname') return `${first} ${second}`.trim()
  if (name === 'frac' || name === 'sfrac' || name === 'fraction') return fraction(values)
  if (name === 'circa' || name === 'c.' || name === 'ca') return ['c.', values.join(' – c. ')].join(' ').trim()
  if (name === 'reign') return `r. ${[first, second].filter(Boolean).join('–')}`
  if (name === 'floruit' || name === 'fl.') return `fl. ${[first, second].filter(Boolean).join('–')}`
  if (name === 'birth year and age' || name === 'death year and age') return first
  if (name === 'val') return `${first}${second ? `±${second}` : ''}${field('u') ? ` ${field('u')}` : ''}`
  if (name === 'goal')
    return values
      .filter((value) => /^\d/.test(value))
      .map((value) => `${value}'`)
      .join(', ')
  return FIRST.has(name) ? first : null
}

/** "3|mi|km" as written: the number and its unit; what the page would compute from it is not in the source. */
function converted(values: readonly string[]): string {
  const [first = '', second = '', third = '', fourth = ''] = values
  const joins: Readonly<Record<string, string>> = {
    ...{ '-': '–', '–': '–', to: ' to ', and: ' and ', or: ' or ', by: ' by ', x: ' × ', '+/-': ' ± ' },
  }
  const join = joins[second]
  const unit = (name: string) => UNITS[name.toLowerCase()] ?? name
  if (join === undefined) return `${first} ${unit(second)}`.trim()
  return `${first}${join}${third} ${unit(fourth)}`.trim()
}

function dated(values: readonly string[]): string {
  const [year = '', month = '', day = ''] = values
  if (!/^\d{1,4}$/.test(year)) return values.join(' ')
  const name = monthOf(month)
  return [day && name ? String(Number(day)) : '', name, year].filter(Boolean).join(' ')
}

/** By its number or its name; empty where it is neither. */
const monthOf = (month: string): string =>
  MONTHS[Number(month) - 1] ?? MONTHS.find((name) => name.toLowerCase() === month.toLowerCase()) ?? ''

const asOf = (values: readonly string[], isLower: boolean): string =>
  `${isLower ? 'as of' : 'As of'} ${dated(values)}`.trim()

/** As an English page shows it; "R" takes marks out, and "NOSEP" puts none in. */
function formatted(number: string, how: string): string {
  const bare = number.trim()
  if (/^\s*R\s*$/i.test(how)) return bare.replaceAll(',', '')
  const [, whole, rest] = /^([+−-]?\d{4,30})(\.\d{1,30})?$/.exec(bare) ?? []
  if (whole === undefined || /^\s*NOSEP\s*$/i.test(how)) return bare
  return `${whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')}${rest ?? ''}`
}

/** "38|1204|1" is "3.2%": a part, a whole and how many digits. It hangs on nothing but the source, so it is worked out. */
function percentage([part = '', whole = '', digits = '']: readonly string[]): string {
  if (whole === '') return part === '' ? '' : `${part}%`
  const share = Number(part.replaceAll(',', '')) / Number(whole.replaceAll(',', ''))
  if (part === '' || !Number.isFinite(share)) return `[percentage ${part}, ${whole}]`
  return `${(100 * share).toFixed(/^\d$/.test(digits) ? Number(digits) : 0)}%`
}

function fraction(values: readonly string[]): string {
  const [first = '', second = '', third = ''] = values
  if (third) return `${first} ${second}/${third}`
  return second ? `${first}/${second}` : `1/${first}`
}
