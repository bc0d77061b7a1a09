/** Which entries a snapshot cites and in which blocks, as the bytes of one column: numbers in a row, packed like a block list. */
import { packBlockList, unpackBlockList } from './block-list.js'

export interface CitedEntry {
  /** the entry's */
  readonly id: number
  readonly citedIn: readonly number[]
}

/** How many, then their numbers, then for each how many blocks cite it and which. */
export const packReferenceList = (cited: readonly CitedEntry[]): Uint8Array =>
  packBlockList([
    cited.length,
    ...cited.map(({ id }) => id),
    ...cited.flatMap(({ citedIn }) => [citedIn.length, ...citedIn]),
  ])

export function unpackReferenceList(bytes: Uint8Array): CitedEntry[] {
  const [count = 0, ...rest] = unpackBlockList(bytes)
  let at = count
  return rest.slice(0, count).map((id) => {
    const from = at + 1
    at = from + rest[at]!
    return { id, citedIn: rest.slice(from, at) }
  })
}
