/** A side of a comparison, made of a stored snapshot or of a text that is not stored. */
import { AppError } from '../errors.js'
import type { Understood } from '../ingest/understood.js'
import type { Format, Snapshot } from '../schema/snapshot.js'
import { sha256 } from '../store/hashes.js'
import type { Store } from '../store/store.js'
import { layOut } from '../text/blocks.js'
import type { Side } from './analysis.js'

export interface StoredSide extends Side {
  readonly snapshot: Snapshot
}

/** @throws AppError SNAPSHOT_NOT_FOUND, naming the field that said the id */
export async function storedSide(store: Store, id: string, side: 'from' | 'to' | 'id'): Promise<StoredSide> {
  const gone = () => new AppError('SNAPSHOT_NOT_FOUND', id, { field: side })
  const snapshot = await store.snapshot(id)
  if (!snapshot) throw gone()
  const laid = async () => {
    const text = await store.text(id)
    // its article may have been deleted since
    if (!text) throw gone()
    return text
  }
  const { date, title, language, partial, textHash, format, referencesHash, linksHash = '' } = snapshot
  return {
    ...{ key: `${id} ${textHash} ${linksHash}`, partial, laid, context: { date, title, language }, snapshot },
    references: () => store.references(id),
    referencesKey: referencesHash ?? '',
    carriesReferences: carries(format),
  }
}

/** People paste a text without its list; a page and a wikitext hold theirs. */
const carries = (format: Format) => format === 'html' || format === 'wikitext'

type Unstored = Pick<Understood, 'blocks' | 'partial' | 'dated' | 'title' | 'language' | 'references' | 'format'>

export function unstoredSide({ blocks, partial, dated, title, language, references, format }: Unstored): Side {
  const laid = layOut(blocks)
  return {
    // the same words as other kinds of blocks, or with other links, are another text
    key: sha256(`${laid.text}\0${JSON.stringify([laid.blocks, laid.links])}`),
    partial,
    laid: async () => laid,
    context: { date: dated?.date ?? null, title, language },
    references: async () => references,
    referencesKey: sha256(JSON.stringify(references)),
    carriesReferences: carries(format),
    snapshot: null,
  }
}
