import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareNames } from '../../../server/names/compare-names.js'
import { namesOf } from '../../../server/names/names-of.js'
import type { NameChange } from '../../../server/schema/name.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const laid = (text: string) =>
  layOut(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) =>
        line.startsWith('# ')
          ? { kind: 'heading' as const, level: 2, text: line.slice(2) }
          : { kind: 'paragraph' as const, level: 0, text: line },
      ),
  )

function compare(from: string, to: string, partial = { from: false, to: false }): readonly NameChange[] {
  const aligned = alignTexts(laid(from), laid(to))
  return compareNames(aligned, namesOf(aligned.from, NO_CONTEXT), namesOf(aligned.to, NO_CONTEXT), {
    partial,
    titles: { from: null, to: null },
  })
}

const news = (changes: readonly NameChange[]) =>
  changes.filter(({ change }) => change !== 'unchanged').map(({ change, label }) => `${change}: ${label}`)

/** One sentence with `[before/after]` where it was edited. */
const sides = (notation: string) =>
  [0, 1].map((side) =>
    notation.replace(/\[([^/\]]*)\/([^\]]*)\]/g, (_, a: string, b: string) => (side === 0 ? a : b)),
  ) as [string, string]

describe('names in one sentence, edited', () => {
  it.each([
    [
      'The plant in the port of [Calcutta/Kolkata] made steel rails for forty years.',
      ['renamed: Calcutta is called Kolkata'],
    ],
    [
      'Reporters met [Natalia Kovalchuk/Nataliya Kovalchuk], who teaches chemistry, at the station.',
      ['respelled: Natalia Kovalchuk is spelled Nataliya Kovalchuk'],
    ],
    [
      'The court in Lima fined [Zoe Munoz/Zoë Muñoz], who runs three mines in the hills.',
      ['respelled: Zoe Munoz is spelled Zoë Muñoz'],
    ],
    [
      'The [mayor/then mayor], Petra Lindholm, opened the new library in the old harbour.',
      ['role_changed: Petra Lindholm: “mayor” became “then mayor”'],
    ],
    [
      'Ruth Adeyemi, the [deputy director/former director], told the inquiry about the leaking valve.',
      ['role_changed: Ruth Adeyemi: “deputy director” became “former director”'],
    ],
    [
      'After the flood in [Brixen (Bressanone)/Bressanone], the council began to house the homeless.',
      ['renamed: Brixen is called Bressanone'],
    ],
    [
      'The troops withdrew along the [Kesh Line of Control/line of control] drawn after the truce of May.',
      ['respelled: Kesh Line of Control is spelled line of control in some places'],
    ],
    [
      'On Monday [Norrland Hydro/Norrland Energy] said that it would close the dam in the valley.',
      ['renamed: Norrland Hydro is called Norrland Energy'],
    ],
    [
      '[The government of Peru has denied/Lima denied] that the mine was sold in the spring.',
      ['renamed: government of Peru is called Lima in some places'],
    ],
    ['In June [Jalal/Idris] Haddad said it.', ['removed: Jalal Haddad is gone', 'added: Idris Haddad is new']],
    [
      'Then [John/Joan] Whitlock left for the coast.',
      ['removed: John Whitlock is gone', 'added: Joan Whitlock is new'],
    ],
    [
      'The witness named [Tamsin/T\u0430msin] Corporation twice in the letter to the court.',
      [
        'respelled: Tamsin Corporation is spelled T\u0430msin Corporation (T\u0430msin Corporation mixes letters of two alphabets that look alike)',
      ],
    ],
    [
      'The road to [Ouadi Halfin/Wadi Halfin] was closed by sand for the whole of the spring.',
      ['respelled: Ouadi Halfin is spelled Wadi Halfin'],
    ],
    [
      'Traders accused [Moussa ag Elkarim/Musa ag al-Karim] of having sold the wells to the company.',
      ['respelled: Moussa ag Elkarim is spelled Musa ag al-Karim'],
    ],
    // what looks like a change of name and is none
    ['They flew to [Peru/Lima] on Tuesday to see the family.', ['removed: Peru is gone', 'added: Lima is new']],
    [
      'Ships from [South/North] America came in spring.',
      ['removed: South America is gone', 'added: North America is new'],
    ],
    ['The drug was tested across the [UK/U.K.] in the winter of that year.', []],
    [
      '[Hanna Berg/Mara Berg] said that the road would be closed.',
      ['removed: Hanna Berg is gone', 'added: Mara Berg is new'],
    ],
    ['The committee thanked Vu[či/\ufffdi]ć and [two/three] others for their long work.', []],
    ["The [organisation/organization] of the Bergen Harbour[’/']s watch was praised by Ingrid Solheim.", []],
    ['[Nikolas Petrou/Petrou] said that the ferry would sail from Piraeus in the morning.', []],
    [
      'In the final Kenya beat [Ghana/Senegal] and took the cup home to Nairobi.',
      ['removed: Ghana is gone', 'added: Senegal is new'],
    ],
    [
      'The second goal was scored by [Marta Olsen/Ana Ribeiro] after the break in Turin.',
      ['removed: Marta Olsen is gone', 'added: Ana Ribeiro is new'],
    ],
    [
      '[Ilham Karimov/Leyla Karimova] spoke for an hour to the workers of the closed mill.',
      ['removed: Ilham Karimov is gone', 'added: Leyla Karimova is new'],
    ],
    [
      'The [2016/2021] Tarnow floods destroyed forty bridges in the south of the country.',
      ['removed: 2016 Tarnow floods is gone', 'added: 2021 Tarnow floods is new'],
    ],
  ] as const)('%s', (notation, expected) => {
    const [from, to] = sides(notation)
    expect(news(compare(from, to))).toEqual(expected)
  })
})

describe('names through a text', () => {
  it('follow a former name that the text gives', () => {
    const from = 'Brightwater Gas sells heat to four towns. The price rose in May, Brightwater said.'
    const to =
      'Lumen Heating, the company formerly known as Brightwater Gas, sells heat to four towns. The price rose in May, it said.'
    expect(news(compare(from, to))).toContain('renamed: Brightwater Gas is called Lumen Heating')
  })

  it.each([
    'Coastal Relief Aid (until 2031 Harbour Relief Aid) runs four kitchens in the town. Its cooks are paid by the county.',
    'Coastal Relief Aid, at the time called Harbour Relief Aid, runs four kitchens in the town. Its cooks are paid by the county.',
    'Coastal Relief Aid, then known as Harbour Relief Aid, runs four kitchens in the town. Its cooks are paid by the county.',
  ])('follow a former name however it is given: %s', (to) => {
    const from = 'Harbour Relief Aid runs four kitchens in the town. Its cooks are paid by the county.'
    expect(news(compare(from, to))).toEqual(['renamed: Harbour Relief Aid is called Coastal Relief Aid'])
  })

  it('tell an acronym with its name and not besides', () => {
    const from =
      'The Union of Tarn Ferrymen (UTF) struck for a week. Later the UTF agreed to sail again at the old wages.'
    const to =
      'The Guild of Lake Pilots, at the time called the Union of Tarn Ferrymen (UTF), struck for a week. Later the Guild of Lake Pilots agreed to sail again at the old wages.'
    expect(news(compare(from, to))).toEqual(['renamed: Union of Tarn Ferrymen is called Guild of Lake Pilots'])
  })

  it('take the noun of a lead that describes its subject for what it is called', () => {
    const lead = (noun: string) =>
      `The ${noun} in Velnia is a struggle between the army and the Tarn Front.\nSince May the ${noun} has ruined four towns in the hills.`
    expect(news(compare(lead('conflict'), lead('war')))).toEqual([
      'renamed: conflict in Velnia is called war in Velnia',
    ])
    expect(
      news(
        compare(
          lead('conflict'),
          'The Second Tarn War was a struggle between the army and the Tarn Front in Velnia.\nSince May the war has ruined four towns in the hills.',
        ),
      ),
    ).toEqual(['renamed: conflict in Velnia is called Second Tarn War'])
  })

  it('take no noun of any other sentence for a name', () => {
    const text = (noun: string) =>
      `Tarn Rail is a company that runs nine trains a day through the hills.\nThe ${noun} in Velnia was felt by its drivers in the spring.`
    expect(news(compare(text('conflict'), text('war')))).toEqual([])
  })

  it('leave out codes for the mail', () => {
    expect(
      news(
        compare(
          'Write to the clerk at AB1 2CD, or to the office in Austin, TX 78602, before the end of May.',
          'Write to the clerk at KX9 4RT, or to the office in Austin, TX 78604, before the end of May.',
        ),
      ),
    ).toEqual([])
  })

  it('tell of two offices the one that changed', () => {
    expect(
      news(
        compare(
          'Jonas Berg, the mayor and a retired judge, said that the clinic would stay open for the winter.',
          'Jonas Berg, the former mayor and a retired judge, said that the clinic would stay open for the winter.',
        ),
      ),
    ).toEqual(['role_changed: Jonas Berg: “mayor” became “former mayor”'])
  })

  it('leave out an adjective of a land that no list has', () => {
    const from = 'The port of Velnia was closed. It reopened in May.'
    const to = 'The port of Velnia was closed by the Velnian fleet. It reopened in May, the Velnian said.'
    expect(news(compare(from, to))).toEqual([])
  })

  it('take the subject of both leads for one, whatever it is called', () => {
    const from =
      'The Harrow Valley blackout is a continuing loss of power in four counties of the north.\nIt began in June.'
    const to =
      'The Great Northern Outage was a loss of power that struck four counties for nine days.\nIt began in June.'
    expect(news(compare(from, to))).toContain('renamed: Harrow Valley blackout is called Great Northern Outage')
  })

  it('tell what left with its section as such', () => {
    const from =
      'Snow fell on the pass.\n# Reactions\nGreta Holm called it a disgrace for the county.\nThe Alpine Guild demanded a second inquiry at once.'
    const to = 'Snow fell on the pass.'
    expect(news(compare(from, to))).toEqual([
      'removed: Greta Holm left with the section “Reactions”',
      'removed: Alpine Guild left with the section “Reactions”',
    ])
  })

  it('of an extract are not gone', () => {
    expect(news(compare('Greta Holm left Oslo.', 'It rained.', { from: false, to: true }))).toEqual([])
  })

  it('with letters of another alphabet are told with that', () => {
    const [change] = compare(
      'Clerks at the Pavlova Bank paid out the money without any question.',
      'Clerks at the P\u0430vlova Bank paid out the money without any question.',
    ).filter(({ change: kind }) => kind !== 'unchanged')
    expect(change?.change).toBe('respelled')
    expect(change?.label).toContain('mixes letters of two alphabets')
  })
})

describe('any two texts', () => {
  const word = fc.constantFrom(
    'Anna',
    'Berg',
    'the',
    'of',
    'Bank',
    'said',
    'US',
    'Vu\ufffdi',
    '(',
    ')',
    ',',
    '.',
    'Дом',
    'al-Sadr',
    'formerly',
    '2020',
    'war',
    'NATO',
    '’s',
    '\u200b',
    'Mr',
    'President',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

  it('have evidence and mentions inside them, and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), text, (a, b) => {
        const [x, y] = [laid(a), laid(b)]
        for (const { from, to, evidence } of compare(a, b)) {
          for (const [name, place, side] of [
            [from, evidence[0], x],
            [to, evidence[1], y],
          ] as const) {
            expect(name === null).toBe(place === null)
            for (const { start, end } of [...(name?.mentions ?? []), ...(place ? [place] : [])]) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(side.text.length)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('compared with itself changes nobody', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(news(compare(a, a))).toEqual([])
      }),
      {
        numRuns: 100,
      },
    )
  })
})
