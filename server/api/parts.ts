/** What the API is built from. `main.ts` and tests hand in the same, so a test meets the product and no stand-in. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { Config } from '../config.js'
import type { Store } from '../store/store.js'
import type { Analysis } from '../workers/analysis.js'

export interface Parts {
  readonly store: Store
  readonly analysis: Analysis
  /** without word of it, nothing is fetched */
  readonly config: Pick<Config, 'adminToken' | 'bodyLimit'> &
    Partial<Pick<Config, 'outbound' | 'outboundAllow' | 'dataDir'>>
  readonly clock: () => Date
  readonly version: string
  /** where the built pages are; null: none are served */
  readonly webFolder: string | null
}

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>
