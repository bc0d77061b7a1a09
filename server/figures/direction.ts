/**
 * Which way a measure moved: "fell by 12 per cent" and "rose by 12 per cent" have one number and are two statements.
 *
 * Told by the verb or noun that governs the number at once, past "by", "to" and a bound. Made by hand from thesaurus
 * headings for increase and decrease; what it gets wrong: a verb that stands further off.
 */
import type { Figure } from '../schema/figure.js'

const UP =
  'rose|risen|rises|rise|rising|climbed|climbs|grew|grown|grows|growth|increased|increases|increase|increasing|gained|gains|gain|jumped|jumps|jump|surged|surge|soared|up'
const DOWN =
  'fell|fallen|falls|fall|falling|dropped|drops|drop|declined|declines|decline|decreased|decreases|decrease|shrank|shrunk|slid|slumped|slump|plunged|plunge|sank|down'
const MOVED = new RegExp(
  `(?<![\\p{L}-])(?:(${UP})|(${DOWN}))(?: (?:by|of|to|from))?(?: (?:about|around|nearly|almost|some|over|roughly|only|just|a further|another|more than|less than|at least|up to|an estimated))?\\s*$`,
  'iu',
)
/** "made a loss of $4 million" → "made a profit of $1 million" */
const BALANCE =
  /(?<![\p{L}-])(?:(profits?|surplus(?:es)?)|(loss(?:es)?|deficits?|shortfalls?)) of(?: (?:about|around|nearly|almost|some|over|roughly|only|just|more than|less than|at least|up to))?\s*$/iu
/** Characters before the number in which its verb stands. */
const REACH = 40

export interface Direction {
  readonly sign: 1 | -1
  /** the verb and the number, as the text has them: "fell by 12 per cent" */
  readonly told: string
}

export function directionOf(text: string, { start, end, sentence, kind, unit }: Figure): Direction | null {
  if (kind === 'duration' || unit === '') return null
  const from = Math.max(sentence.start, start - REACH)
  const before = text.slice(from, start)
  const found = (kind === 'money' ? BALANCE.exec(before) : null) ?? MOVED.exec(before)
  if (!found) return null
  return { sign: found[1] === undefined ? -1 : 1, told: text.slice(from + found.index, end).replace(/\s+/g, ' ') }
}

/** "from 5% to 7%": the level that was left, and the one that was reached. */
export type MoveEnd = 'left' | 'reached'

const VERB = new RegExp(`(?<![\\p{L}-])(?:${UP}|${DOWN})(?![\\p{L}-])[^.;:]{0,40}$`, 'iu')
const LEFT = /\bfrom (?:about |around |nearly |almost |some |over |just )?$/u
const REACHED = /\bto (?:about |around |nearly |almost |some |over |just |a record )?$/u

/** Only beside a verb of change, and where both ends are told: a level alone may be told either way. */
export function moveEndOf(text: string, { start, end, sentence }: Figure): MoveEnd | null {
  const before = text.slice(Math.max(sentence.start, start - 2 * REACH), start)
  if (
    LEFT.test(before) &&
    VERB.test(before.slice(-REACH - 20)) &&
    /^[^.;:]{0,20} to /u.test(text.slice(end, Math.min(sentence.end, end + 30)))
  )
    return 'left'
  return REACHED.test(before) && /\bfrom [^.;:]{1,30} to [\p{L} ]{0,14}$/u.test(before) && VERB.test(before)
    ? 'reached'
    : null
}
