/**
 * What was paired, in human notation: one row a case, sentences parted by " / ", paragraphs by " // ".
 *
 *   =  same   ~  reworded   >  moved   <  split   &  merged   -  removed   +  added
 */
import { expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { paragraphs } from './paragraphs.js'

const A = 'The river rose four metres in one night and broke the western dyke near the sugar mill.'
const A2 = 'The river rose five metres in one night and broke the western dyke near the sugar mill.'
const B = 'Divers found the ferry pilot alive in an air pocket under the hull after eleven hours.'
const C = 'Volunteers cooked soup in the fire station and handed out boots, blankets and candles.'
const D = 'An insurer put the damage at 90 million crowns, without roads and without the harvest.'
const E1 = 'The old railway closed its bridge at noon because driftwood had piled up against the piers.'
const F = 'The mayor resigned in June after an inquiry found that the pumps had stood unrepaired.'
const SPLIT = ['The mayor resigned in June.', 'An inquiry had found that the pumps had stood unrepaired.']

const SIGNS = { same: '=', reworded: '~', moved: '>', split: '<', merged: '&', removed: '-', added: '+' } as const

function notation(from: string, to: string): string {
  const laid = (given: string) => paragraphs(...given.split(' // ').map((block) => block.replaceAll(' / ', ' ')))
  const [a, b] = [laid(from), laid(to)]
  const { text } = compareTexts(a, b, { include: ['text'] })
  return text
    .map(({ change, from: f, to: t }) => {
      const words = (t ? b.text.slice(t.start, t.end) : a.text.slice(f!.start, f!.end)).trim().split(' ')
      return `${SIGNS[change]}${words.slice(0, 2).join(' ')}`
    })
    .join(', ')
}

it.each([
  ['equal texts', `${A} // ${B}`, `${A} // ${B}`, '=The river, =Divers found'],
  ['a number was changed', A, A2, '~The river'],
  ['a sentence came between', `${A} / ${C}`, `${A} / ${B} / ${C}`, '=The river, +Divers found, =Volunteers cooked'],
  ['a sentence left', `${A} / ${B} / ${C}`, `${A} / ${C}`, '=The river, -Divers found, =Volunteers cooked'],
  ['nothing in common', A, D, '-The river, +An insurer'],
  [
    'one sentence became two',
    `${A} / ${F} / ${C}`,
    `${A} / ${SPLIT.join(' / ')} / ${C}`,
    '=The river, <The mayor, =Volunteers cooked',
  ],
  [
    'two sentences became one',
    `${A} / ${SPLIT.join(' / ')} / ${C}`,
    `${A} / ${F} / ${C}`,
    '=The river, &The mayor, =Volunteers cooked',
  ],
  [
    'a paragraph went to the end',
    `${A} // ${B} // ${C} // ${D} // ${E1}`,
    `${A} // ${C} // ${D} // ${E1} // ${B}`,
    '=The river, =Volunteers cooked, =An insurer, =The old, >Divers found',
  ],
])('%s', (_, from, to, expected) => {
  expect(notation(from, to)).toBe(expected)
})
