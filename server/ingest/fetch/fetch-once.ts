/**
 * One request over HTTP, bounded in everything, with Node's own client.
 *
 * Not `fetch`: it takes a gzip body that was cut short for a whole one, and half an article would be stored as an article
 * that lost its second half. Node's client and zlib report the cut. Name look-up is ours, so that what is judged is the
 * address that the socket then connects to; a name that changes its address between two look-ups gains nothing.
 */
import { lookup as systemLookup } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchError } from './fetch-error.js'
import { type Allowed, isAllowedHost, reasonAgainstIp, reasonAgainstUrl } from './judge-address.js'

export interface Limits {
  /** until the headers are there */
  readonly headersMs: number
  /** for the whole answer */
  readonly totalMs: number
  /** after decompression */
  readonly bytes: number
}

export interface Asked {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly allowed: Allowed
  readonly limits: Limits
  readonly signal?: AbortSignal | undefined
  /** a name's addresses; another in tests */
  readonly lookup?: typeof systemLookup
}

export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** @throws FetchError */
export async function fetchOnce(asked: Asked): Promise<Answer> {
  const { url, limits } = asked
  const against = reasonAgainstUrl(url, asked.allowed)
  if (against !== null) throw new FetchError('refused', `${shown(url)} was not asked: ${against}.`)
  const timeout = AbortSignal.timeout(limits.totalMs)
  const signal = asked.signal ? AbortSignal.any([asked.signal, timeout]) : timeout
  try {
    const response = await headersOf(asked, signal)
    const body = await bodyOf(response, limits, signal)
    return { status: response.statusCode ?? 0, headers: response.headers, body }
  } catch (error) {
    throw inWords(error, { url, limits, timedOut: timeout.aborted && !asked.signal?.aborted })
  }
}

function headersOf(
  { url, headers, allowed, limits, lookup }: Asked,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const sent = request(url, {
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      // a connection of its own: one that is kept could have been opened under other rules
      agent: false,
      signal,
      ...(isAllowedHost(url, allowed) ? {} : { lookup: judgedLookup(lookup ?? systemLookup) }),
    })
    const late = () =>
      sent.destroy(new FetchError('passing', `No answer came within ${limits.headersMs / 1000} seconds.`))
    const timer = setTimeout(late, limits.headersMs)
    sent.once('response', (response) => {
      clearTimeout(timer)
      resolve(response)
    })
    sent.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    sent.end()
  })
}

/** Gives the socket no address that may not be asked. One such address among several is enough to refuse the name. */
const judgedLookup =
  (lookup: typeof systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      for (const { address } of addresses) {
        const reason = reasonAgainstIp(address)
        if (reason === null) continue
        return callback(
          new FetchError('refused', `${hostname} was not asked: its address ${address} is ${reason}.`),
          '',
        )
      }
      const first = addresses[0]
      if (!first) return callback(new FetchError('passing', `${hostname} has no address.`), '')
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

async function bodyOf(response: http.IncomingMessage, { bytes }: Limits, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const counted = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > bytes) return done(new FetchError('refused', `The answer is larger than ${megabytes(bytes)}.`))
      chunks.push(chunk)
      done()
    },
  })
  await pipeline([response, ...unpacking(response), counted], { signal })
  if (!response.complete) throw new FetchError('passing', 'The connection ended before the answer did.')
  return Buffer.concat(chunks)
}

function unpacking({ headers }: http.IncomingMessage): Transform[] {
  const encodings = (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  return encodings
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
    .map((name) => {
      if (name === 'gzip' || name === 'x-gzip') return createGunzip()
      if (name === 'deflate') return createInflate()
      if (name === 'br') return createBrotliDecompress()
      throw new FetchError('refused', `The answer is packed in a way that was not asked for, "${name.slice(0, 40)}".`)
    })
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
/** Without the query, which may hold what is not for others. */
export const shown = (url: URL) => `${url.origin === 'null' ? url.protocol : url.origin}${url.pathname}`.slice(0, 300)

function inWords(error: unknown, about: { url: URL; limits: Limits; timedOut: boolean }): FetchError {
  const { url, limits, timedOut } = about
  if (timedOut) return new FetchError('passing', `The answer was not whole after ${limits.totalMs / 1000} seconds.`)
  const cause = error
  if (error instanceof FetchError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Error && error.name === 'AbortError') return new FetchError('passing', 'Stopped.', { cause })
  switch (code) {
    case 'ECONNREFUSED':
      return new FetchError('passing', `${url.host} takes no connections.`, { cause })
    case 'ENOTFOUND':
      return new FetchError('refused', `There is no ${url.hostname}.`, { cause })
    case 'EAI_AGAIN':
      return new FetchError('passing', `The name ${url.hostname} could not be looked up.`, { cause })
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return new FetchError('passing', 'The connection ended before the answer did.', { cause })
    case 'Z_BUF_ERROR':
      return new FetchError('passing', 'The packed answer ends half-way.', { cause })
    case 'HPE_HEADER_OVERFLOW':
      return new FetchError('refused', 'The headers of the answer are too large.', { cause })
  }
  const message = error instanceof Error ? error.message : String(error)
  if (code.startsWith('Z_') || /brotli|decompress/i.test(message)) {
    return new FetchError('passing', 'The packed answer cannot be unpacked.', { cause })
  }
  if (code.startsWith('HPE_')) return new FetchError('passing', 'The answer is no HTTP.', { cause })
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/i.test(code)) {
    return new FetchError('refused', `${url.host} cannot prove that it is what it says (${code}).`, { cause })
  }
  return new FetchError('passing', `${url.host} could not be asked: ${message}.`, { cause })
}
