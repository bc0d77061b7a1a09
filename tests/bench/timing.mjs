/** Runs subjects and commands, each in a process of its own that is ended when it takes too long, and sums up their times. */
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commands } from './subjects.mjs'

const child = fileURLToPath(new URL('child.mjs', import.meta.url))

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** Ends with the process, or at `capMs`: then null. */
function ran(command, args, capMs) {
  return new Promise((done) => {
    const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const timer = setTimeout(() => started.kill('SIGKILL'), capMs)
    const parts = []
    started.stdout.on('data', (part) => parts.push(part))
    started.on('error', () => done(null))
    started.on('close', (code, signal) => {
      clearTimeout(timer)
      done(signal ? null : { code, output: Buffer.concat(parts).toString() })
    })
  })
}

/**
 * The first call, and the median of those that follow: the first three are left out, the compiler works on them.
 * @returns null when `capMs` passed
 */
export async function timed(subject, pair, folder, { runs, capMs = 120_000 }) {
  const file = join(folder, 'pair.json')
  writeFileSync(file, JSON.stringify({ from: pair.from, to: pair.to }))
  const result = await ran(process.execPath, [child, subject, file, String(runs)], capMs)
  if (!result) return null
  if (result.code !== 0) throw new Error(`${subject} ended with ${result.code}`)
  const { wall, user, peakMb } = JSON.parse(result.output)
  const warm = (list) => (list.length > 6 ? list.slice(3) : list.slice(-Math.max(1, list.length - 1)))
  return { firstMs: wall[0], warmMs: median(warm(wall)), bestMs: Math.min(...wall), userMs: median(warm(user)), peakMb }
}

export function isInstalled(name) {
  const command = commands[name]
  if (spawnSync(command.name, ['--version'], { stdio: 'ignore' }).error) return false
  return command.needs ? spawnSync(command.name, command.needs, { stdio: 'ignore' }).status === 0 : true
}

export async function timedCommand(name, pair, folder, { runs, capMs }) {
  const files = [join(folder, 'from.txt'), join(folder, 'to.txt')]
  writeFileSync(files[0], `${pair.from.text}\n`)
  writeFileSync(files[1], `${pair.to.text}\n`)
  const times = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    // 1 says that the texts differ; more is a failure
    const result = await ran(commands[name].name, commands[name].arguments(...files), capMs)
    if (!result) return null
    if (result.code > 1) throw new Error(`${name} ended with ${result.code}`)
    times.push(performance.now() - start)
  }
  return { warmMs: median(times) }
}
