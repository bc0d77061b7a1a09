import { type Static, Type } from 'typebox'

/** That the server answers and reaches its store. */
export const Health = Type.Object(
  {
    status: Type.Literal('ok', { description: 'always "ok": whoever reads it reached the store' }),
    version: Type.String({ description: 'of the server, as package.json has it' }),
    uptimeSeconds: Type.Integer({ minimum: 0, description: 'seconds since it started' }),
  },
  { $id: 'Health' },
)
export type Health = Static<typeof Health>
