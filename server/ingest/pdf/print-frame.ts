/**
 * What a browser writes above and below a page that it prints: the moment of printing, the page's title and address, the
 * number of the sheet.
 *
 *   11/24/26, 7:46 PM        Flood in the valley               Flood in the valley     https://post.example/flood
 *   …                                                          …
 *   https://post.example/flood               1/3               1 of 3                           24/11/2026, 19:46
 *
 * The lines differ from sheet to sheet by their numbers alone, but a print of one sheet has nothing that repeats, so they are
 * told by what stands in them: the highest and the lowest line of a sheet hold nothing else, and a moment and an address or a
 * number between them. What it gets wrong: nothing is dropped where a person switched one of the two lines off.
 */
import type { Line } from './lines.js'

const MOMENT =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}),?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i
const ADDRESS = /^(?:https?|file):\/\/\S{1,2000}$/i
const COUNT = /^(?:page\s)?\d{1,4}\s?(?:of|\/|von|sur|de)\s?\d{1,4}$/i

export interface Printed {
  readonly pages: readonly (readonly Line[])[]
  readonly dropped: number
  /** the address that was printed; null: none of the web, or the text is no print of a page */
  readonly url: string | null
}

interface Told {
  readonly moment: boolean
  readonly address: string | null
  readonly count: boolean
}

export function withoutPrintFrame(pages: readonly (readonly Line[])[]): Printed {
  let dropped = 0
  let url: string | null = null
  const bare = pages.map((lines) => {
    const edges = edgesOf(lines)
    const told = edges.map(toldBy)
    const all = told.filter((one) => one !== null)
    const isFrame =
      edges.length === 2 &&
      all.length === 2 &&
      all.some(({ moment }) => moment) &&
      all.some(({ address, count }) => address !== null || count)
    if (!isFrame) return lines
    dropped += edges.length
    url ??= all.map(({ address }) => address).find((address) => address !== null && /^https?:/i.test(address)) ?? null
    return lines.filter((line) => !edges.includes(line))
  })
  return { pages: bare, dropped, url }
}

/** The highest line and the lowest, wherever they were written. */
function edgesOf(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return []
  const high = lines.reduce((best, line) => (line.y > best.y ? line : best))
  const low = lines.reduce((best, line) => (line.y < best.y ? line : best))
  return high === low ? [] : [high, low]
}

/** Its cells, of which one may be a title; null: it says anything else. */
function toldBy({ cells }: Line): Told | null {
  // a short address and the number of the sheet may stand so near that they are one run
  const parts = cells.flatMap((cell) => /^([^\s:]+:\/\/\S+)\s(\S.*)$/.exec(cell)?.slice(1) ?? [cell])
  const moment = parts.filter((part) => MOMENT.test(part)).length
  const address = parts.filter((part) => ADDRESS.test(part))
  const count = parts.filter((part) => COUNT.test(part)).length
  const known = moment + address.length + count
  if (known === 0 || parts.length - known > 1) return null
  return { moment: moment > 0, address: address[0] ?? null, count: count > 0 }
}
