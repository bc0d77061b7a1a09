/**
 * What an article is about: the name that its first sentence says something of ("The X is …", "X was …"). The lead names the
 * subject by whatever it is called at the time, so the subjects of two versions are one, even when no word is left.
 */
import type { ScannedText } from '../text/scan.js'
import type { Referent } from './link-mentions.js'

/** Words before it: "The", "In brief, the". More and the sentence is about something else. */
const MOST_BEFORE = 24
const PREDICATE = /^(?:['’]s)?(?:\s?\([^)]{0,200}\))?(?:,[^,]{1,120},)?\s(?:is|was|are|were|refers|has been|began)\b/

/** The index of the subject among the referents; null when the lead does not begin so. */
export function subjectOf({ text, blocks }: ScannedText, referents: readonly Referent[]): number | null {
  const lead = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 60)
  if (!lead) return null
  let best: number | null = null
  let at = Number.POSITIVE_INFINITY
  referents.forEach(({ mentions }, i) => {
    const mention = mentions.find(({ start }) => start >= lead.start)
    if (mention && mention.start < at) [best, at] = [i, mention.start]
  })
  if (best === null || at - lead.start > MOST_BEFORE) return null
  const mention = referents[best]!.mentions.find(({ start }) => start === at)!
  return PREDICATE.test(text.slice(mention.end, Math.min(lead.end, mention.end + 400))) ? best : null
}
