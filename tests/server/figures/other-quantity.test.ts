import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { layOut } from '../../../server/text/blocks.js'
import { figuresIn, told } from './notation.js'

const laid = (text: string) => layOut([{ kind: 'paragraph', level: 0, text }])
const links = (from: string, to: string) =>
  compareTexts(laid(from), laid(to))
    .figures.filter(({ from: a, to: b }) => a && b)
    .map(({ from: a, to: b }) => `${a!.surface} → ${b!.surface}`)
    .sort()

describe('one quantity in two texts', () => {
  it.each<[string, string, string[]]>([
    // people in hospital, whatever they are called
    [
      'Of the 40 guests, 12 are in hospital, the health office said.',
      'Of the guests, 31 are in hospital, the health office said.',
      ['12 → 31'],
    ],
    [
      'Of the 40 guests, 12 are in hospital, the health office said.',
      'In all, 58 guests had to be treated in hospital, the health office said.',
      ['12 → 58'],
    ],
    [
      'Nine pupils were taken to hospital after the leak at the pool.',
      'Fourteen children were hospitalised after the leak at the pool.',
      ['Nine → Fourteen'],
    ],
    // people who fell ill
    [
      'The canteen closed after 19 people fell ill with typhoid.',
      'At least 45 people have fallen ill with typhoid since the canteen closed.',
      ['19 → At least 45'],
    ],
    [
      'Some 30 people have fallen ill with hepatitis at the camp.',
      'At the camp 64 cases of hepatitis were counted.',
      ['Some 30 → 64'],
    ],
    // the price of a share
    [
      'Shares of the yard fell by 9 percent on Monday, to $7.10.',
      'Shares of the yard, which once were the pride of the town, stand at $3.40.',
      ['$7.10 → $3.40'],
    ],
    [
      'The mill fell short of the closing price of 96 pence.',
      'Shares of the mill closed at 81 pence.',
      ['96 pence → 81 pence'],
    ],
    // years since a record
    [
      'Rice fell by 8 percent, the steepest drop in seven years.',
      'Rice fell by up to 17%, the steepest drop in a decade.',
      ['8 percent → up to 17%', 'seven years → a decade'],
    ],
    // a range of shares is one figure
    [
      'The coating is said to raise yields by 5 to 7 percent.',
      'The coating is said to raise yields by 5% to 7%.',
      ['5 to 7 percent → 5% to 7%'],
    ],
    // a part told alike
    [
      'The hall took 60 samples, nine of them positive.',
      'The hall took 75 samples, twelve of which were positive.',
      ['60 → 75', 'nine → twelve'],
    ],
    [
      'The stand holds 9,000 people, of whom 3,100 came.',
      'The stand holds 9,000 people, of whom 2,000 still come.',
      ['3,100 → 2,000', '9,000 → 9,000'],
    ],
    // one crowd
    [
      'About 200 tenants gathered outside the town hall on Friday.',
      'About 450 tenants protested outside the town hall on Friday.',
      ['About 200 → About 450'],
    ],
    ['Some 300 nurses marched on Monday.', 'Some 900 nurses rallied.', ['Some 300 → Some 900']],
    // what was claimed is what was paid in the end
    [
      'The dyer is suing the port for €4 million.',
      'The port paid the dyer the €4 million.',
      ['€4 million → €4 million'],
    ],
    [
      'The regulator fined the bank €3 million.',
      'The bank was fined €5 million in the end.',
      ['€3 million → €5 million'],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(links(from, to)).toEqual([...expected].sort())
  })
})

describe('two quantities in two texts', () => {
  it.each<[string, string]>([
    // a sum that is due and one that is sued for
    [
      'The main tenant, the grocer Ambry, will pay the landlord the €3 million due in May.',
      'The main tenant, the grocer Ambry, is suing the landlord for €8 million.',
    ],
    [
      'The broadcaster Halo has paid the league $40 million.',
      'The broadcaster Halo has sued the league for $95 million.',
    ],
    // two crowds
    [
      'Some 300 supporters cheered the rowers at the boathouse on Saturday.',
      'Close to 9,000 supporters founded a new club, which rows on the canal.',
    ],
    ['About 80 members applauded the chairman.', 'Almost 700 members signed a petition.'],
    // another part of the same
    ['The band sold few records, four of them since spring.', 'The band sold few records, of which seven remain.'],
    // the sick are not those in hospital
    ['Of the 40 guests nobody is worse.', 'In all, 91 guests had to be treated in hospital.'],
    ['The inquiry heard 23 patients.', 'In all, 139 patients had to be treated in hospital.'],
  ])('%s → %s', (from, to) => {
    expect(links(from, to)).toEqual([])
  })
})

describe('what a number is', () => {
  it.each<[string, string[]]>([
    ['The dead were a woman of 81 and a boy of six.', ['81 = 81 other', 'six = 6 other']],
    ['A man of 54 drowned in the lock.', ['54 = 54 other']],
    ['A team of nine climbers died on the ridge.', ['nine = 9 killed']],
    ['The bakers start at 4 in the morning.', []],
    ['The gate opened at 4 in the north and 5 in the south.', ['4 = 4 other', '5 = 5 other']],
    ['Rents fell by 2% to 9% of income.', ['2% = 2 percent', '9% = 9 percent']],
    ['It was the worst harvest in a decade.', ['a decade = 1 duration']],
    ['It will be finished in a decade.', []],
    ['Interest rose in a year.', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text).map(told)).toEqual(expected)
  })
})
