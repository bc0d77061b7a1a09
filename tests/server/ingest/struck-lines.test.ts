import { describe, expect, it } from 'vitest'
import { copiedPage } from '../../../server/ingest/copied/copied-page.js'
import { struckLines } from '../../../server/ingest/struck-lines.js'

const block = (text: string) => ({ kind: 'paragraph' as const, level: 0, text })

describe('struckLines', () => {
  it('tells what was left out, and where it stood', () => {
    const source =
      'Follow us everywhere\n\nThe dam broke at dawn.[3]\n\nShare this page\n\nThe lower town was empty by noon.'
    const blocks = [block('The dam broke at dawn.'), block('The lower town was empty by noon.')]
    expect(struckLines(source, blocks)).toEqual([
      { before: 0, text: 'Follow us everywhere' },
      { before: 1, text: 'Share this page' },
    ])
  })

  it('takes a line for kept that lost a word inside, or was joined with the next', () => {
    const source = 'The dam at [note 1] the mill broke at dawn,\nand nobody was hurt.'
    expect(struckLines(source, [block('The dam at the mill broke at dawn, and nobody was hurt.')])).toEqual([])
  })

  it('is what reading the page dropped', () => {
    const article = 'The dam broke at dawn on Monday, and the lower town was under water within the hour.'
    const page = `By Anna Berg\n\nSupport independent journalism today\n\n${article}\n\nFollow us on every channel`
    expect(struckLines(page, copiedPage(page).blocks).map(({ text }) => text)).toEqual([
      'By Anna Berg',
      'Support independent journalism today',
      'Follow us on every channel',
    ])
  })

  it('goes through no text of megabytes', () => {
    expect(struckLines('x y\n'.repeat(100_000), [])).toEqual([])
  })
})
