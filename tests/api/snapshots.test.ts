/** Snapshots over the API: added as JSON and as a form, read as record, text and bytes, asked for again. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { served, V1 } from './given.js'

const { ask, store, rows } = await served({}, afterAll)
const AT = '/articles/strike/snapshots'
const IMMUTABLE = 'public, max-age=31536000, immutable'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

beforeEach(async () => {
  await store.deleteArticle('strike')
  await ask('POST', '/articles', { json: { slug: 'strike', title: 'Dock strike', publisher: 'The Quay' } })
})

describe('adding a snapshot', () => {
  it('as JSON keeps what was said of it, and answers with its address', async () => {
    const content = '# Strike ends\n\nAbout 400 dockers went back.\n'
    const source = { url: 'https://quay.example/strike', licence: 'CC BY 4.0' }
    const sent = { date: '4 May 2021', dateBasis: 'captured', content, source, partial: true, language: 'en' }
    const { status, headers, json } = await ask('POST', AT, { json: sent })
    expect([status, headers.location]).toEqual([201, `${V1}/snapshots/${json.id}`])
    expect(json).toMatchObject({
      article: 'strike',
      date: '2021-05-04',
      dateBasis: 'captured',
      title: 'Strike ends',
      source: { ...source, publisher: 'The Quay', attribution: null },
      partial: true,
      restated: false,
      format: 'markdown',
      words: 5,
      originalHash: sha256(content),
      textHash: sha256('About 400 dockers went back.'),
    })
    expect((await ask('GET', `/snapshots/${json.id}`)).json).toEqual(json)
  })

  it('as a form with a file takes its bytes, and the date in its name', async () => {
    const bytes = Buffer.from('\ufeffAbout 400 dockers\r\nwent back.\r\n')
    const { status, json } = await ask('POST', AT, {
      form: { file: ['2021-05-04.txt', bytes], title: 'Ends', licence: 'MIT' },
    })
    expect([status, json.date, json.title, json.source.licence]).toEqual([201, '2021-05-04', 'Ends', 'MIT'])
    const original = await ask('GET', `/snapshots/${json.id}/original`)
    expect(original.bytes).toEqual(bytes)
    expect(original.headers['content-disposition']).toContain('filename="2021-05-04.txt"')
    expect(original.headers['content-type']).toMatch(/^text\/plain/)
  })

  it('as a form with the text in a field is as if it came as JSON', async () => {
    const { json } = await ask('POST', AT, { form: { content: 'It goes on.', date: '2021', partial: 'true' } })
    expect(json).toMatchObject({ date: '2021', partial: true, originalHash: sha256('It goes on.') })
  })

  it('of the same content and date again is answered 200 with the stored one', async () => {
    const first = await ask('POST', AT, { json: { date: '2021-05', content: 'It goes on.' } })
    const before = rows()
    const again = await ask('POST', AT, {
      form: { date: '2021-05', file: ['strike.txt', 'It goes on.'], title: 'Other' },
    })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.json).toEqual(first.json)
    expect(rows()).toBe(before)
  })

  it('twice at once stores it once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => ask('POST', AT, { json: { date: '2021-05', content: 'At once.' } })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    expect((await ask('GET', AT)).json.items).toHaveLength(1)
  })
})

describe('what never changes', () => {
  async function snapshot() {
    const content = `# Strike\n\n${'The dockers of the northern quay stay away. '.repeat(60)}`
    return (await ask('POST', AT, { json: { date: '2021', content } })).json.id as string
  }

  it.each(['', '/text', '/original', '/facts'])(
    '/snapshots/{id}%s is cached for good and answers 304',
    async (part) => {
      const path = `/snapshots/${await snapshot()}${part}`
      const full = await ask('GET', path)
      expect([full.status, full.headers['cache-control']]).toEqual([200, IMMUTABLE])
      expect(full.headers.etag).toMatch(/^"[0-9a-f]+"$/)
      for (const held of [full.headers.etag!, `"other", ${full.headers.etag}`, `W/${full.headers.etag}`, '*']) {
        const again = await ask('GET', path, { headers: { 'if-none-match': held } })
        expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, full.headers.etag])
      }
      const other = await ask('GET', path, { headers: { 'if-none-match': '"other"' } })
      expect([other.status, other.text]).toEqual([200, full.text])
    },
  )

  it('its text is plain, or JSON with its blocks where that is preferred, each under its own ETag', async () => {
    const path = `/snapshots/${await snapshot()}/text`
    const plain = await ask('GET', path)
    const json = await ask('GET', path, { headers: { accept: 'application/json' } })
    expect(plain.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(json.json.text).toBe(plain.text)
    expect(json.json.blocks).toEqual([expect.objectContaining({ kind: 'paragraph', start: 0, end: plain.text.length })])
    expect(json.headers.etag).not.toBe(plain.headers.etag)
    expect(plain.headers.vary).toContain('accept')
  })

  it('a compressed answer has another ETag, which is known again', async () => {
    const path = `/snapshots/${await snapshot()}/text`
    const plain = await ask('GET', path)
    const packed = await ask('GET', path, { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.text)
    expect(packed.headers.etag).toBe(plain.headers.etag!.replace(/"$/, '-gzip"'))
    expect((await ask('GET', path, { headers: { 'if-none-match': packed.headers.etag! } })).status).toBe(304)
  })

  it('its bytes come as a file that no browser runs', async () => {
    const { json } = await ask('POST', AT, {
      form: { date: '2020', file: ['a"\r\nx.html/évil".md', '<script>alert(1)</script>'] },
    })
    const { headers } = await ask('GET', `/snapshots/${json.id}/original`)
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.\- ]+"; filename\*=UTF-8''[\w.%-]+$/)
    expect(headers['content-type']).not.toMatch(/html|svg|xml/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('what may change', () => {
  it.each(['/topics', '/articles', '/articles/strike', '/articles/strike/snapshots', '/openapi.json'])(
    '%s is asked for again, and answers 304 until it has changed',
    async (path) => {
      const full = await ask('GET', path)
      expect([full.status, full.headers['cache-control']]).toEqual([200, 'no-cache'])
      const held = { headers: { 'if-none-match': full.headers.etag! } }
      expect((await ask('GET', path, held)).status).toBe(304)
      await ask('POST', AT, { json: { date: '2021', content: 'New.' } })
      await ask('PATCH', '/articles/strike', { json: { topic: { title: 'Strikes' } } })
      expect((await ask('GET', path, held)).status).toBe(path === '/openapi.json' ? 304 : 200)
    },
  )

  it('health is never cached', async () => {
    const { status, headers, json } = await ask('GET', '/health')
    expect([status, headers['cache-control'], json]).toEqual([
      200,
      'no-store',
      { status: 'ok', version: '1.2.3', uptimeSeconds: 0 },
    ])
  })
})

describe('the list around a snapshot', () => {
  async function series(days: number): Promise<string[]> {
    const ids: string[] = []
    for (let day = 1; day <= days; day++) {
      // two of one date among them
      const date = day === 4 ? '2021-05-03' : `2021-05-0${day}`
      ids.push((await ask('POST', AT, { json: { date, content: `On day ${day} nobody worked.` } })).json.id)
    }
    return ids
  }
  const around = async (id: string, limit: number) => {
    const { json } = await ask('GET', `${AT}?around=${id}&limit=${limit}`)
    return json.items.map((one: { id: string }) => one.id)
  }

  it('has it in the middle, at an end as many as there are, and goes on as any page does', async () => {
    const ids = await series(7)
    expect(await around(ids[3]!, 3)).toEqual(ids.slice(2, 5))
    expect(await around(ids[0]!, 3)).toEqual(ids.slice(0, 3))
    expect(await around(ids[6]!, 5)).toEqual(ids.slice(4))
    const page = await ask('GET', `${AT}?around=${ids[2]}&limit=3`)
    const next = await ask('GET', `${AT}?limit=3&cursor=${page.json.next}`)
    expect(next.json.items.map((one: { id: string }) => one.id)).toEqual(ids.slice(4))
  })

  it('is refused for a snapshot that the article does not have', async () => {
    await series(1)
    const { status, json } = await ask('GET', `${AT}?around=2021-nowhere`)
    expect([status, json.code, json.field]).toEqual([404, 'SNAPSHOT_NOT_FOUND', 'around'])
  })
})
