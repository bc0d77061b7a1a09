/**
 * What kind of name a word mostly is in the world, asked only where neither the name's own head nor the words beside it tell:
 *
 *   "Lindqvist was late" a person       "a train from Lyon" a place
 *
 * The lists never decide where a name begins or ends, since half the words of a language are somebody's surname somewhere.
 */
import { remembered } from '../text/remembered.js'
import { CITIES } from './lists/cities.js'
import { MORE_GIVEN_NAMES } from './lists/more-given-names.js'
import { SURNAMES } from './lists/surnames.js'
import { TOWNS } from './lists/towns.js'

const ASCII = /^[ -~]*$/

/** The lists have no marks: "São Paulo" and "Sao Paulo" are one. */
const withoutMarks = (name: string) => (ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))

const CITIES_WITHOUT_MARKS: ReadonlySet<string> = new Set([...CITIES].map(withoutMarks))

/** As English calls them, or did, where GeoNames has the town's own name. By hand. */
const IN_ENGLISH: ReadonlySet<string> = new Set(
  (
    'Geneva|Zurich|Basle|Lucerne|Berne|Cologne|Nuremberg|Brunswick|Hanover|Ghent|Bruges|Antwerp|The Hague|Florence|Venice|Turin|Genoa|Naples|Padua|Leghorn|' +
    'Seville|Saragossa|Corunna|Oporto|Lisbon|Gothenburg|Elsinore|Cracow|Lodz|Danzig|Breslau|Königsberg|Pilsen|Lwów|Lviv|Lvov|Kiev|Kyiv|Kharkov|Odessa|' +
    'Salonica|Salonika|Piraeus|Smyrna|Adrianople|Constantinople|Leningrad|Stalingrad|Petrograd|Archangel|Jaffa|Acre|Nazareth|Bethlehem|Hebron|Jenin|Nablus|' +
    'Ramallah|Jericho|Tyre|Sidon|Latakia|Calcutta|Bombay|Madras|Bangalore|Poona|Dacca|Rangoon|Saigon|Peking|Canton|Nanking|Batavia|Salisbury|Leopoldville|' +
    'Tangier|Marrakesh|Fez|Benghazi|Macau|Macao|Basra|Mosul|Fallujah|Kirkuk|Herat|Jalalabad|Mazar-i-Sharif|Sharjah|Sulawesi|Bali|Lombok|Mindanao|Luzon|Visayas|Bougainville|Tahiti|' +
    'Zanzibar|Majorca|Minorca|Ibiza|Tenerife|Madeira|Rhodes|Corfu|Maui|Oahu|Okinawa|Kyushu|Shikoku|Newfoundland|Greenland|Lapland|Flanders|Wallonia|Bavaria|' +
    'Catalonia|Burgundy|Savoy|Piedmont|Tyrol|Bohemia|Moravia|Silesia|Pomerania|Transylvania|Thrace|Macedonia|Chechnya|Dagestan|Crimea|Tibet|Xinjiang|Mongolia|' +
    'Assam|Bengal|Sindh|Balochistan|Kurdistan|Palestine|Prussia|Yugoslavia|Czechoslovakia'
  ).split('|'),
)

export function isTown(surface: string): boolean {
  const name = withoutMarks(surface)
  return TOWNS.has(name) || CITIES_WITHOUT_MARKS.has(name) || IN_ENGLISH.has(surface)
}

export const isGivenName = (word: string) => MORE_GIVEN_NAMES.has(withoutMarks(word))

/** "O'Neill", "D'Arcy", "McCrae", "Petrosyan", "Lindberg": families of several languages end and begin so, towns and firms seldom do. */
const SHAPE =
  /^(?:O|D)['’]\p{Lu}\p{Ll}+$|^Ma?c\p{Lu}\p{Ll}+$|^De\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+(?:sson|ssen|nsen|berger|stein|mann|enko|chuk|shvili|dze|yan|oğlu|oglu|opoulos|akis|escu|wicz|ewski|owski|ovsky|evsky|ović|ovic|ević|evic|nová|ova|eva|iyev|ayev|yev|elli|etti|quist|qvist|ström|strom|aitis|auskas|vili)$/u

const isSurname = (word: string) => SURNAMES.has(withoutMarks(word)) || SHAPE.test(word)

/** A name of more words is a firm's or a clause's. */
const MOST_WORDS = 4

/** 'given': more than one word, the first a given name. 'person': one word that is somebody's, or one that ends in a surname. */
type WorldKind = 'place' | 'given' | 'person' | 'unknown'

/** Of the names of a few hundred articles. */
export const kindInWorld = remembered(
  (surface): WorldKind => {
    if (isTown(surface)) return 'place'
    const words = surface.split(' ')
    if (words.length > MOST_WORDS) return 'unknown'
    if (words.length === 1) return isSurname(surface) || isGivenName(surface) ? 'person' : 'unknown'
    if (isGivenName(words[0]!)) return 'given'
    // "Lleyton Farrow": the last word alone would say nothing
    return isSurname(words.at(-1)!) ? 'person' : 'unknown'
  },
  { most: 50_000, longest: 60 },
)
