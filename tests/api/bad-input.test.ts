/**
 * What bad input gets: a problem document that names the field and the limit, and the store as it was; and what is only odd
 * is taken, and comes back as it is.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem, served, V1 } from './given.js'

const LIMIT = 6 * 1024 * 1024
const { ask, app, rows, store } = await served({ config: { adminToken: null, bodyLimit: LIMIT } }, afterAll)
const AT = '/articles/odd/snapshots'

beforeAll(async () => {
  await ask('POST', '/articles', { json: { slug: 'odd' } })
})

const json = (more: object) => ({ json: { date: '2020', content: 'A text.', ...more } })
const file = (bytes: Uint8Array | string, more = {}) => ({
  form: { date: '2020', file: ['a.txt', bytes] as const, ...more },
})
const body = (type: string, text: string | Uint8Array) => ({ raw: { type, body: text } })

describe('a snapshot is refused, and the store is as it was, for', () => {
  it.each([
    ['an unreadable date', json({ date: '2020-13-45' }), { status: 400, code: 'DATE_UNREADABLE', field: 'date' }],
    ['a date of two meanings', json({ date: '04/05/2020' }), { status: 400, code: 'DATE_UNREADABLE', field: 'date' }],
    [
      'a date that is too long',
      json({ date: '2'.repeat(201) }),
      { status: 400, code: 'INPUT_INVALID', field: 'date', limit: '200 characters' },
    ],
    [
      'a date that ends before it begins',
      json({ date: '2021/2020' }),
      { status: 400, code: 'DATE_UNREADABLE', field: 'date' },
    ],
    [
      'no date',
      { json: { content: 'On 4 May 2021 it rained.' } },
      { status: 400, code: 'DATE_MISSING', field: 'date' },
    ],
    ['no content', { json: { date: '2020' } }, { status: 400, code: 'INPUT_INVALID', field: 'content' }],
    ['a form without content', { form: { date: '2020' } }, { status: 400, code: 'INPUT_INVALID', field: 'content' }],
    ['an empty text', json({ content: '' }), { status: 400, code: 'TEXT_EMPTY', field: 'content' }],
    ['white space', json({ content: ' \n\t\u00a0\n' }), { status: 400, code: 'TEXT_EMPTY', field: 'content' }],
    ['an empty file', file(''), { status: 400, code: 'TEXT_EMPTY', field: 'file' }],
    ['front matter alone', file('---\ntitle: A\n---\n'), { status: 400, code: 'TEXT_EMPTY', field: 'file' }],
    ['front matter that is none', file('---\ntitle: [a\n---\nText.\n'), { status: 400, code: 'FRONT_MATTER_INVALID' }],
    [
      'a program',
      file(Buffer.from('7f454c4602010100000000000000000002003e00', 'hex')),
      { status: 415, code: 'TEXT_BINARY', field: 'file' },
    ],
    [
      'a picture',
      file(Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')),
      { status: 415, code: 'TEXT_BINARY', field: 'file' },
    ],
    ['a text that is half NULs', json({ content: 'A\0B.\0' }), { status: 415, code: 'TEXT_BINARY', field: 'content' }],
    ['an unknown format', json({ format: 'docx' }), { status: 400, code: 'INPUT_INVALID', field: 'format' }],
    ['an unknown basis', json({ dateBasis: 'guessed' }), { status: 400, code: 'INPUT_INVALID', field: 'dateBasis' }],
    [
      'an address that a page would run',
      json({ source: { url: 'javascript:alert(1)' } }),
      { status: 400, code: 'INPUT_INVALID', field: 'source.url' },
    ],
    ['a title of two meanings', json({ title: ['a'] }), { status: 400, code: 'INPUT_INVALID', field: 'title' }],
    ['a NUL in its title', json({ title: 'a\0b' }), { status: 400, code: 'INPUT_INVALID', field: 'title' }],
    [
      'a body over the limit',
      json({ content: 'x'.repeat(LIMIT) }),
      { status: 413, code: 'BODY_TOO_LARGE', field: 'body', limit: '6 MB' },
    ],
    [
      'a file over the limit',
      file(Buffer.alloc(LIMIT + 1, 'x ')),
      { status: 413, code: 'BODY_TOO_LARGE', field: 'body', limit: '6 MB' },
    ],
    [
      'two files',
      { form: { date: '2020', file: ['a.txt', 'A.'] as const, file2: ['b.txt', 'B.'] as const } },
      { status: 400, code: 'INPUT_INVALID', field: 'file' },
    ],
    [
      'too many fields',
      { form: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, 'x'])) },
      { status: 413, code: 'BODY_TOO_LARGE', field: 'body' },
    ],
    [
      'a body of another type',
      body('text/csv', 'a,b'),
      { status: 415, code: 'MEDIA_TYPE_UNKNOWN', field: 'content-type' },
    ],
    [
      'JSON that is broken',
      body('application/json', '{"date": '),
      { status: 400, code: 'INPUT_INVALID', field: 'body' },
    ],
    ['no body', body('application/json', ''), { status: 400, code: 'INPUT_INVALID', field: 'body' }],
    [
      'a form that is cut off',
      body('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="da'),
      { status: 400, code: 'INPUT_INVALID' },
    ],
    ['a form without a boundary', body('multipart/form-data', 'date=2020'), { status: 400, code: 'INPUT_INVALID' }],
    [
      'more blocks than can be',
      json({ content: 'a\n\n'.repeat(200_001) }),
      { status: 413, code: 'TOO_MANY_BLOCKS', field: 'content', limit: '200000 blocks' },
    ],
  ])('%s', async (_what, sent, told) => {
    const before = rows()
    const answer = await ask('POST', AT, sent)
    expect(problem(answer)).toMatchObject(told)
    expect(answer.json.detail).toMatch(/\w+ \w+/)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(rows()).toBe(before)
  })

  it('an article that is not there', async () => {
    const before = rows()
    const told = { status: 404, code: 'ARTICLE_NOT_FOUND', field: 'article' }
    expect(problem(await ask('POST', '/articles/atlantis/snapshots', json({})))).toEqual(told)
    expect(rows()).toBe(before)
  })
})

describe('a text is taken, and can be read and compared, that', () => {
  const rtl = 'قال الوزير إن 12 شخصا أصيبوا.\n\nהשר אמר זאת. \u202eevil\u202c'
  it.each([
    ['is one line of 5 MB', 'The wall is long. '.repeat(291_272)],
    ['is one word of 5 MB', 'x'.repeat(5_000_000)],
    ['has a million blank lines', `One.${'\n'.repeat(1_000_000)}Two.`],
    ['has 100,000 headings', Array.from({ length: 100_000 }, (_, i) => `# H${i}`).join('\n\n')],
    ['has lone surrogates', 'Half \ud83d of a pair, and \udc00 the other.'],
    ['runs from right to left', rtl],
    ['has marks on marks', `Z${'\u0301'.repeat(2000)}algo and a\u0308 e\u0301.`],
    ['has a NUL among many letters', `${'The wall is long. '.repeat(40)}\0`],
    ['is markup', '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>'],
    ['opens ten thousand brackets', '[('.repeat(10_000)],
    ['quotes within quotes', `${'> '.repeat(5000)}deep`],
  ])(
    '%s',
    async (_what, content) => {
      const added = await ask('POST', AT, { json: { date: '2022', content } })
      expect(added.status).toBe(201)
      const { id } = added.json
      const text = await ask('GET', `/snapshots/${id}/text`)
      expect(text.status).toBe(200)
      expect(text.text).not.toContain('\0')
      expect((await ask('GET', `/snapshots/${id}/original`)).status).toBe(200)
      const compared = await ask('GET', `/compare/${id}/${id}?include=`)
      expect([compared.status, compared.json.summary.identical]).toEqual([200, true])
    },
    60_000,
  )

  it('is broken UTF-8: what cannot be read is said, and the bytes are kept', async () => {
    const bytes = Buffer.concat([Buffer.from('Le café '), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' est fermé.')])
    const before = rows()
    const { status, json: told } = await ask('POST', AT, file(bytes))
    if (status === 201) {
      expect(told.repairs).not.toEqual([])
      expect((await ask('GET', `/snapshots/${told.id}/original`)).bytes).toEqual(bytes)
    } else {
      expect(told).toMatchObject({ status: 400, code: 'TEXT_NOT_UTF8', field: 'file' })
      expect(rows()).toBe(before)
    }
  })
})

describe('what is not there is told as such', () => {
  it.each([
    ['GET', '/snapshots/2020-0123456789ab', 'SNAPSHOT_NOT_FOUND', 'id'],
    ['GET', '/snapshots/..%2f..%2fetc', 'SNAPSHOT_NOT_FOUND', 'id'],
    ['GET', "/snapshots/' or 1=1 --/text", 'SNAPSHOT_NOT_FOUND', 'id'],
    ['GET', '/snapshots/x/original', 'SNAPSHOT_NOT_FOUND', 'id'],
    ['GET', '/snapshots/x/facts', 'SNAPSHOT_NOT_FOUND', 'id'],
    ['GET', '/compare/x/y', 'SNAPSHOT_NOT_FOUND', 'from'],
    ['GET', '/compare/x/y/report?format=md', 'SNAPSHOT_NOT_FOUND', 'from'],
    ['GET', '/topics/x/track', 'TOPIC_NOT_FOUND', 'topic'],
    ['GET', '/articles/x/track', 'ARTICLE_NOT_FOUND', 'article'],
    ['GET', '/imports/x', 'IMPORT_NOT_FOUND', 'id'],
  ] as const)('%s %s', async (method, path, code, field) => {
    expect(problem(await ask(method, encodeURI(decodeURI(path))))).toEqual({ status: 404, code, field })
  })

  it('a route that is none, also one whose escapes are broken', async () => {
    expect(problem(await ask('GET', '/nothing'))).toEqual({ status: 404, code: 'ROUTE_NOT_FOUND' })
    const broken = await app.inject(`${V1}/snapshots/%E0%A4%A`)
    expect(broken.statusCode).toBe(400)
    expect(broken.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  it('a method that a route has not, with those that it has', async () => {
    const answer = await ask('PUT', '/articles/odd')
    expect(problem(answer)).toEqual({ status: 405, code: 'METHOD_NOT_ALLOWED', field: 'method' })
    expect(answer.headers.allow?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD', 'PATCH'])
  })
})

it('the store still answers after all of it', async () => {
  expect((await store.article('odd'))?.snapshots).toBeGreaterThan(8)
})
