/** The query of a list as the store wants it. */
import type { PageQuery } from '../schema/lists.js'
import type { PageRequest } from '../store/store.js'

/** The schema sets the default; it is repeated for the types, which do not know. */
const ITEMS = 100

export const pageOf = ({ cursor, limit }: PageQuery): PageRequest => ({ cursor: cursor || null, limit: limit ?? ITEMS })
