/**
 * What a worker sends back. A thrown error would lose its class, code and field on the way between two threads, so a refusal
 * comes back as data and is thrown again on this side.
 */
import { AppError, type ErrorCode } from '../errors.js'

export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

interface Refusal {
  readonly code: ErrorCode
  readonly subject: string
  readonly field: string | undefined
  readonly limit: string | undefined
}

export async function answerOf<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'done', value: await work() }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, subject, field, limit } = error
    return { kind: 'refused', refusal: { code, subject, field, limit } }
  }
}

/** @throws AppError */
export function taken<T>(answer: Answer<T>): T {
  if (answer.kind === 'done') return answer.value
  const { code, subject, field, limit } = answer.refusal
  throw new AppError(code, subject, {
    ...(field === undefined ? {} : { field }),
    ...(limit === undefined ? {} : { limit }),
  })
}
