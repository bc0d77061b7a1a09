/**
 * The seat of each state's government, by which newsrooms name the government itself: "Lima denied it". By hand from any
 * atlas, in the English form that newspapers use; states that share their capital's name are left out.
 */
const LIST =
  'Kabul=Afghanistan|Tirana=Albania|Algiers=Algeria|Luanda=Angola|Buenos Aires=Argentina|Yerevan=Armenia|Canberra=Australia|Vienna=Austria|Baku=Azerbaijan|' +
  'Manama=Bahrain|Dhaka=Bangladesh|Minsk=Belarus|Brussels=Belgium|Belmopan=Belize|La Paz=Bolivia|Sarajevo=Bosnia and Herzegovina|Gaborone=Botswana|' +
  'Brasília=Brazil|Brasilia=Brazil|Sofia=Bulgaria|Ouagadougou=Burkina Faso|Phnom Penh=Cambodia|Yaoundé=Cameroon|Ottawa=Canada|Bangui=Central African Republic|' +
  'Santiago=Chile|Beijing=China|Bogotá=Colombia|Bogota=Colombia|San José=Costa Rica|Zagreb=Croatia|Havana=Cuba|Nicosia=Cyprus|Prague=Czech Republic|' +
  'Copenhagen=Denmark|Quito=Ecuador|Cairo=Egypt|San Salvador=El Salvador|Asmara=Eritrea|Tallinn=Estonia|Addis Ababa=Ethiopia|Suva=Fiji|Helsinki=Finland|' +
  'Paris=France|Libreville=Gabon|Tbilisi=Georgia|Berlin=Germany|Accra=Ghana|Athens=Greece|Conakry=Guinea|Georgetown=Guyana|Tegucigalpa=Honduras|' +
  'Budapest=Hungary|Reykjavík=Iceland|Reykjavik=Iceland|New Delhi=India|Delhi=India|Jakarta=Indonesia|Tehran=Iran|Baghdad=Iraq|Dublin=Ireland|' +
  'Jerusalem=Israel|Rome=Italy|Tokyo=Japan|Amman=Jordan|Astana=Kazakhstan|Nairobi=Kenya|Pristina=Kosovo|Bishkek=Kyrgyzstan|Vientiane=Laos|Riga=Latvia|' +
  'Beirut=Lebanon|Monrovia=Liberia|Tripoli=Libya|Vilnius=Lithuania|Antananarivo=Madagascar|Lilongwe=Malawi|Kuala Lumpur=Malaysia|Bamako=Mali|Valletta=Malta|' +
  'Nouakchott=Mauritania|Chisinau=Moldova|Chișinău=Moldova|Ulaanbaatar=Mongolia|Podgorica=Montenegro|Rabat=Morocco|Maputo=Mozambique|Naypyidaw=Myanmar|' +
  'Windhoek=Namibia|Kathmandu=Nepal|The Hague=Netherlands|Wellington=New Zealand|Managua=Nicaragua|Niamey=Niger|Abuja=Nigeria|Pyongyang=North Korea|' +
  'Skopje=North Macedonia|Oslo=Norway|Muscat=Oman|Islamabad=Pakistan|Asunción=Paraguay|Lima=Peru|Manila=Philippines|Warsaw=Poland|Lisbon=Portugal|Doha=Qatar|' +
  'Bucharest=Romania|Moscow=Russia|Kigali=Rwanda|Riyadh=Saudi Arabia|Dakar=Senegal|Belgrade=Serbia|Freetown=Sierra Leone|Bratislava=Slovakia|' +
  'Ljubljana=Slovenia|Mogadishu=Somalia|Pretoria=South Africa|Seoul=South Korea|Juba=South Sudan|Madrid=Spain|Colombo=Sri Lanka|Khartoum=Sudan|' +
  'Stockholm=Sweden|Bern=Switzerland|Damascus=Syria|Taipei=Taiwan|Dushanbe=Tajikistan|Dodoma=Tanzania|Bangkok=Thailand|Tunis=Tunisia|Ankara=Turkey|' +
  'Ashgabat=Turkmenistan|Kampala=Uganda|Kyiv=Ukraine|Kiev=Ukraine|Abu Dhabi=United Arab Emirates|London=United Kingdom|Washington=United States|' +
  'Montevideo=Uruguay|Tashkent=Uzbekistan|Caracas=Venezuela|Hanoi=Vietnam|Sanaa=Yemen|Lusaka=Zambia|Harare=Zimbabwe'

/** capital → the state's plain name */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  LIST.split('|').map((pair) => pair.split('=') as [string, string]),
)
