/**
 * English words that say how others hang together and nothing of their own. Two sentences that share only these share
 * nothing: no passage is paired on them. Closed classes (articles, prepositions, conjunctions, pronouns, auxiliaries),
 * listed by hand from an English grammar's tables; lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet of in on at by for from with to into onto upon over under between among during ' +
    'before after since until while when where as if than that this these those there here which who whom whose what ' +
    'it its he him his she her hers they them their theirs we us our ours you your yours i me my mine one ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may ' +
    'might must not no also more most other such some any each all both only own same too very just about against ' +
    "through out up down off again further then once because how why s 's"
  ).split(' '),
)
