/** Somebody whom one text knows by the post alone: `from → to` a row of what was told of people. */
import { expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import type { Comparison } from '../../../server/schema/comparison.js'
import { paragraphs } from '../align/paragraphs.js'

const renamed = (from: string, to: string) =>
  (compareTexts(paragraphs(from), paragraphs(to)).names as Comparison['names'])
    .filter(({ change }) => change === 'renamed')
    .map(({ from, to }) => `${from?.canonical} → ${to?.canonical}`)

const POST = 'director of the Northern Harbour Survey at the Maritime Institute'
const REST = 'Boats stayed in the port until the storm had passed, and nobody was hurt at the quay that night.'

it('a post that is said word for word and at length says who is meant', () => {
  const from = `The ${POST} warned of silt in the channel in May. ${REST}`
  const to = `Silt in the channel worried Ruth Adeyemi, ${POST}, long before May. ${REST}`
  expect(renamed(from, to)).toEqual([`${POST} → Ruth Adeyemi`])
  expect(renamed(to, from)).toEqual([`Ruth Adeyemi → ${POST}`])
})

it('a short one may be anybody', () => {
  const from = `The minister warned of silt in the channel in May. ${REST}`
  const to = `Silt in the channel worried Ruth Adeyemi, the minister, long before May. ${REST}`
  expect(renamed(from, to)).toEqual([])
})
