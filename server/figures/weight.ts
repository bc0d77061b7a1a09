/**
 * Pounds that weigh. Money is what they are as a rule; a sentence that weighs says so:
 *
 *   3.5 pounds of flour · a 160-pound boxer · the calf weighs 90 pounds   mass
 *   3 million pounds of debt · a 50-pound note · the stall took 90 pounds   money
 */
import type { Numeral } from './numeral.js'
import { isHyphen, type Word } from './sentence-words.js'

/** What money is "of", or for. */
const MONEY_OF =
  /^(?:damages?|debts?|aid|investments?|savings?|funding|funds|cuts?|taxpayers?|public|government|income|revenues?|profits?|spending|losses|sales|support|loans?|assets|cash|money|business|orders|contracts|fees|fines|costs|tax|taxes|grants?|donations?|compensation|credit|equity|capital|bonuses|turnover|exports|imports|trade|work|benefits|pay|arrears|bills|your|our|their|his|her|its|the|this|that|my|council|state|private|company|extra|additional|new)$/
const MONEY_NOUN =
  /^(?:notes?|coins?|fines?|tickets?|deposits?|bills?|deals?|fees?|prizes?|rewards?|bonus|bonuses|donations?|grants?|bets?|wagers?|budgets?|contracts?|schemes?|loans?|investments?|plans?|debts?|rise|increase|cut|charges?|discount|voucher|vouchers|payouts?|payments?|projects?|packages?|funds?|a-|per)$/
const WEIGHING =
  /^(?:weigh|weighs|weighed|weighing|weight|payload|heavier|lighter|lifted|lifts|overweight|bench-pressed)$/
/** A sentence weighs what follows within so many words. */
const REACH = 12

/** The word after "pounds" where they weigh; null where they are money. `end` is the word after the currency's name. */
export function weighedIn(words: readonly Word[], numeral: Numeral, end: number): number | null {
  if (!/^pounds?$/.test(words[end - 1]!.lower) || numeral.scale > 1e5 || end - 1 > numeral.end + 1) return null
  const next = words[end]
  if (isHyphen(words[numeral.end])) {
    return next?.type === 'word' && !MONEY_NOUN.test(next.lower) ? end : null
  }
  if (next?.lower === 'of' && words[end + 1]?.type === 'word' && !MONEY_OF.test(words[end + 1]!.lower)) return end
  if (next?.lower === 'per' && words[end + 1]?.lower === 'square') return end
  if (/^(?:heavier|lighter|overweight|underweight)$/.test(next?.lower ?? '')) return end
  for (let k = numeral.first - 1; k >= 0 && k > numeral.first - REACH; k--) {
    if (/^[;.]$/.test(words[k]!.text)) return null
    if (WEIGHING.test(words[k]!.lower)) return end
  }
  return null
}
