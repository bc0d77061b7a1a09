/** `npm run bench`: builds the server where it changed, and measures what was built. Options go through to the measurements. */
import { build } from './built.mjs'

build(['server'])
await import('../tests/bench/run.mjs')
