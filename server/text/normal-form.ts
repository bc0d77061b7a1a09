/**
 * The form of a token in which all noise is folded away, so that two texts can be compared by what they say.
 *
 *   “organisation’s”  →  "organization's"        1 000 and 1,000  →  1000        en, em and minus dashes  →  -
 *
 * Case stays in the normal form (a capital can make a name) and is folded only in the key by which tokens are paired.
 * The text itself is never changed; what is shown is always cut from it.
 */
import type { NoiseKind } from '../schema/noise.js'
import { differInLostLetters } from './lost-letters.js'
import { foldSpelling } from './spelling.js'
import { TokenKind } from './tokens.js'

const QUOTES = /["'`´‘’‚‛“”„‟«»‹›′″＂＇]/gu
const DASHES = /[-‐‑‒–—―−]/gu
/** soft hyphen, zero-width space and joiners, direction marks, byte order mark: signs that print nothing */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' }
const SEPARATORS = /(\d)(?:,|[\u00a0\u202f\u2009\u2007'’])(?=\d{3}(?!\d))/g
const PLAIN = /^[a-z]+$/

/** Case kept, noise folded. A citation mark has the empty normal form. */
export function normalForm(token: string, kind: number): string {
  if (kind === TokenKind.citation) return ''
  let form = token
  if (!PLAIN.test(form)) {
    form = form
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .replace(/[ﬀ-ﬄ]/gu, (l) => LIGATURES[l] ?? l)
    if (kind === TokenKind.punctuation)
      return form
        .replace(QUOTES, '"')
        .replace(DASHES, '-')
        .replace(/^(?:…|\.\.+)$/, '...')
    form = form.replace(/[‘’‛′]/gu, "'").replace(DASHES, '-')
    if (kind === TokenKind.number) form = form.replace(SEPARATORS, '$1').replace(/[\u00a0\u202f\u2009\u2007 ]+/g, ' ')
  }
  return kind === TokenKind.url ? form : foldCasedSpelling(form)
}

function foldCasedSpelling(form: string): string {
  const lower = form.toLowerCase()
  const folded = /[- ]/.test(lower) ? lower.replace(/[^- ]{4,}/g, foldSpelling) : foldSpelling(lower)
  if (folded === lower) return form
  if (form === lower) return folded
  if (form === form.toUpperCase()) return folded.toUpperCase()
  return /^\p{Lu}/u.test(form) ? folded[0]!.toUpperCase() + folded.slice(1) : folded
}

/** Letters composed, and signs that print nothing left out. */
export const bare = (token: string): string =>
  token
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[ﬀ-ﬄ]/gu, (l) => LIGATURES[l] ?? l)

/** Why two tokens of one normal form, or alike but for lost letters, differ; null when they are equal. */
export function noiseBetween(from: string, to: string): NoiseKind | null {
  if (from === to) return null
  const a = bare(from)
  const b = bare(to)
  if (a === b || differInLostLetters(a, b)) return 'encoding'
  const q = (s: string) => s.replace(QUOTES, "'")
  if (q(a) === q(b)) return 'quotes'
  const d = (s: string) => q(s).replace(DASHES, '-').replace(/…/g, '...')
  if (d(a) === d(b)) return 'dashes'
  const w = (s: string) => d(s).replace(/[\s\u00a0\u202f\u2009\u2007]+/g, ' ')
  return w(a) === w(b) ? 'spaces' : 'spelling'
}
