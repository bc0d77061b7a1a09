/**
 * Verbs whose subject is a source: what follows or goes before is what somebody says, finds or counts.
 *
 * From grammars' lists of reporting verbs (say, tell, report, claim …), with the verbs of finding and reckoning that news
 * and encyclopedias attribute figures with. "show", "put", "count" and "recognise" are here because of "the papers show",
 * "analysts put the cost at" and "the islands recognised one case"; "declare" and "promise" are not: they make facts.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const REPORTING = set(
  'say says said saying tell tells told announce announces announced report reports reported confirm confirms confirmed claim claims claimed allege alleges alleged ' +
    'state states stated estimate estimates estimated add adds added note notes noted find finds found insist insists insisted maintain maintains maintained admit admits ' +
    'admitted acknowledge acknowledges acknowledged warn warns warned write writes wrote document documents documented recorded record records recognised recognized put puts ' +
    'believe believes believed predict predicts predicted forecast forecasts calculate calculates calculated reckon reckons reckoned show shows showed shown reveal reveals revealed ' +
    'indicate indicates indicated disclose discloses disclosed suggest suggests suggested argue argues argued assert asserts asserted contend contends contended concede concedes ' +
    'conceded deny denies denied concluded conclude concludes determined declares verified verify registered counted tallied heard tweeted ' +
    'testified testify informed assess assesses assessed projected projects expects estimate recalled listed lists ' +
    'fear fears feared establish establishes established opine opines opined detail details detailed complain complains complained stress stresses stressed caution cautions cautioned speak speaks spoke',
)
/** Reporting only with "that", a quotation or the end of their clause: "recalled 1,200 cars" and "would add 5 pence" report nothing. */
export const WITH_THAT = set(
  'add adds added fear fears feared establish establishes established recalled complain complains complained stress stresses stressed caution cautions cautioned',
)
/** Reporting only where "that" or a figure in the clause follows at once, being common verbs of other meaning. */
export const DOUBTFUL = set(
  'put puts show shows shown showed found find finds recorded record records heard counted registered listed lists note notes document documents believe believes projects expects state states confirm confirms confirmed reports report claims claim estimate estimates determined suggest suggests forecast forecasts verified verify assessed assess recognised recognized projected detail details detailed ' +
    'add adds added fear fears feared establish establishes established recalled complain complains complained stress stresses stressed caution cautions cautioned',
)
export const AUXILIARY = set(
  'has have had also never later initially earlier previously then not now already officially would will may could did does is was were been being reportedly falsely repeatedly first once since so far still publicly recently today yesterday just even subsequently separately further only',
)
