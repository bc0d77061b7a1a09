/** Where a word or a phrase of some tokens stands. */
import type { Span } from '../../schema/span.js'
import type { ScannedText } from '../../text/scan.js'
import { TokenKind } from '../../text/tokens.js'

export const place = ({ tokens }: ScannedText, token: number, length = 1): Span => ({
  start: tokens.start[token]!,
  end: tokens.end[token + length - 1]!,
})

export const isWordToken = ({ tokens }: ScannedText, token: number): boolean =>
  tokens.kind[token] === TokenKind.word || tokens.kind[token] === TokenKind.abbreviation
