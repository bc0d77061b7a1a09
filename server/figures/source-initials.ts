/**
 * One name for a source that a text names in full and by its initials: "Lake Monitoring Institute (LMI)" and "LMI" are both
 * told as "Lake Monitoring Institute (LMI)", so that one source has one name in the table and its filter.
 */

/** "(LMI)" behind at least two words. */
const INTRODUCED = /\(([\p{Lu}][\p{Lu}\p{N}&-]{1,7})(?:[,;][^()]{0,40})?\)/gu
/** The name stands in so many characters before its bracket. */
const LONGEST_NAME = 100
/** A text introduces few; a list of a thousand is no prose. */
const MOST = 200

export interface Initials {
  spell(source: string): string
}

export function initialsIn(text: string): Initials {
  let full: ReadonlyMap<string, string> | null = null
  return {
    spell: (source) => {
      full ??= introducedIn(text)
      if (full.size === 0) return source
      const name = full.get(source)
      if (name !== undefined) return `${name} (${source})`
      for (const [short, long] of full) if (source === long) return `${long} (${short})`
      return source
    },
  }
}

function introducedIn(text: string): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  let n = 0
  for (const { 1: short, index } of text.matchAll(INTRODUCED)) {
    if (++n > MOST) break
    if (full.has(short!)) continue
    const name = spelled(text.slice(Math.max(0, index - LONGEST_NAME), index).trimEnd(), short!)
    if (name !== null) full.set(short!, name)
  }
  return full
}

/** The words before the bracket whose capitals are its letters: "Institute of Lakes (IL)", "Federal Privacy Office (FPO)". */
function spelled(before: string, short: string): string | null {
  const words = before.split(/\s+/)
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  for (let k = words.length - 1; k >= 0 && words.length - k <= letters.length + 4; k--) {
    const name = words.slice(k)
    if (/[.;:,]$/u.test(words[k]!) && k < words.length - 1) return null
    const capitals = name
      .flatMap((word) => word.split(/[-’']/))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (capitals === letters && name.length > 1 && /^\p{Lu}/u.test(name[0]!)) return name.join(' ')
  }
  return null
}
