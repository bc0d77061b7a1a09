/**
 * GBK that was read as Big5, with what compatibility folding did to it afterwards.
 *
 *   'Z邦rich'   '1939每1945'   '※so they said§'   'teachers* union'   '妊扭找我'
 *   'Zürich'   '1939–1945'   '“so they said”'   'teachers’ union'   'Спти'
 *
 * Both sets write two bytes a character; the rows that in GBK hold punctuation, accented Latin, Greek and Cyrillic hold
 * common ideographs in Big5. So a run of ideographs of which every one reads as such a letter or sign is a candidate, taken
 * where the reading is less strange than what stands there. Chinese that is right does not fit: nine in ten of its
 * ideographs lie outside those rows, and one that does not fit keeps the whole run as it is.
 *
 * Folding turned full-width signs into ASCII ('＊' into '*'), which right texts have too. They are undone only where the
 * same text shows the damage otherwise, and only where the sign stands as the punctuation would.
 */
import iconv from 'iconv-lite'
import { strangeness } from './plausibility.js'

/** Evidence that the text was so read, in the units of `strangeness`: a letter inside a Latin word gives 11. */
const CLEAR = 6
/** Big5 ideographs that read as one letter of a script: about one in fifty, so each makes chance less likely. */
const PER_LETTER = 1
const CONTEXT = 3
const IDEOGRAPHS = /\p{Script=Han}+/gu

interface Table {
  /** ideographs and signs that no folding touched */
  readonly plain: ReadonlyMap<string, string>
}

let table: Table | null = null

function readings(): Table {
  if (table) return table
  const plain = new Map<string, string>()
  for (let lead = 0xa1; lead <= 0xa9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.of(lead, trail)
      const big5 = iconv.decode(bytes, 'big5')
      const gbk = iconv.decode(bytes, 'gbk')
      const isOne = (text: string) => [...text].length === 1 && !text.includes('\ufffd')
      if (!isOne(big5) || !isOne(gbk) || big5 < '\x80' || /[\p{Script=Han}\p{Co}]/u.test(gbk)) continue
      const folded = big5.normalize('NFKC')
      plain.set(big5, gbk)
      if (folded !== big5 && isOne(folded) && folded > '\x7f' && !plain.has(folded)) plain.set(folded, gbk)
    }
  }
  table = { plain }
  return table
}

interface Run {
  readonly start: number
  readonly end: number
  readonly read: string
}

export function repairGbkReadAsBig5(text: string): { text: string; runs: number } {
  if (!/\p{Script=Han}/u.test(text)) return { text, runs: 0 }
  const { plain } = readings()
  let evidence = 0
  const runs: Run[] = []
  for (const match of text.matchAll(IDEOGRAPHS)) {
    const start = match.index
    const end = start + match[0].length
    const signs = [...match[0]]
    const reads = signs.map((sign) => plain.get(sign))
    if (reads.some((read) => read === undefined)) continue
    const read = reads.join('')
    const gain = gainOf(text, start, end, read) + PER_LETTER * reads.filter((sign) => /\p{L}/u.test(sign!)).length
    if (gain <= 0) continue
    evidence += gain
    runs.push({ start, end, read })
  }
  if (evidence < CLEAR) return { text, runs: 0 }
  const signs = /[^\p{ASCII}\p{Script=Han}]/gu
  for (const match of text.matchAll(signs)) {
    const read = plain.get(match[0])
    if (read === undefined || /\p{L}/u.test(read)) continue
    const end = match.index + match[0].length
    if (gainOf(text, match.index, end, read) > 0.1) runs.push({ start: match.index, end, read })
  }
  runs.push(...foldedSigns(text))
  runs.sort((a, b) => a.start - b.start)
  return { text: replaced(text, runs), runs: runs.length }
}

function gainOf(text: string, start: number, end: number, read: string): number {
  const left = text.slice(Math.max(0, start - CONTEXT), start)
  const right = text.slice(end, end + CONTEXT)
  return strangeness(left + text.slice(start, end) + right) - strangeness(left + read + right)
}

/** '*' for ’, '#' for …, '&' for ‘: only in a text that shows the damage, and only where such a sign would stand. */
function foldedSigns(text: string): Run[] {
  const runs: Run[] = []
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{N}])\*(?!\*)/gu))
    runs.push({ start: index, end: index + 1, read: '’' })
  for (const { index } of text.matchAll(/(?<=\p{L})#(?=\s|$)/gu)) runs.push({ start: index, end: index + 1, read: '…' })
  for (const { index } of text.matchAll(/(?<=^|[\s("])&(?=\p{L})/gmu))
    runs.push({ start: index, end: index + 1, read: '‘' })
  return runs
}

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
