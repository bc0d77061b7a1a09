/** Civilians, soldiers, or anybody: what becomes of the ones is never counted with the others. */
const CIVIL = /\bcivilians?\b/i
const MILITARY =
  /\b(?:soldiers?|service ?(?:men|man|members?|personnel)|troops?|military|combatants?|fighters?|militants?|conscripts?|reservists?)\b/i

export type People = 'civil' | 'military' | 'any'

/** @param unit of the figure */
export const peopleOf = (unit: string): People =>
  CIVIL.test(unit) ? 'civil' : MILITARY.test(unit) ? 'military' : 'any'
