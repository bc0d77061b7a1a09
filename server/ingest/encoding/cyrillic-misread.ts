/**
 * Windows-1251 and KOI8-R that were read as Latin-1: 'Ïðèâåò', 'ðÒÉ×ÅÔ' → 'Привет'.
 *
 * Both sets put every Cyrillic letter where Latin-1 has an accented one, so damaged words have no plain letter at all, which
 * words of Latin languages hardly do beyond two letters. Which of the two sets it was shows in the case (KOI8-R swaps it) and
 * in how common the letters are in Russian. A text is repaired where most of its accented letters stand in such words.
 */
import { readAs } from './charsets.js'

const WORD = /(?<![\p{L}\p{N}])[\u00a3\u00a8\u00b3\u00b8\u00c0-\u00ff]{2,}(?![\p{L}\p{N}])/gu
const WORD_OR_LETTER = /(?<![\p{L}\p{N}])[\u00a3\u00a8\u00b3\u00b8\u00c0-\u00ff]+(?![\p{L}\p{N}])/gu
const HIGH = /[\u00c0-\u00ff]/g
/** Letters in damaged words: two short words. Leetspeak that was tried has six. */
const LEAST_LETTERS = 8
/** Of all accented letters of the text. */
const MOST_OF_THEM = 0.6
/** Words of one letter are a tenth of the words, and a thirtieth of the letters, of Russian prose. */
const NEARLY_ALL = 0.85
/** Mean logarithm of commonness, 0 for letters drawn evenly: Russian prose has 1, a wrong reading below −0.5. */
const LEAST_COMMON = 0.1

/** How often each letter stands in a thousand of Russian prose (National Corpus of the Russian language, rounded). */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  ...{
    о: 110,
    е: 85,
    а: 80,
    и: 74,
    н: 67,
    т: 63,
    с: 55,
    р: 47,
    в: 45,
    л: 44,
    к: 35,
    м: 32,
    д: 30,
    п: 28,
    у: 26,
    я: 20,
  },
  ...{
    ы: 19,
    ь: 17,
    г: 17,
    з: 16,
    б: 16,
    ч: 14,
    й: 12,
    х: 10,
    ж: 9,
    ш: 7,
    ю: 6,
    ц: 5,
    щ: 4,
    э: 3,
    ф: 3,
    ъ: 0.4,
    // as often as where it is written at all: many writers put е
    ё: 4,
  },
}

type Cyrillic = 'windows-1251' | 'koi8-r'

export function repairMisreadCyrillic(text: string): { text: string; runs: number; charset: Cyrillic | null } {
  const none = { text, runs: 0, charset: null }
  const words = [...text.matchAll(WORD)].map(([word]) => word)
  const letters = words.join('').length
  if (letters < LEAST_LETTERS) return none
  if (letters < (text.match(HIGH)?.length ?? 0) * MOST_OF_THEM) return none
  const [best] = (['windows-1251', 'koi8-r'] as const)
    .map((charset) => ({ charset, score: commonness(words.map((word) => read(word, charset))) }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < LEAST_COMMON) return none
  // "в", "к", "и": words of one letter, where hardly any accented letter stands outside such words
  const isAll = letters >= (text.match(HIGH)?.length ?? 0) * NEARLY_ALL
  const misread = isAll ? WORD_OR_LETTER : WORD
  return { text: text.replace(misread, (word) => read(word, best.charset)), runs: words.length, charset: best.charset }
}

const read = (word: string, charset: Cyrillic) =>
  readAs(
    Uint8Array.from(word, (sign) => sign.charCodeAt(0)),
    charset,
  )

function commonness(words: readonly string[]): number {
  let sum = 0
  let letters = 0
  for (const word of words) {
    // привет, Привет and ПРИВЕТ are words; пРИВЕТ is the other character set
    const sane = /^(?:\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+)$/u.test(word)
    for (const letter of word.toLowerCase()) {
      letters++
      sum += Math.log2(((PER_THOUSAND[letter] ?? 0.2) * 33) / 1000) - (sane ? 0 : 2)
    }
  }
  return sum / letters
}
