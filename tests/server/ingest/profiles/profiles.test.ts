/** Profiles: chosen by host or publisher, sound as data, and each takes its publisher's furniture and nothing else. */

import { parseHTML } from 'linkedom'
import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../../../server/ingest/profiles/all-profiles.js'
import { linesOf, profileFor } from '../../../../server/ingest/profiles/profile.js'
import { understand } from '../../../../server/ingest/understand.js'

const Texts = Type.Array(Type.String({ minLength: 1, maxLength: 300 }))
const Sound = Type.Object(
  { publishers: Texts, hosts: Texts, drop: Texts, unwrap: Texts, lines: Texts },
  { additionalProperties: false },
)

describe('profiles', () => {
  it.each(PROFILES.map((profile) => [profile.publishers[0]!, profile] as const))('%s: sound as data', (_, profile) => {
    expect(Check(Sound, profile)).toBe(true)
    const { document } = parseHTML('<!doctype html><html><body><p>x</p></body></html>')
    for (const selector of [...profile.drop, ...profile.unwrap])
      expect(() => document.querySelector(selector)).not.toThrow()
    for (const host of profile.hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
    // a pattern that everything begins with would drop every line
    for (const pattern of linesOf(profile)) {
      expect(pattern.test('')).toBe(false)
      expect(pattern.test('The bridge over the river was closed on Monday.')).toBe(false)
    }
  })

  it.each([
    [{ url: 'https://en.wikipedia.org/wiki/Dike' }, 'Wikipedia'],
    [{ url: 'https://oc-media.org/a' }, 'OC Media'],
    [{ publisher: ' wikipedia ' }, 'Wikipedia'],
    [{ url: 'https://mirror.example/Dike', publisher: 'Wikipedia' }, 'Wikipedia'],
    [{ url: 'https://wikipedia.org.example/wiki/Dike' }, undefined],
    [{ url: 'https://notwikipedia.org/' }, undefined],
    [{ url: 'no address' }, undefined],
    [{ publisher: 'The Quay' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (from, publisher) => {
    expect(profileFor(PROFILES, from)?.publishers[0]).toBe(publisher)
  })
})

const PROSE =
  'The dike at the northern lock gave way before dawn, and the water stood a metre high in the lower streets of the town.'
const read = async (content: string, publisher: string, format: 'html' | 'text') =>
  (await understand({ content, name: null, format, given: { publisher } })).blocks.map(({ text }) => text)

describe('a text of', () => {
  it('Wikipedia as a page loses its notices and keeps what is folded away', async () => {
    const page = `<html><head><title>Dike</title></head><body><main><h1>Dike failure</h1><div class="mw-parser-output">
      <div class="shortdescription">Failure of a dike</div><div class="side-box"><p>Wikimedia Commons has pictures.</p></div>
      <p>${PROSE}</p><div class="mw-collapsible"><div class="mw-collapsible-content"><p>${PROSE} Nobody was hurt.</p></div></div>
      <p>This section needs additional sources.</p></div></main></body></html>`
    expect(await read(page, 'Wikipedia', 'html')).toEqual([PROSE, `${PROSE} Nobody was hurt.`])
  })

  it.each([
    ['Wikipedia', 'This article needs to be updated.'],
    ['Wikipedia', 'Wikimedia Commons has media related to Dikes.'],
    ['Wikipedia', '{{Authority control Dikes in 1953 Floods in 1953'],
    ['OC Media', 'Read in Georgian'],
    ['OC Media', 'Become an OC Media Member'],
    ['Topchubashov Center', 'Follow us everywhere and at any time. It has responsive design.'],
    ['Topchubashov Center', 'Become an analyst. Send us your article.'],
  ])('%s as copied loses "%s"', async (publisher, line) => {
    expect(await read(`${PROSE}\n\n${line}\n\n${PROSE} It held until noon.`, publisher, 'text')).toEqual([
      PROSE,
      `${PROSE} It held until noon.`,
    ])
  })

  it.each([
    ['The Quay', 'Read in Georgian translation, the poem loses its rhyme.'],
    ['Wikipedia', 'This article of the constitution was repealed in 1931.'],
    ['OC Media', 'Support for independent journalism fell by a third.'],
    ['Topchubashov Center', 'Follow us, the rebels said, and they went.'],
  ])('%s keeps "%s"', async (publisher, line) => {
    expect(await read(`${PROSE}\n\n${line}\n\n${PROSE}`, publisher, 'text')).toContain(line)
  })
})
