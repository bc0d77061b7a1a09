/** A bare number that is an age: "Ivan Orlov, 58, and" · "aged 19 and 23" · "children under five". */
import { isPlural } from './nouns.js'
import type { Quantity } from './quantity.js'
import type { Word } from './sentence-words.js'

/** "Sergey Iakovlev, 58, and" · "aged 19 and 23" · "at age 40". */
export function isAge(words: readonly Word[], { number, end, value }: Quantity): boolean {
  if (value === null || value > 120) return false
  if (isPersonOf(words, number, end)) return true
  if (words[number]!.type !== 'number') return isOlderOrYounger(words, number) && !isCountedBehind(words, end)
  const before = words[number - 1]
  for (let k = number - 1; k >= 0 && k > number - 5; k--) {
    if (/^(?:aged?|ages)$/.test(words[k]!.lower)) return true
    if (words[k]!.type === 'word' && !/^(?:and|or|between|of|over|under|to)$/.test(words[k]!.lower)) break
  }
  const after = words[end]
  if (isOlderOrYounger(words, number) && !isCountedBehind(words, end)) return true
  return (
    before?.text === ',' &&
    /^\p{Lu}/u.test(words[number - 2]?.text ?? '') &&
    !isPlaceApposed(words, number - 1) &&
    (after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and')
  )
}

/** "a woman of 81 and a boy of six"; "a team of nine" and "the mother of three" are none. */
const isPersonOf = (words: readonly Word[], number: number, end: number): boolean =>
  words[number - 1]?.lower === 'of' &&
  /^(?:man|woman|boy|girl|lad|widow|widower|teenager|pensioner|child|toddler|youth)$/.test(
    words[number - 2]?.lower ?? '',
  ) &&
  !isCountedBehind(words, end)

/** "84 per cent in the hills, and in the capital, Grunfeld, 29" */
function isPlaceApposed(words: readonly Word[], comma: number): boolean {
  let k = comma - 1
  while (k > 0 && words[k]!.type === 'word' && comma - k < 4) k--
  return (
    words[k]?.text === ',' &&
    /^(?:capital|city|town|village|province|region|district|county|state|port|island|suburb)$/.test(
      words[k - 1]?.lower ?? '',
    )
  )
}

/** "children under five", "adults over 65", "those aged 18 to 24" */
const isOlderOrYounger = (words: readonly Word[], number: number): boolean =>
  /^(?:under|over|below|above)$/.test(words[number - 1]?.lower ?? '') &&
  /^(?:children|people|adults|men|women|girls|boys|those|anyone|everyone|infants|patients|residents|drivers|workers|youths|pensioners|citizens|voters|pupils|players|teenagers|kids|persons|babies)$/.test(
    words[number - 2]?.lower ?? '',
  )

const isCountedBehind = (words: readonly Word[], end: number): boolean =>
  words[end]?.type === 'word' && (isPlural(words[end]!.lower) || isPlural(words[end + 1]?.lower ?? ''))
