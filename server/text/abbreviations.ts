/**
 * Abbreviations that carry their full stop with them, so that it does not end a sentence: "Lt. Gen. Jalal Harutyunyan".
 *
 * Made by hand for this project from the style guides' common lists (military ranks, titles, months, references, units).
 * What it gets wrong: "no." at the end of a sentence ("The answer was no. They left.") is decided by what follows it,
 * see `NUMBER_ONLY`; "Sun." and "Sat." were left out because the words are commoner than the abbreviations.
 */

/** Never end a sentence: a name or a word has to follow. */
const BEFORE_A_NAME =
  'Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr St Ste Mt Ft Gov Sen Rep Amb Pres Sec Capt Cpt Cmdr Cdr Col Lt Gen Maj Sgt Cpl Pvt Adm Brig Vice-Adm Lieut Supt Insp Messrs Mme Mlle Gens Cols Drs Profs Sens Reps v'

/** May end a sentence; then what follows looks like the start of one. */
const MAY_END =
  'Jr Inc Ltd Co Corp Bros Plc Esq etc al approx est ca cf vs viz ibid Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Dept Univ Assn Ave Blvd Rd eds ed trans vol vols ch repr rev incl excl max min avg hrs mins secs'

/** Abbreviations only where a number follows: "No. 5", "p. 12", "Art. 3". */
const BEFORE_A_NUMBER = 'No Nos no nos p pp Art art para Sec sec Fig fig Figs figs Vol Ch'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const NAME_FOLLOWS = setOf(BEFORE_A_NAME)
export const MAY_END_SENTENCE = setOf(MAY_END)
export const NUMBER_FOLLOWS = setOf(BEFORE_A_NUMBER)

/**
 * Words that start sentences far more often than they continue an abbreviation: after "in the U.S." a "The" starts a
 * sentence and an "Army" does not.
 */
export const SENTENCE_OPENERS = setOf(
  'The A An In On At By For From With After Before During Since Until While When Where As If Although Though However Meanwhile Later Earlier Also But And Or So Yet It He She They We I You This That These Those There Here His Her Their Its Our My Your Some Many Most Several Both All Each Every No Not One Two Three According Despite Because Between Among Under Over Into To Of Then Thus Therefore Nevertheless Nonetheless Moreover Furthermore Additionally Subsequently What Who Which How Why',
)
