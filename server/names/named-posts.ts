/**
 * Somebody whom one text knows by the post alone and the other by name: "the director of the Harbour Survey at the
 * institute" against "Ruth Adeyemi, Director of the Harbour Survey at the Institute".
 *
 * Only a post that is said word for word, and at length, says who is meant: "the minister" may be anybody.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Name } from '../schema/name.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import { lastAtMost } from '../text/last-at-most.js'
import { type Draft, first, type Side } from './draft.js'
import type { Mention } from './mention.js'
import type { Referent } from './referent.js'

/** Words that say something: of "director of the survey" there are two, and many such. */
const LEAST_WORDS = 4
/** So many people are looked for and no more; each costs a walk through the text. */
const MOST_PEOPLE = 200

type Text = AlignedTexts['from']

/** @param alone by side, the referents that the other text does not have */
export function namedPosts(
  aligned: AlignedTexts,
  a: Side,
  b: Side,
  alone: { readonly from: readonly number[]; readonly to: readonly number[] },
): readonly Draft[] {
  const drafts: Draft[] = []
  const [before, after] = [aligned.from.text.toLowerCase(), aligned.to.text.toLowerCase()]
  for (const i of alone.to.slice(0, MOST_PEOPLE)) {
    const post = postOf(b.referents[i]!, aligned.from, before)
    if (!post) continue
    const at = first(b.referents[i]!, b.referents[i]!.canonical)
    drafts.push(draftOf(post.name, b.names[i]!, [post.at(at), at]))
  }
  for (const i of alone.from.slice(0, MOST_PEOPLE)) {
    const post = postOf(a.referents[i]!, aligned.to, after)
    if (!post) continue
    const at = first(a.referents[i]!, a.referents[i]!.canonical)
    drafts.push(draftOf(a.names[i]!, post.name, [at, post.at(at)]))
  }
  return drafts
}

const draftOf = (from: Name, to: Name, at: Draft['at']): Draft => ({
  change: 'renamed',
  from,
  to,
  at,
  confidence: 0.5,
  names: [from.canonical, to.canonical],
  somewhere: true,
})

interface Post {
  readonly name: Name
  readonly at: (mention: Mention) => Mention
}

function postOf({ type, mentions }: Referent, { text, tokens, sentenceToken }: Text, lower: string): Post | null {
  if (type !== 'person') return null
  for (const { roles } of mentions) {
    for (const role of roles) {
      const words = role.text.toLowerCase().split(/\s+/)
      if (words.filter((word) => !FUNCTION_WORDS.has(word)).length < LEAST_WORDS) continue
      // lower case may change a text's length in few scripts, and then offsets would lie
      const start = lower.length === text.length ? lower.indexOf(` ${role.text.toLowerCase()}`) + 1 : 0
      if (start === 0) continue
      const end = start + role.text.length
      if (/[\p{L}\p{N}]/u.test(text[end] ?? '')) continue
      const starts = (sentence: number) => tokens.start[sentenceToken[sentence]!]!
      const sentence = Math.max(0, lastAtMost(sentenceToken.length - 1, starts, start))
      const form = text.slice(start, end)
      return {
        name: { canonical: form, type: 'person', variants: [form], roles: [], mentions: [{ start, end }] },
        at: (mention) => ({ ...mention, start, end, sentence, surface: form }),
      }
    }
  }
  return null
}
