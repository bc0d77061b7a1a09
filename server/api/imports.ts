/** `/imports`: long imports, their progress, and what came of each version. */
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { Jobs } from '../imports/jobs.js'
import { ImportJob } from '../schema/import.js'
import { ArchiveFileForm, ImportToStart } from '../schema/import-request.js'
import { ImportList, ImportResultList, PageQuery } from '../schema/lists.js'
import { noImport } from './found.js'
import { importEvents } from './import-events.js'
import { archiveFileOf, dropRefused, readImportForm } from './import-form.js'
import { languageTagOf, lineOf } from './lines.js'
import { jsonOrForm, ref } from './nouns.js'
import { pageOf } from './page-request.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

const tags = ['imports']
const params = Type.Object({ id: Type.String({ description: "the import's id" }) })

export function importRoutes(api: Api, parts: Parts, jobs: Jobs): void {
  const { store } = parts
  /** An answer that is waited for must not keep the server from stopping. */
  const closing = new AbortController()
  api.addHook('preClose', async () => closing.abort())

  api.post(
    '/imports',
    {
      config: { writes: true },
      preValidation: readImportForm(parts),
      onResponse: dropRefused,
      schema: {
        summary:
          'Starts an import: a page, the history of a page in a wiki, its captures in a web archive, an archive file, or the export of a wiki',
        description:
          'Answers at once with the job, which goes on by itself, also after the server was stopped and started again. Watch it at `/imports/{id}/events`. Started anew later, it adds what is new. A WARC, a WACZ or the XML export of a MediaWiki is sent as a form.',
        tags,
        operationId: 'startImport',
        consumes: ['application/json', 'multipart/form-data'],
        body: Type.Unsafe<ImportToStart | ArchiveFileForm>(jsonOrForm(ImportToStart, ArchiveFileForm)),
        response: { 202: ref(ImportJob, 'started'), ...problems(400, 401, 403, 413, 415) },
      },
    },
    async ({ body, handed }, reply) => {
      const about = {
        publisher: lineOf(body.publisher, 'publisher'),
        topic: lineOf(body.topic, 'topic'),
        licence: lineOf(body.licence, 'licence'),
        title: lineOf(body.title, 'title'),
        language: languageTagOf(body.language, 'language'),
      }
      const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null))
      const job = await jobs.start({ ...('kind' in body ? body : archiveFileOf(body, handed)), ...said })
      return reply.code(202).header('location', `${api.prefix}/imports/${job.id}`).send(job)
    },
  )

  api.get(
    '/imports',
    {
      schema: {
        summary: 'Imports, latest first',
        tags,
        operationId: 'listImports',
        querystring: PageQuery,
        response: { 200: ref(ImportList, 'a page of the list'), 304: NOT_MODIFIED, ...problems(400) },
      },
    },
    async ({ query }) => {
      const { items, next } = await store.imports.list(pageOf(query))
      return { items: [...items], next }
    },
  )

  api.get(
    '/imports/:id',
    {
      schema: {
        summary: 'One import and how far it is',
        tags,
        operationId: 'getImport',
        params,
        response: { 200: ref(ImportJob, 'the import'), 304: NOT_MODIFIED, ...problems(404) },
      },
    },
    async ({ params: { id } }) => {
      const job = await store.imports.find(id)
      if (!job) throw noImport(id)
      return job
    },
  )

  api.get(
    '/imports/:id/results',
    {
      schema: {
        summary: 'What came of each version that it met, in order',
        tags,
        operationId: 'listImportResults',
        params,
        querystring: PageQuery,
        response: { 200: ref(ImportResultList, 'a page of the list'), 304: NOT_MODIFIED, ...problems(400, 404) },
      },
    },
    async ({ params: { id }, query }) => {
      const page = await store.imports.results(id, pageOf(query))
      if (!page) throw noImport(id)
      return { items: [...page.items], next: page.next }
    },
  )

  api.get(
    '/imports/:id/events',
    {
      schema: {
        summary: 'Its progress as server-sent events',
        description:
          'Each event `progress` holds the import as JSON; `end` holds it once more when it has come to an end, and is the last.',
        tags,
        operationId: 'watchImport',
        params,
        produces: ['text/event-stream'],
        response: {
          200: Type.Unsafe<Readable>({
            description: 'events',
            content: { 'text/event-stream': { schema: { type: 'string' } } },
          }),
          ...problems(404),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      if (!(await store.imports.find(id))) throw noImport(id)
      const events = Readable.from(importEvents(store, id, closing.signal), { objectMode: false })
      return reply
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .type('text/event-stream')
        .send(events)
    },
  )

  api.post(
    '/imports/:id/resume',
    {
      config: { writes: true },
      schema: {
        summary: 'Goes on with an import that failed or was stopped, from where it was',
        tags,
        operationId: 'resumeImport',
        params,
        response: { 202: ref(ImportJob, 'it goes on'), ...problems(401, 403, 404, 409) },
      },
    },
    async ({ params: { id } }, reply) => reply.code(202).send(await jobs.resume(id)),
  )

  api.post(
    '/imports/:id/stop',
    {
      config: { writes: true },
      schema: {
        summary: 'Stops an import; what it added stays, and it can be resumed',
        tags,
        operationId: 'stopImport',
        params,
        response: { 200: ref(ImportJob, 'as it stands'), ...problems(401, 403, 404) },
      },
    },
    ({ params: { id } }) => jobs.stop(id),
  )
}
