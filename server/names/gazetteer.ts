/** States by every name and adjective: which state a word means, and that "Peruvian" means none by itself. */
import { COUNTRIES, OTHER_STATES } from './lists/countries.js'

/** name → the state's first name in the list, by which two names of it are known to be one */
export const STATES = new Map<string, string>()
/** adjective in lower case → the state's plain name */
export const ADJECTIVES = new Map<string, string>()
/** Names of several words by their first: "Trinidad and Tobago" is one name, "Saudi Arabia" no adjective and a name. */
export const JOINED_STATES = new Map<string, readonly string[]>()

for (const line of [...COUNTRIES, ...OTHER_STATES]) {
  const [names = '', adjectives = ''] = line.split('|')
  const all = names.split('/')
  const plain = all.find((name) => !/^(?:Republic|Kingdom|State|Islamic) /.test(name)) ?? names
  for (const name of all) {
    if (!STATES.has(name)) STATES.set(name, plain)
    const first = name.split(' ')[0]!
    if (first !== name) JOINED_STATES.set(first, [...(JOINED_STATES.get(first) ?? []), name])
  }
  for (const adjective of adjectives === '' ? [] : adjectives.split('/')) {
    const lower = adjective.toLowerCase()
    if (!ADJECTIVES.has(lower)) ADJECTIVES.set(lower, plain)
  }
}
