import type { Profile } from './profile.js'

/** A standing line on its pages' foot, and its call for articles. */
export const topchubashovCenter: Profile = {
  publishers: ['Topchubashov Center'],
  hosts: ['top-center.org'],
  drop: [],
  unwrap: [],
  lines: [
    String.raw`follow us everywhere and at any time\b`,
    String.raw`(?:the )?topchubashov center has responsive design\b`,
    String.raw`become an analyst\b.{0,80}$`,
    String.raw`the views expressed (?:in|by) .{0,120} do not (?:necessarily )?(?:reflect|represent) the (?:views|position) of (?:the )?topchubashov center\b`,
  ],
}
