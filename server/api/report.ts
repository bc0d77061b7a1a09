/** `/compare/{from}/{to}/report`: a comparison to take away. */
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import type { ReportFormat } from '../report/compared.js'
import { STYLE } from '../report/html.js'
import { ReportTable } from '../schema/comparison.js'
import { FACETS } from '../workers/analysis.js'
import { storedSide } from '../workers/sides.js'
import { PairParams, tagOf } from './compare.js'
import { isHeld } from './conditional.js'
import { attachment } from './download.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** The page of a report may use its own style sheet and nothing else. */
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`

export function reportRoutes(api: Api, { store, analysis }: Parts): void {
  api.get(
    '/compare/:from/:to/report',
    {
      schema: {
        summary: 'The same to take away: Markdown, a table, or a page that stands alone',
        tags: ['compare'],
        operationId: 'getReport',
        produces: Object.values(MEDIA_TYPES).map((type) => type.split(';')[0]!),
        params: PairParams,
        querystring: Type.Object({
          format: Type.Union([Type.Literal('md'), Type.Literal('csv'), Type.Literal('html')]),
          facet: Type.Optional(
            Type.Union(ReportTable.anyOf, { description: 'which table, of csv; the passages when absent' }),
          ),
        }),
        response: {
          200: Type.Unsafe<Buffer>({
            description: 'the report',
            content: Object.fromEntries(
              Object.values(MEDIA_TYPES).map((type) => [type.split(';')[0], { schema: { type: 'string' } }]),
            ),
          }),
          304: NOT_MODIFIED,
          ...problems(400, 404, 413, 503),
        },
      },
    },
    async (request, reply) => {
      const { format, facet } = request.query
      const from = await storedSide(store, request.params.from, 'from')
      const to = await storedSide(store, request.params.to, 'to')
      const pair = { from, to, include: FACETS }
      if (isHeld(request, reply, tagOf(pair, [format, facet].join(' ')))) return reply.code(304).send(null)
      const report = await analysis.report({
        ...pair,
        format,
        ...(facet ? { facet } : {}),
        names: { from: from.key, to: to.key },
      })
      const name = attachment(
        `${from.snapshot.article} ${from.snapshot.date} to ${to.snapshot.date}${facet ? ` ${facet}` : ''}.${format}`,
      )
      if (format === 'html') reply.header('content-security-policy', REPORT_POLICY)
      else reply.header('content-disposition', name)
      return reply.type(MEDIA_TYPES[format]).send(report)
    },
  )
}
