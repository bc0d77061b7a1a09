/** What a page says of itself in its head: title, dates, site, address, language. */
import type { FrontMatter } from '../front-matter.js'

interface Found {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null
  querySelectorAll(selector: string): Iterable<{ textContent: string | null }>
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** In order of trust: when it was last changed comes before when it was published, since this is how it stood then. */
const DATES = [
  ['meta[property="article:modified_time"]', 'content'],
  ['meta[property="og:updated_time"]', 'content'],
  ['meta[itemprop="dateModified"]', 'content'],
  ['meta[name="last-modified" i]', 'content'],
  ['meta[name="dcterms.modified" i]', 'content'],
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i]', 'content'],
  ['meta[name="dc.date" i]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const

export function metadataOf(document: Found): FrontMatter {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null
  const linked = linkedData(document)
  const site = attribute('meta[property="og:site_name"]', 'content')
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => h1.textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const title =
    linked.headline ??
    attribute('meta[property="og:title"]', 'content') ??
    (headings.length === 1 ? headings[0]! : null) ??
    document.querySelector('title')?.textContent?.trim() ??
    null
  const url = attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content')
  const date = linked.date ?? firstDate(attribute)
  const language = attribute('html', 'lang')
  return {
    ...(title ? { title: withoutSite(title, site).replace(/\s+/g, ' ').slice(0, 500) } : {}),
    ...(date ? { date: toMinutes(date), dateBasis: 'stated', dateNote: 'the page says so in its head' } : {}),
    ...(site ? { publisher: site.slice(0, 200) } : {}),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
    ...(language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)
      ? { language: language.toLowerCase().split('-')[0]! }
      : {}),
  }
}

function firstDate(attribute: (selector: string, name: string) => string | null): string | null {
  for (const [selector, name] of DATES) {
    const found = attribute(selector, name)
    if (found && ISO.test(found)) return found
  }
  return null
}

/** EDTF knows no fractions, and its zones have a colon. */
const toMinutes = (date: string) => date.replace(/\.\d+/, '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')

/** "Flood in the valley - The Post", "The Post | Flood in the valley" */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·-]\s+/)
  if (parts.length < 2) return title
  if (site) return parts.filter((part) => part.toLowerCase() !== site.toLowerCase()).join(' – ') || title
  return parts.at(-1)!.split(' ').length <= 3
    ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|–—·-]\s+$/, '')
    : title
}

function linkedData(document: Found): { headline: string | null; date: string | null } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue // many pages have broken ones
    }
    const nodes = [value, ...(isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : [])].flat()
    for (const node of nodes) {
      if (!isObject(node) || !/Article|Posting|Report/.test(String(node['@type']))) continue
      const date = [node.dateModified, node.datePublished].find((each) => typeof each === 'string' && ISO.test(each))
      return {
        headline: typeof node.headline === 'string' ? node.headline : null,
        date: typeof date === 'string' ? date : null,
      }
    }
  }
  return { headline: null, date: null }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
