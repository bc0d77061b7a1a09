/** Builds the server from its parts, without listening: `main.ts` then listens, and tests send it requests by `inject`. */
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { guardWrites } from './api/access.js'
import { articleRoutes } from './api/articles.js'
import { compareRoutes } from './api/compare.js'
import { answerConditionally, tagCompressed } from './api/conditional.js'
import { describe, documentRoute } from './api/docs.js'
import { factsRoutes } from './api/facts.js'
import { feedRoutes } from './api/feed.js'
import { healthRoutes } from './api/health.js'
import { importRoutes } from './api/imports.js'
import { mementoRoutes } from './api/memento.js'
import { refuseOtherMethods } from './api/methods.js'
import { nouns } from './api/nouns.js'
import { pageRoutes } from './api/pages.js'
import type { Api, Parts } from './api/parts.js'
import { previewRoutes } from './api/preview.js'
import { problemHandler } from './api/problems.js'
import { reportRoutes } from './api/report.js'
import { searchRoutes } from './api/search.js'
import { snapshotRoutes } from './api/snapshot.js'
import { snapshotListRoutes } from './api/snapshots.js'
import { topicRoutes } from './api/topics.js'
import { trackRoutes } from './api/track.js'
import { takeForms } from './api/upload.js'
import { fetcherFor } from './imports/fetcher-for.js'
import { tidyHanded } from './imports/handed-files.js'
import { jobsOf } from './imports/jobs.js'
import { toldChanges } from './search/told-changes.js'

/** Longer than a slug and than a snapshot's id. */
const LONGEST_SEGMENT = 200
/** A form has a dozen fields; each may be as long as a file. */
const MOST_FIELDS = 30

/** The pages use their own files and nothing else, so an injected script or style has nowhere to come from. */
const POLICY = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
}

export async function buildApp(parts: Parts, logger: FastifyServerOptions['logger'] = false): Promise<Api> {
  const { bodyLimit, adminToken, outbound = false, outboundAllow = [] } = parts.config
  const jobs = jobsOf({
    ...{ ...parts, now: parts.clock, fetcher: fetcherFor({ outbound, outboundAllow }) },
    onTrouble: (error, id) => app.log.error(error, `the import ${id}`),
  })
  const told = toldChanges(parts)
  const onProblem = problemHandler(bodyLimit)
  const app: Api = Fastify({
    logger: logger ?? false,
    bodyLimit,
    routerOptions: { maxParamLength: LONGEST_SEGMENT },
    // a number for a string is taken as its digits; fields that are not known are passed over
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false } },
    frameworkErrors: (error, request, reply) => void onProblem(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setErrorHandler(onProblem)
  // what an earlier server left unfinished goes on, and is left to the next when this one stops
  app.addHook('onReady', async () => {
    await jobs.takeUp()
    await tidyHanded(parts)
    jobs.keepTakingUp()
  })
  app.addHook('onClose', () => jobs.close())
  app.addHook('onClose', () => told.close())
  for (const noun of nouns()) app.addSchema(noun)

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // it speaks plain HTTP; whoever puts TLS before it says so there
    strictTransportSecurity: false,
  })
  await app.register(compress, { globalDecompression: false, encodings: ['br', 'gzip'] })
  tagCompressed(app)
  await app.register(multipart, {
    limits: { fileSize: bodyLimit, fieldSize: bodyLimit, files: 1, fields: MOST_FIELDS },
  })
  takeForms(app)
  await describe(app, parts)
  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider<TypeBoxTypeProvider>()
      const refuseOthers = refuseOtherMethods(api)
      guardWrites(api, adminToken)
      answerConditionally(api)
      topicRoutes(api, parts)
      articleRoutes(api, parts)
      snapshotListRoutes(api, parts)
      snapshotRoutes(api, parts)
      compareRoutes(api, parts)
      factsRoutes(api, parts)
      trackRoutes(api, parts)
      searchRoutes(api, parts, told)
      reportRoutes(api, parts)
      previewRoutes(api, parts)
      importRoutes(api, parts, jobs)
      mementoRoutes(api, parts)
      feedRoutes(api, parts)
      healthRoutes(api, parts)
      documentRoute(api)
      refuseOthers()
    },
    { prefix: '/api/v1' },
  )
  await pageRoutes(app, parts.webFolder)
  return app
}
