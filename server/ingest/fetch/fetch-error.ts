/** Why nothing was fetched. Some reasons pass by themselves, so that trying again later is worth it. */
export type FetchTrouble =
  /** refused by our own rules: the address, a limit, the kind of content */
  | 'refused'
  /** the server answered that there is nothing, or not for us */
  | 'answer'
  /** the server or the way to it failed: timeouts, resets, 5xx */
  | 'passing'
  /** the server asks to be left alone for longer than is waited */
  | 'later'

export class FetchError extends Error {
  constructor(
    readonly trouble: FetchTrouble,
    message: string,
    readonly more: { readonly status?: number; readonly retryAfterMs?: number | null; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause })
    this.name = 'FetchError'
  }
}
