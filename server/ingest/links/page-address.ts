/**
 * The addresses under which one page may be known, so that its versions come together whatever link led to it.
 *
 *   https://paper.example/dam?utm_source=post#top, which calls itself https://paper.example/dam
 *     →  https://paper.example/dam
 *
 * What a page calls itself is believed where it names the same place of the same site: some sites call every page by the
 * address of their front page or of a section, and all their articles would become one.
 */

/** What newsletters, social networks and advertisements add to an address; it says who came, and never what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|ocid|cmpid|ito|smid|at_(?:medium|campaign|custom\w*|link\w*|format|ptr\w*))$/i

/** The plainest first, each once, and each with its other scheme behind it, as sites change from one to the other. */
export function addressesOf(url: string, ownAddress: string | null): string[] {
  const page = plain(url)
  if (page === null) return [url]
  const own = ownAddress === null ? null : plain(ownAddress)
  const names = [...(own !== null && isSamePlace(own, page) ? [own.href] : []), page.href, url]
  return [...new Set(names.flatMap((name) => [name, otherScheme(name)]))]
}

function plain(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  const extra = [...new Set(url.searchParams.keys())].filter((name) => TRACKING.test(name))
  // asked first: deleting writes the rest of the query anew
  for (const name of extra) url.searchParams.delete(name)
  return url
}

const otherScheme = (address: string) =>
  address.startsWith('https:') ? `http:${address.slice('https:'.length)}` : `https:${address.slice('http:'.length)}`

const isSamePlace = (a: URL, b: URL) => siteOf(a) === siteOf(b) && placeOf(a) === placeOf(b)
const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '')
/** Its last name: sites move a page from folder to folder, and write it with an ending or without. */
const placeOf = ({ pathname }: URL) => {
  const names = pathname.split('/').filter((name) => name !== '' && !/^(?:index\.\w{3,5}|amp)$/i.test(name))
  return (names.at(-1) ?? '').replace(/\.(?:amp|html?|php|aspx?)$/i, '').toLowerCase()
}
