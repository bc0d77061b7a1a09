/** A comparison in one line of words: what became of the sentences, and how many differences change no meaning. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import type { NoiseKind } from '../../server/schema/noise.js'

/** "312: spelling 97, dashes 121"; empty when there was none. */
export function noiseInWords(counts: Readonly<Record<NoiseKind, number>>): { total: number; words: string } {
  const entries = Object.entries(counts).filter(([, n]) => n > 0)
  const total = entries.reduce((sum, [, n]) => sum + n, 0)
  const names: Record<string, string> = { citation: 'citation marks' }
  return { total, words: entries.map(([kind, n]) => `${names[kind] ?? kind} ${n.toLocaleString('en')}`).join(', ') }
}

export interface SummaryWords {
  readonly text: string
  /** set in bold */
  readonly strong: boolean
}

/** "Of 580 sentences, 35 stand unchanged, 132 are reworded …": parts, the numbers strong. */
export function summaryInWords({ summary }: Comparison): SummaryWords[] {
  const { sentences: s, identical } = summary
  if (identical) return [{ text: 'The two texts are the same, character by character.', strong: false }]
  const parts: SummaryWords[] = []
  const say = (text: string, strong = false) => parts.push({ text, strong })
  const n = (value: number) => value.toLocaleString('en')
  const verb = (value: number, one: string, several: string) => (value === 1 ? one : several)
  say('Of ')
  say(n(s.from), true)
  say(verb(s.from, ' sentence, ', ' sentences, '))
  say(n(s.same), true)
  say(verb(s.same, ' stands unchanged, ', ' stand unchanged, '))
  say(n(s.reworded), true)
  say(verb(s.reworded, ' is reworded, ', ' are reworded, '))
  if (s.moved > 0) {
    say(n(s.moved), true)
    say(' moved, ')
  }
  say(n(s.removed), true)
  say(verb(s.removed, ' is gone', ' are gone'))
  say('; ')
  say(n(s.added), true)
  say(verb(s.added, ' is new.', ' are new.'))
  return parts
}
