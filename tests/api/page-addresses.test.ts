import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROUTES } from '../../web/routes.js'
import { temporaryFolder } from '../server/store/given.js'
import { served } from './given.js'

it('the address of every page is served, with and without a stroke at its end, and no other is found', async () => {
  const webFolder = join(temporaryFolder(), 'web')
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Variorum</title>')
  const { app } = await served({ webFolder })
  const status = async (url: string) => {
    const { statusCode } = await app.inject({ url, headers: { accept: 'text/html' } })
    return [url, statusCode]
  }
  for (const { path } of ROUTES) {
    const address = path.replace(/:\w+/g, 'one')
    expect(await status(address)).toEqual([address, 200])
    if (address !== '/') expect(await status(`${address}/`)).toEqual([`${address}/`, 200])
  }
  for (const none of ['/comparison', '/nowhere', '/adding'])
    expect(await status(none)).toEqual([none, 404])
})
