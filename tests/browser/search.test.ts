/** Search: from the box in the masthead to a sentence in its snapshot, by keyboard, with what is asked in the address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const text = (dead: number, mill: string) =>
  `The mill at ${mill} burned down in one night.\n\nAt least ${dead} workers were killed, the county said. Nobody has found the foreman.`

describe.skipIf(whyNot)(`search${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let ids: readonly string[]

  beforeAll(async () => {
    site = await openSite()
    const added = await addTexts(site, 'Ostrand mill fire', [
      ['2024-03-01', text(3, 'Ostrand')],
      ['2024-03-02', text(3, 'Ostrand')],
      ['2024-03-04', text(8, 'Nyfors')],
    ])
    ids = added.ids
  })
  afterAll(() => site?.close())

  it('leads from any page by keyboard to a sentence that later texts no longer have', async () => {
    const page = await site.page()
    await page.goto('/imports')
    await page.getByRole('searchbox', { name: 'Search every snapshot' }).focus()
    await page.keyboard.type('mill Ostrand')
    await page.keyboard.press('Enter')
    await page.waitForSelector('search-page .group')
    expect(new URL(page.url()).search).toBe('?q=mill%20Ostrand')
    const group = page.locator('.group', { has: page.getByRole('link', { name: 'Ostrand mill fire' }) })
    const hit = group.locator('li', { hasText: 'burned down' })
    expect(await hit.textContent()).toMatch(/no longer there/)
    expect(await hit.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['Ostrand']))
    // the box of the masthead would be a second one for the same
    expect(await page.getByRole('searchbox').count()).toBe(1)

    await hit.locator('a').last().press('Enter')
    await page.waitForSelector('snapshot-page mark.found-word')
    expect(await page.locator('mark.found-word').textContent()).toBe('The mill at Ostrand burned down in one night.')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('keeps a filter in the address, and finds the same again from there', async () => {
    const page = await site.page()
    await page.goto('/search?q=foreman')
    await page.waitForSelector('search-page .group')
    await page.getByLabel('Article').selectOption({ label: 'Ostrand mill fire' })
    await expect.poll(() => new URL(page.url()).searchParams.get('article')).toBe('ostrand-mill-fire')
    await expect.poll(() => page.locator('.group li').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.locator('select[name=article]').inputValue()).toBe('')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('says what to do when nothing is asked, nothing is found, or the question is refused', async () => {
    const page = await site.page()
    await page.goto('/search')
    await expect.poll(() => page.locator('.found h2').textContent()).toBe('Nothing asked yet')
    await page.goto('/search?q=zeppelin&article=ostrand-mill-fire')
    await expect.poll(() => page.locator('.found h2').textContent()).toBe('Nothing found')
    await page.getByRole('link', { name: 'Search everywhere' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?q=zeppelin')
    await page.goto('/search?q=mill&after=someday')
    await expect.poll(() => page.locator('.found problem-note').textContent()).toMatch(/someday/)
    expect(ids).toHaveLength(3)
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
