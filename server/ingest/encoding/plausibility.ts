/**
 * How strange a stretch of text looks, so that a damaged reading can be told from the right one.
 *
 *   'cafÃ© '   a capital in a word, a sign behind it   →  about 6
 *   'café '    a word                                  →  about 0.5
 *
 * The measure is the sum of small costs over characters and pairs of neighbours, by the kind of character and not by any
 * list of damaged strings: a sign inside a word is strange, a change of script inside a word is stranger. The costs are
 * set by hand, in steps of what one reader would bet; only their differences are used. What it gets wrong: leetspeak and
 * emoticons look strange and are right, so nothing is changed on strangeness alone, only where another reading is better.
 */

const Kind = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  /** letter of a script that has no case */
  plain: 4,
  mark: 5,
  /** ASCII punctuation */
  ascii: 6,
  /** ’ “ ” … – — and their like */
  typographic: 7,
  /** ™ ® © ° º ª superscripts § */
  small: 8,
  /** currency, mathematics, box drawing, lone accents */
  sign: 9,
  picture: 10,
  lost: 11,
  /** control characters, private use, unassigned */
  never: 12,
} as const

const SMALL = /^[™®©°ºª²³¹§¶]$/u
const ACCENT_ALONE = /^[¨´¸ˆ˜¯ˇ˘˙˚˛˝¬¦¤]$/u
/** letters of living orthographies in the middle European, Baltic, Turkish and Vietnamese ranges; beyond stand phonetic ones */
const SCRIPTS: readonly (readonly [name: string, test: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Taml', /\p{Script=Tamil}/u],
]
/** letters and signs that mojibake makes by accident and that texts have seldom */
const SELDOM =
  /[\u0180-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u02af\u02b0-\u02ff\u0370-\u0377\u037b-\u0385\u03cf-\u03ff\u0460-\u0489\u048e-\u04ff\u0500-\u052f\u0559\u0591-\u05cf\u0610-\u061a\u063b-\u0640\u06d6-\u06ff\u17b4-\u17ff\u1900-\u1cff\u1d00-\u1dbf\u017f\u0138\u0149\u3400-\u4dbf\ue000-\uf8ff]/u
/** the half of the Cyrillic letters that Russian and Bulgarian do not use */
const OTHER_CYRILLIC = /[\u0400\u0402-\u040f\u0450\u0452-\u045f\u0490\u0491]/u
/** accented letters that the large European languages use by the thousand; the rest are a little stranger */
const COMMON_ACCENTED = /[éèàüöäñçãõáíóúâêôîûß]/iu

interface Looks {
  readonly kind: number
  readonly script: string
  readonly alone: number
}

const known = new Map<number, Looks>()
/** Distinct characters of a large article: a few hundred. All of Unicode would be 50 MB. */
const MOST_KNOWN = 20_000

function looksOf(code: number): Looks {
  const seen = known.get(code)
  if (seen) return seen
  if (known.size >= MOST_KNOWN) known.clear()
  const looks = judge(String.fromCodePoint(code), code)
  known.set(code, looks)
  return looks
}

function judge(sign: string, code: number): Looks {
  const is = (kind: number, alone: number, script = ''): Looks => ({ kind, script, alone })
  if (code < 0x80) {
    if (code === 0x20 || code === 0x0a || code === 0x09) return is(Kind.space, 0)
    if (/[a-z]/.test(sign)) return is(Kind.lower, 0, 'Latn')
    if (/[A-Z]/.test(sign)) return is(Kind.upper, 0, 'Latn')
    if (/\d/.test(sign)) return is(Kind.digit, 0)
    return code < 0x20 || code === 0x7f ? is(Kind.never, 3) : is(Kind.ascii, 0)
  }
  if (code === 0xfffd) return is(Kind.lost, 1)
  if (code < 0xa0) return is(Kind.never, 6)
  if (code === 0xad) return is(Kind.sign, 2)
  if (/\p{Z}/u.test(sign)) return is(Kind.space, 0.5)
  const script = SCRIPTS.find(([, test]) => test.test(sign))?.[0] ?? ''
  const seldom = SELDOM.test(sign) ? 8 : 0
  if (/[\p{Co}\p{Cn}\p{Cs}]/u.test(sign)) return is(Kind.never, 12)
  if (/\p{M}/u.test(sign)) return is(Kind.mark, 0.7 + seldom, script)
  if (/\p{L}/u.test(sign) && !SMALL.test(sign)) {
    const rare = script === '' ? 5 : 0
    const cost = seldom + rare + letterCost(sign, script)
    if (/\p{Ll}/u.test(sign)) return is(Kind.lower, cost, script)
    return is(/[\p{Lu}\p{Lt}]/u.test(sign) ? Kind.upper : Kind.plain, cost, script)
  }
  if (SMALL.test(sign)) return is(Kind.small, 0.5)
  if (ACCENT_ALONE.test(sign)) return is(Kind.sign, 2)
  if (/[\u2500-\u259f]/u.test(sign)) return is(Kind.sign, 2)
  if (/\p{Sc}/u.test(sign)) return is(Kind.sign, 1)
  if (/\p{Sm}/u.test(sign)) return is(Kind.sign, 1)
  if (/[\u2010-\u2027\u2030-\u203a«»¡¿·\u3000-\u3011\uff00-\uff0f\uff1a-\uff20]/u.test(sign))
    return is(Kind.typographic, 0.3)
  if (/\p{Nd}/u.test(sign)) return is(Kind.digit, 0.5)
  if (/[\p{Extended_Pictographic}\u2600-\u27bf]/u.test(sign)) return is(Kind.picture, 0.5)
  return is(Kind.picture, 1.5)
}

function letterCost(sign: string, script: string): number {
  if (script === 'Latn') return COMMON_ACCENTED.test(sign) ? 0.4 : 0.9
  if (script === 'Cyrl') return OTHER_CYRILLIC.test(sign) ? 0.9 : 0.1
  return 0.2
}

const isLetter = (kind: number) => kind === Kind.lower || kind === Kind.upper || kind === Kind.plain
const OPENS = /[“‘„‚«‹¿¡]/u
const CLOSES = /[”»›]/u
/** how many of the same script must stand together not to look lost in a word of another script */
const SCRIPT_CHANGE = 6
const STRAY_LETTER = 2.5
/** IL2Rγ, μm, β-carotene: science writes so */
const GREEK_IN_LATIN = 1
const isGreek = (a: Looks, b: Looks) =>
  (a.script === 'Grek' && b.script === 'Latn') || (a.script === 'Latn' && b.script === 'Grek')

/** The sum of costs; 0 for plain ASCII prose. Linear in the length. */
export function strangeness(text: string): number {
  let sum = 0
  let before: Looks | null = null
  let beforeSign = ''
  let earlier: Looks | null = null
  for (const sign of text) {
    const code = sign.codePointAt(0)!
    const looks = looksOf(code)
    sum += looks.alone
    if (before) sum += betweenCost(before, looks, beforeSign, sign, earlier)
    earlier = before
    before = looks
    beforeSign = sign
  }
  return sum + strays(text)
}

function betweenCost(before: Looks, looks: Looks, beforeSign: string, sign: string, earlier: Looks | null): number {
  const a = before.kind
  const b = looks.kind
  if (isLetter(a) && isLetter(b)) {
    if (before.script !== looks.script) return isGreek(before, looks) ? GREEK_IN_LATIN : SCRIPT_CHANGE
    const plain = beforeSign < '\x80' && sign < '\x80'
    if (plain) return 0
    if (a === Kind.lower && b === Kind.upper) return 2
    // AHř: a capital word does not go on in small letters
    if (a === Kind.upper && b === Kind.lower && earlier?.kind === Kind.upper) return 2
    return 0
  }
  if (b === Kind.mark) {
    if (isLetter(a) || a === Kind.mark || a === Kind.sign || a === Kind.digit)
      return looks.script && before.script && looks.script !== before.script ? SCRIPT_CHANGE : 0
    return 0.5
  }
  if (isLetter(a)) {
    if (b === Kind.sign) return 2.5
    if (b === Kind.small) return 0.5
    if (b === Kind.never) return 3
    if (b === Kind.typographic) return OPENS.test(sign) ? 3 : /[†‡‰‹]/u.test(sign) ? 1 : 0
    if (b === Kind.picture) return 0.5
    if (b === Kind.digit && looks.alone > 0) return SCRIPT_CHANGE
    return 0
  }
  if (isLetter(b)) {
    if (a === Kind.sign) return beforeSign < '\u2000' && /\p{Sc}/u.test(beforeSign) ? 1 : 2
    if (a === Kind.small) return 4
    if (a === Kind.never) return 3
    if (a === Kind.typographic)
      return CLOSES.test(beforeSign) ? 3 : earlier && isLetter(earlier.kind) && /[…‹›‚„†‡‰]/u.test(beforeSign) ? 3 : 0
    return 0
  }
  if (a === Kind.sign && b === Kind.sign) return beforeSign === sign ? 0.5 : 1
  if (a === Kind.small && (b === Kind.typographic || b === Kind.small)) return 1
  return 0
}

/** A letter of another script alone between Latin words: "the Ѱ was", "5ף35". */
function strays(text: string): number {
  if (!/[^\p{ASCII}\u0080-\u024f\u1e00-\u1eff\u2000-\u206f]/u.test(text) || !/[A-Za-z0-9]/.test(text)) return 0
  let sum = 0
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if ([...run].length === 1 && /\p{L}/u.test(run) && !/\p{Script=Latin}/u.test(run)) sum += STRAY_LETTER
  }
  return sum
}
