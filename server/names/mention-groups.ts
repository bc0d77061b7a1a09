/** Mentions of one folded form, before forms are joined: they stand or fall together and have one type. */
import type { NameType } from '../schema/name.js'
import { foldName } from './fold-name.js'
import type { Mention } from './mention.js'

export interface Group {
  key: string
  words: readonly string[]
  mentions: Mention[]
  type: NameType
  sure: number
}

export function groupByKey(mentions: readonly Mention[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = foldName(mention.surface) || mention.surface
    const group = groups.get(key)
    if (group) {
      group.mentions.push(mention)
      continue
    }
    groups.set(key, { key, words: key.split(' '), mentions: [mention], type: 'other', sure: 0 })
  }
  for (const group of groups.values()) Object.assign(group, voteOf(group.mentions))
  return groups
}

const ENDINGS = ['ese', 'ian', 'an', 'n', 'i']

const GUESSES: ReadonlySet<NameType> = new Set(['other', 'person'])

/** "the Velnian army" in a text that names Velnia: an adjective of no list is none of its names either. */
export function withoutAdjectives(groups: Map<string, Group>): Map<string, Group> {
  for (const group of groups.values()) {
    if (group.words.length > 1 || !GUESSES.has(group.type) || group.sure > 0) continue
    const isOf = ENDINGS.some((ending) => {
      const stem = group.key.slice(0, -ending.length)
      const land =
        group.key.endsWith(ending) && stem.length > 3 ? (groups.get(stem) ?? groups.get(`${stem}a`)) : undefined
      return land !== undefined && land !== group && LANDS.has(land.type)
    })
    if (isOf) groups.delete(group.key)
  }
  return groups
}

const LANDS: ReadonlySet<NameType> = new Set(['place', 'state'])

/** A type that the name itself says outweighs any number of guesses. */
export function voteOf(mentions: readonly Mention[]): { type: NameType; sure: number } {
  const votes = new Map<NameType, number>()
  let sure = 0
  for (const { type, typed } of mentions) {
    votes.set(type, (votes.get(type) ?? 0) + [0.3, 1.5, 3, 6][typed]!)
    sure = Math.max(sure, typed)
  }
  let best: NameType = 'other'
  let most = -1
  for (const [type, vote] of votes) if (vote > most) [best, most] = [type, vote]
  return { type: best, sure }
}

export type Join = (a: Group, b: Group) => void

export type Root = (group: Group) => Group
