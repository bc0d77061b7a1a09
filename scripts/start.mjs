/** `npm start`: builds what is not built, then serves. In one process, so that a signal reaches the server itself. */
import { allHalves, build } from './built.mjs'

build(allHalves)
await import('../build/server/main.js')
