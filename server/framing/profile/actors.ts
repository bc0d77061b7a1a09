/**
 * Who is who among the capitals of a text: "the Harbour Board", "Board" and "HB" are one actor where the names say so, and a
 * town, a ship or a treaty is none.
 *
 *   President Mara Olin · Olin · Mara Olin  →  Mara Olin
 *
 * The referents of both texts are one where they share a form. Without names (not read) every run of capitals is its own.
 */
import type { Name } from '../../schema/name.js'

/** What acts: the rest of the types are places, things and events. */
const ACTS: ReadonlySet<Name['type']> = new Set(['person', 'state', 'organisation', 'military_unit'])

export interface ReadNames {
  readonly from: readonly Name[]
  readonly to: readonly Name[]
}

/** By a run of capitals: the actor it names in either text; null where it names none. */
export function actorsBy(names: ReadNames | null): (run: string) => string | null {
  if (!names || names.from.length + names.to.length === 0) return (run) => run
  const called = new Map<string, { readonly actor: string; readonly mentions: number; readonly acts: boolean }>()
  // the later text's form stands for both
  for (const name of [...names.to, ...names.from]) {
    const forms = [name.canonical, ...name.variants].map(fold)
    const known = forms.map((form) => called.get(form)).find((one) => one?.acts)
    const entry = {
      actor: known?.actor ?? name.canonical,
      mentions: name.mentions.length,
      acts: ACTS.has(name.type),
    }
    for (const form of forms) {
      const other = called.get(form)
      // a form of two referents is the more frequent one's
      if (!other || (!known && other.mentions < entry.mentions)) called.set(form, entry)
    }
  }
  const answered = new Map<string, string | null>()
  return (run) => {
    const known = answered.get(run)
    if (known !== undefined) return known
    const actor = actorOf(run)
    answered.set(run, actor)
    return actor
  }

  function actorOf(run: string): string | null {
    const words = fold(run).split(' ')
    // "President Mara Olin": without what stands before the name
    for (let n = 0; n < words.length; n++) {
      const found = called.get(words.slice(n).join(' '))
      if (found) return found.acts ? found.actor : null
    }
    return null
  }
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
    .trim()
