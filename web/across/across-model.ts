/**
 * A topic's articles side by side, as tables: who states which figure, what each calls the same, and what one tells and the
 * others leave out. Two articles that say otherwise differ; nothing changed between them. No DOM.
 */
import type {
  Across,
  Called,
  CommonName,
  ComparableFigure,
  Statement,
  Strand,
  StrandAt,
} from '../../server/schema/across.js'
import { dateInShort } from '../dates.js'
import type { PlotTable } from '../track/view.js'
import { namesApart } from './voice-names.js'

/** A column: one voice, and where it stands at the date of the table. */
export interface Voice {
  readonly id: string
  readonly name: string
  readonly at: StrandAt
}

export function voicesOf(strands: readonly Strand[], { strands: stands }: Pick<Across, 'strands'>): readonly Voice[] {
  const names = namesApart(strands)
  return stands.map((at) => {
    const place = strands.findIndex(({ id }) => id === at.strand)
    return { id: at.strand, name: names[place] || (strands[place]?.articles.at(-1) ?? at.strand), at }
  })
}

/** "30 Oct 2020, an extract": where a voice stands, in words. */
export function standInWords({ at: { date, partial, unread } }: Voice): string {
  if (date === null) return 'nothing so early'
  const limits = [partial ? 'an extract' : '', unread ? 'its language is not read' : ''].filter((part) => part !== '')
  return [dateInShort(date), ...limits].join(', ')
}

/** Why a voice has no words in a row. What was not read, or read in part, is no silence. */
export function absenceInWords({ id, at }: Voice, silent: readonly string[]): string {
  if (silent.includes(id)) return 'does not say'
  if (at.snapshot === null) return 'nothing so early'
  return at.unread ? 'not read' : 'an extract: cannot tell'
}

/** Rows that several voices share: where they differ first. */
export function shared<T extends { readonly standing: 'agree' | 'differ' | 'alone' }>(
  rows: readonly T[],
): readonly T[] {
  return [
    ...rows.filter(({ standing }) => standing === 'differ'),
    ...rows.filter(({ standing }) => standing === 'agree'),
  ]
}

/** Names worth a row: called otherwise by some, then the most mentioned. */
export function sharedNames(names: readonly CommonName[]): readonly CommonName[] {
  const unlike = ({ called }: CommonName) => new Set(called.map(({ forms }) => forms[0]?.name)).size > 1
  const several = shared(names)
  return [...several.filter(unlike), ...several.filter((name) => !unlike(name))]
}

export interface Alone {
  readonly voice: Voice
  readonly figures: readonly ComparableFigure[]
  readonly names: readonly CommonName[]
}

/**
 * Another row that another voice has a part in holds the same number of the same: whoever tells it in other words does not
 * leave it out. What is counted of no known kind has to be counted under the same noun.
 */
function isToldElsewhere(one: ComparableFigure, figures: readonly ComparableFigure[], { id }: Voice): boolean {
  const said = one.statements[0]?.figure
  if (!said || said.value === null) return false
  return figures.some(
    ({ id: row, kind, statements }) =>
      row !== one.id &&
      kind === one.kind &&
      statements.some(({ strand }) => strand !== id) &&
      statements.some(
        ({ figure: { value, unit } }) =>
          value === said.value && (kind !== 'other' || unit.toLowerCase() === said.unit.toLowerCase()),
      ),
  )
}

/** What one voice tells and all others that were read whole leave out. */
export function aloneOf(
  { figures, names }: Pick<Across, 'figures' | 'names'>,
  voices: readonly Voice[],
): readonly Alone[] {
  const others = voices.filter(({ at }) => at.snapshot !== null).length - 1
  const only = (voice: Voice, strand: string | undefined, silent: readonly string[]) =>
    strand === voice.id && silent.length === others && others > 0
  return voices
    .map((voice) => ({
      voice,
      figures: figures
        .filter(
          (one) =>
            one.standing === 'alone' &&
            only(voice, one.statements[0]?.strand, one.silent) &&
            !isToldElsewhere(one, figures, voice),
        )
        // what is counted of no known kind says least
        .sort((a, b) => Number(a.kind === 'other') - Number(b.kind === 'other')),
      names: names
        .filter(({ standing, called, silent }) => standing === 'alone' && only(voice, called[0]?.strand, silent))
        .sort((a, b) => mentions(b) - mentions(a)),
    }))
    .filter(({ figures: some, names: named }) => some.length + named.length > 0)
}

const mentions = ({ called }: CommonName) => called.reduce((sum, one) => sum + one.mentions, 0)

export const byVoice = <T extends { readonly strand: string }>(list: readonly T[], { id }: Voice): readonly T[] =>
  list.filter(({ strand }) => strand === id)

export const formsInWords = ({ forms }: Called): string =>
  forms.map(({ name, count }) => (forms.length > 1 || count > 1 ? `${name} (${count})` : name)).join(', ')

export function figuresTable(figures: readonly ComparableFigure[], voices: readonly Voice[]): PlotTable {
  const row = (figure: ComparableFigure, { strand, snapshot, figure: said }: Statement) => [
    figure.label,
    figure.kind,
    figure.standing,
    voices.find(({ id }) => id === strand)?.name ?? strand,
    voices.find(({ id }) => id === strand)?.at.date ?? '',
    snapshot,
    said.surface,
    said.value ?? '',
    said.qualifier,
    said.attribution ?? '',
    said.asOf ?? '',
  ]
  return {
    columns: [
      'Figure',
      'Kind',
      'Standing',
      'Article',
      'Date',
      'Snapshot',
      'As written',
      'Value',
      'Qualifier',
      'Who says so',
      'As of',
    ],
    rows: figures.flatMap((figure) => figure.statements.map((statement) => row(figure, statement))),
  }
}

export function namesTable(names: readonly CommonName[], voices: readonly Voice[]): PlotTable {
  return {
    columns: ['Who or what', 'Type', 'Standing', ...voices.map(({ name }) => name)],
    rows: names.map(({ label, type, standing, called, silent }) => [
      label,
      type,
      standing,
      ...voices.map((voice) => byVoice(called, voice).map(formsInWords).join('; ') || absenceInWords(voice, silent)),
    ]),
  }
}

/** Of a voice's nouns for events, the share of those that no row tells; null: it has none. */
export function otherWords(words: Across['words'], voice: Voice): number | null {
  const shares = words.flatMap(({ uses }) => byVoice(uses, voice).map(({ share }) => share))
  // shares come rounded to a thousandth, so that much may be missing of each
  const left = 1 - shares.reduce((sum, share) => sum + share, 0)
  return shares.length === 0 || left <= 0.001 * shares.length ? null : left
}

export function wordsTable(words: Across['words'], voices: readonly Voice[]): PlotTable {
  return {
    columns: ['Word', ...voices.flatMap(({ name }) => [`${name}, uses`, `${name}, share`])],
    rows: words.map(({ word, uses }) => [
      word,
      ...voices.flatMap((voice) => {
        const [use] = byVoice(uses, voice)
        return [use?.count ?? 0, use?.share ?? 0]
      }),
    ]),
  }
}
