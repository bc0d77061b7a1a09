/**
 * Running heads, running feet and page numbers: the same line at the top or the bottom of page after page. They stand in the
 * middle of sentences that go on overleaf, so they go before paragraphs are put together.
 */
import type { Line } from './lines.js'

/** A head or a foot has up to so many lines. */
const EDGE = 3
/** Left and right pages have different heads, and each chapter has its own: three pages are enough, two of a few. */
const ENOUGH = 3
/** "12", "– 12 –", "Page 3 of 20", "3/20", "xiv" */
const PAGE_NUMBER = /^[–—\-•|\s]*(?:page\s|p\.\s?)?(?:\d{1,4}|[ivxl]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?[–—\-•|\s]*$/i

export interface Framed {
  readonly pages: readonly (readonly Line[])[]
  readonly dropped: number
}

export function withoutFrame(pages: readonly (readonly Line[])[]): Framed {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const keys = new Set(edgesOf(lines).map((at) => keyOf(lines[at]!)))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(2, Math.min(ENOUGH, pages.length - 2))
  let dropped = 0
  const bare = pages.map((lines) => {
    const gone = new Set<number>()
    const edges = edgesOf(lines)
    // from the edge inwards: a line that repeats behind one that does not is the article's own
    for (const side of [edges.filter((at) => at < EDGE), edges.filter((at) => at >= lines.length - EDGE).reverse()]) {
      for (const at of side) {
        const line = lines[at]!
        const repeats = pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= least
        if (!repeats && !(pages.length > 1 && PAGE_NUMBER.test(line.text))) break
        gone.add(at)
      }
    }
    dropped += gone.size
    return lines.filter((_, at) => !gone.has(at))
  })
  return { pages: bare, dropped }
}

/** By their place in the page's own order: heads and feet are written before or after all else. */
function edgesOf(lines: readonly Line[]): number[] {
  return lines.map((_, at) => at).filter((at) => at < EDGE || at >= lines.length - EDGE)
}

/** Its words without their numbers, and where it stands: a sentence may repeat, but not at one height on each page. */
const keyOf = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.toLowerCase().replace(/\p{Nd}+/gu, '#')}`
