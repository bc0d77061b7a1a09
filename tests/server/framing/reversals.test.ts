/** Statements that were turned round, and sources that came or went: what is told, and by which rule. Invented sentences. */
import { describe, expect, it } from 'vitest'
import { framingBetween, laid } from './pairs.js'

const TURNED = [
  [
    'The bridge was inspected every year by the county.',
    'The bridge was never inspected by the county.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'There is no evidence that the vaccine causes fever.',
    'There is evidence that the vaccine causes fever.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The finance minister did not resign after the vote.',
    'The finance minister resigned after the vote.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The accident could have been prevented by better brakes.',
    'The accident could not have been prevented by better brakes.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'There was no credible warning before the landslide.',
    'There were several warnings before the landslide.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The club has paid its players.',
    'The club has not paid its players.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The court found no reason to doubt the witness.',
    'The court found reason to doubt the witness.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The drug is not approved for children.',
    'The drug is approved for children.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'None of the passengers wore a life jacket.',
    'All of the passengers wore a life jacket.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'Nobody was told of the leak.',
    'Residents were told of the leak.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The company denied that it had dumped waste.',
    'The company confirmed that it had dumped waste.',
    'reporting_verb',
    'the verb that reports the claim takes another stance to it',
  ],
  [
    'The pilot failed to lower the landing gear.',
    'The pilot lowered the landing gear.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'Neither team had a doctor on the bench.',
    'Both teams had a doctor on the bench.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The plant had never failed an audit.',
    'The plant had failed an audit.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The theory has not been confirmed by other groups.',
    'The theory has been confirmed by other groups.',
    'hedging',
    'it is confirmed, or it is not',
  ],
  [
    'Unemployment rose sharply in the spring.',
    'Unemployment fell sharply in the spring.',
    'outcome',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'Exports increased after the treaty.',
    'Exports decreased after the treaty.',
    'outcome',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'The union supported the merger.',
    'The union opposed the merger.',
    'reporting_verb',
    'the verb that reports the claim takes another stance to it',
  ],
  [
    'The senate approved the bill on Monday.',
    'The senate rejected the bill on Monday.',
    'outcome',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'The upper road was open to traffic.',
    'The upper road was closed to traffic.',
    'status',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'The first trial was a success.',
    'The first trial was a failure.',
    'label',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'The river level is higher than in 1990.',
    'The river level is lower than in 1990.',
    'evaluation',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'More people voted by post than ever before.',
    'Fewer people voted by post than ever before.',
    'evaluation',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'The jury found him guilty.',
    'The jury found him not guilty.',
    'hedging',
    'the statement is reversed: it is denied on one side only',
  ],
  [
    'The trust gained four seats.',
    'The trust lost four seats.',
    'outcome',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'He was acquitted of fraud.',
    'He was convicted of fraud.',
    'outcome',
    'the statement is reversed: a word stands for its opposite',
  ],
  [
    'Rebels fired on a rescue convoy, the army said.',
    'The army fired on a rescue convoy, rebels said.',
    'agency',
    'who does it and who it is done to have changed places',
  ],
  [
    'The striker pushed the goalkeeper in the tunnel.',
    'The goalkeeper pushed the striker in the tunnel.',
    'agency',
    'who does it and who it is done to have changed places',
  ],
  [
    'Norvik bought Halden in March.',
    'Halden bought Norvik in March.',
    'agency',
    'who does it and who it is done to have changed places',
  ],
  [
    'Police attacked the marchers near the station.',
    'The marchers attacked police near the station.',
    'agency',
    'who does it and who it is done to have changed places',
  ],
  [
    'Oslund is the third-largest city of the province.',
    'Oslund is the largest city of the province.',
    'evaluation',
    'its place in an order is another',
  ],
  [
    'The firm is the second-biggest maker of tyres.',
    'The firm is the biggest maker of tyres.',
    'evaluation',
    'its place in an order is another',
  ],
  [
    'Complaints were ignored for months.',
    'Complaints were ignored for years.',
    'evaluation',
    'a vague length of time is another',
  ],
  ['The outage lasted for hours.', 'The outage lasted for days.', 'evaluation', 'a vague length of time is another'],
  [
    'The police dispersed them on the square.',
    'The police attacked them on the square.',
    'label',
    'the deed is called something else',
  ],
  [
    'Smith stole three million pounds.',
    'Smith is accused of stealing three million pounds.',
    'hedging',
    'a hedge comes or goes',
  ],
  [
    'Norvik Coal, the operator, said the fan was switched off.',
    'Norvik Energy, the operator, admitted that the fan was switched off.',
    'reporting_verb',
    'the verb that reports the claim takes another stance to it',
  ],
  [
    'The firm was fined 4 million crowns, according to court papers.',
    'The firm was fined 4 million crowns for breaches of safety rules.',
    'attribution',
    'the claim gains or loses its source',
  ],
  [
    'Witnesses said the alarm sounded late.',
    'The alarm sounded late.',
    'attribution',
    'the claim gains or loses its source',
  ],
  [
    'The alarm sounded late.',
    'The alarm sounded late, witnesses said.',
    'attribution',
    'the claim gains or loses its source',
  ],
  [
    'The union said 200 nurses had left.',
    'The ministry said 200 nurses had left.',
    'attribution',
    'another source stands for the claim',
  ],
  [
    'The mayor said the pool is safe.',
    'The mayor claimed the pool is safe.',
    'reporting_verb',
    'the verb that reports the claim takes another stance to it',
  ],
  [
    'He killed two men in the bar.',
    'He allegedly killed two men in the bar.',
    'hedging',
    'what was only believed or reported is stated, or the other way round',
  ],
  [
    'Olsen took bribes from a builder.',
    'Olsen is charged with taking bribes from a builder.',
    'hedging',
    'a hedge comes or goes',
  ],
  ['Olsen is suspected of taking bribes.', 'Olsen took bribes.', 'hedging', 'a hedge comes or goes'],
  ['The bank was accused of hiding losses.', 'The bank hid losses.', 'hedging', 'a hedge comes or goes'],
  [
    'The coach praised the young keeper.',
    'The coach benched the young keeper.',
    'outcome',
    'a deed or an event stands where somebody spoke, or the other way round',
  ],
  [
    'The bishop blessed the new bell.',
    'The bishop criticised the new bell.',
    'outcome',
    'a deed or an event stands where somebody spoke, or the other way round',
  ],
  ['The crowd cheered the judge.', 'The crowd attacked the judge.', 'label', 'the deed is called something else'],
] as const

describe('a statement that was turned round', () => {
  it.each(TURNED)('%s → %s is told as %s: %s', (from, to, category, rule) => {
    const found = framingBetween(laid(from), laid(to)).map((change) => [change.category, change.rule])
    expect(found).toContainEqual([category, rule])
  })
  it.each(TURNED)('%s ← %s is told by the same rule', (from, to, category, rule) => {
    const found = framingBetween(laid(to), laid(from)).map((change) => [change.category, change.rule])
    expect(found).toContainEqual([category, rule])
  })
})
