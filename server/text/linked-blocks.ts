/** Blocks with the links that are kept apart from them, as a store and a series have them. */
import type { Block, Link } from './blocks.js'

/** @param list places of blocks, then as many numbers of sets. @returns a block with the links that it has at its place */
export function withLinks(
  list: Uint32Array,
  sets: ReadonlyMap<number, readonly Link[]>,
): (block: Block, place: number) => Block {
  if (list.length === 0) return (block) => block
  const half = list.length / 2
  const at = new Map<number, readonly Link[]>()
  for (let i = 0; i < half; i++) {
    const links = sets.get(list[half + i]!)
    if (links) at.set(list[i]!, links)
  }
  return (block, place) => {
    const links = at.get(place)
    return links ? { ...block, links } : block
  }
}
