import { describe, expect, it } from 'vitest'
import type { SnapshotText } from '../../../server/schema/block.js'
import type { Life } from '../../../server/schema/track.js'
import { foldedWords } from '../../../web/reader/folded-words.js'
import { saidIn } from '../../../web/reader/said.js'
import { cameIn, wordAges } from '../../../web/reader/word-ages.js'
import { snapshot, snapshots } from '../track/given.js'

/** A block a line; a heading begins with a number sign. */
function textOf(...lines: readonly string[]): SnapshotText {
  let text = ''
  const blocks = lines.map((line): SnapshotText['blocks'][number] => {
    const words = line.replace(/^# /, '')
    const start = text.length
    text += `${words}\n\n`
    const end = start + words.length
    return line === words ? { kind: 'paragraph', level: 0, start, end } : { kind: 'heading', level: 2, start, end }
  })
  return { text, blocks }
}

/** "1-2 The text": a wording by the days it stood; "3 <" the one before, back again. */
function life(...runs: readonly string[]): Life {
  const wordings: Life['wordings'] = []
  for (const run of runs) {
    const [, first = '', last = first, text = ''] = /^(\d+)(?:-(\d+))? (.*)$/.exec(run) ?? []
    const back = text === '<'
    wordings.push({
      text: back ? wordings.at(-1)!.text : text,
      firstSeen: `s${first}`,
      lastSeen: `s${last || first}`,
      back,
    })
  }
  return { id: `l ${runs[0]}`, wordings, gone: null, section: null, words: 3 }
}

const track = (count: number, ...sentences: readonly Life[]) => ({
  snapshots: snapshots(count),
  sentences: [...sentences],
})
const cut = (text: SnapshotText, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.text.slice(start, end))

describe('foldedWords', () => {
  it.for([
    ['“Naïve” is wrong.[12]', 'naive is wrong'],
    ['The U.S. fleet[note 3] sailed[citation needed]', 'the u s fleet sailed'],
    ['He [the mayor] said[a] 1,200', 'he the mayor said 1 200'],
    ['Øresund 🌊 bridge', 'øresund bridge'],
    ['', ''],
  ] as const)('%s is %s', ([text, words]) => {
    expect(
      foldedWords(text)
        .map(({ key }) => key)
        .join(' '),
    ).toBe(words)
  })
})

describe('saidIn', () => {
  it('lays a text out with the wordings that stand in it, notes and quotation marks aside', () => {
    const text = textOf('# History', 'The “old” dam held.[4] It leaks now, he said. Nobody knows this one.')
    const said = saidIn(
      track(2, life('1-2 History'), life('1-2 The "old" dam held.'), life('1 It leaks.', '2 It leaks now, he said.')),
      's2',
      text,
    )
    expect(cut(text, said)).toEqual(['History', 'The “old” dam held.[4]', 'It leaks now, he said.'])
    expect(said.map(({ run }) => run)).toEqual([0, 0, 1])
  })

  it('takes the longest that fits, and each once', () => {
    const text = textOf('It rained. It rained for days. It rained.')
    const said = saidIn(track(1, life('1 It rained.'), life('1 It rained for days.'), life('1 It rained.')), 's1', text)
    expect(cut(text, said)).toEqual(['It rained.', 'It rained for days.', 'It rained.'])
    expect(new Set(said.map((one) => one.life)).size).toBe(3)
  })

  it('leaves what another snapshot says, and a heading’s word inside a sentence', () => {
    const text = textOf('The War was long.')
    expect(saidIn(track(3, life('1-3 War'), life('1 The War was short.', '3 The War was over.')), 's2', text)).toEqual(
      [],
    )
  })

  it('allows one word in eight to be spelt otherwise', () => {
    const text = textOf('The harbour office kept its lights on all night long.')
    const wording = life('1-2 The harbor office kept its lights on all night long.')
    expect(saidIn(track(2, wording), 's2', text)).toHaveLength(1)
    expect(saidIn(track(2, life('1-2 The harbor burnt.')), 's2', textOf('The harbour burnt.'))).toEqual([])
  })

  it('knows nothing of a snapshot that the track does not have', () => {
    expect(saidIn(track(1, life('1 It rained.')), 's9', textOf('It rained.'))).toEqual([])
  })
})

describe('wordAges', () => {
  const said = (...lives: readonly Life[]) =>
    lives.map((one) => ({ life: one, run: one.wordings.length - 1, words: 4, start: 0, end: 1 }))

  it('counts words as of the wording that brought them, and a return as of its first time', () => {
    const lives = said(
      life('1-4 Stood from the start.'),
      life('1 Was otherwise.', '3-4 Reads so now.'),
      life('2 Came, went, returned.', '4 <'),
    )
    expect(cameIn(lives[2]!.life, 1)).toBe('s2')
    expect(
      wordAges(lives, { snapshots: snapshots(4) }).map(({ label, words, share }) => [label, words, share]),
    ).toEqual([
      ['1 Jan 2024', 4, 0.4],
      ['2 Jan 2024', 3, 0.3],
      ['3 Jan 2024', 3, 0.3],
    ])
  })

  it.each([
    ['a comma makes no word new', ['1 At nine a gate gave way.', '2 At nine, a gate gave way.'], [['1 Jan 2024', 6]]],
    [
      'an exchanged word alone is new',
      ['1 Nine boats sank off the mole.', '2 Eleven boats sank off the mole.'],
      [
        ['1 Jan 2024', 5],
        ['2 Jan 2024', 1],
      ],
    ],
    [
      'what was put in twice has two dates',
      ['1 Boats sank.', '2 Nine boats sank.', '3 Nine boats sank overnight.'],
      [
        ['1 Jan 2024', 2],
        ['2 Jan 2024', 1],
        ['3 Jan 2024', 1],
      ],
    ],
    ['an edit that was taken back is none', ['1 Boats sank.', '2 Ships sank.', '3 Boats sank.'], [['1 Jan 2024', 2]]],
  ])('%s', (_, runs, expected) => {
    const lives = said(life(...runs))
    const ages = wordAges(lives, { snapshots: snapshots(3) })
    expect(ages.map(({ label, words }) => [label, words])).toEqual(expected)
    expect(ages.every(({ sentences }) => sentences.length === 1)).toBe(true)
  })

  it('gives up on pairing words of two endless sentences, and not on their equal ends', () => {
    const long = (word: string) => `Here ${`${word} `.repeat(900)}ends.`
    const ages = wordAges(said(life(`1 ${long('one')}`, `2 ${long('two')}`)), { snapshots: snapshots(2) })
    expect(ages.map(({ words }) => words)).toEqual([2, 900])
  })

  it('takes months, years or decades where days are too many', () => {
    const long = Array.from({ length: 30 }, (_, n) => {
      const date = `${1990 + n}-06-01`
      return snapshot(n + 1, { date, earliest: `${date}T00:00:00Z`, latest: `${date}T23:59:59Z` })
    })
    const lives = said(...long.map((_, n) => life(`${n + 1}-30 Sentence ${n}.`)))
    expect(wordAges(lives, { snapshots: long }).map(({ label, sentences }) => [label, sentences.length])).toEqual([
      ['the 1990s', 10],
      ['the 2000s', 10],
      ['the 2010s', 10],
    ])
  })

  it('has nothing to say of no sentence', () => {
    expect(wordAges([], { snapshots: snapshots(2) })).toEqual([])
  })
})
