/** Measures whose number is an article: more than an hour · nearly a year · an hour and a half. */
import { currencyAfter } from './currencies.js'
import { measureAt } from './measures.js'
import { qualifierBefore } from './qualifiers.js'
import type { Quantity } from './quantity.js'
import { isHyphen, type Word } from './sentence-words.js'

/** more than an hour · nearly a year · less than a mile: the article counts where a word bounds it. */
export function articleMeasure(words: readonly Word[], i: number): Quantity | null {
  if (words[i]!.lower !== 'a' && words[i]!.lower !== 'an') return null
  let end = i + 1
  let value = 1
  if (words[end]?.lower === 'half' && isHyphen(words[end + 1])) {
    value = 0.5
    end += 2
  }
  const unit = measureAt(words, end, false)
  const currency = unit ? null : currencyAfter(words, end)
  if (!unit && !currency) return null
  if (unit && isHyphen(words[end])) return null
  if (unit && unit.measure.dimension === 'temperature') return null
  let close = unit?.end ?? currency!.end
  if (isHyphen(words[close])) return null
  const half = words[close]?.lower === 'and' && words[close + 1]?.lower === 'a' && words[close + 2]?.lower === 'half'
  if (half) {
    value += 0.5
    close += 3
  }
  const found = qualifierBefore(words, i, true)
  const record = value === 1 && !!unit && isSinceRecord(words, i)
  if (
    !half &&
    !record &&
    value === 1 &&
    (!found || (words[found.at]!.lower === 'about' && found.at > 0 && words[i - 1]!.lower !== 'about'))
  )
    return null
  if (
    found &&
    /^(?:within|over|around|under|until)$/.test(words[found.at]!.lower) &&
    value === 1 &&
    !half &&
    found.at === i - 1 &&
    words[found.at]!.lower !== 'over'
  )
    return null
  if (/^(?:later|ago|earlier)$/.test(words[close]?.lower ?? '')) return null
  return {
    first: found?.at ?? i,
    end: close,
    number: i,
    after: close,
    value,
    low: null,
    high: null,
    size: value,
    qualifier: found?.qualifier ?? 'exact',
    measure: unit?.measure ?? null,
    currency: currency?.currency ?? null,
    fraction: false,
    times: false,
    joined: false,
  }
}

/** "the steepest fall in a decade": how long there was none like it. */
const isSinceRecord = (words: readonly Word[], at: number): boolean => {
  if (!/^(?:in|for)$/.test(words[at - 1]?.lower ?? '')) return false
  for (let k = at - 2; k >= 0 && k > at - 7 && words[k]!.type === 'word'; k--)
    if (
      /^(?:worst|best|[a-z]{3,}est)$/.test(words[k]!.lower) &&
      !/^(?:interest|harvest|forest|protest|arrest|request|west|rest|test|contest|guest|quest|conquest|honest|modest|invest|suggest|latest)$/.test(
        words[k]!.lower,
      )
    )
      return true
  return false
}
