/** What each text calls what happened: its nouns for events, counted. One that is also a verb is counted as it is spelled. */
import { isEvent } from '../framing/event-nouns.js'
import { isWordToken, place } from '../framing/profile/places.js'
import { wordsOf } from '../framing/words.js'
import type { Span } from '../schema/span.js'
import type { ScannedText } from '../text/scan.js'

export interface WordUse {
  /** index of the text */
  readonly text: number
  readonly count: number
  readonly share: number
  readonly places: readonly Span[]
}

/** Words kept of a snapshot: the table across sources shows those that several use; beyond sixteen each stood once. */
const MOST_WORDS = 16
/** Places kept of a word: its concordance on the page; the count says how many there are. */
const MOST_PLACES = 20
/** A word that one long text uses once says nothing of how it tells; of a short one it is a good part. */
const LEAST = 2
const GOOD_PART = 0.1
/** "on 3 March", "March 2031": a month that is an event by its letters */
const MONTH = 'march'

export function eventWords(texts: readonly ScannedText[]): readonly { word: string; uses: readonly WordUse[] }[] {
  const uses = new Map<string, WordUse[]>()
  texts.forEach((text, n) => {
    const counted = eventsIn(text)
    const all = [...counted.values()].reduce((sum, tokens) => sum + tokens.length, 0)
    for (const [word, tokens] of counted) {
      const use: WordUse = {
        text: n,
        count: tokens.length,
        share: Math.round((1000 * tokens.length) / all) / 1000,
        places: tokens.slice(0, MOST_PLACES).map((token) => place(text, token)),
      }
      uses.set(word, [...(uses.get(word) ?? []), use])
    }
  })
  const total = (list: readonly WordUse[]) => list.reduce((sum, { count }) => sum + count, 0)
  return [...uses]
    .filter(
      ([, list]) =>
        total(list) >= LEAST ||
        list.some(({ share, places: [first], text }) => share >= GOOD_PART && isNoun(texts[text]!, first!)),
    )
    .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word, list]) => ({ word, uses: list }))
}

/** Enough where several uses speak for a word; of one that stands alone it must be seen that it is no verb. */
const isNoun = ({ text }: ScannedText, { start }: Span) =>
  /(?:^|[^\p{L}])(?:an?|the|this|that|its|their) $/iu.test(text.slice(Math.max(0, start - 8), start))

function eventsIn(text: ScannedText): ReadonlyMap<string, number[]> {
  const wordAt = wordsOf(text)
  const found = new Map<string, number[]>()
  for (let token = 0; token < text.tokens.count; token++) {
    if (!isWordToken(text, token)) continue
    const { lemma } = wordAt(token)
    if (!isEvent(lemma) || (lemma === MONTH && isDated(text, token))) continue
    const list = found.get(lemma)
    if (list) list.push(token)
    else found.set(lemma, [token])
  }
  return found
}

function isDated({ text, tokens }: ScannedText, token: number): boolean {
  const capital = text[tokens.start[token]!] === 'M'
  const isNumber = (at: number) => at >= 0 && at < tokens.count && /\d/.test(text[tokens.start[at]!]!)
  return capital && (isNumber(token - 1) || isNumber(token + 1))
}
