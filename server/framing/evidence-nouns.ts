/**
 * Nouns of what tells without being somebody: data, studies, footage. With one for its subject "shows" reports, and an
 * exchange of its verb is a matter of how sure the text is, not of who speaks. By hand; it gets wrong "a model" who walks.
 */
const EVIDENCE =
  /^(?:data|results?|evidence|figures?|numbers?|models?|images?|measurements?|tests?|surveys?|polls?|records?|signs?|findings?|trends?|studies|study|estimates?|statistics|indicators?|samples?|analyses|analysis|facts?|charts?|maps?|footage|videos?|photos?|documents?|logs?)$/

export const isEvidence = (lower: string): boolean => EVIDENCE.test(lower)
