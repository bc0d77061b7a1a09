/** Fetching as the configuration allows it. */
import type { Config } from '../config.js'
import { type Fetcher, fetcherOf } from '../ingest/fetch/fetcher.js'
import { PRODUCT } from '../product.js'

export const fetcherFor = ({ outbound, outboundAllow }: Pick<Config, 'outbound' | 'outboundAllow'>): Fetcher =>
  fetcherOf({
    outbound,
    allowedHosts: outboundAllow,
    userAgent: `Variorum/${PRODUCT.version} (compares dated snapshots of articles; fetches what a person asked for)`,
  })
