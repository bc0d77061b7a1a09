/**
 * Folds British and American spelling onto one form: "organisation" and "organization" are one word, "theatre" and
 * "theater" too. Only for comparing, never for display.
 *
 * Stems by pattern, not a table of 20,000 pairs: published tables also flag pairs that differ in meaning ("depot"). A
 * stem stands for all its endings. Compiled by hand for this project from the differences that style guides list.
 * What it gets wrong: "practice" and "practise", "licence" and "license", "metre" and "meter" are folded in every
 * sense, the noun's and the verb's, the measure's and the instrument's.
 */

/** …is… / …iz…: the part before -ise, -isation, -ising; never folded without a stem, or "rise" would be "rize". */
const ISE =
  'organ recogn real civil character emphas minim maxim mobil demobil util author critic final fortun general global central decentral neutral normal national international legal local memor modern revolution immun hospital special stabil destabil standard summar symbol sympath victim visual vocal apolog capital categor commercial crystal custom digit econom equal famil formal galvan harmon hypothes ideal industrial initial institutional item jeopard liberal material mechan militar demilitar monopol moral nuclear optim ostrac patron penal personal polar politic popular pressur priorit privat public radical random rational regular scrutin secular sensational serial social steril subsid synchron synthes terror theor trivial union urban vandal weapon western colon decolon homogen marginal polit tyrann antagon bapt brutal canon catalog computer democrat dramat fertil fratern glamor idol internal itemiz magnet mesmer nasal naturaln natural normaln pasteur philosoph plagiar proselyt rationaliz reorgan ritual romantic sanit scandal signal singular solemn system tantal temporal tranquil tranquill unrecogn unauthor winter tropical americ human anim energ canonic finaliz container incentiv operational contextual conceptual professional'
const YSE = 'anal paral catal hydrol dial electrol'
const OUR =
  'arm behavi col clam endeav fav flav harb hon hum lab neighb od parl ranc rig rum savi sav spl tum val vap vig disfav dishon discol demean cand ard'
const RE =
  'cent theat met fib lit calib lust meag mit nit och reconnoit sab scept sepulch somb spect goit saltpet manoeuv kilomet centimet millimet'
const DOUBLED =
  'cancel channel counsel dial equal fuel fulfil travel label level marvel model panel pedal quarrel rival shovel signal spiral total tunnel bevel duel funnel gruel jewel libel pummel ravel refuel revel snivel swivel towel trammel unravel yodel bejewel initial'

/** Whole words that follow no pattern. */
const SINGLE: Readonly<Record<string, string>> = {
  grey: 'gray',
  greys: 'grays',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  plough: 'plow',
  ploughs: 'plows',
  programme: 'program',
  programmes: 'programs',
  cheque: 'check',
  cheques: 'checks',
  mould: 'mold',
  moult: 'molt',
  smoulder: 'smolder',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  aluminium: 'aluminum',
  artefact: 'artifact',
  artefacts: 'artifacts',
  cosy: 'cozy',
  draught: 'draft',
  draughts: 'drafts',
  jewellery: 'jewelry',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  ageing: 'aging',
  pyjamas: 'pajamas',
  storey: 'story',
  storeys: 'stories',
  sulphur: 'sulfur',
  whilst: 'while',
  amongst: 'among',
  amidst: 'amid',
  towards: 'toward',
  afterwards: 'afterward',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  defence: 'defense',
  defences: 'defenses',
  offence: 'offense',
  offences: 'offenses',
  pretence: 'pretense',
  licence: 'license',
  licences: 'licenses',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  enrol: 'enroll',
  enrolment: 'enrollment',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  instalment: 'installment',
  instalments: 'installments',
  skilful: 'skillful',
  wilful: 'willful',
  centimetre: 'centimeter',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  manoeuvred: 'maneuvered',
  manoeuvring: 'maneuvering',
  encyclopaedia: 'encyclopedia',
  mediaeval: 'medieval',
  anaesthetic: 'anesthetic',
  archaeology: 'archeology',
  archaeological: 'archeological',
  archaeologist: 'archeologist',
  haemorrhage: 'hemorrhage',
  leukaemia: 'leukemia',
  orthopaedic: 'orthopedic',
  paediatric: 'pediatric',
  foetus: 'fetus',
  oestrogen: 'estrogen',
  diarrhoea: 'diarrhea',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  dialogue: 'dialog',
  dialogues: 'dialogs',
  analogue: 'analog',
  monologue: 'monolog',
  prologue: 'prolog',
  epilogue: 'epilog',
  demagogue: 'demagog',
  synagogue: 'synagog',
  furore: 'furor',
  vice: 'vise',
  yoghurt: 'yogurt',
  axe: 'ax',
  connexion: 'connection',
  per_cent: 'percent',
  organisational: 'organizational',
  travelogue: 'travelog',
  counsellor: 'counselor',
  counsellors: 'counselors',
  councillor: 'councilor',
  councillors: 'councilors',
  traveller: 'traveler',
  travellers: 'travelers',
  woollen: 'woolen',
  marvellous: 'marvelous',
  signalling: 'signaling',
  fuelled: 'fueled',
  fuelling: 'fueling',
  glamour: 'glamor',
}

const singles = new Map(Object.entries(SINGLE))

const any = (list: string) => list.split(' ').join('|')
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^((?:re|de|un|dis|over|mis)?-?(?:${any(ISE)}))is(e|ed|es|er|ers|ing|ation|ations|ational|able)$`),
    '$1iz$2',
  ],
  [new RegExp(`^(${any(YSE)})ys(e|ed|es|er|ers|ing)$`), '$1yz$2'],
  [
    new RegExp(
      `^((?:mis|un|re)?(?:${any(OUR)}))our(s|ed|ing|able|ably|ful|less|ite|ites|hood|hoods|ly|er|ers|ism|al|ally|y|ies)?$`,
    ),
    '$1or$2',
  ],
  [new RegExp(`^(${any(RE)})re(s|d)?$`), '$1er$2'],
  [new RegExp(`^(${any(DOUBLED)})l(ed|ing|er|ers)$`), '$1$2'],
]

/** What a word must hold for any of the patterns to fit; most words are let through by this one look. */
const MAY_FIT = /is(?:e|a|i)|ys(?:e|i)|our|re[sd]?$|ll(?:e|i)/

/** One spelling for both; a word that has only one comes back as it is. `word` is in lower case. */
export function foldSpelling(word: string): string {
  const single = singles.get(word)
  if (single !== undefined) return single
  if (!MAY_FIT.test(word)) return word
  for (const [pattern, to] of PATTERNS) if (pattern.test(word)) return word.replace(pattern, to)
  return word
}
