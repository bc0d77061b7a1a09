export interface Truth {
  readonly origin: readonly number[]
  readonly para: readonly number[]
  readonly paraKinds: readonly ('kept' | 'moved' | 'added')[]
}

interface Told {
  readonly text: readonly {
    readonly change: string
    readonly from: { readonly start: number; readonly end: number } | null
    readonly to: { readonly start: number; readonly end: number } | null
  }[]
}

export const WORD: RegExp
export function scored(
  comparison: Told,
  fromText: string,
  toText: string,
  truth: Truth,
): {
  readonly keptFound: number
  readonly keptRight: number
  readonly movesTrue: number
  readonly movesFound: number
  readonly movesTold: number
  readonly falseMoves: number
  readonly confetti: number
}
