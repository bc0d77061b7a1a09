/** The source that an import's parameters ask for. */
import type { Fetcher } from '../ingest/fetch/fetcher.js'
import { addressSource } from '../ingest/sources/address.js'
import { archiveSource } from '../ingest/sources/archive.js'
import { dumpSource } from '../ingest/sources/dump.js'
import { gitSource } from '../ingest/sources/git.js'
import type { Source } from '../ingest/sources/source.js'
import { warcSource } from '../ingest/sources/warc.js'
import { wikiSource } from '../ingest/sources/wiki.js'
import type { ImportParameters } from '../schema/shell-import.js'

export interface SourceParts {
  readonly fetcher: Fetcher
  readonly now: () => Date
}

/** @throws SourceError when the parameters cannot be meant */
export function sourceOf(asked: ImportParameters, { fetcher, now }: SourceParts): Source {
  switch (asked.kind) {
    case 'address':
      return addressSource(asked.url, fetcher, now)
    case 'wiki':
      return wikiSource(asked, fetcher)
    case 'dump':
      return dumpSource(asked)
    case 'archive':
      return archiveSource(asked, fetcher)
    case 'warc':
      return warcSource(asked)
    case 'git':
      return gitSource(asked)
  }
}

/** What a person calls the source. */
export const nameOfSource = (asked: ImportParameters): string => {
  if (!('path' in asked)) return asked.url
  return asked.kind === 'git' ? asked.path : (asked.handed ?? asked.path)
}
