/**
 * The row of a box that says how it stands: it changes its label with its value, and shares no word with what it was.
 *
 *   Status | Ongoing   →   Result | Surrender of the garrison
 */
import { sentenceSpan } from '../align/alignment.js'
import type { ScannedText } from '../text/scan.js'
import type { Lone } from './counterparts.js'
import { round, type Shift } from './shift.js'
import { weightOf } from './weight.js'

/** Labels, of any box, that answer how it stands or how it came out. */
const STANDS = /^(?:status|state|situation|phase|stage|progress|result|outcome|verdict|decision|winner|ended|fate)$/
/** Below a sentence of the lead, above other rows. */
const PLACE = 0.7
const STRENGTH = 0.7
const CERTAINTY = 0.75

interface Row {
  readonly sentence: number
}

export function boxRowShifts(
  { from, to }: { readonly from: ScannedText; readonly to: ScannedText },
  gone: readonly Lone[],
  come: readonly Lone[],
): {
  readonly shifts: Shift[]
  readonly told: { readonly from: ReadonlySet<number>; readonly to: ReadonlySet<number> }
} {
  const before = rows(from, gone)
  const after = rows(to, come)
  const [a, b] = [before[0], after[0]]
  const none = { from: new Set<number>(), to: new Set<number>() }
  // of two such rows nobody can say which answers which
  if (!a || !b || before.length > 1 || after.length > 1) return { shifts: [], told: none }
  const side = (text: ScannedText, { sentence }: Row) => {
    const span = sentenceSpan(text, { first: sentence, end: sentence + 1 })
    return { span, sentence: span }
  }
  return {
    shifts: [
      {
        category: 'status',
        rule: 'a box tells how it stands, or how it came out',
        from: side(from, a),
        to: side(to, b),
        weight: weightOf('status', PLACE, STRENGTH, CERTAINTY),
        confidence: round(CERTAINTY),
      },
    ],
    told: { from: new Set([a.sentence]), to: new Set([b.sentence]) },
  }
}

function rows(text: ScannedText, lone: readonly Lone[]): Row[] {
  const isLone = new Set(lone.map(({ sentence }) => sentence))
  return text.blocks.flatMap((block, n): Row[] => {
    const sentence = text.blockSentence[n]!
    if (block.kind !== 'table_row' || !isLone.has(sentence) || text.blockSentence[n + 1]! !== sentence + 1) return []
    const label = text.text.slice(block.start, block.end).split('|', 1)[0]!.trim().toLowerCase()
    return STANDS.test(label) ? [{ sentence }] : []
  })
}
