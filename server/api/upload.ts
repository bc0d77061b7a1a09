/**
 * A content that a person hands over: in a JSON field, or as a file in a form. A form's fields are put where the JSON's would
 * be, before they are validated, so that both ways are one from there on.
 */
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.js'
import { dateInName } from '../ingest/date-in-name.js'
import type { Given, Handed } from '../ingest/understand.js'
import type { Format } from '../schema/snapshot.js'
import type { Original } from '../store/store.js'
import type { Api } from './parts.js'

export interface Upload {
  readonly bytes: Uint8Array
  readonly name: string | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** the file of a form; null when none was sent */
    upload: Upload | null
  }
}

export function takeForms(api: Api): void {
  api.decorateRequest('upload', null)
}

/** A `preValidation` hook of a route that takes a form. */
export async function readForm(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return
  const fields: Record<string, unknown> = {}
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = part.value
      else request.upload = { bytes: await part.toBuffer(), name: part.filename || null }
    }
  } catch (cause) {
    throw asFormError(cause)
  }
  request.body = fields
}

/** Fastify's own refusals carry a code; the parser's, of a form that is cut off or has no boundary, carry none. */
export function asFormError(cause: unknown): unknown {
  if (!(cause instanceof Error) || 'code' in cause) return cause
  return new AppError('INPUT_INVALID', `The form cannot be read: ${cause.message}.`, { field: 'body', cause })
}

interface Content {
  readonly content?: string
  readonly format?: Format
  readonly name?: string
}

/** What is to be understood. @throws AppError INPUT_INVALID */
export function handedOf({ upload, body }: { upload: Upload | null; body: Content }, now: Date, given: Given): Handed {
  const name = upload?.name ?? body.name ?? null
  return {
    content: upload?.bytes ?? contentOf(body),
    name,
    format: body.format ?? null,
    given,
    nameDate: name ? dateInName(name) : null,
    field: upload ? 'file' : 'content',
    latestYear: now.getUTCFullYear(),
    takesHeadline: true,
  }
}

/** The bytes as received; a JSON string stands for its UTF-8. */
export const originalOf = ({ content, name }: Handed, mediaType: string): Original => ({
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  mediaType,
  name,
})

function contentOf({ content }: Content): string {
  if (content !== undefined) return content
  throw new AppError('INPUT_INVALID', 'A "content" or a "file" is needed.', { field: 'content' })
}
