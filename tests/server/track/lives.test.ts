import { describe, expect, it } from 'vitest'
import { livesOf } from '../../../server/track/lives.js'
import { seriesOf, type Written } from './series-builder.js'

const A = 'The ferry left the harbour of Brannick at nine in the evening.'
const B = 'Five passengers were injured in the fire on the car deck.'
const C = 'The operator said the crew had been trained.'

const day = (n: number, ...paragraphs: string[]): Written => ({ date: `2021-03-0${n}`, paragraphs })
/** Each life as "text@first-last | …", with ! where it is gone and < where it came back. */
const told = (written: readonly Written[]) =>
  livesOf(seriesOf(written)).map(
    ({ wordings, gone }) =>
      wordings
        .map(({ text, firstSeen, lastSeen, back }) => `${back ? '<' : ''}${text.slice(0, 12)}@${firstSeen}-${lastSeen}`)
        .join(' | ') + (gone ? ` !${gone}` : ''),
  )

describe('the life of a sentence', () => {
  it('lasts as long as it stands, wherever it stands', () => {
    expect(told([day(1, A, B), day(2, B, A), day(3, `${B} ${A}`)])).toEqual([
      'The ferry le@s1-s3',
      'Five passeng@s1-s3',
    ])
  })

  it('goes on when the sentence is reworded', () => {
    const now = 'Seven passengers were injured in the fire on the car deck.'
    expect(told([day(1, A, B), day(2, A, now)])).toEqual([
      'The ferry le@s1-s2',
      'Five passeng@s1-s1 | Seven passen@s2-s2',
    ])
  })

  it('ends with the first snapshot without it', () => {
    expect(told([day(1, A, C), day(2, A), day(3, A)])).toEqual(['The ferry le@s1-s3', 'The operator@s1-s1 !2021-03-02'])
  })

  it('is the same life when a blanked page comes back', () => {
    expect(told([day(1, A, B), day(2, 'PAGE BLANKED'), day(3, A, B)])).toEqual([
      'The ferry le@s1-s1 | <The ferry le@s3-s3',
      'Five passeng@s1-s1 | <Five passeng@s3-s3',
      'PAGE BLANKED@s2-s2 !2021-03-03',
    ])
  })

  it('does not see noise: quotes, dashes, citation marks', () => {
    expect(told([day(1, 'They called it “a miracle”.'), day(2, 'They called it "a miracle".[4]')])).toEqual([
      'They called @s1-s2',
    ])
  })

  it('is not ended by an extract that lacks it', () => {
    expect(told([day(1, A, C), { ...day(2, A), partial: true }, day(3, A, C)])).toEqual([
      'The ferry le@s1-s3',
      'The operator@s1-s3',
    ])
  })

  it('is another life when hardly a word is the same', () => {
    expect(told([day(1, A), day(2, C)])).toEqual(['The ferry le@s1-s1 !2021-03-02', 'The operator@s2-s2'])
  })

  it('counts two equal sentences as two', () => {
    expect(told([day(1, A, B, B), day(2, A, B)])).toEqual([
      'The ferry le@s1-s2',
      'Five passeng@s1-s2',
      'Five passeng@s1-s1 !2021-03-02',
    ])
  })

  it('says under which heading the sentence stands', () => {
    const lives = livesOf(seriesOf([day(1, '# Inquiry', C)]))
    expect(lives.map(({ section }) => section)).toEqual(['Inquiry', 'Inquiry'])
  })

  it('knows nothing of an empty series', () => {
    expect(livesOf(seriesOf([]))).toEqual([])
  })
})
