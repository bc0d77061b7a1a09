/**
 * Money: signs, codes and names of currencies. Names from ISO 4217's list of currencies in use; a name that several
 * countries share ("francs", "pounds") counts as one currency within an article unless an adjective tells them apart.
 */
import type { Word } from './sentence-words.js'

export interface Currency {
  readonly name: string
  /** of its main unit: a penny is 0.01 */
  readonly factor: number
}

const SIGNS = new Map<string, string>([
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
  ['₽', 'roubles'],
  ['₩', 'won'],
  ['₺', 'lira'],
  ['₴', 'hryvnia'],
  ['₦', 'naira'],
  ['₱', 'pesos'],
  ['₫', 'dong'],
  ['₪', 'shekels'],
  ['฿', 'baht'],
  ['₡', 'colones'],
  ['₾', 'lari'],
  ['₼', 'manat'],
  ['֏', 'drams'],
  ['₸', 'tenge'],
  ['₿', 'bitcoin'],
  ['¢', 'cents'],
])

/** Main units, singular and plural. */
const NAMES = new Map<string, string>()
for (const entry of (
  'dollar:dollars euro:euros pound:pounds yen:yen rupee:rupees rouble:roubles ruble:roubles won:won lira:lira liras:lira lire:lira hryvnia:hryvnia ' +
  'hryvnias:hryvnia naira:naira peso:pesos dong:dong shekel:shekels baht:baht lari:lari manat:manat manats:manat dram:drams tenge:tenge yuan:yuan ' +
  'renminbi:yuan franc:francs krona:kronor kronor:kronor krone:kroner kroner:kroner kronur:kronor koruna:koruny korunas:koruny koruny:koruny zloty:zlotys ' +
  'zlotys:zlotys forint:forints forints:forints leu:lei lei:lei lev:leva leva:leva dinar:dinars dirham:dirhams riyal:riyals rial:rials ringgit:ringgit ' +
  'rupiah:rupiah taka:taka kyat:kyats cedi:cedis rand:rand shilling:shillings birr:birr kwacha:kwacha pula:pula escudo:escudos sol:soles soles:soles ' +
  'real:reais reais:reais boliviano:bolivianos bolivar:bolivars quetzal:quetzales guarani:guaranies lempira:lempiras bitcoin:bitcoin bitcoins:bitcoin ' +
  'mark:marks markka:markka crown:crowns afghani:afghanis som:som denar:denars leone:leones dalasi:dalasis gourde:gourdes metical:meticais meticais:meticais kwanza:kwanzas ' +
  'riel:riels kip:kip tugrik:tugriks sterling:pounds buck:dollars ariary:ariary'
).split(' ')) {
  const [one, main] = entry.split(':')
  NAMES.set(one!, main!)
  NAMES.set(main!, main!)
}
/** … whose name is an English word of its own: money only where a number and nothing else makes it so. */
const AMBIGUOUS = new Set([
  'mark',
  'marks',
  'sol',
  'real',
  'som',
  'crown',
  'crowns',
  'won',
  'sterling',
  'buck',
  'kip',
  'leu',
])
const SMALL = new Map<string, string>([
  ['cent', 'dollars'],
  ['cents', 'dollars'],
  ['pence', 'pounds'],
  ['penny', 'pounds'],
  ['paise', 'rupees'],
  ['kopecks', 'roubles'],
])
const CODES = new Map<string, string>([
  ['USD', 'dollars'],
  ['EUR', 'euros'],
  ['GBP', 'pounds'],
  ['JPY', 'yen'],
  ['CNY', 'yuan'],
  ['RMB', 'yuan'],
  ['INR', 'rupees'],
  ['Rs', 'rupees'],
  ['RUB', 'roubles'],
  ['CHF', 'francs'],
  ['AUD', 'dollars'],
  ['CAD', 'dollars'],
  ['NZD', 'dollars'],
  ['SEK', 'kronor'],
  ['NOK', 'kroner'],
  ['DKK', 'kroner'],
  ['PLN', 'zlotys'],
  ['TRY', 'lira'],
  ['ZAR', 'rand'],
  ['BRL', 'reais'],
  ['MXN', 'pesos'],
  ['KRW', 'won'],
  ['SGD', 'dollars'],
  ['HKD', 'dollars'],
  ['NGN', 'naira'],
  ['KES', 'shillings'],
  ['KSh', 'shillings'],
  ['Sh', 'shillings'],
  ['UGX', 'shillings'],
  ['PKR', 'rupees'],
  ['AED', 'dirhams'],
  ['SAR', 'riyals'],
  ['RM', 'ringgit'],
  ['AMD', 'drams'],
  ['AZN', 'manat'],
])

/** Which dollar, pound or franc: "US$", "Canadian dollars". */
const WHOSE =
  /^(?:US|U\.S\.|United States|American|C|CA|CAN|Canadian|A|AU|Australian|NZ|New Zealand|HK|Hong Kong|S|SG|Singapore|Jamaican|Taiwan|NT|Swiss|CFA|Egyptian|Syrian|Lebanese|British|Russian|Mexican|Indian|Pakistani|Japanese|Chinese|Swedish|Norwegian|Danish|Kenyan|Ugandan|Turkish|Belarusian|Ukrainian|Brazilian|South Korean|Israeli|Polish|Czech|Hungarian|Finnish|Argentine|Chilean|Colombian|Philippine|Sri Lankan|R|J)$/

const named = (name: string, whose: string | null): Currency => ({ name: whose ? `${whose} ${name}` : name, factor: 1 })
const SHORT_WHOSE: Readonly<Record<string, string>> = {
  US: 'US',
  'U.S.': 'US',
  C: 'Canadian',
  CA: 'Canadian',
  CAN: 'Canadian',
  A: 'Australian',
  AU: 'Australian',
  NZ: 'New Zealand',
  HK: 'Hong Kong',
  S: 'Singapore',
  NT: 'Taiwan',
}

/** A currency written before the number that starts at `at`: the first word of it, or null. */
export function currencyBefore(words: readonly Word[], at: number): { currency: Currency; start: number } | null {
  const sign = words[at - 1]
  if (!sign) return null
  if (sign.type === 'currency') {
    const name = SIGNS.get(sign.text)
    if (name === undefined) return { currency: named('currency', sign.text), start: at - 1 }
    const prefix = words[at - 2]
    const whose = prefix && sign.glued && prefix.type === 'word' && WHOSE.test(prefix.text) ? prefix.text : null
    if (whose === 'R') return { currency: named('reais', null), start: at - 2 }
    return whose
      ? { currency: named(name, SHORT_WHOSE[whose] ?? whose), start: at - 2 }
      : { currency: named(name, null), start: at - 1 }
  }
  // "Rs. 500": the stop stands between
  const code = sign.text === '.' && sign.glued && words[at - 2]?.text === 'Rs' ? words[at - 2]! : sign
  const name = CODES.get(code.text)
  return name === undefined ? null : { currency: named(name, null), start: code === sign ? at - 1 : at - 2 }
}

/** A currency written after a number, from `at`: the word after it, or null. */
export function currencyAfter(words: readonly Word[], at: number): { currency: Currency; end: number } | null {
  const sign = words[at]
  if (!sign) return null
  if (sign.type === 'currency' && words[at + 1]?.type !== 'number') {
    const name = SIGNS.get(sign.text)
    if (name === 'cents') return { currency: { name: 'cents', factor: 0.01 }, end: at + 1 }
    return { currency: named(name ?? 'currency', null), end: at + 1 }
  }
  if (sign.type !== 'word') return null
  if (CODES.has(sign.text) && sign.text !== 'Rs') return { currency: named(CODES.get(sign.text)!, null), end: at + 1 }
  const after = words[at + 1]
  const third = words[at + 2]
  if (
    NAMES.has(sign.lower) &&
    !(
      AMBIGUOUS.has(sign.lower) &&
      after?.type === 'word' &&
      !/^(?:and|or|in|for|to|a|per|by|from|on|of|was|were|is|last|this|before|after|but|while|when|at|each|since|over|during|with|as|against|every|an|more|less|compared|than|that|which|the)$/.test(
        after.lower,
      )
    )
  )
    return { currency: named(NAMES.get(sign.lower)!, null), end: at + 1 }
  const small = SMALL.get(sign.lower)
  if (sign.lower === 'p' && sign.glued && sign.text === 'p' && isPence(words, at))
    return { currency: { name: 'pence', factor: 0.01 }, end: at + 1 }
  if (small)
    return {
      currency: { name: sign.lower === 'cent' ? 'cents' : sign.lower === 'penny' ? 'pence' : sign.lower, factor: 0.01 },
      end: at + 1,
    }
  if (after && NAMES.has(after.lower) && (WHOSE.test(sign.text) || /^\p{Lu}/u.test(sign.text)))
    return { currency: named(NAMES.get(after.lower)!, SHORT_WHOSE[sign.text] ?? sign.text), end: at + 2 }
  // "12 Canadian cents"
  if (after && SMALL.has(after.lower) && WHOSE.test(sign.text))
    return { currency: { name: `${SHORT_WHOSE[sign.text] ?? sign.text} ${after.lower}`, factor: 0.01 }, end: at + 2 }
  if (after && third && NAMES.has(third.lower) && WHOSE.test(`${sign.text} ${after.text}`))
    return { currency: named(NAMES.get(third.lower)!, `${sign.text} ${after.text}`), end: at + 3 }
  return null
}

/** "85p" and "£1.20 or 99p", not "720p video" and "312p hardback". */
const isPence = (words: readonly Word[], at: number): boolean => {
  const number = words[at - 1]?.text ?? ''
  const next = words[at + 1]
  return (
    !/^(?:240|360|480|576|720|1080|1440|2160)$/.test(number) &&
    !(next?.glued && (next.text === '.' ? words[at + 2]?.glued : /^[\p{L}\p{N}-]/u.test(next.text))) &&
    !/^(?:video|resolution|screen|display|footage|hardback|paperback|book)$/.test(next?.lower ?? '')
  )
}

/** The main unit that an amount's unit converts to, "pence" to pounds; a whose-less name for "US dollars". */
export function mainUnit(name: string): { readonly name: string; readonly factor: number } {
  const main = SMALL.get(name.split(' ').at(-1)!)
  return main === undefined ? { name: name.split(' ').at(-1)!, factor: 1 } : { name: main, factor: 0.01 }
}
