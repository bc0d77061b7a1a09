import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const namesIn = (text: string) =>
  namesOf(scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()), NO_CONTEXT)
    .map(({ canonical, type }) => `${canonical}/${type}`)
    .join(', ')

describe('a name of which nothing is said is what most of that name are', () => {
  it.each([
    ['The morning train from Lyon was late.', 'Lyon/place'],
    ['Of the four, Lindqvist was last.', 'Lindqvist/person'],
    ['Snow fell while O’Rourke waited.', 'O’Rourke/person'],
    ['Sao Paulo had 30 of the cases.', 'Sao Paulo/place'],
    ['Nothing was heard of Tomas Riga, the court found.', 'Tomas Riga/person'],
    ['GENEVA, 4 March — Talks began on Monday.', 'GENEVA/place'],
    ['The parts of Quorvex were tested.', 'Quorvex/other'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names)
  })

  it.each([
    ['Shares in Lindqvist fell by a tenth.', 'Lindqvist/organisation'],
    ['The bank agreed to buy rival Tomasz for €2 billion.', 'Tomasz/organisation'],
    ['Lindqvist said it would sell its mine in May.', 'Lindqvist/organisation'],
  ])('%s: the words beside it come first', (text, names) => {
    expect(namesIn(text)).toBe(names)
  })
})

describe('a name reaches as far as it is written', () => {
  it.each([
    ['Bob Dole spoke for an hour and left.', 'Bob Dole/person'],
    ['Two were out (M. Bevan 79, S. Waugh 57) by noon.', 'M. Bevan/person, S. Waugh/person'],
    ['Storm Orla closed the port for two days.', 'Storm Orla/event'],
    ['Ministry of Agriculture officials confirmed two cases.', 'Ministry of Agriculture/organisation'],
    ['He joined the National Islamic Front in 1989.', 'National Islamic Front/organisation'],
    ['They sailed round Tolvan’s Bay in the fog.', 'Tolvan’s Bay/place'],
    ['She was born in Halden am Main.', 'Halden am Main/place'],
    ['The reporter was sent by U.N. inspectors.', 'U.N./organisation'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names)
  })

  it.each([
    ['Islamic Relief and prayers filled the evening.', 'Islamic Relief'],
    ['Strong winds closed the port.', ''],
    ['Will voters return in May?', ''],
    ['Council of war was held at noon.', ''],
  ])('%s: %s', (text, names) => {
    expect(namesIn(text).replace(/\/\w+/g, '')).toBe(names)
  })
})

describe('a line of results is about clubs, and a player stays one', () => {
  it.each([
    ['Chicago at Atlanta', 'Chicago/organisation, Atlanta/organisation'],
    ['Halden Rovers 3, Marrik 1', 'Halden Rovers/organisation, Marrik/organisation'],
    ['Seattle 84 62 .575 3 1/2', 'Seattle/organisation'],
    ['Anouk Verheyden beat Mei Okada 6-3 4-6 7-5 on Monday.', 'Anouk Verheyden/person, Mei Okada/person'],
    ['Fire at Lyon', 'Lyon/place'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names)
  })
})
