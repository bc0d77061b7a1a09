/** Words of one stem in other classes: "reputation" and "reputed", "caution" and "cautious". By their first letters. */

/** "reput|ation", "reput|ed": four letters would join "cont|rol" and "cont|ract"; words no longer than these are left alone. */
const STEM = 5

export const areCognates = (a: string, b: string): boolean =>
  a.length > STEM && b.length > STEM && a.slice(0, STEM) === b.slice(0, STEM)
