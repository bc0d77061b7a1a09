/**
 * Which pronoun may stand for a source: "he" is no town, no front and no ministry, "it" is no mayor.
 *
 * Told by the source's own words (the head of a body's name, an office before a person's) and by the text, which says "in
 * Harrow" of a place. A bare name that the text says nothing of may be anybody, and any pronoun stands for it.
 */

/** Nouns for a body, as the last word of its name or as the noun it is told by. */
const BODY =
  /^(?:agency|alliance|army|assembly|association|authorit(?:y|ies)|bank|board|brigade|bureau|cabinet|centre|center|chamber|church|club|coalition|college|commission|committee|company|congress|consortium|corps|council|court|department|directorate|embassy|federation|firm|force|forces|foundation|front|fund|government|group|guard|hospital|inspectorate|institute|institution|league|ministry|mission|movement|museum|navy|network|observatory|office|organi[sz]ation|parliament|party|police|regulator|registry|republic|secretariat|senate|service|services|society|tribunal|trust|union|university|watchdog|plc|ltd|inc|gmbh|corp)$/
/** Offices and callings of one person. */
const OFFICE =
  /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|president|minister|mayor|governor|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|secretary|general|colonel|captain|major|professor|senator|judge|prosecutor|analyst|researcher|doctor|surgeon|engineer|lawyer|inspector|chief|leader|officer|commissioner|ambassador|king|queen|prince|princess|bishop|coach|manager|official)$/
/** What a place's name begins with. */
const PLACE_OPENS = /^(?:lower|upper|north|south|east|west|northern|southern|eastern|western|mount|lake|port|fort)$/
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’-]*)(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u

export type SourceKind = 'person' | 'body' | 'place' | 'open'

/** @param text what says "in Harrow" of a name */
export function kindOfSource(source: string, text: string): SourceKind {
  const words = source
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
  if (words.some((word) => OFFICE.test(word))) return 'person'
  const head =
    source
      .toLowerCase()
      .split(/ (?:of|for|in|at|on|from|to)\b|,/u)[0]!
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  if (BODY.test(head)) return 'body'
  if (!NAME.test(source)) return 'open'
  if (words.length > 1 && PLACE_OPENS.test(words[0]!)) return 'place'
  return ['in', 'near', 'across', 'outside'].some((word) => text.includes(` ${word} ${source}`)) ? 'place' : 'open'
}

export function fitsPronoun(pronoun: string, kind: SourceKind): boolean {
  switch (pronoun) {
    case 'he':
    case 'she':
    case 'i':
      return kind === 'person' || kind === 'open'
    case 'it':
      return kind !== 'person'
    default:
      return true
  }
}
