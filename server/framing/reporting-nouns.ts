/**
 * Reporting without a reporting verb: nouns before "that", nouns that a pale verb carries, and adjectives of attitude.
 *
 *   the mayor's claim that …      expressed doubts about …      is convinced that …
 *
 * Each stands for the verb that says the same, so that "claimed" and "made the claim" are one. By hand, from grammars' lists
 * of nouns and adjectives that take a clause. It gets wrong nouns that name a paper or an event ("the report that lay there").
 */

/** Nouns that report what follows "that", by the verb that they stand for. */
const NOUNS: Readonly<Record<string, string>> = {
  claim: 'claim',
  allegation: 'allege',
  accusation: 'accuse',
  assertion: 'assert',
  statement: 'say',
  remark: 'remark',
  comment: 'comment',
  announcement: 'announce',
  report: 'report',
  suggestion: 'suggest',
  belief: 'believe',
  view: 'believe',
  opinion: 'believe',
  suspicion: 'suspect',
  fear: 'fear',
  concern: 'fear',
  worry: 'fear',
  hope: 'hope',
  doubt: 'doubt',
  warning: 'warn',
  admission: 'admit',
  denial: 'deny',
  promise: 'promise',
  pledge: 'pledge',
  prediction: 'predict',
  argument: 'argue',
  complaint: 'complain',
  rumour: 'rumour',
  rumor: 'rumour',
  conclusion: 'conclude',
  finding: 'find',
  assurance: 'assure',
  demand: 'demand',
  notion: 'believe',
  idea: 'believe',
}

/** … and those that only report where a pale verb carries them: "issued a call for", "raised questions about". */
const CARRIED: Readonly<Record<string, string>> = {
  ...NOUNS,
  question: 'question',
  criticism: 'criticise',
  support: 'support',
  call: 'call',
  threat: 'threaten',
  apology: 'regret',
  regret: 'regret',
  praise: 'praise',
  objection: 'object',
  answer: 'answer',
  message: 'say',
  case: 'argue',
  point: 'say',
  confidence: 'believe',
  interest: 'want',
  disappointment: 'regret',
  anger: 'condemn',
  outrage: 'condemn',
  frustration: 'complain',
  optimism: 'hope',
  speech: 'say',
  vow: 'vow',
  request: 'request',
  plea: 'plead',
  proposal: 'propose',
}
const PALE = new Set(
  'make give issue express raise voice offer deliver send have repeat reject share hold sound put'.split(' '),
)

/** Adjectives that say what somebody thinks, behind "be". */
const ATTITUDES: Readonly<Record<string, string>> = {
  sure: 'believe',
  certain: 'believe',
  confident: 'believe',
  convinced: 'believe',
  aware: 'know',
  opposed: 'oppose',
  against: 'oppose',
  adverse: 'oppose',
  grateful: 'praise',
  suspicious: 'suspect',
  persuaded: 'believe',
  alarmed: 'fear',
  satisfied: 'believe',
  afraid: 'fear',
  worried: 'fear',
  concerned: 'fear',
  sceptical: 'doubt',
  skeptical: 'doubt',
  doubtful: 'doubt',
  hopeful: 'hope',
  optimistic: 'hope',
  pessimistic: 'fear',
  critical: 'criticise',
  supportive: 'support',
  unhappy: 'complain',
  angry: 'complain',
  frustrated: 'complain',
  disappointed: 'regret',
  proud: 'praise',
  pleased: 'welcome',
  willing: 'want',
  unwilling: 'refuse',
  reluctant: 'refuse',
  determined: 'want',
  adamant: 'insist',
}
const BEHIND = new Set('that about of to over with'.split(' '))

export const nounReports = (lemma: string): string | null => NOUNS[lemma] ?? null
/** Things that hold words and are given out: "published a statement", "released its findings". */
const SAID = new Set(
  'statement letter report finding document transcript memo email message apology manifesto declaration appeal list warning summary conclusion account version video footage recording response reply answer claim ad advert advertisement article book editorial essay film documentary pamphlet leaflet brochure review letter tweet post poster slogan ruling verdict filing lawsuit complaint petition indictment communiqué note'.split(
    ' ',
  ),
)
export const isSaid = (lemma: string): boolean => SAID.has(lemma)
export const carriedReports = (verb: string, lemma: string): string | null =>
  PALE.has(verb) ? (CARRIED[lemma] ?? null) : null
export const attitudeOf = (lower: string): string | null => ATTITUDES[lower] ?? null
export const opensAttitude = (lower: string): boolean => BEHIND.has(lower)
