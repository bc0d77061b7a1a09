/** What a verb's clause shows: who does it, whether it is reported, opened by another clause, and how far it reaches. */
import { join } from '../finding.js'
import { isExchanged, type Side } from '../pair-view.js'
import { stanceOf } from '../reporting-verbs.js'
import { doerOf, type Phrase, subjectOf, type VerbGroup } from '../verb-groups.js'
import { isContent, Tag } from '../word-class.js'

/** denied, they leave it open whether it is so */
export const CONFIRMS = new Set(
  'confirm verify corroborate substantiate authenticate prove establish ascertain'.split(' '),
)
/** "were forced to leave": somebody made them */
const MADE_TO = new Set('force make compel order allow urge'.split(' '))

/** Was what follows the verb exchanged too? */
export function replaced({ reading, changed }: Side, g: VerbGroup): boolean {
  let fresh = 0
  let stays = 0
  for (let i = g.end; i < Math.min(reading.count, g.end + 5) && reading.tag[i] !== Tag.mark; i++) {
    if (!isContent(reading.tag[i]!)) continue
    if (changed[i] === 1) fresh++
    else stays++
  }
  return fresh > stays
}

/** "were forced to leave", and not "was made up of" */
export const isMade = ({ reading }: Side, g: VerbGroup) =>
  g.passive && MADE_TO.has(g.base) && reading.lower[g.end] === 'to'

export const reports = (g: VerbGroup) => stanceOf(g.base) !== null

/** Inside what somebody is reported to say: its tense follows the verb of saying. */
export function insideReport({ attributions, reading }: Side, group: VerbGroup): boolean {
  return attributions.some(
    (a) =>
      a.kind === 'verb' &&
      a.content !== null &&
      a.cue.end <= group.first &&
      group.first < a.content.end &&
      reading.sentence[a.cue.first] === reading.sentence[group.first],
  )
}

/** A clause that a relative or a conjunction opens. */
export function opened({ reading }: Side, group: VerbGroup): boolean {
  const { tag, sentence, lower } = reading
  for (let i = group.first - 1; i >= 0 && sentence[i] === sentence[group.first]; i--) {
    if (tag[i] === Tag.opener) return true
    if (
      tag[i] === Tag.verb ||
      tag[i] === Tag.auxiliary ||
      tag[i] === Tag.modal ||
      lower[i] === ';' ||
      (tag[i] === Tag.conjunction && group.first - i < 4)
    )
      return false
  }
  return false
}

/** Who does it, by name: the doer of a passive, the subject of an active. */
export function doer({ reading }: Side, group: VerbGroup): Phrase | null {
  if (group.passive) return doerOf(reading, group)
  return subjectOf(reading, group)
}

export function clause({ reading }: Side, group: VerbGroup): Phrase {
  return join(join({ first: group.first, end: group.end }, subjectOf(reading, group)), doerOf(reading, group))
}

/** The group, with its subject where that was exchanged too, and the object beside it. */
export function clauseCut(side: Side, group: VerbGroup): Phrase {
  const subject = subjectOf(side.reading, group)
  let phrase: Phrase = { first: group.first, end: group.end }
  if (subject && isExchanged(side, subject) && group.first - subject.end < 3) phrase = join(phrase, subject)
  let end = phrase.end
  while (
    end < side.reading.count &&
    end - phrase.end < 6 &&
    side.changed[end] === 1 &&
    side.reading.tag[end] !== Tag.mark &&
    side.reading.sentence[end] === side.reading.sentence[group.first]
  )
    end++
  return { first: phrase.first, end }
}
