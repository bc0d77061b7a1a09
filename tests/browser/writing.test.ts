/** A writer's way: a text is added by paste and by file, an article is renamed and deleted, and hostile words stay words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, longestArticle, openSite, ready, type Site, whyNot } from './site.js'

const HOSTILE_TITLE = 'A <img src=x onerror="window.struck=1"> title'
const HOSTILE = (count: string) =>
  `# ${HOSTILE_TITLE}\n\n<script>window.struck = 1</script> The dam "held" & <b>${count}</b> people left. [here](javascript:struck=1)\n`

describe.skipIf(whyNot)(`writing${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  it('adds a pasted text once its date is right, and names the field that is wrong until then', async () => {
    const page = await site.page()
    await page.goto('/add')
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await expect.poll(() => page.locator('.refused').textContent()).toContain('content')

    await page.fill('#pasted', '# Bridge works\n\nThe bridge is closed. Forty lorries a day take the ferry.')
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await page.waitForSelector('#understood')
    await page.fill('[name=date]', 'the day before')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect
      .poll(() => page.locator('form.about #date-problem .refused').textContent())
      .toContain('"the day before" cannot be read. Write it as 30 October 2020')
    expect(await page.locator('#problem.refused').count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date')
    const kept = () =>
      page.evaluate(async () =>
        (await (await fetch('/api/v1/articles')).json()).items.map((item: { title: string }) => item.title),
      )
    await expect.poll(kept).not.toContain('Bridge works')
    expect(await page.locator('[name=topic]').count()).toBe(1)

    await page.fill('[name=date]', '2024-05-06')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.waitForURL('**/snapshots/**')
    await expect.poll(() => page.locator('main h1').textContent()).toContain('Bridge works')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('adds a file to the article it names, and opens the comparison with the date before', async () => {
    const { slug } = await addTexts(site, 'Harbour dues', [['2022-03-01', 'Ships pay twelve crowns a tonne.']])
    const page = await site.page()
    await page.goto(`/add?article=${slug}`)
    await page.setInputFiles('input[type=file]', {
      name: 'dues.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Ships pay fifteen crowns a tonne.'),
    })
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await page.waitForSelector('#understood')
    await page.fill('[name=date]', '2023-03-01')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.waitForURL('**/compare/**')
    await expect
      .poll(() => page.locator('.cell.to ins').allTextContents())
      .toEqual([expect.stringContaining('fifteen')])
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('renames an article, and deletes it only after asking', async () => {
    const { slug } = await addTexts(site, 'Old name', [['2022', 'One sentence stands here.']])
    const page = await site.page()
    await page.goto(`/articles/${slug}`)
    await page.fill('form.about [name=title]', 'New name')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => page.locator('main h1').textContent()).toBe('New name')

    await page.getByRole('button', { name: 'Delete …' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect((await site.api<{ title: string }>(`/articles/${slug}`)).title).toBe('New name')
    await page.getByRole('button', { name: 'Delete …' }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await page.waitForURL(`${site.address}/`)
    await page.waitForSelector('library-page h4')
    expect(await page.locator('library-page').textContent()).not.toContain('New name')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('shows hostile markup in title and text as text on every page', async () => {
    const { slug, ids } = await addTexts(site, HOSTILE_TITLE, [
      ['2024-03-01', HOSTILE('40')],
      ['2024-04-01', HOSTILE('60')],
    ])
    const page = await site.page()
    const compare = `/compare/${ids[0]}/${ids[1]}`
    const pages = ['/', `/articles/${slug}`, `/snapshots/${ids[0]}`, compare]
    for (const path of [...pages, `${compare}?view=inline`, `${compare}?tab=figures`, `${compare}?tab=structure`]) {
      await page.goto(path)
      await ready(page)
      await expect.poll(() => page.locator('main').textContent(), { message: path }).toContain('<img src=x onerror=')
      expect(await page.locator('main img, main script, main a[href^="javascript:"]').count(), path).toBe(0)
    }
    await page.goto(`/snapshots/${ids[0]}`)
    await expect.poll(() => page.locator('article').textContent()).toContain('window.struck = 1')
    expect(await page.evaluate(() => 'struck' in window)).toBe(false)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('says what to do where nothing is at an address', async () => {
    const page = await site.page()
    for (const path of ['/nowhere', '/articles/nowhere', '/snapshots/nowhere', '/compare/nowhere/nowhere']) {
      await page.goto(path)
      await expect.poll(() => page.locator('main a[href="/"]').count(), { message: path }).toBeGreaterThan(0)
    }
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(whyNot)(`a server with a token${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite({ ADMIN_TOKEN: 'lamplighter' })
  })
  afterAll(() => site?.close())

  it('asks for it where something is changed, asks again when it is wrong, and once a session', async () => {
    const { slug } = await longestArticle(site)
    const page = await site.page()
    await page.goto(`/articles/${slug}`)
    const rename = async (title: string) => {
      await page.fill('form.about [name=title]', title)
      await page.getByRole('button', { name: 'Save' }).click()
    }
    const say = async (token: string) => {
      await page.fill('token-ask input', token)
      await page.getByRole('button', { name: 'Use it' }).click()
    }
    const titleNow = async () => (await site.api<{ title: string }>(`/articles/${slug}`)).title

    const before = await titleNow()
    await rename('Nobody may')
    await page.getByRole('button', { name: 'Change nothing' }).click()
    await expect.poll(() => page.locator('token-ask').count()).toBe(0)
    expect(await titleNow()).toBe(before)

    await rename('Somebody may')
    await say('candle')
    await expect.poll(() => page.locator('token-ask').textContent()).toContain('did not take that token')
    await say('lamplighter')
    await expect.poll(() => page.locator('main h1').textContent()).toBe('Somebody may')

    await rename('Once is enough')
    await expect.poll(() => page.locator('main h1').textContent()).toBe('Once is enough')
    expect(await page.locator('token-ask').count()).toBe(0)
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
