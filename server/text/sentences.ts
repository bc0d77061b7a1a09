/**
 * Where sentences end, inside one block.
 *
 *   … led by Lt. Gen. Mayilov at 4 a.m. The U.S. Army, worth "US$2 billion."[12] Then …
 *                                      ^                                        ^
 *
 * Works on tokens, which already hold abbreviations, numbers and citation marks together; `Intl.Segmenter` breaks after
 * "Gen.", starts 312 sentences of one article with a citation mark and is superlinear on long strings. Closing quotes,
 * brackets and citation marks after the stop belong to the sentence that they close.
 */
import { NAME_FOLLOWS, NUMBER_FOLLOWS, SENTENCE_OPENERS } from './abbreviations.js'
import { TokenKind, type Tokens } from './tokens.js'

const ENDS = /^(?:[.!?…]+|[。！？｡؟।։])$/u
const ENDS_WITHOUT_SPACE = /^[。！？｡]$/u
const CLOSES = /^["'”’»)\]」』）]$/u
const OPENS = /^["'“‘«([¿¡–—„「『（]$/u
/** capital, digit, a letter of a script that has no case, or a letter that was lost: behind a full stop most were capitals */
const STARTS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\ufffd]/u

/** The first token of each sentence of `tokens[first..last)`, of which `first` always is one; none for no tokens. */
export function sentenceStarts(text: string, tokens: Tokens, first = 0, last = tokens.count): number[] {
  const starts: number[] = []
  if (first < last) starts.push(first)
  for (let t = first; t < last; t++) {
    if (!mayEnd(text, tokens, t)) continue
    let next = t + 1
    while (next < last && closes(text, tokens, next)) next++
    if (next >= last) break
    if (begins(text, tokens, t, next, last)) starts.push(next)
    t = next - 1
  }
  return starts
}

function mayEnd(text: string, { start, end, kind }: Tokens, t: number): boolean {
  if (kind[t] === TokenKind.abbreviation) return true
  if (kind[t] !== TokenKind.punctuation) return false
  const unit = text.charCodeAt(start[t]!)
  // the commonest marks are decided without a regular expression
  if (unit === 0x2e || unit === 0x21 || unit === 0x3f) return true
  return unit > 0x7f && ENDS.test(text.slice(start[t]!, end[t]!))
}

/** A citation mark or a closing sign that belongs to the sentence before it. A straight quote closes when nothing separates it. */
function closes(text: string, { start, end, kind }: Tokens, t: number): boolean {
  if (kind[t] === TokenKind.citation) return true
  if (kind[t] !== TokenKind.punctuation) return false
  const sign = text.slice(start[t]!, end[t]!)
  if (ENDS.test(sign)) return start[t] === end[t - 1]
  return CLOSES.test(sign) && start[t] === end[t - 1]
}

/** Does a sentence begin at token `next`, after token `stop` and what closes it? */
function begins(text: string, { start, end, kind }: Tokens, stop: number, next: number, last: number): boolean {
  const sign = text.slice(start[stop]!, end[stop]!)
  const touching = start[next] === end[next - 1]
  if (touching)
    return (
      ENDS_WITHOUT_SPACE.test(sign) || (kind[next - 1] === TokenKind.citation && STARTS.test(text.slice(start[next]!)))
    )
  let opener = next
  while (
    opener < last - 1 &&
    kind[opener] === TokenKind.punctuation &&
    OPENS.test(text.slice(start[opener]!, end[opener]!))
  )
    opener++
  const word = text.slice(start[opener]!, end[opener]!)
  if (kind[stop] === TokenKind.abbreviation) {
    const name = sign.slice(0, -1)
    if (NAME_FOLLOWS.has(name) || NUMBER_FOLLOWS.has(name)) return false
    if (/^\p{Lu}\.$/u.test(sign)) return false
    // "4 a.m. The attack": a quote that opens or a word that opens sentences; "the U.S. Army" goes on
    return SENTENCE_OPENERS.has(word) || (opener > next && STARTS.test(word))
  }
  if (!STARTS.test(word)) return false
  // "... [Turkey] sent": an ellipsis inside a quotation ends nothing before a lower-case word, and does before a capital
  return true
}
