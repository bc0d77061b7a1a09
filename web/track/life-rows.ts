/**
 * Lives of sentences. All of them are one picture, a bar each in text order, so that a reader sees where a text stood still
 * and where it was rewritten; and a list of those that something befell, to be read.
 */
import type { Life } from '../../server/schema/track.js'
import { across, dot, upright } from './plot-paths.js'
import type { PlotTable, TrackView } from './view.js'

export interface LifeRow {
  readonly life: Life
  readonly text: string
  readonly fate: string
  readonly runs: readonly {
    readonly from: number
    readonly to: number
    readonly reworded: boolean
  }[]
}

/** A run of one snapshot would have no length. */
const LEAST = 0.5

/**
 * The lives in text order, where `text` is that of the last snapshot; what it no longer has stands after what it was born
 * after. Done once for a track: a search for each sentence in each frame of a drag was most of the frame.
 */
export function inTextOrder(lives: readonly Life[], text: string | null): readonly Life[] {
  if (text === null) return lives
  let before = 0
  const placed = lives.map((life, n) => {
    const at = life.gone === null ? text.indexOf(life.wordings.at(-1)!.text) : -1
    if (at >= 0) before = at
    return { life, at: at >= 0 ? at : before, stands: at >= 0, n }
  })
  return placed.sort((a, b) => a.at - b.at || Number(b.stands) - Number(a.stands) || a.n - b.n).map(({ life }) => life)
}

/** Those of the chosen span, in the order given. */
export function lifeRows(lives: readonly Life[], view: TrackView): readonly LifeRow[] {
  return lives.flatMap((life) => {
    const runs = life.wordings.flatMap(({ firstSeen, lastSeen, back }, n) => {
      const [from, to] = within(view, firstSeen, lastSeen)
      return from === null || to === null ? [] : [{ from, to, reworded: n > 0 && !back }]
    })
    return runs.length > 0 ? [{ life, text: life.wordings.at(-1)!.text, runs, fate: fateOf(life) }] : []
  })
}

/** The part of a run that lies in the chosen span, in percent; null: none. */
function within(view: TrackView, firstSeen: string, lastSeen: string): [number | null, number | null] {
  const [from, to] = [view.at(firstSeen), view.at(lastSeen)]
  if (from !== null && to !== null) return [from, to]
  const first = view.places[0]
  const last = view.places.at(-1)
  if (!first || !last) return [null, null]
  // it began before the span, or ends after it; a run on both sides of it is not told apart from one outside
  if (from !== null) return [from, last.x]
  if (to !== null) return [first.x, to]
  return [null, null]
}

/** Those that something befell, most often changed first. */
export function changedLives(rows: readonly LifeRow[]): readonly LifeRow[] {
  return rows
    .filter(({ life }) => life.wordings.length > 1 || life.gone !== null)
    .sort(
      (a, b) =>
        rewordingsIn(b.life.wordings) - rewordingsIn(a.life.wordings) ||
        b.life.wordings.length - a.life.wordings.length ||
        Number(b.life.gone !== null) - Number(a.life.gone !== null) ||
        b.life.words - a.life.words,
    )
}

/** All bars as paths, in a box of 1000 by 100. */
export function barsOf(rows: readonly LifeRow[]): Readonly<Record<'run' | 'turn' | 'gone' | 'between', string>> {
  const paths = { run: '', turn: '', gone: '', between: '' }
  const pitch = 100 / Math.max(1, rows.length)
  rows.forEach(({ runs, life }, n) => {
    const y = (n + 0.5) * pitch
    runs.forEach(({ from, to, reworded }, k) => {
      paths.run += across(from, Math.max(to, from + LEAST), y)
      if (reworded) paths.turn += upright(from, y - pitch * 0.45, y + pitch * 0.45)
      const before = runs[k - 1]
      // it changed, or was away, between the two
      if (before && from > before.to) paths.between += across(before.to, from, y)
    })
    if (life.gone !== null) paths.gone += dot(Math.max(runs.at(-1)!.to, runs.at(-1)!.from + LEAST), y)
  })
  return paths
}

/** "733 sentences, 120 reworded, 3 back after an absence, 300 gone": what the picture shows, for those who do not see it. */
export function fatesInWords(rows: readonly LifeRow[]): string {
  const count = (holds: (life: Life) => boolean, words: string) => {
    const n = rows.filter(({ life }) => holds(life)).length
    return n === 0 ? [] : [`${n.toLocaleString('en')} ${words}`]
  }
  return [
    `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'sentence' : 'sentences'}`,
    ...count(({ wordings, gone }) => wordings.length === 1 && gone === null, 'as they came'),
    ...count(({ wordings }) => rewordingsIn(wordings) > 0, 'reworded'),
    ...count(({ wordings }) => wordings.some(({ back }) => back), 'back after an absence'),
    ...count(({ gone }) => gone !== null, 'gone'),
  ].join(', ')
}

/** "co-operate" and "cooperate" are one word, as the comparison has it: between two of lower case a hyphen says nothing. */
const withoutHyphens = (text: string) => text.replace(/(?<=\p{Ll})[-‐‑](?=\p{Ll})/gu, '')

const rewordingsIn = (wordings: Life['wordings']): number =>
  wordings.filter(
    ({ back, text }, n) => n > 0 && !back && withoutHyphens(text) !== withoutHyphens(wordings[n - 1]!.text),
  ).length

function fateOf({ wordings, gone }: Life): string {
  const rewordings = rewordingsIn(wordings)
  const returns = wordings.filter(({ back }) => back).length
  const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
  const parts = [
    rewordings > 0 ? `reworded ${times(rewordings)}` : '',
    returns > 0 ? `back ${times(returns)}` : '',
    gone === null ? '' : 'gone',
  ].filter((part) => part !== '')
  return parts.join(', ') || 'stands'
}

export function lifeTable(rows: readonly LifeRow[], dates: ReadonlyMap<string, string>): PlotTable {
  const day = (id: string) => dates.get(id) ?? id
  return {
    columns: ['Sentence', 'Section', 'Wording', 'From', 'To', 'How it came', 'Gone'],
    rows: rows.flatMap(({ life }, n) =>
      life.wordings.map(({ text, firstSeen, lastSeen, back }, k) => [
        n + 1,
        life.section ?? 'Lead',
        text,
        day(firstSeen),
        day(lastSeen),
        k === 0 ? 'new' : back ? 'back' : 'reworded',
        k === life.wordings.length - 1 ? (life.gone ?? '') : '',
      ]),
    ),
  }
}
