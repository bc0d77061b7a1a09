/**
 * What is counted, by its noun: people, what befell them, arms, property, places. Plurals by form, with a list of those
 * that do not show it.
 *
 * The lists were made by hand from a thesaurus' headings (persons, vehicles, weapons, dwellings, institutions); they hold
 * no name and nothing of one topic. A noun that is in none is counted all the same, as kind "other".
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Plurals without an s, and nouns that are counted in the singular. */
const IRREGULAR = set(
  'people men women children servicemen servicewomen policemen policewomen firemen fishermen congressmen businessmen salesmen gunmen airmen seamen ' +
    'crewmen clergymen troops police personnel staff crew aircraft cattle sheep fish deer mice geese teeth feet oxen lice dice offspring livestock ' +
    'poultry data media criteria phenomena bacteria alumni nuclei fungi larvae helicopters spacecraft hovercraft watercraft ' +
    'sportsmen spokesmen militiamen tribesmen craftsmen workmen laymen cases firefighters schoolchildren grandchildren stepchildren dead wounded injured missing detained arrested ' +
    'homeless unemployed clergy youth folk gentry elderly vermin swine bison salmon trout cod series species headquarters barracks works means crossroads ' +
    'kin indices matrices analyses crises theses bases oases hypotheses diagnoses axes infantrymen guardsmen lawmen frontiersmen countrymen chairmen ' +
    'horsemen marksmen watchmen crew-members others',
)
/** Ends in s and is no plural. */
const NOT_PLURAL = set(
  'was is has needs says includes costs runs becomes gives takes makes remains shows wants comes plays weighs contains requires means carries offers opens closes begins ends leads reaches exceeds lies stands lives equals belongs allows keeps brings gets goes sees his its this as us yes thus plus minus perhaps always sometimes towards besides hours-long less across unless news various previous ' +
    'famous religious serious dangerous nervous numerous enormous generous conscious obvious curious anxious mysterious precious delicious virus campus bus ' +
    'status census focus bonus gas class mass glass grass pass loss boss press process access success progress congress business illness princess fitness witness ' +
    "address stress dress address's cross across james says does goes means-tested physics politics economics mathematics athletics ethics overseas afterwards " +
    'nevertheless hopeless homeless-shelter wireless regardless doubtless needs-based corps basis crisis analysis emphasis thesis tennis paris texas arkansas kansas ' +
    'illinois los angeles las vegas athens brussels wales laos cyprus honduras mars venus christmas atlas canvas chaos cosmos ethos gross excess bass moss toss ' +
    'toxic-gas chess mess less bless guess business-class compass harness darkness weakness happiness wilderness goddess mattress fortress actress waitress actress ' +
    'sickness surplus walrus cactus genius radius stimulus consensus apparatus virus-like citrus exodus circus fungus nucleus bacillus corpus opus minibus omnibus airbus',
)

export function isPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true
  return lower.length > 2 && lower.endsWith('s') && !NOT_PLURAL.has(lower) && !/(?:ous|ss|'s|’s)$/.test(lower)
}

export const DEATHS = set(
  'deaths death fatalities fatality dead casualties casualty corpses corpse bodies body killings killing murders murder homicides drownings suicides executions executed slain losses-of-life',
)
export const INJURIES = set(
  'injuries injury wounded injured hospitalizations hospitalisations hospitalised hospitalized',
)
export const CAPTIVES = set(
  'prisoners prisoner captives captive detainees detainee hostages hostage arrests arrest detentions pows pow arrested detained abductees kidnappings inmates',
)
export const DISPLACED = set('refugees refugee idps evacuees evacuee displaced homeless returnees')
export const MISSING = set('missing disappearances')

export const PEOPLE = set(
  'people person persons men man women woman children child civilians civilian soldiers soldier servicemen serviceman servicewomen troops troop personnel fighters fighter ' +
    'militants militant rebels rebel insurgents combatants mercenaries mercenary volunteers volunteer officers officer policemen police journalists journalist reporters reporter ' +
    'passengers passenger crew sailors sailor fishermen fisherman miners miner workers worker employees employee residents resident villagers villager inhabitants citizens ' +
    'citizen nationals students student pupils pupil teachers teacher doctors doctor nurses nurse patients patient victims victim protesters protester protestors demonstrators ' +
    'demonstrator tourists tourist migrants migrant immigrants farmers farmer families family households household members member supporters supporter activists activist guards ' +
    'guard firefighters firefighter rescuers rescuer medics paramedics survivors survivor relatives relative boys boy girls girl babies baby infants infant teenagers teenager ' +
    'adults adult youths youth voters voter drivers driver cyclists cyclist pedestrians pedestrian pilots pilot climbers climber hikers hiker skiers swimmers worshippers pilgrims ' +
    'customers customer users user shareholders investors peacekeepers peacekeeper marines marine reservists recruits conscripts deserters terrorists gunmen attackers bombers suspects ' +
    'suspect offenders criminals others staff schoolchildren schoolgirls schoolboys bystanders spectators fans fan guests guest mps senators lawmakers delegates judges commandos officials instructors advisers ' +
    'advisors experts engineers technicians builders labourers laborers prisoners athletes players lawyers priests monks nuns clergy',
)

/** Arms, military vehicles, and ships, aircraft and heavy vehicles at large. */
export const EQUIPMENT = set(
  'unit units position positions piece pieces installation installations tank tanks vehicle vehicles apc apcs ifv ifvs howitzer howitzers gun guns cannon cannons mortar mortars rocket rockets missile missiles launcher launchers mlrs mlrss helicopter ' +
    'helicopters aircraft plane planes jet jets warplane warplanes warplane bomber bombers fighter-bombers fighter-jets drone drones uav uavs system systems battery batteries radar radars ' +
    'ship ships vessel vessels boat boats submarine submarines frigate frigates destroyer destroyers corvette warship warships carrier carriers truck trucks lorry lorries jeep jeeps ' +
    'rifle rifles weapon weapons bomb bombs shell shells mine landmines grenade grenades munition munitions warhead warheads torpedo torpedoes raft rafts lifeboat lifeboats ' +
    'dinghies tug tugs trawler trawlers barge barges ambulance ambulances bulldozer bulldozers excavator excavators crane cranes interceptors depot depots post posts turret turrets ' +
    'automobiles pistols pistol firearm firearms satellites engines tankers tanker convoy convoys armour armor artillery gunship gunships tractors humvees minesweeper minesweepers ferry ferries',
)
/** "systems", "posts", "mines", "vehicles" are arms only in the company of a word that says so. */
export const AMBIGUOUS_EQUIPMENT = set(
  'unit units position positions piece pieces installation installations system systems battery batteries mine engine engines post posts depot depots carrier carriers shell shells crane cranes satellites shells turret turrets fighters convoy convoys carrier',
)
export const ARMS =
  /^(?:military|armou?red|anti|missile|air|defen[cs]e|tank|artillery|combat|command|arms|ammunition|rocket|weapons?|army|naval|surface|observation|firing|radar|electronic|warfare|police|fire|rescue)/
export const CIVIL = /^(?:private|civilian|passenger|personal|family|parked|commercial|school|public|residential)$/

export const PROPERTY = set(
  'home homes house houses building buildings property properties school schools hospital hospitals church churches mosque mosques temple temples shop shops store stores ' +
    'facility facilities infrastructure bridge bridges apartment apartments flats flat dwelling dwellings structure structures factory factories plant plants farm farms barn barns hangar hangars ' +
    'warehouse warehouses car cars roads road kiosks stalls hotels hotel offices clinics clinic businesses business monuments monument museums museum libraries library kindergartens ' +
    'objects items cottages huts cabins shelters tents roofs walls vineyards orchards crops boats trees pylons substations pipelines wells villas towers cathedral cathedrals monastery',
)
export const SETTLEMENTS = set(
  'city cities town towns village villages settlement settlements hamlet hamlets municipalities suburbs localities township townships',
)
export const COUNTRIES = set('country countries nation nations')
/** People called up or sent to do something. */
export const RESPONDERS = set(
  'firefighters rescuers workers volunteers doctors nurses medics paramedics officers police engineers policemen staff personnel divers responders technicians guards crews teams',
)
