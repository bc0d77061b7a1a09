/** How much of a known truth is found: kept words, moved paragraphs, and what is claimed beyond it. */
import { scored } from '../quality.mjs'
import { subjects } from '../subjects.mjs'
import { percent } from '../table.mjs'

export async function measure({ bases, pairOf, scales }) {
  const { prepare, run } = await subjects.variorum()
  const rows = []
  for (const base of bases) {
    for (const kind of ['light', 'heavy']) {
      for (const scale of scales) {
        const { from, to, truth } = pairOf(base, kind, scale)
        const score = scored(run(prepare(from), prepare(to)), from.text, to.text, truth)
        const on = `${kind} ${scale}x, ${base.name}`
        const kept = { show: percent, better: 'more', reach: kind === 'light' ? 0.999 : 0.995 }
        rows.push({ what: 'kept words told kept', on, value: score.keptFound, ...kept })
        rows.push({ what: 'words told kept, right', on, value: score.keptRight, ...kept })
        rows.push({
          what: 'moved paragraphs found',
          on,
          value: score.movesFound / score.movesTrue,
          told: `${score.movesFound} of ${score.movesTrue}`,
          show: percent,
          better: 'more',
          reach: kind === 'light' ? 1 : 0.98,
          aim: 1,
        })
        rows.push({
          what: 'false moves',
          on,
          value: score.movesTold === 0 ? 0 : score.falseMoves / score.movesTold,
          told: `${score.falseMoves} of ${score.movesTold}`,
          show: percent,
          reach: 0.05,
          aim: 0,
        })
      }
    }
  }
  return rows
}
