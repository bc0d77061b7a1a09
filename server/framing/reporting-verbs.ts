/**
 * Verbs that report what somebody says, thinks or finds, by what the verb lets the reader believe of it.
 *
 *   said → claimed    the writer steps back          said → admitted    there was something to own up to
 *   believes → found  an opinion becomes a finding   said → stated      nothing happened
 *
 * Graded by hand after the usual kinds of reporting verb in grammars and newsroom style guides. It gets wrong verbs whose
 * tone hangs on the speaker ("insist" of a witness, "claim" of responsibility), and says nothing of who is right.
 */

import { arePlainSynonyms } from './plain-synonyms.js'

export type Stance =
  | 'plain'
  | 'notice'
  | 'certain'
  | 'admit'
  | 'doubt'
  | 'opinion'
  | 'blame'
  | 'deny'
  | 'demand'
  | 'promise'
  | 'praise'

const byStance: Readonly<Record<Stance, string>> = {
  plain: 'say state tell write add remark comment quip interject chime muse retort',
  notice:
    'report announce inform declare describe call mention explain testify recall relate quote reply respond answer speak tweet post proclaim notify read brief label dub term characterise characterize discuss address shout chant yell echo reiterate repeat joke continue recount narrate summarise summarize portray depict identify record list document comment disclose release publish detail outline signal present talk refer allude reference mention debate react chronicle profile clarify articulate reply counter',
  certain:
    'note point show find reveal confirm demonstrate establish conclude determine prove observe acknowledge recognise recognize learn discover know realise realize understand verify rule remind stress cite emphasise emphasize underline underscore highlight detect see warn indicate affirm attest ascertain diagnose calculate',
  admit: 'admit concede confess own',
  doubt:
    'claim allege purport assert contend insist maintain argue profess suggest imply hint pretend brag speculate posit aver boast plead tout',
  opinion:
    'believe think feel consider suspect expect hope fear estimate predict assume speculate reckon view regard perceive worry guess imagine doubt anticipate forecast project judge deem interpret theorise theorize wonder want agree decide hypothesise hypothesize rate plan intend wonder envision contemplate prefer',
  blame:
    'accuse blame charge condemn criticise criticize denounce decry deplore slam attack lambast lambaste castigate deride mock liken complain protest scold rebuke berate vilify blast lament regret attribute fault bemoan ridicule taunt heckle chastise chide upbraid excoriate skewer rail object bristle seethe resent',
  deny: 'deny reject dismiss refute dispute rebut contradict question refuse decline disagree oppose repudiate challenge doubt downplay disavow',
  demand:
    'demand urge ask request appeal order threaten propose recommend advise plead require call seek invite instruct encourage advocate caution want query exhort implore beg dare press',
  promise: 'promise pledge vow swear offer guarantee assure commit undertake',
  praise:
    'praise hail welcome applaud commend support endorse thank celebrate laud herald congratulate back defend extol champion admire respect compliment',
}

const stances = new Map<string, Stance>()
for (const stance of Object.keys(byStance) as Stance[]) {
  for (const verb of byStance[stance].split(' ')) if (!stances.has(verb)) stances.set(verb, stance)
}

/** What the verb with this base lets believe; null when it reports nothing. */
export const stanceOf = (base: string): Stance | null => stances.get(base) ?? null

/** Verbs that report wherever they stand; the others only before a clause, a quotation or "for" and its like. */
const ALWAYS = new Set(
  'say state tell claim allege insist admit deny accuse blame argue believe announce warn suggest acknowledge concede assert contend condemn criticise criticize praise denounce report urge demand vow pledge note confirm suspect reject dismiss dispute declare write add promise remark estimate predict complain cite stress exhort welcome hail decry deplore explain testify speculate purport reiterate emphasise emphasize propose slam blast lambast describe decline refuse'.split(
    ' ',
  ),
)
export const alwaysReports = (base: string): boolean => ALWAYS.has(base)

/**
 * Verbs that also do what no word is spoken for: "maintained good relations", "published a map", "assumed office". They
 * report before a clause or a quotation, or where the object itself is something said ("published a statement").
 */
const NEEDS_CLAUSE = new Set(
  'maintain conclude establish determine prove demonstrate find see know show learn discover observe read continue assume understand realise realize feel guess imagine signal present release publish list document record identify own require address plead plan charge project judge hold note anticipate seek commit press brand dub add contradict underscore signal outline perceive'.split(
    ' ',
  ),
)
export const needsClause = (base: string): boolean => NEEDS_CLAUSE.has(base)

/** The little word that makes the verb what it is: "call for", "point out". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  agree: ['with', 'that', 'to'],
  allude: ['to'],
  apologise: ['for'],
  apologize: ['for'],
  appeal: ['for'],
  argue: ['for', 'against', 'about', 'over'],
  ask: ['for', 'about'],
  boast: ['about', 'of'],
  brag: ['about', 'of'],
  call: ['for', 'on'],
  comment: ['on', 'about'],
  complain: ['about', 'of'],
  disagree: ['with', 'about'],
  hint: ['at'],
  insist: ['on'],
  joke: ['about', 'of'],

  object: ['to'],
  own: ['up'],
  point: ['out', 'to'],
  protest: ['against', 'that'],
  rail: ['against'],
  react: ['to'],
  refer: ['to'],
  respond: ['to', 'that', 'by', 'with'],
  rule: ['that', 'against', 'for'],
  speak: ['of', 'about', 'out'],
  speculate: ['about', 'on'],
  talk: ['about', 'of'],
  testify: ['about', 'that'],
  warn: ['of', 'against', 'about'],
  wonder: ['about', 'whether', 'if', 'why', 'how'],
  worry: ['about', 'that', 'over'],
}

/** By which way it was said, and nothing of what to make of it: exchanged by every copy-editor. */
const NEUTRAL = new Set('say state tell write announce post tweet publish declare remark comment'.split(' '))

/** How far two stances lie apart, 0 to 1: what the exchange of one verb for the other does. */
export function stanceDistance(a: string, b: string): number {
  const fold = (base: string) => base.replace(/ise$/, 'ize').replace(/yse$/, 'yze')
  if (fold(a) === fold(b) || arePlainSynonyms(a, b) || (NEUTRAL.has(a) && NEUTRAL.has(b))) return 0
  const x = stanceOf(a)
  const y = stanceOf(b)
  if (x === null || y === null) return 0.5
  if (x === y) return x === 'plain' ? 0 : x === 'notice' || x === 'opinion' ? 0.2 : 0.3
  const pair = new Set([x, y])
  if (pair.has('plain') && pair.has('notice')) return 0.2
  if (pair.has('certain') && (pair.has('plain') || pair.has('notice'))) return 0.45
  if (pair.has('admit') || pair.has('deny')) return 0.9
  if (pair.has('blame')) return 0.75
  if (pair.has('doubt')) return 0.8
  return 0.6
}
