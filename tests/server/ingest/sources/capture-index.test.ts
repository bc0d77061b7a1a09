import { describe, expect, it } from 'vitest'
import { instantOfHttpDate, instantOfStamp, readCaptureIndex } from '../../../../server/ingest/sources/capture-index.js'

describe('a TimeMap in link format', () => {
  const timeMap = `<https://gazette.example/a,b>; rel="original",
<https://archive.example/web/timemap/link/https://gazette.example/a,b>; rel="self"; type="application/link-format",
<https://archive.example/web/timemap/link/https://gazette.example/a,b?page=2>; rel="timemap"; type="application/link-format",
<https://archive.example/web/https://gazette.example/a,b>; rel="timegate",
<https://archive.example/web/20210304050607/https://gazette.example/a,b>; rel="first memento"; datetime="Thu, 04 Mar 2021 05:06:07 GMT",
<https://archive.example/web/20220101000000/https://gazette.example/a,b>;rel=memento;datetime="Sat, 01 Jan 2022 00:00:00 GMT";license="x"`

  it('gives its mementos, commas in addresses and unquoted values included, and its further pages', () => {
    const index = readCaptureIndex(timeMap)!
    expect(index.listed.map(({ at, original, memento }) => [at, original, memento])).toEqual([
      [
        '2021-03-04T05:06:07Z',
        'https://gazette.example/a,b',
        'https://archive.example/web/20210304050607/https://gazette.example/a,b',
      ],
      [
        '2022-01-01T00:00:00Z',
        'https://gazette.example/a,b',
        'https://archive.example/web/20220101000000/https://gazette.example/a,b',
      ],
    ])
    expect(index.more).toEqual(['https://archive.example/web/timemap/link/https://gazette.example/a,b?page=2'])
    expect(index.unreadable.count).toBe(0)
  })

  it('with a thousand dates that are none is read in an instant, and gives the others', () => {
    const bad = Array.from(
      { length: 1000 },
      (_, i) => `<https://archive.example/${i}>; rel="memento"; datetime="Foo, 99 Bar ${i}"`,
    )
    const index = readCaptureIndex([...bad.slice(0, 500), timeMap, ...bad.slice(500)].join(',\n'))!
    expect(index.listed).toHaveLength(2)
    expect(index.unreadable).toMatchObject({ count: 1000, first: expect.stringContaining('archive.example/0>') })
  })
})

describe('CDX', () => {
  it('as JSON gives rows by the names in its first', () => {
    const rows = [
      ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'],
      ['example,gazette)/a', '20210304050607', 'https://gazette.example/a', 'text/html', '200', 'ABC', '12'],
      ['example,gazette)/a', '20210404050607', 'https://gazette.example/a', 'warc/revisit', '-', 'ABC', '12'],
      ['example,gazette)/a', '20219999050607', 'https://gazette.example/a', 'text/html', '200', 'ABC', '12'],
      [],
      ['example,gazette)/a 20210404050607'],
    ]
    const index = readCaptureIndex(JSON.stringify(rows))!
    expect(index.listed.map(({ at, status, digest }) => [at, status, digest])).toEqual([
      ['2021-03-04T05:06:07Z', 200, 'ABC'],
      ['2021-04-04T05:06:07Z', null, 'ABC'],
    ])
    expect(index.unreadable.count).toBe(1)
  })

  it('as lines gives fields by the letters of its first line, or in the usual order', () => {
    const lines = 'example,gazette)/a 20210304050607 https://gazette.example/a text/html 200 ABC 12'
    const lettered =
      ' CDX N b a m s k r M S V g\nexample,gazette)/a 20210304050607 https://gazette.example/a text/html 200 ABC - - 1 2 f.warc.gz'
    for (const text of [lines, lettered]) {
      expect(readCaptureIndex(text)!.listed).toMatchObject([
        { at: '2021-03-04T05:06:07Z', original: 'https://gazette.example/a', status: 200, digest: 'ABC' },
      ])
    }
  })
})

it.each(['<html><p>The service is busy', '[["urlkey","timest', '{"error": 1}', 'Service Unavailable', '[1, 2]'])(
  'what is no index is none: %s',
  (body) => {
    expect(readCaptureIndex(body)).toBeNull()
  },
)

it.each([
  ['20200229120000', '2020-02-29T12:00:00Z'],
  ['20210229120000', null],
  ['20211332120000', null],
  ['2021', null],
  ['00010101000000', null],
])('the stamp %s is %s', (stamp, expected) => {
  expect(instantOfStamp(stamp)).toBe(expected)
})

it.each([
  ['Fri, 08 Nov 2019 07:15:33 GMT', '2019-11-08T07:15:33Z'],
  ['Friday', null],
  ['2019', null],
  ['Mon, 08 Nov 1819 08:05:12 GMT', null],
])('the HTTP date %s is %s', (given, expected) => {
  expect(instantOfHttpDate(given)).toBe(expected)
})
