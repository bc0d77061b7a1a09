import { describe, expect, it } from 'vitest'
import { figuresIn, told, toldWithUnit } from './notation.js'

const sources = (text: string) => figuresIn(text).map(({ surface, attribution }) => `${surface}: ${attribution ?? '-'}`)

describe('what a sentence leaves out', () => {
  it.each<[string, ...string[]]>([
    ['On 15 October 12,000 to 15,000 people marched.', '12,000 to 15,000 = 12000..15000 people range'],
    // the unit of the amount before
    [
      'Revenue was €1.9 billion, short of the 1.95 billion analysts had expected.',
      '€1.9 billion = 1900000000 euros',
      '1.95 billion = 1950000000 euros',
    ],
    [
      'She won 52.8 per cent of the vote, against 43.1 for her rival.',
      '52.8 per cent = 52.8 percent',
      '43.1 = 43.1 percent',
    ],
    ['Growth slowed to 0.1 percent from 0.4.', '0.1 percent = 0.1 percent', '0.4 = 0.4 percent'],
    ['The stock rose 3% to 88.4.', '3% = 3 percent', '88.4 = 88.4 -'],
    ['The firm made €4m, against 31 for the whole of the valley.', '€4m = 4000000 euros', '31 = 31 -'],
    // the noun of the number behind
    ['They won four of their last five away matches.', 'four = 4 away matches', 'five = 5 away matches'],
    ['The museum drew 109,000 last year.', '109,000 = 109000 -'],
    ['The League, an alliance of five (later seven) parties, won.', 'five = 5 parties'],
    ['Six singers were admitted, and three were refused a room.', 'Six = 6 singers', 'three = 3 singers'],
    ['Six singers came. And three cheers went up.', 'Six = 6 singers', 'three = 3 cheers'],
    // a level that is reached, and a bound
    ['Unemployment edged up to 5.2% in May.', '5.2% = 5.2 percent'],
    ['Fares may rise by up to 5%.', 'up to 5% = 5 percent up_to'],
    // the time that it took, and a bound
    ['The orchard lost $9 million over 6 years.', '$9 million = 9000000 dollars', '6 years = 6 years'],
    ['The trial lasted over 6 years.', 'over 6 years = 6 years over'],
    // a place in an apposition has no age
    ['In the capital, Grunfeld, 29 storks were counted.', '29 = 29 storks'],
    ['He took 84 percent in the hills and, in the capital, Grunfeld, 29.', '84 percent = 84 percent', '29 = 29 -'],
    ['The baker, Jon Arnell, 29, was freed.', '29 = 29 years of age'],
  ])('%s', (text, ...expected) => {
    expect(figuresIn(text).map(toldWithUnit)).toEqual(expected)
  })

  it('who is taken prisoner is captured, and a square is nobody’s party', () => {
    const text = 'Nine guards were wounded and 240 were taken prisoner.'
    expect(figuresIn(text).map(told)).toEqual(['Nine = 9 wounded', '240 = 240 captured'])
    expect(figuresIn('Some 300 people gathered in Lantern Square.').map(({ party }) => party)).toEqual([null])
    expect(figuresIn('Some 300 people gathered in Ostia.').map(({ party }) => party)).toEqual(['Ostia'])
  })

  it('a guard who died with seven marchers does not hide what befell them', () => {
    const text = 'Shots were fired, and seven marchers and a guard were killed.'
    expect(figuresIn(text).map(told)).toEqual(['seven = 7 killed'])
    // the guard did it
    expect(figuresIn('Seven marchers left and a guard killed himself.').map(told)).toEqual(['Seven = 7 other'])
  })

  it.each<[string, string[]]>([
    [
      'It spent $14m, according to its own report, three times as much according to the watchdog Clear Water.',
      ['$14m: its own report', 'three times: watchdog Clear Water'],
    ],
    ['It spent $14m, according to its own report, and the union $9m.', ['$14m: its own report', '$9m: -']],
    [
      'The port spent $14m, according to its annual report, and has 54 guards.',
      ['$14m: its annual report', '54: its annual report'],
    ],
    ['It killed 43, according to the ministry, and 61 were hurt.', ['43: ministry', '61: -']],
    // taking in is not saying
    ['The hospital admitted 63 patients, according to its director.', ['63: its director']],
    ['The company admitted that 63 valves had failed.', ['63: company']],
    // a pronoun is the subject of the sentences before, or nobody's
    ['The River Trust had sent wardens to the weirs. In 87 ponds, it said, the eels were gone.', ['87: River Trust']],
    ['It rained. In 87 ponds, it said, the eels were gone.', ['87: -']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})
