/** Which snapshots of a long series to look at: so many evenly, or the last of each day, week or month. */
import { html, type TemplateResult } from 'lit'

export const SAMPLES = ['day', 'week', 'month', '50'] as const
/** null: at most 200, evenly chosen; all: every one */
export type Sample = (typeof SAMPLES)[number] | 'all' | null

export const isSample = (word: string | null): word is Exclude<Sample, null> =>
  word === 'all' || SAMPLES.some((sample) => sample === word)

const WORDS = {
  day: 'Last of each day',
  week: 'Of each week',
  month: 'Of each month',
  50: 'Fifty, evenly',
  all: 'Every one',
} as const

/** `offered`: what would help here. */
export function sampleChoice(
  offered: readonly Sample[],
  chosen: Sample,
  choose: (sample: Sample) => void,
): TemplateResult {
  return html`<div class="seg" role="group" aria-label="Which snapshots to look at">${offered.map((sample) => html`<button type="button" aria-pressed=${sample === chosen ? 'true' : 'false'} @click=${() => choose(sample)}>${sample === null ? '200, evenly' : WORDS[sample]}</button>`)}</div>`
}
