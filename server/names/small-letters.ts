/**
 * "Line of Control" that the other text has as "line of control": a name that went over into small letters is not gone,
 * and one that got its capitals is not new.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import { type SentencePair, sentenceSpan } from '../align/alignment.js'
import type { Name } from '../schema/name.js'
import { isCommonWord } from './common-words.js'
import { type Draft, first, nameOfMention, only, type Side } from './draft.js'
import { sameForm } from './forms.js'
import type { Match } from './match-referents.js'
import type { Mention } from './mention.js'
import type { Referent } from './referent.js'
import { type Place, placesIn } from './slots.js'

/** "Line of Contact" that the other text has as "line of contact": the capitals of a name went or came. */
export function smallDrafts(aligned: AlignedTexts, a: Side, b: Side): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const pair of aligned.pairs) {
    if (pair.similarity >= 1) continue
    const mine = placesIn(pair.from, a.places)
    const yours = placesIn(pair.to, b.places)
    if (
      mine.length === yours.length &&
      mine.every((place, i) => sameForm(place.mention.surface, yours[i]!.mention.surface))
    )
      continue
    for (const { mention } of mine) {
      const small = writtenSmall(mention, aligned.to, pair.to, yours)
      if (!small || seen.has(mention.surface)) continue
      seen.add(mention.surface)
      const to = smallName(small.form, mention, small.start)
      drafts.push({
        change: 'respelled',
        from: nameOfMention(mention),
        to,
        at: [
          mention,
          { ...mention, start: small.start, end: small.start + small.form.length, sentence: pair.to.first },
        ],
        confidence: 0.6,
        names: [mention.surface, small.form],
        somewhere: true,
      })
    }
    for (const { mention } of yours) {
      const small = writtenSmall(mention, aligned.from, pair.from, mine)
      if (!small || seen.has(mention.surface)) continue
      seen.add(mention.surface)
      const from = smallName(small.form, mention, small.start)
      drafts.push({
        change: 'respelled',
        from,
        to: nameOfMention(mention),
        at: [
          { ...mention, start: small.start, end: small.start + small.form.length, sentence: pair.from.first },
          mention,
        ],
        confidence: 0.6,
        names: [small.form, mention.surface],
        somewhere: true,
      })
    }
  }
  return drafts
}

const smallName = (form: string, { type }: Mention, start: number): Name => ({
  canonical: form,
  type,
  variants: [form],
  roles: [],
  mentions: [{ start, end: start + form.length }],
})

/**
 * "Tamsin crossing" in the one text throughout, and "Tamsin Crossing" besides in the other: a noun got its capital, or lost
 * it, in some places. The first word's capital may be the sentence's.
 */
export function otherCapitals(a: Side, b: Side, matches: Iterable<Match>): Draft[] {
  const drafts: Draft[] = []
  for (const { from, to } of matches) {
    const [x, y] = [a.referents[from]!, b.referents[to]!]
    if (x.canonical !== y.canonical || x.type === 'person') continue
    const came = y.variants.find((form) => isOtherwiseSet(form, x.variants))
    const went = x.variants.find((form) => isOtherwiseSet(form, y.variants))
    if (came !== undefined) drafts.push(respelt([x, y], [x.canonical, came]))
    else if (went !== undefined) drafts.push(respelt([x, y], [went, y.canonical]))
  }
  return drafts
}

/** A form that the other text has with small letters, or capitals, in its last word only. */
function isOtherwiseSet(form: string, others: readonly string[]): boolean {
  if (others.includes(form) || !form.includes(' ')) return false
  const at = form.lastIndexOf(' ') + 1
  const rest = form.slice(at + 1)
  if (rest !== rest.toLowerCase() || rest.length < 3) return false
  const first = form[at]!
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  return others.includes(`${form.slice(0, at)}${other}${rest}`)
}

function respelt([x, y]: readonly [Referent, Referent], names: readonly [string, string]): Draft {
  const at = [first(x, names[0]), first(y, names[1])] as const
  return {
    change: 'respelled',
    from: only(x, at[0]),
    to: only(y, at[1]),
    at,
    confidence: 0.5,
    names,
    somewhere: true,
  }
}

/** The last words of the name, two at least that are words of the language, in small letters in the other sentence. */
function writtenSmall(
  { surface, type }: Mention,
  text: AlignedTexts['from'],
  range: SentencePair['from'],
  others: readonly Place[],
): { form: string; start: number } | null {
  if (type === 'person') return null
  const words = surface.split(' ')
  const span = sentenceSpan(text, range)
  const sentence = text.text.slice(span.start, span.end)
  for (let from = 0; from + 2 <= words.length; from++) {
    const tail = words.slice(from)
    if (tail.filter((word) => /^\p{Lu}/u.test(word)).length < 2) return null
    if (!tail.every((word) => isCommonWord(word.toLowerCase()))) continue
    const form = tail.join(' ').toLowerCase()
    const at = sentence.indexOf(` ${form}`)
    if (at < 0) continue
    const start = span.start + at + 1
    const inName = others.some(({ mention }) => mention.start < start + form.length && start < mention.end)
    return inName ? null : { form, start }
  }
  return null
}
