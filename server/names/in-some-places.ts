/**
 * Another name in some sentences only, of referents that both texts have: "a bridge to [the one name/the other]" in an
 * article that uses both. The referents are unchanged besides.
 */
import { isAcronym } from './aliases.js'
import { type Draft, only, type Side } from './draft.js'
import { foldName } from './fold-name.js'
import { plainForm, sameForm } from './forms.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import { CAPITALS } from './lists/capitals.js'
import { CITIES } from './lists/cities.js'
import { compatible, type Match } from './match-referents.js'
import { bothPeople, numberedApart, stateAndCity, twoOfAKind } from './replaced.js'
import { spelledAlike } from './same-name.js'
import { LEAST_SHARE, type Slot } from './slots.js'

/** Another name in some sentences, of referents that both texts have. */
export function inSomePlaces(slots: readonly Slot[], a: Side, b: Side, byFrom: ReadonlyMap<number, Match>): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const { from, to, similarity, share } of slots) {
    const own = byFrom.get(from.referent)?.to === to.referent
    const [x, y] = [from.mention, to.mention]
    if (sameForm(x.surface, y.surface) || numberedApart(x.surface, y.surface)) continue
    if (twoOfAKind(x.surface, y.surface)) continue
    const key = `${plainForm(x.surface)}\t${plainForm(y.surface)}`
    if (seen.has(key)) continue
    const [p, q] = [a.referents[from.referent]!, b.referents[to.referent]!]
    const seat = isSeatOf(x.surface, y.surface) || isSeatOf(y.surface, x.surface)
    if (share < LEAST_SHARE && !seat) continue
    if (own) {
      // the referent's own change is told already, and a shorter form in one sentence is style
      const main = sameForm(p.canonical, x.surface) && sameForm(q.canonical, y.surface)
      if (main || isPart(x.surface, y.surface)) continue
      // nor is its acronym; of a state both are names in their own right
      const shortened = isAcronym(x.surface, p.canonical.split(' ')) || isAcronym(y.surface, q.canonical.split(' '))
      if (shortened && !STATES.has(x.surface)) continue
    } else if (seat) {
      if (similarity < 0.55) continue
    } else {
      if (
        stateAndCity(p, q) ||
        (CITIES.has(p.canonical) && CITIES.has(q.canonical)) ||
        !compatible(x.type, y.type) ||
        bothPeople(p, q) ||
        p.type === 'person' ||
        q.type === 'person'
      )
        continue
      if (x.type === 'state' && y.type === 'state' && x.typed === 3 && y.typed === 3) continue
      // it has to be free on neither side of the sentence: a list that lost one and won one renames nobody
      if (similarity < 0.55 || share < 0.8) continue
    }
    seen.add(key)
    const like = spelledAlike(x.surface, y.surface)
    drafts.push({
      change: like > 0 || (own && STATES.has(x.surface)) ? 'respelled' : 'renamed',
      from: only(p, x),
      to: only(q, y),
      at: [x, y],
      confidence: own ? 0.8 : like > 0 ? 0.7 : 0.4,
      names: [x.surface, y.surface],
      somewhere: true,
    })
  }
  return drafts
}

/** "Lima denied it" for "The government of Peru denied it"; a journey to Lima instead of Peru is told more exactly. */
function isSeatOf(seat: string, body: string): boolean {
  const state = CAPITALS.get(seat)
  if (state === undefined) return false
  const name = /^(?:the )?government of (?:the )?(.+)$/i.exec(body)?.[1]
  const adjective = /^(\S+) (?:government|authorities)$/i.exec(body)?.[1]
  const meant = name ?? (adjective && (ADJECTIVES.get(adjective.toLowerCase()) ?? adjective))
  return meant !== undefined && (STATES.get(meant) ?? meant) === (STATES.get(state) ?? state)
}

/** "Adeyemi" for "Ruth Adeyemi": the words of one are all in the other. */
function isPart(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')]
  return x.length !== y.length && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)))
}
