/**
 * A gzip file member by member. A web archive packs each record as a member of its own, so that what stands before a broken
 * one is whole:
 *
 *   record · record · record · junk   →   three records, and then the error
 *
 * Node's own Gunzip goes from member to member in one step and throws away all that the step unpacked when the last of them
 * is broken, which of a small file is everything. Here each member is unpacked alone and held to its checksum.
 */
import { crc32, createInflateRaw } from 'node:zlib'

/** Of packed bytes; what they unpack to is held in memory, and may be a thousandfold. */
const PIECE = 16 * 1024
const CHUNK = 64 * 1024

/** A member is not what gzip writes, or does not unpack to what it says of itself. */
export class GzipDamaged extends Error {}
/** The bytes end inside a member. */
export class GzipCut extends Error {}

/** What stands behind the last member in zeros is padding. @throws GzipDamaged, GzipCut */
export async function* gunzipped(raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = new Input(raw)
  while (await input.hasMore()) {
    await passHeader(input)
    let sum = 0
    let length = 0
    for await (const part of inflated(input)) {
      sum = crc32(part, sum)
      length = (length + part.length) % 0x1_0000_0000
      yield part
    }
    const trailer = await input.take(8)
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length)
      throw new GzipDamaged('its checksum does not fit')
  }
}

const FLAGS = { checksum: 2, extra: 4, name: 8, comment: 16 } as const

async function passHeader(input: Input): Promise<void> {
  for (const sign of [0x1f, 0x8b, 8])
    if ((await input.take(1))[0] !== sign) throw new GzipDamaged('what follows is no gzip')
  const flags = (await input.take(7))[0]!
  if (flags & FLAGS.extra) await input.take((await input.take(2)).readUInt16LE(0))
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) while ((await input.take(1))[0] !== 0);
  if (flags & FLAGS.checksum) await input.take(2)
}

/** The content of one member; the input then stands behind it. */
async function* inflated(input: Input): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: CHUNK })
  let parts: Buffer[] = []
  let failed: Error | null = null
  inflate.on('data', (part: Buffer) => parts.push(part))
  let goOn = () => {}
  inflate.on('error', (error) => {
    failed = error
    // the write that failed calls nobody back
    goOn()
  })
  let written = 0
  try {
    for (;;) {
      const piece = await input.some(PIECE)
      if (piece === null) throw new GzipCut('it ends half-way')
      written += piece.length
      await new Promise<void>((done) => {
        goOn = done
        inflate.write(piece, () => done())
      })
      const left = written - inflate.bytesWritten
      yield* parts
      parts = []
      if (failed !== null) throw new GzipDamaged('its data cannot be unpacked', { cause: failed })
      // the end of a member that ends with the piece is told by the bytes behind it
      if (left > 0) {
        input.putBack(piece.subarray(piece.length - left))
        return
      }
    }
  } finally {
    inflate.destroy()
  }
}

/** Bytes in the portions in which they are wanted. */
class Input {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(raw: AsyncIterable<Buffer>) {
    this.#chunks = raw[Symbol.asyncIterator]()
  }

  /** Whether another member follows. */
  async hasMore(): Promise<boolean> {
    for (;;) {
      const at = this.#held.findIndex((byte) => byte !== 0)
      if (at >= 0) {
        this.#held = this.#held.subarray(at)
        return true
      }
      if (!(await this.#fill())) return false
    }
  }

  /** @throws GzipCut when there are fewer */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let missing = count; missing > 0; ) {
      const part = await this.some(missing)
      if (part === null) throw new GzipCut('it ends half-way')
      parts.push(part)
      missing -= part.length
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }

  /** Up to so many, one at least; null: there are no more */
  async some(most: number): Promise<Buffer | null> {
    if (this.#held.length === 0 && !(await this.#fill())) return null
    const part = this.#held.subarray(0, most)
    this.#held = this.#held.subarray(most)
    return part
  }

  putBack(part: Buffer): void {
    this.#held = this.#held.length === 0 ? part : Buffer.concat([part, this.#held])
  }

  async #fill(): Promise<boolean> {
    for (;;) {
      const next = await this.#chunks.next()
      if (next.done) return false
      if (next.value.length > 0) {
        this.#held = next.value
        return true
      }
    }
  }
}
