/**
 * Whether a text that came without a name or a format is the source of a wiki page. One sign alone is met elsewhere: number
 * signs and [[links]] in notes, {{ names }} in a letter's form, three apostrophes around a quotation. Two kinds of sign
 * together, of which one is a wiki's own, are no accident.
 */
const TEMPLATE = /(?:^|\n)\{\{[\p{L}][^{}|\n]{0,80}(?:\||\n\s{0,10}\|)/u
const REFERENCE = /<ref(?:>| name ?=| group ?=)/i
const BOLD = /'''[^'\n]{1,200}'''/
const HEADING = /(?:^|\n)={2,5}[^=\n]{1,200}={2,5}[^\S\n]{0,20}(?:\n|$)/
const TABLE = /(?:^|\n)\{\|[^\n]{0,300}\n(?:\|[-+]|[!|])/
/** of Markdown notes, too */
const LINK = /\[\[[^[\]\n]{1,300}\]\]/

const OWN = [TEMPLATE, REFERENCE, BOLD, HEADING, TABLE]

export function looksLikeWikitext(text: string): boolean {
  const own = OWN.filter((sign) => sign.test(text)).length
  return own >= 2 || (own === 1 && LINK.test(text))
}
