/**
 * A long series takes minutes the first time. The server then answers how far it is and works on; it is asked again until it
 * is through, and the page says how far.
 */

/** An answer that it is not through comes after 25 seconds, so that there is no need to wait long in between. */
const AGAIN_AFTER_MS = 500

/** @param told how far it is, in the server's words */
export async function askedUntilDone<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  told: (far: string) => void,
): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (problem) {
      if (!isUnderWay(problem) || signal.aborted) throw problem
      told(sayingHowFar(problem.message))
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    signal.throwIfAborted()
  }
}

const isUnderWay = (problem: unknown): problem is Error =>
  problem instanceof Error && 'code' in problem && problem.code === 'TRACK_TOO_LONG'

/** What to do about it is said to programs; here it is done. */
function sayingHowFar(message: string): string {
  const advice = message.indexOf(' Ask again')
  return advice < 0 ? message : message.slice(0, advice)
}
