/**
 * Which sentence of a snapshot's text is which life of its track. A track knows wordings, not places, and gives a wording as
 * it first stood: notes, quotation marks and dashes may differ here. So a block is laid out from its beginning with the
 * wordings that stand in this snapshot, the longest that fits first, word by word:
 *
 *   text      The dam held. It was built in 1931.[4] It leaks.
 *   wordings  "The dam held." "It was built in 1931." "It leaks."
 *
 * A search for each wording in the whole text was tried: a heading of one word was then found inside a paragraph.
 */
import type { SnapshotText } from '../../server/schema/block.js'
import type { Span } from '../../server/schema/span.js'
import type { Life, Track } from '../../server/schema/track.js'
import { type FoldedWord, foldedWords } from './folded-words.js'

/** A sentence of the text, with the run of its life that stands here. */
export interface Said extends Span {
  readonly life: Life
  /** of the life's wordings, by number */
  readonly run: number
  readonly words: number
}

interface Wording {
  readonly keys: readonly string[]
  placed: boolean
}

interface RunWording extends Wording {
  readonly life: Life
  readonly run: number
}

/** One word in so many may be spelt otherwise. */
const SPELT_OTHERWISE = 8

/** In text order; what no wording fits is left out. */
export function saidIn(
  { snapshots, sentences }: Pick<Track, 'snapshots' | 'sentences'>,
  snapshot: string,
  text: SnapshotText,
): readonly Said[] {
  const order = new Map(snapshots.map(({ id }, n) => [id, n]))
  const here = order.get(snapshot)
  if (here === undefined) return []
  const laid = laidOut(byFirstWord(wordingsAt(sentences, here, order)), text)
  return laid.map(({ wording: { life, run, keys }, start, end }) => ({ life, run, words: keys.length, start, end }))
}

/** Where a text has a wording; null: nowhere. */
export function placeOfWording(wording: string, text: SnapshotText): number | null {
  const one = { keys: keysOf(wording), placed: false }
  return laidOut(byFirstWord([one]), text)[0]?.start ?? null
}

type Laid<T> = Span & { readonly wording: T }

function laidOut<T extends Wording>(wordings: ReadonlyMap<string, readonly T[]>, { text, blocks }: SnapshotText) {
  const laid: Laid<T>[] = []
  for (const block of blocks) {
    const words = foldedWords(text, block)
    // a sentence begins and ends where something other than a space stands between two words
    const isCut = (at: number) =>
      at === 0 || at >= words.length || /\S/.test(text.slice(words[at - 1]!.end, words[at]!.start))
    for (let at = 0; at < words.length; ) {
      const wording = isCut(at) ? fitting(wordings.get(words[at]!.key) ?? [], words, at, isCut) : undefined
      if (!wording) {
        at++
        continue
      }
      wording.placed = true
      const next = at + wording.keys.length
      const start = beginning(text, words[at]!.start, Math.max(laid.at(-1)?.end ?? 0, block.start))
      laid.push({ wording, start, end: ending(text, words, next, block.end) })
      at = next
    }
  }
  return laid
}

/** The runs that hold the snapshot. */
function wordingsAt(lives: readonly Life[], here: number, order: ReadonlyMap<string, number>): readonly RunWording[] {
  return lives.flatMap((life) => {
    const run = life.wordings.findIndex(
      ({ firstSeen, lastSeen }) => (order.get(firstSeen) ?? Infinity) <= here && here <= (order.get(lastSeen) ?? -1),
    )
    return run < 0 ? [] : [{ life, run, keys: keysOf(life.wordings[run]!.text), placed: false }]
  })
}

const keysOf = (wording: string) => foldedWords(wording).map(({ key }) => key)

/** Longest first. */
function byFirstWord<T extends Wording>(wordings: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>()
  for (const wording of wordings) {
    const [first] = wording.keys
    if (first === undefined) continue
    const list = lists.get(first)
    if (list) list.push(wording)
    else lists.set(first, [wording])
  }
  for (const list of lists.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return lists
}

function fitting<T extends Wording>(
  wordings: readonly T[],
  words: readonly FoldedWord[],
  at: number,
  isCut: (at: number) => boolean,
): T | undefined {
  const fits = (allowed: (length: number) => number) =>
    wordings.find(
      ({ keys, placed }) => !placed && isCut(at + keys.length) && differing(keys, words, at) <= allowed(keys.length),
    )
  return fits(() => 0) ?? fits((length) => Math.floor(length / SPELT_OTHERWISE))
}

function differing(keys: readonly string[], words: readonly FoldedWord[], at: number): number {
  if (at + keys.length > words.length) return Infinity
  let different = 0
  for (let n = 0; n < keys.length; n++) if (keys[n] !== words[at + n]!.key) different++
  return different
}

/** An opening quotation mark or bracket belongs to the sentence. */
function beginning(text: string, start: number, least: number): number {
  let at = start
  while (at > least && /\S/.test(text[at - 1]!)) at--
  return at
}

/** So do its full stop, its closing marks and the notes behind them. */
function ending(text: string, words: readonly FoldedWord[], next: number, blockEnd: number): number {
  const most = Math.min(words[next]?.start ?? blockEnd, blockEnd)
  let at = words[next - 1]!.end
  while (at < most && /\S/.test(text[at]!)) at++
  return at
}
