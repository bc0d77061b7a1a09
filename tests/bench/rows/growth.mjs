/** How time and memory grow with the length: to 64 articles end to end, and the slope of log time over log length. */
import { ms } from '../table.mjs'
import { timed } from '../timing.mjs'

const megabytes = (value) => `${value.toFixed(0)} MB`

export async function measure({ bases, pairOf, folder, runs, scales }) {
  const rows = []
  for (const base of bases) {
    for (const kind of ['light', 'heavy']) {
      const times = []
      let last = null
      for (const scale of scales) {
        last = await timed('variorum', pairOf(base, kind, scale), folder, { runs: scale > 4 ? 5 : runs })
        times.push({ x: Math.log(scale), y: Math.log(last.warmMs) })
        if (scale === 1) continue
        const target = scale === 64 && kind === 'heavy' ? { reach: 1500, aim: 800 } : {}
        rows.push({
          what: 'warm median',
          on: `${kind} ${scale}x, ${base.name}`,
          value: last.warmMs,
          show: ms,
          ...target,
        })
      }
      const largest = scales.at(-1)
      if (scales.length > 1)
        rows.push({
          what: 'growth exponent',
          on: `${kind} 1x to ${largest}x, ${base.name}`,
          value: slope(times),
          show: (v) => v.toFixed(2),
          reach: 1.1,
          aim: 1,
        })
      if (largest === 64)
        rows.push({
          what: 'memory',
          on: `${kind} 64x, ${base.name}`,
          value: last.peakMb,
          show: megabytes,
          reach: 400,
          aim: 300,
        })
    }
  }
  return rows
}

/** Of the line of least squares. */
function slope(points) {
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length
  const x = mean(points.map((p) => p.x))
  const y = mean(points.map((p) => p.y))
  return mean(points.map((p) => (p.x - x) * (p.y - y))) / mean(points.map((p) => (p.x - x) ** 2))
}
