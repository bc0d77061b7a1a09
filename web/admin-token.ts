/**
 * The token that a server may want before it changes its store. It is kept for this tab's session and sent with every
 * change; a server that refuses gets a person asked, then the same request again. Pages know nothing of it.
 */
const KEY = 'variorum-token'

/** As a header; none while no token is known. */
export function tokenHeader(): Readonly<Record<string, string>> {
  const token = sessionStorage.getItem(KEY)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

/** @returns false when the person does not want to; the request then stays refused */
export async function askForToken(): Promise<boolean> {
  const refused = sessionStorage.getItem(KEY) !== null
  const { tokenFromPerson } = await import('./components/token-ask.js')
  const token = await tokenFromPerson(refused)
  if (token === null) return false
  sessionStorage.setItem(KEY, token)
  return true
}
