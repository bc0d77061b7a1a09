/**
 * Link previews that a mirror wrote into the text behind its links.
 *
 *   The ferry left                                              The ferry left Visby for the last time.
 *   Visby Visby () is a town on Gotland. With a popula ...  →
 *   for the last time.
 *
 * A preview stands behind the words of the link, begins like an encyclopedia's first sentence about them, and is cut at an
 * ellipsis in mid-sentence, after which the article's own sentence goes on. So the ellipsis is looked for first and then, before
 * it, the place where a sentence begins that speaks of the words before it. A text is touched only where that is found
 * several times. Where a preview has no ellipsis it swallowed words of the article: its first sentence goes, and the place
 * is counted as damage.
 *
 * What it gets wrong: where link words and the preview's first words are both capitalised and share nothing ("Cusco Lima is"),
 * the shortest anchor wins.
 */
import type { Repair } from '../../schema/snapshot.js'
import { bestStart, DEFINES, previewStart } from './preview-start.js'
import { alike, isCutAtLineEnd, LONGEST, lineStart, MOST_ANCHOR_WORDS, wordsOf } from './preview-words.js'
import { mended, type Preview } from './without-previews.js'

/** Two could be quotations that somebody shortened. */
const LEAST = 3
const CUT = /\s(?:\.\.\.|…)(?=\s|$)/g

/** What the first word of a preview scores at least: with and without a line's end behind it. */
const WHOLE_LINE = 1.2
/** Once several are sure, a line that is built like them is one whatever it says. */
const WHOLE_LINE_IN_SUCH_A_TEXT = 0.2

export function dropLinkPreviews(text: string): { text: string; repairs: readonly Repair[] } {
  const cuts = [...text.matchAll(CUT)]
  if (cuts.length < LEAST) return { text, repairs: [] }
  if (previewsAt(text, cuts, WHOLE_LINE).length < LEAST) return { text, repairs: [] }
  const found = previewsAt(text, cuts, WHOLE_LINE_IN_SUCH_A_TEXT)
  const swallowed = swallowing(text, found)
  const all = [...found, ...swallowed].sort((a, b) => a.start - b.start)
  const repairs: Repair[] = [
    { kind: 'link_preview', count: all.length, note: 'previews of linked pages that stood in the text were taken out' },
  ]
  if (swallowed.length > 0) {
    const note = 'previews had swallowed words of the article, which are missing; that is damage and no removal'
    repairs.push({ kind: 'swallowed_words', count: swallowed.length, note })
  }
  return { text: mended(text, all), repairs }
}

function previewsAt(text: string, cuts: readonly RegExpExecArray[], wholeLine: number): Preview[] {
  const found: Preview[] = []
  let from = 0
  for (const cut of cuts) {
    const end = cut.index + cut[0].length
    const line = lineStart(text, cut.index)
    let start = aroundStart(text, found.at(-1), cut.index, wholeLine)
    if (start !== null) found.pop()
    start ??= ownLineStart(text, line, from, cut.index)
    start ??= previewStart(text, Math.max(line, from), cut.index, wholeLine)
    start ??= wrappedStart(text, line, from, cut.index, wholeLine)
    if (start !== null) found.push({ start, end, damaged: false })
    // no preview reaches over an ellipsis before its own, so each word is looked at once
    from = end
  }
  return found
}

/** The whole line, where the line before ends with the words of the link and this one begins with them again. */
function ownLineStart(text: string, line: number, from: number, cut: number): number | null {
  if (line < 2 || text[line - 2] === '\n' || line < from || !isCutAtLineEnd(text, cut)) return null
  const anchor = wordsOf(text, lineStart(text, line - 1), line)
  if (anchor.length === 0 || anchor.length > MOST_ANCHOR_WORDS) return null
  const [first, ...rest] = wordsOf(text, line, cut)
  if (!first || !/^[\p{Lu}\p{N}"“']/u.test(first.text)) return null
  const subject = /^(?:the|a|an)$/.test(first.key) ? rest : [first, ...rest]
  const isAgain = anchor.every((word, i) => word.key !== '' && alike(word.key, subject[i]?.key ?? ''))
  // "Visby Visby is …" on one line has its own link at its beginning
  const isLinkHere = alike(subject[0]!.key, subject[anchor.length]?.key ?? '')
  const isDefined = rest.slice(0, 40).some((word) => DEFINES.test(word.key))
  return isAgain && isDefined && !isLinkHere ? line : null
}

/** A preview that holds a line end itself begins on the line before. */
function wrappedStart(text: string, line: number, from: number, cut: number, wholeLine: number): number | null {
  if (line < 2 || text[line - 2] === '\n' || !isCutAtLineEnd(text, cut)) return null
  const before = lineStart(text, line - 1)
  return before < from || cut - before > LONGEST ? null : previewStart(text, before, cut, wholeLine)
}

/**
 * A preview in which a link stood holds that link's preview in a line of its own: the outer one begins on the line before the
 * inner and goes on behind it. Told by a bracket that is opened there and closed here.
 */
function aroundStart(text: string, inner: Preview | undefined, cut: number, wholeLine: number): number | null {
  const line = lineStart(text, cut)
  if (!inner || text.slice(inner.end, line).trim() !== '' || !isCutAtLineEnd(text, cut)) return null
  if (!/^[^(\n]{0,200}\)/.test(text.slice(line, cut))) return null
  const innerLine = lineStart(text, inner.start)
  const outerLine = lineStart(text, innerLine - 1)
  const outer = text.slice(outerLine, innerLine)
  if (outer.trim() === '' || outer.lastIndexOf('(') <= outer.lastIndexOf(')')) return null
  const words = [...wordsOf(text, outerLine, innerLine), ...wordsOf(text, line, cut)]
  const start = bestStart(words, text, wholeLine)
  return start !== null && start < innerLine ? start : null
}

/** Lines that begin as a preview does and have no ellipsis: their first sentence is the preview's. */
function swallowing(text: string, found: readonly Preview[]): Preview[] {
  const taken = new Set(found.map(({ start }) => lineStart(text, start)))
  const damaged: Preview[] = []
  for (let line = 0; line >= 0 && line < text.length; ) {
    const next = text.indexOf('\n', line)
    const end = next < 0 ? text.length : next
    if (!taken.has(line) && end - line > 60) {
      const stop = firstStop(text, line, Math.min(end, line + LONGEST))
      const words = stop === null ? [] : wordsOf(text, line, stop)
      for (let p = 1; stop !== null && p <= Math.min(MOST_ANCHOR_WORDS, words.length - 6); p++) {
        const anchor = words.slice(0, p)
        const skip = /^(?:the|an?)$/.test(words[p]!.key) && /^\p{Lu}/u.test(words[p]!.text) ? 1 : 0
        const again = anchor.every((word, i) => word.key !== '' && alike(word.key, words[p + skip + i]?.key ?? ''))
        const begins = /^[\p{Lu}'"]/u.test(words[p]!.text)
        const defined = words.slice(p, p + 24).some((word) => DEFINES.test(word.key))
        if (!again || !begins || !defined) continue
        damaged.push({ start: words[p]!.at, end: stop, damaged: true })
        break
      }
    }
    line = next < 0 ? -1 : next + 1
  }
  return damaged
}

function firstStop(text: string, from: number, to: number): number | null {
  const stop = /[.!?](?=\s|$)/.exec(text.slice(from + 40, to))
  return stop ? from + 40 + stop.index + 1 : null
}
