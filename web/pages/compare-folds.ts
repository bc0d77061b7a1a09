/** Rows with what stands unchanged folded away, so that a long text is as long as what became of it. No DOM. */
import type { PassageRow, Row } from './compare-model.js'

/** A run of rows that can be folded: nothing in it changed. */
export interface Fold {
  readonly kind: 'fold'
  readonly id: string
  readonly rows: readonly PassageRow[]
  readonly words: number
}

/** Rows with what stands unchanged gathered into folds. With `noise` shown, passages that differ in noise are not folded. */
export function folded(rows: readonly Row[], noise: boolean): (Row | Fold)[] {
  const out: (Row | Fold)[] = []
  let run: PassageRow[] = []
  const close = () => {
    if (run.length > 0)
      out.push({ kind: 'fold', id: `fold-${run[0]!.id}`, rows: run, words: run.reduce((n, row) => n + row.words, 0) })
    run = []
  }
  for (const row of rows) {
    if (row.kind === 'passage' && row.change === 'same' && !(noise && row.noiseOnly)) run.push(row)
    else {
      close()
      out.push(row)
    }
  }
  close()
  return out
}
