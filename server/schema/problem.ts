import { type Static, Type } from 'typebox'

/** An RFC 9457 problem document, as every error is told. `field` and `limit` are there where one is to blame. */
export const Problem = Type.Object(
  {
    type: Type.String({
      description: 'the address of the kind of error, always "about:blank"; `code` tells the kinds apart',
    }),
    title: Type.String({ description: 'the HTTP status in words' }),
    status: Type.Integer({ description: 'the HTTP status' }),
    code: Type.String({ description: 'a stable name to script against, such as SNAPSHOT_NOT_FOUND' }),
    detail: Type.String({ description: 'what was wrong and what to do, in words' }),
    field: Type.Optional(Type.String({ description: 'the input that was refused, such as "date"' })),
    limit: Type.Optional(Type.String({ description: 'the limit that was passed, with its unit' })),
  },
  { $id: 'Problem' },
)
export type Problem = Static<typeof Problem>
