import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { paragraphs } from './paragraphs.js'

/** The later text with its edits in it: "a [short→long]-range missile". These rows only replace, so both sides are told. */
function shown(from: string, to: string): string {
  const [passage] = compareTexts(paragraphs(from), paragraphs(to)).text
  let out = ''
  let at = 0
  for (const { from: old, to: now } of passage?.words ?? []) {
    if (!old || !now) throw new Error('an edit has one side only')
    out += `${to.slice(at, now.start)}[${from.slice(old.start, old.end)}→${to.slice(now.start, now.end)}]`
    at = now.end
  }
  return out + to.slice(at)
}

const rows: readonly [from: string, to: string, shown: string][] = [
  [
    'The navy fired a short-range missile at dawn.',
    'The navy fired a long-range missile at dawn.',
    'The navy fired a [short→long]-range missile at dawn.',
  ],
  [
    'The pro-government paper printed it first.',
    'The pro-opposition paper printed it first.',
    'The pro-[government→opposition] paper printed it first.',
  ],
  // names and types stay whole
  [
    'The train left Bielsko-Biała before the storm.',
    'The train left Bielsko-Podlaska before the storm.',
    'The train left [Bielsko-Biała→Bielsko-Podlaska] before the storm.',
  ],
  [
    'Cases of COVID-19 rose in the north.',
    'Cases of COVID-21 rose in the north.',
    'Cases of [COVID-19→COVID-21] rose in the north.',
  ],
  // so do numbers
  ['It cost 5,800 crowns in all.', 'It cost 1,800 crowns in all.', 'It cost [5,800→1,800] crowns in all.'],
  // capitals in a row are one part, and read once however many they are
  [
    `The sign said ${'A'.repeat(400)}-side again.`,
    `The sign said ${'A'.repeat(400)}-end again.`,
    `The sign said ${'A'.repeat(400)}-[side→end] again.`,
  ],
  // a hyphen alone is nothing in common
  ['The well-known singer left.', 'The best-paid singer left.', 'The [well-known→best-paid] singer left.'],
]

describe('words with a hyphen', () => {
  test.each(rows)('%s → %s', (from, to, expected) => {
    expect(shown(from, to)).toBe(expected)
  })
})
