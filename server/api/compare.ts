/** `/compare`: two stored snapshots, or two texts that are not stored. */
import { Type } from 'typebox'
import { Comparison } from '../schema/comparison.js'
import { PairToCompare, WrittenComparison } from '../schema/written-comparison.js'
import { ANALYSIS_VERSION, FACETS, type Pair } from '../workers/analysis.js'
import { comparisonJson, unstoredJson } from '../workers/comparison-json.js'
import { storedSide } from '../workers/sides.js'
import { entityTag, isHeld } from './conditional.js'
import { ref, written } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'
import { askedSide, facetsOf } from './sides.js'

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
        response: { 200: written(Comparison, 'the comparison'), 304: NOT_MODIFIED, ...problems(400, 404, 413, 503) },
      },
    },
    async (request, reply) => {
      const from = await storedSide(store, request.params.from, 'from')
      const to = await storedSide(store, request.params.to, 'to')
      const pair = { from, to, include: facetsOf(request.query.include) }
      if (isHeld(request, reply, tagOf(pair, 'json'))) return reply.code(304).send(null)
      return reply.type(JSON_TYPE).send(comparisonJson(pair, await analysis.compare(pair)))
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
        response: {
          200: written(WrittenComparison, 'the comparison, with the texts that its offsets count in'),
          ...problems(400, 404, 413, 415, 422, 503),
        },
      },
    },
    async ({ body }, reply) => {
      const from = await askedSide(parts, body.from, 'from')
      const to = await askedSide(parts, body.to, 'to')
      const pair = { from, to, include: body.include ?? FACETS }
      return reply.type(JSON_TYPE).send(await unstoredJson(pair, await analysis.compare(pair)))
    },
  )
}

/** Everything that an answer about two stored snapshots hangs on. */
export const tagOf = ({ from, to, include }: Pair, format: string): string =>
  entityTag('compare', ANALYSIS_VERSION, JSON.stringify([from.snapshot, to.snapshot, include]), format)
