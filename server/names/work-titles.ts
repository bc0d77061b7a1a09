/**
 * Titles of films, books and songs, which keep their small words: "the film Journey to Kesh", "she wrote The Salt of the Earth".
 *
 * A title is known by the word in front that says what it is, or by its article with a capital behind a verb of making.
 * Without either it is cut as any name is. What it gets wrong: "the song that Anna sang" is told apart from "the song Anna"
 * by the verb behind the name alone.
 */
import { type Reading, wordAt } from './reading.js'
import { W } from './word-classes.js'

const KINDS =
  /^(?:film|films|movie|novel|novella|album|song|single|book|play|opera|ballet|musical|series|sitcom|documentary|memoir|autobiography|poem|painting|sculpture|sequel|biography|drama|comedy|thriller|videogame|anthology|essay|EP|LP)$/
const MADE =
  /^(?:wrote|writes|directed|published|painted|composed|recorded|released|translated|illustrated|edited|staged|filmed|titled|entitled|called)$/
const INSIDE = /^(?:of|the|to|in|and|a|an|for|on|at|from|with|by|or|is|are)$/
const MADE_BY = /(?:ed|ing)$|^(?:made|wrote|sang|won|had|was|has|is|said|took|read|saw|gave|sold|bought)$/

/** The token behind a title that begins at `first`; -1: none does. */
export function endOfTitle(reading: Reading, first: number, end: number): number {
  const { classes } = reading
  if (first < 2) return -1
  const before = wordAt(reading, first - 1)
  const article = /^(?:The|A|An)$/.test(wordAt(reading, first))
  const comma = before === ','
  const kind = KINDS.test(comma ? wordAt(reading, first - 2) : before)
  if (!kind && !(article && MADE.test(before))) return -1
  let last = first
  let joined = false
  for (let t = first + 1; t < end; t++) {
    const bits = classes[t]!
    if (bits & W.cap && !(bits & W.calendar)) last = t
    else if (INSIDE.test(wordAt(reading, t)) && t - last <= 2) continue
    else break
  }
  for (let t = first + 1; t < last; t++) if (classes[t]! & W.lower) joined = true
  // "in the book, Jane Doe says": behind a comma only its small words tell a title
  if (comma && !joined) return -1
  if (article && last === first) return -1
  const next = last + 1 < end ? wordAt(reading, last + 1) : ''
  if (kind && !comma && !article && !joined && MADE_BY.test(next)) return -1
  return last + 1
}
