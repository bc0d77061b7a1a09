/** Since when a sentence reads so, in words, and the two snapshots between which it came to. No DOM. */
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Track } from '../../server/schema/track.js'
import { dateInWords } from '../dates.js'
import type { Said } from './said.js'

export interface Since {
  /** "9 October 2020" */
  readonly date: string
  /** the first snapshot of the series has it: it may be older */
  readonly open: boolean
  /** how it came, in a sentence */
  readonly came: string
  /** until when, in a sentence */
  readonly until: string
  /** the last snapshot that did not read so, and the first that did; null where there is none before */
  readonly pair: { readonly from: Snapshot; readonly to: Snapshot } | null
}

/** null: the track does not have its snapshots. */
export function sinceOf(
  { life, run }: Pick<Said, 'life' | 'run'>,
  { snapshots }: Pick<Track, 'snapshots'>,
): Since | null {
  const wording = life.wordings[run]
  const at = snapshots.findIndex(({ id }) => id === wording?.firstSeen)
  const last = snapshots.findIndex(({ id }) => id === wording?.lastSeen)
  const first = snapshots[at]
  if (!wording || !first || last < 0) return null
  const earlier = life.wordings[run - 1]
  // what an extract lacks may have stood: it is no witness of absence
  const without = snapshots.slice(0, at).findLast(({ partial }) => !partial) ?? snapshots[at - 1]
  const reworded = earlier !== undefined && !wording.back
  const before = reworded ? (snapshots.find(({ id }) => id === earlier.lastSeen) ?? without) : without
  return {
    date: dateInWords(first.date),
    open: at === 0,
    came: cameInWords(before, earlier && { ...earlier, reworded }, snapshots),
    until: untilInWords(life.wordings[run + 1], last, { snapshots, gone: life.gone }),
    pair: before ? { from: before, to: first } : null,
  }
}

export const headlineOf = ({ date, open }: Since) => `Reads so ${open ? 'at least ' : ''}since ${date}`

function cameInWords(
  before: Snapshot | undefined,
  earlier: { readonly lastSeen: string; readonly reworded: boolean } | undefined,
  snapshots: readonly Snapshot[],
): string {
  if (!before) return 'No earlier snapshot is kept: it may be older.'
  if (!earlier) return `It is not in the snapshot before, of ${dateInWords(before.date)}.`
  const day = dateInWords(snapshots.find(({ id }) => id === earlier.lastSeen)?.date ?? before.date)
  return earlier.reworded ? `Until ${day} it read otherwise.` : `It stood so before, until ${day}, and was gone.`
}

function untilInWords(
  later: { readonly firstSeen: string; readonly back: boolean } | undefined,
  last: number,
  { snapshots, gone }: { readonly snapshots: readonly Snapshot[]; readonly gone: string | null },
): string {
  const day = (id: string) => dateInWords(snapshots.find((one) => one.id === id)?.date ?? id)
  if (later && !later.back) return `The snapshot of ${day(later.firstSeen)} rewords it.`
  if (later)
    return `It is gone after ${dateInWords(snapshots[last]!.date)}, and back in the snapshot of ${day(later.firstSeen)}.`
  if (gone !== null) return `The snapshot of ${dateInWords(gone)} no longer has it.`
  return last === snapshots.length - 1 ? '' : 'Later snapshots that are no extract have it still.'
}
