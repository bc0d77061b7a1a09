import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../server/store/given.js'
import { served } from './given.js'

/** Read, not imported: the pages themselves are of another house. */
const PATHS = [...readFileSync('web/routes.ts', 'utf8').matchAll(/^\s+path: '([^']+)'/gm)].map(([, path]) => path!)

it('the address of every page is served, with and without a stroke at its end, and no other is found', async () => {
  const webFolder = join(temporaryFolder(), 'web')
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Variorum</title>')
  const { app } = await served({ webFolder })
  const status = async (url: string) => {
    const { statusCode } = await app.inject({ url, headers: { accept: 'text/html' } })
    return [url, statusCode]
  }
  expect(PATHS).toContain('/compare')
  for (const path of PATHS) {
    const address = path.replace(/:\w+/g, 'one')
    expect(await status(address)).toEqual([address, 200])
    if (address !== '/') expect(await status(`${address}/`)).toEqual([`${address}/`, 200])
  }
  for (const none of ['/comparison', '/nowhere', '/adding']) expect(await status(none)).toEqual([none, 404])
})
