/**
 * The environment as a Config, checked once at the start: a wrong value stops the program with the variable's name and what
 * it may be, before anything is opened. An empty variable counts as unset, as shells and container files leave them.
 */
export interface Config {
  readonly host: string
  readonly port: number
  /** where the store is; made when it is not there */
  readonly dataDir: string
  /** null: everyone may write */
  readonly adminToken: string | null
  /** the largest body, in bytes */
  readonly bodyLimit: number
  /** false: nothing is ever fetched from elsewhere */
  readonly outbound: boolean
  /** `host:port` that may be fetched from although they are on this machine or a private network */
  readonly outboundAllow: readonly string[]
}

const MEBIBYTE = 1024 * 1024

/** A long article is 100 KB and a book 2 MB; 20 MB is ten books, which a comparison still takes in seconds. */
const BODY_LIMIT = 20 * MEBIBYTE
/** V8 holds no string of 512 MB, and a body is held as one. */
const LARGEST_BODY_LIMIT = 256 * MEBIBYTE
const SMALLEST_BODY_LIMIT = 1024

/** A variable that cannot be used; the message names it. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    reason: string,
  ) {
    super(`${variable} ${reason}`)
    this.name = 'ConfigError'
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** @throws ConfigError */
export function readConfig(env: Environment): Config {
  if (env.DATABASE_URL) {
    throw new ConfigError(
      'DATABASE_URL',
      'is set, but this version keeps its store in SQLite only. Unset it, and say with DATA_DIR where the store is to be.',
    )
  }
  return {
    host: env.HOST || '127.0.0.1',
    // 0: any free port
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    dataDir: env.DATA_DIR || 'data',
    adminToken: tokenOf(env),
    bodyLimit: wholeNumber(env, 'BODY_LIMIT', BODY_LIMIT, SMALLEST_BODY_LIMIT, LARGEST_BODY_LIMIT),
    outbound: outboundOf(env),
    outboundAllow: hostsOf(env),
  }
}

function outboundOf({ OUTBOUND }: Environment): boolean {
  if (!OUTBOUND || OUTBOUND === 'on') return true
  if (OUTBOUND === 'off') return false
  throw new ConfigError('OUTBOUND', `is "${OUTBOUND}"; it is on or off.`)
}

function hostsOf({ OUTBOUND_ALLOW }: Environment): string[] {
  const hosts = (OUTBOUND_ALLOW ?? '').split(/[\s,]+/).filter((host) => host !== '')
  const wrong = hosts.find((host) => !/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i.test(host))
  if (wrong === undefined) return hosts.map((host) => host.toLowerCase())
  throw new ConfigError('OUTBOUND_ALLOW', `holds "${wrong}"; it is a list of host:port, such as 127.0.0.1:8080.`)
}

function wholeNumber(env: Environment, variable: string, unset: number, least: number, most: number): number {
  const given = env[variable]
  if (!given) return unset
  const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (value >= least && value <= most) return value
  throw new ConfigError(variable, `is "${given}", but must be a whole number from ${least} to ${most}.`)
}

/** An HTTP header carries printable ASCII; a token with anything else could never be sent. */
function tokenOf(env: Environment): string | null {
  const given = env.ADMIN_TOKEN
  if (!given) return null
  if (/^[\x21-\x7e]+$/.test(given)) return given
  throw new ConfigError('ADMIN_TOKEN', 'may hold letters, digits and signs of ASCII only, and no spaces.')
}
