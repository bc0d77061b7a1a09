/**
 * `npm run lock`, after dependencies changed: makes package-lock.json install everywhere.
 *
 * Packages with native parts name one optional package per platform. A registry mirror may not hold those of other
 * platforms; npm then leaves them out of the lock file, and `npm ci` refuses such a file on every platform. They are
 * written in here with their exact version and the platform that their name says. Download addresses are taken out:
 * a lock file needs none, and they would tie it to one registry.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'netbsd', 'sunos', 'aix', 'win32', 'openharmony']
const PROCESSORS = {
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  ia32: 'ia32',
  arm64: 'arm64',
  x64: 'x64',
  wasm32: 'wasm32',
  arm: 'arm',
}

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const added = []
for (const [at, entry] of Object.entries(lock.packages)) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `${at ? `${at}/` : ''}node_modules/${name}`
    if (lock.packages[own] || lock.packages[`node_modules/${name}`] || !/^\d/.test(version)) continue
    const os = SYSTEMS.find((system) => name.includes(system))
    const cpu = Object.keys(PROCESSORS).find((processor) => name.includes(processor))
    if (!os && !cpu) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(cpu ? { cpu: [PROCESSORS[cpu]] } : {}),
      ...(name.includes('musl') ? { libc: ['musl'] } : name.includes('gnu') ? { libc: ['glibc'] } : {}),
      ...(os ? { os: [os] } : {}),
    }
    added.push(`${name}@${version}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length ? `Added for other platforms: ${added.join(', ')}` : 'The lock file was complete.')
