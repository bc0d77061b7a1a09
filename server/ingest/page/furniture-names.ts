/**
 * What a page calls its own furniture. Sites name the boxes around an article alike ("share-tools", "postByline",
 * "js-newsletter__box"), so class and id are cut into their words and these are looked up. A name can mislead ("related" on
 * the article's own wrapper): what holds a good part of the page, or its title, stays whatever it is called.
 *
 * Words were collected by hand from what content systems and consent tools write into their pages.
 */

/** As one word, or two that stand side by side. */
const SURE = new Set(
  (
    'share shares sharing sharedaddy addtoany newsletter signup byline bylines dateline cookie cookies consent gdpr onetrust ' +
    'paywall regwall piano breadcrumb breadcrumbs comments disqus advert advertisement advertising adslot adsense sponsored ' +
    'outbrain taboola relatedposts recirc recirculation promo feedback pagination pager toc noprint printonly authors ' +
    'kicker eyebrow overline rubric ' +
    'affiliations metadata screenreader srhead helpful upnext ' +
    'post-share ad-slot ad-unit ad-container entry-meta post-meta article-meta entry-footer post-footer author-box author-bio author-name ' +
    'author-info about-author posted-on pub-date publish-date reading-time read-more most-read most-popular also-read ' +
    'related-articles related-stories related-posts related-links related-content more-stories more-from skip-link skip-links ' +
    'screen-reader sr-only visually-hidden social-links social-media social-share cat-links tags-links tag-list tag-links ' +
    'phase-banner site-header site-footer site-nav page-header-nav video-player audio-player live-share story-tools ' +
    'article-tools page-tools print-link email-link sign-up call-out-promo membership-box donate-box support-us ' +
    'continue-reading article-kicker section-label subscribe-box subscription-offer ' +
    'comment-respond comment-list reader-comments back-top footnote-backref widget-area'
  ).split(' '),
)
/** Furniture where most of their words are links; an article's own words may stand in a box of such a name. */
const LINKED = new Set(
  'related tags tag topics menu nav navigation links social sidebar widget teaser teasers footer recommended popular trending archive categories'.split(
    ' ',
  ),
)
/** Of the words in a box, so many must be links. */
const LEAST_LINKED = 0.5
/** Of a page's words, no more may stand in what goes: the largest box beside an article that was met, comments aside, had a tenth. */
const MOST_OF_PAGE = 0.3

export interface PageElement {
  readonly nodeName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): unknown
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>
}

/** @param whole letters of the page */
export function isNamedFurniture(element: PageElement, whole: number): boolean {
  if (/^(?:html|body|main)$/i.test(element.nodeName)) return false
  const names = wordsOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
  const isSure = names.some((name) => SURE.has(name))
  const isAside = /^aside$/i.test(element.nodeName)
  if (!isSure && !isAside && !names.some((name) => LINKED.has(name))) return false
  const own = lengthOf(element)
  if (own > whole * MOST_OF_PAGE || element.querySelector('h1')) return false
  if (isSure) return true
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  return linked >= own * LEAST_LINKED
}

/** "js-postByline__box" → js, post, byline, box, js-post, post-byline, byline-box */
function wordsOf(names: string): string[] {
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    return [...words, ...words.slice(1).map((word, at) => `${words[at]}-${word}`)]
  })
}

const lengthOf = ({ textContent }: { readonly textContent: string | null }) =>
  (textContent ?? '').replace(/\s+/g, '').length
