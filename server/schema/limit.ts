import { type Static, Type } from 'typebox'

/** Where an analysis gave up, guessed or cut short, and why; a list of them is empty when the answer is exact. */
export const Limit = Type.Object(
  {
    where: Type.String({ description: 'the step or the place, such as "words" or "blocks"' }),
    reason: Type.String({ description: 'why, in words for a reader' }),
  },
  { $id: 'Limit' },
)
export type Limit = Static<typeof Limit>
