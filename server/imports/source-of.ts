/** The source that an import's parameters ask for. */
import type { Fetcher } from '../ingest/fetch/fetcher.js'
import { addressSource } from '../ingest/sources/address.js'
import { dumpSource } from '../ingest/sources/dump.js'
import type { Source } from '../ingest/sources/source.js'
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
  }
  throw new Error('not yet')
}

/** What a person calls the source. */
export const nameOfSource = (asked: ImportParameters): string => ('path' in asked ? asked.path : asked.url)
