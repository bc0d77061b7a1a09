/** Numbers that a noun before them makes a name: Flight 370, Resolution 2254, Chapters 3 to 5, iPhone 12, 44-Day War. */
import { FUNCTION_WORDS } from '../text/function-words.js'
import { countFollows, isUnitish } from './counts-follow.js'
import { monthOf } from './date-words.js'
import { isPlural } from './nouns.js'
import type { Numeral } from './numeral.js'
import { isCapital, isDash, isHyphen, type Word } from './sentence-words.js'

/** Nouns that a number after them names. "day 5", "phase 3", "page 12". */
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  (
    'pages page pp p chapters chapter articles article sections section resolutions resolution numbers number no ' +
    'nos flights flight routes route highways highway interstates interstate versions version phases phase stages ' +
    'stage years levels level category categories types type class grades grade rooms room gates gate lines line ' +
    'platforms platform channels channel models model blocks block districts district wards ward zones zone sectors ' +
    'sector groups group divisions division teams team steps step parts part volumes volume issues issue seasons ' +
    'season episodes episode weeks week days day rounds round games game match laps lap sets set questions question ' +
    'figures figure fig tables table apartments apartment flat buildings building pier berth reactors reactor acts ' +
    'act amendments amendment propositions proposition bills bill forms form codes code options option sizes size ' +
    'tiers tier paragraphs paragraph clauses clause appendix annex schedule rule rules protocol convention ' +
    'directive regulation order verse psalm exit junction mile unit units squad battalion brigade regiment company ' +
    'precinct bus train tram bay lot case file docket id ref reference tel phone fax call dial postcode zip box age ' +
    'top big g m a b area camp station track lane hole seed seeded ranked rank world formula bed cell chamber court ' +
    'hall studio terminal turn cop apollo covid scenario mark factor generation gen quarter q point dam mine shaft ' +
    'well pit series edition vol footnote note item count counts titles title under- player jersey shirt locomotive ' +
    'engine wave tranche batch plan agenda sdg goal'
  ).split(' '),
)

/** … of these the ones that also stand before a count, when a noun follows: "the group 12 hostages", "in week 30 people". */
const PERHAPS_COUNT: ReadonlySet<string> = new Set(
  (
    'group team company age top line order count days day weeks week point case game games match world area camp ' +
    'mine court plan a goal'
  ).split(' '),
)

/** First words of a sentence that are no name, though they have a capital: "Another 50 are missing". */
const OPENER =
  /^(?:about|around|approximately|roughly|some|nearly|almost|over|under|another|only|just|more|fewer|less|exactly|all|these|those|the|of|in|by|at|to|for|from|with|and|but|then|when|while|so|yet|still|even|both|our|their|his|her|its|my|estimated|\p{L}+(?:ing|ed|ly))$/u

export function isName(words: readonly Word[], { first, end, digits, value }: Numeral): boolean {
  const before = words[first - 1]
  const after = words[end]
  const plain = value !== null
  if (!plain) return false
  if (digits && isSecondName(words, first)) return true
  // "Flight 370", "Resolution 2254", "page 12", "phase three"
  if (before?.type === 'word' && end === first + 1) {
    const noun = before.lower
    if (NAMED_BY_NUMBER.has(noun)) {
      const counts = countFollows(words, end)
      if (!(counts && (PERHAPS_COUNT.has(noun) || noun.endsWith('s') || !isCapital(before)))) {
        // "in the group 12 …" without a noun still names; "age 5" is a quantity of its own
        if (
          noun !== 'age' &&
          noun !== 'counts' &&
          !(noun === 'goal' && !digits) &&
          !(noun.length === 1 && !isCapital(before)) &&
          // "A 400,000-member union": an article, not the letter
          !(noun === 'a' && (first === 1 || isHyphen(after)))
        )
          return true
      }
    } else if (
      digits &&
      isNamed(before) &&
      // "On 15 October 12,000 to 15,000 people gathered"
      monthOf(before) === null &&
      (first > 1 || !(OPENER.test(before.lower) || FUNCTION_WORDS.has(before.lower))) &&
      !countFollows(words, end) &&
      !isUnitish(after)
    ) {
      // "Windows 10", "Boeing 737": a name that ends in a number, where nothing is counted
      if (
        !before.text.endsWith('.') &&
        !(/^[,.;)]$/.test(after?.text ?? ';') === false && after?.type === 'word' && isPlural(after.lower))
      )
        return true
    }
  }
  // "No. 5", "Vol. 3"
  if (
    before?.text === '.' &&
    before.glued &&
    words[first - 2] &&
    /^(?:no|nos|vol|art|sec|fig|p|pp|ch|para)$/.test(words[first - 2]!.lower)
  )
    return true
  // "42 Elm Street"
  for (let k = end; k < end + 4 && isCapital(words[k]); k++)
    if (
      /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|terrace|crescent|way)$/.test(words[k]!.lower) &&
      k > end
    )
      return true
  // "44-Day War", "Six-Day War", "Three Mile Island"
  const hyphen = isHyphen(after) && after!.glued
  const next = words[hyphen ? end + 1 : end]
  if (hyphen && isCapital(next) && next!.glued) return true
  if (!digits && first > 0 && isCapital(words[first]) && isCapital(next) && !/^[.:"“‘'(–—]$/.test(before?.text ?? ''))
    return true
  return false
}

/** "Chapters 3 to 5", "Articles 16 and 17": the noun in the plural names both. */
function isSecondName(words: readonly Word[], at: number): boolean {
  const joint = words[at - 1]
  if (!joint || !(/^(?:to|and|or|through|&)$/.test(joint.lower) || isDash(joint) || isHyphen(joint))) return false
  const noun = words[at - 3]
  return (
    words[at - 2]?.type === 'number' &&
    noun?.type === 'word' &&
    noun.lower.endsWith('s') &&
    (isCapital(noun) ||
      /^(?:pages|chapters|articles|sections|paragraphs|clauses|rooms|lines|routes|grades|flights)$/.test(noun.lower)) &&
    (NAMED_BY_NUMBER.has(noun.lower) || NAMED_BY_NUMBER.has(noun.lower.slice(0, -1))) &&
    !PERHAPS_COUNT.has(noun.lower) &&
    !countFollows(words, at + 1)
  )
}

/** "Windows", "iPhone" */
const isNamed = (word: Word): boolean => isCapital(word) || /^[a-z]\p{Lu}/u.test(word.text)
