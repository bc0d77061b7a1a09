import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const SYLLABLES = ['ba', 'ko', 'ri', 'tu', 'me', 'sa', 'lo', 'vi', 'na', 'do']
const invented = (n: number) => {
  const word = [...String(n).padStart(5, '0')].map((digit) => SYLLABLES[Number(digit)]).join('')
  return `${word[0]!.toUpperCase()}${word.slice(1)}x`
}

const read = (count: number, sentence: (n: number) => string) => {
  const blocks = Array.from({ length: count / 100 }, (_, b) => ({
    kind: 'paragraph' as const,
    level: 0,
    text: Array.from({ length: 100 }, (_, i) => sentence(b * 100 + i)).join(' '),
  }))
  return namesOf(scan(layOut(blocks), createLexicon()), NO_CONTEXT)
}

describe('names in a text made to be slow', () => {
  // a step that grows with the square of the names takes minutes here
  it('are found however many there are', () => {
    expect(read(100_000, (n) => `We met ${invented(n)} there.`)).toHaveLength(100_000)
  }, 60_000)

  it('all in capitals are those that no dictionary holds', () => {
    const names = read(
      20_000,
      (n) => `WE MET ${invented(n).toUpperCase()} IN THE ${invented(n + 5).toUpperCase()} STREET.`,
    )
    expect(names.length).toBeGreaterThan(0)
  }, 60_000)

  it('all in small letters are none', () => {
    expect(read(10_000, (n) => `we met ${invented(n).toLowerCase()} there.`)).toEqual([])
  }, 60_000)

  it('with signs that print nothing are one name', () => {
    const names = read(100, () => 'We met Tam\u200bsin and Tamsin there.')
    expect(names).toHaveLength(1)
  })
})
