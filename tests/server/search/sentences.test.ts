/** What is found in a block, however long the block is: bounded work, and others are answered meanwhile. */
import { describe, expect, it } from 'vitest'
import { marksIn } from '../../../server/search/marks.js'
import { foundSentences } from '../../../server/search/sentences.js'
import { askedOf } from '../../../server/search/words.js'

const marked = (text: string) => marksIn({ kind: 'paragraph', marked: text }, '')
const long = (text: string, q: string) => marksIn({ kind: 'paragraph', text }, askedOf(q)!)
const SENTENCE = 'The ferry is late. '

describe('the sentences of a found block', () => {
  it('are those that hold the most of the words, each once', async () => {
    const { sentences, whole } = await foundSentences(
      await marked(
        'A \u0001ferry\u0002 left. The \u0001ferry\u0002 \u0001burned\u0002. It \u0001burned\u0002. The \u0001ferry\u0002 \u0001burned\u0002.',
      ),
    )
    expect(whole).toBe(true)
    expect(sentences).toEqual([
      {
        text: 'The ferry burned.',
        start: 14,
        end: 31,
        highlights: [
          { start: 4, end: 9 },
          { start: 10, end: 16 },
        ],
      },
    ])
  })

  it('are found behind a long stretch that holds nothing of it', async () => {
    const text = `${'Nothing was said of it. '.repeat(20_000)}A ferry burned. ${'No more was said. '.repeat(20_000)}`
    const { sentences, whole } = await foundSentences(await long(text, 'ferry'))
    expect([sentences.map((one) => one.text), whole]).toEqual([['A ferry burned.'], true])
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe('A ferry burned.')
  })

  it('are bounded in a line of 3 MB that holds it in each, and the event loop is not kept', async () => {
    const text = SENTENCE.repeat(150_000)
    const before = process.cpuUsage()
    const found = await foundSentences(await long(text, 'ferry'))
    const spent = process.cpuUsage(before)
    expect(found.sentences.map((one) => one.text)).toEqual([SENTENCE.trim()])
    expect(found.whole).toBe(false)
    // with each mark held against each sentence it took a minute
    expect((spent.user + spent.system) / 1000).toBeLessThan(2000)
  })

  it('are no more of one block than are read', async () => {
    const text = Array.from({ length: 50_000 }, (_, n) => `Ferry ${n} is late.`).join(' ')
    const { sentences, whole } = await foundSentences(await long(text, 'ferry'))
    expect([sentences.length, whole]).toEqual([200, false])
  })
})

describe('a long block is marked as the index marks', () => {
  const told = async (text: string, q: string) => {
    const { spans } = await long(text, q)
    return spans.map(({ start, end }) => text.slice(start, end))
  }
  it.each([
    ['The café CREW; a crewman.', 'cafe crew', ['café', 'CREW']],
    ['A car deck, a car, a deck of cars.', '"car deck"', ['car deck']],
    ['They evacuated; an evacuation.', 'evac*', ['evacuated', 'evacuation']],
    ['It cost 1,166 crowns and 1166.', '1,166', ['1,166']],
    ['a a a b', '"a a"', ['a a a']],
    ['O’Brien said', "O'Brien", ['O’Brien']],
    ['nothing here', 'ferry', []],
  ])('%j asked for %j', async (text, q, wanted) => {
    expect(await told(text, q)).toEqual(wanted)
  })
})
