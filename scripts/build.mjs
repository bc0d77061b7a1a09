/** `npm run build`: both halves, whether they changed or not. */
import { allHalves, build } from './built.mjs'

build(allHalves, { always: true })
