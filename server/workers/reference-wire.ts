/**
 * What successive versions cite on its way between two threads: as their blocks do (`block-wire.ts`), each entry goes once and is
 * named by its number from then on. What changes with every version is the blocks that cite it, and those are numbers.
 */
import type { Reference } from '../schema/reference.js'

type Entry = Omit<Reference, 'citedIn'>

export interface SentReferences {
  /** the thread's number: each has its own */
  readonly sender: number
  /** raised when the sender begins to count anew */
  readonly generation: number
  /** of each reference in order: its entry's number, how many blocks cite it, and which */
  readonly numbers: Uint32Array
  /** those that were not sent before; the first has the number `firstFresh` */
  readonly fresh: readonly Entry[]
  readonly firstFresh: number
}

/** Characters of entries that both sides keep: an article of 15,000 versions has had as many. */
const MOST_CHARACTERS = 2_000_000

/** @param sender no other thread of the receiver's may have the same */
export function referenceSender(sender: number, mostCharacters = MOST_CHARACTERS) {
  let known = new Map<string, { readonly entry: Entry; readonly number: number }[]>()
  let generation = 0
  let sent = 0
  let characters = 0
  return (references: readonly Reference[]): SentReferences => {
    if (characters > mostCharacters) {
      known = new Map()
      generation++
      sent = 0
      characters = 0
    }
    const fresh: Entry[] = []
    const firstFresh = sent
    const numberOf = ({ text, title, url }: Reference): number => {
      const alike = known.get(text) ?? []
      const there = alike.find(({ entry }) => entry.url === url && entry.title === title)
      if (there) return there.number
      const entry = { text: apart(text), title: title && apart(title), url: url && apart(url) }
      known.set(entry.text, [...alike, { entry, number: sent }])
      fresh.push(entry)
      characters += text.length + (title?.length ?? 0) + (url?.length ?? 0)
      return sent++
    }
    const numbers = references.flatMap((one) => [numberOf(one), one.citedIn.length, ...one.citedIn])
    return { sender, generation, numbers: Uint32Array.from(numbers), fresh, firstFresh }
  }
}

/** A part of a text keeps all of it in memory, for as long as the part is known. */
const apart = (part: string) => Buffer.from(part).toString()

interface Received {
  readonly generation: number
  /** by number: the entry, as it was cited last */
  readonly latest: Reference[]
}

/** What a sender sends has to be received in the order in which it was sent. @throws when a part of it was lost */
export function referenceReceiver(): (given: SentReferences) => Reference[] {
  const known = new Map<number, Received>()
  return ({ sender, generation, numbers, fresh, firstFresh }) => {
    let from = known.get(sender)
    if (from?.generation !== generation) {
      from = { generation, latest: [] }
      known.set(sender, from)
    }
    const { latest } = from
    if (latest.length !== firstFresh) throw new Error(`references ${latest.length} to ${firstFresh} did not arrive`)
    for (const entry of fresh) latest.push({ ...entry, citedIn: [] })
    const references: Reference[] = []
    for (let at = 0; at < numbers.length; ) {
      const number = numbers[at]!
      const end = at + 2 + numbers[at + 1]!
      const before = latest[number]!
      const citedIn = [...numbers.subarray(at + 2, end)]
      // one object as long as it is cited alike, so that what is computed of it is computed once
      const now = isSame(before.citedIn, citedIn) ? before : { ...before, citedIn }
      latest[number] = now
      references.push(now)
      at = end
    }
    return references
  }
}

const isSame = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((n, i) => n === b[i])
