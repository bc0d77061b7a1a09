/** The same pairs by other tools, and how many times longer they take. Their quality has no row: none of them tells moves. */
import { commands, subjects } from '../subjects.mjs'
import { ms } from '../table.mjs'
import { isInstalled, timed, timedCommand } from '../timing.mjs'

export async function measure({ bases, pairOf, folder, runs, capMs }) {
  const rows = []
  const base = bases[0]
  for (const kind of ['light', 'heavy']) {
    const pair = pairOf(base, kind, 1)
    const ours = await timed('variorum', pair, folder, { runs })
    const tell = (name, time) => {
      const ratio = time ? `${(time.warmMs / ours.warmMs).toFixed(1)} times ours` : ''
      const told = time ? `${ms(time.warmMs)}, ${ratio}` : `over ${ms(capMs)}`
      rows.push({ what: name, on: `${kind} 1x, ${base.name}`, value: time?.warmMs ?? capMs, told })
    }
    for (const name of Object.keys(subjects)) {
      if (name === 'variorum') continue
      // one slow call is enough to know; a fast one is repeated
      const once = await timed(name, pair, folder, { runs: 1, capMs })
      tell(name, once && once.warmMs < capMs / 20 ? await timed(name, pair, folder, { runs: 7, capMs }) : once)
    }
    for (const name of Object.keys(commands))
      if (isInstalled(name))
        tell(`${name} (with its start)`, await timedCommand(name, pair, folder, { runs: 5, capMs }))
  }
  return rows
}
