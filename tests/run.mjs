/**
 * `npm test`: builds the product, finds a browser, runs every test and closes with `N passed, N failed`.
 *
 * A machine without Chromium gets it by apt where that is allowed. Where it is not, the browser suite is skipped, and the
 * closing lines say so: it is never left out silently.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function findBrowser() {
  const given = process.env.VARIORUM_CHROMIUM
  if (given) return existsSync(given) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  return candidates.find((path) => existsSync(path)) ?? null
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1

/** apt where this user may: as root, or by sudo without a password. */
function installBrowser() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  const apt = (...args) =>
    root
      ? run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })
      : run('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args])
  console.log('No Chromium found: installing it with apt.')
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}

let browser = findBrowser()
if (!browser) {
  installBrowser()
  browser = findBrowser()
}

if (run('npm', ['run', '--silent', 'build']) !== 0) {
  console.log('The build failed; no test was run.\n0 passed, 1 failed')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'))
const report = join(folder, 'report.json')
const status = run(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(browser ? [] : ['--exclude', 'tests/browser/**']),
    ...process.argv.slice(2),
  ],
  browser ? { VARIORUM_CHROMIUM: browser } : {},
)
let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
if (existsSync(report)) counts = JSON.parse(readFileSync(report, 'utf8'))
rmSync(folder, { recursive: true, force: true })

// a file that could not be loaded has no test of its own to fail
const brokenFiles = counts.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
const failed = counts.numFailedTests + brokenFiles
const skipped = counts.numPendingTests
if (!browser) {
  console.log(
    'The browser suite was SKIPPED: no Chrome or Chromium was found and none could be installed.\n' +
      'Install one (Debian: apt-get install chromium) or set VARIORUM_CHROMIUM to its path, and run npm test again.',
  )
}
console.log(
  `${counts.numPassedTests} passed, ${failed || (status === 0 ? 0 : 1)} failed${skipped ? `, ${skipped} skipped` : ''}`,
)
process.exit(failed === 0 && counts.numPassedTests > 0 ? status : 1)
