/** The names that content gives itself. */
import { createHash } from 'node:crypto'
import { type Block, layOut } from '../text/blocks.js'

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const blockHashes = new WeakMap<Block, string>()

/** Base64. Versions of a history share their blocks, and so ask for each a thousand times. */
export function blockHash(block: Block): string {
  const known = blockHashes.get(block)
  if (known !== undefined) return known
  const { kind, level, text } = block
  const hash = createHash('sha256').update(`${kind}\0${level}\0${text}`).digest('base64')
  blockHashes.set(block, hash)
  return hash
}

/** By the list, since whoever keeps a version asks twice, and reverts share the list of the version that they bring back. */
const textHashes = new WeakMap<readonly Block[], string>()

/** Of a list whose hash another thread computed. */
export const knowTextHash = (blocks: readonly Block[], hash: string): void => void textHashes.set(blocks, hash)

export function textHashOf(blocks: readonly Block[]): string {
  const known = textHashes.get(blocks)
  if (known !== undefined) return known
  const hash = sha256(layOut(blocks).text)
  textHashes.set(blocks, hash)
  return hash
}

/**
 * A snapshot's id: its date to be read, and 12 hex digits (48 bits) of what makes it one: article, date, original.
 * The same content at the same date of one article has the same id on every machine.
 */
export function snapshotId(article: string, date: string, originalHash: string): string {
  const readable = date.replace('/', '_').replace(/[^0-9T_-]/g, '')
  return `${readable}-${sha256(`${article}\0${date}\0${originalHash}`).slice(0, 12)}`
}
