/**
 * How sure the text is: hedges and certainties that came, went or changed their grade, modals, and negation.
 *
 *   may lose → will lose        was → may have been        likely began → began       in fact
 *
 * may, might and could are of one grade; will and would differ by the tense of their story alone.
 */
import { both, type Finding, join } from '../finding.js'
import { type Hedge, MODAL_GRADE } from '../hedges.js'
import { counterpart, isExchanged, type PairView } from '../pair-view.js'
import type { Phrase, VerbGroup } from '../verb-groups.js'
import { Tag } from '../word-class.js'

const EXTENT = /^(?:mostly|largely|partly|partially|generally|somewhat|nearly|almost|virtually|practically)$/

export function hedgingShifts(view: PairView): Finding[] {
  const found: Finding[] = []
  const taken = new Set<Hedge>()
  for (const side of ['from', 'to'] as const) {
    const there = side === 'from' ? 'to' : 'from'
    for (const hedge of view[side].hedges) {
      if (taken.has(hedge) || !counts(view, side, hedge)) continue
      taken.add(hedge)
      const phrase = governed(view, side, hedge)
      const answer = counterpart(view, side, phrase)
      const rival =
        answer &&
        view[there].hedges.find(
          (h) => !taken.has(h) && counts(view, there, h) && h.first < answer.end && h.end > answer.first,
        )
      if (rival) taken.add(rival)
      // the same hedge in other words, or one more beside one that stays
      if (rival && Math.sign(rival.grade) === Math.sign(hedge.grade) && Math.abs(rival.grade - hedge.grade) < 1)
        continue
      if (rival && sameWord(view, side, hedge, rival)) continue
      // what stands there is who says so: told as that
      if (
        !rival &&
        answer &&
        view[there].attributions.some((a) => a.cue.first <= answer.first && a.cue.end >= answer.end)
      )
        continue
      const difference = Math.abs(hedge.grade - (rival?.grade ?? 0))
      if (!rival && Math.abs(hedge.grade) < 1) continue
      const shown = rival ? join(phrase, null) : phrase
      const cut = both(view, side, shown)
      found.push({
        category: 'hedging',
        rule: rival
          ? 'words of another degree of certainty'
          : hedge.grade < 0
            ? 'a hedge comes or goes'
            : 'a word of certainty comes or goes',
        ...(rival ? withRival(cut, there, rival) : cut),
        strength: Math.min(1, 0.35 + 0.25 * difference),
        // "mostly governed": how far, and seldom how sure
        certainty: EXTENT.test(view[side].reading.lower[hedge.first]!) ? 0.3 : 0.75,
      })
    }
  }
  return found
}

function withRival(cut: { from: Phrase | null; to: Phrase | null }, there: 'from' | 'to', rival: Hedge) {
  const p = cut[there]
  return { ...cut, [there]: p ? join(p, rival) : { first: rival.first, end: rival.end } }
}

function sameWord(view: PairView, side: 'from' | 'to', a: Hedge, b: Hedge): boolean {
  const there = side === 'from' ? 'to' : 'from'
  return a.end - a.first === 1 && b.end - b.first === 1 && view[side].lemma[a.first] === view[there].lemma[b.first]
}

/** An exchanged word that hedges here: not a verb that reports (told there), not a modal that only follows the tense. */
function counts(view: PairView, side: 'from' | 'to', hedge: Hedge): boolean {
  const here = view[side]
  const { reading } = here
  if (!isExchanged(here, hedge)) return false
  const word = reading.lower[hedge.first]!
  // "never", "no evidence", where what was denied stays: told as the reversal that it is
  if (word === 'never') return false
  if (/^(?:no|not|without)$/.test(word) && here.other[hedge.end - 1]! >= 0) return false
  if (hedge.end - hedge.first > 1) return true
  if (here.attributions.some((a) => a.cue.first <= hedge.first && a.cue.end > hedge.first)) return false
  const kind = reading.tag[hedge.first]!
  // "the disputed region" is what it is called
  if (
    /^(?:disputed|contested)$/.test(word) &&
    (reading.tag[hedge.end] === Tag.noun || reading.tag[hedge.end] === Tag.name)
  )
    return false
  if (word in MODAL_GRADE && kind !== Tag.modal) return false
  if (OBLIGES.test(word) && isSpelledOut(view, side, hedge, OBLIGED)) return false
  if (ENABLES.test(word) && isSpelledOut(view, side, hedge, ENABLED)) return false
  if (word === 'will' || word === 'would' || word === 'shall') return futureMatters(view, side, hedge)
  // "some cities", "the estimated cost", "nearly 500": figures and plain quantities
  if (
    /^(?:nearly|almost|about|virtually|some|estimated|mostly|largely|partly|generally|never|always|really|must|certain)$/.test(
      word,
    )
  ) {
    const next = reading.tag[hedge.end]
    if (next === Tag.number || next === Tag.determiner || next === Tag.noun || next === Tag.mark) return false
  }
  if (/^(?:hope|hopes|fear|fears|doubt|doubts|expected|thought|estimate|hoped)$/.test(word)) return kind === Tag.verb
  return true
}

/** "should be burnt", "were to be burnt", "must be burnt", "had to be burnt": what is bidden is bidden, in the tense of the telling. */
const OBLIGES = /^(?:should|must|shall|ought)$/
const OBLIGED = /^(?:is|are|was|were|be|been|has|have|had|ought|needs?|needed|required|obliged|supposed)$/
/** "could sail", "was able to sail" */
const ENABLES = /^(?:can|could|cannot)$/
const ENABLED = /^(?:able|unable|managed)$/
function isSpelledOut(view: PairView, side: 'from' | 'to', hedge: Hedge, by: RegExp): boolean {
  const group = view[side].groups.find((g) => g.first <= hedge.first && g.end > hedge.first)
  const head = group ? view[side].other[group.head]! : -1
  if (head < 0) return false
  const { lower } = view[side === 'from' ? 'to' : 'from'].reading
  const to = lower.lastIndexOf('to', head)
  return to > 0 && head - to <= 3 && by.test(lower[to - 1]!)
}

/** "will lose" against "may lose" or "lost", not against "would lose". */
function futureMatters(view: PairView, side: 'from' | 'to', hedge: Hedge): boolean {
  const group = view[side].groups.find((g) => g.first <= hedge.first && g.end > hedge.first)
  const there = side === 'from' ? 'to' : 'from'
  const rival = group && partner(view, side, group, there)
  return rival?.modal != null && Math.abs(MODAL_GRADE[rival.modal] ?? 0) === 2
}

function partner(view: PairView, side: 'from' | 'to', group: VerbGroup, there: 'from' | 'to'): VerbGroup | null {
  const other = view[side].other[group.head]!
  return view[there].groups.find((g) => other >= 0 && g.first <= other && g.end > other) ?? null
}

/** The hedge with the verb group or the word that it qualifies. */
function governed(view: PairView, side: 'from' | 'to', hedge: Hedge): Phrase {
  const { groups, reading } = view[side]
  const near = groups.find((g) => g.first < hedge.end + 2 && g.end > hedge.first - 2)
  const phrase = near && near.end - hedge.first < 7 && hedge.end - near.first < 7 ? join(hedge, near) : hedge
  return { first: Math.max(0, phrase.first), end: Math.min(reading.count, phrase.end) }
}
