/**
 * What a word may be before its place is looked at: the closed classes of English listed whole, adjectives and adverbs by
 * list and ending. Everything else is a verb (verb-list.ts), a name, or a noun.
 *
 * Listed by hand from an English grammar's tables. It gets wrong words of two classes that its place does not settle:
 * "since" is always a preposition here, "past" never a noun.
 */

export const Tag = {
  mark: 1,
  noun: 2,
  name: 3,
  verb: 4,
  auxiliary: 5,
  modal: 6,
  adjective: 7,
  adverb: 8,
  determiner: 9,
  pronoun: 10,
  preposition: 11,
  conjunction: 12,
  /** that, which, who, whether: opens a clause */
  opener: 13,
  number: 14,
  /** the to of an infinitive or of a direction */
  to: 15,
  negation: 16,
  possessive: 17,
} as const
export type Tag = (typeof Tag)[keyof typeof Tag]

const classes = new Map<string, Tag>()
const list = (tag: Tag, words: string) => {
  for (const word of words.split(' ')) classes.set(word, tag)
}

list(
  Tag.adverb,
  'hardly scarcely about around again ago ahead almost alone already also altogether always anyway apart aside away back barely better best downstairs either else elsewhere enough even ever far forever forth forward hence here indeed instead just largely least less little long maybe meanwhile merely more moreover most much nearby nearly nevertheless next nonetheless nowadays now often once only otherwise overnight overseas perhaps possibly pretty quite rather regardless seldom so somehow sometimes somewhat soon still then there thereby therefore though thus today together tomorrow tonight too twice upstairs usually very well yesterday yet abroad afterwards allegedly reportedly',
)
list(
  Tag.preposition,
  'of in on at by for from with into onto upon over under between among amongst during before after since until till against through throughout across along behind beneath beside besides beyond despite except inside near off out outside per round toward towards underneath unlike up down via within without above below amid following including concerning regarding past plus minus worth like as than amidst',
)
list(Tag.conjunction, 'and or but nor')
list(
  Tag.opener,
  'that which who whom whose what whether if because although unless while whereas when where why how wherever whenever whoever whatever lest',
)
list(
  Tag.determiner,
  'the a an this these those some any each every no all both half several many few such another other various certain neither my your his her its our their',
)
list(
  Tag.pronoun,
  'i you he she it we they me him us them himself herself itself themselves ourselves yourself myself mine yours hers ours theirs someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one oneself',
)
list(
  Tag.modal,
  "will would shall should can could may might must cannot ought won't wouldn't can't couldn't shouldn't mustn't 'll 'd",
)
list(
  Tag.auxiliary,
  "am is are was were be been being have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't",
)
list(Tag.negation, "not never n't")
list(
  Tag.number,
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions dozens dozen scores first second third fourth fifth sixth seventh eighth ninth tenth',
)
list(
  Tag.adjective,
  'able afraid alive ancient angry armed awake aware bad big black blue bold brave brief bright broad brown busy calm central cheap chief civil civilian clean clear close cold common complex cool correct covert crisp cruel current daily dark dead deadly deaf dear deep dense direct dirty double dry due dumb eager early easy elderly empty entire equal evil exact extra fair faint false famous fast fat few fierce final fine firm fit flat foreign former frank fresh front full further future general gentle glad global good grand grave gray great green grey gross hard harsh healthy heavy high hollow holy honest hot huge human humble ill inner intense joint junior just keen key kind large late later latest lay lead lean leading left legal likely unlikely little live local lone long loose loud low loyal mad main major male female mean mere mild military minor mixed modern moral multiple mutual naked narrow native near neat new next nice northern southern eastern western northwestern northeastern southeastern southwestern norm novel nuclear odd ok old only onshore offshore open other outer own pale past plain poor popular prime prior private proper proud public pure quick quiet rare raw ready real rear recent red regular remote rich rigid right ripe rough round royal rude rural sad safe same secret secure senior separate severe sharp sheer short shy sick silent similar simple single slight slim slow small smart smooth sober soft sole solid sore sorry sound sour special stable stark steady steep stiff still straight strange strict strong stupid subtle sudden super sure sweet swift tall tame tense terror thick thin tight tiny top total tough toxic true ultimate unable unclear unfair unique unknown unsafe urban urgent usual utter vague vain valid vast violent vital warm weak wealthy weird wet white whole wide wild wise worse worst worth worthy wrong young apparent ongoing overall precise preliminary premature proven rapid rebel reckless supreme tragic undue joint adequate approximate moderate ultimate desperate fortunate private elaborate immediate legitimate illegitimate corporate separate accurate inaccurate appropriate inappropriate temporary acute absolute remote obsolete definite infinite complete incomplete concrete discrete extreme sincere severe mature secure obscure bizarre fragile hostile agile mobile sterile juvenile volatile infantile genuine feminine masculine marine alleged so-called self-proclaimed self-declared self-styled',
)

/** months and days are names to the grammar and dates to the reader */
export const CALENDAR: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day weekend spring summer autumn fall winter morning afternoon evening night noon midnight midday gmt utc a.m. p.m. am pm'.split(
    ' ',
  ),
)

export const BE: ReadonlySet<string> = new Set(
  "am is are was were be been being isn't aren't wasn't weren't 's".split(' '),
)
export const HAVE: ReadonlySet<string> = new Set("have has had having haven't hasn't hadn't".split(' '))
export const DO: ReadonlySet<string> = new Set("do does did don't doesn't didn't".split(' '))

const ADJECTIVE_ENDING =
  /(?:[^aeiou]al|ial|ual|ous|ive|ful|less|ic|able|ible|ary|ish|ese|ent|ant|like|most|wide|some|eer|-backed|-led|-controlled|-based|-held|-old|-wide|-free|-made)$/
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|hood|ism|ist|ance|ence|ency|ancy|age|ery|ure|dom|president|student|agent|event|parent|patient|talent|percent|continent|resident|opponent|component|incident|accident|client|servant|tenant|merchant|giant|restaurant|infant|plant|grant|elephant|hospital|capital|festival|rival|arrival|survival|trial|material|criminal|animal|journal|signal|goal|deal|metal|total|individual|official|professional|native|executive|detective|representative|initiative|objective|perspective|motive|alternative|critic|traffic|public|music|topic|clinic|fabric|republic|academic|pandemic|epidemic|logic|attic|picnic|comic|politics|(?:^|vege|time)table|cable|library|secretary|anniversary|boundary|january|february|salary|summary|territory|document|government|glossary|diary|adversary|missionary|revolutionary|wish|dish|fish|rubbish|finish|people)$/

/** ninety-four */
const SPELLED = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/

/** The closed class, or the class by ending; null when only its place can tell (verb, noun, name). */
export function wordClass(lower: string): Tag | null {
  const known = classes.get(lower)
  if (known !== undefined) return known
  if (SPELLED.test(lower)) return Tag.number
  if (
    lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:family|supply|reply|apply|assembly|anomaly|italy|ally|rally|bully|fly|july|comply|multiply|monopoly)$/.test(
      lower,
    )
  )
    return Tag.adverb
  return null
}

export const looksLikeAdjective = (lower: string): boolean => ADJECTIVE_ENDING.test(lower) && !NOUN_ENDING.test(lower)

/** Words that say something: nouns, names, verbs, adjectives, adverbs, numbers. */
export const isContent = (tag: number): boolean =>
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.verb ||
  tag === Tag.adjective ||
  tag === Tag.number ||
  tag === Tag.adverb
