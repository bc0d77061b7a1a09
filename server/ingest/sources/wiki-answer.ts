/** What MediaWiki's API answers, read with care: it comes from elsewhere, and old wikis leave fields out. */
import { SourceError } from './source.js'

export interface WikiRevision {
  readonly id: number
  readonly at: string
  readonly user: string | null
  readonly comment: string | null
  readonly minor: boolean
  /** null: hidden by the wiki, or not asked for */
  readonly text: string | null
  readonly hidden: boolean
}

export interface WikiAnswer {
  /** null: there is no such page */
  readonly title: string | null
  readonly revisions: readonly WikiRevision[]
  /** what to send for the next portion; null on the last */
  readonly more: string | null
}

type Json = Record<string, unknown>
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The wiki is behind with its own copies and asks to wait. */
export class WikiLag extends Error {}

/** @throws SourceError, WikiLag */
export function readWikiAnswer(json: string): WikiAnswer {
  let answer: Json
  try {
    answer = object(JSON.parse(json))
  } catch (cause) {
    throw new SourceError('The wiki answered with something that is no JSON.', cause)
  }
  if (answer.error !== undefined) {
    const { code, info } = object(answer.error)
    if (code === 'maxlag') throw new WikiLag(text(info) ?? 'lag')
    throw new SourceError(`The wiki refuses: ${text(info) ?? text(code) ?? 'without saying why'}.`)
  }
  if (answer.query === undefined && answer.continue === undefined) {
    throw new SourceError('The address answers, but not as the API of a MediaWiki does.')
  }
  const page = object(list(object(answer.query).pages)[0])
  const missing = page.missing === true || page.invalid === true
  return {
    title: missing ? null : text(page.title),
    revisions: list(page.revisions).flatMap((given) => revisionOf(object(given))),
    more: text(object(answer.continue).rvcontinue),
  }
}

function revisionOf(given: Json): WikiRevision[] {
  const { revid, timestamp } = given
  if (typeof revid !== 'number' || typeof timestamp !== 'string') return []
  const slot = object(object(given.slots).main)
  return [
    {
      id: revid,
      at: timestamp,
      user: given.userhidden === true ? null : text(given.user),
      comment: given.commenthidden === true ? null : text(given.comment),
      minor: given.minor === true,
      // before slots, 1.31 and earlier, the text stood in the revision itself
      text: text(slot.content) ?? text(given.content),
      hidden: given.texthidden === true || slot.texthidden === true,
    },
  ]
}
