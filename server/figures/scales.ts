/**
 * Million, bn, lakh, crore behind a number, written out or short. "m" is a million and a metre, "k" a thousand and a kelvin: what
 * stands before and behind tells.
 */
import { isPlural } from './nouns.js'
import { SCALES, SHORT_SCALES } from './number-words.js'
import { isHyphen, type Word } from './sentence-words.js'

/** Million, bn, lakh crore … from `at`; a hyphen may stand before a word: "6-million". */
export function scaleAfter(words: readonly Word[], at: number, digits: boolean): { scale: number; end: number } {
  let scale = 1
  let end = at
  for (let n = 0; n < 3; n++) {
    const hyphen = isHyphen(words[end]) && words[end]!.glued && words[end + 1]?.glued === true
    const word = words[hyphen ? end + 1 : end]
    if (word?.type !== 'word') break
    const full = SCALES.get(word.lower)
    if (full !== undefined) {
      scale *= full
      end = hyphen ? end + 2 : end + 1
      continue
    }
    const brief = digits && n === 0 ? SHORT_SCALES.get(word.lower) : undefined
    if (brief === undefined || !isShortScale(words, at, word)) break
    scale *= brief
    end++
    break
  }
  return { scale, end }
}

/** "m" and "b" are a scale after money or before people; "bn" always. A metre stands after a length. */
function isShortScale(words: readonly Word[], at: number, word: Word): boolean {
  if (word.lower.length >= 2 && word.lower !== 'mil' && word.lower !== 'cr') return true
  const before = words[at - 2]
  const money =
    before?.type === 'currency' ||
    before?.lower === 'rs' ||
    (before?.text.length === 3 && /^[A-Z]{3}$/.test(before.text))
  if (money) return true
  if (word.lower === 'b') return word.glued && word.text === 'b'
  if (word.text === 'M' && word.glued) return true
  const after = words[at + 1]
  if (word.text === 'm' && word.glued && isMany(words, at)) return true
  if (word.lower === 'k')
    return word.glued && (word.text !== 'K' || (after?.type === 'word' && !after.glued && isPlural(after.lower)))
  if (word.text === 'm' && word.glued && isManyOf(words, at)) return true
  return (
    word.lower === 'm' &&
    after?.type === 'word' &&
    /^(?:people|users|euros|dollars|pounds|children|women|men|barrels|tonnes|tons|units|customers|jobs|homes|households|voters|viewers|doses|cases|passengers|refugees|workers|shares|vehicles|cars|subscribers|copies|visitors|euro|francs|kronor|rupees|new|more|in|a)$/.test(
      after.lower,
    ) &&
    (word.glued || !/^(?:in|a|more|new)$/.test(after.lower)) &&
    !(word.glued && /^(?:in|a|more|new)$/.test(after.lower))
  )
}

/** Plurals that have a length: "100m sprinters", "3m waves". */
const HAS_LENGTH: ReadonlySet<string> = new Set(
  (
    'waves walls wall races race sprints sprint sprinters runners swimmers hurdles hurdlers masts mast towers tower ' +
    'poles pole pipes pipe yachts yacht boats boat ships ship trees tree cables cable cliffs cliff seas swells ' +
    'swell heats finals final semi-finals events titles records medals champions champion relays relay ropes rope ' +
    'fences fence barriers barrier tunnels tunnel bridges bridge statues statue drops drop falls depths depth dives ' +
    'blades blade wings planes lines strips strip stretches sections intervals squares targets rifles pools pool ' +
    'tracks track courses steps gaps waters blocks panels cranes puppets telescopes dishes mirrors craters holes ' +
    'trenches ditches dunes logs snakes sharks whales dinosaurs sculptures screens banners flags'
  ).split(' '),
)

/** "14.2m handsets", "30m journeys": a plural behind it that has no length, and no article or number before it. */
function isManyOf(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  if (after?.type !== 'word' || after.glued || !isPlural(after.lower) || HAS_LENGTH.has(after.lower)) return false
  const before = words[at - 2]
  return !(
    before &&
    (/^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten)$/.test(before.lower) || before.type === 'number')
  )
}

/** "The population has shrunk to 2.7m": a noun of many stands before it, and no word of length near it. */
function isMany(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  if (
    after?.type === 'word' &&
    /^(?:long|high|wide|tall|deep|away|above|below|apart|thick|from|by|of|sprint|race|freestyle|relay)$/.test(
      after.lower,
    )
  )
    return false
  for (let k = at - 2; k >= 0 && k > at - 22; k--) {
    const { lower } = words[k]!
    if (
      /^(?:metres?|meters?|feet|height|depth|length|width|distance|deep|high|long|wide|tall|waves?|level|levels|rose by|sea)$/.test(
        lower,
      )
    )
      return false
    if (
      /^(?:population|users|subscribers|customers|passengers|viewers|viewership|audience|votes|visitors|arrivals|members|membership|workforce|sales|downloads|circulation|ridership|followers)$/.test(
        lower,
      )
    )
      return true
  }
  return false
}
