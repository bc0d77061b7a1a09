/** A side of a comparison, made of a stored snapshot or of a text that is not stored. */
import { AppError } from '../errors.js'
import type { Understood } from '../ingest/understood.js'
import type { Snapshot } from '../schema/snapshot.js'
import { sha256 } from '../store/hashes.js'
import type { Store } from '../store/store.js'
import { layOut } from '../text/blocks.js'
import type { Side } from './analysis.js'

export interface StoredSide extends Side {
  readonly snapshot: Snapshot
}

/** @throws AppError SNAPSHOT_NOT_FOUND, naming the side */
export async function storedSide(store: Store, id: string, side: 'from' | 'to'): Promise<StoredSide> {
  const gone = () => new AppError('SNAPSHOT_NOT_FOUND', id, { field: side })
  const snapshot = await store.snapshot(id)
  if (!snapshot) throw gone()
  const laid = async () => {
    const text = await store.text(id)
    // its article may have been deleted since
    if (!text) throw gone()
    return text
  }
  return { key: `${id} ${snapshot.textHash}`, partial: snapshot.partial, laid, snapshot }
}

export function unstoredSide({ blocks, partial }: Pick<Understood, 'blocks' | 'partial'>): Side {
  const laid = layOut(blocks)
  return {
    // the same words as other kinds of blocks are another text
    key: sha256(`${laid.text}\0${JSON.stringify(laid.blocks)}`),
    partial,
    laid: async () => laid,
    snapshot: null,
  }
}
