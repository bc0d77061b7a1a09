/**
 * A subject that the lead describes and does not name: "The conflict in Velnia is …". Where the other text's lead has another
 * noun for it ("The war in Velnia was …"), or a name ("The Velnian War was …"), that is what it is called now.
 *
 * Only the lead says so: in other sentences "the war" and "the fighting" are words, and a change of words renames nothing.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Name } from '../schema/name.js'
import { lastAtMost } from '../text/last-at-most.js'
import { type Draft, first, type Side } from './draft.js'
import { foldName } from './fold-name.js'
import { LOWER_EVENT_TAILS } from './lists/heads.js'
import type { Mention } from './mention.js'
import { leadOf } from './subject.js'

interface Described {
  readonly name: Name
  readonly at: Mention
  /** where and between whom, which stays when the noun changes */
  readonly rest: string
}

const DESCRIBED =
  /^(?:The |An? )?((?:[\p{Ll}-]{2,20} ){0,2})([\p{Ll}-]{3,20}) ((?:in|of|over|at|near|between|on) [^.,;()]{2,60}?) (?:is|was|are|were|has been|began)\b/u

function describedIn(text: AlignedTexts['from'], side: Side): Described | null {
  const lead = leadOf(text)
  const found = lead && DESCRIBED.exec(text.text.slice(lead.start, lead.start + 200))
  if (!lead || !found || !LOWER_EVENT_TAILS.has(found[2]!) || !/\p{Lu}/u.test(found[3]!)) return null
  const start = lead.start + found[0].indexOf(found[2]!, found[0].startsWith('The ') ? 4 : 0)
  const canonical = `${found[2]} ${found[3]}`
  const end = start + canonical.length
  const inside = side.referents.flatMap(({ mentions }) => mentions).find((m) => m.start >= start && m.end <= end)
  if (!inside || text.text.slice(start, end) !== canonical) return null
  const starts = (sentence: number) => text.tokens.start[text.sentenceToken[sentence]!]!
  const sentence = Math.max(0, lastAtMost(text.sentenceToken.length - 1, starts, start))
  return {
    name: { canonical, type: 'event', variants: [canonical], roles: [], mentions: [{ start, end }] },
    at: { ...inside, start, end, sentence, surface: canonical },
    rest: foldName(found[3]!),
  }
}

export interface Subjects {
  /** the subject among the referents; null: none, or it is described */
  readonly from: number | null
  readonly to: number | null
}

/** What the leads call their subject, where at least one describes it; `from` and `to`: referents that are told by it. */
export function describedSubject(aligned: AlignedTexts, a: Side, b: Side, subjects: Subjects) {
  const [x, y] = [describedIn(aligned.from, a), describedIn(aligned.to, b)]
  const told = {
    drafts: [] as Draft[],
    from: x,
    to: y,
    done: { from: null as number | null, to: null as number | null },
  }
  const push = (from: Pick<Described, 'name' | 'at'>, to: Pick<Described, 'name' | 'at'>) =>
    told.drafts.push({
      change: 'renamed',
      from: from.name,
      to: to.name,
      at: [from.at, to.at],
      confidence: 0.6,
      names: [from.name.canonical, to.name.canonical],
    })
  if (x && y) {
    if (x.rest === y.rest && x.name.canonical !== y.name.canonical) push(x, y)
  } else if (x && subjects.to !== null && b.referents[subjects.to]!.type === 'event') {
    push(x, named(b, subjects.to))
    told.done.to = subjects.to
  } else if (y && subjects.from !== null && a.referents[subjects.from]!.type === 'event') {
    push(named(a, subjects.from), y)
    told.done.from = subjects.from
  }
  return told
}

const named = (side: Side, index: number) => ({
  name: side.names[index]!,
  at: first(side.referents[index]!, side.referents[index]!.canonical),
})
