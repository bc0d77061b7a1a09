/**
 * A track as JSON. Thousands of courses, lives and events of a long series are the same objects from one request to the next;
 * each is written once, and is bytes from then on: writing all of them anew took longer than finding out what changed.
 */
import type { TrackParts } from '../track/track-of.js'

const written = new WeakMap<object, Buffer>()

const COMMA = Buffer.from(',')
const OPEN = Buffer.from('[')
const CLOSE = Buffer.from(']')

/** The bytes of `JSON.stringify(track)`. */
export function trackBytes(track: TrackParts): Uint8Array {
  const pieces: Buffer[] = []
  for (const [part, value] of Object.entries(track)) {
    pieces.push(Buffer.from(`${pieces.length === 0 ? '{' : ','}${JSON.stringify(part)}:`))
    if (value === track.names || value === track.sentences || value === track.events) pushList(pieces, value)
    else pieces.push(Buffer.from(JSON.stringify(value)))
  }
  return Buffer.concat([...pieces, Buffer.from('}')])
}

function pushList(pieces: Buffer[], list: readonly object[]): void {
  pieces.push(OPEN)
  list.forEach((one, n) => {
    if (n > 0) pieces.push(COMMA)
    pieces.push(bytesOf(one))
  })
  pieces.push(CLOSE)
}

function bytesOf(one: object): Buffer {
  const known = written.get(one)
  if (known) return known
  const bytes = Buffer.from(JSON.stringify(one))
  written.set(one, bytes)
  return bytes
}
