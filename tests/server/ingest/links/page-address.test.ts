import { expect, it } from 'vitest'
import { addressesOf } from '../../../../server/ingest/links/page-address.js'

const [page, dam] = ['https://paper.example/dam', 'https://paper.example/news/dam-42']

it.each<[string, string | null, string]>([
  [`${page}?utm_source=post&utm_medium=mail`, null, page],
  [`${page}?id=7&fbclid=abc#top`, null, `${page}?id=7`],
  [`${dam}?from=home`, dam, dam],
  ['https://www.paper.example/2024/dam-42.html', dam, dam],
  ['https://m.paper.example/news/dam-42/amp/', dam, dam],
  // what it calls itself is another page, a section, the front page, another site's or no address
  [page, 'https://paper.example/', page],
  [page, 'https://paper.example/news', page],
  [dam, 'https://agency.example/news/dam-42', dam],
  [page, 'javascript:alert(1)', page],
  // and a query that says what is shown stays
  ['https://paper.example/show?id=1', 'https://paper.example/', 'https://paper.example/show?id=1'],
  ['not an address', null, 'not an address'],
])('%s, which calls itself %s, is known as %s', (url, own, first) => {
  expect(addressesOf(url, own)[0]).toBe(first)
})

it('a page is known by either scheme, and by the address that led to it', () => {
  expect(addressesOf('http://paper.example/dam?utm_source=x', null)).toEqual([
    'http://paper.example/dam',
    'https://paper.example/dam',
    'http://paper.example/dam?utm_source=x',
    'https://paper.example/dam?utm_source=x',
  ])
})
