/**
 * A snapshot's blocks, as the bytes of one column: each block's number as the difference from the one before, in
 * variable-length form (zigzag, then LEB128, as in Protocol Buffers). Successive blocks of an article were mostly stored
 * together, so most take one byte: 600 blocks of a long article are 0.7 KB, where a row each would be 20 KB.
 */

export function packBlockList(ids: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const id of ids) {
    const step = id - before
    before = id
    // numbers may pass 2^31, so no bit operators
    let rest = step >= 0 ? step * 2 : -step * 2 - 1
    while (rest >= 128) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

export function unpackBlockList(bytes: Uint8Array): number[] {
  const ids: number[] = []
  let before = 0
  let value = 0
  let scale = 1
  for (const byte of bytes) {
    value += (byte % 128) * scale
    scale *= 128
    if (byte >= 128) continue
    before += value % 2 === 0 ? value / 2 : -(value + 1) / 2
    ids.push(before)
    value = 0
    scale = 1
  }
  return ids
}
