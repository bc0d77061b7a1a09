/** Two reference lists compared: by what is cited, not by its place or by how it was looked up. */
import { describe, expect, it } from 'vitest'
import { type CitedSide, compareReferences } from '../../../server/compare/references.js'
import { growth, LINEAR } from '../growth.js'

const entry = (line: string) => {
  const [text = '', url = null] = line.split(' @ ')
  return { text, title: /"([^"]+)"/.exec(text)?.[1] ?? null, url, citedIn: [] }
}
const side = (lines: readonly string[], more: Partial<CitedSide> = {}): CitedSide => ({
  ...{ references: lines.map(entry), carries: true, partial: false },
  ...more,
})
const told = (from: CitedSide, to: CitedSide) => {
  const { compared, limits } = compareReferences(from, to)
  const changes = compared.changes.map(({ change, from: a, to: b }) => `${change} ${(b ?? a)!.text}`)
  return { kept: compared.kept, changes, limits: limits.length }
}

describe('compareReferences', () => {
  it.each([
    [
      'the same address',
      ['"Mill burns" @ http://www.post.example/7/'],
      ['"Mill burns" @ https://post.example/7'],
      1,
      [],
    ],
    [
      'an address that is read from an archive now',
      ['"Mill burns" @ http://post.example/7'],
      ['"Mill burns" @ https://web.archive.org/web/20200101000000/http://post.example/7'],
      1,
      [],
    ],
    [
      'one that says more now',
      ['"Mill burns" @ http://post.example/7'],
      ['Berg, A. "Mill burns". The Post @ http://post.example/7'],
      1,
      ['edited Berg, A. "Mill burns". The Post'],
    ],
    [
      'a title that no other has',
      ['Lind, "The old mill"'],
      ['Lind, T. (1931). "The old mill". Visby'],
      1,
      ['edited Lind, T. (1931). "The old mill". Visby'],
    ],
    [
      'other order',
      ['A mill @ http://a.example/', 'A dam @ http://b.example/'],
      ['A dam @ http://b.example/', 'A mill @ http://a.example/'],
      2,
      [],
    ],
    [
      'what came and went',
      ['Lind 1931, p. 4'],
      ['Berg 1962, p. 4'],
      0,
      ['added Berg 1962, p. 4', 'removed Lind 1931, p. 4'],
    ],
    [
      'one of two that are alike',
      ['Lind 1931', 'Lind 1931 @ http://a.example/'],
      ['Lind 1931'],
      1,
      ['removed Lind 1931'],
    ],
  ])('tells %s', (_, from, to, kept, changes) => {
    expect(told(side(from), side(to))).toEqual({ kept, changes, limits: 0 })
  })

  it('tells nothing where a side came without its list, and says why', () => {
    const list = side(['Lind 1931', 'Berg 1962'])
    expect(told(list, side([], { carries: false }))).toEqual({ kept: 0, changes: [], limits: 1 })
    expect(told(side([], { references: null }), list)).toEqual({ kept: 0, changes: [], limits: 1 })
    expect(told(side([], { carries: false }), side([], { carries: false }))).toEqual({
      kept: 0,
      changes: [],
      limits: 0,
    })
    // a page that carries its list and has none cites nothing
    expect(told(side([]), list).changes).toHaveLength(2)
  })

  it('takes what an extract lacks for no removal', () => {
    const [more, less] = [side(['Lind 1931', 'Berg 1962']), ['Lind 1931']]
    expect(told(more, side(less, { partial: true })).changes).toEqual([])
    expect(told(side(less, { partial: true }), more).changes).toEqual([])
    expect(told(more, side(less)).changes).toEqual(['removed Berg 1962'])
  })

  it('of lists of equal entries are compared in linear time', () => {
    expect(
      growth(
        (lines) => void compareReferences(side(lines.split('\n')), side(lines.split('\n'))),
        (n) => 'Lind 1931\n'.repeat(n),
        4000,
      ),
    ).toBeLessThan(LINEAR)
  })
})
