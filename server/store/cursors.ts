/** Where a list goes on, as an opaque string: the sort key of the last item shown. */
import { AppError } from '../errors.js'

export const writeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** @throws AppError CURSOR_INVALID when it is not one of `length` parts that this server wrote */
export function readCursor(cursor: string, length: number): readonly string[] {
  const invalid = (cause?: unknown) => new AppError('CURSOR_INVALID', cursor.slice(0, 80), { field: 'cursor', cause })
  let key: unknown
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (cause) {
    throw invalid(cause)
  }
  if (!Array.isArray(key) || key.length !== length || !key.every((part) => typeof part === 'string')) throw invalid()
  return key
}

/** A part that counts. @throws AppError CURSOR_INVALID when it does not */
export function numberIn(cursor: string, part: string | undefined): number {
  if (part !== undefined && /^\d{1,15}$/.test(part)) return Number(part)
  throw new AppError('CURSOR_INVALID', cursor.slice(0, 80), { field: 'cursor' })
}

/** A part that is an instant, as the store writes them. @throws AppError CURSOR_INVALID when it is none */
export function instantIn(cursor: string, part: string | undefined): string {
  if (part !== undefined && /^[+-]?\d{4,6}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(part)) return part
  throw new AppError('CURSOR_INVALID', cursor.slice(0, 80), { field: 'cursor' })
}
