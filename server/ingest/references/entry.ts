/**
 * An entry of a reference list as it stands on a page, and the list of them.
 *
 *   '12. ^ a b Lind, Tom. "The bridge". The Post. https://post.example/7'  →  title "The bridge", the address, the words
 *
 * Entries in the same words are one, cited in several places: lists of short notes repeat themselves, and versions of an
 * article are compared by what they cite, not by how often.
 */
import type { Reference } from '../../schema/reference.js'

/** A reference before it is known which blocks cite it. */
export type Entry = Omit<Reference, 'citedIn'>

/** An explanatory note has a paragraph; more is a text of its own. */
const LONGEST_TEXT = 1000
const LONGEST_URL = 2000
/** The longest list of an encyclopedia has about a thousand. */
const MOST_ENTRIES = 10_000

/** "12. ^ a b", "^ Jump up to: a b": the number, and the links back to where it is cited. */
const LEAD = /^(?:\[?\d{1,3}[.\])]\s{0,3})?(?:[\^↑]\s?(?:Jump up to:?\s?)?(?:a b\s(?:[a-z]{1,2}\s){0,60})?)?/
const TITLE = /["“„«]([^"“”„«»]{2,300})["”“»]/
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]{3,2000}/i

/** @param link what the entry links to first, where the page has links; its words are the title unless they are the address */
export function entryOf(words: string, link: { readonly url: string; readonly text: string } | null = null): Entry {
  const text = words.replace(/\s+/g, ' ').trim().replace(LEAD, '').trim().slice(0, LONGEST_TEXT)
  const url = webAddress(link?.url ?? ADDRESS.exec(text)?.[0].replace(/[.,;:)\]]+$/, '') ?? null)
  const linked = link?.text.replace(/\s+/g, ' ').trim() ?? ''
  const isTitle = /\p{L}/u.test(linked) && !/^https?:|^www\./i.test(linked)
  return { text, title: (isTitle ? unquoted(linked) : TITLE.exec(text)?.[1]?.trim()) || null, url }
}

/** The quotation marks around a title, not those of a word in it. */
export const unquoted = (title: string) => (/^["“„«]([^"“”„«»]*)["”“»]$/.exec(title)?.[1] ?? title).slice(0, 300)

/** http and https alone: an address may end up as a link. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null
  const whole = url.startsWith('//') ? `https:${url}` : url.trim()
  return /^https?:\/\/[^\s"<>]+$/i.test(whole) && whole.length <= LONGEST_URL && URL.canParse(whole) ? whole : null
}

/** An entry, and the number of a block that cites it; null: that is not known. */
export interface Cited {
  readonly entry: Entry
  readonly in: number | null
}

/** Each entry once, in order of its first place. Versions by the thousand are read, so keys are texts as they are. */
export function referenceList(cited: Iterable<Cited>): Reference[] {
  const list: (Entry & { readonly citedIn: number[] })[] = []
  const byText = new Map<string, (typeof list)[number][]>()
  for (const { entry, in: place } of cited) {
    if (entry.text === '') continue
    const alike = byText.get(entry.text)
    let there = alike?.find(({ url }) => url === entry.url)
    if (!there) {
      if (list.length >= MOST_ENTRIES) continue
      there = { text: entry.text, title: entry.title, url: entry.url, citedIn: [] }
      list.push(there)
      if (alike) alike.push(there)
      else byText.set(entry.text, [there])
    }
    if (place !== null && !there.citedIn.includes(place)) there.citedIn.push(place)
  }
  for (const { citedIn } of list) if (citedIn.length > 1) citedIn.sort((a, b) => a - b)
  return list
}
