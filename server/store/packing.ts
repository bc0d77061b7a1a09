/** How originals are compressed: on the spot inside a write, or beforehand beside other work, which is the same bytes. */
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * Level 3 packs wikitext at 78 MB/s; 5 gains 7 % and takes three times as long, which was a fifth of the time of importing a
 * long history; 11 gains a tenth more and takes fifty times as long.
 */
const PACKING = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}

export const pack = (bytes: Uint8Array): Uint8Array => brotliCompressSync(bytes, PACKING)

const compress = promisify<Uint8Array, typeof PACKING, Buffer>(brotliCompress)

/** In a thread of its own: a write has to be short, and an import has other work meanwhile. */
export const packBeside = (bytes: Uint8Array): Promise<Uint8Array> => compress(bytes, PACKING)

export const unpack = (packed: Uint8Array): Uint8Array => brotliDecompressSync(packed)
