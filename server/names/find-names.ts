/**
 * Finds names in one sentence: runs of capitalised words with what belongs to them.
 *
 *   Peruvian Foreign Minister Álvaro Núñez told the Union of Payroll Clerks in Da Nang
 *   └ role ────────────────┘ └ person ──────┘          └ organisation ───────┘    └ place ┘
 *
 * Where a run may begin is decided here, how far it reaches in `name-extent.ts`, how many names it holds in `name-parts.ts`,
 * and in `judge-name.ts` whether each is one. Where a capital may come from its place (sentence start, title-case heading),
 * the word counts when it is no word of the dictionary, else it is doubtful and the rest of the text decides.
 * A statistical tagger was no option: no model weights ship with the product, and a rule can say why.
 */
import { judge } from './judge-name.js'
import { LOWER_EVENT_TAILS } from './lists/heads.js'
import { extend } from './name-extent.js'
import { partsOf } from './name-parts.js'
import { mayStart } from './name-start.js'
import { withTail } from './name-tail.js'
import { prefixLength, type Reading, type Run, type Setting, wordAt } from './reading.js'
import { W } from './word-classes.js'
import { endOfTitle } from './work-titles.js'

export function findRuns(reading: Reading, first: number, end: number, titleCase: boolean): Run[] {
  const { classes } = reading
  const runs: Run[] = []
  const setting: Setting = { titleCase, prose: !titleCase && isProse(classes, first, end) }
  let opening = true
  for (let t = first; t < end; ) {
    const bits = classes[t]!
    if (bits & W.punctuation) {
      // a quotation mark, a colon or a bracket opens like a sentence does; a comma does not
      if (isOpener(wordAt(reading, t)) || isSpacedHyphen(reading, t)) opening = true
      t++
      continue
    }
    // "Voters Worried About Jane Doe"
    const skipped = titleCase && bits & W.small && !(bits & (W.particle | W.title))
    const next =
      !skipped && mayStart(reading, t, end, opening)
        ? runsFrom(reading, { first: t, end, opening }, setting, runs)
        : t + 1
    opening = false
    t = next
  }
  return runs
}

/** Three words that say something and are written small: fewer have a heading, a label or a row of a list. */
const LEAST_SMALL = 3

function isProse(classes: Int32Array, first: number, end: number): boolean {
  let small = 0
  for (let t = first; t < end; t++) if ((classes[t]! & (W.lower | W.small | W.punctuation)) === W.lower) small++
  return small >= LEAST_SMALL
}

const isOpener = (sign: string) => /^["“„«‘:•–—|]$/u.test(sign)

/** "BRUSSELS, 14 Oct - The Commission said": typed for a dash. */
function isSpacedHyphen({ text: { text, tokens } }: Reading, t: number): boolean {
  const start = tokens.start[t]!
  return text[start] === '-' && text[start - 1] === ' ' && /^--? /.test(text.slice(start, start + 3))
}

/** Names that begin at `first`, pushed; gives the token after them. */
function runsFrom(
  reading: Reading,
  { first, end, opening }: { first: number; end: number; opening: boolean },
  setting: Setting,
  runs: Run[],
): number {
  const { classes } = reading
  if (classes[first]! & (W.year | W.lower) && LOWER_EVENT_TAILS.has(wordAt(reading, first + 1))) {
    runs.push({ first, end: first + 2, title: -1, doubtful: false, mayDrop: false })
    return first + 2
  }
  const title = endOfTitle(reading, first, end)
  if (title > 0) {
    runs.push({ first, end: title, title: -1, doubtful: false, mayDrop: false })
    return title
  }
  const start = first + prefixLength(reading, first, end)
  const extent = extend(reading, start, end)
  const stop = extent.end
  for (const part of partsOf(reading, start, stop, first)) {
    const tailed = part.end === stop ? withTail(reading, part, end) : part
    const judged = judge(reading, tailed, opening && part.first <= start && part.title < 0, setting)
    if (judged) runs.push(judged)
  }
  const last = runs[runs.length - 1]
  return Math.max(stop, last && last.first >= first ? last.end : stop)
}
