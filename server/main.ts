/** Reads the configuration, opens the store, fills it when it is empty, listens, and stops cleanly when told to. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './app.js'
import { type Config, ConfigError, readConfig } from './config.js'
import { loadShipped } from './imports/load-shipped.js'
import { PRODUCT } from './product.js'
import { openStore } from './store/open-store.js'
import { poolAnalysis } from './workers/pool-analysis.js'

/** After it, a request that is still answered is given up: whoever stops a server waits ten seconds before killing it. */
const STOP_MS = 8000

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** What went wrong in words and an end, instead of a stack. */
function stop(reason: string): never {
  say(reason)
  process.exit(1)
}

function configured(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigError) stop(error.message)
    throw error
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const config = configured()
const store = await openStore(config.dataDir).catch((error: unknown) =>
  stop(`The store in ${config.dataDir} cannot be opened: ${messageOf(error)}`),
)
const analysis = poolAnalysis({ workerFile: PRODUCT.workerFile })
const clock = () => new Date()
await loadShipped({ store, analysis, now: clock() }, PRODUCT.snapshotsFolder, say)

const built = existsSync(join(PRODUCT.webFolder, 'index.html'))
if (!built) say('The pages are not built, so the API is served alone: npm run build')
const app = await buildApp(
  { store, analysis, config, clock, version: PRODUCT.version, webFolder: built ? PRODUCT.webFolder : null },
  { level: 'error', stream: process.stderr },
)
const address = await app.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
  stop(reasonNotToListen(error))
})
process.stdout.write(`Variorum is at ${address}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown(signal))

async function shutDown(signal: NodeJS.Signals): Promise<void> {
  // a second signal is meant
  process.once(signal, () => process.exit(1))
  setTimeout(() => process.exit(1), STOP_MS).unref()
  await app.close()
  await analysis.close()
  await store.close()
}

function reasonNotToListen(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${config.port} is taken, perhaps by another Variorum. Choose another: PORT=${config.port + 1} npm start`
    case 'EACCES':
      return `Port ${config.port} may not be used by this user. Choose one from 1024 up: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${config.host}", which is no address of this machine.`
    default:
      return `It cannot listen on ${config.host}, port ${config.port}: ${messageOf(error)}`
  }
}
