/**
 * Nouns for things that nobody takes sides by: whether a road lies under mud or slurry, and a wall under vine or creeper, is
 * the writer's choice of word. Acts, people, bodies, places, events and things made are not among them, since what those
 * are called is what framing is about; nor are stuffs that harm. It gets wrong a thing that stands for more ("bread", "soil").
 */
import { chargeOf } from './charged-words.js'
import { nounForms } from './noun-forms.js'
import { THINGS } from './wordnet-things.js'

/** By hand, of the list: a substance that is called so is accused. */
const HARMFUL = new Set(
  'poison toxin venom explosive dynamite gunpowder asbestos sewage sludge waste refuse contaminant pollutant chemical drug heroin cocaine opium opiate narcotic napalm uranium plutonium arsenic cyanide nicotine tobacco alcohol liquor ground soil earth'.split(
    ' ',
  ),
)

let things: ReadonlySet<string> | null = null

/** @param lower a noun as it stands */
export function isPlainThing(lower: string): boolean {
  things ??= new Set(THINGS.split(/[ \n]/).filter((word) => !HARMFUL.has(word)))
  return chargeOf(lower) === 0 && nounForms(lower).some((form) => things!.has(form))
}
