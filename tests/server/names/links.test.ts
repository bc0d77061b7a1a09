/** Links say who is meant: they join what is called otherwise and part what is called alike, in a text and between two. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { namesOf } from '../../../server/names/names-of.js'
import { type LaidText, type Link, layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'
import { growth, LINEAR } from '../growth.js'

/** Paragraphs in which links are written `[[target|label]]`. */
function laid(...paragraphs: readonly string[]): LaidText {
  return layOut(
    paragraphs.map((source) => {
      const links: Link[] = []
      const text = source.replace(/\[\[([^|\]]*)(?:\|([^\]]*))?\]\]/g, (_, target: string, label = target) => {
        links.push({ label, target })
        return label
      })
      return { kind: 'paragraph', level: 0, text, ...(links.length > 0 ? { links } : {}) }
    }),
  )
}

const entities = (...paragraphs: readonly string[]) =>
  namesOf(scan(laid(...paragraphs), createLexicon()), NO_CONTEXT).map(
    ({ canonical, variants, mentions, target }) =>
      `${[canonical, ...variants.filter((v) => v !== canonical)].join(' = ')} ×${mentions.length}${target ? ` → ${target}` : ''}`,
  )

describe('in one text', () => {
  it.each([
    [
      'two labels of one article are one',
      [
        'The [[Harbour Police of Tarn|Quay Guard]] closed the gate. Later the [[Harbour Police of Tarn|Blue Watch]] opened it.',
      ],
      ['Quay Guard = Blue Watch ×2 → Harbour Police of Tarn'],
    ],
    [
      'without links they are two',
      ['The Quay Guard closed the gate. Later the Blue Watch opened it.'],
      ['Quay Guard ×1', 'Blue Watch ×1'],
    ],
    [
      'one surname of two people is two, and what has no link is whom the text named last',
      [
        'On Monday [[Ruth Adeyemi|Adeyemi]] won the vote.',
        'On Friday [[Samuel Adeyemi|Adeyemi]] lost it, and Adeyemi resigned.',
      ],
      ['Adeyemi ×1 → Ruth Adeyemi', 'Adeyemi ×2 → Samuel Adeyemi'],
    ],
    [
      'a surname goes to the one whom it links to, not to the one named last',
      ['[[Ruth Adeyemi]] met Samuel Adeyemi in the town hall.', 'Then [[Ruth Adeyemi|Adeyemi]] spoke.'],
      ['Ruth Adeyemi = Adeyemi ×2 → Ruth Adeyemi', 'Samuel Adeyemi ×1'],
    ],
    [
      'a surname that links to somebody else is not the one who is spelled out',
      ['Samuel Adeyemi built the hall.', 'Then [[Ruth Adeyemi|Adeyemi]] spoke.'],
      ['Samuel Adeyemi ×1', 'Adeyemi ×1 → Ruth Adeyemi'],
    ],
    [
      'towns of one name are told apart by what stands behind the comma',
      ['A storm hit [[Ardenholm, Ohio|Ardenholm]]. It then reached [[Ardenholm, Texas|Ardenholm]].'],
      ['Ardenholm ×1 → Ardenholm, Ohio', 'Ardenholm ×1 → Ardenholm, Texas'],
    ],
    [
      'two titles that may lead to one article part nothing',
      ['The port of [[Ardenholm]] was closed. [[Ardenholm, Ohio|Ardenholm]] has 4,000 people.'],
      ['Ardenholm = port of Ardenholm ×2 → Ardenholm'],
    ],
    [
      'a state is not what is called by it',
      ['Last night [[Peru Football Federation|Peru]] won. The [[Peru Football Federation]] flew home at once.'],
      ['Peru ×1 → Peru Football Federation', 'Peru Football Federation ×1 → Peru Football Federation'],
    ],
    [
      'a link over a title and a name says who it is; one over more than the name does not',
      [
        'Yesterday [[Ruth Adeyemi|Mayor Adeyemi]] spoke. The [[Sandvik ferry disaster|Sandvik disaster of May]] was forgotten.',
      ],
      ['Adeyemi ×1 → Ruth Adeyemi', 'Sandvik disaster ×1'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    const found = entities(...paragraphs)
    expect(found).toEqual(expected)
  })
})

describe('links by the thousand', () => {
  it.each([
    ['that give one surname to as many people', (n: number) => `[[Given${n} Adeyemi|Adeyemi]] spoke and Adeyemi left.`],
    ['that give one body as many labels', (n: number) => `The [[Harbour Police of Tarn|Quay Guard Nr${n}]] closed it.`],
    [
      'that repeat two people',
      (n: number) => `[[Person ${n % 2} Adeyemi|Adeyemi]] met ${n % 2 ? 'Ruth' : 'Samuel'} Adeyemi.`,
    ],
  ])('%s are read in time that grows with their number', { timeout: 60_000 }, (_, sentence) => {
    const text = (times: number) => Array.from({ length: times }, (_, n) => sentence(n)).join('\n')
    expect(growth((text) => entities(...text.split('\n')), text, 1000)).toBeLessThan(LINEAR)
  })
})

describe('between two texts', () => {
  const changes = (from: string, to: string) =>
    compareTexts(laid(from), laid(to)).names.map(({ change, label }) => `${change}: ${label}`)
  it('another label of the same article is another name for it, wherever it stands', () => {
    const rest = ' Divers looked for the wheel until the evening, and nobody was hurt.'
    const from = `The [[Harbour Police of Tarn|Quay Guard]] closed the gate.${rest}`
    const to = `${rest.trim()} On the next morning the gate was shut by order of the [[Harbour Police of Tarn|Blue Watch]].`
    expect(changes(from, to)).toEqual(['renamed: Quay Guard is called Blue Watch'])
    const bare = (text: string) => text.replace(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1')
    expect(changes(bare(from), bare(to))).toEqual(['removed: Quay Guard is gone', 'added: Blue Watch is new'])
  })

  it('one surname that links to another person is another person', () => {
    const told = (who: string) =>
      `The council met on Monday. [[${who}|Adeyemi]] opened the meeting and read the minutes.`
    expect(changes(told('Ruth Adeyemi'), told('Samuel Adeyemi')).map((label) => label.split(':')[0])).not.toContain(
      'unchanged',
    )
    expect(changes(told('Ruth Adeyemi'), told('Ruth Adeyemi'))).toEqual(['unchanged: Adeyemi stays'])
  })
})
