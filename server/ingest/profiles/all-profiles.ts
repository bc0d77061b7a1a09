/** Those that ship. Another publisher's is one more file, and one more line here. */
import { ocMedia } from './oc-media.js'
import type { Profile } from './profile.js'
import { topchubashovCenter } from './topchubashov-center.js'
import { wikipedia } from './wikipedia.js'

export const PROFILES: readonly Profile[] = [wikipedia, ocMedia, topchubashovCenter]
