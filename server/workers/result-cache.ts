/**
 * What was computed, kept up to a number of bytes; the least lately used goes first. Two callers who ask for the same while it
 * is being computed get the one result: a page that is opened twice costs one comparison.
 */
export class ResultCache {
  readonly #kept = new Map<string, Buffer>()
  readonly #underWay = new Map<string, Promise<Buffer>>()
  #bytes = 0

  constructor(readonly mostBytes: number) {}

  get bytes(): number {
    return this.#bytes
  }

  /** A failure is told to all who wait and is not kept. */
  async get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const kept = this.#kept.get(key)
    if (kept) {
      // a Map lists in order of insertion, so this makes it the latest
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const made = make()
    this.#underWay.set(key, made)
    try {
      const result = await made
      this.#keep(key, result)
      return result
    } finally {
      this.#underWay.delete(key)
    }
  }

  #keep(key: string, result: Buffer): void {
    if (result.length > this.mostBytes) return
    this.#kept.set(key, result)
    this.#bytes += result.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.mostBytes) break
      this.#kept.delete(oldest)
      this.#bytes -= length
    }
  }
}
