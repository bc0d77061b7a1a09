/**
 * What shows an unknown name to be a firm, a club, a party or an agency, so that it is not left open or taken for a person:
 *
 *   "Deutsche Telekom", "Atlético Pulga"          a word of its own that bodies have, in several languages
 *   "brewer Halvor", "shares of Halvor"           what stands before it
 *   "Halvor raised its forecast", "Halvor shares" what stands behind it: people have "his" and "her"
 *   "Halvor 2 Marrick 0"                          a line of results, where a town is its club as well
 *
 * The lists are by hand from business and sports pages, no statistics stand behind them. Missed: a club in "Halvor beat Marrick" with
 * no score (two players stand so too), and states as teams, which stay states.
 */
import { isTown } from './known-names.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { REGIONS } from './lists/regions.js'
import { type Reading, type Run, wordAt } from './reading.js'
import { of, type Typed } from './type-by-head.js'
import { W } from './word-classes.js'

interface Limit {
  readonly first: number
  readonly end: number
}

const OPENS_BODY = new Set(
  (
    'deutsche österreichische nippon koninklijke petróleos petroleos banca banque banco maccabi hapoel beitar atlético atletico deportivo dinamo dynamo ' +
    'zenit spartak lokomotiv torpedo shakhtar olympique eintracht borussia racing leones tigres águilas diablos médecins medecins reporters frente movimiento movimento ' +
    'partido partito parti società societa société societe compagnie empresa grupo groupe gruppo brauerei brasserie editorial ediciones éditions editions instituto ' +
    'institut istituto museo musée teatro théâtre hizb jamaat jemaah'
  ).split(' '),
)
const ENDS_BODY = new Set(
  'telekom bahn werke verlag gruppe oyj oy asa nv spa bv gallery fc cf sc programme airways bros'.split(' '),
)
const REGIMENTS = /^(?:Fusiliers|Dragoons|Hussars|Grenadiers|Lancers|Highlanders|Rifles)$/
/** Firms' compounds; a surname seldom ends so. */
const FIRMS_END = /^\p{Lu}\p{Ll}{2,}(?:bank|banca|telecom|telekom|soft|pharma|tech|neft|chem|mash|prom|corp|mart)$/u
/** "ByteDance", "OpenAI", but not "McKay", "DeSantis", "FitzGerald" */
const CAPITAL_INSIDE = /^(?!Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|St)\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u

const BEFORE_BODY = new Set(
  (
    'group company firm bank airline carrier brewer carmaker automaker maker manufacturer retailer insurer lender builder publisher giant operator utility supplier producer ' +
    'refiner miner shipbuilder chipmaker drugmaker start-up startup subsidiary affiliate watchdog regulator newspaper daily weekly club champions side agency conglomerate'
  ).split(' '),
)
const SHARE_OF =
  /\b(?:shares?|stakes?|shareholders?|investors?|stock|subsidiary|unit|employees|customers|chief executive|chief economist|chairman|chairwoman|branch|takeover|acquisition) (?:of|in|at) (?:the )?$/i
const PLAYS_FOR =
  /\b(?:(?:plays?|played|pitched|striker|winger|midfielder|defender|goalkeeper) for|signed (?:for|with)|transferred to|on loan (?:to|from|at)|relegated) (?:the )?$/i
/** a sum or a player's post between, not a whole clause */
const MOVED_FROM =
  /\b(?:signed|joined|joins|bought|(?:striker|winger|midfielder|defender|goalkeeper)\b[^.;:]{0,50}) [^.;:,]{1,60} from $/i
const BOUGHT =
  /\b(?:buy|buying|acquire|acquiring|acquired|takeover of|bid for|merge with|merged with|made by|recorded for|songs for|albums for) (?:its |the )?(?:rival )?$/i
const POSTED_ON = /\b(?:posts?|posted|messages?|videos?|accounts?|channels?) on $/i

const BEHIND_BODY =
  /^ (?:workers|dealers|traders?|economists?|strategists?|chief executive|chief economist|spokesperson|shareholders|fighters|bloc|side|captain|manager|winger|batsman|bowler|pitcher|tribe|customers|stake|profits?|dealership)\b/
const OWNS =
  /^['’]s (?:(?:first|second|third|fourth|full)-\S+ |net |pretax |annual |quarterly )?(?:profits?|shares|subsidiary|parent|chief executive|shareholders|investors|earnings|revenues?|sales|turnover|customers|workforce|striker|goalkeeper|midfielder)\b/
/** "Tembe said it was late", "Tembe praised its work": what people do as well is left out */
const DOES_WITH_ITS =
  /^ (?:has |will |would |may )?(?:shuts?|cuts?|raised?|lowered|lower|closed?|doubled|halved|halted?|sold|sell|moved|renamed|expanded|tripled|suspended|reported|posted|slashed|trimmed|floated|listed|lifted) its /
const FIRMS_DEED =
  /^(?:, (?:the )?(?:maker|owner|operator|parent|publisher) of\b|, (?:which|that) (?:makes|owns|operates|sells|employs|runs)\b|,? (?:filed for bankruptcy|(?:posted|reported) an? [^.;:]{0,40}(?:loss|profit)\b|will (?:list|supply)\b|manufactures\b|went bankrupt\b|went public\b))/

/** of a person one would say "he" */
const SAYS_IT =
  /^ (?:said|says|announced|warned|confirmed)(?: on \p{Lu}\p{Ll}+)?(?: that)? it (?:will|would|had|has|plans to|expects to|was|is) (?:\p{Ll}+ )?(?:list|buy|bought|sell|sold|cut|close|closing|open|opening|launch|build|building|acquire|acquired|acquiring|invest|investing|hire|recall|appeal|agreed|sign|signed|cooperat|working|investigating|talks|lay|raise|expand|halt|suspend)/u

/** All that a cue ends with: of most names one look is enough. */
const LEADS_TO_BODY =
  /(?:[ (](?:of|in|at|for|with|to|from|on|by)|buy|buying|acquire|acquiring|acquired|rival|the|its) $/i
const LONGEST_LEAD = 11
const CUES_BEFORE = [SHARE_OF, PLAYS_FOR, MOVED_FROM, POSTED_ON, BOUGHT]

/** As far as a clause is looked at. */
const SEEN = 90

/** By words of its own. */
export function bodyType(reading: Reading, { first, end }: Run): Typed | null {
  const last = wordAt(reading, end - 1)
  const bits = reading.classes[first]!
  if (end - first === 1) {
    if (bits & (W.common | W.given | W.city | W.state)) return null
    return FIRMS_END.test(last) || CAPITAL_INSIDE.test(last) ? of('organisation', 1) : null
  }
  if (REGIMENTS.test(last)) return of('military_unit', 2)
  if (ENDS_BODY.has(last.toLowerCase()) || OPENS_BODY.has(wordAt(reading, first).toLowerCase()))
    return of('organisation', 1)
  return null
}

/** By what stands before and behind it. */
export function bodyBeside(reading: Reading, { first, end }: Run, limit: Limit): Typed | null {
  const { text, tokens } = reading.text
  const [start, stop] = [tokens.start[first]!, tokens.end[end - 1]!]
  const behind = text.slice(stop, Math.min(tokens.end[limit.end - 1]!, stop + SEEN))
  if (first > limit.first && BEFORE_BODY.has(wordAt(reading, first - 1))) return of('organisation', 1)
  const from = Math.max(tokens.start[limit.first]!, start - SEEN)
  if (LEADS_TO_BODY.test(text.slice(Math.max(from, start - LONGEST_LEAD), start))) {
    const before = text.slice(from, start)
    if (CUES_BEFORE.some((cue) => cue.test(before))) return of('organisation', 1)
  }
  if ([BEHIND_BODY, OWNS, DOES_WITH_ITS, FIRMS_DEED, SAYS_IT].some((cue) => cue.test(behind)))
    return of('organisation', 1)
  return null
}

/** "Halvor 2 Marrick 0" and the rows of a league's table, of which nothing is said. */
const RESULT =
  /^(?:[^:]{1,60}: )?\p{Lu}[\p{L}.'’& -]{1,40} \d{1,3},? \p{Lu}[\p{L}.'’& -]{1,40} \d{1,3}(?: \([^)]{0,60}\))?\.?$/u
/** with the shares and games behind that American tables have: "84 62 .575 3 1/2" */
const TABLE_ROW =
  /^(?:\d{1,2}\.? )?\p{Lu}[\p{L}.'’& -]{1,40}(?:(?: \d{1,3}){5,12}|(?: \d{1,3}){2,3} \.\d{3}(?: [-\d/ ]{1,8})?)$/u
/** "Chicago at Atlanta": a line of what is played next */
const FIXTURE = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} (?:at|AT|vs\.?) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}$/u
/** One score only: players have one for each set. */
const BEATEN =
  /^[^:;]{0,80}\b(?:beat|thrashed|stunned|hammered|edged|routed|trounced|defeated) [^:;,\d]{2,60} \d{1,3}-\d{1,3}\b(?!,? \d)/
/** Letters from the line's start in which a result stands; a paragraph that tells a match goes on far beyond. */
const LONGEST_RESULT = 160

/** A town in a result is its club. */
export function clubInResult(reading: Reading, { first, end }: Run, limit: Limit): Typed | null {
  const { text, tokens } = reading.text
  const from = tokens.start[limit.first]!
  const line = text.slice(from, Math.min(tokens.end[limit.end - 1]!, from + LONGEST_RESULT))
  const behind = text.slice(tokens.end[end - 1]!, tokens.end[end - 1]! + 4)
  const before = text.slice(Math.max(from, tokens.start[first]! - 12), tokens.start[first]!)
  if (/^ \d/.test(behind) && (RESULT.test(line) || TABLE_ROW.test(line))) return of('organisation', 1)
  if (limit.end - limit.first <= LONGEST_FIXTURE && isFixture(line)) return of('organisation', 1)
  const beside =
    /\b(?:beat|thrashed|stunned|hammered|edged|routed|trounced|defeated) $/.test(before) ||
    /^ (?:beat|thra|stun|hamm|edge|rout|trou|defe)/.test(text.slice(tokens.end[end - 1]!, tokens.end[end - 1]! + 5))
  return beside && BEATEN.test(line) ? of('organisation', 1) : null
}

/** Tokens: two names of three words, and what stands between. */
const LONGEST_FIXTURE = 7

/** Of "Fire at Lyon" the first is neither. */
const isFixture = (line: string) =>
  FIXTURE.test(line) && line.split(/ (?:at|AT|vs\.?) /).every((side) => isPlaceOrTeam(side.trim()))

function isPlaceOrTeam(name: string): boolean {
  const said = /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}+/gu, (w) => w[0] + w.slice(1).toLowerCase())
  return REGIONS.has(said) || ORGANISATIONS.has(said) || isTown(said)
}
