/** `/compare`: two stored snapshots, or two texts that are not stored. */
import { Type } from 'typebox'
import { Comparison } from '../schema/comparison.js'
import { PairToCompare, WrittenComparison } from '../schema/written-comparison.js'
import { ANALYSIS_VERSION, type Side } from '../workers/analysis.js'
import { entityTag, isHeld } from './conditional.js'
import { ref, written } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'
import { FACETS, facetsOf, storedSide, writtenSide } from './sides.js'

const tags = ['compare']
const JSON_TYPE = 'application/json; charset=utf-8'

export const PairParams = Type.Object({
  from: Type.String({ description: "a snapshot's id" }),
  to: Type.String({ description: "a snapshot's id, of the same article or of another" }),
})

export function compareRoutes(api: Api, parts: Parts): void {
  const { store, analysis } = parts

  api.get(
    '/compare/:from/:to',
    {
      schema: {
        summary: 'What differs between two snapshots',
        tags,
        operationId: 'compare',
        params: PairParams,
        querystring: Type.Object({
          include: Type.Optional(
            Type.String({
              description: `parts to give, of ${FACETS.join(', ')}; absent: all; empty: the summary alone`,
            }),
          ),
        }),
        response: { 200: written(Comparison), 304: NOT_MODIFIED, ...problems(400, 404, 413, 503) },
      },
    },
    async (request, reply) => {
      const from = await storedSide(store, request.params.from, 'from')
      const to = await storedSide(store, request.params.to, 'to')
      const include = facetsOf(request.query.include)
      if (isHeld(request, reply, tagOf(from, to, include.join()))) return reply.code(304).send(null)
      const parts = await analysis.compare({ from, to, include })
      return reply.type(JSON_TYPE).send(withHead({ from: from.snapshot, to: to.snapshot }, parts))
    },
  )

  api.post(
    '/compare',
    {
      schema: {
        summary: 'What differs between two texts, stored or not; nothing is kept',
        tags,
        operationId: 'compareTexts',
        body: ref(PairToCompare),
        response: { 200: written(WrittenComparison), ...problems(400, 404, 413, 415, 503) },
      },
    },
    async ({ body }, reply) => {
      const from = await writtenSide(parts, body.from, 'from')
      const to = await writtenSide(parts, body.to, 'to')
      const compared = await analysis.compare({ from, to, include: body.include ?? FACETS })
      const [a, b] = [await from.laid(), await to.laid()]
      const texts = { texts: { from: a.text, to: b.text }, blocks: { from: a.blocks, to: b.blocks } }
      return reply.type(JSON_TYPE).send(withHead({ from: from.snapshot, to: to.snapshot, ...texts }, compared))
    },
  )
}

/** Everything that a comparison of stored snapshots hangs on. */
export const tagOf = (from: Side, to: Side, asked: string): string =>
  entityTag('compare', ANALYSIS_VERSION, JSON.stringify([from.snapshot, to.snapshot]), asked)

/** An object's fields before those of one that is written already. */
function withHead(head: object, rest: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},`), rest.subarray(1)])
}
