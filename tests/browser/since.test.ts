/** The reader: since when a sentence reads so, what it said before, and how old the words of a snapshot are. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const text = (boats: string, more = '') => `A storm tore the fishing harbour of Ulvesund apart in one night.

${boats} The harbour master Ida Holm counted them at dawn.

## Repairs

The breakwater is built anew by a firm from the next valley. ${more}`

describe.skipIf(whyNot)(`since when it reads so${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let ids: readonly string[]

  beforeAll(async () => {
    site = await openSite()
    const added = await addTexts(site, 'Ulvesund storm', [
      ['2024-02-01', text('The storm sank nine boats of the local fleet.')],
      ['2024-02-03', text('The storm sank nine boats of the local fleet.', 'Divers look for the wrecks.')],
      ['2024-02-07', text('The storm sank fourteen boats of the local fleet.')],
      ['2024-02-09', text('The storm sank fourteen boats of the local fleet.', 'Divers look for the wrecks.')],
    ])
    ids = added.ids
  })
  afterAll(() => site?.close())

  async function reading(n: number, hash = ''): Promise<Page> {
    const page = await site.page()
    await page.goto(`/snapshots/${ids[n]}${hash}`)
    await page.waitForSelector('.said')
    return page
  }
  const said = (page: Page, words: string) => page.locator('.said', { hasText: words })
  const note = (page: Page) => page.locator('since-note')

  it('tells of a pressed sentence when it was reworded and what it was, and opens the comparison at it', async () => {
    const page = await reading(3)
    await said(page, 'fourteen boats').click()
    expect(await note(page).locator('h2').textContent()).toBe('Reads so since 7 February 2024')
    expect(await note(page).textContent()).toContain('Until 3 February 2024 it read otherwise.')
    expect(await note(page).locator('q').allTextContents()).toEqual([
      'The storm sank nine boats of the local fleet.',
      'The storm sank fourteen boats of the local fleet.',
    ])
    expect(await said(page, 'fourteen boats').getAttribute('aria-current')).toBe('true')
    const link = note(page).getByRole('link', { name: 'Open the comparison in which it came' })
    await expect
      .poll(() => link.getAttribute('href'))
      .toMatch(new RegExp(`^/compare/${ids[1]}/${ids[2]}\\?tab=text#to-\\d+$`))
    await link.click()
    await page.waitForSelector('compare-page .row')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('fourteen')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('tells of a sentence that came back when it stood before', async () => {
    const page = await reading(3)
    await said(page, 'Divers look').click()
    expect(await note(page).locator('h2').textContent()).toBe('Reads so since 9 February 2024')
    expect(await note(page).textContent()).toContain('It stood so before, until 3 February 2024, and was gone.')
    await page.context().close()
  })

  it('is walked by keys, says each step, keeps the sentence in the address, and opens there again', async () => {
    const page = await reading(2)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('fourteen boats')
    expect(await page.locator('p[role=status]').last().textContent()).toBe('Reads so since 7 February 2024')
    await page.keyboard.press('p')
    expect(await note(page).locator('h2').textContent()).toBe('Reads so at least since 1 February 2024')
    await page.keyboard.press('n')
    const { hash } = new URL(page.url())
    expect(hash).toMatch(/^#c\d+-\d+$/)
    await page.keyboard.press('Escape')
    expect(await note(page).count()).toBe(0)
    expect(page.url()).not.toContain('#')
    await page.context().close()

    const again = await reading(2, hash)
    await expect.poll(() => note(again).locator('h2').textContent()).toBe('Reads so since 7 February 2024')
    await again.context().close()
  })

  it('shows how old the words are, and which sentences came in on a date', async () => {
    const page = await reading(3)
    const ages = page.locator('.ages li')
    expect(
      (await ages.allTextContents()).map((words) =>
        words
          .replace(/\s+/g, ' ')
          .replace(/ ?\d+ %/, '')
          .trim(),
      ),
    ).toEqual(['1 Feb 2024', '3 Feb 2024', '7 Feb 2024'])
    await page.getByRole('button', { name: '7 Feb 2024' }).click()
    expect(await page.locator('.said.aged').allTextContents()).toEqual([
      'The storm sank fourteen boats of the local fleet.',
    ])
    await page.context().close()
  })

  it('says nothing of age where there is one snapshot alone', async () => {
    const one = await addTexts(site, 'A single note', [['2024-05-01', text('Nothing sank.')]])
    const page = await site.page()
    await page.goto(`/snapshots/${one.ids[0]}`)
    await page.waitForSelector('.reading p')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.ages, .said, since-note').count()).toBe(0)
    await page.context().close()
  })
})
