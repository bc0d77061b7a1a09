/**
 * Every failure as an RFC 9457 problem document, from one handler. What the caller did wrong is told with the field and the
 * limit; what went wrong in here is logged and told as no more than that.
 */
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { AppError, type ErrorCode } from '../errors.js'
import { Problem } from '../schema/problem.js'
import { ref } from './nouns.js'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503

/** The problems that a route may answer with, for its schema. Every route may meet 500. */
export function problems<S extends Status>(...statuses: S[]) {
  const told = { description: 'a problem document', content: { 'application/problem+json': { schema: ref(Problem) } } }
  const entry = Type.Unsafe<Problem>(told)
  return Object.fromEntries([...statuses, 500].map((status) => [status, entry])) as Record<S | 500, typeof entry>
}

/** A 304, for a route's schema. */
export const NOT_MODIFIED: TSchema = Type.Null({ description: 'unchanged since the ETag that was sent' })

export function problemOf(error: unknown, bodyLimit: number): Problem {
  const refused = asAppError(error, bodyLimit) ?? new AppError('INTERNAL')
  return {
    type: 'about:blank',
    title: STATUS_CODES[refused.status] ?? 'Error',
    status: refused.status,
    code: refused.code,
    detail: refused.message,
    ...(refused.field === undefined ? {} : { field: refused.field }),
    ...(refused.limit === undefined ? {} : { limit: refused.limit }),
  }
}

/** Installed once, for the pages and the API alike. */
export const problemHandler = (bodyLimit: number) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const problem = problemOf(error, bodyLimit)
  if (problem.status >= 500) request.log.error({ err: error, url: request.url }, problem.code)
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  if (problem.code === 'BUSY' || problem.code === 'TRACK_TOO_LONG') reply.header('retry-after', '5')
  reply.header('cache-control', 'no-store').code(problem.status).type(PROBLEM_TYPE)
  return reply.serializer(JSON.stringify).send(problem)
}

/** null: nothing that a caller could have done otherwise. */
function asAppError(error: unknown, bodyLimit: number): AppError | null {
  if (error instanceof AppError) return error
  if (!isFastifyError(error)) return null
  if (error.validation) return invalid(error.validation, error.validationContext)
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_FIELDS_LIMIT':
    case 'FST_PARTS_LIMIT':
      return new AppError('BODY_TOO_LARGE', inWords(bodyLimit), { field: 'body', limit: inWords(bodyLimit) })
    case 'FST_FILES_LIMIT':
      return refusal('INPUT_INVALID', 'One file at a time can be sent.', 'file')
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refusal('MEDIA_TYPE_UNKNOWN', '', 'content-type')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return refusal('INPUT_INVALID', `The body is no JSON: ${error.message}.`, 'body')
  }
  const status = error.statusCode ?? 500
  return status < 500 ? refusal('INPUT_INVALID', error.message, 'request') : null
}

const refusal = (code: ErrorCode, subject: string, field: string) => new AppError(code, subject, { field })

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** Ajv's findings as one sentence about one field. */
function invalid(found: readonly FastifySchemaValidationError[], part = 'body'): AppError {
  const first = found[0]!
  const field = fieldOf(first) || part
  // an either-or lists what each branch wanted; together they are the values that may stand here
  const wanted = found.filter((e) => e.keyword === 'const').map((e) => String(e.params.allowedValue))
  if (wanted.length > 0) {
    return new AppError('INPUT_INVALID', `"${field}" must be one of ${wanted.join(', ')}.`, { field })
  }
  const bound = first.params.limit
  const limit = typeof bound === 'number' ? { limit: limitInWords(first.keyword, bound) } : {}
  if (first.keyword === 'required') return new AppError('INPUT_INVALID', `"${field}" is missing.`, { field })
  return new AppError('INPUT_INVALID', `"${field}" ${first.message ?? 'is not right'}.`, { field, ...limit })
}

function fieldOf({ instancePath, params }: FastifySchemaValidationError): string {
  const path = instancePath.split('/').slice(1)
  const missing = params.missingProperty
  return [...path, ...(typeof missing === 'string' ? [missing] : [])].join('.')
}

function limitInWords(keyword: string, bound: number): string {
  const unit = keyword.endsWith('Length') ? ' characters' : keyword.endsWith('Items') ? ' items' : ''
  return `${bound}${unit}`
}

/** "20 MB", "1.5 MB", "900 KB" */
function inWords(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024
  return mebibytes >= 1 ? `${Number(mebibytes.toFixed(1))} MB` : `${Number((bytes / 1024).toFixed(1))} KB`
}
