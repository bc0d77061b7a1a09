/** `/snapshots/{id}`: one snapshot, its text and its bytes. None of them ever changes. */
import Negotiator from 'negotiator'
import { Type } from 'typebox'
import { SnapshotText } from '../schema/block.js'
import { Sightings } from '../schema/capture.js'
import { SnapshotReferences } from '../schema/reference.js'
import { Snapshot } from '../schema/snapshot.js'
import { entityTag, isHeld } from './conditional.js'
import { attachment, harmless } from './download.js'
import { originalOf, snapshotOf, textOf } from './found.js'
import { ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

const tags = ['snapshots']
const params = Type.Object({ id: Type.String({ description: "the snapshot's id" }) })

export function snapshotRoutes(api: Api, { store }: Parts): void {
  api.get(
    '/snapshots/:id',
    {
      schema: {
        summary: 'One snapshot',
        tags,
        operationId: 'getSnapshot',
        params,
        response: { 200: ref(Snapshot, 'the snapshot'), 304: NOT_MODIFIED, ...problems(404) },
      },
    },
    async (request, reply) => {
      const snapshot = await snapshotOf(store, request.params.id)
      if (isHeld(request, reply, entityTag('snapshot', JSON.stringify(snapshot)))) return reply.code(304).send(null)
      return snapshot
    },
  )

  api.get(
    '/snapshots/:id/text',
    {
      schema: {
        summary: 'Its text: plain, or with its blocks where JSON is preferred',
        tags,
        operationId: 'getText',
        params,
        produces: ['text/plain', 'application/json'],
        response: {
          200: Type.Unsafe<Buffer>({
            description: 'the text',
            content: {
              'text/plain': { schema: { type: 'string' } },
              'application/json': { schema: ref(SnapshotText) },
            },
          }),
          304: NOT_MODIFIED,
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { id, textHash } = await snapshotOf(store, request.params.id)
      const wanted = new Negotiator(request.raw).mediaType(['text/plain', 'application/json']) ?? 'text/plain'
      reply.header('vary', 'accept').type(`${wanted}; charset=utf-8`)
      if (isHeld(request, reply, entityTag('text', id, textHash, wanted))) return reply.code(304).send(null)
      const laid = await textOf(store, id)
      return reply.send(Buffer.from(wanted === 'text/plain' ? laid.text : JSON.stringify(laid)))
    },
  )

  api.get(
    '/snapshots/:id/references',
    {
      schema: {
        summary: 'What it cites: the entries of its reference lists and notes, each with the blocks that cite it',
        tags,
        operationId: 'getReferences',
        params,
        response: { 200: ref(SnapshotReferences, 'the entries'), 304: NOT_MODIFIED, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { id, referencesHash } = await snapshotOf(store, request.params.id)
      if (isHeld(request, reply, entityTag('references', id, referencesHash ?? ''))) return reply.code(304).send(null)
      const references = await store.references(id)
      return { references: references && [...references] }
    },
  )

  api.get(
    '/snapshots/:id/sightings',
    {
      schema: {
        summary: 'When the source was found to have its text: where it was taken from, and again unchanged',
        tags,
        operationId: 'getSightings',
        params,
        response: { 200: ref(Sightings, 'the sightings, oldest first'), 304: NOT_MODIFIED, ...problems(404) },
      },
    },
    async ({ params: { id } }) => {
      await snapshotOf(store, id)
      return (await store.sightings(id))!
    },
  )

  api.get(
    '/snapshots/:id/original',
    {
      schema: {
        summary: 'The bytes that it was taken from, as received',
        tags,
        operationId: 'getOriginal',
        params,
        produces: ['text/plain', 'text/markdown', 'application/octet-stream'],
        response: {
          200: Type.Unsafe<Buffer>({
            description: 'the bytes',
            content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
          }),
          304: NOT_MODIFIED,
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { id, originalHash } = await snapshotOf(store, request.params.id)
      if (isHeld(request, reply, entityTag('original', id, originalHash))) return reply.code(304).send(null)
      const original = await originalOf(store, id)
      reply.type(harmless(original.mediaType)).header('content-disposition', attachment(original.name ?? `${id}.txt`))
      return reply.send(Buffer.from(original.bytes))
    },
  )
}
