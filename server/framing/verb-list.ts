/**
 * English verbs by their base form: what the tagger knows of words that may be verbs.
 *
 * Made by hand: the irregular verbs of a school grammar, and the verbs that news, encyclopedia articles and reports use
 * most, checked against word counts of a hundred public news articles so that none of the commonest is missing. A verb that
 * is not here is still found by its ending and its place ("was defenestrated", "to defenestrate").
 * It gets wrong: verbs made of nouns on the day ("to podium"), and the rarer senses of words listed as nouns first.
 */

/** base, past, participle; the base is the past and the participle where they are left out */
const IRREGULAR =
  'arise arose arisen,rewrite rewrote rewritten,prove proved proven,awake awoke awoken,be was been,bear bore born,beat beat beaten,become became become,begin began begun,' +
  'bend bent,bet,bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,' +
  'broadcast,build built,burst,buy bought,cast,catch caught,choose chose chosen,cling clung,come came come,cost,creep crept,' +
  'cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,' +
  'feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,forecast,foresee foresaw foreseen,' +
  'forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,freeze froze frozen,get got got,give gave given,go went gone,' +
  'grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit,hold held,hurt,keep kept,know knew known,lay laid,' +
  'lead led,leave left,lend lent,let,lie lay lain,lose lost,make made,mean meant,meet met,mislead misled,mistake mistook mistaken,' +
  'outdo outdid outdone,overcome overcame overcome,overrun overran overrun,oversee oversaw overseen,overtake overtook overtaken,' +
  'overthrow overthrew overthrown,pay paid,put,quit,read,rebuild rebuilt,repay repaid,resell resold,retake retook retaken,ride rode ridden,ring rang rung,' +
  'rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set,shake shook shaken,shed,shine shone,' +
  'shoot shot,show showed shown,shrink shrank shrunk,shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken,' +
  'spend spent,spin spun,split,spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,strike struck,strive strove striven,' +
  'swear swore sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,' +
  'throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,' +
  'wake woke woken,wear wore worn,weave wove woven,weep wept,win won,withdraw withdrew withdrawn,withhold withheld,withstand withstood,wring wrung,write wrote written'

const REGULAR =
  'darken lighten brighten blacken redden sweeten sicken frighten abandon abate abduct abolish absorb abuse accelerate accept access accompany accomplish accord account accrue accuse achieve acknowledge ' +
  'acquire acquit act activate adapt add address adjourn adjust administer admire admit adopt advance advise advocate affect affirm afford ' +
  'age agree aid aim air alarm alert align allege alleviate allocate allow ally alter amass amend amount amplify analyse analyze anger announce annex ' +
  'annul answer anticipate apologise apologize appeal appear appease applaud apply appoint appreciate apprehend approach approve arbitrate argue ' +
  'arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist associate assume assure attach attack attain attempt ' +
  'attend attract attribute audit authorise authorize avert avoid await award ' +
  'back backfire bail balance ban bar base battle beg behave behead belong benefit besiege betray blame blast bleach block blockade board boast bolster bomb bombard boost border ' +
  'borrow bother bounce boycott brand breach bribe brief broker brush bully burden burn bury bypass calculate call calm campaign cancel capitulate capsize capture care ' +
  'carry carve cause caution cease cede celebrate censor censure center centre chair challenge champion change channel charge chart chase check cheer chlorinate circulate ' +
  'cite claim clarify clash classify clean clear climb close coerce coin coincide collaborate collapse collect collide combat combine comfort command commemorate ' +
  'commence commend comment commission commit communicate compare compel compensate compete compile complain complete complicate comply compound comprise compromise conceal ' +
  'concede conceive concentrate concern conclude condemn condone conduct confess confine confirm confiscate conflict confront congratulate connect conquer consent conserve consider consist ' +
  'consolidate conspire constitute construct consult consume contact contain contaminate contemplate contend contest continue contract contradict contrast contribute control convene ' +
  'converge convert convey convict convince cooperate coordinate cope copy correct correspond corrupt counter count couple cover crack cram crash crave create credit cripple criticise criticize cross crowd crumble crush ' +
  'cultivate curb cure curtail damage dampen dare date debate debut deceive decide declare decline decorate decrease dedicate deem deepen default defeat defect defend defer define ' +
  'defraud defuse defy degrade delay delete deliver demand demolish demonstrate denounce deny depart depend depict deplete deplore deploy deport depose deposit deprive derail derive descend ' +
  'describe desert deserve design designate desire destabilise destabilize destroy detail detain detect deter deteriorate determine detonate devastate develop deviate devise devote diagnose dictate die differ diffuse diminish dip ' +
  'direct disable disagree disappear disappoint disavow disband discard discharge discipline disclose discontinue discourage discover discredit discriminate discuss disguise dismantle dismiss disown disperse displace ' +
  'display dispose dispute disqualify disregard disrupt dissolve distance distinguish distort distribute disturb divert divide divorce document dominate donate double doubt downgrade downplay draft drag drain ' +
  'dream dress drift drill drop drown dry dub dump dwindle earmark earn ease echo edge edit educate elaborate elect elevate eliminate emanate embark embarrass embezzle embrace emerge emit emphasise emphasize employ empower enable enact ' +
  'encircle enclose encounter encourage end endanger endorse endure enforce engage engulf enhance enjoy enlarge enlist enrich enrol enroll ensue ensure enter entertain entice entitle envisage equal equip eradicate ' +
  'erase erect erode err erupt escalate escape escort establish estimate evacuate evade evaluate evaporate evict evolve exacerbate exaggerate examine exceed exchange exclude excuse execute exempt exercise exert exhaust exhibit exile exist ' +
  'exit exonerate expand expect expel expire explain explode exploit explore export expose express extend extinguish extort extract extradite face facilitate fade fail fake falsify falter fare fast fasten father fault favor favour fear feature field ' +
  'figure file fill film finalise finalize finance fine finish fire fit fix flag flare flash flaunt flank flaw float flock flood flourish flow flush focus foil follow fool force forge form formulate found free frustrate fuel fulfil fulfill function fund gain ' +
  'gamble garner gather gauge generate glorify govern grab grade graduate grant grapple greet grieve grill grip groom ground group guarantee guard guess guide hail halt halve hamper hand handle hamstring happen harass harbor harbour harden harm harvest hasten hate haul haunt head ' +
  'heal heat hedge heighten help herald hesitate highlight hijack hinder hint hire honor honour hope hospitalise hospitalize host house hunt hurl identify ignite ignore illustrate imagine impair impeach impede imperil implement implicate imply import ' +
  'impose impound impress imprison improve incite include incorporate increase incur indicate indict induce infect infer infiltrate inflame inflate inflict influence inform infringe inhabit inherit inhibit initiate inject injure innovate inquire insist inspect ' +
  'inspire install instigate institute instruct insult insure integrate intend intensify interact intercept interest interfere interpret interrogate interrupt intervene interview intimidate introduce inundate invade invalidate invent invest investigate invite invoke involve ' +
  'irritate isolate issue jail jeopardise jeopardize join joke jolt judge jump justify kick kidnap kill kneel knock label lack lag lament land languish lapse last latch laud laugh launch leak lean leap learn lecture legalise legalize legislate lessen level levy liaise liberate license lift ' +
  'light like limit linger link liquidate list listen litigate live load loan lobby locate lock log loom loosen loot love lower lure maim maintain manage mandate manifest manipulate manufacture march mark market marry massacre match matter maximise maximize measure mediate melt ' +
  'mention merge migrate mine minimise minimize misinterpret misrepresent miss misuse mitigate mobilise mobilize mock model moderate modernise modernize modify monitor motivate mount mourn move multiply murder name narrow nationalise nationalize near need neglect negotiate neutralise neutralize nominate normalise normalize ' +
  'note notice notify number object oblige obscure observe obstruct obtain occupy occur offend offer offset omit open operate oppose oppress opt orchestrate order organise organize originate oust outlaw outline outnumber outpace outrage outweigh outstrip overestimate overhaul overlook overload overpower override overshadow overturn overwhelm owe own ' +
  'pack paint paralyse paralyze pardon park part participate partner pass patrol pause peak peddle penalise penalize penetrate perceive perform perish permit persecute persist persuade phase pick picture pile pin pinpoint place plague plan plant play plead please pledge plot plummet plunder plunge poison police polish poll pollute portray ' +
  'pose position possess post postpone pounce pour power practice practise praise precede preclude predict prefer prepare prescribe present preserve preside press pressure prevail prevent price proceed process proclaim procure produce profess profit progress prohibit project promise promote prompt pronounce propagandise propagandize propel propose prosecute prosper protect protest ' +
  'prove provide provoke publicise publicize publish pull pump punish purchase purge pursue push quadruple qualify quantify quarantine quell question queue quote race radicalise radicalize raid rain raise rally ram ramp range rank rape rate ratify rationalise rattle ravage raze reach react reaffirm realise realize reap reassure rebel rebuff rebuke rebut recall ' +
  'recapture recede receive reclaim recognise recognize recommend reconcile reconsider reconstruct record recover recruit recur redirect reduce reelect refer refine reflect reform refrain refund refuse refute regain regard register regret regroup regulate rehabilitate reign reimburse reinforce reinstate reiterate reject rejoin relate relax relay release relieve relinquish relocate rely remain ' +
  'remark remedy remember remind remove rename render renew renounce rent reopen reorganise repair repeal repeat repel replace reply report repress reproduce repudiate request require rescue resemble resent reserve reshape reside resign resist resolve resort respect respond rest restate restore restrain restrict restructure result resume retain retaliate retire retract retreat retrieve return reunite ' +
  'reveal revere reverse review revise revive revoke revolt reward rip risk rival rob rock roll rotate rule ruin rumble rush sabotage sack sacrifice sail salvage sample sanction satisfy save scale scan scare scatter schedule scold score scramble scrap scream screen scrutinise scrutinize seal search secure seem seize select sense sentence separate serve settle sever shake shape share shatter shell shelter shelve shift ' +
  'ship shock shorten shout shove sideline sign signal simplify skip slam slap slash slaughter slay slip slow slump smash smear smuggle snap soak soar soften solicit solve soothe sound spark specialise specialize specify speculate speed spill spoil sponsor spot spur spy squander squash squeeze stab stabilise stabilize staff stage stagger stall stamp stampede standardise start starve state station stay steer stem step stifle stimulate stir stockpile stoke ' +
  'stop store storm strain strand strangle strengthen stress stretch strip structure struggle study stumble subdue submit subscribe subside subsidise substantiate substitute succeed succumb sue suffer suffice suggest suit sum summarise summarize summon supervise supplement supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect suspend sustain swallow swamp sway switch sympathise tackle talk tap target ' +
  'taint tamper target tarnish tax team tease tempt tend terminate terrify terrorise terrorize test testify thank thrive threaten throng thwart tie tighten time tip tolerate topple torch torpedo torture total touch tour tout tow trace track trade trail train transfer transform transit transition translate transmit transport trap travel treat tremble trend trick trigger trim triple triumph trouble trust try tumble turn tweet twist unanchor ' +
  'uncover undercut underestimate underline undermine underscore unearth unfold unify unite unleash unveil update upgrade uproot upset urge use usher utilise utilize utter vaccinate validate value vanish vary venture verify veto view vilify violate visit voice volunteer vote vow wage wait waive walk wane want war warn warrant wash waste watch waver weaken weigh welcome widen wield wind wipe wish witness wonder work worry worsen wound wrap wreak wreck yield ' +
  'believe look represent outperform star point leverage experience lynch probe compose hack orient anchor impact encode span compute situate grain characterise characterize mirror upload download title categorise categorize research tune average condition print unlock fork clip deduct dispatch pray reason culminate overlap source underlie pair rig replicate marginalise marginalize evidence obligate optimise optimize mask glance dim denote ridicule wave fabricate yell chant liken purport hoard preach panic wander cool rethink bundle cook perpetuate rewrite disparage tailor query pool recite insert reuse experiment ambush brace bestow symbolise symbolize eject emigrate subdivide disintegrate resettle assimilate conform disclaim overcrowd orbit hospitalise plateau defray outlive refute reckon whisper vouch aver opine posit theorise theorize hypothesise hypothesize postulate conjecture surmise caution reprimand castigate chide berate lambast lambaste decry deride slam exonerate recuse indemnify arraign sue overrule enjoin breach swoop besiege storm gut torch loot embargo sideline outvote gerrymander ballot infect vaccinate immunise immunize inoculate sicken recuperate hospitalize cull slaughter irrigate erode thaw retreat calve warm scorch char parch flatten level uproot derail capsize founder list drift salvage tow moor dock insure default restructure liquidate underwrite refinance downsize offshore outsource rebrand divest acquit relegate dominate outscore trounce clinch qualify disqualify dope draft bench substitute reference chastise implore bristle profile chime seethe marvel gush extol excoriate skewer taunt heckle muse retort interject quip bemoan chronicle articulate envision contemplate intone upbraid'

/**
 * Verbs whose base and -s form are nouns more often: after a noun they are taken for one unless a word that only follows a
 * verb comes next ("the ministry reports that"; "the reports of"). By the counts of the same articles.
 */
export const NOUN_FIRST: ReadonlySet<string> = new Set(
  (
    'abuse access accord account advance aid aim air ally amount answer appeal approach arm arrest assault attack attempt audit award back balance ban bar base battle benefit blame blast block blockade board bomb boost border ' +
    'breach brief broker burden call campaign care cause center centre challenge champion change charge chart check claim clash collapse command comment commission compound concern conduct conflict contact contract contrast control copy cost ' +
    'count couple cover crack crash credit cross crowd cure cut damage date deal debate debut decline defeat delay demand deposit desert design desire detail discharge dispute distance document doubt draft dream dress drift drill drop ' +
    'edge end escort estimate exchange excuse exercise exile exit experience export face fast fault favor favour fear feature field figure file fill film finance fine fire flag flash flaw flood flow focus force forecast form free fuel function fund gain ' +
    'gamble grade grant grip ground group guarantee guard guess guide hail halt hand harm harvest haul head heat hedge help hire hold honor honour hope host house hunt import increase influence institute insult interest interview issue joke judge jump kick label lack ' +
    'land lapse last lead leak lean leap level light limit link list load loan lobby lock log loot love mandate march mark market massacre match matter measure melt mine mock model mount move murder name need note notice number object offer offset order outlaw outline outrage overhaul own pack ' +
    'paint pardon park part partner pass patrol pause peak permit phase pick picture pile pin place plague plan plant play pledge plot poison police poll position post power practice praise present press pressure price process produce profit progress project promise prompt protest pump purchase purge push question queue quote ' +
    'race raid rain raise rally range rank rape rate reach rebel recall record reform refund regard register regret reign release remark remedy rent repair repeal reply report request rescue reserve resort respect rest result retreat return review revolt reward ride ring rise risk rival rock roll rule run rush ' +
    'sabotage sack sacrifice sail salvage sample sanction scale scan scare schedule score scramble scrap scream screen seal search sense sentence set shake shape share shell shelter shift ship shock shout show sign signal slap slip slump smear snap sound spark speed spill split sponsor spot spread spring spur spy staff stage stall stamp stampede stand start state station stay stem step storm strain strand stress stretch strike strip structure struggle study ' +
    'suit sum supplement supply support surface surge surprise survey suspect sway swing switch talk tap target tax team tear test thank tie time tip torture total touch tour tow trace track trade trail train transfer transit transition transport trap travel treat trend trick trigger trouble trust try turn twist upset use value venture veto view visit voice volunteer vote vow wage wait walk war warrant wash waste watch wave welcome wind wish witness wonder work worry wound wreck yield'
  ).split(' '),
)

export interface VerbForm {
  readonly base: string
  /** which forms of the base this spelling is */
  readonly isBase: boolean
  readonly isThird: boolean
  readonly isPast: boolean
  readonly isParticiple: boolean
  readonly isIng: boolean
}

const forms = new Map<string, { -readonly [K in keyof VerbForm]: VerbForm[K] }>()

function note(spelling: string, base: string, form: 'isBase' | 'isThird' | 'isPast' | 'isParticiple' | 'isIng') {
  const known = forms.get(spelling)
  if (known && known.base === base) known[form] = true
  else if (!known) {
    const fresh = { base, isBase: false, isThird: false, isPast: false, isParticiple: false, isIng: false }
    fresh[form] = true
    forms.set(spelling, fresh)
  }
}

/** Two-syllable verbs that are stressed on the last double their consonant; those stressed on the first do not. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|pel|bel|bet|cur|gin|trol|quip|cquit|allot|abet|abhor|deter|disbar|rebut|kidnap|overlap|unwrap|outfit|worship|annul))$/
const DOUBLE_L = /[aeiou]l$/

function inflect(base: string) {
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  note(base, base, 'isBase')
  note(third, base, 'isThird')
  const ings = new Set<string>()
  if (/ie$/.test(base)) ings.add(`${base.slice(0, -2)}ying`)
  else if (/[^eoy]e$/.test(base)) ings.add(`${base.slice(0, -1)}ing`)
  else ings.add(`${base}ing`)
  if (DOUBLES.test(base) || (DOUBLE_L.test(base) && !/[aeiou]{2}l$/.test(base))) ings.add(`${base}${base.at(-1)}ing`)
  for (const ing of ings) note(ing, base, 'isIng')
}

for (const entry of IRREGULAR.split(',')) {
  const [base, past, participle] = entry.split(' ') as [string, string?, string?]
  inflect(base)
  note(past ?? base, base, 'isPast')
  note(participle ?? past ?? base, base, 'isParticiple')
}
for (const base of REGULAR.split(' ')) {
  inflect(base)
  const pasts = new Set<string>()
  if (base.endsWith('e')) pasts.add(`${base}d`)
  else if (/[^aeiou]y$/.test(base)) pasts.add(`${base.slice(0, -1)}ied`)
  else pasts.add(`${base}ed`)
  if (DOUBLES.test(base) || (DOUBLE_L.test(base) && !/[aeiou]{2}l$/.test(base))) pasts.add(`${base}${base.at(-1)}ed`)
  for (const past of pasts) {
    note(past, base, 'isPast')
    note(past, base, 'isParticiple')
  }
}
for (const form of ['is', 'are', 'am']) note(form, 'be', 'isThird')
note('were', 'be', 'isPast')
note('has', 'have', 'isThird')
forms.delete('haves')
forms.delete('bes')

/** The verb form that a lower-case spelling may be; null when it is none that is known. */
export const verbForm = (spelling: string): VerbForm | null => forms.get(spelling) ?? null
