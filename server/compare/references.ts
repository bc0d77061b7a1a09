/**
 * What became of the entries of two reference lists: kept, edited, gone, new.
 *
 * An entry is the same when it cites the same address, else when it says the same words, else when it has a title that no
 * other entry has. Addresses count without what changes under way: http or https, "www.", an archive's own prefix. Each is
 * looked up once, so lists of thousands take milliseconds.
 *
 * A list that is not there was mostly not copied along; whoever pasted a text took no source away. So where a side brought
 * none, nothing is told and the answer says why.
 */
import type { Limit } from '../schema/limit.js'
import type { Reference, ReferenceChange, ReferenceComparison } from '../schema/reference.js'

export interface CitedSide {
  /** null: not read */
  readonly references: readonly Reference[] | null
  /** no entries mean that nothing is cited */
  readonly carries: boolean
  /** an extract: what it lacks is not thereby removed */
  readonly partial: boolean
}

export interface ComparedReferences {
  readonly compared: ReferenceComparison
  readonly limits: readonly Limit[]
}

export function compareReferences(from: CitedSide, to: CitedSide): ComparedReferences {
  const a = from.references ?? []
  const b = to.references ?? []
  const counts = { from: from.references?.length ?? null, to: to.references?.length ?? null }
  const missing = lacks(from) || lacks(to)
  // both without: there is nothing to tell, and nothing to excuse
  if (missing && a.length + b.length > 0) {
    const reason = `The ${lacks(from) ? 'earlier' : 'later'} text ${missing}, so its references are not compared`
    return { compared: { ...counts, kept: 0, changes: [] }, limits: [{ where: 'references', reason }] }
  }
  const partner = pairs(a, b)
  const changes: Omit<ReferenceChange, 'id'>[] = []
  for (const [j, entry] of b.entries()) {
    const before = partner.get(j)
    if (before === undefined && from.partial) continue
    if (before === undefined) changes.push({ change: 'added', from: null, to: entry })
    else if (isEdited(a[before]!, entry)) changes.push({ change: 'edited', from: a[before]!, to: entry })
  }
  const kept = new Set(partner.values())
  const gone = to.partial ? [] : [...a.entries()]
  for (const [i, entry] of gone) if (!kept.has(i)) changes.push({ change: 'removed', from: entry, to: null })
  return {
    compared: { ...counts, kept: kept.size, changes: changes.map((change, n) => ({ id: `r${n + 1}`, ...change })) },
    limits: [],
  }
}

function lacks({ references, carries, partial }: CitedSide): string | null {
  if (references === null) return 'was stored before references were read'
  return references.length === 0 && (!carries || partial) ? 'came without a reference list' : null
}

/** For each later entry that stood before, which earlier one it is. */
function pairs(a: readonly Reference[], b: readonly Reference[]): Map<number, number> {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const keyOf of KEYS) {
    const waiting = new Map<string, number[]>()
    const isTwice = new Set<string>()
    for (const [i, entry] of a.entries()) {
      const key = keyOf(entry)
      if (key === null || taken.has(i)) continue
      const list = waiting.get(key)
      if (!list) waiting.set(key, [i])
      else {
        list.push(i)
        isTwice.add(key)
      }
    }
    // taken from the end, so that a list of equal keys costs no more than its length
    for (const list of waiting.values()) list.reverse()
    for (const [j, entry] of b.entries()) {
      const key = keyOf(entry)
      if (key === null || partner.has(j) || (keyOf === titleKey && isTwice.has(key))) continue
      const i = waiting.get(key)?.pop()
      if (i === undefined) continue
      partner.set(j, i)
      taken.add(i)
    }
  }
  return partner
}

/** Signs, spaces and capitals aside. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const ARCHIVE =
  /^(?:web\.archive\.org\/web|archive\.(?:org|today|is|ph)\/(?:web\/)?)\/?\d{4,14}(?:[a-z]{2}_)?\/(?:https?:\/\/)?/i

const addressOf = (url: string) =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(ARCHIVE, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')

const addressKey = ({ url }: Reference) => url && addressOf(url)
const textKey = ({ text }: Reference) => wordsOf(text)
const titleKey = ({ title }: Reference) => title && (wordsOf(title).includes(' ') ? wordsOf(title) : null)
const wholeKey = (entry: Reference) => `${addressKey(entry) ?? ''}\n${textKey(entry)}`
const KEYS = [wholeKey, addressKey, textKey, titleKey]

const isEdited = (from: Reference, to: Reference) => wholeKey(from) !== wholeKey(to)
