/** The stretches of text that a row across articles rests on. No DOM. */
import type { CommonName, ComparableFigure } from '../../server/schema/across.js'
import type { Witness } from './across-evidence.js'
import type { Voice } from './across-model.js'

const nameOf = (voices: readonly Voice[], strand: string) => voices.find(({ id }) => id === strand)?.name ?? strand

export const figureWitnesses = ({ statements }: ComparableFigure, voices: readonly Voice[]): readonly Witness[] =>
  statements.map(({ strand, snapshot, figure: { start, end, sentence } }) => ({
    voice: nameOf(voices, strand),
    snapshot,
    span: { start, end },
    sentence,
  }))

export const nameWitnesses = ({ called }: CommonName, voices: readonly Voice[]): readonly Witness[] =>
  called.map(({ strand, snapshot, span }) => ({ voice: nameOf(voices, strand), snapshot, span, sentence: null }))
