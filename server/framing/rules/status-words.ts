/**
 * Words that say whether a thing still is: ongoing, former, then, now, so far, no longer.
 *
 *   the chief executive → then the chief executive        has so far closed → closed
 */
import { both, type Finding } from '../finding.js'
import { isExchanged, type PairView, type Side } from '../pair-view.js'
import { arePlainSynonyms } from '../plain-synonyms.js'
import { type Phrase, range } from '../verb-groups.js'
import { areSameAct } from '../verb-synonyms.js'
import { Tag } from '../word-class.js'

const WORDS = new Set(
  'ongoing current currently former formerly ex now still remains remain defunct disbanded late erstwhile incumbent outgoing underway continuing unfinished completed concluded lasted'.split(
    ' ',
  ),
)
const PHRASES = ['no longer', 'any longer', 'at the time', 'at that time', 'not yet', 'under way', 'in progress'].map(
  (phrase) => phrase.split(' '),
)
const FIRST_WORDS = new Set([...WORDS, ...PHRASES.map(([first]) => first)])

export function statusWordShifts(view: PairView): Finding[] {
  const found: Finding[] = []
  for (const side of ['from', 'to'] as const) {
    const { reading } = view[side]
    const there = view[side === 'from' ? 'to' : 'from'].reading
    for (let i = 0; i < reading.count; i++) {
      if (!FIRST_WORDS.has(reading.lower[i]!)) continue
      const phrase = PHRASES.find((words) => words.every((w, n) => reading.lower[i + n] === w))
      if (!phrase && !WORDS.has(reading.lower[i]!)) continue
      const words = { first: i, end: i + (phrase?.length ?? 1) }
      if (!isExchanged(view[side], words)) continue
      // "no longer sells", "has stopped selling", "does not sell any more"
      if (/^(?:no|any) longer$/.test(spelledOut(reading, words)) && ceases(view, side, words)) continue
      // "got under way" is "began"
      if (phrase && /^(?:got|get|gets|getting)$/.test(reading.lower[i - 1] ?? '')) continue
      if (isOfSomebody(view[side], words)) continue
      // "(formerly the Ruvi Board)" is a name's history
      if (reading.lower[i - 1] === '(') continue
      const spelled = spelledOut(reading, words)
      if (` ${there.lower.join(' ')} `.includes(` ${spelled} `)) continue
      // "was finished in June", "was completed in June"
      if (!phrase && isSynonymThere(view, side, i)) continue
      const wide = { first: words.first, end: Math.min(reading.count, words.end + 1) }
      found.push({
        category: 'status',
        rule: 'a word that says whether it still is comes or goes',
        ...both(view, side, wide),
        strength: 0.5,
        certainty: 0.7,
      })
      i = words.end - 1
    }
  }
  return found
}

const spelledOut = ({ lower }: PairView['from']['reading'], { first, end }: Phrase) => lower.slice(first, end).join(' ')

/** "his former deputy, Ann Lee", "Ann Lee, who was treasurer at the time", "now director": whose office it was is told of the name. */
const OFFICE = /^(?:former|formerly|ex|now|late|incumbent|outgoing|current|currently|still|at the time|at that time)$/
const REACH = 6
function isOfSomebody({ reading }: Side, words: Phrase): boolean {
  if (!OFFICE.test(spelledOut(reading, words))) return false
  const { lower, tag, sentence, count } = reading
  const near = range(Math.max(0, words.first - REACH), Math.min(count, words.end + REACH)).filter(
    (i) => sentence[i] === sentence[words.first],
  )
  const beside = near.filter((i) => (i >= words.end ? i - words.end < 4 : words.first - i <= 4))
  return near.some((i) => tag[i] === Tag.name) && beside.some((i) => isOffice(lower[i]!, tag[i]!))
}
const isOffice = (lower: string, tag: number) =>
  (tag === Tag.noun || tag === Tag.name) &&
  /^(?:minister|secretary|president|chair|chairman|chairwoman|chairperson|director|manager|coach|captain|head|chief|mayor|governor|premier|chancellor|treasurer|foreman|editor|judge|officer|commander|general|leader|spokesman|spokeswoman|spokesperson|ambassador|envoy|deputy|member|owner|husband|wife|partner|rector|dean|principal|professor|bishop|king|queen|senator|prosecutor|boss|ceo)s?$/.test(
    lower,
  )

/** What stands in place of "no longer" says itself that it ended. */
const CEASE = new Set('stop cease quit discontinue end abandon drop'.split(' '))
function ceases(view: PairView, side: 'from' | 'to', { first, end }: Phrase): boolean {
  const there = view[side === 'from' ? 'to' : 'from']
  const slot = view.slots.find((s) => s[side].first < end && first < s[side].end)
  const answer = slot?.[side === 'from' ? 'to' : 'from']
  if (!answer) return false
  const { lower } = there.reading
  return (
    range(answer.first, answer.end).some(
      (j) => CEASE.has(there.lemma[j]!) || (there.lemma[j] === 'give' && lower[j + 1] === 'up'),
    ) ||
    lower.some(
      (word, j) => word === 'anymore' || (/^(?:no|any)$/.test(word) && /^(?:more|longer)$/.test(lower[j + 1] ?? '')),
    )
  )
}

function isSynonymThere(view: PairView, side: 'from' | 'to', i: number): boolean {
  const there = view[side === 'from' ? 'to' : 'from']
  const slot = view.slots.find((s) => s[side].first <= i && i < s[side].end)
  const answer = slot?.[side === 'from' ? 'to' : 'from']
  if (!answer || view[side].reading.tag[i] !== Tag.verb) return false
  const lemma = view[side].lemma[i]!
  return range(answer.first, answer.end).some(
    (j) =>
      arePlainSynonyms(lemma, there.lemma[j]!) ||
      areSameAct([lemma], [there.lemma[j]!, `${there.lemma[j]}_${there.reading.lower[j + 1] ?? ''}`]),
  )
}
