/**
 * Words that make one token with the number before them: "US$2 billion", "25 kilometres", "22.8 per cent".
 *
 * A number and its magnitude or unit change together, and "2 million" against "2 billion" must not read as "2" kept.
 * Only words that are a measure and nothing else: "in", "yards", "stone" and "feet" would swallow running text.
 * Made by hand from the SI and imperial tables.
 */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  (
    'hundred thousand million billion trillion mn bn tn percent pc ' +
    'km kilometre kilometres kilometer kilometers km² km2 mi mile miles metre metres meter meters cm mm nm ' +
    'kg kilogram kilograms kilogramme kilogrammes tonne tonnes hectare hectares ha acre acres ' +
    'mph km/h kph mw gw kw kwh mwh gwh °c °f'
  ).split(' '),
)

/** The longest of them, so that a lookup never reads far. */
export const LONGEST_UNIT = 12
