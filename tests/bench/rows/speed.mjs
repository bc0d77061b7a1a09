/** How long a comparison takes: light and heavy edits of one article, and the first call of a fresh process. */
import { ms } from '../table.mjs'
import { median, timed } from '../timing.mjs'

const TARGETS = { light: { reach: 15, aim: 7 }, heavy: { reach: 25, aim: 12 } }

export async function measure({ bases, pairOf, folder, runs }) {
  const rows = []
  for (const base of bases) {
    for (const kind of ['light', 'heavy']) {
      const pair = pairOf(base, kind, 1)
      const time = await timed('variorum', pair, folder, { runs })
      const first = [time.firstMs]
      for (let n = 0; n < 4; n++) first.push((await timed('variorum', pair, folder, { runs: 1 })).firstMs)
      const on = `${kind} 1x, ${base.name}`
      rows.push({ what: 'warm median', on, value: time.warmMs, show: ms, ...TARGETS[kind] })
      rows.push({ what: 'first call', on, value: median(first), show: ms, reach: 100, aim: 50 })
    }
  }
  return rows
}
