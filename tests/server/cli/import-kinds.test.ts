import { describe, expect, it } from 'vitest'
import { askedImport } from '../../../server/cli/import-job.js'
import { refuseOthers } from '../../../server/cli/import-kinds.js'

describe('an option of an import', () => {
  it.each([
    ['essay.md', { every: 'month' }, /--every is for .*history.* or a wiki dump; essay\.md is taken for a file/],
    ['dump.xml', { states: true }, /--states is for a file.*a wiki dump\.$/],
    ['dump.xml.bz2', { url: 'https://a.example/' }, /--url is for a file.*WACZ/],
    ['crawl.wacz', { every: 'day' }, /taken for a WARC or WACZ/],
    ['crawl.warc', { page: 'Mill' }, /--page is for a wiki dump/],
    ['https://a.example/', { from: '2020-01-01' }, /--from is for/],
    ['https://a.example/wiki/B', { history: true, states: true }, /--states is for/],
    ['https://a.example/', { archive: 'https://b.example', api: 'https://b.example' }, /--api is for a wiki page/],
    ['file.md', { git: true, date: '2020' }, /--date is for a file/],
    ['essay.md', { article: 'a', 'dry-run': true }, /--dry-run is for/],
  ])('%s %j is refused by name, with what takes it', (given, options, reason) => {
    const kind = askedImport(given, options)?.kind ?? 'file'
    expect(() => refuseOthers(given, kind, options)).toThrow(reason)
  })

  it.each([
    ['essay.md', { date: '2020', states: true, partial: true }],
    ['dump.xml', { every: 'month', page: 'Mill', title: 'Mill', partial: true }],
    ['crawl.wacz', { url: 'https://a.example/', topic: 'Mills' }],
    ['https://a.example/wiki/B', { history: true, every: 'week', to: '2020-01-01' }],
    ['https://a.example/', { states: true, language: 'en' }],
  ])('%s %j is taken', (given, options) => {
    const asked = askedImport(given, options)
    expect(() => refuseOthers(given, asked?.kind ?? 'file', options)).not.toThrow()
    if (asked !== null)
      for (const [name, value] of Object.entries(options))
        if (name !== 'history') expect(asked).toHaveProperty(name, value)
  })
})
