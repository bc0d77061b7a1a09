/** Highlights of framing are sentences that a reader takes in: no heading that "now says" itself. */
import { expect, it } from 'vitest'
import { framingHighlights } from '../../../server/compare/framing-highlights.js'
import type { FramingChange } from '../../../server/schema/framing.js'

const place = (text: string) => ({
  text,
  span: { start: 0, end: text.length },
  sentence: { start: 0, end: text.length },
})
const told = (from: string | null, to: string | null, heading: string | null) =>
  framingHighlights(
    [
      {
        id: 'r1',
        category: 'emphasis',
        weight: 0.9,
        from: from === null ? null : place(from),
        to: to === null ? null : place(to),
      } as unknown as FramingChange,
    ],
    () => heading,
  ).map(({ sentence }) => sentence)

it.each([
  [null, 'Clean-up', 'Clean-up', 'The section “Clean-up” is new.'],
  ['Clean-up', null, 'Clean-up', 'The section “Clean-up” is gone.'],
  [null, 'Nobody was hurt', 'Clean-up', 'The section “Clean-up” now says: “Nobody was hurt”'],
  ['Nobody was hurt', null, null, 'The lead no longer says: “Nobody was hurt”'],
])('%j against %j under %j: %s', (from, to, heading, sentence) => {
  expect(told(from, to, heading)).toEqual([sentence])
})

it('a long text without spaces is cut before a pair of surrogates', () => {
  const [sentence] = told(null, `a${'\u{1F30A}'.repeat(300)}`, null)
  expect(sentence!.isWellFormed()).toBe(true)
})
