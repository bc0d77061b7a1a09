/**
 * A name as it is compared: small Latin letters without accents, possessives, quotes and forms of address.
 *
 *   Álvaro Núñez’s  →  alvaro nunez        Baden–Durlach  →  baden durlach        the U.S.  →  us
 *
 * `skeleton` folds further what scripts are transliterated by, so that two spellings of one sound meet: Petrossian and
 * Petrosyan, Qandahar and Kandahar, Huancará and Wankara. It is only asked about names that something else brings
 * together or that are long; short names meet by chance.
 */
import anyAscii from 'any-ascii'
import { remembered } from '../text/remembered.js'

const PLAIN = /^[a-z]+(?: [a-z]+)*$/

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu

/** A lost letter keeps its place as one sign, so that it can match any one. */
export const LOST = '\ufffd'

/** Names of a few hundred articles; a longer name is the title of a work. */
export const foldName = remembered(fold, { most: 50_000, longest: 80 })

function fold(name: string): string {
  if (PLAIN.test(name)) return name
  const parts = name.replace(INVISIBLE, '').split(LOST)
  const ascii = parts.map((part) => anyAscii(part.normalize('NFC')).toLowerCase()).join(LOST)
  return ascii
    .replace(/['’`´‘"“”]s\b/g, '')
    .replace(/['’`´‘"“”]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .replace(/\./g, '')
    .replace(/[^a-z0-9&\ufffd]+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** One form for the ways in which one sound is written in Latin letters. Order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bmc /g, 'mac'],
  [/chih/g, 'zhi'],
  [/hua/g, 'wa'],
  [/hui/g, 'wi'],
  [/au|aw|ao/g, 'o'],
  // French for a w: Ouadi and Wadi
  [/\bou(?=[aei])/g, 'v'],
  // sounds of two letters become one sign that no later line touches
  [/sch|shch|sh/g, 'S'],
  [/tch|tsch|ch|cz/g, 'C'],
  [/dzh|zh/g, 'Z'],
  [/dj/g, 'j'],
  [/kh|gh|qh/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g/g, 'k'],
  [/w/g, 'v'],
  [/off\b/g, 'ov'],
  [/ou|oo|eu/g, 'u'],
  [/(?<=[a-z])(?:iy|yi|ii|yy|ij|ie|ee)(?=\b|[a-z])/g, 'i'],
  [/ja|ia|ya/g, 'a'],
  [/ju|iu|yu/g, 'u'],
  [/je|ye/g, 'e'],
  [/j|y/g, 'i'],
  [/ei|ai|ey|ay/g, 'e'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
]

export const skeleton = remembered(soundsOf, { most: 50_000, longest: 80 })

function soundsOf(folded: string): string {
  let form = folded
  for (const [pattern, to] of SOUNDS) form = form.replace(pattern, to)
  return form
}

/** Wade-Giles and pinyin on one form: Ye Chih-chiang and Ye Zhiqiang. Asked only for equality of whole short names. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/ /g, ''],
  [/chih/g, 'zhi'],
  [/hs|sh|x/g, 's'],
  [/zh|ch|q|j/g, 'c'],
  [/ts|tz|z/g, 'z'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/ieh|yeh/g, 'ie'],
  [/ung/g, 'ong'],
  [/(?<=[a-z])h(?=\b|[^aeiou])/g, ''],
]

export const chineseForm = remembered(initialsAsOne, { most: 20_000, longest: 16 })

function initialsAsOne(folded: string): string {
  let form = folded
  for (const [pattern, to] of CHINESE) form = form.replace(pattern, to)
  return form
}

/** Do two folded forms read the same when each lost letter may be any one? */
export function matchesLost(a: string, b: string): boolean {
  if (!a.includes(LOST) && !b.includes(LOST)) return a === b
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i] !== LOST && b[i] !== LOST) return false
  return true
}

const LATIN = /\p{Script=Latin}/u
const OTHER_CASED = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u

/** Letters of two scripts in one word: "Pаris" with a Cyrillic а looks right and is another word to every machine. */
export function mixesScripts(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => LATIN.test(word) && OTHER_CASED.test(word))
}

export const hasInvisible = (name: string): boolean => /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u.test(name)
