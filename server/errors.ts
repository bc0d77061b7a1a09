/**
 * Every error that a user can meet, in one table: its status, and a sentence that says what was wrong and what to do.
 * `%s` is the thing that failed. Pure rooms throw only on a programmer's mistake; edges throw `AppError`.
 */
const ERRORS = {
  ARTICLE_NOT_FOUND: [404, 'There is no article "%s".'],
  TOPIC_NOT_FOUND: [404, 'There is no topic "%s".'],
  SNAPSHOT_NOT_FOUND: [404, 'There is no snapshot "%s".'],
  ROUTE_NOT_FOUND: [404, 'There is nothing at %s.'],
  METHOD_NOT_ALLOWED: [405, 'The method %s is not possible here.'],
  ARTICLE_EXISTS: [409, 'There is an article "%s" already.'],
  DATE_UNREADABLE: [
    400,
    'The date "%s" cannot be read. Write it as 30 October 2020, 2020-10-30 or 2020-10; about a year as 2025~, some day of a span as 2020-10-04/2020-10-09 (EDTF).',
  ],
  DATE_MISSING: [400, 'The text has no date, and none was given.%s'],
  TEXT_EMPTY: [400, 'There is no text in %s.'],
  NO_ARTICLE: [422, 'There is no article in %s.'],
  PDF_UNREADABLE: [422, 'The PDF cannot be read: %s.'],
  TEXT_BINARY: [415, '%s is not a text: it holds bytes that no text has.'],
  TEXT_NOT_UTF8: [400, '%s is not valid UTF-8. Save it as UTF-8 and send it again.'],
  FORMAT_UNKNOWN: [415, 'The format "%s" is not known. Known are text, markdown, html, wikitext and pdf.'],
  MEDIA_TYPE_UNKNOWN: [415, 'A body comes as application/json, or where a file is sent as multipart/form-data.%s'],
  BODY_TOO_LARGE: [413, 'The body is larger than %s.'],
  TOO_MANY_BLOCKS: [413, 'The text has more than %s blocks.'],
  INPUT_INVALID: [400, '%s'],
  FRONT_MATTER_INVALID: [400, 'The front matter cannot be read: %s.'],
  CURSOR_INVALID: [400, 'The cursor "%s" is not one that this server gave out.'],
  BUNDLE_INVALID: [400, 'The bundle cannot be read: %s.'],
  FILE_UNREADABLE: [400, 'The file %s cannot be read.'],
  NOT_ALLOWED: [401, 'This needs the admin token.%s'],
  CROSS_SITE: [403, 'A page of another site may not change what is stored here.%s'],
  BUSY: [503, 'More comparisons are waiting than this server can take. Try again in a few seconds.%s'],
  ANALYSIS_TOO_LARGE: [413, 'The texts need more memory to be read than the %s that are set aside for it.'],
  ANALYSIS_TOO_LONG: [503, 'The comparison took longer than %s and was given up.'],
  TRACK_TOO_LONG: [
    503,
    'The steps of this series are still being compared: %s. Ask again in a while, or ask for fewer snapshots, such as sample=50 or sample=month.',
  ],
  IMPORT_NOT_FOUND: [404, 'There is no import "%s".'],
  IMPORT_RUNS: [409, 'The import "%s" is running.'],
  IMPORT_DONE: [409, 'The import "%s" is done. Start it anew to look for what is new.'],
  INTERNAL: [500, 'Something went wrong on the server.%s'],
} as const satisfies Record<string, readonly [number, string]>

export type ErrorCode = keyof typeof ERRORS

export interface Blame {
  /** the input that was refused, such as "date" */
  readonly field?: string
  /** the limit that was passed, with its unit */
  readonly limit?: string
  readonly cause?: unknown
}

export class AppError extends Error {
  readonly status: number
  readonly field: string | undefined
  readonly limit: string | undefined

  constructor(
    readonly code: ErrorCode,
    readonly subject = '',
    blame: Blame = {},
  ) {
    const [status, message] = ERRORS[code]
    super(
      message.replace('%s', () => subject),
      blame.cause === undefined ? {} : { cause: blame.cause },
    )
    this.name = 'AppError'
    this.status = status
    this.field = blame.field
    this.limit = blame.limit
  }
}
