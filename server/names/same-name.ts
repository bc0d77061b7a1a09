/**
 * Are two names spellings of one? Alone by their letters, whoever is meant.
 *
 *   Aram Petrossian ~ Aram Petrosyan      Li Wen-hua ~ Li Wenhua      Siemens AG ~ Siemens Aktiengesellschaft
 *   Arayik Harutyunyan ≠ Jalal Harutyunyan      Ilham Aliyev ≠ Mehriban Aliyeva
 *
 * Word against word, best pairs first: two words agree when they are equal, sound alike by double metaphone, have one
 * skeleton, differ in few letters, or one is the other's initial. Whole-string edit distance was tried: it joins people
 * who share a long surname and parts those whose name's parts change places. The thresholds were set on published pairs
 * of names and on pairs made for the tests; they are a compromise, and a short name with one letter changed can be
 * another name.
 */
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { remembered } from '../text/remembered.js'
import { chineseForm, foldName, LOST, matchesLost, skeleton } from './fold-name.js'
import { GIVEN_NAMES } from './lists/given-names.js'

/** Legal forms and forms of address: what a name may have or lack. The long forms become the short ones. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:open joint stock company|public joint stock company|joint stock company|joynt stock company|oao|pao|ojsc|pjsc)\b/g,
    'jsc',
  ],
  [/\b(?:limited liability company|obshchestvo s ogranichennoy otvetstvennostyu|ooo|o o o)\b/g, 'llc'],
  [/\baktiengesel+s?chaft\b|\bakg\b/g, 'ag'],
  [/\bgesellschaft mit beschrankter haftung\b/g, 'gmbh'],
  [/\b(?:corporation|corp)\b/g, 'corp'],
  [/\b(?:company|co)\b/g, 'co'],
  [/\b(?:limited|ltd)\b/g, 'ltd'],
  [/\b(?:incorporated|inc)\b/g, 'inc'],
  [/\borganis/g, 'organiz'],
  [/\bsp z o o\b/g, 'llc'],
  [/\b(?:s a r l)\b/g, 'sarl'],
  [/ ?& ?| and /g, ' '],
]
const FORMS = new Set(
  'jsc llc ag gmbh corp co ltd inc plc sa nv bv sarl pt spa se kg oy ab as group holding holdings'.split(' '),
)
const ADDRESS = new Set(
  'mr mrs ms dr prof sir dame lord lady sheikh shaikh president prasident monsieur madame haji mullah maulavi qari general gen col'.split(
    ' ',
  ),
)
const PARTICLES = new Set('al el bin ibn ben bint ul de la le du van von der den of the'.split(' '))

const NUMBERS = new Map(
  Object.entries({
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    fifth: '5',
    '1st': '1',
    '2nd': '2',
    '3rd': '3',
    '4th': '4',
    '5th': '5',
  }),
)

interface Parts {
  readonly words: readonly string[]
  readonly forms: readonly string[]
}

function partsOf(name: string): Parts {
  let folded = foldName(
    name.replace(/^([^,]+), ([^,]+)$/, (whole, last: string, first: string) =>
      FORMS.has(foldName(first).replace(/ /g, '')) ? whole : `${first} ${last}`,
    ),
  )
  folded = folded.replace(/\b([a-z]) (?=[a-z](?: |$))/g, '$1')
  for (const [pattern, to] of LONG_FORMS) folded = folded.replace(pattern, to)
  const all = folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => NUMBERS.get(word) ?? word)
  const words = all.filter((word) => !FORMS.has(word) && !ADDRESS.has(word))
  return { words: words.length > 0 ? words : all, forms: all.filter((word) => FORMS.has(word)) }
}

/** 0 to 1: how alike two words are, spelling and sound. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.includes(LOST) || b.includes(LOST)) return matchesLost(a, b) ? 1 : 0
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.8 : 0
  const longer = Math.max(a.length, b.length)
  if (/^\d/.test(a) || /^\d/.test(b)) return 0
  if (isFeminine(a, b) || isFeminine(b, a)) return 0.4
  if (isSwapped(a, b)) return 0.92
  const letters = 1 - distance(a, b) / longer
  if (letters < 0.35) return letters
  const [x, y] = [skeleton(a), skeleton(b)]
  if (x === y && x.length >= 2) return Math.max(letters, 0.93)
  const bySkeleton = x.length > 3 && y.length > 3 ? (1 - distance(x, y) / Math.max(x.length, y.length)) * 0.97 : 0
  if (letters < 0.5) return Math.max(letters, bySkeleton * 0.8)
  const sound = doubleMetaphone(a)[0] === doubleMetaphone(b)[0] ? 0.1 : 0
  return Math.min(0.95, Math.max(letters, bySkeleton) + (longer > 3 ? sound : 0))
}

/** "Anglea" for "Angela": two neighbours changed places, the commonest slip of all. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Aliyev and Aliyeva, Novák and Nováková are two people. */
const isFeminine = (a: string, b: string) =>
  b === `${a}a` || b === `${a}ova` || (a.endsWith('ski') && b === `${a.slice(0, -1)}a`)

const weightOf = (word: string) => (PARTICLES.has(word) ? 0.3 : Math.min(1, 0.4 + word.length / 10))

/** 0 to 1 over both names: what agrees, weighed by length, against all that there is. */
function likenessOf(x: readonly string[], y: readonly string[]): number {
  if (x.join('') === y.join('')) return 1
  const pairs: [number, number, number][] = []
  for (let i = 0; i < Math.min(x.length, 12); i++)
    for (let j = 0; j < Math.min(y.length, 12); j++) {
      const like = wordLikeness(x[i]!, y[j]!)
      if (like >= 0.5) pairs.push([like - (i === j ? 0 : 0.01), i, j])
    }
  pairs.sort((p, q) => q[0] - p[0] || p[1] - q[1] || p[2] - q[2])
  const usedX = new Set<number>()
  const usedY = new Set<number>()
  let agreed = 0
  let whole = 0
  let other = false
  for (const [like, i, j] of pairs) {
    if (usedX.has(i) || usedY.has(j)) continue
    usedX.add(i)
    usedY.add(j)
    const weight = (weightOf(x[i]!) + weightOf(y[j]!)) / 2
    // a word that is only half alike counts against the names: that is what tells two people apart
    agreed += weight * (like < 0.7 ? like - 0.25 : like)
    if (like < OTHER_WORD && Math.min(x[i]!.length, y[j]!.length) >= 4) other = true
    whole += weight
  }
  const leftX = x.filter((_, i) => !usedX.has(i))
  const leftY = y.filter((_, j) => !usedY.has(j))
  // left over on one side alone, a word was added; left over on both, it is another word
  const extra = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const both = leftX.length > 0 && leftY.length > 0
  const says = (words: readonly string[]) => words.some((word) => word.length >= 3 && !PARTICLES.has(word))
  const numbered = [...leftX, ...leftY].some((word) => ROMAN.test(word))
  if (numbered || other) return Math.min(REPLACED, agreed / whole)
  if (says(leftX) && says(leftY)) return Math.min(REPLACED, agreed / (whole + Math.max(extra(leftX), extra(leftY))))
  whole += both ? Math.max(extra(leftX), extra(leftY)) : (extra(leftX) + extra(leftY)) * (usedX.size >= 2 ? 0.25 : 0.55)
  return whole === 0 ? 0 : Math.max(0, agreed / whole)
}

/**
 * Pairs below it are two words that look alike ("Mahmoud", "Mohamed"), whatever stands beside them. From 0.6 to 0.72 F1 on
 * the published pairs moves by half a hundredth.
 */
const OTHER_WORD = 0.65
/** The second of that name is another one. */
const ROMAN = /^(?:ii|iii|iv|vi|vii|viii)$/

/** A word with another in its place is another name, however many words stand beside it: never above this. */
const REPLACED = 0.7

/** 0.76 gave the best F1 on the published pairs; from 0.74 to 0.79 it moves by a hundredth. */
const SAME = 0.76

/** Scripts in which a sign is a syllable or a word: another sign is another name, whatever its sound in Latin letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

export function sameName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (a === b) return true
  if (UNSPACED.test(a) && UNSPACED.test(b)) return false
  if (x.words.join('') === y.words.join('')) return agree(x.forms, y.forms)
  if (x.words.length > 1 && y.words.length > 1 && areChineseForms(x.words.join(' '), y.words.join(' '))) return true
  if (isInitials(a, y.words) || isInitials(b, x.words)) return true
  return likenessOf(x.words, y.words) >= SAME && agree(x.forms, y.forms)
}

/** "AG" against "GmbH" is another company; a form against none is not. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const hard = (forms: readonly string[]) => forms.filter((form) => !/^(?:group|holdings?|co)$/.test(form))
  const [x, y] = [hard(a), hard(b)]
  return x.length === 0 || y.length === 0 || x.some((form) => y.includes(form))
}

function isInitials(short: string, words: readonly string[]): boolean {
  return (
    /^\p{Lu}{3,7}$/u.test(short) &&
    words.length === short.length &&
    words.map((word) => word[0]).join('') === short.toLowerCase()
  )
}

/**
 * Spellings of one name, strictly, for telling that a name was respelled: the same number of words or the same letters
 * run together, every word alike.
 */
export function spelledAlike(a: string, b: string): number {
  const [x, y] = [spelled(a), spelled(b)]
  if (x.own.text === y.own.text) return 1
  // "al-Khatir" and "Elkhatir"
  const apart = x.own.words.length !== y.own.words.length
  const [m, n] = apart ? [x.bare, y.bare] : [x.own, y.own]
  if (m.joined === n.joined) return 0.98
  const [p, q] = [m.words, n.words]
  if (p.length > 1 && q.length > 1 && areChineseForms(m.text, n.text)) return 0.85
  if (p.length !== q.length) {
    const sound = skeleton(m.joined)
    return sound.length > 5 && sound === skeleton(n.joined) ? 0.9 : 0
  }
  let least = 1
  let sum = 0
  let changed = 0
  for (let i = 0; i < p.length; i++) {
    if (opposed(p[i]!, q[i]!) || (i === 0 && twoGivenNames(p[i]!, q[i]!))) return 0
    const like = wordLikeness(p[i]!, q[i]!)
    // below what any of the cases below asks of the worst word
    if (like < WORST) return 0
    if (like < 1) changed++
    least = Math.min(least, like)
    sum += like
  }
  // one short word changed in one letter is more often another name
  if (p.length === 1 && Math.max(x.own.text.length, y.own.text.length) < 5) return least >= 0.93 ? least : 0
  if (least < (p.length > 1 && changed < p.length ? WORST : 0.68)) return 0
  return sum / p.length >= 0.75 ? sum / p.length : 0
}

const WORST = 0.55

interface Form {
  readonly text: string
  readonly words: readonly string[]
  readonly joined: string
}

/** A name folded, as it is and with its article run into the next word; kept, for each is held against many. */
const spelled = remembered(
  (name: string): { readonly own: Form; readonly bare: Form } => {
    const folded = foldName(name)
    return { own: formOf(folded), bare: formOf(folded.replace(ARTICLE, '$1')) }
  },
  { most: 20_000, longest: 80 },
)

function formOf(text: string): Form {
  const words = text.split(' ')
  return { text, words, joined: words.join('') }
}

const ARTICLE = /\b(al|el|ul) (?=[a-z])/g

/** Wade-Giles and pinyin, for names that are short enough to be Chinese. */
const areChineseForms = (x: string, y: string): boolean =>
  x.length <= 16 && y.length <= 16 && chineseForm(x) === chineseForm(y)

/** John and Joan are near in letters and two people; Jon and John are one name. */
const twoGivenNames = (a: string, b: string) =>
  a !== b && GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b) && skeleton(a) !== skeleton(b)

const SIDES = new Map(
  ['north', 'south', 'east', 'west', 'upper', 'lower', 'inner', 'outer', 'old', 'new', 'left', 'right'].flatMap(
    (side) => [[side, side] as const, [`${side}ern`, side] as const],
  ),
)

/** North and South are near in letters and far apart. */
export function opposed(a: string, b: string): boolean {
  const [x, y] = [SIDES.get(a), SIDES.get(b)]
  return x !== undefined && y !== undefined && x !== y
}
