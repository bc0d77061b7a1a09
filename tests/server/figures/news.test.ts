import { describe, expect, it } from 'vitest'
import { figuresIn, toldWithUnit } from './notation.js'

/** Sentences as news writes them: finance, elections, weather, health, sport, law, science, everyday prices. */
const NEWS: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  [
    'Profit at the toymaker rose 3.5 percent to $2.1 billion in the third quarter.',
    '3.5 percent = 3.5 percent',
    '$2.1 billion = 2100000000 dollars',
  ],
  [
    'Sales fell by a third to €840m, from €1.26bn a year earlier.',
    'a third = 0.3333 share',
    '€840m = 840000000 euros',
    '€1.26bn = 1260000000 euros',
  ],
  [
    'Visitor numbers reached 14.5 million, up from 12 million a year earlier.',
    '14.5 million = 14500000 Visitor numbers',
    '12 million = 12000000 Visitor numbers',
  ],
  [
    'Shares in Orlen Glass slid as much as 6.2% to 88.40 crowns before closing down 4.1%.',
    'as much as 6.2% = 6.2 percent up_to',
    '88.40 crowns = 88.4 crowns',
    '4.1% = 4.1 percent',
  ],
  [
    'The Nordia 30 index gained 112 points, or 0.8 per cent, to 14,230.55.',
    '112 = 112 points',
    '0.8 per cent = 0.8 percent',
    '14,230.55 = 14230.55 -',
  ],
  [
    'Oil traded at $71.30 a barrel, its lowest in nearly five months.',
    '$71.30 = 71.3 dollars',
    'nearly five months = 5 months nearly',
  ],
  [
    'The company expects earnings per share of $1.10 to $1.25, compared with $0.97 last year.',
    '$1.10 to $1.25 = 1.1..1.25 dollars range',
    '$0.97 = 0.97 dollars',
  ],
  [
    'The start-up raised $45m at a valuation of about half a billion dollars.',
    '$45m = 45000000 dollars',
    'about half a billion dollars = 500000000 dollars about',
  ],
  [
    'Inflation eased to 2.9% in May from 3.4% in April, the statistics office said.',
    '2.9% = 2.9 percent',
    '3.4% = 3.4 percent',
  ],
  [
    'The central bank cut its key rate by 25 basis points to 4.25%.',
    '25 basis points = 25 basis points',
    '4.25% = 4.25 percent',
  ],
  ['Mortgage lending more than doubled to £3.4bn.', '£3.4bn = 3400000000 pounds'],
  [
    'The chain will close a quarter of its 312 shops, with the loss of up to 1,900 jobs.',
    'a quarter = 0.25 shops',
    '312 = 312 shops',
    'up to 1,900 = 1900 jobs up_to',
  ],
  [
    'The deal values the brewer at roughly 1.4 trillion won ($1.05 billion).',
    'roughly 1.4 trillion won ($1.05 billion) = 1400000000000 won about',
  ],
  ['Exports dropped 12.7% year on year in August, the steepest fall since 2009.', '12.7% = 12.7 percent'],
  [
    'The bank has set aside a further €220 million to cover claims by some 40,000 customers.',
    '€220 million = 220000000 euros',
    'some 40,000 = 40000 customers about',
  ],
  ['The gold price hit a record $2,431.29 per ounce.', '$2,431.29 = 2431.29 dollars'],
  [
    'Turnout was 61.8 percent, compared with 58 percent four years ago.',
    '61.8 percent = 61.8 percent',
    '58 percent = 58 percent',
  ],
  [
    'Mrs Adeyemi won 52.3% of the vote against 44.9% for her rival, with 98% of ballots counted.',
    '52.3% = 52.3 percent',
    '44.9% = 44.9 percent',
    '98% = 98 percent',
  ],
  [
    'The Greens took 41 of the 150 seats, twelve more than in 2027.',
    '41 = 41 seats',
    '150 = 150 seats',
    'twelve = 12 seats',
  ],
  [
    'The measure passed by 217 votes to 209, with three abstentions.',
    '217 = 217 votes',
    '209 = 209 votes',
    'three = 3 abstentions',
  ],
  ['A petition signed by more than 1.2m people was handed in on Tuesday.', 'more than 1.2m = 1200000 people over'],
  ['The temperature reached 46.3C in Almeria, the highest for 70 years.', '46.3C = 46.3 °C', '70 years = 70 years'],
  [
    'Winds of up to 150km/h (93mph) brought down trees and left 80,000 homes without power.',
    'up to 150km/h (93mph) = 150 km/h up_to',
    '80,000 = 80000 homes',
  ],
  [
    'Some 300mm of rain fell in 24 hours, about twice the monthly average.',
    'Some 300mm = 300 mm about',
    '24 hours = 24 hours',
    'about twice = 2 times about',
  ],
  ['The hurricane, a Category 4 storm, was 280 miles south-east of Belmora.', '280 miles = 280 miles'],
  ['Snow lay 40 to 60 centimetres deep on higher ground.', '40 to 60 centimetres = 40..60 centimetres range'],
  ['The quake, of magnitude 6.8, struck at a depth of 10 km.', '6.8 = 6.8 magnitude', '10 km = 10 km'],
  [
    'Health officials confirmed 212 new cases of dengue, taking the total to 3,480.',
    '212 = 212 new cases',
    '3,480 = 3480 total',
  ],
  [
    'One in eight children under five is underweight, the survey found.',
    'One in eight = 0.125 children',
    'under five = 5 years of age under',
  ],
  [
    'The vaccine was 94.5% effective in a trial of 30,000 volunteers.',
    '94.5% = 94.5 percent',
    '30,000 = 30000 volunteers',
  ],
  [
    'Waiting lists have grown to 7.6 million, with 390,000 people waiting more than a year.',
    '7.6 million = 7600000 people',
    '390,000 = 390000 people',
    'more than a year = 1 years over',
  ],
  ['Doses were given to 78% of people aged over 65.', '78% = 78 percent', 'over 65 = 65 years of age over'],
  ['Hospital admissions fell for the third week running, to 4,120.', '4,120 = 4120 Hospital admissions'],
  [
    'Kovacs ran the 10,000 metres in 27 minutes 41 seconds, three seconds off the record.',
    '10,000 metres = 10000 metres',
    '27 minutes 41 seconds = 1661 seconds',
    'three seconds = 3 seconds',
  ],
  ['Rovers beat United 3-1 in front of 41,200 fans.', '41,200 = 41200 fans'],
  ['He scored 34 points and took 11 rebounds as the Hawks won 112-98.', '34 = 34 points', '11 = 11 rebounds'],
  ['She won her seventh title at the age of 19.', '19 = 19 years of age'],
  [
    'The 31-year-old signed a four-year contract worth £250,000 a week.',
    '31-year-old = 31 years of age',
    'four-year = 4 years',
    '£250,000 = 250000 pounds',
  ],
  ['The striker has 17 goals in 22 games this season.', '17 = 17 goals', '22 = 22 games'],
  ['The team finished 14 points clear at the top of the table.', '14 = 14 points'],
  [
    'A judge fined the airline $1.5 million and ordered it to pay each passenger $600.',
    '$1.5 million = 1500000 dollars',
    '$600 = 600 dollars',
  ],
  ['He was sentenced to 12 years in prison on three counts of fraud.', '12 years = 12 years', 'three = 3 counts'],
  ['The court awarded the family nearly $14m in damages.', 'nearly $14m = 14000000 dollars nearly'],
  [
    'The lawsuit accuses the firm of overcharging 2.3 million users by an average of $18 each.',
    '2.3 million = 2300000 users',
    '$18 = 18 dollars',
  ],
  [
    'Police seized 1.8 tonnes of cocaine worth an estimated €95m.',
    '1.8 tonnes = 1.8 tonnes',
    'an estimated €95m = 95000000 euros about',
  ],
  ['The jury deliberated for less than four hours.', 'less than four hours = 4 hours under'],
  ['Emissions must fall by at least 55% by 2030 from 1990 levels.', 'at least 55% = 55 percent at_least'],
  [
    'The plant will produce 1,200 megawatts, enough for 900,000 homes.',
    '1,200 megawatts = 1200 megawatts',
    '900,000 = 900000 homes',
  ],
  ['The dam holds 2.3bn cubic metres of water when full.', '2.3bn cubic metres = 2300000000 cubic metres'],
  [
    'Sea levels could rise by between 30cm and 1.1m by the end of the century.',
    'between 30cm and 1.1m = 0.3..1.1 m range',
  ],
  ['The rocket carried 23 satellites weighing 260 kg each into orbit.', '23 = 23 satellites', '260 kg = 260 kg'],
  [
    'The asteroid, 140 metres wide, will pass within 2 million km of Earth.',
    '140 metres = 140 metres',
    'within 2 million km = 2000000 km up_to',
  ],
  [
    'Researchers examined 5,000-year-old bones of two adults and four infants.',
    '5,000-year-old = 5000 years of age',
    'two = 2 adults',
    'four = 4 infants',
  ],
  ['The battery can be charged to 80 percent in 15 minutes.', '80 percent = 80 percent', '15 minutes = 15 minutes'],
  ['The new phone has a 6.1-inch screen and costs $999.', '6.1-inch = 6.1 inches', '$999 = 999 dollars'],
  [
    'Roughly two-thirds of the 450 residents were moved to a school 3km away.',
    'Roughly two-thirds = 0.6667 residents about',
    '450 = 450 residents',
    '3km = 3 km',
  ],
  ['The ship, 400m long, blocked the canal for six days.', '400m = 400 m', 'six days = 6 days'],
  [
    'Unemployment among the under-25s is 21.4%, more than three times the national rate.',
    '21.4% = 21.4 percent',
    'more than three times = 3 times over',
  ],
  [
    'The film took $120m in its first weekend, well short of the $200m it cost.',
    '$120m = 120000000 dollars',
    '$200m = 200000000 dollars',
  ],
  ['House prices are 7% lower than a year ago and 18% below their peak.', '7% = 7 percent', '18% = 18 percent'],
  ['The airline ordered 60 A350 jets and options on 20 more.', '60 = 60 A350 jets', '20 = 20 -'],
  [
    'The population has shrunk by more than a tenth since 2001, to 2.7m.',
    'more than a tenth = 0.1 share over',
    '2.7m = 2700000 population',
  ],
  ['The bridge was built in 1932 at a cost of 4.5 million pounds.', '4.5 million pounds = 4500000 pounds'],
  ['Net debt stood at 1.9 times earnings at the end of June.', '1.9 times = 1.9 times'],
  [
    'The fund lost $12bn, or 14 percent of its value, in a single day.',
    '$12bn = 12000000000 dollars',
    '14 percent = 14 percent',
  ],
  ['A kilo of rice now costs 60 pesos, 20 more than in January.', '60 pesos = 60 pesos', '20 = 20 -'],
  [
    'The strike by 11,000 train drivers cost the economy some €100m a day.',
    '11,000 = 11000 train drivers',
    'some €100m = 100000000 euros about',
  ],
  ['An average of 18 people a day were admitted, up from nine in July.', '18 = 18 people', 'nine = 9 people'],
  ['Fewer than 100 of the birds are left in the wild.', 'Fewer than 100 = 100 birds under'],
  [
    'Four out of five firms said they would hire in the next 12 months.',
    'Four out of five = 0.8 firms',
    '12 months = 12 months',
  ],
]

/** What changed by the first number is now the second, and neither is a range; an amount in two units is one. */
const JOINED: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Its net income climbed 15 % to $ 415.9 million.', '15 % = 15 percent', '$ 415.9 million = 415900000 dollars'],
  ['The rate went up 2% to 5%.', '2% = 2 percent', '5% = 5 percent'],
  ['Fees rose 3 to 5 percent.', '3 to 5 percent = 3..5 percent range'],
  ['The mast is 40 - 50 metres tall.', '40 - 50 metres = 40..50 metres range'],
  ['The ticket costs three pounds and fifty pence.', 'three pounds and fifty pence = 3.5 pounds'],
  [
    'They paid half a million euros and then half million more.',
    'half a million euros = 500000 euros',
    'half million = 500000 -',
  ],
  ['The grant was a quarter million dollars.', 'a quarter million dollars = 250000 dollars'],
  ['The stake was sold by a third party.'],
  ['Two of the three-ton anchors were lost.', 'Two = 2 anchors', 'three-ton = 3 tons'],
  ['City drew with Athletic 2-2.'],
  ['The reef is 1.5m below the surface.', '1.5m = 1.5 m'],
  ['The population grew to 3.1m.', '3.1m = 3100000 population'],
]

describe('figures of news sentences, with their units', () => {
  it.each([...NEWS, ...JOINED].map(([sentence, ...figures]) => [sentence, figures] as const))(
    '%s',
    (sentence, figures) => {
      expect(figuresIn(sentence).map(toldWithUnit)).toEqual(figures)
    },
  )
})
