/**
 * An archive file as the body of `POST /imports`. It goes to disk while it comes in, and the form's fields stand where the
 * JSON's would; a form that is refused leaves no file behind.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.js'
import { dropFile, keepHanded } from '../imports/handed-files.js'
import type { ArchiveFileForm } from '../schema/import-request.js'
import type { ImportParameters } from '../schema/shell-import.js'
import type { Parts } from './parts.js'
import { asFormError } from './upload.js'

/** A text is held in memory and an archive is not: with the usual limit of 20 MB it may have 500. */
const TIMES_LIMIT = 25

interface Handed {
  readonly path: string
  /** as whoever sent it calls it */
  readonly name: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** the archive that came with the form; null when none did */
    handed: Handed | null
  }
}

/** A `preValidation` hook. */
export const readImportForm =
  ({ config }: Parts) =>
  async (request: FastifyRequest): Promise<void> => {
    request.handed = null
    if (!request.isMultipart()) return
    const most = config.bodyLimit * TIMES_LIMIT
    const fields: Record<string, unknown> = {}
    try {
      for await (const part of request.parts({ limits: { fileSize: most } })) {
        if (part.type === 'field') fields[part.fieldname] = part.value
        else {
          const path = await keepHanded(config, part.file)
          request.handed = { path, name: (part.filename || 'an archive file').slice(0, 300) }
          if (part.file.truncated) throw tooLarge(most)
        }
      }
    } catch (cause) {
      throw isTooLarge(cause) ? tooLarge(most) : asFormError(cause)
    }
    const { kind: _, ...body } = fields
    request.body = body
  }

/** An `onResponse` hook: the file of a form that did not become an import. */
export async function dropRefused({ handed }: FastifyRequest, { statusCode }: FastifyReply): Promise<void> {
  if (handed && statusCode !== 202) await dropFile(handed.path)
}

/** What is to be imported of the file that was sent. */
export const archiveFileOf = (
  { file: _, dump, url, page, every, from, to, ...about }: ArchiveFileForm,
  handed: Handed | null,
): ImportParameters => {
  if (handed === null) throw new AppError('INPUT_INVALID', 'A "file" is needed.', { field: 'file' })
  // last, since a form may have fields of any name: its own path would lead to any file here
  const file = { path: handed.path, handed: handed.name }
  if (!(dump ?? DUMP.test(handed.name))) return { ...about, ...defined({ url }), kind: 'warc', ...file }
  return { ...about, ...defined({ page, every, from, to }), kind: 'dump', ...file }
}

const DUMP = /\.xml(?:\.(?:gz|bz2|xz|lzma))?$/i

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

const isTooLarge = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

function tooLarge(most: number): AppError {
  const limit = `${Math.floor(most / 1024 / 1024)} MB`
  return new AppError('BODY_TOO_LARGE', limit, { field: 'file', limit })
}
