/**
 * The language of a text, where nobody says it. What the analysis reads it reads in English only, so a German text that is
 * taken for English would be given figures and framing that are nonsense.
 *
 * Names mislead: "Nguyễn Văn Hùng met Wójcik Zbigniew on Tuesday" is Vietnamese to a detector that counts letters. So words
 * with a capital are left out first; German loses its nouns and is known by the rest. Where few words are left nothing is
 * said. Of the 1,556 English sentences in hand that have as many, none was taken for another language; without the first
 * step, names alone make some of them so.
 *
 * `eld` was chosen of four: franc told English from Scots by a hair and German from Dutch wrongly, tinyld took Azerbaijani
 * for Turkish and consonants for Irish, lande is not kept up. Its small table needs 0.2 s and 40 MB, once.
 */
import type { Block } from '../text/blocks.js'
import { isSameLanguage, primaryOf } from '../text/languages.js'

/** Two dozen words are enough, and a book takes no longer than a paragraph. */
const MOST_LETTERS = 2_000
/** About eight words. */
const LEAST_LETTERS = 40
/** A sign of Chinese says about as much as three letters. */
const LEAST_SIGNS = 15
/** What a page's template says of its language is believed against fewer letters than these. */
const LEAST_AGAINST = 300

const NAMED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]*/gu
const LETTER = /\p{L}/gu
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

export interface Detected {
  /** BCP 47 */
  readonly language: string
  /** letters that it rests on */
  readonly letters: number
}

/** null: too short, or of no language that is known */
export async function detectLanguage(blocks: readonly Block[]): Promise<Detected | null> {
  const sample = sampleOf(blocks)
  const letters = sample.match(LETTER)?.length ?? 0
  if (letters < LEAST_LETTERS && (sample.match(SIGN)?.length ?? 0) < LEAST_SIGNS) return null
  // most texts say their language, and its table is large
  const { eld } = await import('eld/small')
  const found = eld.detect(sample)
  return found.language !== '' && found.isReliable() ? { language: found.language, letters } : null
}

/** A template says "en" around whatever is put into it; a text of some length knows better. */
export function contradicts(detected: Detected | null, stated: string): detected is Detected {
  return detected !== null && detected.letters >= LEAST_AGAINST && !isSameLanguage(detected.language, primaryOf(stated))
}

/** Prose before rows and captions, which are names and figures; taken from the whole length, since a text may quote another language. */
function sampleOf(blocks: readonly Block[]): string {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list_item' || kind === 'quote')
  const from = prose.length > 0 ? prose : blocks
  const step = Math.max(1, Math.floor(from.length / 12))
  const share = Math.max(400, Math.ceil(MOST_LETTERS / Math.max(1, from.length)))
  const parts: string[] = []
  let length = 0
  for (let first = 0; first < step && length < MOST_LETTERS; first++) {
    for (let at = first; at < from.length && length < MOST_LETTERS; at += step) {
      const part = from[at]!.text.slice(0, share).replace(NAMED, ' ').replace(/\s+/g, ' ')
      parts.push(part)
      length += part.length
    }
  }
  return parts.join(' ').slice(0, MOST_LETTERS)
}
