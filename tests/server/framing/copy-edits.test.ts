/** Edits that leave the meaning as it was, by kind: none is framing. Invented sentences of many topics. */
import { expect, it } from 'vitest'
import { framingBetween, laid } from './pairs.js'

it.each([
  // synonyms
  ['The council started work on the tunnel in spring.', 'The council began work on the tunnel in spring.'],
  ['About 40 boats took part in the regatta.', 'Around 40 boats participated in the regatta.'],
  ['The firm purchased two warehouses near the port.', 'The firm bought two warehouses near the port.'],
  ['The director stated that the museum needs a new roof.', 'The director said that the museum needs a new roof.'],
  ['Several houses were built on the slope.', 'A number of houses were built on the slope.'],
  ['The vaccine was made in a lab in Delft.', 'The vaccine was produced in a lab in Delft.'],
  ['The choir is made up of 30 singers.', 'The choir consists of 30 singers.'],
  ['The storm led to floods in the valley.', 'The storm caused floods in the valley.'],
  ['He got the prize for his second novel.', 'He received the prize for his second novel.'],
  ['The trial will take place in Bern.', 'The trial will be held in Bern.'],
  ['Most of the pupils live in nearby villages.', 'The majority of the pupils live in nearby villages.'],
  ['The bridge is close to the old mill.', 'The bridge is near the old mill.'],
  ['The team needs a further two points.', 'The team requires a further two points.'],
  ['The road was finished in June.', 'The road was completed in June.'],
  ['The train leaves each morning.', 'The train departs every morning.'],
  ['The library has 20,000 books.', 'The library holds 20,000 books.'],
  ['She ended her career in 2011.', 'She finished her career in 2011.'],
  // contractions
  ['The pupils could not leave the hall.', 'The pupils couldn’t leave the hall.'],
  ['The bank did not open on Monday.', "The bank didn't open on Monday."],
  // plain things, what was not possible, and what is set apart
  ['The chapel is covered by a vine.', 'The chapel is covered by a creeper.'],
  ['Rain turned the pitch into mud.', 'Rain turned the pitch into slurry.'],
  ['The lift could not be used for a week.', 'The lift was unusable for a week.'],
  // order
  ['On Tuesday the mayor opened the fair.', 'The mayor opened the fair on Tuesday.'],
  ['According to police, nobody was hurt.', 'Nobody was hurt, according to police.'],
  [
    'The minister said on Friday that trains would run again.',
    'On Friday the minister said that trains would run again.',
  ],
  ['In 2014 the club moved to a new ground.', 'The club moved to a new ground in 2014.'],
  ['"We are ready," the coach said.', '"We are ready," said the coach.'],
  ['Apples, pears and plums are grown there.', 'Plums, apples and pears are grown there.'],
  ['When the rain stopped, the race began.', 'The race began when the rain stopped.'],
  ['The company, which is based in Lund, sells bikes.', 'The company sells bikes; it is based in Lund.'],
  ['The judge, Ann Roth, adjourned the case.', 'Ann Roth, the judge, adjourned the case.'],
  // tense agreement and relative clauses
  ['The report that was published in May lists ten farms.', 'The report published in May lists ten farms.'],
  ['The man who was arrested on Monday is a teacher.', 'The man arrested on Monday is a teacher.'],
  ['The school, which was built in 1960, has two gyms.', 'The school, built in 1960, has two gyms.'],
  ['She said the lake is frozen.', 'She said the lake was frozen.'],
  ['He told reporters he will stay.', 'He told reporters he would stay.'],
  ['The team is preparing for the cup.', 'The team are preparing for the cup.'],
  [
    'An alliance of farmers that was founded in March organised the march.',
    'An alliance of farmers founded in March 2019 organised the march.',
  ],
  // spelling and forms
  ['The programme was cancelled by the organisers.', 'The program was canceled by the organizers.'],
  ['The well-known singer lives in Kiev.', 'The well known singer lives in Kyiv.'],
  ['Kiev said the talks would go on.', 'Kyiv said the talks would go on.'],
  ['The World Trade Organization met in Geneva.', 'The WTO met in Geneva.'],
  // number words
  ['Eleven ships lay in the harbour.', '11 ships lay in the harbour.'],
  ['About twenty people waited outside.', 'About 20 people waited outside.'],
  ['A third of voters stayed at home.', 'One third of voters stayed at home.'],
  ['The fire burned for two days.', 'The fire burned for 48 hours.'],
  ['Some 5 per cent of homes lost power.', 'Some 5% of homes lost power.'],
  // connectives
  ['The plan is cheap. However, it takes years.', 'The plan is cheap, but it takes years.'],
  ['Although it rained, the match went on.', 'It rained, but the match went on.'],
  ['The mill closed, and the workers moved away.', 'The mill closed. The workers moved away.'],
  ['The town has a harbour and also an airport.', 'The town has a harbour as well as an airport.'],
  ['The river rose while the dam held.', 'The river rose, whereas the dam held.'],
  ['In addition, the club sold a striker.', 'The club also sold a striker.'],
  // active and passive with the same doer
  ['The committee approved the budget.', 'The budget was approved by the committee.'],
  ['A local family runs the inn.', 'The inn is run by a local family.'],
  ['Engineers repaired the crane within a week.', 'The crane was repaired by engineers within a week.'],
  ['The king opened the canal in 1872.', 'The canal was opened by the king in 1872.'],
  // contraction, pronoun, article, furniture
  ['The team did not win a game.', "The team didn't win a game."],
  ['It is one of the oldest inns in town.', 'It is among the oldest inns in town.'],
  ['The festival takes place every year.', 'The festival takes place annually.'],
  ['Mr Olsen said he was tired.', 'Olsen said he was tired.'],
  ["The bank's chief executive resigned.", 'The chief executive of the bank resigned.'],
  ['The parliament of Malta voted on Monday.', "Malta's parliament voted on Monday."],
  ['The rules do not apply to children.', "The rules don't apply to children."],
  ['No trains ran on Sunday.', 'There were no trains on Sunday.'],
  ['The firm has no debts.', 'The firm does not have any debts.'],
  ['Nobody survived the crash.', 'There were no survivors of the crash.'],
  ['The vote was not valid.', 'The vote was invalid.'],
  ['The museum is not open on Mondays.', 'The museum is closed on Mondays.'],
  ['Not all of the guests paid.', 'Some of the guests did not pay.'],
  ['Halden bought the farm from Norvik.', 'Norvik sold the farm to Halden.'],
  ['Lund beat Malmo in the final.', 'Malmo lost to Lund in the final.'],
  ['The mayor met the bishop in May.', 'The bishop met the mayor in May.'],
  ['Prices are lower in the south than in the north.', 'Prices are higher in the north than in the south.'],
  ['The clinic lies north of the park.', 'The clinic is situated north of the park.'],
  ['Less than half of the seats were sold.', 'Fewer than half of the seats were sold.'],
  ['The ship carried no fewer than 90 horses.', 'The ship carried at least 90 horses.'],
  ['The law not only bans nets but also limits hooks.', 'The law bans nets and also limits hooks.'],
])('%s → %s is no framing', (from, to) => {
  expect(framingBetween(laid(from), laid(to))).toEqual([])
  expect(framingBetween(laid(to), laid(from))).toEqual([])
})

it('a demand is no certainty', () => {
  const found = framingBetween(
    laid('Engineers say the deck is safe.'),
    laid('Engineers say the deck must be replaced.'),
  )
  expect(found.filter(({ category }) => category === 'hedging')).toEqual([])
})

it('a stuff that harms is a label', () => {
  const found = framingBetween(
    laid('Tankers spilled water into the lake.'),
    laid('Tankers spilled poison into the lake.'),
  )
  expect(found.map(({ category }) => category)).toContain('label')
})
