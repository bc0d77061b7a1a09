import { type Static, Type } from 'typebox'

/** That the server answers and reaches its store. */
export const Health = Type.Object(
  { status: Type.Literal('ok'), version: Type.String(), uptimeSeconds: Type.Integer({ minimum: 0 }) },
  { $id: 'Health' },
)
export type Health = Static<typeof Health>
