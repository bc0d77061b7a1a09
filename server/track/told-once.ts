/**
 * One edit is told once. Several rules of framing find the same new sentence, one as what is stressed and one as what is
 * known of it; and a passage whose figure was revised is not told again as a passage that was reworded.
 */
import type { Span } from '../schema/span.js'
import type { ToldEvent } from './events.js'
import type { StepComparison } from './step-digest.js'

/** @param events the weightiest first */
export function toldOnce(events: readonly ToldEvent[], compared: StepComparison): ToldEvent[] {
  const passages = isWhollyTold(compared)
  const alone = { from: [] as string[], to: [] as string[] }
  return events.filter((event) => {
    if (event.facet === 'text') return !(passages && event.change === 'reworded')
    if (event.facet !== 'framing') return true
    const { from, to } = event
    if (from !== null && to !== null) return folded(from) !== folded(to)
    const side = to === null ? alone.from : alone.to
    const words = folded(to ?? from ?? '')
    if (side.some((told) => told.includes(words) || words.includes(told))) return false
    side.push(words)
    return true
  })
}

const folded = (words: string) =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** Does each changed passage hold a change of a figure, a name or the framing that is told? */
function isWhollyTold({ text, figures, names, framing }: StepComparison): boolean {
  const told: (readonly [Span | null | undefined, Span | null | undefined])[] = [
    ...figures.flatMap(({ change, from, to }) =>
      change === 'unchanged' ? [] : [[from?.sentence, to?.sentence] as const],
    ),
    ...names.flatMap(({ change, evidence }) => (change === 'unchanged' ? [] : [evidence])),
    ...framing.map(({ from, to }) => [from?.sentence, to?.sentence] as const),
  ]
  const starts = {
    from: told.flatMap(([from]) => from?.start ?? []).sort((a, b) => a - b),
    to: told.flatMap(([, to]) => to?.start ?? []).sort((a, b) => a - b),
  }
  const holds = (list: readonly number[], span: Span | null) =>
    span !== null && list.some((start) => span.start <= start && start < span.end)
  return text.every(
    ({ change, noiseOnly, from, to }) =>
      change === 'same' || noiseOnly || holds(starts.from, from) || holds(starts.to, to),
  )
}
