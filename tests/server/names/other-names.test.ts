/** Another name that a text gives, and one in the place of another: when it is one thing, and when it is two. */
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareNames } from '../../../server/names/compare-names.js'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const around = ['The council met on Tuesday to talk about the drains.', 'It rained for most of the week.']
const laid = (sentence: string) =>
  layOut([around[0]!, sentence, around[1]!].map((text) => ({ kind: 'paragraph' as const, level: 0, text })))

function told(before: string, after: string): string[] {
  const aligned = alignTexts(laid(before), laid(after))
  return compareNames(aligned, namesOf(aligned.from, NO_CONTEXT), namesOf(aligned.to, NO_CONTEXT), {
    partial: { from: false, to: false },
    titles: { from: null, to: null },
  })
    .filter(({ change }) => change !== 'unchanged')
    .map(({ change, label }) => `${change}: ${label}`)
}

describe('another name of one thing', () => {
  it.each([
    [
      'About 9,000 people gathered in Victory Square and asked for a recount.',
      'Some 8,200 people gathered in the Square of the Weavers (then Victory Square) and asked for a recount.',
      'Victory Square is called Square of the Weavers',
    ],
    [
      'The books were kept by Marlow Tibb for nine years.',
      'The books were kept by MT Assurance (then Marlow Tibb) for nine years.',
      'Marlow Tibb is called MT Assurance',
    ],
    [
      "At the fair in Duke's Square, buyers look at everything.",
      "At the fair in Tailors' Square, which was Duke's Square until March, the stalls are full again.",
      "Duke's Square is called Tailors' Square",
    ],
    [
      'The ferry to Halm Island sails twice a day.',
      'The ferry to Seal Island, which used to be called Halm Island, sails once a day.',
      'Halm Island is called Seal Island',
    ],
    [
      'The stadium, the Kestrel Arena, seats 12,400 people, of whom 5,000 came for the derby.',
      'The stadium, now the Harbour Stadium, holds 12,400 people, of whom few still come on a weekday.',
      'Kestrel Arena is called Harbour Stadium',
    ],
    [
      'The team played at Mill Lane Stadium for years.',
      'The team played at the Castor Arena (formerly Mill Lane Stadium) for years.',
      'Mill Lane Stadium is called Castor Arena',
    ],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toEqual([`renamed: ${expected}`])
  })
})

describe('two things, of which none is renamed', () => {
  it.each([
    ['Flights to Lima were late for two days.', 'Flights to Quito were late for two days.'],
    ['Hurricane Lidia is expected on the coast on Friday.', 'Hurricane Norma is expected on the coast on Friday.'],
    ['The survey was done by the University of Tarn in May.', 'The survey was done by the University of Oslo in May.'],
    ['Its coach, Petr Dahl, was pleased.', 'Its coach, now Ivo Marsh, was pleased.'],
    ['Eva Holm (then Finance Minister) signed in May.', 'Eva Holm (now Finance Minister) signed in May.'],
    ['They went to Mount Kerrin in May.', 'They went to Mount Kerrin, then Mount Tawhai, in May.'],
    ['The runner came first, a record.', "The runner came first, which was Kenya's best result until September."],
    [
      'The venue, the Kestrel Arena, was full.',
      'The venue, now the Harbour Stadium, will be half empty, they fear, in June.',
    ],
  ])('%s → %s', (before, after) => {
    expect(told(before, after).filter((line) => /^(?:renamed|respelled)/.test(line))).toEqual([])
  })
})

describe('a post that another holds', () => {
  it.each([
    [
      'Prime Minister Ruth Adeyemi said on Monday that the dam was safe.',
      'Prime Minister Ivo Marsh said on Monday that the dam was safe.',
      [
        'removed: Ruth Adeyemi is gone: “Prime Minister” is now Ivo Marsh',
        'added: Ivo Marsh is new: “Prime Minister” was Ruth Adeyemi before',
      ],
    ],
    [
      'Professor Ruth Adeyemi said on Monday that the dam was safe.',
      'Professor Ivo Marsh said on Monday that the dam was safe.',
      ['removed: Ruth Adeyemi is gone', 'added: Ivo Marsh is new'],
    ],
  ])('%s', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })
})
