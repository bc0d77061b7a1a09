/** The signs of a wikitext that are no words: bold and italics, switches, tags, and characters that are written as entities. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&nbsp;': '\u00a0', '&ndash;': '–', '&mdash;': '—', '&minus;': '−' },
  ...{ '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' },
}

export const withoutSigns = (text: string): string =>
  text
    .replace(/'''''|'''|''/g, '')
    .replace(/__[A-Z]+__/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, '')
    .replace(/&(?:nbsp|ndash|mdash|minus|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity]!)
