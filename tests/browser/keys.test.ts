/** Keys: each tab is walked in its own rows, a swap keeps the place, and every page says which keys there are. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, openSite, type Site, whyNot } from './site.js'

const early = `The dam at Holmvik may hold, engineers said. At least 12 people were hurt, the police said.

## Repairs

The county paid 3 million kronor. Work took six months. Critics called the wall a ruin.

## Rescue

Four boats came from the next fjord, and the harbour master Ida Holm led them.`
const late = `The dam at Holmvik holds, engineers said. At least 31 people were hurt, the inquiry said.

## Rescue

Nine boats came from the next fjord, and the harbour chief Ida Holm led them.

## Works on the wall

The county paid 5 million kronor. Work took a year. Critics called the wall a disgrace.`

describe.skipIf(whyNot)(`keys${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let ids: readonly string[]

  beforeAll(async () => {
    site = await openSite()
    ids = (
      await addTexts(site, 'Holmvik dam', [
        ['2024-02-01', early],
        ['2024-03-01', late],
      ])
    ).ids
  })
  afterAll(() => site?.close())

  async function compared(query = ''): Promise<Page> {
    const page = await site.page()
    await page.goto(`/compare/${ids[0]}/${ids[1]}${query}`)
    await page.waitForSelector('compare-page #panel [id][tabindex="-1"]')
    return page
  }
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

  it.each(['figures', 'framing', 'structure'])('goes through the rows of %s and stays in it', async (tab) => {
    const page = await compared(`?tab=${tab}`)
    const rows = await page
      .locator('#panel [id][tabindex="-1"]:not(.is-same)')
      .evaluateAll((list) => list.map(({ id }) => id))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows.slice(0, 2)) {
      await page.keyboard.press('n')
      await expect.poll(() => focused(page)).toBe(row)
    }
    await page.keyboard.press('p')
    await expect.poll(() => focused(page)).toBe(rows[0])
    expect(new URL(page.url()).searchParams.get('tab')).toBe(tab)
    await page.context().close()
  })

  it('swaps the dates at the row where one reads', async () => {
    const page = await compared('?tab=figures')
    const words = () => page.evaluate(() => document.activeElement?.querySelector('.value')?.textContent?.trim())
    await page.keyboard.press('n')
    await expect.poll(() => focused(page)).toMatch(/^f\d/)
    const pair = await page.evaluate(() =>
      [...document.activeElement!.querySelectorAll('.value')].map((one) => one.textContent?.trim()),
    )
    await page.keyboard.press('x')
    await expect.poll(words).toBe(pair[1])
    expect(new URL(page.url()).pathname).toBe(`/compare/${ids[1]}/${ids[0]}`)
    await page.context().close()
  })

  it('keeps the focus off the body when the dates are swapped from above', async () => {
    const page = await compared()
    await page.locator('button.swap').focus()
    await page.keyboard.press('x')
    await page.waitForURL(`**/compare/${ids[1]}/${ids[0]}`)
    await page.waitForSelector('.warn:has-text("Time runs backwards")')
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await page.context().close()
  })

  it('has the chosen category and filters in the address, and opens with them', async () => {
    const page = await compared('?tab=framing')
    const button = page.locator('.categories button').nth(1)
    const name = await button.locator('span').first().textContent()
    await button.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('category')).toMatch(/^[a-z_]+$/)
    await page.reload()
    const pressed = page.locator('.categories button[aria-pressed="true"]')
    await expect.poll(() => pressed.locator('span').first().textContent()).toBe(name)
    await page.goto(`/compare/${ids[0]}/${ids[1]}?tab=figures&show=added,nonsense&kind=&sort=size`)
    await page.waitForSelector('figures-panel .tools')
    expect(await page.locator('figures-panel select').last().inputValue()).toBe('size')
    expect(await page.locator('figures-panel tr.is-revised').count()).toBe(0)
    await page.context().close()
  })

  it('goes to the first and the last tab by Home and End', async () => {
    const page = await compared()
    await page.locator('#tab-text').focus()
    await page.keyboard.press('End')
    await expect.poll(() => focused(page)).toBe('tab-structure')
    await page.keyboard.press('Home')
    await expect.poll(() => focused(page)).toBe('tab-text')
    await page.context().close()
  })

  it.each(['/', '/search', '/articles/holmvik-dam'])(
    'lists the keys on %s, and closes the list by Esc',
    async (path) => {
      const page = await site.page()
      await page.goto(path)
      await page.waitForSelector('main h1')
      await page.locator('main h1').click()
      await page.keyboard.press('?')
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(1)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
      await page.context().close()
    },
  )

  it('folds what matters most above a table on a narrow screen', async () => {
    const page = await compared('?tab=figures')
    await page.setViewportSize({ width: 360, height: 800 })
    await expect.poll(() => page.locator('details.most-folded').count()).toBe(1)
    expect(await page.locator('ol.most').isVisible()).toBe(false)
    await page.context().close()
  })
})
