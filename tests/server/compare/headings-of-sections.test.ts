/** Outline and text tell one thing: a section that moved or was renamed takes its heading along. */
import { expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { laid } from '../framing/pairs.js'

const LEAD = 'The choir of Lund is the oldest of the coast.'
const CLUB = ['# Club', 'The club has forty members and meets on Mondays in the old mill by the river.']
const HISTORY = [
  '# History',
  'Two bakers founded it in 1872 with nine singers and a borrowed organ.',
  'Its hall burned down in 1910, and a larger one was built from gifts of the town.',
]
const MUSIC = ['# Music', 'It sings the masses of the region, and once a year a new work that it commissions.']

it.each([
  ['forth', [LEAD, ...CLUB, ...HISTORY, ...MUSIC], [LEAD, ...HISTORY, ...MUSIC, ...CLUB]],
  ['back', [LEAD, ...HISTORY, ...MUSIC, ...CLUB], [LEAD, ...CLUB, ...HISTORY, ...MUSIC]],
])('%s: its heading is neither gone nor new, and the passages still lay both texts', (_, from, to) => {
  const [a, b] = [laid(...from), laid(...to)]
  const { text, structure } = compareTexts(a, b)
  expect(structure.filter(({ change }) => change === 'moved')).toHaveLength(1)
  expect(text.map(({ change }) => change).filter((change) => change === 'removed' || change === 'added')).toEqual([])
  expect(text.map(({ id }) => id)).toEqual(text.map((_, n) => `p${n + 1}`))
  const cut = (side: 'from' | 'to', whole: string) =>
    text
      .flatMap((passage) => passage[side] ?? [])
      .sort((x, y) => x.start - y.start)
      .map(({ start, end }) => whole.slice(start, end))
      .join('')
  expect([cut('from', a.text), cut('to', b.text)]).toEqual([a.text, b.text])
})

const told = (from: readonly string[], to: readonly string[]) => {
  const [a, b] = [laid(...from), laid(...to)]
  const { text, structure } = compareTexts(a, b)
  const words = (span: { start: number; end: number } | null, whole: string) =>
    span && whole.slice(span.start, span.end).trim()
  return {
    sections: structure.flatMap(({ change, to: now }) => (change === 'same' ? [] : [[change, now?.heading ?? null]])),
    headings: text.flatMap(({ change, from: was, to: is }) => {
      const pair = [words(was, a.text), words(is, b.text)] as const
      return change !== 'same' && pair.some((one) => one && /^[A-Z][\w ]+$/.test(one)) ? [[change, ...pair]] : []
    }),
  }
}

it.each([
  ['its own words gone', 'Club', 'Club', 'The members and their house'],
  ['one word kept', 'Music', 'Music', 'The music of the choir'],
])('a renamed heading is reworded, not one gone and one new: %s', (_, __, heading, other) => {
  const from = [LEAD, ...CLUB, ...HISTORY, ...MUSIC]
  const to = from.map((line) => (line === `# ${heading}` ? `# ${other}` : line))
  expect(told(from, to)).toEqual({ sections: [['renamed', other]], headings: [['reworded', heading, other]] })
  expect(told(to, from)).toEqual({ sections: [['renamed', heading]], headings: [['reworded', other, heading]] })
})

it('of two sections that changed places, the one moved whose sentences are told as moved', () => {
  // much was written anew in the second, so its words are many and few of them stood before
  const anew = [
    '# Club',
    'The club has forty-two members and meets on Fridays in the old mill by the river.',
    'A waiting list was opened in spring, since more people wished to sing than the hall seats.',
    'The dues were raised to thirty crowns, which two members called a shame in an open letter.',
    'Its chair resigned over the matter, and the treasurer took her place until the autumn.',
  ]
  const { sections, headings } = told([LEAD, ...HISTORY, ...CLUB], [LEAD, ...anew, ...HISTORY])
  expect(sections).toEqual([['moved', 'Club']])
  expect(headings).toEqual([['moved', 'Club', 'Club']])
})

it('two sections that have nothing in common stay gone and new', () => {
  const { headings } = told([LEAD, ...CLUB, ...HISTORY], [LEAD, ...HISTORY, ...MUSIC])
  expect(headings).toEqual([
    ['removed', 'Club', null],
    ['added', null, 'Music'],
  ])
})
