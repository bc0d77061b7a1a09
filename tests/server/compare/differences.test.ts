/** Two articles: nothing of what is told says that something changed. */
import { describe, expect, it } from 'vitest'
import { type CompareOptions, compareTexts } from '../../../server/compare/compare-texts.js'
import { markdownReport } from '../../../server/report/markdown.js'
import { layOut } from '../../../server/text/blocks.js'

const laid = (...paragraphs: string[]) =>
  layOut(
    paragraphs.map((text) =>
      text.startsWith('# ')
        ? { kind: 'heading' as const, level: 2, text: text.slice(2) }
        : { kind: 'paragraph' as const, level: 0, text },
    ),
  )

const POST = laid(
  'Eleven miners were killed in the Odrun colliery, according to the rescue service.',
  'Petra Halloran, the mayor of Odrun, visited the shaft and thanked the crews of four districts.',
  '# Rescue',
  'The crews dug for six days through the eastern gallery, and on the seventh they broke through to the men, who had kept to a dry heading above the water and lived on what their tins still held, the rescue service told reporters at the gate.',
)
const UNION = laid(
  'Fourteen miners were killed in the Odrun colliery, the miners’ union said.',
  'Nobody but the company is to blame for what the union calls a crime, and Olaf Brandt, its secretary, asked for a trial.',
)
const TOLD_AS_CHANGE =
  /\b(?:became|is gone|is new|now|no longer|changed|was reworded|moved|grew|shrank|renamed|removed)\b/i

const texts = { from: POST, to: UNION }
const compared = (options: CompareOptions) => compareTexts(POST, UNION, options)

describe('a comparison of two articles', () => {
  const { relation, summary, names } = compared({ articles: true })

  it('says so', () => {
    expect(relation).toBe('articles')
    expect(compared({}).relation).toBe('versions')
  })

  it('tells differences in its highlights and in the labels of names', () => {
    expect(summary.highlights.length).toBeGreaterThan(1)
    const said = [...summary.highlights.map(({ sentence }) => sentence), ...names.map(({ label }) => label)]
    expect(said.filter((sentence) => TOLD_AS_CHANGE.test(sentence))).toEqual([])
    expect(said.join('\n')).toMatch(/the first says Eleven[^\n]*, the second Fourteen/)
    expect(said).toContain('only the second names Olaf Brandt')
  })

  it('tells them so in a report', () => {
    const parts = compared({ articles: true })
    const report = markdownReport({
      comparison: { from: null, to: null, references: null, ...parts },
      texts,
      names: { from: 'Post', to: 'Union' },
    })
    expect(report).toContain('two articles and no two versions')
    expect(report.split('\n').filter((line) => !line.trimStart().startsWith('>') && TOLD_AS_CHANGE.test(line))).toEqual(
      [expect.stringContaining('not what changed')],
    )
  })

  it('is one of versions where the other page took the text over', () => {
    expect(compareTexts(POST, POST, { articles: true }).relation).toBe('versions')
  })
})
