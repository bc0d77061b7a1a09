/** Which words stand between quotation marks: what they say is a speaker's, not the text's. */
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'

/** By token of the text, since a sentence at the end of a block hangs on every mark before it. Straight marks open and close by turns, curly ones say which; a block that ends closes what is open. */
export function quotedTokens(text: ScannedText): Uint8Array {
  const { tokens, blockToken } = text
  const quoted = new Uint8Array(tokens.count)
  let open = false
  let block = 0
  for (let t = 0; t < tokens.count; t++) {
    while (block < text.blocks.length && t >= blockToken[block + 1]!) {
      block++
      open = false
    }
    const mark = tokens.kind[t] === TokenKind.punctuation ? markAt(text, t) : ''
    // some agencies open with the mark that closes: ”Nobody rang
    const turned = mark === '”' && !open && startsWord(text, t)
    if (mark === '“' || mark === '«' || mark === '„' || turned) open = true
    const closes = (mark === '”' && !turned) || mark === '»' || (mark === '"' && open)
    if (closes) open = false
    quoted[t] = open ? 1 : 0
    if (mark === '"' && !closes) open = true
  }
  return quoted
}

/** Two apostrophes side by side are one mark, told at the second. */
function markAt({ text, tokens }: ScannedText, t: number): string {
  const mark = text[tokens.start[t]!]!
  const doubled = (mark === "'" || mark === '’') && t > 0 && tokens.end[t - 1] === tokens.start[t]
  return doubled && text[tokens.start[t - 1]!] === mark ? '"' : mark
}

/** Does the mark stand before a word and behind none? */
function startsWord({ tokens }: ScannedText, t: number): boolean {
  const joined = (n: number) => n + 1 < tokens.count && n >= 0 && tokens.end[n] === tokens.start[n + 1]
  return joined(t) && tokens.kind[t + 1] !== TokenKind.punctuation && !joined(t - 1)
}
