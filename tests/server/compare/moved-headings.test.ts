/** A section that moved is told as moved, heading and all. */
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
