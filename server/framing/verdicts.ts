/**
 * Findings of those whose office it is to find: a court, a commission, an inquiry. What they find is said by somebody, and it
 * is also how the matter came out.
 *
 *   None of its tests had found the germ. → None of its tests had found the germ; 31 had, the inquiry found.
 */
import type { Side } from './pair-view.js'
import type { Attribution } from './sources.js'
import { range } from './verb-groups.js'

const FINDS = new Set('find rule conclude establish determine convict hold decide uphold'.split(' '))
const BODIES =
  /^(?:court|tribunal|judge|jur(?:y|ie)|(?:in|en)quir(?:y|ie)|inquest|commission|coroner|investigation|investigator|panel|audit|auditor|ombudsman|arbitrator|prosecutor|regulator|watchdog|review|magistrate)s?$/

export const isVerdict = ({ reading }: Side, { verb, source }: Attribution): boolean =>
  source !== null && FINDS.has(verb) && range(source.first, source.end).some((i) => BODIES.test(reading.lower[i]!))
