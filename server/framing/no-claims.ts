/**
 * What is read as an attribution and takes no stance to what it reports: a name that is given, and letters on a thing.
 *
 *   who are called the Larks → known as the Larks        a banner reads "…" → a banner says "…"
 *
 * By hand, the verbs of naming and the things that carry words. It gets wrong a name that is a judgement ("known as the Butcher").
 */
import type { Side } from './pair-view.js'
import type { Reading } from './reading.js'
import type { Attribution } from './sources.js'
import type { Phrase } from './verb-groups.js'
import { Tag } from './word-class.js'

/** "who are called the Larks", "known as the Larks": what a thing is named, by nobody in particular, is no claim. */
const NAMING = new Set('call know name term dub nickname title style label brand entitle'.split(' '))
export const isNaming = (a: Attribution) => a.source === null && NAMING.has(a.verb)

/** "A banner reads", "the plaque says": letters on a thing take no stance. */
const INSCRIBED =
  /^(?:banner|sign|signpost|signboard|placard|plaque|plate|poster|inscription|label|tag|sticker|notice|noticeboard|board|headline|caption|leaflet|gravestone|tombstone|stone|tablet|slogan|graffiti|badge|t-shirt|shirt|note|card|ticket|stamp|title|motto|entr(?:y|ie)|monument|tattoo|billboard|flyer|display|screen|clock|gauge|thermometer|meter)s?$/
const WRITTEN = new Set('read say state bear declare proclaim announce spell write'.split(' '))
export const isInscribed = ({ reading }: Pick<Side, 'reading'>, { source, verb }: Attribution) =>
  source !== null && WRITTEN.has(verb) && INSCRIBED.test(reading.lower[headNoun(reading, source)] ?? '')

/** The last noun before what hangs on it: "a banner | on the wall". */
function headNoun({ tag }: Reading, { first, end }: Phrase): number {
  let head = -1
  for (let i = first; i < end; i++) {
    if (tag[i] === Tag.noun) head = i
    else if (head >= 0) break
  }
  return head
}
