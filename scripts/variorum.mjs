/** `npm run variorum -- …`: the command, built when it is not. */
import { build } from './built.mjs'

build(['server'])
await import('../build/server/cli.js')
