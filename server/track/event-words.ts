/**
 * What each text calls what happened: its nouns for events, counted. "Fired" is no fire and a fire brigade none either, so a
 * word counts as a noun stands: in the singular or plural, not behind "to" or a modal, and not before the noun of a trade or a
 * thing that it only describes. A verb in the present plural ("crowds storm the gate") is still counted.
 */
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
/** Events that are verbs more often, and so are no labels elsewhere. */
const ALSO_EVENTS: ReadonlySet<string> = new Set(['crush', 'stampede'])
/** Behind these a verb stands. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would can could may might must shall should cannot not won't didn't i we you they he she it who".split(' '),
)
/** Who deals with an event, or what is kept against it: a fire brigade, a crash barrier, a war memorial, a murder suspect. */
const OF_ANOTHER_THING: ReadonlySet<string> = new Set(
  (
    'brigade service department station engine truck crew fighter alarm exit escape door extinguisher hose drill ' +
    'warden marshal chief officer official minister ministry correspondent reporter memorial museum cemetery grave ' +
    'monument film movie novel game crime criminal hero veteran bond zone barrier helmet defence defense plain gate ' +
    'wall insurance insurer cover fund hotline helpline line room ward suspect weapon victim witness lawyer judge ' +
    'court jury commission committee panel team report director manager price record figure season day hospital ' +
    'doctor clinic test vaccine law lane shelter pay'
  ).split(' '),
)

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
        // how a text opens is what it calls the matter, however seldom
        list.some(({ text, places: [first] }) => first!.start < leadEnd(texts[text]!)) ||
        list.some(({ share, places: [first], text }) => share >= GOOD_PART && isNoun(texts[text]!, first!)),
    )
    .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word, list]) => ({ word, uses: list }))
}

/** Enough where several uses speak for a word; of one that stands alone it must be seen that it is no verb. */
const isNoun = ({ text }: ScannedText, { start }: Span) =>
  /(?:^|[^\p{L}])(?:an?|the|this|that|its|their) $/iu.test(text.slice(Math.max(0, start - 8), start))

/** Its headline, if it has one, and its first sentences. */
const LEAD_SENTENCES = 4

function leadEnd({ tokens, sentenceToken }: ScannedText): number {
  const behind = sentenceToken[Math.min(LEAD_SENTENCES, sentenceToken.length - 1)]!
  return behind === 0 ? 0 : tokens.end[behind - 1]!
}

function eventsIn(text: ScannedText): ReadonlyMap<string, number[]> {
  const wordAt = wordsOf(text)
  const found = new Map<string, number[]>()
  for (let token = 0; token < text.tokens.count; token++) {
    if (!isWordToken(text, token)) continue
    const { lemma, lower } = wordAt(token)
    if (!isEvent(lemma) && !ALSO_EVENTS.has(lemma)) continue
    if ((lemma === MONTH && isDated(text, token)) || !standsAsNoun(lower, lemma)) continue
    const beside = (at: number) => (at >= 0 && at < text.tokens.count ? wordAt(at) : null)
    if (BEFORE_VERB.has(beside(token - 1)?.lower ?? '')) continue
    if (OF_ANOTHER_THING.has(beside(token + 1)?.lemma ?? '')) continue
    const list = found.get(lemma)
    if (list) list.push(token)
    else found.set(lemma, [token])
  }
  return found
}

/** "fires" and "fire", not "fired" and "firing", and "drew" is no draw; "fighting" is a noun of its own. */
const standsAsNoun = (lower: string, lemma: string): boolean =>
  lower === lemma || (lower.endsWith('s') && lower.slice(0, 3) === lemma.slice(0, 3))

function isDated({ text, tokens }: ScannedText, token: number): boolean {
  const capital = text[tokens.start[token]!] === 'M'
  const isNumber = (at: number) => at >= 0 && at < tokens.count && /\d/.test(text[tokens.start[at]!]!)
  return capital && (isNumber(token - 1) || isNumber(token + 1))
}
