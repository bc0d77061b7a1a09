/** A topic's articles side by side: a figure they tell otherwise, with the sentences behind it, at a date that is chosen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const TOPIC = 'Ferry Lindholm'

describe.skipIf(whyNot)(`topic${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
    const told = [
      [
        'Quay report',
        '2024-03-02',
        'The accident killed 9 people, the coastguard said.\n\nThe ferry Lindholm sank at noon off Tarn Point. Divers look for the wreck.',
      ],
      [
        'Mast report',
        '2024-03-04',
        'The accident killed 14 people, according to the owner.\n\nStormy nights had closed every school along this coast, and the harbour master resigned in tears.',
      ],
    ] as const
    for (const [title, date, words] of told) {
      const { slug } = await addTexts(site, title, [[date, words]])
      await site.api(`/articles/${slug}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ topic: { title: TOPIC } }),
      })
    }
  })
  afterAll(() => site?.close())

  it('sets a figure of both articles in one row, with its sources, and opens the sentences', async () => {
    const page = await site.page()
    await page.goto('/topics/ferry-lindholm')
    await page.waitForSelector('across-panel tbody tr')
    const row = page.locator('section[aria-labelledby=who-says-what] tbody tr').first()
    expect(await row.locator('.value').allTextContents()).toEqual(['9', '14'])
    expect(await row.textContent()).toContain('they differ')
    await row.getByRole('button').click()
    await expect.poll(() => page.locator('across-evidence mark').allTextContents()).toEqual(['9', '14'])
    await page
      .getByRole('link', { name: /^Compare/ })
      .first()
      .click()
    await page.waitForSelector('compare-page')
    expect(new URL(page.url()).search).toBe('?tab=figures')
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('looks at an earlier date, says who had nothing by then, and keeps the date in the address', async () => {
    const page = await site.page()
    await page.goto('/topics/ferry-lindholm')
    await page.locator('across-panel select').selectOption('2024-03-02')
    await expect.poll(() => page.locator('.voices').textContent()).toContain('nothing so early')
    expect(new URL(page.url()).search).toBe('?at=2024-03-02')
    await page.reload()
    await expect.poll(() => page.locator('.voices').textContent()).toContain('nothing so early')
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
