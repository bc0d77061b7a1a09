/** What the address of a page says of its track: the spacing of the axis, which snapshots, and the span that is looked at. */
import type { Track } from '../../server/schema/track.js'
import { setQuery } from '../router-history.js'
import { isSample, type Sample } from './sample-choice.js'
import { type Chosen, chosenIn, type Spacing } from './view.js'

const asked = (name: string) => new URLSearchParams(location.search).get(name)

/** null: the address does not say */
export function spacingAsked(): Spacing | null {
  const axis = asked('axis')
  return axis === 'even' || axis === 'time' ? axis : null
}

export function sampleAsked(): Sample {
  const sample = asked('sample')
  return isSample(sample) ? sample : null
}

export const spanAsked = (track: Track): Chosen => chosenIn(track, { after: asked('after'), before: asked('before') })

export const wholeOf = ({ snapshots }: Pick<Track, 'snapshots'>): Chosen => ({ first: 0, last: snapshots.length - 1 })

export function writeSpan({ snapshots }: Pick<Track, 'snapshots'>, { first, last }: Chosen): void {
  setQuery({
    after: first === 0 ? null : (snapshots[first]?.date ?? null),
    before: last === snapshots.length - 1 ? null : (snapshots[last]?.date ?? null),
  })
}
