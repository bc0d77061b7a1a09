/** A copied page is read in time that grows with its length, whatever stands in it. */
import { describe, expect, it } from 'vitest'
import { copiedPage } from '../../../../server/ingest/copied/copied-page.js'
import { dropLinkPreviews } from '../../../../server/ingest/copied/link-previews.js'
import { growth, LINEAR } from '../../growth.js'

const previews = 'Visby Visby () is a town on Gotland. With a popula ...\n'.repeat(4)

/** What is repeated, behind previews enough that the whole is taken for a mirror's text. */
const rows: [string, string][] = [
  ['ellipses on one line', ' ...'],
  ['ellipses and words on one line', 'one ... '],
  ['ellipses behind what may begin a sentence', 'Aa Bb is Cc ... '],
  ['previews, a line each', 'Visby Visby () is a town on Gotland. With a popula ...\n'],
  ['previews on one line', 'Visby Visby () is a town on Gotland. With a popula ... '],
  ['lines of one word', 'sea\n'],
  ['opened brackets', '(\n'],
]

describe.each(rows)('%s', (_, unit) => {
  const text = (times: number) => previews + unit.repeat(times)
  const times = Math.floor(60_000 / unit.length)

  it('are searched for previews in linear time', { timeout: 60_000 }, () => {
    expect(growth(dropLinkPreviews, text, times)).toBeLessThan(LINEAR)
  })

  it('are read as a page in linear time', { timeout: 60_000 }, () => {
    expect(growth(copiedPage, text, times)).toBeLessThan(LINEAR)
  })
})
