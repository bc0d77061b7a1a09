/**
 * Passes the bytes of a WARC on and holds them to their own account: every record says how long it is. The reader behind it
 * takes a file that was cut in the middle for a whole one with a short page, and half an article would be stored.
 */
import { SourceError } from './source.js'

/** The longest that a record's own headers may be; wget's are 600 bytes. */
const LONGEST_HEADERS = 256 * 1024
/** Small pieces, since one that unpacks to a thousandfold is unpacked before its size is known. */
const PIECE = 32 * 1024

/** @throws SourceError when the file ends inside a record, or is no WARC */
export async function* framed(bytes: AsyncIterable<Buffer>, named: string): AsyncGenerator<Buffer> {
  let headers = ''
  /** bytes of the record's content that are still to come, and of the blank lines behind it */
  let left = 0
  let any = false
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; ) {
      if (left > 0) {
        const step = Math.min(left, chunk.length - at)
        left -= step
        at += step
        continue
      }
      const before = headers.length
      headers += chunk.subarray(at, Math.min(chunk.length, at + 4096)).toString('latin1')
      // blank lines before a record are let pass
      const blank = before === 0 ? (/^[\r\n]+/.exec(headers)?.[0].length ?? 0) : 0
      if (blank > 0) {
        headers = ''
        at += blank
        continue
      }
      if (headers.length >= 5 && !headers.startsWith('WARC/')) {
        if (!any) throw new SourceError(`${named} is no web archive, or is damaged.`)
        // what stands before it is whole
        yield chunk.subarray(0, at)
        throw new SourceError(`${named} is damaged: behind its last whole record stands what is no record.`)
      }
      const end = headers.indexOf('\r\n\r\n', Math.max(0, before - 3))
      if (end < 0) {
        if (headers.length > LONGEST_HEADERS)
          throw new SourceError(`${named} is damaged: a record's headers have no end.`)
        at += headers.length - before
        continue
      }
      at += end + 4 - before
      const length = /^content-length:[ \t]*(\d{1,15})[ \t]*$/im.exec(headers.slice(0, end))?.[1]
      if (length === undefined) throw new SourceError(`${named} is damaged: a record does not say how long it is.`)
      left = Number(length)
      headers = ''
      any = true
    }
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
  }
  if (left > 0 || headers !== '') throw new SourceError(`${named} is cut short: it ends in the middle of a record.`)
}
