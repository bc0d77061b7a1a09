/**
 * UTF-8 that was read in a one-byte character set: 'cafÃ©' → 'café', 'вЂњ' → '“', also twice over.
 *
 * A text is seldom damaged as a whole: pages are put together from parts, so each run of characters is judged by itself. A
 * run is a candidate where its characters, as bytes of the set, are well-formed UTF-8; it is taken where the reading is less
 * strange than what stands there (`plausibility.ts`). One clear run makes others of its character set likelier. Well-formed
 * bytes alone prove nothing: 'ZZAJÉ’s' and 'Håøya' hold such pairs and are right.
 *
 * Bytes that were lost on the way (U+FFFD or ? for them, a no-break space turned into a plain one) are allowed for; a
 * character of which a byte is lost becomes U+FFFD.
 */
import { highBytes } from './charsets.js'
import { strangeness } from './plausibility.js'
import { type Piece, pieceAt } from './utf8-pieces.js'
import { repairReadTwice } from './utf8-twice.js'

/** In order of how often each is met; the earlier wins where two read the same. */
const CHARSETS = [
  'windows-1252',
  'latin1',
  'windows-1251',
  'macroman',
  'windows-1250',
  'latin2',
  'windows-1257',
  'cp437',
]

/** Below this much gain a coincidence is likelier than damage: set so that a single letter with its sign does not suffice. */
const CLEAR = 2.6
/** Once a character set has been met in the text. */
const LIKELY = 0.6
/** Text damaged four times over has been seen; a fifth round never changed anything. */
const ROUNDS = 4
/** characters on each side that are looked at with a run */
const CONTEXT = 3
const LONGEST_WORD = 40
/** Of the strangeness of a stretch, more than this left after repair: found between 0.5 (damage piled up) and 0.8 (line art). */
const STILL_STRANGE = 0.78
/** What a right word with two special characters has. */
const TOLERABLE = 3

interface Run {
  readonly start: number
  readonly end: number
  readonly read: string
  readonly charset: string
  readonly gain: number
  /** with the other runs of its word */
  readonly together: number
  readonly bytes: number
  readonly lossy: boolean
}

export interface EncodingRepair {
  readonly text: string
  readonly runs: number
  /** by character set, how many runs */
  readonly charsets: ReadonlyMap<string, number>
}

export function repairMisreadUtf8(given: string): EncodingRepair {
  const twice = repairReadTwice(given)
  let { text } = twice
  let runs = twice.lines
  const charsets = new Map(twice.charsets)
  for (let round = 0; round < ROUNDS; round++) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is passed by
    if (!/[^\x00-\x7f]/.test(text)) break
    const taken = chooseRuns(text, charsets)
    if (taken.length === 0) break
    text = replaced(text, taken)
    runs += taken.length
    for (const { charset } of taken) charsets.set(charset, (charsets.get(charset) ?? 0) + 1)
  }
  return { text, runs, charsets }
}

/** The gain of a run with that of the others of its set in the same word: three small oddities in one word are one large. */
function withTheirWords(text: string, runs: readonly Run[]): Run[] {
  const shared: Run[] = []
  for (let i = 0; i < runs.length; ) {
    let last = i
    while (last + 1 < runs.length && isSameWord(text, runs[last]!, runs[last + 1]!)) last++
    const word = runs.slice(i, last + 1)
    const sum = word.reduce((total, { gain }) => total + (gain >= LIKELY ? gain : 0), 0)
    for (const run of word) shared.push(run.gain >= LIKELY ? { ...run, together: sum } : run)
    i = last + 1
  }
  return shared
}

const isSameWord = (text: string, a: Run, b: Run) =>
  b.start - a.end <= LONGEST_WORD && !/\s/.test(text.slice(a.end, b.start))

function replaced(text: string, runs: readonly Run[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, read } of runs) {
    parts.push(text.slice(at, start), read)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function chooseRuns(text: string, met: ReadonlyMap<string, number>): Run[] {
  const specials = specialsOf(text)
  if (specials.length === 0) return []
  const candidates = CHARSETS.flatMap((charset) => withTheirWords(text, runsIn(text, specials, charset, met.size > 0)))
  if (candidates.length === 0) return []
  const clear = candidates.filter(({ together, lossy }) => together >= (lossy ? CLEAR + 0.8 : CLEAR))
  const sets = new Set([...met.keys(), ...clear.map(({ charset }) => charset)])
  const likely = sets.size > 0 ? candidates.filter(({ gain, charset }) => gain >= LIKELY && sets.has(charset)) : []
  const accepted = [...new Set([...clear, ...likely])]
  // a text was mostly misread in one set, which explains most of it
  const worth = new Map<string, number>()
  for (const { charset, gain } of accepted) worth.set(charset, (worth.get(charset) ?? 0) + gain)
  const rank = ({ charset }: Run) => worth.get(charset)! - CHARSETS.indexOf(charset) * 0.01
  const pool = accepted.sort((a, b) => rank(b) - rank(a) || a.start - b.start)
  const taken: Run[] = []
  const used = new Uint8Array(text.length)
  for (const run of pool) {
    let free = true
    for (let i = run.start; i < run.end && free; i++) if (used[i]) free = false
    if (!free) continue
    used.fill(1, run.start, run.end)
    taken.push(run)
  }
  taken.sort((a, b) => a.start - b.start)
  const [only] = taken
  if (taken.length === 1 && only && met.size === 0 && isDoubtful(text, only)) return []
  const meant = taken.filter((run) => !isSpokenOf(text, run))
  return withoutHopeless(text, meant, met.size > 0)
}

/**
 * A single pair of characters: is it only a coincidence? Where the text has other special characters, which then were read
 * rightly, an uncommon reading is; so is a sign that no letter touches, as in the face `¬´.
 */
function isDoubtful(text: string, { start, end, read, bytes, charset }: Run): boolean {
  if (bytes !== 2) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is passed by
  const others = /[^\x00-\x9f]/.test(text.slice(0, start) + text.slice(end))
  if (others && !COMMON.test(read)) return true
  const touched = /[\p{L}\p{N}]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))
  return !touched && !/\p{L}/u.test(read) && charset !== 'windows-1252' && charset !== 'latin1'
}

const COMMON = /[éèàüöäñçãõáíóúâêôîûß\u00a0£°«»]/iu

/** "reads as Ã©": a paragraph about such damage shows it, as a word of its own. */
const ABOUT =
  /\b(?:mojibake|utf-?8|unicode|iso[ -]?8859|latin-1|(?:windows|cp)-?125\d|mac ?roman|character (?:sets?|encodings?)|misdecoded|mis-decoded)\b/i
/** Letters looked at on either side: about a paragraph, since the word that says what it is about may stand in its first sentence. */
const AROUND = 300

function isSpokenOf(text: string, { start, end }: Run): boolean {
  if (/[\p{L}\p{N}]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return ABOUT.test(before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!)
}

/** A stretch that stays strange after repair was something else: line art, or damage that cannot be undone. */
function withoutHopeless(text: string, runs: readonly Run[], trusting: boolean): Run[] {
  const kept: Run[] = []
  for (let i = 0; i < runs.length; ) {
    let last = i
    while (last + 1 < runs.length && !/\s/.test(text.slice(runs[last]!.end, runs[last + 1]!.start))) last++
    let start = runs[i]!.start
    let end = runs[last]!.end
    const least = start - LONGEST_WORD
    const most = end + LONGEST_WORD
    while (start > 0 && start > least && !/\s/.test(text[start - 1]!)) start--
    while (end < text.length && end < most && !/\s/.test(text[end]!)) end++
    const group = runs.slice(i, last + 1)
    const onlyLost = trusting && group.every(({ read }) => /^\ufffd+$/.test(read))
    const before = known(text.slice(start, end))
    const after = known(
      replaced(
        text.slice(start, end),
        group.map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
      ),
    )
    if (isOneSet(group) && (onlyLost || after <= TOLERABLE || after <= before * STILL_STRANGE)) kept.push(...group)
    i = last + 1
  }
  return kept
}

/** What is lost is no sign of damage that was not understood. */
const known = (text: string) => strangeness(text.replaceAll('\ufffd', ''))

/** Latin-1 and Windows-1252 differ in the controls alone; any other mixture inside one word is a coincidence. */
function isOneSet(runs: readonly Run[]): boolean {
  return new Set(runs.map(({ charset }) => (charset === 'latin1' ? 'windows-1252' : charset))).size === 1
}

/** The runs of `text` that are well-formed UTF-8 in `charset`, judged. */
function runsIn(text: string, specials: readonly number[], charset: string, met: boolean): Run[] {
  const bytes = highBytes(charset)
  const runs: Run[] = []
  let free = 0
  for (const i of specials) {
    if (i < free) continue
    const pieces: Piece[] = []
    let at = i
    for (;;) {
      const piece = pieceAt(text, at, bytes, pieces.length > 0 || met)
      if (!piece) break
      pieces.push(piece)
      at = piece.end
    }
    if (pieces.length === 0) continue
    runs.push(judged(text, pieces, charset))
    free = at
  }
  return runs
}

/** Where a run may begin. A text of one language has few; looking at every character for every set would cost more than all else. */
function specialsOf(text: string): number[] {
  const specials: number[] = []
  for (const match of text.matchAll(/\P{ASCII}(?=\P{ASCII}|[ ?])/gu)) specials.push(match.index)
  return specials
}

function judged(text: string, pieces: readonly Piece[], charset: string): Run {
  const start = pieces[0]!.start
  const end = pieces.at(-1)!.end
  const read = pieces.map((piece) => piece.read).join('')
  const left = text.slice(Math.max(0, start - CONTEXT), start)
  const right = text.slice(end, end + CONTEXT)
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0)
  let gain = strangeness(left + text.slice(start, end) + right) - strangeness(left + read + right)
  // three bytes that fit are a rarer coincidence than two
  for (const piece of pieces) gain += piece.bytes >= 3 ? 1.8 * (piece.bytes - 2) : 0
  // what is lost is known to be lost; a space where a byte should be was a no-break space
  for (const piece of pieces) if (piece.lossy) gain += 1.5
  // Ã before a sign is hardly ever anything else
  if (
    /^windows-1252$|^latin1$/.test(charset) &&
    /[ÃÂ][\u00a0-\u00bf\u2122\u2026\u2013\u2014]/.test(text.slice(start, end))
  )
    gain += 2.4
  return { start, end, read, charset, gain, together: gain, bytes, lossy: pieces.some((piece) => piece.lossy) }
}
