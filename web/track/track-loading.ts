/**
 * A track on its way to the page. What is read first comes first: of 200 snapshots of a long article the rest is four fifths
 * of the bytes, and no reader is there before it. The table across articles is asked for by itself.
 */
import type { Track } from '../../server/schema/track.js'
import { getTrack } from '../api.js'
import { askedUntilDone } from './asked-until-done.js'
import type { Sample } from './sample-choice.js'

export interface TrackOf {
  readonly kind: 'articles' | 'topics'
  readonly slug: string
  readonly sample: Sample
}

const PARTS = { first: 'figures,events', rest: 'names,measures,sentences' } as const
const REST = { names: [], measures: [], sentences: [] }

export async function firstParts(of: TrackOf, signal: AbortSignal, told: (far: string) => void): Promise<Track> {
  return { ...(await askedUntilDone(() => parts(of, PARTS.first, signal), signal, told)), ...REST }
}

export async function withRest(track: Track, of: TrackOf, signal: AbortSignal): Promise<Track> {
  const { names, measures, sentences } = await askedUntilDone(
    () => parts(of, PARTS.rest, signal),
    signal,
    () => {},
  )
  return { ...track, names, measures, sentences }
}

const parts = ({ kind, slug, sample }: TrackOf, include: string, signal: AbortSignal) =>
  getTrack(kind, slug, { include, ...(sample === null ? {} : { sample }) }, signal)
