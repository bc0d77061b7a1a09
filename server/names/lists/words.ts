/**
 * Capitalised words that name nothing by themselves, and the small words that stand inside names.
 *
 * Closed classes by hand. "May" is a month here; a minister or a singer of that name is found where a title or a first
 * name stands before it.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const CALENDAR = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
)

/** Inside a name, between two capitalised words: "Leonardo da Vinci", "Ponta de Ouro", "Mwalo ya Korongo". */
export const PARTICLES = setOf(
  'de aux da do dos das du des del della di van von der den ter ten la le les el al bin ibn bint ben e y zu zum ya wa ap af av och und et ul ur y i san ag ould uld ult bou vom zur tot im am',
)

/** Capital letters that are words of the language or of a trade and name no one thing. Folded to upper case. */
export const COMMON_ACRONYMS = setOf(
  'TV CEO CFO CTO COO GDP DNA RNA PCR HIV AIDS VAT IT ID PC PR GPS SMS FAQ CCTV PHD VIP DVD CD USB URL HTML PDF OK AD BC BCE CE NGO ' +
    'NGOS POW POWS PM AM UAV UAVS IED IEDS AI HQ MP MPS KM KG CO2 A.M. P.M. TNT CV DIY EV EVS ICU ER OP ED PPE ICBM RPG SUV LGBT LGBTQ HR FM ' +
    'KB MB GB TB KW MW GW KWH MWH GWH KHZ MHZ GHZ FAQS AC DC UHF VHF GMO IVF ATM SIM API APP IPO R&D BBQ DJ MC PHDS B2B IP LED MRI CT ECG WIFI II III IV VI VII VIII IX XI XII EDT EST PDT PST CDT CST CET CEST BST MST USD EUR GBP JPY CHF Q1 Q2 Q3 Q4',
)

/** Written with a capital in English and naming no one thing. */
export const CAPITAL_COMMON = setOf(
  'easter christmas ramadan passover halloween diwali muslims christians catholics protestants jews buddhists hindus sunnis shiites nazis communists marxists i god internet web catholic christian muslim jewish islamic protestant orthodox sunni shia shiite hindu buddhist sikh christianity islam ' +
    'judaism hinduism buddhism bible quran koran marxist communist nazi covid ' +
    'latin gothic victorian arabic hebrew hindi urdu swahili mandarin cantonese english i’m i’ll i’ve i’d',
)

/** Adjectives of peoples and lands that belong to no state of the list, so "African" alone is no name. By hand. */
export const OTHER_ADJECTIVES = setOf(
  'serb croat republican african european asian arab arabian latin caucasian nordic scandinavian balkan baltic siberian andean alpine mediterranean ' +
    'californian texan parisian londoner kurdish jewish arctic antarctic atlantic pacific turkic slavic persian celtic aboriginal ' +
    'hispanic caribbean amazonian transatlantic american bosniak azeri',
)

/** Peoples whose plural is not the adjective with an s. */
export const PEOPLES = setOf(
  'republicans democrats tories turks poles danes swedes finns spaniards britons frenchmen irishmen englishmen scots kurds serbs croats slovaks slovenes ' +
    'bosniaks azeris uzbeks kazakhs tajiks turkmens filipinos arabs jews dutchmen welshmen scotsmen tatars chechens roma uyghurs ' +
    'yazidis afghans iraqis pakistanis saudis emiratis greeks czechs thais mongols',
)

/** Words before a name that make a place of it, when nothing else speaks for another type. */
export const PLACE_PREPOSITIONS = setOf(
  'in near at towards toward around outside throughout across into north south east west northeast northwest southeast southwest off',
)

/** Verbs that persons, and organisations, are the subjects of. */
export const SPEECH = setOf(
  'said says told tells added asked stated announced claimed argued wrote replied warned called denied confirmed insisted declared explained ' +
    'noted tweeted testified admitted complained suggested recalled acknowledged accused praised criticised criticized condemned urged',
)

/** Beside these a single unknown capitalised word is most likely a person. */
export const HUMAN_VERBS = setOf(
  'born died aged married resigned retired smiled himself herself scored joked starred sang killed studied graduated emigrated enlisted ' +
    'taught painted composed attended commanded starred acted quipped',
)
