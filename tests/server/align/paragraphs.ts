import { type LaidText, layOut } from '../../../server/text/blocks.js'

/** A text of plain paragraphs. */
export const paragraphs = (...texts: readonly string[]): LaidText =>
  layOut(texts.map((text) => ({ kind: 'paragraph' as const, level: 0, text })))
