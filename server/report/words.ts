/** What every report says in the same words: which two texts, how much of them stands, and what was left out of the count. */
import type { Highlight, PassageChange, SectionChange, Summary } from '../schema/comparison.js'
import type { NoiseKind } from '../schema/noise.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Compared } from './compared.js'

const CHANGE_WORDS: Readonly<Record<PassageChange, string>> = {
  same: 'Same',
  reworded: 'Reworded',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
  split: 'Split',
  merged: 'Merged',
}

const PASSAGE_DIFFERENCE: typeof CHANGE_WORDS = {
  same: 'The same in both',
  reworded: 'Worded otherwise',
  moved: 'In another place',
  added: 'Only in the second',
  removed: 'Only in the first',
  split: 'One sentence in the first, several in the second',
  merged: 'Several sentences in the first, one in the second',
}

const SECTION_WORDS: Readonly<Record<SectionChange['change'], string>> = {
  same: 'Same',
  renamed: 'Renamed',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
}

export const FACET_WORDS: Readonly<Record<Highlight['facet'], string>> = {
  text: 'Text',
  structure: 'Sections',
  figures: 'Figures',
  names: 'Names',
  framing: 'Framing',
}

const SECTION_DIFFERENCE: typeof SECTION_WORDS = {
  same: 'In both',
  renamed: 'Called otherwise',
  moved: 'In another place',
  added: 'Only in the second',
  removed: 'Only in the first',
}

type Related = Pick<Compared['comparison'], 'relation'>

/** Two articles differ; of one, a version became another. */
export const passageWords = ({ relation }: Related) => (relation === 'articles' ? PASSAGE_DIFFERENCE : CHANGE_WORDS)
export const sectionWords = ({ relation }: Related) => (relation === 'articles' ? SECTION_DIFFERENCE : SECTION_WORDS)
export const joint = ({ relation }: Related) => (relation === 'articles' ? ' / ' : ' → ')

/** One of it and more of it. */
const NOISE_WORDS: Readonly<Record<NoiseKind, readonly [string, string]>> = {
  citation: ['citation mark', 'citation marks'],
  quotes: ['quotation mark', 'quotation marks'],
  dashes: ['dash', 'dashes'],
  spaces: ['space', 'spaces'],
  spelling: ['spelling', 'spellings'],
  encoding: ['damaged letter', 'damaged letters'],
}

export const count = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : more}`
const words = (n: number) => count(n, 'word', 'words')

export function titleOf(snapshot: Snapshot | null, name: string): string {
  return snapshot ? `${snapshot.title ?? snapshot.article}, ${snapshot.date}` : name
}

/** Who said it, when, how that is known, and where it may be found again. */
export function sourceOf(snapshot: Snapshot | null): string {
  if (!snapshot) return 'not stored'
  const { source, dateBasis, dateNote } = snapshot
  const parts = [
    source.publisher,
    `date ${dateBasis}${dateNote ? `: ${dateNote}` : ''}`,
    snapshot.partial ? 'an extract, so what it lacks is not thereby removed' : null,
    snapshot.restated ? 'restated, not to be quoted as the publisher’s words' : null,
    source.url,
    source.licence,
    `snapshot ${snapshot.id}`,
  ]
  return parts.filter((part) => part).join('; ')
}

/** Plain sentences. */
export function summaryLines({ comparison }: Compared): string[] {
  const { summary, limits, relation } = comparison
  const differ = relation === 'articles'
  return [
    ...(differ ? [TWO_ARTICLES] : verdictOf(summary)),
    ...(summary.identical ? [] : [differ ? differenceLine(summary) : wordsLine(summary)]),
    ...noiseLine(summary),
    ...limits.map(({ where, reason }) => `Not exact (${where}): ${reason}`),
  ]
}

const TWO_ARTICLES =
  'These are two articles and no two versions of one: what follows says where they differ, and not what changed.'

const differenceLine = ({ words: w }: Summary): string =>
  `The first has ${words(w.from)}, the second ${words(w.to)}; ${(w.kept + w.moved).toLocaleString('en')} of them stand in both in the same passages.`

function verdictOf({ identical, unlike }: Summary): string[] {
  if (identical) return ['The two texts are identical, character by character.']
  return unlike ? ['The two texts share so little that they are hardly versions of one another.'] : []
}

function wordsLine({ words: w }: Summary): string {
  return (
    `${words(w.from)} became ${words(w.to)}: ${w.kept.toLocaleString('en')} kept in place, ` +
    `${w.moved.toLocaleString('en')} moved, ${w.reworded.toLocaleString('en')} new in reworded passages, ` +
    `${w.added.toLocaleString('en')} added, ${w.removed.toLocaleString('en')} removed.`
  )
}

function noiseLine({ noise }: Summary): string[] {
  const seen: string[] = []
  for (const [kind, [one, more]] of Object.entries(NOISE_WORDS)) {
    const times = Object.entries(noise).find(([name]) => name === kind)?.[1] ?? 0
    if (times > 0) seen.push(count(times, one, more))
  }
  return seen.length > 0 ? [`Left out as noise, since it changes no meaning: ${seen.join(', ')}.`] : []
}
