/** The mentions of one text: of a stored snapshot, or of a text that is not stored. */
import { Type } from 'typebox'
import { AnalysedText, Facts, TextToAnalyse } from '../schema/facts.js'
import { ANALYSIS_VERSION } from '../workers/analysis.js'
import { analysedJson } from '../workers/comparison-json.js'
import { storedSide } from '../workers/sides.js'
import { entityTag, isHeld } from './conditional.js'
import { ref, written } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'
import { writtenSide } from './sides.js'

const tags = ['facts']
const JSON_TYPE = 'application/json; charset=utf-8'

export function factsRoutes(api: Api, parts: Parts): void {
  const { store, analysis } = parts

  api.get(
    '/snapshots/:id/facts',
    {
      schema: {
        summary: 'Its mentions: figures, names and framing cues',
        tags,
        operationId: 'getFacts',
        params: Type.Object({ id: Type.String({ description: "the snapshot's id" }) }),
        response: { 200: written(Facts, 'the mentions'), 304: NOT_MODIFIED, ...problems(404, 413, 503) },
      },
    },
    async (request, reply) => {
      const side = await storedSide(store, request.params.id, 'id')
      const tag = entityTag('facts', ANALYSIS_VERSION, side.key, JSON.stringify(side.context))
      if (isHeld(request, reply, tag)) return reply.code(304).send(null)
      return reply.type(JSON_TYPE).send(await analysis.facts(side))
    },
  )

  api.post(
    '/analyse',
    {
      schema: {
        summary: 'The mentions in a text that is not stored; nothing is kept',
        tags,
        operationId: 'analyseText',
        body: ref(TextToAnalyse),
        response: {
          200: written(AnalysedText, 'the mentions, with the text that their offsets count in'),
          ...problems(400, 413, 415, 422, 503),
        },
      },
    },
    async ({ body }, reply) => {
      const side = await writtenSide(parts, body, '')
      return reply.type(JSON_TYPE).send(await analysedJson(side, await analysis.facts(side)))
    },
  )
}
