import type { Profile } from './profile.js'

/** Its pages carry calls for members above and inside articles; its standing note on terms is its own word and stays. */
export const ocMedia: Profile = {
  publishers: ['OC Media'],
  hosts: ['oc-media.org'],
  drop: [],
  unwrap: [],
  lines: [
    String.raw`become an? (?:oc media )?member\b.{0,80}$`,
    String.raw`support independent journalism in the caucasus\b.{0,80}$`,
    String.raw`update: for the latest (?:live )?updates\b.{0,60}$`,
    String.raw`read in (?:armenian|azerbaijani|georgian|russian|english)\b.{0,60}$`,
  ],
}
