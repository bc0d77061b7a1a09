/**
 * What every source of dated versions looks like from outside: steps, one after another, each with the place to go on from.
 *
 * A source knows where versions are and what is said of them there. It reads no text out of them and stores nothing. A step's
 * `position` is plain JSON: given back to `steps`, the source goes on behind that step, also in another process, tomorrow.
 */
import type { Capture } from '../../schema/capture.js'
import type { Format } from '../../schema/snapshot.js'
import type { Given } from '../understand.js'

export type Position = string | number | boolean | null | { readonly [key: string]: Position }

/** One version as the source has it. */
export interface Found {
  readonly bytes: Uint8Array
  readonly format: Format | null
  /** as a server said it, such as "text/html; charset=koi8-r" */
  readonly mediaType: string | null
  /** the file's name; null when it has none */
  readonly name: string | null
  readonly capture: Capture
  /** what the source knows of the text; the date is the capture's */
  readonly given: Given
  /** for a content that says no date of its own, with a `capture` that says none either: the one in a file's name */
  readonly nameDate?: string | null
  /** for a content that says no title of its own: as a list of what the source holds calls it */
  readonly listedTitle?: string | null
  /** for a content that is too short to tell its language: that of the site which it stands in */
  readonly siteLanguage?: string | null
  /** what the article may be called after, first to last: a slug that is known, a title, an address */
  readonly article: { readonly slug?: string | undefined; readonly title?: string | null; readonly url?: string | null }
  /** fetched as a page for people, so it may as well be a log-in form */
  readonly page: boolean
  /** the source tells how the text stood, so one that holds nothing is a version: blanked, and mostly put back after */
  readonly mayBeBlank: boolean
}

export type Step =
  | ({ readonly kind: 'found'; readonly found: Found } & Placed)
  /** the index says that it equals the version before */
  | ({ readonly kind: 'again'; readonly capture: Capture } & Placed)
  | ({ readonly kind: 'passed' | 'failed'; readonly reason: string } & Placed)
  /** how many there are, once that is known */
  | { readonly kind: 'total'; readonly total: number }

interface Placed {
  readonly label: string
  readonly position: Position
  /** it failed before, under the same label, and what comes of it now takes the place of that */
  readonly retried?: boolean
}

export interface Source {
  /** @param from the position of the last step that was dealt with; null at the beginning */
  steps(from: Position, signal: AbortSignal): AsyncIterable<Step>
}

/** The source as a whole cannot go on; what was dealt with stays, and it may be resumed. */
export class SourceError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.name = 'SourceError'
  }
}

/** A field of a position that was stored; a position of another shape counts as none. */
export function numberAt(position: Position, field: string): number | null {
  const value = fieldOf(position, field)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function textAt(position: Position, field: string): string | null {
  const value = fieldOf(position, field)
  return typeof value === 'string' ? value : null
}

/** What could not be had and may be asked for again, in the source's own words, which hold no line end. */
export const missedAt = (position: Position): string[] => textAt(position, 'missed')?.split('\n').filter(Boolean) ?? []

function fieldOf(position: Position, field: string): Position {
  return typeof position === 'object' && position !== null ? (position[field] ?? null) : null
}
