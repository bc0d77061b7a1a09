/** Every page for everyone: axe finds nothing in light, dark and on a phone, and no page scrolls sideways. */
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTexts, longestArticle, openSite, type Site, VIEWPORT, whyNot } from './site.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Seconds a run: the colours and the narrow layout of its rows are looked at in the short pair. */
const LONG = 'compare, a long pair'
const PHONE = { width: 360, height: 740 }
const TABLET = { width: 768, height: 900 }

const MOVED =
  'The company that built the dam went bankrupt twice, and its second receiver sold the turbines to a sugar mill upstream.'
const EARLIER = `The reservoir holds 40 million cubic metres and serves "Lindow" and Marsh End[3].

${MOVED}

Officials claimed that 120 families might have to leave the valley. Two bridges are closed.

## Floods

The flood of 1998 killed 14 people, according to the county. Karl Weber led the rescue.

A chapel stood here.`
const LATER = `The reservoir holds 38 million cubic metres and serves “Lindow” and Marsh End.

Officials said that 300 families had to leave the valley. Two bridges are closed.

## Floods and droughts

The flood of 1998 killed at least 17 people, according to the county. Karl Weber, the former mayor, led the rescue.

${MOVED}

In 2022 the lake fell so low that old walls showed, and walkers came to see them.`

declare global {
  var axe: { readonly run: (options: RunOptions) => Promise<AxeResults> }
}

/** "rule: element" for each violation; empty when there is none. Colours are all that a dark page changes. */
async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...(only ? { runOnly: [...only] } : {}) }
  const results = await page.evaluate((o) => globalThis.axe.run(o), options)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.skipIf(whyNot)(`access${whyNot ? ` (${whyNot})` : ''}`, () => {
  let site: Site
  let paths: Record<string, string>

  beforeAll(async () => {
    site = await openSite()
    const { slug, first, last } = await longestArticle(site)
    const topics = await site.api<{ items: { slug: string }[] }>('/topics')
    const { ids } = await addTexts(site, 'Reservoir', [
      ['2023-05', EARLIER],
      ['2024-06', LATER],
    ])
    // every kind of row in few elements: axe's time grows with them
    const compare = `/compare/${ids[0]}/${ids[1]}`
    paths = {
      library: '/',
      topic: `/topics/${topics.items[0]?.slug}`,
      article: `/articles/${slug}`,
      snapshot: `/snapshots/${last}`,
      'snapshot, a sentence chosen': `/snapshots/${ids[1]}#c0-40`,
      'compare, text': compare,
      'compare, text with noise': `${compare}?noise=1`,
      'compare, figures': `${compare}?tab=figures`,
      'compare, names': `${compare}?tab=names`,
      'compare, framing': `${compare}?tab=framing`,
      'compare, structure': `${compare}?tab=structure`,
      [LONG]: `/compare/${first}/${last}`,
      'compare, the same': `/compare/${first}/${first}`,
      'compare, pasted': '/compare',
      search: '/search?q=war',
      'search, changes': '/search?facet=figures&change=revised',
      add: '/add',
      import: '/imports',
      'not found': '/nowhere',
      'no such snapshot': '/snapshots/nowhere',
    }
  })
  afterAll(() => site?.close())

  it('has no violation with the evidence of a mark open, and the player', async () => {
    const page = await site.page({ bypassCSP: true })
    await page.goto(paths.article!)
    const lane = page.locator('[data-plot="figures"] .hit').first()
    await lane.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.below blockquote')
    const player = page.getByRole('button', { name: 'Play it through' })
    if (await player.count()) {
      await player.click()
      await page.getByRole('button', { name: 'Pause' }).click()
    }
    await page.addScriptTag({ path: AXE })
    expect.soft(await violations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([])
    await page.setViewportSize(PHONE)
    expect.soft(await overflow(page), '360 px').toBeLessThanOrEqual(0)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it('has no violation and no sideways scrolling: add, with what was understood', async () => {
    const page = await site.page({ bypassCSP: true })
    const title = 'What the harbour masters of eleven towns said about the dredging of the outer channel'
    await site.api('/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title }),
    })
    await page.goto('/add')
    await page.fill('#pasted', '# Bridge works\n\nThe bridge is closed. In 2023 forty lorries a day took the ferry.')
    await page.getByRole('button', { name: 'See what is understood' }).click()
    await page.waitForSelector('#understood')
    await page.addScriptTag({ path: AXE })
    expect.soft(await violations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([])
    await page.setViewportSize(PHONE)
    const fields = await page.evaluate(() =>
      [...document.querySelectorAll('.about input, .about select')].map((field) => field.getBoundingClientRect().right),
    )
    expect.soft(Math.max(...fields), 'fields at 360 px').toBeLessThanOrEqual(PHONE.width)
    expect.soft(await overflow(page), '360 px').toBeLessThanOrEqual(0)
    expect(site.faults).toEqual([])
    await page.context().close()
  })

  it.for([
    'library',
    'topic',
    'article',
    'snapshot',
    'snapshot, a sentence chosen',
    'compare, text',
    'compare, text with noise',
    'compare, figures',
    'compare, names',
    'compare, framing',
    'compare, structure',
    LONG,
    'compare, the same',
    'compare, pasted',
    'search',
    'search, changes',
    'add',
    'import',
    'not found',
    'no such snapshot',
  ])('has no violation and no sideways scrolling: %s', async (name) => {
    // axe is put into the page, which the page's own policy would rightly refuse
    const page = await site.page({ bypassCSP: true })
    await page.goto(paths[name]!)
    await page.waitForFunction(() => document.title !== '' && document.querySelector('main h1, main h2') !== null)
    await page.waitForLoadState('networkidle')
    await page.addScriptTag({ path: AXE })
    const long = name === LONG
    expect.soft(await violations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    if (!long) expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([])
    await page.setViewportSize(TABLET)
    expect.soft(await overflow(page), '768 px').toBeLessThanOrEqual(0)
    await page.setViewportSize(PHONE)
    expect.soft(await overflow(page), '360 px').toBeLessThanOrEqual(0)
    if (!long) expect.soft(await violations(page), '360 px, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(VIEWPORT)
    expect(site.faults).toEqual([])
    await page.context().close()
  })
})
