/**
 * Nouns of what tells without being somebody: data, studies, footage. With one for its subject "shows" reports, and an
 * exchange of its verb is a matter of how sure the text is, not of who speaks. By hand; it gets wrong "a model" who walks.
 */
const EVIDENCE =
  /^(?:data|results?|evidence|figures?|numbers?|models?|images?|measurements?|tests?|surveys?|polls?|records?|signs?|findings?|trends?|studies|study|estimates?|statistics|indicators?|samples?|analyses|analysis|facts?|charts?|maps?|footage|videos?|photos?|documents?|logs?)$/

export const isEvidence = (lower: string): boolean => EVIDENCE.test(lower)

/** Bodies that look into a matter: what they find is a finding. */
const INQUIRING =
  /^(?:inquiry|enquiry|panel|commission|committee|tribunal|jury|court|judge|auditor|audit|inspector|investigator|researcher|review|investigation|inquest|coroner|scientist|historian|archaeologist|economist)$/

export const inquires = (lemma: string): boolean => INQUIRING.test(lemma)
