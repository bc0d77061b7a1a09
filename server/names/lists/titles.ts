/**
 * Titles and offices: what somebody is, never who. They stand before a name ("Transport Minister", "Lt. Gen.") or after
 * it ("…, the chief executive,"), open an appositive, and are kept as the name's role.
 *
 * Made by hand for this project from lists of offices, ranks, professions and forms of address; lower case, singular, no
 * full stop. What it gets wrong: "Major", "Pope", "Judge" and "King" are surnames too; with nothing behind them they count
 * as titles and no name is told.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Capitalised or not, before a name they are the name's title. */
export const TITLES = setOf(
  'mr mrs ms mx dr prof rev hon fr sr gov sen rep amb pres sec capt cpt cmdr cdr col lt gen maj sgt cpl pvt adm brig lieut supt insp ' +
    'messrs mme mlle sir dame lord lady baron baroness count countess duke duchess prince princess king queen emperor empress ' +
    'tsar czar sultan emir sheikh shah ayatollah imam rabbi pope cardinal archbishop bishop father sister brother mother deacon ' +
    'monsignor catholicos patriarch pastor reverend chief commander commandant colonel captain lieutenant general major ' +
    'sergeant corporal private admiral marshal brigadier commodore president vice-president chancellor premier minister ' +
    'secretary ambassador consul envoy governor senator representative congressman congresswoman congressperson ' +
    'mp deputy speaker mayor councillor councilman alderman judge justice prosecutor attorney sheriff constable inspector ' +
    'superintendent commissioner director director-general chairman chairwoman chairperson chair chief executive ceo cfo cto founder ' +
    'co-founder owner editor publisher professor doctor dean rector provost lecturer teacher principal headmaster coach manager captain ' +
    'spokesman spokeswoman spokesperson defender ombudsman ombudswoman leader co-leader head boss analyst economist historian expert ' +
    'scientist researcher engineer architect journalist reporter correspondent columnist photographer author writer novelist ' +
    'poet actor actress singer rapper musician composer conductor director-designate footballer striker goalkeeper midfielder ' +
    'winger quarterback pitcher player cyclist sprinter swimmer boxer golfer skipper lawyer solicitor barrister activist ' +
    'campaigner candidate nominee comptroller treasurer auditor registrar secretary-general vice-chairman epidemiologist ' +
    'virologist surgeon nurse midwife physician pilot astronaut cosmonaut officer detective trustee priest monk nun ' +
    'co-chair co-chairman undersecretary under-secretary vice-chancellor prime foreign interior defence defense transport finance ' +
    'health education justice attorney-general solicitor-general adviser advisor aide counsel counterpart successor ' +
    'predecessor deputy-director lieutenant-general major-general vice-admiral warden ranger curator librarian chef designer artist ' +
    'painter sculptor producer screenwriter filmmaker entrepreneur businessman businesswoman banker trader investor farmer ' +
    'fisherman driver victim suspect defendant witness survivor resident student pupil volunteer striker veteran champion ' +
    'chairman-designate seismologist volcanologist geologist biologist physicist chemist climatologist meteorologist ecologist',
)

/** Of the titles, those that only go before another and are no office alone: "foreign", "prime", "transport". */
export const TITLE_FIELDS = setOf('prime foreign interior defence defense transport finance health education')

/** Titles that are surnames as well: "Stephen King", "Francis Pope". "Minister" and "Spokesman" are none. */
export const SURNAMES_TOO = setOf(
  'king queen prince pope bishop judge major justice marshal duke baron earl dean priest chief farmer chambers sergeant ' +
    'shah sultan sheikh champion lord pastor mayor warden driver captain constable deacon sheriff painter singer poet brother father archer',
)

/** What makes of an office a past, future or contested one. A change of these is a change of role. */
export const STANDINGS = setOf(
  'former formerly ex then then-current late acting interim outgoing incoming ousted deposed dismissed resigned retired disgraced ' +
    'self-proclaimed self-declared self-styled de-facto breakaway unrecognised unrecognized internationally-recognised ' +
    'recognised recognized partially disputed occupied separatist rebel rebel-held exiled imprisoned ' +
    'onetime one-time erstwhile sometime elect designate current incumbent caretaker suspended successor fugitive honorary emeritus',
)

/** Adjectives that stand before a name and say how it is seen; kept as a role of it. */
export const NAME_MODIFIERS = setOf(
  'former self-proclaimed self-declared self-styled breakaway unrecognised unrecognized disputed occupied separatist rebel-held ' +
    'rebel internationally-recognised de-facto late acting interim ousted exiled jailed disgraced embattled dismissed then then-current ' +
    'contested secessionist annexed besieged liberated illegitimate autonomous ruling opposition outlawed banned defunct newly-elected ' +
    'troubled bankrupt state-owned state-run independent rival scandal-hit convicted accused alleged ex',
)

/** After these a name takes "of" although it is a title: "Duke of Wellington" is somebody's name as much as a title. */
export const TERRITORIAL = setOf('duke duchess prince princess earl marquess count countess archbishop bishop')
