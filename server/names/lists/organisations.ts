/**
 * Bodies that the world's news name by one word or two, without any head that would say what they are: firms, papers and
 * agencies, parties and movements, clubs. A name alone in a sentence says least of all about itself ("a spokesman for
 * Nokia"), and these come often.
 *
 * By hand, from what general newspapers print without explaining it; surely incomplete and surely out of date. Left out are
 * names that are words, places or surnames as often ("Shell", "Boston", "Ford"): there the words beside the name decide.
 */
const FIRMS =
  'Microsoft|Google|Apple|Amazon|Facebook|Intel|IBM|Nokia|Ericsson|Samsung|Sony|Toshiba|Hitachi|Panasonic|Fujitsu|Siemens|Philips|Oracle|Netscape|Yahoo|' +
  'Netflix|Twitter|YouTube|Instagram|WhatsApp|LinkedIn|Uber|Airbnb|Spotify|PayPal|eBay|Adobe|Nvidia|Qualcomm|Cisco|Motorola|Dell|Lenovo|Huawei|Xiaomi|' +
  'TikTok|Alibaba|Tencent|Baidu|Toyota|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Volkswagen|Audi|Porsche|BMW|Daimler|Opel|Fiat|Ferrari|Renault|' +
  'Peugeot|Citroen|Citroën|Volvo|Saab|Scania|Chrysler|Tesla|Boeing|Airbus|Lockheed|Raytheon|Embraer|Bombardier|Aeroflot|Lufthansa|Qantas|Ryanair|EasyJet|' +
  'Alitalia|Iberia|Finnair|Swissair|Sabena|Gazprom|Rosneft|Lukoil|Yukos|ExxonMobil|Exxon|Chevron|Texaco|Petrobras|Aramco|Repsol|Statoil|Equinor|Glencore|' +
  'Nestle|Nestlé|Unilever|Danone|Heineken|Carlsberg|Pepsi|PepsiCo|Coca-Cola|Starbucks|McDonald’s|IKEA|Walmart|Wal-Mart|Tesco|Sainsbury|Carrefour|Aldi|Lidl|' +
  'Pfizer|Merck|Novartis|Roche|Bayer|Glaxo|GlaxoSmithKline|AstraZeneca|Moderna|BioNTech|Sanofi|Monsanto|BASF|Hoechst|DuPont|Nike|Adidas|Puma|Reebok|' +
  'Vodafone|Verizon|AT&T|Citigroup|Citibank|Barclays|HSBC|Santander|Unicredit|Commerzbank|Deutsche Bank|Bundesbank|Goldman Sachs|Merrill Lynch|Morgan Stanley|' +
  'Lehman|Nomura|BlackRock|Enron|WorldCom|Halliburton|Maersk|FedEx|UPS|DHL|Disney|Pixar|Nintendo|Sega|Vivendi|Bertelsmann|Reuters|Bloomberg|Interfax|Dow Jones|Tass|' +
  'TASS|Itar-Tass|Xinhua|Tanjug|Antara|Bernama|Ansa|Belga|Notimex|Kmart|Sears|Costco|Gillette|Colgate|Kellogg|Procter & Gamble|Johnson & Johnson|' +
  'Hewlett-Packard|Compaq|Unisys|Xerox|Kodak|Polaroid|Novell|Sybase|Symantec|Amgen|Genentech|Ciba|Sandoz|Bristol-Myers Squibb|SmithKline Beecham|' +
  'Eli Lilly|Zeneca|Daewoo|Samsonite|Sumitomo|Mitsui|Marubeni|Nippon Steel|Posco|Lucky-Goldstar|Hanwha|Kraft|Sara Lee|Cadbury|Guinness|Diageo|Bacardi|' +
  'Seagram|Anheuser-Busch|Credit Lyonnais|Crédit Lyonnais|Credit Suisse|Credit Agricole|Société Générale|Societe Generale|Paribas|BNP|UBS|ING|ABN|' +
  'Rabobank|Fortis|Aegon|Allianz|Generali|Axa|AXA|Zurich Insurance|Prudential|Lloyds|NatWest|Salomon Brothers|Bear Stearns|Smith Barney|Lazard|' +
  'Rothschild|JPMorgan|JP Morgan|J.P. Morgan|Wells Fargo|BankAmerica|Berkshire Hathaway|Moody|Elf Aquitaine|TotalFina|TotalEnergies|Agip|ENI|Eni|Enel|' +
  'Endesa|Iberdrola|Cepsa|Petronas|Pertamina|Sinopec|PetroChina|Pemex|PDVSA|Codelco|Vale|Anglo American|Rio Tinto|De Beers|ArcelorMittal|Thyssen|' +
  'ThyssenKrupp|Krupp|Mannesmann|Salzgitter|Pechiney|Alcatel|Alstom|Thomson-CSF|Thales|Dassault|Aerospatiale|Eurocopter|Rolls-Royce|Northrop Grumman|' +
  'McDonnell Douglas|Caterpillar|KLM|TWA|SAS|Olympic Airways|Cathay Pacific|Aeromexico|Varig|Telefonica|Telefónica|Telstra|Telmex|Telkom|Comcast|AOL|CNN|' +
  'BBC|NBC|CBS|ABC|Sotheby|Lufthansa Cargo|Peugeot-Citroen|Skoda|Škoda|Lada|AvtoVAZ|Mercedes|Mercedes-Benz|OpenAI|SpaceX|Comscore|Nasdaq|Wikipedia|' +
  'Reddit|Snapchat|ByteDance|Palantir|Moderna|Sinovac|Wagner|Ofcom|Ofwat|Ofgem|Ofsted|Meta|Threads|Teamsters|Kyodo|Anadolu|Der Spiegel|Le Monde|' +
  'Le Figaro|El País|El Pais|La Repubblica|Die Welt|Die Zeit|Pravda|Izvestia|Al Jazeera|Newsweek'
const PARTIES =
  'Likud|Hamas|Hezbollah|Hizbollah|Fatah|Taliban|al-Qaeda|al Qaeda|Al-Qaeda|Al Qaeda|Sinn Fein|Sinn Féin|Fine Gael|Fianna Fail|Fianna Fáil|Solidarity|Forza Italia|' +
  'Fidesz|Syriza|Podemos|Interpol|Europol|Eurostat|Unesco|Unicef|Nato|Opec|Asean|Mercosur|Ecowas|Greenpeace|Oxfam|Amnesty|Bundestag|Bundesrat|Knesset|Duma|' +
  'Sejm|Riksdag|Storting|Folketing|Majlis|Dáil|CERN|Mossad|Stasi|Gestapo|Wehrmacht|Luftwaffe|Comintern|Politburo|Mafia|Reichstag|Bundesliga|Inkatha|' +
  'Zanu-PF|Frelimo|Renamo|Unita|Swapo|Polisario|Khmer Rouge|Hezb-e-Islami|Taleban|Boko Haram|al-Shabaab|al-Shabab|Al Shabaab|Kuomintang|Komeito|Golkar|' +
  'Shas|Meretz|Batasuna|Tories|U.N.|E.U.|F.B.I.|C.I.A.|I.M.F.|N.F.L.|N.B.A.|I.R.A.|Technion|Sorbonne|Comecon|Caricom'
const CLUBS =
  'Juventus|Arsenal|Chelsea|Everton|Tottenham|Ajax|Feyenoord|Benfica|Sporting|Porto|Celtic|Rangers|Werder|Schalke|Leverkusen|Bayern|Borussia|Lazio|Roma|' +
  'Sampdoria|Fiorentina|Atalanta|Parma|Inter|Galatasaray|Fenerbahce|Fenerbahçe|Besiktas|Beşiktaş|Anderlecht|Rosenborg|Panathinaikos|Olympiakos|Olympiacos|' +
  'Steaua|Dynamo|Spartak|Flamengo|Palmeiras|Fluminense|Boca Juniors|River Plate|Real Madrid|Yankees|Dodgers|Mets|Braves|Phillies|Orioles|Mariners|Padres|' +
  'Lakers|Celtics|Knicks|Packers|Steelers|Cowboys|Redskins|Broncos|Canucks|Maple Leafs|Springboks|Bluejays|Blue Jays|Red Sox|White Sox|Astros|Expos|' +
  'Marlins|Brewers|Cubs|Pistons|Spurs|Mavericks|Cavaliers|Raptors|Bruins|Sabres|Oilers|Seahawks|Chargers|Bengals|Buccaneers|49ers|Ferencváros|' +
  'Ferencvaros|Brondby|Brøndby|Vitesse|Sturm Graz|Grasshoppers|Austria Vienna|Rapid Vienna|Slavia Prague|Sparta Prague|Legia Warsaw|Widzew Lodz|' +
  'Hajduk Split|Croatia Zagreb|Dinamo Zagreb|Partizan|Levski|Compostela|Deportivo|Valladolid|Celta|Espanyol|Osasuna|Sociedad|Villarreal|Fulham|Millwall|' +
  'Hibernian|Kilmarnock|Motherwell|Corinthians|Vasco da Gama|Gremio|Botafogo|Essendon|Collingwood|Wallabies|All Blacks|FIFA|UEFA|McLaren|Tyrrell'

export const ORGANISATIONS: ReadonlySet<string> = new Set(
  [FIRMS, PARTIES, CLUBS].join('|').replace(/’/g, "'").split('|'),
)
