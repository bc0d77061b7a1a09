/**
 * The latest versions that were read, by what they are: every fifth revision of a disputed article brings one of them back,
 * byte by byte, and need not be read again.
 */
import type { VersionRead } from '../workers/analysis.js'

/** As many texts of the longest articles take some 30 MB. */
const MOST = 100
/** Of originals; texts of a megabyte that share nothing are kept for a dozen versions only. */
const MOST_BYTES = 12 * 1024 * 1024

interface Kept {
  readonly read: Promise<VersionRead>
  readonly bytes: number
}

/** @returns what gives the version of this key: the one that is kept, or else the one that `read` makes */
export function recentVersions(): (
  key: string,
  bytes: number,
  read: () => Promise<VersionRead>,
) => Promise<VersionRead> {
  const kept = new Map<string, Kept>()
  let total = 0
  return (key, bytes, read) => {
    const known = kept.get(key)
    const version = known?.read ?? read()
    // the latest stand at the end
    kept.delete(key)
    kept.set(key, { read: version, bytes })
    if (!known) total += bytes
    for (const [oldest, { bytes: freed }] of kept) {
      if (kept.size <= MOST && total <= MOST_BYTES) break
      kept.delete(oldest)
      total -= freed
    }
    return version
  }
}
