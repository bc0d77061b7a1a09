/**
 * A stretch of sentences with all that single words and constructions say of it: verb groups, sources, hedges, causes.
 *
 * Kept by its words for the whole process: a second comparison of an article asks for the same sentences again, and reading
 * them costs more than comparing them. What hangs on their place in the text (offsets, sentence numbers) is laid over.
 */
import type { SentenceRange } from '../align/alignment.js'
import type { ScannedText } from '../text/scan.js'
import { type CausalWord, causesIn } from './causes.js'
import { type Hedge, hedgesIn, MODAL_GRADE } from './hedges.js'
import { type Placed, placed, type Reading, read } from './reading.js'
import { type Attribution, attributions } from './sources.js'
import { type VerbGroup, verbGroups } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface Analysed {
  readonly reading: Reading
  readonly groups: readonly VerbGroup[]
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly Hedge[]
  readonly causes: readonly CausalWord[]
}

/** … without its place, or the whole text would be held with it */
interface Kept extends Omit<Analysed, 'reading'> {
  readonly columns: Omit<Reading, keyof Placed>
}

const remembered = new Map<string, Kept>()
/** A sentence of thirty words takes some 3 kB, so below 20 MB; a pair of long articles has 2,500. */
const MOST_REMEMBERED = 6_000
const LONGEST_REMEMBERED = 2_000

export function analysed(text: ScannedText, range: SentenceRange): Analysed {
  const place = placed(text, range)
  const key = keyOf(place)
  const known = key === null ? undefined : remembered.get(key)
  const kept = known ?? analyse(place)
  if (!known && key !== null) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, kept)
  }
  // field by field: copying whatever an object holds took longer than looking the sentence up
  const { columns, groups, attributions, hedges, causes } = kept
  const { lower, lemma, tag, base, form } = columns
  const { count, token, sentence, quoted } = place
  const reading = { text, range, count, token, sentence, quoted, lower, lemma, tag, base, form }
  return { reading, groups, attributions, hedges, causes }
}

function analyse(place: Placed): Kept {
  const reading = read(place)
  const { lower, lemma, tag, base, form } = reading
  const groups = verbGroups(reading)
  return {
    columns: { lower, lemma, tag, base, form },
    groups,
    attributions: attributions(reading, groups),
    hedges: hedgesIn(lower).filter((hedge) => doubts(reading, hedge)),
    causes: causesIn(reading),
  }
}

/** "on 16 May", "a can of paint", "her will", "almost 500": the word doubts nothing of what is told. */
function doubts({ lower, tag }: Reading, { first, end }: Hedge): boolean {
  if (end - first > 1) return true
  const word = lower[first]!
  // "must have burned" concludes, "must be replaced" demands
  if (word === 'must') return lower[end] === 'have'
  // "could not be used" was not possible
  if (word === "couldn't" || (word === 'could' && lower[end] === 'not'))
    return lower[end + (word === 'could' ? 1 : 0)] === 'have'
  if (word in MODAL_GRADE) return tag[first] === Tag.modal
  return !(NEAR_NUMBERS.test(word) && (tag[end] === Tag.number || lower[end] === 'half'))
}
const NEAR_NUMBERS = /^(?:nearly|almost|about|virtually|around|approximately|roughly|some)$/

/** The words, where one sentence ends and the next begins, and what of them is quoted; null where too long to keep. */
function keyOf({ text, count, token, sentence, quoted }: Placed): string | null {
  if (count === 0) return null
  const start = text.tokens.start[token[0]!]!
  const end = text.tokens.end[token[count - 1]!]!
  if (end - start > LONGEST_REMEMBERED) return null
  const bounds: number[] = []
  for (let i = 1; i < count; i++) if (sentence[i] !== sentence[i - 1]) bounds.push(i)
  const said = quoted.includes(1) ? quoted.join('') : ''
  return `${bounds.join()}|${said}|${text.text.slice(start, end)}`
}
