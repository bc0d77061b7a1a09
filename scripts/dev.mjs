/**
 * `npm run dev`: the server is compiled and started again when its source changes, and Vite serves the pages with reload and
 * hands /api on to it. When one of the three ends, so do the others.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, root } from './built.mjs'

build(['server'])
const started = [
  ['compiler', [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.', '--watch', '--preserveWatchOutput']],
  ['server', ['--watch-path=build/server', 'build/server/main.js']],
  ['pages', [join(root, 'node_modules', 'vite', 'bin', 'vite.js')]],
].map(([name, args]) => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  child.on('exit', (code) => {
    if (stopping) return
    process.stderr.write(`The ${name} ended.\n`)
    stop(code ?? 1)
  })
  return child
})

let stopping = false
function stop(code) {
  stopping = true
  process.exitCode = code
  for (const child of started) child.kill('SIGTERM')
}
process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))
