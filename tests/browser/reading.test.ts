/** A reader's way: the library, an article, two of its dates, and through what changed between them. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, longestArticle, openSite, ready, type Site, whyNot } from './site.js'

/** Issue of the web client: what the compare page may send, gzip. */
const MOST_SCRIPT_BYTES = 60 * 1024

/** A text of fewer than 60 words is never called unlike: chance decides what two such share. */
const VINEYARDS =
  'Rain fell on the vineyards for nine days. Growers picked early, and half the cellars stayed empty until spring. An old press was lent from farm to farm, since petrol had grown dear. Children carried baskets after school. Near the chapel a wall gave way, burying two rows of vines that somebody’s grandmother had planted. Bottles from that autumn taste thin, sharp and faintly green, connoisseurs complain, yet collectors hoard them.'
const BUDGET =
  'Parliament passed its new budget shortly before midnight. Ministers thanked clerks, guards, translators. Taxes upon tobacco rise by three percent, while fares for pensioners drop. Opposition speakers called every number invented; one waved an abacus. Hospitals get more beds, universities fewer lecturers, museums nothing whatever. Economists expect borrowing will double within eighteen months unless exports recover. Voting took eleven minutes, applause lasted twelve, then lights were switched off.'

describe.skipIf(whyNot)(`reading${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let pair: Awaited<ReturnType<typeof longestArticle>>
  const address = () => `/compare/${pair.first}/${pair.last}`

  beforeAll(async () => {
    site = await openSite()
    pair = await longestArticle(site)
  })
  afterAll(() => site?.close())

  async function compared(query = ''): Promise<Page> {
    const page = await site.page()
    await page.goto(address() + query)
    await page.waitForSelector('compare-page .rows[aria-busy="false"]')
    return page
  }

  it('leads from the library by an article and two chosen dates to their comparison', async () => {
    const page = await site.page()
    await page.goto('/')
    await page.getByRole('link', { name: pair.title, exact: true }).click()
    await page.locator('input[name=from]').nth(1).check()
    await page.locator('input[name=to]').last().check()
    await page.getByRole('button', { name: 'Compare a with b' }).click()
    await page.waitForSelector('compare-page .row')
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/compare/[^/]+/${pair.last}$`))
    expect(new URL(page.url()).pathname).not.toBe(address())
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('counts the changes as one goes through them, each with an address that opens at it', async () => {
    const page = await compared()
    for (let n = 0; n < 4; n++) await page.keyboard.press('n')
    await expect.poll(() => page.locator('.count').textContent()).toMatch(/^4 of \d+$/)
    const hash = new URL(page.url()).hash
    expect(hash).toMatch(/^#p\d+/)
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash)

    await page.goto('about:blank')
    await page.goto(address() + hash)
    await expect.poll(() => page.locator('.count').textContent()).toMatch(/^4 of \d+$/)
    expect(await page.locator(hash).isVisible()).toBe(true)

    await page.keyboard.press('p')
    await expect.poll(() => page.locator('.count').textContent()).toMatch(/^3 of \d+$/)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('says which cited works are others where no word changed, with the table to take away', async () => {
    const text = (work: string) => `The harbour of Kessel was dredged in 1911.[^1]\n\n[^1]: ${work}`
    const { ids } = await addTexts(site, 'Dredging', [
      ['2031-02-01', text('Lind, Harbours of the north, 1998')],
      ['2031-03-01', text('Berg, The long quay, 2004')],
    ])
    const page = await site.page()
    await page.goto(`/compare/${ids[0]}/${ids[1]}`)
    const cited = page.getByRole('region', { name: 'What they cite' })
    await cited.getByText('Only in b: 1 entry').click()
    expect(await cited.textContent()).toContain('Berg, The long quay')
    const table = await cited.getByRole('link', { name: 'CSV' }).getAttribute('href')
    expect(await (await fetch(site.address + table)).text()).toContain('Berg, The long quay')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('shows every mention of a marked name in both texts, by a press and by the keyboard alone', async () => {
    const { ids } = await addTexts(site, 'Harbour', [
      [
        '2031-02-01',
        'Mara Lindqvist opened the harbour of Kessel on Monday.\n\nThe Kessel Rope Company paid. Lindqvist left early.',
      ],
      [
        '2031-03-01',
        'Mara Lindqvist closed the harbour of Kessel on Monday.\n\nThe Tarn Rope Company paid. Lindqvist left late, and Lindqvist came back.',
      ],
    ])
    const page = await site.page()
    await page.goto(`/compare/${ids[0]}/${ids[1]}`)
    await page.waitForSelector('compare-page .rows[aria-busy="false"]')
    const dialog = page.getByRole('dialog')

    await page.locator('a.fact.names', { hasText: 'Rope Company' }).first().click()
    expect(await dialog.getByRole('heading', { level: 2 }).textContent()).toContain(
      'Kessel Rope Company → Tarn Rope Company',
    )
    expect(await dialog.locator('.concordance mark').allTextContents()).toEqual([
      'Kessel Rope Company',
      'Tarn Rope Company',
    ])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)

    await page.getByRole('button', { name: 'Concordance' }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByLabel('Name').selectOption({ label: 'Mara Lindqvist' })
    expect(await dialog.locator('.concordance mark').allTextContents()).toEqual([
      'Mara Lindqvist',
      'Lindqvist',
      'Mara Lindqvist',
      'Lindqvist',
      'Lindqvist',
    ])
    expect(await dialog.locator('h3').allTextContents()).toEqual(['2 in a', '3 in b'])
    await dialog.locator('.concordance a').last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.count()).toBe(0)
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#p\d+/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('came back')

    await page.goto(`/snapshots/${ids[1]}`)
    await page.getByLabel(/^names/).check()
    await page.locator('mark.name', { hasText: 'Lindqvist' }).first().click()
    expect(await dialog.locator('h3').allTextContents()).toEqual(['3 in this text'])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Concordance' }).click()
    await expect.poll(() => dialog.getByLabel('Name').locator('option').count()).toBeGreaterThan(2)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('swaps the two dates, and what was added is then removed', async () => {
    const page = await compared()
    const added = await page.locator('.row.is-added').count()
    const removed = await page.locator('.row.is-removed').count()
    await page.getByRole('button', { name: /Swap/ }).click()
    await page.waitForURL(`**/compare/${pair.last}/${pair.first}`)
    await expect.poll(() => page.locator('.row.is-removed').count()).toBe(added)
    expect(await page.locator('.row.is-added').count()).toBe(removed)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('reads inline and side by side, and keeps the choice in the address', async () => {
    const page = await compared()
    expect(await page.locator('.cell.from').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Inline' }).click()
    await expect.poll(() => page.locator('.cell.from').count()).toBe(0)
    expect(await page.locator('.cell.inline').count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('view')).toBe('inline')
    await page.reload()
    await page.waitForSelector('.cell.inline')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('goes to a section by the outline', async () => {
    const page = await compared()
    const link = page.locator('.outline a').last()
    const hash = await link.getAttribute('href')
    await link.click()
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash)
    await page.context().close()
  })

  it('opens every tab, by mouse and by arrow, with the count that stands on it', async () => {
    const page = await compared()
    const tabs = page.getByRole('tab')
    const names = await tabs.allTextContents()
    const { summary } = await site.api<{ summary: { changes: Record<string, number | null> } }>(
      `${address()}?include=text,structure,figures,names,framing`,
    )
    const counted = ['Text', 'Figures', 'Names', 'Framing', 'Structure'].flatMap((name) => {
      const count = summary.changes[name.toLowerCase()]
      return count === null ? [] : [`${name} ${count?.toLocaleString('en')}`]
    })
    expect(names.map((name) => name.trim())).toEqual(counted)
    for (let n = 0; n < names.length; n++) {
      await tabs.nth(n).click()
      await page.waitForSelector('#panel')
      await expect.poll(async () => (await page.locator('#panel').textContent())?.trim().length).toBeGreaterThan(100)
      expect(await tabs.nth(n).getAttribute('aria-selected')).toBe('true')
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tab-text')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('hides what changes no meaning, counts it, and shows it when asked', async () => {
    const { ids } = await addTexts(site, 'Ferry timetable', [
      ['2024-01-01', 'The ferry "Aurora" sails at noon[1] from the harbor. It carries forty cars.'],
      ['2024-02-01', 'The ferry “Aurora” sails at noon from the harbour. It carries fifty cars.'],
    ])
    const page = await site.page()
    await page.goto(`/compare/${ids[0]}/${ids[1]}`)
    await page.waitForSelector('compare-page .row')
    expect(await page.locator('.row .noise').count()).toBe(0)
    await page.getByLabel('Show noise').check()
    await expect.poll(() => page.locator('.row .noise').count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('noise')).toBe('1')
    expect(await page.locator('.cell.to ins').allTextContents()).toEqual([expect.stringContaining('fifty')])
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('links a moved passage at both ends', async () => {
    const paragraphs = [
      'The observatory on the hill was opened by the city in a dry summer, and thousands came on foot to see the new lens.',
      'Its first director had measured tides for a living and wrote about the weather in the evening paper every week.',
      'A second dome followed when the university moved its department of physics out of the old brewery by the river.',
    ]
    const moved =
      'Visitors pay nothing on Sundays, a custom that a founder laid down in her will together with money for the lamps.'
    const { ids } = await addTexts(site, 'Observatory', [
      ['2023', [moved, ...paragraphs].join('\n\n')],
      ['2024', [...paragraphs, moved].join('\n\n')],
    ])
    const page = await site.page()
    await page.goto(`/compare/${ids[0]}/${ids[1]}`)
    const there = page.locator('.row.is-moved .move a').first()
    const ghost = await there.getAttribute('href')
    await there.click()
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(ghost)
    const back = page.locator(`${ghost} .move a`)
    const home = await back.getAttribute('href')
    await back.click()
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(home)
    expect(ghost).toBe(`${home}-from`)
    await page.context().close()
  })

  it('says that two texts are the same, and that two are unlike', async () => {
    const page = await site.page()
    await page.goto(`/compare/${pair.first}/${pair.first}`)
    await expect.poll(() => page.locator('main').textContent()).toContain('Nothing changed')
    expect(await page.locator('main').textContent()).toContain('compared with itself')

    const { ids } = await addTexts(site, 'Two things', [
      ['2021', VINEYARDS],
      ['2022', BUDGET],
    ])
    await page.goto(`/compare/${ids[0]}/${ids[1]}`)
    await expect.poll(() => page.locator('main').textContent()).toContain('The two texts are unlike')
    await page.context().close()
  })

  it('compares two pasted texts that are not kept, and names the field that is empty', async () => {
    const page = await site.page()
    await page.goto('/')
    await page.getByRole('link', { name: 'Compare two texts of your own' }).click()
    await page.fill('#text-from', 'The mill <b>grinds</b> rye.')
    await page.getByRole('button', { name: 'Compare a with b' }).click()
    await expect.poll(() => page.locator('.refused').textContent()).toContain('Field: to')
    await page.fill('#text-to', 'The mill <b>grinds</b> wheat.')
    await page.getByRole('button', { name: 'Compare a with b' }).click()
    await expect.poll(() => page.locator('.cell.to ins').allTextContents()).toEqual([expect.stringContaining('wheat')])
    expect(await page.locator('.cell.to').textContent()).toContain('<b>grinds</b>')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('has the same tabs for two pasted texts, and leads from a change to its sentences', async () => {
    const page = await site.page()
    await page.goto('/compare')
    await page.fill('#text-from', 'The bridge fell at noon. At least 4 people were killed, the mayor Ada Lund said.')
    await page.fill('#text-to', 'The bridge fell at noon. At least 9 people were killed, the governor Ada Lund said.')
    await page.getByRole('button', { name: 'Compare a with b' }).click()
    await page.getByRole('tab', { name: /^Text/ }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('tab', { name: /^Figures/ }).getAttribute('aria-selected')).toBe('true')
    await page.locator('figures-panel .row-toggle').first().click()
    expect(await page.locator('figures-panel .quote-to mark').textContent()).toContain('9')
    expect(new URL(page.url()).search).toBe('?tab=figures')

    await page.getByRole('tab', { name: /^Text/ }).click()
    await page.locator('.chips a.figures').first().click()
    await expect
      .poll(() => page.locator('figures-panel tr[data-current=true] .value').allTextContents())
      .toHaveLength(2)
    // what was pasted is still there
    expect(await page.locator('#text-from').inputValue()).toContain('Ada Lund')
    for (const name of [/^Names/, /^Framing/, /^Structure/]) {
      await page.getByRole('tab', { name }).click()
      await expect.poll(() => page.locator('#panel').textContent()).not.toBe('')
    }
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('leads from what matters most to the change itself', async () => {
    const page = await compared()
    const link = page.locator('.most a').first()
    const id = new URL((await link.getAttribute('href'))!, site.address).hash
    await link.click()
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(id)
    await page.context().close()
  })

  it('sends the compare page no more script than it may', async () => {
    const page = await site.page()
    const scripts: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => gzipSync(body).length))
    })
    await page.goto(address())
    await page.waitForSelector('compare-page .row')
    await page.waitForLoadState('networkidle')
    const bytes = (await Promise.all(scripts)).reduce((sum, n) => sum + n, 0)
    expect(scripts.length).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
    await page.context().close()
  })

  it('is walked from the library into a comparison by keyboard alone', async () => {
    const page = await site.page()
    await page.goto('/')
    await page.waitForSelector('.tools a.btn.key')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the text')
    for (let n = 0; n < 40 && (await focused()) !== 'Read the whole comparison'; n++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('Read the whole comparison')
    await page.keyboard.press('Enter')
    await page.waitForSelector('compare-page .row')
    await ready(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('?')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
    const before = new URL(page.url()).pathname
    await page.keyboard.press('x')
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(before)
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
