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
 * What it gets wrong: where link words and the preview's first words are both capitalised and share nothing ("Ganja Baku is"),
 * the shortest anchor wins.
 */
import { distance } from 'fastest-levenshtein'
import type { Repair } from '../../schema/snapshot.js'
import { FUNCTION_WORDS } from '../../text/function-words.js'

/** Two could be quotations that somebody shortened. */
const LEAST = 3
/** Previews that were met have up to 330 characters; a sentence of two more would be found too. */
const LONGEST = 600
/** Words of a link; titles of articles have up to twelve. */
const MOST_ANCHOR_WORDS = 14
const CUT = /\s(?:\.\.\.|…)(?=\s|$)/g
const DEFINES =
  /^(?:is|was|are|were|refers?|describes?|may|can|has|had|launched|consists?|comprises?|took|began|includes?|served|deals|means|denotes|became|remains)$/
/** Words with which an encyclopedia's first sentence begins when it does not begin with its subject. */
const STARTERS = new Set([
  'The',
  'A',
  'An',
  'In',
  'On',
  'At',
  'Between',
  'From',
  'During',
  'As',
  'Within',
  'Since',
  'After',
  'By',
  'Under',
])

/** What the first word of a preview scores at least: with and without a line's end behind it. */
const WHOLE_LINE = 1.2
/** Once several are sure, a line that is built like them is one whatever it says. */
const WHOLE_LINE_IN_SUCH_A_TEXT = 0.2
const INSIDE_LINE = 2
/** Lower than any preview that begins properly, higher than a word in the middle of one. */
const MERGED = 1.3
const MOST_MERGED = 4
/** "Lieutenant General" before a name. */
const MOST_BEFORE_NAME = 2
/** As much as a name that begins at once. */
const TITLED = 1

interface Preview {
  readonly start: number
  readonly end: number
  /** no ellipsis: words of the article went with it */
  readonly damaged: boolean
}

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

/** Where the line begins on which `at` stands, or as far before it as a preview reaches: a page may be one line of megabytes. */
function lineStart(text: string, at: number): number {
  const reach = Math.max(0, at - LONGEST)
  return reach + text.slice(reach, at).lastIndexOf('\n') + 1
}

const isCutAtLineEnd = (text: string, cut: number) => /^\s\S+[^\S\n]*(?:\n|$)/.test(text.slice(cut, cut + 8))

interface Word {
  readonly at: number
  readonly text: string
  /** without punctuation and case; empty for a word of signs */
  readonly key: string
}

const wordsOf = (text: string, from: number, to: number): Word[] =>
  [...text.slice(from, to).matchAll(/[^\s]+/g)].map((match) => ({
    at: from + match.index,
    text: match[0],
    key: match[0]
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}-]+/gu, ''),
  }))

/** Where in `text[from, cut)` the preview begins that is cut at `cut`; null: there is none. */
function previewStart(text: string, from: number, cut: number, wholeLine: number): number | null {
  // a line that is cut at its end and begins with a link is a preview all through
  const least = isLineStart(text, from) && isCutAtLineEnd(text, cut) ? wholeLine : INSIDE_LINE
  return bestStart(wordsOf(text, from, cut), text, least)
}

function bestStart(words: readonly Word[], text: string, least: number): number | null {
  let best: { score: number; at: number } | null = null
  for (let p = 1; p < words.length - 2; p++) {
    const score = beginScore(words, p, text)
    if (score !== null && score >= least && (!best || score > best.score)) best = { score, at: words[p]!.at }
  }
  return best?.at ?? null
}

/** How much like the first word of a preview word `p` is; null: not at all. */
function beginScore(words: readonly Word[], p: number, text: string): number | null {
  const first = words[p]!
  const lineStart = isLineStart(text, words[0]!.at)
  // "Visby () is" and "status quo is": the preview's own subject was taken for the link's words
  if (lineStart && p <= MOST_MERGED && (/^\([;,)]/.test(first.text) || /^(?:is|was|are|were)$/.test(first.text)))
    return MERGED - p * 0.1
  const bare = first.text.replace(/^(?:''+|["“‘]|__\p{Lu}+__)+/u, '')
  const isNotice = /^__\p{Lu}+__$/u.test(first.text)
  if (!isNotice && (!/^[\p{Lu}\p{N}]/u.test(bare) || /^[IVX]+$/.test(bare))) return null
  if (/[,;:]$/.test(words[p - 1]!.text)) return null
  // a sentence that begins inside the preview itself: "... is a town. It lies ..."
  if (/[.!?]["”')]*$/.test(words[p - 1]!.text) && !/^(?:\p{Lu}\.)+$/u.test(words[p - 1]!.text) && p > 1) return null
  const body = words.slice(p, p + 40)
  const defined = body.findIndex((word) => DEFINES.test(word.key))
  if (defined < 1 && !isNotice && !lineStart) return null
  let score = isNotice ? 3 : 0
  const skip = /^(?:the|a|an|in)$/.test(first.key) ? 1 : 0
  const subject = body.slice(skip)
  let longest = 0
  for (let k = 1; k <= Math.min(p, MOST_ANCHOR_WORDS); k++) {
    const anchor = words.slice(p - k, p)
    if (anchor.every((word, i) => word.key !== '' && alike(word.key, subject[i]?.key ?? ''))) longest = k
  }
  // the link's words again: the surest sign, the surer the more of the line they are
  if (longest > 0 && (!lineStart || longest === p)) score += 3 + Math.min(longest, 6) * 0.3
  if (lineStart) {
    // "Anna Berg Anna Maria Berg": a name in full begins as the name does
    if (alike(words[0]!.key, subject[0]!.key)) score += 1
    const anchor = words.slice(0, p).filter((word) => word.key.length > 2)
    const spoken = anchor.filter((word) => body.some((other) => alike(word.key, other.key))).length
    if (anchor.length > 0) score += (1.5 * spoken) / anchor.length
    // "Anna Berg Captain Anna Maria Berg": what she is stands before the name
    const again = subject.findIndex((word) => alike(word.key, words[0]!.key))
    const named = subject.slice(0, p + MOST_BEFORE_NAME + 1)
    // nothing of a title stands in the name again
    const isTitle = (word: Word) =>
      isCapital(word) && !subject.slice(again, again + MOST_ANCHOR_WORDS).some(({ key }) => key === word.key)
    const isTitled = again >= 1 && again <= MOST_BEFORE_NAME && subject.slice(0, again).every(isTitle)
    if (p >= 2 && isTitled && anchor.every((word) => named.some((other) => alike(word.key, other.key)))) score += TITLED
    if (STARTERS.has(bare)) score += 1.6
    else score += 0.4
    // "Visby () is a town": what it is follows at once
    if (body.slice(1, 5).some((word) => word.text.startsWith('(') || DEFINES.test(word.key))) score += 0.6
    // "WHO The World Health Organization (WHO)"
    if (p === 1 && body.some((word) => word.text.startsWith('(') && isShortFor(word.key, words[0]!.key))) score += 1.5
    if (FUNCTION_WORDS.has(words[p - 1]!.key)) score -= 1
    score -= p * 0.15 + Math.max(0, p - 8) * 0.2
  }
  if (defined > 14 || defined < 1) score -= 0.5
  return score
}

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n'

const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text)

/** "WHO", "GMT+2": the bracket's abbreviation is how the link's word begins. */
const isShortFor = (short: string, word: string) => alike(short, word) || (short.length >= 3 && word.startsWith(short))

/** The same word, one with another ending (missile and missiles, Armenia and Armenian), or one letter otherwise (Agdam, Aghdam). */
function alike(a: string, b: string): boolean {
  if (a === b) return a !== ''
  if (a.length >= 5 && a.length === b.length && a.slice(0, 4) === b.slice(0, 4)) return true
  if (a[0] === b[0] && Math.min(a.length, b.length) >= 5 && distance(a, b) === 1) return true
  const shared = Math.min(a.length, b.length)
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared) && Math.abs(a.length - b.length) <= 3
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

/** Without the previews; lines that a link had broken are one again. */
function mended(text: string, previews: readonly Preview[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of previews) {
    parts.push(text.slice(at, start).trimEnd())
    parts.push(MARK)
    at = end
  }
  parts.push(text.slice(at))
  return (
    parts
      .join('')
      // the link stood on a line of its own
      .replace(JOIN_AFTER, (_, next: string) =>
        /^(?:[,.;:!?)\]”’%]|''(?:[\s,.;)]|$)|'s\b|s\b|[-–]|"(?=[\s,.;)]))/.test(next) ? KEPT : `${KEPT} `,
      )
      .replaceAll(MARK, KEPT)
      .split(/\n[^\S\n]*\n/)
      .map((paragraph) =>
        withoutLeftovers(paragraph.includes(KEPT) ? joinLines(paragraph.replaceAll(KEPT, '')) : paragraph),
      )
      .join('\n\n')
  )
}

/** What the mirror left of italics and of templates that it could not write: '' and (, ; ). */
const withoutLeftovers = (paragraph: string) =>
  paragraph
    .replace(/[^\S\n]?\((?:[\s,;:]|\bor\b)*\)/g, '')
    .replace(/(?<=\s)''\s+(?=\p{L})/gu, '')
    .replace(/''/g, '')

/** stands for a preview while lines are joined; a text has no such control character by now */
const MARK = '\u0001'
/** says of a paragraph that a preview stood in it */
const KEPT = '\u0002'
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is one, since no text has it
const JOIN_AFTER = /\u0001\n?[^\S\n]*(?!\n)(?=(\S{1,3}))/g

/** Lines of prose before a link ended where the link began. */
function joinLines(paragraph: string): string {
  const joined: string[] = []
  let before = ''
  for (const line of paragraph.split('\n')) {
    const words = line.trim()
    if (words === '') continue
    if (joined.length > 0 && !OPENS.test(before.slice(-3))) joined.push(' ')
    joined.push(words)
    before = words
  }
  return joined.join('')
}

/** The end of a line that the next is written right behind: a bracket, an opening quotation mark, the opening marks of italics. */
const OPENS = /[([“‘«]$|(?:^|\s)["']$|(?:^|[\s(])''$/
