/** The track of an article: its span chosen by pointer and by keyboard, its marks opened, its plots taken away. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const text = (dead: number, company: string, more = '') => `A landslide buried part of the village of Torrin overnight.

At least ${dead} people were killed, according to the regional police. The mine belongs to ${company}.

## Rescue

Forty firefighters searched the rubble. ${more}

## Background

The slope had moved before, in 1974 and again in 2003.`

describe.skipIf(whyNot)(`track${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let slug: string
  let ids: readonly string[]

  beforeAll(async () => {
    site = await openSite()
    const added = await addTexts(site, 'Torrin landslide', [
      ['2024-03-01', text(3, 'Halden Ore')],
      ['2024-03-02', text(9, 'Halden Ore', 'Dogs were brought from the city.')],
      ['2024-03-05', text(9, 'Halden Ore', 'Dogs were brought from the city. The road is open again.')],
      ['2024-03-09', text(14, 'Halden Mining Group', 'The road is open again.')],
    ])
    slug = added.slug
    ids = added.ids
  })
  afterAll(() => site?.close())

  async function tracked(query = ''): Promise<Page> {
    const page = await site.page()
    await page.goto(`/articles/${slug}${query}`)
    await page.waitForSelector('[data-plot="figures"] plot-lane')
    return page
  }
  const handle = (page: Page, end: 'first' | 'last') => page.locator(`.handle[data-end=${end}]`)
  const query = (page: Page) => new URL(page.url()).search

  it('is narrowed by keys, says so in the address, and opens there again', async () => {
    const page = await tracked()
    await handle(page, 'first').focus()
    await page.keyboard.press('ArrowRight')
    expect(await handle(page, 'first').getAttribute('aria-valuetext')).toBe('2 March 2024, 2 of 4')
    await handle(page, 'last').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => query(page)).toBe('?after=2024-03-02&before=2024-03-05')
    expect(await page.locator('.chosen-span').textContent()).toContain('2 snapshots, 2 Mar 2024 to 5 Mar 2024')
    // nothing happened to the count between them
    expect(await page.locator('[data-plot="figures"] .course').first().locator('.whole').count()).toBe(1)

    // a handle stops at the other
    await page.keyboard.press('Home')
    expect(await handle(page, 'last').getAttribute('aria-valuenow')).toBe('2')

    await page.goto('about:blank')
    await page.goto(`/articles/${slug}?after=2024-03-02&before=2024-03-05`)
    await expect.poll(() => handle(page, 'first').getAttribute('aria-valuenow')).toBe('2')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => query(page)).toBe('')
    await expect.poll(() => handle(page, 'first').getAttribute('aria-valuenow')).toBe('1')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('is narrowed by a drag over the axis', async () => {
    const page = await tracked('?axis=even')
    const box = (await page.locator('span-brush .axis').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => query(page)).toBe('?axis=even&after=2024-03-02&before=2024-03-05')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('opens a mark by keys: the sentences on both sides, and their comparison', async () => {
    const page = await tracked()
    const lane = page.locator('.course', { hasText: 'killed' }).locator('.hit')
    await lane.focus()
    expect(await lane.getAttribute('aria-valuetext')).toContain('3')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const note = page.locator('.below')
    await expect.poll(() => note.locator('blockquote').count()).toBe(2)
    expect(await note.locator('.quote-from').textContent()).toContain('9 people were killed')
    expect(await note.locator('.quote-to mark').textContent()).toContain('14')
    const link = note.getByRole('link', { name: 'Open the comparison' })
    expect(await link.getAttribute('href')).toBe(`/compare/${ids[2]}/${ids[3]}?tab=figures`)
    await page.keyboard.press('Escape')
    await expect.poll(() => note.count()).toBe(0)
    await expect.poll(() => lane.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('opens a sentence of the picture of lives, with its wordings', async () => {
    const page = await tracked()
    const bars = page.locator('.bars .hit')
    await bars.focus()
    for (let n = 0; n < 12 && !(await bars.getAttribute('aria-valuetext'))?.includes('people were killed'); n++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('.below .life li').count()).toBe(3)
    await page.context().close()
  })

  it.for(['CSV', 'SVG', 'PNG'] as const)('gives a plot as %s with its title and its source', async (format) => {
    const page = await tracked()
    const waiting = page.waitForEvent('download')
    await page
      .getByRole('group', { name: 'Take away: Courses of figures' })
      .getByRole('button', { name: format })
      .click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe(`${slug} figures.${format.toLowerCase()}`)
    const bytes = await readFile(await download.path())
    if (format === 'PNG') {
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBe(2400)
    } else {
      const content = bytes.toString('utf8')
      expect(content).toContain('Courses of figures: Torrin landslide')
      expect(content).toContain('Variorum, http')
      expect(content).toContain('14')
      if (format === 'SVG') {
        expect(content).not.toMatch(/var\(|class=|style=|%"/)
        // the key, the source and the dates
        expect(content).toContain('it changed in between, nobody saw when')
        expect(content).toContain('4 snapshots, 1 Mar 2024 to 9 Mar 2024')
      }
    }
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it.for(['CSV', 'SVG', 'PNG'] as const)('gives its time axis as %s, every snapshot on it', async (format) => {
    const page = await tracked()
    const waiting = page.waitForEvent('download')
    await page.getByRole('group', { name: 'Take away: Time axis' }).getByRole('button', { name: format }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe(`${slug} axis.${format.toLowerCase()}`)
    const bytes = await readFile(await download.path())
    if (format === 'PNG') expect(bytes.readUInt32BE(16)).toBe(2400)
    else {
      const content = bytes.toString('utf8')
      expect(content).toContain('Time axis: Torrin landslide')
      if (format === 'CSV') for (const id of ids) expect(content).toContain(id)
      // the base, and an upright for each snapshot into which something changed
      else expect(content.match(/<path d="M/g)?.length).toBeGreaterThan(1)
    }
    await page.context().close()
  })

  it('plays through its states, pauses, and steps', async () => {
    const page = await tracked()
    await page.getByRole('button', { name: 'Play it through' }).click()
    const clock = page.locator('state-player .clock')
    expect(await clock.textContent()).toContain('1 March 2024')
    await page.locator('state-player select').selectOption('fast')
    await expect.poll(() => clock.textContent()).toContain('2 March 2024')
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('slider', { name: 'Snapshot', exact: true }).press('End')
    expect(await clock.textContent()).toContain('9 March 2024')
    await page.getByRole('button', { name: 'Step back' }).click()
    expect(await clock.textContent()).toContain('5 March 2024')
    expect(await page.locator('state-player .now').textContent()).toContain('The road is open again.')
    // the plots show where it stands
    expect(await page.locator('[data-plot="figures"] .playhead').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('.playhead').count()).toBe(0)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('says of one snapshot what it holds, and of equal ones that nothing changed', async () => {
    const one = await addTexts(site, 'Torrin bridge', [['2024-04-01', text(3, 'Halden Ore')]])
    const page = await site.page()
    await page.goto(`/articles/${one.slug}`)
    await expect
      .poll(() => page.locator('track-panel').textContent())
      .toContain('One snapshot is kept, of 1 April 2024')

    const same = await addTexts(site, 'Torrin school', [
      ['2024-04-01', text(5, 'Halden Ore')],
      ['2024-04-08', text(5, 'Halden Ore')],
    ])
    await page.goto(`/articles/${same.slug}`)
    await expect.poll(() => page.locator('track-panel').textContent()).toContain('All 2 snapshots hold the same text')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('offers fewer snapshots where all take too long, and keeps the choice in the address', async () => {
    const page = await site.page()
    await page.route('**/track?*', (route) =>
      route.request().url().includes('sample=')
        ? route.continue()
        : route.fulfill({
            status: 503,
            contentType: 'application/problem+json',
            body: JSON.stringify({
              code: 'ANALYSIS_TOO_LONG',
              status: 503,
              title: '',
              detail: 'Too long.',
              limit: '30 s',
            }),
          }),
    )
    await page.goto(`/articles/${slug}`)
    await page.getByRole('button', { name: 'Of each month' }).click()
    await page.waitForSelector('span-brush')
    expect(new URL(page.url()).searchParams.get('sample')).toBe('month')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('has the same as a table behind each plot', async () => {
    const page = await tracked()
    const plots = page.locator('section.plot')
    for (let n = 0; n < (await plots.count()); n++) {
      await plots.nth(n).locator('details.table > summary').click()
      await expect.poll(() => plots.nth(n).locator('details.table tbody tr').count()).toBeGreaterThan(1)
    }
    expect(await plots.count()).toBe(5)
    await page.context().close()
  })
})
