/**
 * What befell people and things, by the word that says it: killed, injured, captured, missing, displaced, destroyed.
 *
 * Made by hand from thesaurus headings for death, injury, capture, loss and ruin. "safe" words (rescued, vaccinated) are
 * listed too: where one of them says what became of the people, no word of harm further off is theirs.
 */

export type Outcome =
  | 'killed'
  | 'wounded'
  | 'captured'
  | 'missing'
  | 'displaced'
  | 'damaged'
  | 'downed'
  | 'lost'
  | 'safe'

export interface OutcomeWord {
  readonly outcome: Outcome
  /** may follow its noun as a participle or stand as its verb: "40 civilians killed" */
  readonly participle: boolean
  /** takes what it harms as its object: "killing 143 people" */
  readonly active: boolean
}

const words = new Map<string, OutcomeWord>()
const add = (outcome: Outcome, list: string, participle: boolean, active: boolean) => {
  for (const word of list.split(' ')) words.set(word, { outcome, participle, active })
}

add('killed', 'killed slain murdered executed massacred assassinated martyred drowned slaughtered', true, true)
add('killed', 'died dead perished deceased die dies dying drown', true, false)
add('killed', 'kill kills killing murdering executing massacring drowning', false, true)
add(
  'killed',
  'death deaths fatalities fatality casualties toll lives bodies corpses killings murders deadliest martyrs homicides executions',
  false,
  false,
)
add('wounded', 'injured wounded hurt hospitalised hospitalized maimed burned-alive sickened', true, true)
add('wounded', 'injuring wounding hospitalising hospitalizing injure injures injuries maiming hurting', false, true)
add('killed', 'eliminated', true, true)
add(
  'captured',
  'captured arrested detained imprisoned jailed kidnapped abducted seized apprehended interned',
  true,
  true,
)
add(
  'captured',
  'capture capturing arresting detaining arrests arrest detention detentions custody abducting kidnapping prisoners prisoner hostage hostages captives',
  false,
  true,
)
add('missing', 'missing disappeared unaccounted vanished', true, false)
add('displaced', 'displaced evacuated uprooted fled homeless expelled deported', true, true)
add(
  'displaced',
  'displacing displacement evacuating evacuation displace displaces flee fleeing expelling refugees evacuate deporting',
  false,
  true,
)
add(
  'damaged',
  'destroyed damaged burned burnt razed flattened demolished wrecked gutted collapsed looted submerged inundated levelled leveled torched ruined incinerated flooded',
  true,
  true,
)
add(
  'damaged',
  'destroying destruction damaging damage destroy destroys burning razing demolishing flattening',
  false,
  true,
)
add('downed', 'downed crashed intercepted neutralised neutralized sunk disabled', true, true)
add('downed', 'downing shooting', false, true)
add('lost', 'lost abandoned', true, true)
add('lost', 'losing loss losses', false, true)
add(
  'safe',
  'rescued saved survived vaccinated immunised immunized released freed tested recovered pardoned married insured employed hired registered exchanged inoculated enrolled elected awarded honoured honored trained',
  true,
  true,
)

export const outcomeOf = (lower: string): OutcomeWord | null => words.get(lower) ?? null
