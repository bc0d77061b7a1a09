/** Comparisons and reports over the API, who may write, and what a failure inside is told as. */
import { afterAll, describe, expect, it } from 'vitest'
import { AppError } from '../../server/errors.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'
import { problem, served } from './given.js'

const { ask } = await served({}, afterAll)
const HOSTILE = '<script>alert(1)</script> =HYPERLINK("http://evil.example") [x](javascript:alert(1))'
const IMMUTABLE = 'public, max-age=31536000, immutable'

await ask('POST', '/articles', { json: { slug: 'mine', title: 'Mine' } })
const add = async (date: string, content: string, title = 'Mine') =>
  (await ask('POST', '/articles/mine/snapshots', { json: { date, content, title } })).json.id as string
const from = await add('2020', 'The mine employed 1,204 people in June.\n\n=1+1 was the sum of it all, said the owner.')
const to = await add(
  '2021',
  `The mine employed 1,310 people in June.\n\n${HOSTILE} was added here in the end.`,
  HOSTILE,
)

describe('a comparison', () => {
  it('has the parts that were asked for, and is cached for good', async () => {
    const all = await ask('GET', `/compare/${from}/${to}`)
    expect([all.status, all.headers['cache-control']]).toEqual([200, IMMUTABLE])
    expect([all.json.from.id, all.json.to.id, all.json.summary.identical]).toEqual([from, to, false])
    expect(all.json.text.length).toBeGreaterThan(0)
    const held = { headers: { 'if-none-match': all.headers.etag! } }
    expect((await ask('GET', `/compare/${from}/${to}`, held)).status).toBe(304)
    const text = await ask('GET', `/compare/${from}/${to}?include=text`, held)
    expect([text.status, text.json.text, text.json.structure]).toEqual([200, all.json.text, []])
    expect((await ask('GET', `/compare/${from}/${to}?include=`)).json.text).toEqual([])
    expect(problem(await ask('GET', `/compare/${from}/${to}?include=text,mood`))).toMatchObject({
      status: 400,
      field: 'include',
    })
  })

  it('of a snapshot with itself is empty and says so', async () => {
    const { json } = await ask('GET', `/compare/${from}/${from}`)
    expect([json.summary.identical, json.text.map((p: { change: string }) => p.change)]).toEqual([
      true,
      expect.not.arrayContaining(['added', 'removed', 'reworded']),
    ])
  })

  it('of two texts counts in the texts that it gives back, and keeps nothing', async () => {
    const sides = { from: { text: 'One.\r\nTwo.' }, to: { snapshot: to } }
    const { status, json } = await ask('POST', '/compare', { json: { ...sides, include: ['text'] } })
    expect([status, json.to.id]).toEqual([200, to])
    expect(
      json.text
        .map((p: { from: { start: number; end: number } | null }) =>
          p.from ? json.texts.from.slice(p.from.start, p.from.end) : '',
        )
        .join(''),
    ).toBe(json.texts.from)
  })

  it.each([
    ['no side', {}, 'from'],
    ['a side that says both', { from: { text: 'a', snapshot: 'b' }, to: { text: 'a' } }, 'from'],
    ['a side that says nothing', { from: { text: 'a' }, to: {} }, 'to'],
    ['an empty text', { from: { text: 'a' }, to: { text: ' ' } }, 'to.text'],
    ['an unreadable date', { from: { text: 'a', date: 'soon' }, to: { text: 'a' } }, 'from.date'],
    ['an unknown format', { from: { text: 'a', format: 'docx' }, to: { text: 'a' } }, 'from.format'],
  ])('of %s is refused with the field', async (_what, json, field) => {
    expect(problem(await ask('POST', '/compare', { json }))).toMatchObject({ status: 400, field })
  })
})

describe('a report', () => {
  it.each(['md', 'csv', 'html'])('as %s shows hostile markup as text', async (format) => {
    const { status, text, headers } = await ask('GET', `/compare/${from}/${to}/report?format=${format}`)
    expect([status, headers['cache-control']]).toEqual([200, IMMUTABLE])
    if (format === 'html') {
      expect(text).not.toMatch(/<script|<[^>]+javascript:/i)
      expect(text).toContain('&lt;script&gt;')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    } else expect(headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="[^"]+\\.${format}"`))
    if (format === 'md') expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]\(javascript:/)
    if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?[=+\-@]/m)
  })

  it.each([
    ['', 'format'],
    ['?format=docx', 'format'],
    ['?format=csv&facet=mood', 'facet'],
  ])('"%s" is refused with the field', async (query, field) => {
    expect(problem(await ask('GET', `/compare/${from}/${to}/report${query}`))).toMatchObject({ status: 400, field })
  })
})

describe('who may write', () => {
  it('with a token set: whoever brings it, and everyone may read', async () => {
    const guarded = await served({ config: { adminToken: 'sesame', bodyLimit: 1e6 } })
    const post = (headers: Record<string, string>) => guarded.ask('POST', '/articles', { json: { slug: 'a' }, headers })
    for (const headers of [{}, { authorization: 'Bearer sesam' }, { authorization: 'Basic sesame' }]) {
      const answer = await post(headers as Record<string, string>)
      expect(problem(answer)).toEqual({ status: 401, code: 'NOT_ALLOWED', field: 'authorization' })
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    }
    expect((await post({ authorization: 'Bearer sesame' })).status).toBe(201)
    expect((await guarded.ask('DELETE', '/articles/a')).status).toBe(401)
    expect((await guarded.ask('GET', '/articles/a')).status).toBe(200)
  })

  it('never a page of another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect(problem(await ask('DELETE', '/articles/mine', { headers }))).toMatchObject({
      status: 403,
      code: 'CROSS_SITE',
    })
    expect((await ask('GET', '/articles/mine', { headers })).status).toBe(200)
  })
})

describe('a failure inside', () => {
  it('is told as no more than that', async () => {
    const broken = await served({
      analysis: { ...directAnalysis(), understand: () => Promise.reject(new Error('secret path /root')) },
    })
    const answer = await broken.ask('POST', '/analyse', { json: { text: 'a' } })
    expect(problem(answer)).toEqual({ status: 500, code: 'INTERNAL' })
    expect(answer.text).not.toContain('secret')
  })

  it('of too much to do asks to come again', async () => {
    const busy = await served({ analysis: { ...directAnalysis(), facts: () => Promise.reject(new AppError('BUSY')) } })
    const answer = await busy.ask('POST', '/analyse', { json: { text: 'a' } })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
  })
})
