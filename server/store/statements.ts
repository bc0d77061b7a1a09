/**
 * Prepared statements, kept by their SQL. The query builder writes the same few dozen for every snapshot and asks to have
 * each prepared anew; of a long import that was a tenth of the time. Lists of parameters of every length are not kept.
 */

interface Preparing<S> {
  prepare(sql: string): S
  close(): void
}

/** The store's own are some sixty. */
const MOST = 200
/** Past it stand lists of hundreds of parameters, each length a statement of its own. */
const LONGEST = 1500

export function keepingStatements<S>(database: Preparing<S>): Preparing<S> {
  const kept = new Map<string, S>()
  return {
    prepare(sql) {
      const known = kept.get(sql)
      if (known !== undefined) return known
      const statement = database.prepare(sql)
      if (sql.length > LONGEST) return statement
      if (kept.size === MOST) kept.delete(kept.keys().next().value!)
      kept.set(sql, statement)
      return statement
    },
    close() {
      kept.clear()
      database.close()
    },
  }
}
