/** What a source found becomes what the store keeps: understood, judged, and given to an article. */
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import { addressesOf } from '../ingest/links/page-address.js'
import { isSlug, slugOf } from '../ingest/slug.js'
import type { Found, Step } from '../ingest/sources/source.js'
import type { Handed } from '../ingest/understand.js'
import type { Understood } from '../ingest/understood.js'
import type { ImportParameters } from '../schema/shell-import.js'
import { sha256 } from '../store/hashes.js'
import type { Met } from '../store/imports.js'
import type { Store } from '../store/store.js'
import type { Analysis, VersionRead } from '../workers/analysis.js'
import { liveBlogSnapshots } from './live-blog-snapshots.js'
import { mediaTypeOf, newSnapshot } from './new-snapshot.js'
import { reasonAgainstPage } from './no-article.js'
import { recentVersions } from './recent-versions.js'

type About = Pick<
  ImportParameters,
  'article' | 'publisher' | 'topic' | 'licence' | 'language' | 'title' | 'partial'
> & {
  readonly states?: boolean
}

export interface Reader {
  /** One, or as many as a live blog has states. */
  read(step: Extract<Step, { kind: 'found' }>): Promise<readonly Met[]>
}

export function readerOf(parts: { store: Store; analysis: Analysis; now: () => Date }, about: About): Reader {
  /** what the versions of one address or title were given to, so that a changed title makes no second article */
  const slugs = new Map<string, Promise<string>>()

  function slugFor(found: Found, { title, ownAddress }: Pick<Understood, 'title' | 'ownAddress'>): Promise<string> {
    const { slug, url } = found.article
    const given = about.article ?? slug
    if (given !== undefined) {
      if (!isSlug(given)) {
        throw new AppError('INPUT_INVALID', `The article "${given}" may hold a to z, 0 to 9 and hyphens only.`, {
          field: 'article',
        })
      }
      return Promise.resolve(given)
    }
    const addresses = url == null ? [] : addressesOf(url, ownAddress)
    const keys = addresses.length > 0 ? addresses : [found.article.title ?? title ?? '']
    const known = keys.map((key) => slugs.get(key)).find((slug) => slug !== undefined)
    const made = known ?? newSlug(parts.store, found.article.title ?? title, addresses)
    for (const key of keys) slugs.set(key, made)
    return made
  }

  const recent = recentVersions()

  async function readOnce(found: Found, handed: Handed, hash: string): Promise<VersionRead> {
    const { at } = found.capture
    const whole = { ...handed, content: found.bytes }
    if (found.page || at === '') return parts.analysis.version(whole)
    const { date, dateBasis, dateNote, ...given } = handed.given ?? {}
    const key = sha256(`${JSON.stringify([handed.name, handed.format, handed.mediaType, given])} ${hash}`)
    const { understood, packed } = await recent(key, found.bytes.length, () => parts.analysis.version(whole))
    return { understood: { ...understood, dated: readDate(at, dateBasis ?? 'stated', dateNote ?? null) }, packed }
  }

  return {
    async read({ label, found }) {
      try {
        const { topic, language, publisher, licence, partial } = about
        const said = Object.fromEntries(
          Object.entries({ topic, language, publisher, licence, partial }).filter(([, v]) => v),
        )
        const hash = sha256(found.bytes)
        const { understood: read, packed } = await readOnce(
          found,
          {
            content: found.bytes,
            name: found.name,
            format: found.format,
            mediaType: found.mediaType,
            given: { ...found.given, ...(found.capture.at === '' ? {} : { date: found.capture.at }), ...said },
            nameDate: found.nameDate ?? null,
            field: found.page ? 'the page' : 'the text',
            mayBeBlank: found.mayBeBlank,
            takesHeadline: true,
            latestYear: parts.now().getUTCFullYear(),
          },
          hash,
        )
        const understood = {
          ...read,
          title: read.title ?? found.listedTitle ?? null,
          language: read.language ?? found.siteLanguage ?? null,
        }
        const against = found.page ? reasonAgainstPage(found, understood) : null
        if (against !== null) return [{ kind: 'failed', label, reason: against }]
        const slug = await slugFor(found, understood)
        const mediaType = found.mediaType ?? mediaTypeOf(understood)
        const original = { bytes: found.bytes, mediaType, name: found.name, hash, packed }
        const article = {
          slug,
          title: about.title || null,
          topic: understood.topic,
          publisher: understood.source.publisher,
          language: understood.language,
        }
        const isBlog = about.states === true
        const snapshots = isBlog
          ? [...liveBlogSnapshots(understood, original, article)]
          : [newSnapshot(understood, original, article)]
        return snapshots.map((snapshot) => ({
          kind: 'capture',
          label: isBlog ? `${label}, as of ${snapshot.date}` : label,
          keep: { snapshot, capture: { ...found.capture, at: snapshot.date } },
        }))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return [{ kind: 'failed', label, reason: error.message }]
      }
    },
  }
}

/** That of the article which has one of these addresses; else one made of the title, and of the host too where another article has it. */
async function newSlug(store: Store, title: string | null, addresses: readonly string[]): Promise<string> {
  const [url = null] = addresses
  const known = await store.articleFromUrl(addresses)
  if (known !== null) return known
  const plain = slugOf(title ?? (url === null ? 'untitled' : lastOf(url)))
  if (url === null || (await store.article(plain)) === null) return plain
  const hosted = slugOf(`${plain}-${new URL(url).hostname.replace(/^www\./, '')}`)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? hosted : `${hosted}-${number}`
    if ((await store.article(slug)) === null) return slug
  }
}

const lastOf = (url: string) => new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? new URL(url).hostname
