/** A title that a mirror wrote before the words of its link goes; phrases that people repeat stay. */
import { describe, expect, it } from 'vitest'
import { dropLinkTargets } from '../../../../server/ingest/copied/link-targets.js'
import { growth, LINEAR } from '../../growth.js'

const three = [
  'He denied Negligence, gross negligence, in court.',
  'It went to the Ministry of Health (Malta), Maltese Health Ministry in May.',
  'The head, Yohanna Grech, Yohana Grech, spoke first.',
].join('\n')

describe('dropLinkTargets', () => {
  it('drops titles whose words the link says again', () => {
    const { text, repairs } = dropLinkTargets(three)
    expect(text.split('\n')).toEqual([
      'He denied gross negligence, in court.',
      'It went to the Maltese Health Ministry in May.',
      'The head, Yohana Grech, spoke first.',
    ])
    expect(repairs).toMatchObject([{ kind: 'link_target', count: 3 }])
  })

  it.each([
    'In South Korea, South Korean shops closed on Monday.',
    'It spread to South Korea, South Korean doctors said.',
    'They met Anna Berg, Olaf Berg and Tom Berg.',
    'It was told by the Tax Office, the Tax Office being late as ever.',
    'They left Lake Garda, Lake Como and Lake Iseo.',
    'The club sold Navy, and the navy bought it.',
    'He went to Oxford, Oxfordshire, by train.',
  ])('leaves %s', (line) => {
    expect(dropLinkTargets(`${three}\n${line}`).text.split('\n')[3]).toBe(line)
  })

  it('leaves a text in which it is found less than three times', () => {
    const two = three.split('\n').slice(0, 2).join('\n')
    expect(dropLinkTargets(two)).toEqual({ text: two, repairs: [] })
  })

  it.each(['Aa, ', 'Aa Bb, aa ', 'Aa (Bb), Aa '])('looks through %j without end in linear time', (unit) => {
    expect(
      growth(
        (text) => void dropLinkTargets(text),
        (n) => unit.repeat(n),
        20_000,
      ),
    ).toBeLessThan(LINEAR)
  })
})
