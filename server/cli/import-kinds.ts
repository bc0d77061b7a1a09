/**
 * Which option is for which kind of source. One that says nothing to a source is refused and not passed over: whoever gives
 * `--every month` for a file would else get every version of it, and think that these are the months.
 */
import type { ImportKind } from '../schema/import.js'
import type { IMPORT_OPTIONS } from './import-options.js'
import { UsageError } from './usage.js'

type Kind = ImportKind | 'file'
type Option = keyof typeof IMPORT_OPTIONS

const NAMES: Readonly<Record<Kind, string>> = {
  file: 'a file, folder or bundle',
  dump: 'a wiki dump',
  warc: 'a WARC or WACZ',
  git: 'a history in git (--git)',
  address: 'a page (an address)',
  wiki: "a wiki page's history (--history)",
  archive: 'captures in a web archive (--archive, --captures)',
}
const ALL = Object.keys(NAMES) as Kind[]
const LASTING = ALL.filter((kind) => kind !== 'file')
const HISTORIES: readonly Kind[] = ['wiki', 'archive', 'dump']

const KINDS: Readonly<Record<Option, readonly Kind[]>> = {
  ...{ article: ALL, title: ALL, topic: ALL, publisher: ALL, licence: ALL, language: ALL, partial: ALL },
  ...{ date: ['file'], format: ['file'], url: ['file', 'warc'], states: ['file', 'address'] },
  ...{ every: HISTORIES, from: HISTORIES, to: HISTORIES, api: ['wiki'], page: ['dump'] },
  ...{ history: ['wiki'], archive: ['archive'], captures: ['archive'], git: ['git'] },
  ...{ afresh: LASTING, 'dry-run': LASTING },
}

/** @throws UsageError for the first option that the kind does not take */
export function refuseOthers(given: string, kind: Kind, options: Readonly<Partial<Record<Option, unknown>>>): void {
  for (const [option, kinds] of Object.entries(KINDS)) {
    const value = options[option as Option]
    if (value === undefined || value === false || kinds.includes(kind)) continue
    const takers = kinds.map((one) => NAMES[one]).join(', or ')
    throw new UsageError(`--${option} is for ${takers}; ${given} is taken for ${NAMES[kind]}.`)
  }
}
