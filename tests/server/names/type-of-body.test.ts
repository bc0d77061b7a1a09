import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const typeIn = (text: string, name: string) =>
  namesOf(scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()), NO_CONTEXT).find(
    ({ canonical }) => canonical === name,
  )?.type

describe('a body is told by its own words and by its neighbours', () => {
  it.each([
    ['The deal gives Deutsche Wattwerk a port on the river.', 'Deutsche Wattwerk', 'organisation'],
    ['A crowd of 9,000 saw Atlético Pulgar train.', 'Atlético Pulgar', 'organisation'],
    ['The Danish brewer Halvorsk shut two plants.', 'Halvorsk', 'organisation'],
    ['On Friday shares of Halvorsk fell by a tenth.', 'Halvorsk', 'organisation'],
    ['On Friday Halvorsk raised its forecast for the year.', 'Halvorsk', 'organisation'],
    ['The bank doubted that Halvorsk’s profit would last.', 'Halvorsk', 'organisation'],
    ['After the match the Norwegian, who plays for Marrik Tolvan, went home.', 'Marrik Tolvan', 'organisation'],
    ['Halvorsk 2 Marrik Tolvan 0', 'Marrik Tolvan', 'organisation'],
    ['Seattle 4 Halvorsk 1', 'Seattle', 'organisation'],
    ['Three men of the Devon Fusiliers were hurt.', 'Devon Fusiliers', 'military_unit'],
  ])('%s: %s', (text, name, type) => {
    expect(typeIn(text, name)).toBe(type)
  })

  it.each([
    ['The minister, Marrik Tolvan, said it was too early to tell.', 'Marrik Tolvan', 'person'],
    ['A friend said that Marrik Tolvan praised its work.', 'Marrik Tolvan', 'person'],
    ['Two trains from Seattle were late on Monday.', 'Seattle', 'place'],
    ['The painter Marrik Tolvan died at 81.', 'Marrik Tolvan', 'person'],
    ['The jury heard that Anna Tolvan sold its files.', 'Anna Tolvan', 'person'],
  ])('%s: %s stays what it is', (text, name, type) => {
    expect(typeIn(text, name)).toBe(type)
  })
})
