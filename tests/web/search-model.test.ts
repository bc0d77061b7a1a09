import { describe, expect, it } from 'vitest'
import {
  addressOf,
  askedIn,
  asksForChanges,
  byArticle,
  facetOf,
  queryOf,
  tidied,
} from '../../web/pages/search-model.js'

describe('what is searched for', () => {
  it.for([
    // words, and what narrows them
    ['?q=flood&article=valley', 'q=flood&article=valley'],
    // names that the API does not have are not sent on
    ['?q=flood&tab=text&utm=1', 'q=flood'],
    ['?q=%20%20', null],
    ['', null],
    // a filter alone narrows nothing
    ['?article=valley&after=2024', null],
    ['?facet=figures&change=revised&kind=killed&direction=up', 'facet=figures&change=revised&kind=killed&direction=up'],
    ['?name=Weber', 'name=Weber'],
    ['?q=%22dam+failed%22', 'q=%22dam+failed%22'],
  ] as const)('%s is asked as %s', ([address, query]) => {
    expect(queryOf(askedIn(address))).toBe(query)
  })

  it.for([
    // the facet is said, or is that of a field which only it has
    [{ name: 'Weber' }, 'names'],
    [{ category: 'hedging' }, 'framing'],
    [{ kind: 'killed' }, 'figures'],
    [{ facet: 'structure', name: 'Weber' }, 'structure'],
    [{ facet: 'nonsense' }, 'figures'],
  ] as const)('%o is about %s', ([asked, facet]) => {
    expect(facetOf(asked)).toBe(facet)
  })

  it('drops what does not go together', () => {
    const asked = {
      q: 'dam',
      facet: 'names',
      change: 'revised',
      kind: 'killed',
      name: 'Weber',
      'as-of': '2024',
      topic: 't',
    }
    expect(tidied(asked, true)).toEqual({ q: 'dam', facet: 'names', name: 'Weber', topic: 't' })
    expect(tidied(asked, false)).toEqual({ q: 'dam', topic: 't', 'as-of': '2024' })
    expect(tidied({ q: 'dam' }, true)).toEqual({ q: 'dam', facet: 'figures' })
  })

  it('is for changes when a word about a change is in it', () => {
    expect(asksForChanges({ q: 'x', topic: 't' })).toBe(false)
    expect(asksForChanges({ direction: 'up' })).toBe(true)
    expect(addressOf({})).toBe('/search')
  })

  it('stands together by article, in the order of the first hit of each', () => {
    const hit = (article: string, n: number) => ({ article, articleTitle: article.toUpperCase(), publisher: null, n })
    const groups = byArticle([hit('b', 1), hit('a', 2), hit('b', 3)])
    expect(groups.map(({ title, hits }) => [title, hits.map(({ n }) => n)])).toEqual([
      ['B', [1, 3]],
      ['A', [2]],
    ])
  })
})
