/** A change of a name in plain words, as the page, the reports and the highlights quote it. */
import type { NameChange } from '../schema/name.js'
import { hasInvisible, mixesScripts } from './fold-name.js'
import type { HeldPost } from './held-posts.js'

export interface Told {
  readonly change: NameChange['change']
  readonly names: readonly [string | null, string | null]
  readonly roles?: readonly [string | null, string | null]
  /** true: some mentions only */
  readonly somewhere?: boolean
  /** the heading of the section that came or went with it */
  readonly section?: string | null
  /** the post that another holds in the other text, in the same place */
  readonly held?: HeldPost | undefined
}

export function labelOf({ change, names: [from, to], roles, somewhere = false, section = null, held }: Told): string {
  const look = [from, to].flatMap((name) =>
    name !== null && mixesScripts(name)
      ? [`${name} mixes letters of two alphabets that look alike`]
      : name !== null && hasInvisible(name)
        ? [`${name} holds signs that print nothing`]
        : [],
  )
  const note = look.length > 0 ? ` (${[...new Set(look)].join('; ')})` : ''
  const places = somewhere ? ' in some places' : ''
  switch (change) {
    case 'renamed':
      return `${from} is called ${to}${places}${note}`
    case 'respelled':
      return `${from} is spelled ${to}${places}${note}`
    case 'role_changed':
      return `${to ?? from}: ${roles?.[0] ? `“${roles[0]}”` : 'no description'} became ${roles?.[1] ? `“${roles[1]}”` : 'no description'}`
    case 'added':
      if (held && section === null) return `${to} is new: “${held.post}” was ${held.other} before${note}`
      return section === null ? `${to} is new${note}` : `${to} came with the section “${section}”${note}`
    case 'removed':
      if (held && section === null) return `${from} is gone: “${held.post}” is now ${held.other}${note}`
      return section === null ? `${from} is gone${note}` : `${from} left with the section “${section}”${note}`
    case 'unchanged':
      return `${to} stays${note}`
  }
}
