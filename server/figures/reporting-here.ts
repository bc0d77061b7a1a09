/** Does a word that can report do so where it stands? "Police records show" and "the records of the police" look alike. */
import { monthOf } from './date-words.js'
import { isPlural } from './nouns.js'
import { AUXILIARY, WITH_THAT } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'

/** Passive or impersonal: "it was reported", "is estimated", "are said to be". */
export const BE = /^(?:was|were|is|are|be|been|being)$/

/** Two verbs and nouns look alike; a verb has "that", a figure, an object or the end of its clause behind it. */
export const isVerbHere = (words: readonly Word[], verb: number, subject: number): boolean => {
  const lower = words[verb]!.lower
  const next = words[verb + 1]
  const plural = isPlural(words[subject]!.lower) || words[subject]!.lower === 'people'
  const agrees = lower.endsWith('s') ? !plural || isCapital(words[subject]) : plural
  // "waiting lists have grown"
  if (next && (AUXILIARY.has(next.lower) || BE.test(next.lower))) return false
  return (
    agrees &&
    (isCapital(words[subject]) ||
      next === undefined ||
      /^(?:that|,|\.|:|at|the|a|an|about|around|more|some|nearly|over|least|up|to|only)$/.test(next.lower) ||
      next.type !== 'word' ||
      isCapital(next))
  )
}

/** Whose findings are statements; others find things. */
const INQUIRER =
  /^(?:surveys?|stud(?:y|ies)|polls?|reports?|reviews?|inquir(?:y|ies)|enquiry|audits?|auditors?|investigations?|investigators?|inspections?|inspectors?|researchers?|research|scientists?|analys[ie]s|census|commissions?|committees?|panel|watchdog|tribunal|experts?|economists?|analysts?|monitors?|mission|institute|trials?|assessments?|examination|statisticians|engineers?|doctors|commissioners?|ombudsman|court|data|project)$/

/** "The survey found 40% …" states; "police found 12 bodies" and "the jury found him guilty" do not. */
function isFinding(words: readonly Word[], verb: number): boolean {
  if (/^(?:him|her|it|them|himself|herself|themselves|guilty|not|no)$/.test(words[verb + 1]?.lower ?? '')) return false
  for (let k = verb - 1; k >= 0 && k > verb - 8 && !/^[,;.]$/.test(words[k]!.text); k--)
    if (INQUIRER.test(words[k]!.lower)) return true
  return words.slice(verb + 1, verb + 8).some(({ text, lower }) => text === '%' || /^(?:percent|per)$/.test(lower))
}

const DETERMINED = /^(?:the|a|an|its|his|her|their|this|that|these|those)$/

/** A doubtful verb reports where "that", a quantity or "at" is near behind it, or it ends its clause: "…, the papers show." */
export function governs(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]
  const { lower } = words[verb]!
  if (next === undefined || /^[.,;:"“]$/.test(next.text) || next.lower === 'that') return true
  // "complained of irregularities in some 40 districts"
  if (/^complain/.test(lower) && /^(?:of|about)$/.test(next.lower)) return true
  if (WITH_THAT.has(lower)) return words.slice(verb + 2, verb + 5).some((word) => word.lower === 'that')
  if (/^f(?:ind|inds|ound)$/.test(lower) && !isFinding(words, verb)) return false
  // "Seventeen countries have recognised the result, and twelve have not" says nothing
  if (/^recogni[sz]e/.test(lower) && DETERMINED.test(next.lower)) return false
  // "put the toll at 41"; "will put up 640 million" spends it
  if (/^puts?$/.test(lower) && !words.slice(verb + 2, verb + 12).some((word) => word.lower === 'at')) return false
  for (let k = verb + 1; k < words.length && k < verb + 9; k++) {
    const word = words[k]!
    if (/^[;.]$/.test(word.text) || (word.lower === 'and' && /ed$/.test(words[k + 1]?.lower ?? ''))) return false
    if (word.type === 'number' && monthOf(words[k + 1]) !== null) continue
    if (word.lower === 'that' || word.type === 'number' || word.type === 'currency') return true
    if (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|half|least|more|fewer|less|several|nearly|about)$/.test(
        word.lower,
      )
    )
      return true
  }
  return false
}
