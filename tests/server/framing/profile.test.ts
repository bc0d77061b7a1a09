import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { cuesOf } from '../../../server/framing/cues-of.js'
import { actorsBy } from '../../../server/framing/profile/actors.js'
import { profileOf } from '../../../server/framing/profile/profile-of.js'
import type { Name } from '../../../server/schema/name.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'
import { framingBetween, laid } from './pairs.js'

const repeated = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(' ')
const FROM = laid(
  'The outbreak spread along the canal.',
  repeated('The Harbour Board may have erred, the outbreak grew and Doctor Vale said so.', 12),
)
const TO = laid(
  'The epidemic spread along the canal.',
  repeated('The Harbour Board erred, the epidemic grew and Doctor Vale proved it.', 12),
)

describe('the profile of two texts', () => {
  const profile = profileOf(alignTexts(FROM, TO), framingBetween(FROM, TO), null)
  const measure = (id: string) => profile.measures.find((m) => m.id === id)

  it('words that one text has and the other lacks come first and last, by z', () => {
    const phrases = profile.vocabulary.map(({ phrase }) => phrase)
    expect(phrases.indexOf('outbreak')).toBeLessThan(phrases.indexOf('epidemic'))
    expect(profile.vocabulary.every((shift, n) => n === 0 || profile.vocabulary[n - 1]!.z <= shift.z)).toBe(true)
    expect(profile.vocabulary.find(({ phrase }) => phrase === 'outbreak')?.count).toEqual({ from: 13, to: 0 })
  })

  it('every place of a word is cut from its text', () => {
    for (const { phrase, places } of profile.vocabulary) {
      for (const { start, end } of places.from) expect(FROM.text.slice(start, end).toLowerCase()).toBe(phrase)
      for (const { start, end } of places.to) expect(TO.text.slice(start, end).toLowerCase()).toBe(phrase)
    }
  })

  it('labels that stood for one another are counted over both texts', () => {
    const words = profile.labels.find(({ about }) => about === null)?.words ?? []
    expect(words.find(({ word }) => word === 'epidemic')?.count).toEqual({ from: 0, to: 13 })
  })

  it('actors have what they do and say on each side', () => {
    const board = profile.portrayal.find(({ actor }) => actor === 'Harbour Board')
    expect(board?.from.does).toContainEqual({ verb: 'err', count: 12 })
    expect(profile.portrayal.find(({ actor }) => actor === 'Doctor Vale')?.from.says).toContainEqual({
      verb: 'say',
      count: 12,
    })
  })

  it('measures count and are per thousand words', () => {
    expect(measure('hedges')?.count).toEqual({ from: 12, to: 0 })
    expect(measure('hedges')?.perThousand.to).toBe(0)
    expect(measure('hedges')?.perThousand.from).toBeGreaterThan(0)
  })

  it('what it counts are the cues that the text lists', () => {
    const listed = (category: string) =>
      cuesOf(scan(FROM, createLexicon()), NO_CONTEXT).filter((cue) => cue.category === category).length
    expect(measure('hedges')?.count.from).toBe(listed('hedging'))
    expect(measure('attributed')?.count.from).toBe(listed('reporting_verb') + listed('attribution'))
  })
})

describe('actors by the names that were read', () => {
  const named = (canonical: string, type: Name['type'], variants: readonly string[] = [], times = 3): Name => ({
    canonical,
    type,
    variants: [canonical, ...variants],
    roles: [],
    mentions: Array.from({ length: times }, (_, n) => ({ start: n, end: n + 1 })),
  })
  const actorOf = actorsBy({
    from: [named('Mara Olin', 'person', ['Olin']), named('Port Vell', 'place')],
    to: [named('Senator Mara Olin', 'person', ['Mara Olin', 'Olin']), named('Harbour Board', 'organisation', ['HB'])],
  })

  it.each([
    ['Mara Olin', 'Senator Mara Olin'],
    ['Judge Olin', 'Senator Mara Olin'],
    ['The Harbour Board', 'Harbour Board'],
    ['HB', 'Harbour Board'],
    ['Port Vell', null],
    ['Sunday Market', null],
  ])('%s is %s', (run, actor) => {
    expect(actorOf(run)).toBe(actor)
  })

  it('without names every run is its own', () => {
    expect(actorsBy(null)('Port Vell')).toBe('Port Vell')
  })
})
