import { describe, expect, it } from 'vitest'
import type { Across, CommonName, ComparableFigure } from '../../../server/schema/across.js'
import {
  absenceInWords,
  aloneOf,
  figuresTable,
  namesTable,
  otherWords,
  shared,
  sharedNames,
  standInWords,
  voicesOf,
} from '../../../web/across/across-model.js'

const stand = (strand: string, more: Partial<Across['strands'][number]> = {}): Across['strands'][number] => ({
  strand,
  snapshot: `s-${strand}`,
  date: '2024-03-01',
  partial: false,
  unread: false,
  ...more,
})

const strands = [
  { id: 'c1', articles: ['quay'], title: 'Ferry sinks', publisher: 'The Quay' },
  { id: 'c2', articles: ['mast'], title: 'Ferry lost', publisher: null },
  { id: 'c3', articles: ['log'], title: null, publisher: null },
]
const voices = voicesOf(strands, { strands: strands.map(({ id }) => stand(id)) })

function figure(label: string, said: Readonly<Record<string, string>>, silent: readonly string[]): ComparableFigure {
  const values = Object.values(said)
  return {
    id: label,
    label,
    kind: 'killed',
    unit: 'people',
    party: null,
    standing: values.length === 1 ? 'alone' : new Set(values).size === 1 ? 'agree' : 'differ',
    statements: Object.entries(said).map(([strand, surface]) => ({
      strand,
      snapshot: `s-${strand}`,
      times: 1,
      figure: {
        start: 0,
        end: 1,
        sentence: { start: 0, end: 9 },
        surface,
        value: Number(surface),
        qualifier: 'exact',
        unit: 'people',
        kind: 'killed',
        party: null,
        attribution: 'the coastguard',
        asOf: null,
      },
    })),
    silent: [...silent],
    confidence: 1,
  }
}

function name(label: string, called: Readonly<Record<string, string>>, silent: readonly string[] = []): CommonName {
  const forms = Object.values(called)
  return {
    id: label,
    type: 'person',
    label,
    standing: forms.length === 1 ? 'alone' : new Set(forms).size === 1 ? 'agree' : 'differ',
    called: Object.entries(called).map(([strand, form]) => ({
      strand,
      snapshot: `s-${strand}`,
      canonical: form,
      forms: [{ name: form, count: 2 }],
      roles: [],
      mentions: 2,
      span: { start: 0, end: 1 },
    })),
    silent: [...silent],
    confidence: 1,
  }
}

describe('a topic side by side', () => {
  it('calls a voice by its publisher, its title, or its article', () => {
    expect(voices.map((voice) => voice.name)).toEqual(['The Quay', 'Ferry lost', 'log'])
  })

  it.for([
    [{}, ['c1'], '1 Mar 2024', 'does not say'],
    [{ partial: true }, [], '1 Mar 2024, an extract', 'an extract: cannot tell'],
    [{ unread: true }, [], '1 Mar 2024, its language is not read', 'not read'],
    [{ snapshot: null, date: null }, [], 'nothing so early', 'nothing so early'],
  ] as const)('tells silence from what was not read: %j', ([more, silent, at, absence]) => {
    const [voice] = voicesOf(strands, { strands: [stand('c1', more)] })
    expect(standInWords(voice!)).toBe(at)
    expect(absenceInWords(voice!, silent)).toBe(absence)
  })

  it('has what several tell, where they differ first', () => {
    const rows = [
      figure('agreed', { c1: '4', c2: '4' }, ['c3']),
      figure('alone', { c1: '9' }, ['c2', 'c3']),
      figure('disputed', { c1: '4', c3: '7' }, ['c2']),
    ]
    expect(shared(rows).map(({ label }) => label)).toEqual(['disputed', 'agreed'])
    expect(
      sharedNames([name('same', { c1: 'Ida', c2: 'Ida' }), name('other', { c1: 'Ida', c2: 'Holm' })])[0]!.label,
    ).toBe('other')
  })

  it('tells what one has alone only where every other was read whole', () => {
    const across = {
      figures: [figure('boats', { c1: '9' }, ['c2', 'c3']), figure('perhaps', { c1: '3' }, ['c2'])],
      names: [name('Ida Holm', { c2: 'Ida Holm' }, ['c1', 'c3'])],
    }
    expect(
      aloneOf(across, voices).map(({ voice, figures, names }) => [
        voice.id,
        figures.map(({ label }) => label),
        names.map(({ label }) => label),
      ]),
    ).toEqual([
      ['c1', ['boats'], []],
      ['c2', [], ['Ida Holm']],
    ])
    expect(aloneOf(across, voices.slice(0, 1))).toEqual([])
  })

  it('names no figure as left out that another row holds for another voice in other words', () => {
    const told = (...figures: ComparableFigure[]) =>
      aloneOf({ figures, names: [] }, voices).flatMap((alone) => alone.figures.map(({ label }) => label))
    const [a, b] = [figure('lost at sea', { c1: '22' }, ['c2', 'c3']), figure('drowned', { c2: '22' }, ['c1', 'c3'])]
    expect(told(a, b)).toEqual([])
    expect(told(a, figure('drowned', { c2: '23' }, ['c1', 'c3']))).toEqual(['lost at sea', 'drowned'])
    // 43 stands above, set against 42
    expect(told(figure('dead', { c1: '43', c2: '42' }, ['c3']), figure('lost', { c1: '43' }, ['c2', 'c3']))).toEqual([])
  })

  it('is taken away as one row a statement, and one a name', () => {
    expect(figuresTable([figure('dead', { c1: '4', c3: '7' }, ['c2'])], voices).rows).toEqual([
      ['dead', 'killed', 'differ', 'The Quay', '2024-03-01', 's-c1', '4', 4, 'exact', 'the coastguard', ''],
      ['dead', 'killed', 'differ', 'log', '2024-03-01', 's-c3', '7', 7, 'exact', 'the coastguard', ''],
    ])
    expect(namesTable([name('Ida Holm', { c1: 'Ida Holm' }, ['c2'])], voices).rows).toEqual([
      ['Ida Holm', 'person', 'alone', 'Ida Holm (2)', 'does not say', 'an extract: cannot tell'],
    ])
  })
})

describe('otherWords', () => {
  const use = (strand: string, share: number) => ({ strand, snapshot: `s-${strand}`, count: 2, share, places: [] })
  it('is what an article’s shares lack to a whole, and nothing where they add up or there are none', () => {
    const words = [
      { word: 'crush', uses: [use('c1', 0.5), use('c2', 0.667)] },
      { word: 'inquiry', uses: [use('c1', 0.25), use('c2', 0.333)] },
    ]
    expect(voices.map((voice) => otherWords(words, voice))).toEqual([0.25, null, null])
  })
})
