/** The whole Comparison as JSON, around the parts that were computed and written in a worker. */
import type { Snapshot } from '../schema/snapshot.js'
import type { Pair, Side } from './analysis.js'

export function comparisonJson({ from, to }: Pair, parts: Buffer): Buffer {
  return withHead({ from: from.snapshot, to: to.snapshot }, parts)
}

/** With the texts as cleaned, since nobody else has those in which the offsets count. */
export async function unstoredJson({ from, to }: Pair, parts: Buffer): Promise<Buffer> {
  const a = await from.laid()
  const b = await to.laid()
  const texts = { from: a.text, to: b.text }
  return withHead({ from: from.snapshot, to: to.snapshot, texts, blocks: { from: a.blocks, to: b.blocks } }, parts)
}

/** Facts with the text as cleaned. */
export async function analysedJson({ laid }: Side, facts: Buffer): Promise<Buffer> {
  const { text, blocks } = await laid()
  return withHead({ text, blocks }, facts)
}

/** A track with its snapshots, and how many of them there are where it looked at some. */
export function trackJson(snapshots: readonly Snapshot[], every: number, parts: Buffer): Buffer {
  return withHead({ snapshots, sampledFrom: every }, parts)
}

/** An object's fields before those of one that is written already. */
function withHead(head: object, rest: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},`), rest.subarray(1)])
}
