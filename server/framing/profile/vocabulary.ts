/**
 * Which words and phrases are typical of one text against the other: log-odds with an informative Dirichlet prior (Monroe,
 * Colaresi and Quinn, "Fightin' Words", 2008), with z-scores.
 *
 * Shares alone would put on top what one text says once and the other never; the prior, here the two texts together,
 * pulls rare words towards no difference. A z beyond ±1.96 would come by chance one time in twenty.
 */

import type { VocabularyShift } from '../../schema/framing-profile.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { ScannedText } from '../../text/scan.js'
import { isWordToken, place } from './places.js'

/** The prior weighs as much as a quarter of the two texts: with all of them ten uses against none would not show. */
const PRIOR = 0.25
const LIKELY = 1.96
const LEAST = 4
const EACH_SIDE = 25

interface Entry {
  readonly id: number
  readonly from: number[]
  readonly to: number[]
}

export function vocabularyShift(from: ScannedText, to: ScannedText, lexicon: Lexicon): VocabularyShift[] {
  const entries = new Map<number, Entry>()
  const keys = lexicon.keys()
  const total = { from: 0, to: 0 }
  for (const [side, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    let before = -1
    for (let t = 0; t < text.tokens.count; t++) {
      const key = text.key[t]!
      if (!isWordToken(text, t) || !lexicon.isContent[key]) {
        before = -1
        continue
      }
      total[side]++
      note(key, side, t)
      // two words that say something, side by side: a phrase, under a number past all keys
      if (before >= 0) note(keys + before * keys + key, side, t - 1)
      before = key
    }
  }
  const all = total.from + total.to
  const scored: { entry: Entry; z: number }[] = []
  for (const entry of entries.values()) {
    const a = entry.from.length
    const b = entry.to.length
    if (a + b < LEAST) continue
    const prior = PRIOR * (a + b)
    const odds = (count: number, n: number) => Math.log((count + prior) / (n + PRIOR * all - count - prior))
    const z = (odds(b, total.to) - odds(a, total.from)) / Math.sqrt(1 / (a + prior) + 1 / (b + prior))
    if (Math.abs(z) >= LIKELY) scored.push({ entry, z })
  }
  scored.sort((x, y) => x.z - y.z || x.entry.id - y.entry.id)
  const chosen = scored.filter(({ z }, n) => (z < 0 ? n < EACH_SIDE : scored.length - n <= EACH_SIDE))
  return chosen.map(({ entry, z }) => {
    const two = entry.id >= keys
    return {
      phrase: wording(two, entry),
      count: { from: entry.from.length, to: entry.to.length },
      z: Math.round(z * 100) / 100,
      places: {
        from: entry.from.slice(0, 20).map((t) => place(from, t, two ? 2 : 1)),
        to: entry.to.slice(0, 20).map((t) => place(to, t, two ? 2 : 1)),
      },
    }
  })

  function note(id: number, side: 'from' | 'to', token: number) {
    const entry = entries.get(id)
    if (entry) entry[side].push(token)
    else entries.set(id, side === 'from' ? { id, from: [token], to: [] } : { id, from: [], to: [token] })
  }

  function wording(two: boolean, { from: a, to: b }: Entry): string {
    const text = a.length > 0 ? from : to
    const { start, end } = place(text, (a[0] ?? b[0])!, two ? 2 : 1)
    return text.text.slice(start, end).toLowerCase()
  }
}
