/**
 * Long lists in portions: what is read of thousands of snapshots is read so many at a time, and between two portions the
 * event loop answers others. SQLite is read where the server answers, so one statement over 15,000 rows would keep everybody
 * waiting for a fifth of a second.
 */

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535; small portions parse faster, one in a few milliseconds. */
export const PORTION = 500

export async function* portionsOf<T>(list: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < list.length; at += PORTION) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve))
    yield list.slice(at, at + PORTION)
  }
}
