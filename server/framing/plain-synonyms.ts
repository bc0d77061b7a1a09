/**
 * Words that stand for one another without changing what is told: exchanging one for another of its line is a copy-edit.
 *
 * By hand, for the words that copy-editors exchange most; a line holds words of one plain sense. It gets wrong words of
 * two senses ("firm", "record"), and is silent on the thousands of pairs that are not here, which are then told with low
 * weight. Lemmas; inflected forms are found by their verb or by their plural.
 */
const LINES = [
  'provide supply furnish', 'about around approximately roughly some circa', 'big large', 'biggest largest', 'small little', 'steady stable constant', 'record monitor track log register', 'begin start commence', 'end finish conclude cease',
  'get obtain receive acquire', 'buy purchase', 'help assist aid', 'need require', 'use utilise utilize employ', 'show demonstrate display', 'show indicate', 'say state', 'tell inform', 'ask inquire', 'live reside', 'build construct erect', 'make produce manufacture', 'give provide', 'give grant',
  'fund pay finance', 'rest base', 'bring attract', 'teach instruct train', 'earmark allocate set', 'set put place', 'shut close', 'depend rely', 'admit take', 'happen occur take', 'keep retain maintain', 'stay remain', 'go travel', 'reach arrive', 'choose select pick', 'change alter modify', 'join connect link', 'cover comprise include', 'include contain comprise', 'consist comprise', 'enter join', 'leave depart', 'send dispatch', 'bear carry', 'hold possess', 'own possess', 'equal be', 'total amount number', 'count inventory', 'call name', 'work function operate', 'run operate manage', 'hire employ engage', 'head lead', 'oblige have force', 'oblige require', 'belong be', 'appear feature', 'house hold contain', 'serve supply', 'last endure', 'draw pull', 'retreat draw recede', 'fall drop decline decrease', 'rise increase grow climb', 'double twofold', 'cut reduce', 'widen broaden', 'speed accelerate', 'slow decelerate', 'carry conduct', 'perform conduct', 'hold conduct', 'publish release issue', 'set establish', 'found establish', 'create establish', 'repair fix mend', 'search look', 'try attempt', 'plan intend', 'want wish', 'think believe', 'wait await', 'meet convene', 'speak talk', 'write draft', 'gather collect', 'gather assemble', 'gather congregate', 'finish complete', 'near approach', 'visit attend',
  'era period time age', 'lawmaker legislator parliamentarian', 'company firm business', 'firm company', 'range cordillera chain', 'majority most', 'whole entire', 'area region', 'region zone', 'town city', 'doctor physician', 'lawyer attorney solicitor', 'film movie', 'car automobile vehicle', 'vehicle automobile', 'child kid', 'people person individual', 'home house residence', 'house residence', 'job post position', 'chief head', 'student pupil', 'ship vessel boat', 'plane aircraft aeroplane airplane', 'street road', 'place location site', 'site location', 'part section portion', 'share portion proportion part', 'kind type sort', 'way manner method', 'method technique', 'aim goal objective', 'result outcome', 'figure number', 'number amount', 'sum amount', 'rate pace', 'meeting session', 'talk discussion', 'journey trip', 'illness disease', 'sickness illness', 'shop store', 'autumn fall', 'season period', 'day date', 'minute moment', 'start beginning', 'end close', 'member part', 'staff personnel employee worker', 'employee worker', 'spokesman spokeswoman spokesperson', 'chairman chairwoman chairperson chair', 'policeman policewoman officer', 'fireman firefighter', 'programme program', 'centre center', 'survey study', 'study research', 'paper article', 'report account', 'page site', 'photo photograph picture image', 'letter note', 'answer reply response', 'problem issue', 'question issue', 'idea concept', 'plan project', 'project scheme', 'law legislation act statute', 'rule regulation', 'court tribunal', 'trial hearing', 'fee charge', 'cost price', 'wage pay salary', 'worker labourer', 'farmer grower', 'crop harvest', 'goods merchandise', 'shipment consignment delivery', 'storm tempest', 'rain rainfall', 'wood forest', 'hill slope', 'shore coast', 'sea ocean', 'land ground', 'soil earth', 'animal creature', 'plant vegetation', 'gun firearm', 'soldier serviceman troop', 'troop force', 'territory land', 'border frontier', 'nation country', 'country state', 'republic country', 'government cabinet', 'vote ballot', 'contest race', 'match game', 'team side squad', 'player athlete', 'coach manager', 'fan supporter', 'season campaign', 'terrorist terror',
  'also too additionally moreover furthermore', 'however but yet still nevertheless although though', 'meanwhile meantime', 'so therefore thus hence', 'since because as', 'often frequently', 'rarely seldom', 'usually normally generally', 'now currently presently', 'then afterwards', 'before earlier previously formerly', 'later afterwards subsequently', 'soon shortly', 'quickly fast rapidly', 'directly straight', 'immediately instantly', 'nearly almost', 'mostly mainly largely chiefly primarily predominantly', 'only just merely solely', 'especially particularly', 'completely fully entirely totally', 'roughly approximately', 'again anew', 'together jointly', 'little hardly', 'different various', 'several some', 'many numerous', 'enough sufficient', 'additional further more extra another', 'main principal chief primary', 'important significant key', 'annual yearly', 'daily everyday', 'quick fast rapid', 'old elderly', 'new novel', 'correct right', 'wrong incorrect', 'full complete', 'empty vacant', 'wide broad', 'near close nearby', 'famous known', 'whole entire complete', 'common usual', 'likely probable', 'able capable', 'rich wealthy', 'sick ill', 'dead deceased', 'young youthful', 'subsequent following later', 'previous earlier former prior', 'initial first', 'final last', 'present current', 'gigantic huge enormous', 'serious severe grave', 'dangerous hazardous', 'difficult hard', 'simple easy', 'clear plain', 'quiet calm', 'dry arid', 'wet damp', 'cold chilly', 'hot warm', 'within inside in', 'towards toward', 'among amongst', 'while whilst', 'upon on', 'during in throughout', 'via through by', 'regarding concerning about', 'until till', 'beside near by', 'beneath under below', 'over above across', 'between from', 'across throughout', 'per a', 'amid during', 'for during', 'with alongside',
] as const

const lines = new Map<string, Set<number>>()
LINES.forEach((line, n) => {
  for (const word of line.split(' ')) {
    const known = lines.get(word) ?? new Set<number>()
    known.add(n)
    lines.set(word, known)
  }
})

/** Variants of one spelling (Mbeya, Mbéya; Quilemba, Kilemba): half of their pairs of letters are the same. */
export function alikeSpelt(a: string, b: string): boolean {
  const pairs = (word: string) => {
    const plain = word.normalize('NFKD').replace(/\p{M}/gu, '')
    return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, n) => plain.slice(n, n + 2)))
  }
  const x = pairs(a)
  const y = pairs(b)
  let both = 0
  for (const pair of x) if (y.has(pair)) both++
  return both * 2 >= Math.max(1, Math.min(x.size, y.size)) && Math.abs(a.length - b.length) < 5
}

/** Are these two lemmas plain synonyms? */
export function arePlainSynonyms(a: string, b: string): boolean {
  if (a === b) return true
  const x = lines.get(a)
  const y = lines.get(b)
  if (!x || !y) return false
  for (const n of x) if (y.has(n)) return true
  return false
}

/** The singular of a noun, as far as English endings tell; a word that is no plural stays. */
export function singular(lower: string): string {
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zes)$/.test(lower)) return lower.slice(0, -2)
  if (lower === 'men' || lower.endsWith('men')) return `${lower.slice(0, -2)}an`
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}
