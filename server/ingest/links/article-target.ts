/**
 * What a link means, where it leads to another article of its own site: the article's title in a wiki, else its address
 * there. It says who a name means, so a wikitext and the page of it, or a page and its copy in an archive, give the same.
 *
 *   [[Mary_Lind#Youth|Lind]]   /wiki/Mary_Lind   https://web.archive.org/web/2021/https://en.wiki.example/wiki/Mary_Lind
 *     →  "Mary Lind"
 *
 * Categories, pictures, talk and other sites say nothing of who is meant.
 */
import type { Link } from '../../text/blocks.js'

/** Pages of a wiki that are no articles; what stands before a colon else is part of a title: "Alien: Resurrection". */
const NO_ARTICLE =
  /^(?:category|file|image|media|mediawiki|template|help|wikipedia|wp|project|portal|special|user|draft|module|book|timedtext|topic|s|d|m|c|q|v|b|n|wikt|wiktionary|wikisource|wikiquote|wikinews|commons|meta|wikidata)(?: talk)?:|^talk:/i
/** Wikis of other languages are written in small letters: "fr:Pont". */
const OTHER_WIKI = /^[a-z]{2,3}(?:-[a-z]{2,8})?:\S|^simple:/
/** A wiki has no longer title, by bytes; an address that is longer names no page that people speak of. */
const LONGEST = 255

export function articleTitle(target: string): string | null {
  const hash = target.indexOf('#')
  const bare = (hash < 0 ? target : target.slice(0, hash))
    .replace(/^\s*:/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
  if (bare === '' || bare.length > LONGEST || OTHER_WIKI.test(bare) || NO_ARTICLE.test(bare)) return null
  const first = String.fromCodePoint(bare.codePointAt(0)!)
  return first.toUpperCase() + bare.slice(first.length)
}

const ARCHIVED = /^(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/)/i
/** Stands for the site of a content of which nobody said where it is from: its own links have no host. */
const UNKNOWN = 'https://page.invalid/'

/** @param page where the content is from; null: not known, and then only links without a host are its own */
export function articleAddress(href: string, page: string | null): string | null {
  if (href.startsWith('#') || href.length > 2000) return null
  const site = urlOf(page ?? UNKNOWN, UNKNOWN) ?? new URL(UNKNOWN)
  const url = urlOf(href, site.href)
  if (url === null || siteOf(url) !== siteOf(site)) return null
  const path = decoded(url.pathname)
  if (path.startsWith('/wiki/')) return articleTitle(path.slice('/wiki/'.length))
  // what a query asks for is mostly an edit, a search or a list
  const bare = path.replace(/\/+$/, '')
  if (bare === '' || url.search !== '' || bare.length > LONGEST) return null
  return site.href.startsWith(UNKNOWN) ? bare : `${siteOf(url)}${bare}`
}

function urlOf(address: string, base: string): URL | null {
  const whole = address.trim().replace(ARCHIVED, '')
  if (!URL.canParse(whole, base)) return null
  const url = new URL(whole, base)
  return /^https?:$/.test(url.protocol) ? url : null
}

/** A telephone's edition of a site is the same site. */
const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile)\./, '').replace(/^([a-z-]{2,12})\.m\./, '$1.')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** More than any block of an article has. */
const MOST_IN_BLOCK = 1000

/** Links whose words may be a name: of the others nothing would be asked. */
export const named = (links: readonly Link[]): { readonly links?: readonly Link[] } => {
  const kept = links.filter(({ label }) => mayBeName(label)).slice(0, MOST_IN_BLOCK)
  return kept.length > 0 ? { links: kept } : {}
}

export const mayBeName = (label: string): boolean => label.length <= LONGEST && /[\p{Lu}\p{Lo}]/u.test(label)
