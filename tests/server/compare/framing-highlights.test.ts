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
        rule: 'an item is told in one text and not in the other',
        weight: 0.9,
        from: from === null ? null : place(from),
        to: to === null ? null : place(to),
      } as unknown as FramingChange,
    ],
    { headingAt: () => heading, texts: { from: from ?? '', to: to ?? '' } },
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

const became = (category: FramingChange['category'], from: string, to: string, rule = '') =>
  framingHighlights(
    [{ id: 'r1', category, rule, weight: 0.9, from: place(from), to: place(to) } as unknown as FramingChange],
    { headingAt: (side) => (side === 'from' ? 'Course' : null), texts: { from, to } },
  )[0]?.sentence

it.each([
  ['status', 'is an ongoing strike', 'was a strike', 'The lead tells it as over:'],
  ['status', 'was a strike', 'is a strike', 'The lead tells it as going on:'],
  ['hedging', 'may have sunk', 'sank', 'The lead tells it as surer:'],
  ['hedging', 'profits come from', 'profits were said to come from', 'The lead tells it as less sure:'],
  ['hedging', 'may have sunk', 'had sunk in the storms of May', 'The lead tells it as surer:'],
  ['attribution', 'According to the owner, the dam held', 'The dam held', 'The lead no longer says who claims it:'],
  ['attribution', 'The dam held', 'The dam held, the owner said', 'The lead now says who claims it:'],
] as const)('%s, “%s” for “%s”: %s', (category, from, to, sentence) => {
  expect(became(category, from, to)).toBe(`${sentence} “${from}” became “${to}”.`)
})

it('a sentence that changed its place is said to stand in the new one', () => {
  expect(became('emphasis', 'It rained.', 'It rained.', 'it stands in the lead in one text and not in the other')).toBe(
    '“It rained.” stood in “Course” and now stands in the lead.',
  )
})

it('a section that came is told by the structure', () => {
  expect(became('emphasis', 'Course', 'Course', 'a section is told in one text only')).toBeUndefined()
})

it('a heading that was exchanged for another is a new name of its section', () => {
  const text = (heading: string, words: string) => ({
    text: words,
    span: { start: heading.indexOf(words), end: heading.indexOf(words) + words.length },
    sentence: { start: 0, end: heading.length },
  })
  const [told] = framingHighlights(
    [
      {
        id: 'r1',
        category: 'label',
        rule: '',
        weight: 0.9,
        from: text('Pool accident', 'accident'),
        to: text('Pool scandal', 'scandal'),
      } as unknown as FramingChange,
    ],
    {
      headingAt: (side) => (side === 'from' ? 'Pool accident' : 'Pool scandal'),
      texts: { from: 'Pool accident', to: 'Pool scandal' },
    },
  )
  expect(told!.sentence).toBe('The section “Pool accident” is now called “Pool scandal”.')
})

it('a word that stands on both sides only says where the others came in; a figure is not cut at its point', () => {
  const place = (whole: string, words: string) => ({
    text: words,
    span: { start: whole.indexOf(words), end: whole.indexOf(words) + words.length },
    sentence: { start: 0, end: whole.length },
  })
  const sentenceOf = (from: string, a: string, to: string, b: string) =>
    framingHighlights(
      [
        {
          id: 'r1',
          category: 'hedging',
          rule: '',
          weight: 0.9,
          from: place(from, a),
          to: place(to, b),
        } as unknown as FramingChange,
      ],
      { headingAt: () => null, texts: { from, to } },
    )[0]!.sentence
  expect(
    sentenceOf('The cup was won in 2019.', '2019', 'The cup was won in 2019, which is disputed.', 'which is disputed'),
  ).toBe('The lead tells it as less sure: it now says “which is disputed”.')
  expect(sentenceOf('Sales rose to 1.34bn.', 'rose', 'Sales reportedly rose to 1.34bn.', 'reportedly rose')).toBe(
    'The lead tells it as less sure: it now says “reportedly rose to 1.34bn”.',
  )
})

it.each([
  [
    'hedging',
    'was inspected',
    'was never inspected',
    'the statement is reversed: it is denied on one side only',
    'says the opposite',
  ],
  [
    'agency',
    'Lund sold Brann',
    'Brann sold Lund',
    'who does it and who it is done to have changed places',
    'tells the other way round who did it to whom',
  ],
  [
    'attribution',
    'was fined, according to the court',
    'was fined under safety rules',
    'the claim gains or loses its source',
    'no longer says who claims it',
  ],
  ['attribution', 'the union said', 'the ministry said', 'another source stands for the claim', 'names another source'],
  ['hedging', 'hid its losses', 'is accused of hiding losses', 'a hedge comes or goes', 'tells it as less sure'],
] as const)('%s, “%s” for “%s” by “%s”: %s', (category, from, to, rule, claim) => {
  expect(became(category, from, to, rule)).toBe(`The lead ${claim}: “${from}” became “${to}”.`)
})
