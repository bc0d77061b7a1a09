import { expect, it } from 'vitest'
import { continuesOf } from '../../../server/imports/continues.js'
import type { Article } from '../../../server/schema/article.js'

const articles = ['Flood in Visby', 'Flood in Malmö', 'Harbour dues'].map((title) => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
})) as Article[]
const told = (title: string | null, slug: string | null = null, fromAddress: string | null = null) =>
  continuesOf(title, slug, { fromAddress, articles })

it.each([
  ['the same name', 'Harbour dues', 'harbour-dues', { article: 'harbour-dues', by: 'title' }],
  ['nearly the same title', 'The flood in Visby', null, { article: 'flood-in-visby', by: 'title' }],
  ['a title of another place', 'Flood in Kalmar', null, null],
  ['no title', null, null, null],
])('%s', (_, title, slug, expected) => {
  expect(told(title, slug)).toEqual(expected)
})

it('an address that was stored goes before every title', () => {
  expect(told('Harbour dues', 'harbour-dues', 'flood-in-visby')).toEqual({ article: 'flood-in-visby', by: 'address' })
})
