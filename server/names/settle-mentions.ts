/** Which mentions are names after all, when the whole text is known: a doubtful one where the same name is sure elsewhere. */
import { foldName } from './fold-name.js'
import type { Mention } from './mention.js'

/** Doubtful mentions stand where the same name is sure elsewhere, alone or without its first word. */
export function settle(all: readonly Mention[], subjectAt: number | null): Mention[] {
  const about = all.find(({ start }) => start === subjectAt)?.type === 'event'
  const sure = new Set<string>()
  for (const m of all) if (!m.doubtful && !m.without) sure.add(foldName(m.surface))
  const many = oneOfMany(all)
  const kept: Mention[] = []
  for (const m of all) {
    if (m.plain && many.has(m.surface)) continue
    if (m.ofSubject) {
      if (about) kept.push(m)
      continue
    }
    if (m.without && !sure.has(foldName(m.surface))) {
      const { start, surface } = m.without
      kept.push({
        ...m,
        start,
        surface,
        without: null,
        doubtful: false,
        roles: m.roles.filter((r) => r.start >= m.end || r.end <= start),
      })
    } else if (!m.doubtful || sure.has(foldName(m.surface))) kept.push(m)
  }
  return kept
}

/** Of ten times that something is named, so often "a", "any" or "your" before it shows that it is a term and no name. */
const TERM_SHARE = 0.1

/** "Privacy Policy", "Senior Fellow": words of the language with a capital that the text has many of. */
function oneOfMany(all: readonly Mention[]): ReadonlySet<string> {
  const counts = new Map<string, { many: number; all: number }>()
  for (const { plain, oneOfMany, surface } of all) {
    if (!plain) continue
    const count = counts.get(surface) ?? { many: 0, all: 0 }
    counts.set(surface, { many: count.many + (oneOfMany ? 1 : 0), all: count.all + 1 })
  }
  return new Set([...counts].filter(([, { many, all }]) => many > 0 && many >= all * TERM_SHARE).map(([form]) => form))
}
