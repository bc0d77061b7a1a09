/**
 * Nouns that say what a name names: "Ministry", "Lake", "Battle". A name takes its type from the head that ends it
 * ("Lachin corridor", "Turkish Air Force"), or opens it before "of", "for", "de" ("Bank of England", "Lake Victoria").
 *
 * Made by hand for this project from lists of institutions, landforms and events in reference works; lower case,
 * singular. What it gets wrong: "Field", "Point", "House" and "Park" are surnames too, so a title before them wins.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const ORGANISATION_HEADS = setOf(
  'academy administration agency alliance assembly association authority bank board bureau cabinet center centre chamber church club ' +
    'coalition college commission committee community company conference confederation congress consortium cooperative ' +
    'corporation council court department directorate duma exchange federation forum foundation front fund gazette group guild ' +
    'herald holding holdings hospital house industries institute institution international journal league legislature ' +
    'laboratory laboratories lab magazine ministry mission monitor mosque movement museum network news newspaper observatory ' +
    'office ombudsman orchestra organisation organization parliament partnership party police post press radio registry school secretariat ' +
    'senate service services society studio studios soviet syndicate team telegraph television theatre theater times treasury ' +
    'tribunal trust union university watch airlines airways motors bancorp inc ltd plc llc corp gmbh ag sa co limited ' +
    'incorporated systems technologies software pharmaceuticals energy electric oil gas petroleum steel entertainment media ' +
    'records pictures productions brothers partners capital securities insurance mutual telecom communications forensics ' +
    'newsroom newsdesk microsystems semiconductor semiconductors telecommunications stores supermarkets hotels enterprises associates advisers consulting chemicals minerals metals resources aerospace aviation railroad breweries publishing publishers broadcasting rovers wanderers athletic hotspur fc foods brewery labs bakery clinic nhs choir band ensemble opera ballet philharmonic diocese archdiocese order monastery herbarium democrats liberals greens socialists conservatives',
)

export const PLACE_HEADS = setOf(
  'airport airfield archipelago avenue bay beach boulevard bridge bridges canal canyon cape castle cathedral cemetery ' +
    'city coast corridor county crossing dam delta desert district downs embankment estuary falls field fields fjord forest fort garden ' +
    'gardens glacier governorate gulf harbor harbour heights highway hill hills island islands isle isles lagoon lake ' +
    'lane mausoleum metro mine monument mount mountain mountains municipality oasis oblast ocean palace park pass ' +
    'peninsula pipeline plain plains plateau pond port power prefecture province quarter railway raion range rapids reef refinery reserve ' +
    'reservoir ridge river rivers road sea square stadium station steppe straits strait street suburb temple territory tower ' +
    'town township tunnel valley village volcano ward wetland wharf woods airbase cordillera nevado rio río creek arena borough parish landing ' +
    'plant waterworks dockyard shipyard base barracks prison jail basin cove caucasus balkans region terminal ground grounds racecourse speedway raceway',
)

/** Before the name, not after it: "Lake Qespi", "Port Harcourt". */
export const PLACE_OPENERS = setOf(
  'lake mount mt cape cabo port porto fort ft saint st sainte ste san santa são sao los las la el rio río nevado cordillera ' +
    'puerto villa ponta pointe punta isla ilha île monte val camp gulf bay isle strait sea river new north south east west ' +
    'northern southern eastern western upper lower greater central inner outer',
)

export const EVENT_HEADS = setOf(
  'accord accords show agreement armistice assassination attack attacks avalanche battle blockade bombing bombings campaign ceasefire ' +
    'census championship championships clashes conflict coronation coup crash crisis cup derby disaster drought earthquake ' +
    'election elections epidemic eruption escalation explosion exhibition fair famine festival final finals fire fires flood floods games ' +
    'genocide hurricane incident inquiry insurgency intervention invasion landslide lockdown marathon massacre massacres mutiny offensive ' +
    'olympics operation outbreak pandemic plague pogrom pogroms protest protests raid rally rebellion recession referendum ' +
    'blackout outage derailment spill collapse stampede heatwave revolt revolution riot riots scandal series shooting siege sinking skirmish skirmishes storm strike strikes summit ' +
    'open masters prix trophy tournament tsunami tour trial trials truce typhoon cyclone unrest uprising war wars wildfire wildfires withdrawal',
)

export const MILITARY_HEADS = setOf(
  'brigades divisions army armies battalion brigade brigades corps company division divisions fleet force forces garrison guard guards infantry ' +
    'legion marines militia navy paratroopers platoon regiment squadron troops unit artillery cavalry military soldiers ' +
    'mercenaries fighters rebels',
)

/** What they arm is told by the words beside a designation such as "T-72" or "Hawk MK2". */
export const WEAPON_CUES = setOf(
  'missile missiles rocket rockets drone drones tank tanks howitzer howitzers gun guns aircraft helicopter helicopters ' +
    'fighter fighters bomber bombers jet jets launcher launchers munition munitions bomb bombs artillery mortar mortars ' +
    'rifle rifles torpedo torpedoes warhead warheads uav uavs submarine frigate destroyer cruiser vehicle vehicles anti-tank ' +
    'anti-aircraft air-defence loitering ballistic surface-to-air armoured armored airframe weapon weapons',
)

export const WORK_HEADS = setOf(
  'act bible bill charter code constitution convention covenant declaration directive doctrine manifesto novel principles ' +
    'prize protocol report resolution statement statute symphony treaty award medal hero law pact memorandum concerto survey guidelines',
)

/** Adjective and lower-case noun make a name only where the noun is one of these: "Armenian parliament". */
export const STATE_BODIES = setOf('parliament government authorities army navy military forces troops diaspora embassy')
export const MILITARY_BODIES = setOf('army navy military forces troops')

/** Lower-case nouns that belong to the name before them: "Lachin corridor", "Khojaly massacre". */
export const LOWER_PLACE_TAILS = setOf(
  'corridor pipeline province district county governorate oblast peninsula river valley glacier waterworks ' +
    'metro airport strait canal desert mountains station railway motorway highway tunnel province provinces',
)
export const LOWER_EVENT_TAILS = setOf(
  'war wars conflict clashes massacre genocide crisis outbreak epidemic pandemic earthquake revolution uprising referendum ' +
    'offensive disaster famine pogrom pogroms election elections protests rebellion coup invasion accords accord shooting ' +
    'blackout outage derailment spill collapse stampede heatwave hurricane typhoon cyclone storm siege blockade insurgency bombing bombings floods flood fire wildfire wildfires eruption sinking scandal',
)

/** Heads after which "of the", "for", "and" carry a name on; the rest take "of" only. */
export const LONG_HEADS = setOf(
  'academy administration agency alliance assembly association authority board bureau cabinet center centre chamber church coalition college ' +
    'commission committee community conference confederation convention congress council court department directorate faculty ' +
    'federation forum foundation front fund initiative institute network league ministry mission movement museum office order organisation organization party ' +
    'partnership program programme school secretariat senate service society syndicate treaty tribunal trust union university',
)

/** Words that make a state of what they stand with. */
export const STATE_HEADS = setOf(
  'republic empire kingdom emirate emirates sultanate caliphate ssr federation commonwealth union',
)
