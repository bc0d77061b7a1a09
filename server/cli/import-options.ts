/** What can be said on the command line of an import. */
const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export const IMPORT_OPTIONS = {
  ...{ article: text, date: text, title: text, topic: text, format: text },
  ...{ publisher: text, url: text, licence: text, language: text, partial: flag, states: flag },
  ...{
    history: flag,
    archive: text,
    captures: flag,
    git: flag,
    every: text,
    from: text,
    to: text,
    api: text,
    page: text,
  },
  ...{ afresh: flag, 'dry-run': flag },
} as const

export interface ImportOptions {
  readonly article?: string | undefined
  readonly title?: string | undefined
  readonly partial?: boolean | undefined
  readonly topic?: string | undefined
  readonly publisher?: string | undefined
  readonly licence?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  /** a live blog as the states that it went through */
  readonly states?: boolean | undefined
  /** the whole history of a wiki's page */
  readonly history?: boolean | undefined
  /** the archive that is asked for captures of a page */
  readonly archive?: string | undefined
  /** the address is itself a TimeMap or a CDX list */
  readonly captures?: boolean | undefined
  readonly git?: boolean | undefined
  readonly every?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly api?: string | undefined
  readonly page?: string | undefined
}
