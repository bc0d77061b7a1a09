/** How originals are compressed. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * Level 3 packs wikitext at 95 MB/s; 5 gains 7 % and takes three times as long; 11 gains a tenth more and takes fifty times
 * as long. Level 1 packs at 215 MB/s and loses 6 %: for the thousands of versions of a history. Handing each to Node's own
 * threads instead costs more than all of the packing.
 */
const LEVELS = { usual: 3, fast: 1 } as const
/** 256 KB: the length of the longest articles. Larger windows are cleared for each text and find nothing more. */
const WINDOW_BITS = 18

export const pack = (bytes: Uint8Array, level: keyof typeof LEVELS = 'usual'): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: LEVELS[level],
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      ...(level === 'fast' ? { [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS } : {}),
    },
  })

export const unpack = (packed: Uint8Array): Uint8Array => brotliDecompressSync(packed)
