/**
 * What an article is about: the name that its first sentence says something of ("The X is …", "X was …"). The lead names the
 * subject by whatever it is called at the time, so the subjects of two versions are one, even when no word is left.
 */
import type { ScannedText } from '../text/scan.js'
import type { Mention } from './mention.js'
import type { Referent } from './referent.js'

/** Words before it: "The", "In brief, the". More and the sentence is about something else. */
const MOST_BEFORE = 24
const PREDICATE = /^(?:['’]s)?(?:\s?\([^)]{0,200}\))?(?:,[^,]{1,120},)?\s(?:is|was|are|were|refers|has been|began)\b/

export const leadOf = ({ blocks }: ScannedText) =>
  blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 60)

/** Where the lead names its subject; null when the lead does not begin so. */
export function subjectAt(scanned: ScannedText, mentions: readonly Mention[]): number | null {
  const { text } = scanned
  const lead = leadOf(scanned)
  const first = lead && mentions.find(({ start }) => start >= lead.start)
  if (!lead || !first || first.start - lead.start > MOST_BEFORE) return null
  return PREDICATE.test(text.slice(first.end, Math.min(lead.end, first.end + 400))) ? first.start : null
}

/** The index of the subject among the referents. */
export function subjectOf(text: ScannedText, referents: readonly Referent[]): number | null {
  const mentions = referents.flatMap((referent) => referent.mentions).sort((a, b) => a.start - b.start)
  const at = subjectAt(text, mentions)
  const index =
    at === null ? -1 : referents.findIndex((referent) => referent.mentions.some(({ start }) => start === at))
  return index < 0 ? null : index
}
