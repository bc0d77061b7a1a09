import { describe, expect, it } from 'vitest'
import { figuresIn } from './notation.js'

const kinds = (text: string) => figuresIn(text).map(({ surface, kind }) => `${surface} ${kind}`)

describe('what befell the counted', () => {
  it.each<[string, string[]]>([
    ['Two of the crew died and the other three were airlifted to hospital.', ['Two killed', 'three wounded']],
    ['Officials said 22 people had died and 80 were being treated.', ['22 killed', '80 other']],
    ['Police say seven people are dead and 22 are in hospital.', ['seven killed', '22 other']],
    ['Nine hikers were killed and six were reported missing.', ['Nine killed', 'six missing']],
    ['Forty soldiers and three guards were shot dead.', ['Forty killed', 'three killed']],
    ['None of the 144 passengers was injured.', ['None wounded', '144 other']],
    ['The police reported 74 injured officers and 12 burned cars.', ['74 wounded', '12 damaged']],
    [
      'Some 27,000 people, or half of the inhabitants, have been driven from the town.',
      ['Some 27,000 displaced', 'half percent'],
    ],
    ['About 40 miners were trapped underground.', ['About 40 other']],
  ])('%s', (text, told) => {
    expect(kinds(text)).toEqual(told)
  })

  it.each([
    ['In the last poll Dahl led by three points.', 'three percent'],
    ['Brandt scored 31 points.', '31 other'],
    ['The index lost 312 points.', '312 other'],
  ])('points are of a hundred where votes are counted: %s', (text, told) => {
    expect(kinds(text)).toEqual([told])
  })
})
