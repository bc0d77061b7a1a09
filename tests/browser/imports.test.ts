/** Imports as a person sees them: a file that is sent runs to its end; what an archive could not give is asked for again. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeZip } from '../server/ingest/sources/write-zip.js'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const PAGE = 'https://mill.example/wheel'
const words = (turns: string) =>
  `The wheel of the lower mill turns ${turns} times a minute when the pond is full, and the miller shows it to whoever asks on a working day, for nothing and for as long as the water lasts.`
const record = (day: number, body: string) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>The wheel</title></head><body><p>${body}</p></body></html>`
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${day}>\r\nWARC-Date: 2021-01-0${day}T00:00:00Z\r\nWARC-Target-URI: ${PAGE}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const STAMPS = ['20200101100000', '20200102100000']

describe.skipIf(whyNot)(`imports${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let archive: Server
  let host: string
  let isDown = true
  beforeAll(async () => {
    archive = createServer(({ url = '' }, response) => {
      const stamp = STAMPS.findIndex((one) => url.includes(one))
      if (url.startsWith('/cdx')) {
        const rows = STAMPS.map((one) => [one, PAGE, 'text/html', '200', one])
        const list = [['timestamp', 'original', 'mimetype', 'statuscode', 'digest'], ...rows]
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list))
      } else if (stamp === 1 && isDown) response.writeHead(503).end()
      else {
        const headers = { 'content-type': 'text/html', 'memento-datetime': `Wed, 0${stamp + 1} Jan 2020 10:00:00 GMT` }
        response.writeHead(200, headers).end(`<p>${words(['six', 'seven'][stamp] ?? 'no')}</p>`)
      }
    })
    await new Promise<void>((done) => archive.listen(0, '127.0.0.1', done))
    host = `127.0.0.1:${(archive.address() as AddressInfo).port}`
    site = await openSite({ OUTBOUND: 'on', OUTBOUND_ALLOW: host })
  })
  afterAll(async () => {
    await site?.close()
    archive?.closeAllConnections()
    await new Promise((done) => archive?.close(done))
  })

  it('sends a wiki’s export from a telephone that it fits, by keyboard alone', async () => {
    const page = await site.page()
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto('/imports')
    await page.getByRole('button', { name: 'A wiki dump' }).press('Enter')
    const text = `<revision><id>1</id><timestamp>2021-01-01T00:00:00Z</timestamp><text>${words('two')}</text></revision>`
    await page.setInputFiles('input[type=file]', {
      name: 'export.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(`<mediawiki><page><title>Upper mill</title><ns>0</ns>${text}</page></mediawiki>`),
    })
    await page.getByRole('button', { name: 'Start the import' }).press('Enter')
    await page.waitForURL('**/imports/*-*')
    await expect.poll(() => page.locator('#progress').textContent(), { timeout: 20_000 }).toBe('Done: 1 version')
    // where the list of imports is a table wider than the telephone
    await page.goto('/imports?kind=dump')
    await page.locator('td.source').first().waitFor()
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(over)).toBe(0)
    await page.close()
  })

  it('sends a WACZ, follows its import to the end, and leads to the article', async () => {
    const page = await site.page()
    await page.goto('/imports?kind=file')
    await page.setInputFiles('input[type=file]', {
      name: 'mill.wacz',
      mimeType: 'application/zip',
      buffer: writeZip([
        { name: 'archive/a.warc', content: Buffer.from(record(1, words('six')) + record(2, words('nine'))) },
      ]),
    })
    await page.getByRole('button', { name: 'Start the import' }).press('Enter')
    await page.waitForURL('**/imports/*-*')
    await expect.poll(() => page.locator('#progress').textContent(), { timeout: 20_000 }).toBe('Done: 2 versions')
    expect(await page.locator('main').textContent()).toContain('mill.wacz')
    expect(await page.locator('.counts').textContent()).toBe('2 added')
    await page.locator('a', { hasText: 'Read' }).press('Enter')
    await page.waitForURL('**/articles/**')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('says why a file is none, and what can be done', async () => {
    const page = await site.page()
    await page.goto('/imports?kind=file')
    await page.setInputFiles('input[type=file]', {
      name: 'a.warc',
      mimeType: 'text/plain',
      buffer: Buffer.from('no such thing'),
    })
    await page.getByRole('button', { name: 'Start the import' }).click()
    await expect.poll(() => page.locator('.refused').textContent()).toMatch(/a\.warc is no web archive/)
    expect(await page.getByRole('button', { name: 'Go on from where it was' }).count()).toBe(1)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('lists what an archive could not give, and asks for it again at a button', { timeout: 120_000 }, async () => {
    const page = await site.page()
    await page.goto('/imports?kind=archive')
    await page.fill('[name=url]', PAGE)
    await page.fill('[name=archive]', `http://${host}`)
    await page.getByRole('button', { name: 'Start the import' }).click()
    await expect.poll(() => page.locator('.counts').textContent(), { timeout: 90_000 }).toMatch(/1 failed/)
    await expect.poll(() => page.locator('.problems').textContent()).toContain('2020-01-02')
    isDown = false
    await page.getByRole('button', { name: 'Ask again for the one that could not be had' }).click()
    await expect.poll(() => page.locator('.problems').count(), { timeout: 30_000 }).toBe(0)
    expect(await page.locator('.counts').textContent()).not.toContain('failed')
    expect(await page.getByRole('button', { name: 'Ask again' }).count()).toBe(0)
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(whyNot)(`adding${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  it('says what a text seems to continue, and keeps what was corrected of title, date and language', async () => {
    const { slug } = await addTexts(site, 'The lower mill', [['2020-01-01', words('six')]])
    const page = await site.page()
    await page.goto('/add')
    await page.fill('#pasted', `# The lower mill\n\n${words('seven')}`)
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await page.waitForSelector('#understood')
    expect(await page.locator('form.about').textContent()).toContain('seems to continue this article')
    expect(await page.locator('[name=article]').inputValue()).toBe(slug)
    await page.fill('[name=title]', 'The mill by the pond')
    await page.fill('[name=date]', '2021-02-03')
    await page.fill('[name=language]', 'en-GB')
    await page.getByRole('button', { name: 'Keep it' }).press('Enter')
    await page.waitForURL('**/compare/**')
    const { items } = await site.api<{ items: object[] }>(`/articles/${slug}/snapshots`)
    expect(items[1]).toMatchObject({ title: 'The mill by the pond', date: '2021-02-03', language: 'en-GB' })
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('names the field of a language that is none, and begins an article where that is chosen', async () => {
    const page = await site.page()
    await page.goto('/add')
    await page.fill('#pasted', `# The upper mill\n\n${words('two')}`)
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await page.waitForSelector('#understood')
    await page.selectOption('[name=article]', '')
    await page.fill('[name=date]', '2021')
    await page.fill('[name=language]', 'no such tongue')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect.poll(() => page.locator('.refused').textContent()).toContain('language')
    await page.fill('[name=language]', 'en')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.waitForURL('**/snapshots/**')
    expect((await site.api<{ title: string }>('/articles/the-upper-mill')).title).toBe('The upper mill')
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
