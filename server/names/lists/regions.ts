/**
 * Parts of the world that are no states: continents, seas, ranges, and the states of large federations. Names of one sort
 * only, so that a list of them is settled without a preposition. By hand from any school atlas; surely incomplete.
 */
const LIST =
  'Europe|Asia|Africa|America|Americas|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Eurasia|Scandinavia|Siberia|' +
  'Balkans|Caucasus|South Caucasus|North Caucasus|Middle East|Near East|Far East|Central Asia|Southeast Asia|South Asia|East Asia|Eastern Europe|' +
  'Western Europe|Central Europe|Northern Europe|Southern Europe|West Africa|East Africa|North Africa|Southern Africa|Horn of Africa|Maghreb|Levant|' +
  'Mesopotamia|Anatolia|Sahara|Sahel|Himalayas|Alps|Andes|Pyrenees|Carpathians|Urals|Rockies|Caribbean|Mediterranean|Eastern Mediterranean|Baltic|' +
  'Atlantic|Pacific|Black Sea|Caspian Sea|Red Sea|North Sea|Baltic Sea|Mediterranean Sea|Indian Ocean|Atlantic Ocean|Pacific Ocean|Arctic Ocean|' +
  'English Channel|Persian Gulf|Gulf of Mexico|Bay of Bengal|Amazon|Nile|Danube|Rhine|Volga|Mekong|Ganges|Mississippi|Euphrates|Tigris|Euphrates|' +
  'Gaza|Gaza Strip|West Bank|Donbas|Donbass|Kashmir|Punjab|Darfur|Tigray|Hokkaido|Honshu|Sumatra|Java|Borneo|Sicily|Sardinia|Corsica|Crete|Tasmania|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|' +
  'Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|' +
  'North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|' +
  'Wisconsin|Wyoming|Ontario|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New South Wales|Queensland|Kerala|Gujarat|Maharashtra|' +
  'Uttar Pradesh|Tamil Nadu|Yorkshire|Kent|Cornwall|Lombardy|Tuscany|Brittany|Normandy|Provence|Alsace|Saxony|Hesse|Andalusia|Galicia|' +
  'Calif|Ariz|Colo|Conn|Fla|Okla|Tenn|Wis|Wyo|Mich|Minn|Mont|Neb|Nev|' +
  'New York City|Washington|Silicon Valley|Wall Street|Hollywood|Manhattan|Brooklyn|Westminster|Pentagon|Vatican|Kremlin|White House'

export const REGIONS: ReadonlySet<string> = new Set(LIST.split('|'))
