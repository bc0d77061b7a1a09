/** Another title is told once, among what matters most; another way of writing it, or a mirror's name for its page, is not. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const LEAD = 'The Kell mine disaster killed 14 people in the valley. The Kell mine accident was looked into by a judge.'

function sentences(before: string | null, after: string | null, [a, b] = [LEAD, LEAD]): readonly string[] {
  const text = (words: string) => layOut([{ kind: 'paragraph', level: 0, text: words }])
  const context = (title: string | null) => ({ ...NO_CONTEXT, language: 'en', title })
  const contexts = { from: context(before), to: context(after) }
  return compareTexts(text(a), text(b), { contexts }).summary.highlights.map(({ sentence }) => sentence)
}

describe('the title', () => {
  it.each([
    ['a word for what happened', 'Accident at Kell mine', 'Disaster at Kell mine'],
    ['all but one word', 'Blast in the Kell colliery kills dozens', 'Kell colliery massacre'],
    ['a name for another that both leads use', 'Kell mine accident', 'Kell mine disaster'],
  ])('is told where it has another: %s', (_what, before, after) => {
    expect(sentences(before, after)).toContain(`The title “${before}” became “${after}”.`)
  })

  it.each([
    ['the same', 'Kell mine disaster', 'Kell mine disaster'],
    ['in capitals and other signs', 'The mine’s owner – a portrait', "THE MINE'S OWNER - a portrait"],
    ["with the site's name", 'Kell mine disaster', 'Kell mine disaster - Valley Courier'],
    ['none on a side', null, 'Kell mine disaster'],
    ["a mirror's own, which the text does not know", 'Kell mine disaster', 'Operation Lamp (2031)'],
    ['of signs alone', '—', 'Kell mine disaster'],
  ])('is not told: %s', (_what, before, after) => {
    expect(sentences(before, after).filter((sentence) => sentence.startsWith('The title'))).toEqual([])
  })

  it.each([
    ['Blast at Kell mine kills 12', 'Blast at Kell mine kills 27', ': people killed, 12 became 27.'],
    ['Mill fire kills 12', 'At least 27 dead as mill burns', ': people killed, 12 became At least 27.'],
    ['Osk wins the £40m bridge contract', 'Osk wins the £52m bridge contract', ': bridge contract, £40m became £52m.'],
  ])('with its figures where they are others: %s → %s', (before, after, told) => {
    expect(sentences(before, after)).toContain(`The title “${before}” became “${after}”${told}`)
  })

  it('swapped sides mirror it', () => {
    expect(sentences('Kell mine disaster', 'Accident at Kell mine')).toContain(
      'The title “Kell mine disaster” became “Accident at Kell mine”.',
    )
  })
})
