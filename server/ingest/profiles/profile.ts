/**
 * What one publisher's pages have around and inside the article that no general rule could know: plain data, one file a
 * publisher. A profile is chosen by the host that a text comes from, or else by the publisher that is stated; a text of any
 * other publisher is read without one. Profiles name furniture only: none may say anything of what an article tells.
 */
export interface Profile {
  /** as it is stated with a snapshot; case does not matter */
  readonly publishers: readonly string[]
  /** and all below them: "example.org" stands for "en.example.org" too */
  readonly hosts: readonly string[]
  /** CSS selectors of what goes from an HTML page */
  readonly drop: readonly string[]
  /** CSS selectors of boxes that go while what is in them stays, such as a fold that hides half an article */
  readonly unwrap: readonly string[]
  /** lines of a plain text that go: patterns from the first character on, case does not matter */
  readonly lines: readonly string[]
}

export interface From {
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
}

/** null: no profile is known, and none is needed */
export function profileFor(profiles: readonly Profile[], { url, publisher }: From): Profile | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null
  const byHost = host && profiles.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)))
  if (byHost) return byHost
  const stated = publisher?.trim().toLowerCase()
  if (!stated) return null
  return profiles.find(({ publishers }) => publishers.some((own) => own.toLowerCase() === stated)) ?? null
}

export const linesOf = (profile: Profile | null): readonly RegExp[] =>
  (profile?.lines ?? []).map((pattern) => new RegExp(`^(?:${pattern})`, 'iu'))
