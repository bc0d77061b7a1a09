import { describe, expect, it } from 'vitest'
import type { NameChange } from '../../server/schema/name.js'
import { comparedEntries, textEntries } from '../../web/facets/concordance-model.js'
import { groupedNames, leadOf, nameRows } from '../../web/facets/names-model.js'

const name = (canonical: string, starts: readonly number[], type: 'person' | 'event' = 'person') => ({
  canonical,
  type,
  variants: [canonical],
  roles: [],
  mentions: starts.map((start) => ({ start, end: start + canonical.length })),
})

const renamed = (
  id: string,
  from: string,
  to: string,
  at: number,
  type: 'person' | 'event' = 'person',
): NameChange => ({
  id,
  change: 'renamed',
  label: `${from} is called ${to}`,
  from: name(from, [at], type),
  to: name(to, [at], type),
  evidence: [
    { start: at, end: at + 40 },
    { start: at, end: at + 40 },
  ],
  confidence: 0.9,
})

describe('the names of a comparison', () => {
  it('begin with what the lead calls otherwise, whatever its type', () => {
    const rows = nameRows([
      renamed('n1', 'Tarn dispute', 'Tarn War', 10, 'event'),
      renamed('n2', 'Halden', 'Haldan', 4_000),
    ])
    expect(
      groupedNames(rows, leadOf({ structure: [] }))[0]!.parts.map(({ title, rows: part }) => [
        title,
        part.map((row) => row.change.id),
      ]),
    ).toEqual([
      ['In the lead', ['n1']],
      ['Elsewhere', ['n2']],
    ])
  })

  it('have no headings where all stand in one part', () => {
    const rows = nameRows([renamed('n1', 'Halden', 'Haldan', 4_000)])
    expect(groupedNames(rows, leadOf({ structure: [] }))[0]!.parts.map(({ title }) => title)).toEqual([null])
  })
})

describe('a concordance', () => {
  it('lists a comparison by name, and both forms of one that changed', () => {
    const names = [renamed('n1', 'Tarn dispute', 'Tarn War', 10), renamed('n2', 'Halden', 'Haldan', 60)]
    const entries = comparedEntries({ names, text: [], structure: [] }, { from: 'x'.repeat(100), to: 'y'.repeat(100) })
    expect(entries.map(({ title, row }) => [title, row])).toEqual([
      ['Halden → Haldan', '?tab=names#n2'],
      ['Tarn dispute → Tarn War', '?tab=names#n1'],
    ])
    expect(entries[0]!.sides.map(({ where, mentions }) => [where, mentions.length])).toEqual([
      ['in a', 1],
      ['in b', 1],
    ])
  })

  it('of one text leads to the place of each mention', () => {
    const [entry] = textEntries([name('Halden', [4, 30])], 'x'.repeat(50))
    expect(entry!.sides[0]!.mentions.map(entry!.sides[0]!.href)).toEqual(['#c4-10', '#c30-36'])
  })
})
