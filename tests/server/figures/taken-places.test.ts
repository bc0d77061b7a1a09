import { expect, it } from 'vitest'
import { factsOf } from '../../../server/compare/facts.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const figuresIn = (text: string) =>
  factsOf(scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()), NO_CONTEXT).figures

it.each([
  ['Lorran officials claim to have captured several villages.', 'several vague'],
  ['Rebels took control of several towns on the river.', 'several vague'],
  ['Several hamlets have been seized since dawn.', 'Several vague'],
  ['(16:10 - since then: the militia says that it has occupied a fifth village: Umbari)', 'fifth 5'],
])('settlements that are taken are counted without a number: %s', (text, told) => {
  const found = figuresIn(text).filter(({ kind }) => kind === 'settlements')
  expect(found.map(({ surface, value, qualifier }) => `${surface} ${value ?? qualifier}`)).toEqual([told])
})

it.each([
  'Several villages held a vote.',
  'The flood cut off several villages.',
  'The baker opened a fifth village shop, and bought a second town house.',
  'They control a third city.',
  'The second village on the road was captured.',
  'Several players were captured by the camera in the village.',
])('and no other several or ordinals are: %s', (text) => {
  expect(figuresIn(text).filter(({ kind }) => kind === 'settlements')).toEqual([])
})

it.each([
  ['The Lorran side has suffered 16 deaths.', 'Lorran'],
  ["Lorran's army lost 200 soldiers.", 'Lorran'],
  ['Lorran armed forces have lost 40 men.', 'Lorran'],
  ['Their side has suffered 16 deaths.', null],
])('whose losses they are stands before what fights: %s', (text, party) => {
  expect(figuresIn(text).map((figure) => figure.party)).toEqual([party])
})

it('a country that speaks is not called by the sentence that ended before it', () => {
  const text = 'The fire came near Kisamba. The Lorran fleet was late. Lorran reports five deaths.'
  expect(figuresIn(text).map(({ attribution }) => attribution)).toEqual(['Lorran'])
})
