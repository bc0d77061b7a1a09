/**
 * Invented sentences in the manner of news wires, match reports, company news, court reports, science pages and biographies,
 * with the names that a reader finds, as in `sentences.ts`. Some are told wrongly today and stay as what is to be reached:
 * a club by its town, a firm of no list, a title of one word.
 */
export const NEWS_SENTENCES: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  // news wire, datelines
  ['LONDON 1996-08-30', ['LONDON/l']],
  [
    'BRUSSELS, Oct 14 (Meridian) - The European Commission fined Velora Motors 40 million euros on Monday.',
    ['BRUSSELS/l', 'Meridian/o', 'European Commission/o', 'Velora Motors/o'],
  ],
  [
    'JAKARTA (AP) - Indonesian President Budi Santoso flew to Tokyo.',
    ['JAKARTA/l', 'AP/o', 'Budi Santoso/p', 'Tokyo/l'],
  ],
  ['NEW YORK - Stocks on Wall Street fell sharply on Tuesday.', ['NEW YORK/l', 'Wall Street/l']],
  [
    'SAN FRANCISCO, Calif. - The Giants beat the Dodgers 5-3.',
    ['SAN FRANCISCO/l', 'Calif./l', 'Giants/o', 'Dodgers/o'],
  ],
  ['GENEVA 2004-03-11 The World Trade Organisation rejected the claim.', ['GENEVA/l', 'World Trade Organisation/o']],
  [
    '"We will not sign," Finnish Foreign Minister Tarja Lehtonen told reporters in Helsinki.',
    ['Tarja Lehtonen/p', 'Helsinki/l'],
  ],
  [
    'U.S. President Gerald Whitman will meet Chinese Premier Zhao Wenli at the White House.',
    ['U.S./s', 'Gerald Whitman/p', 'Zhao Wenli/p', 'White House/l'],
  ],
  [
    'The U.S. State Department criticised the vote; Washington later recalled its envoy.',
    ['U.S. State Department/o', 'Washington/l'],
  ],
  ['A spokesman for the Bundesbank declined to comment.', ['Bundesbank/o']],
  ["Israel's Likud party and the PLO resumed talks in Cairo.", ['Israel/s', 'Likud/o', 'PLO/o', 'Cairo/l']],
  ['Rebels of the Tamil Tigers attacked a convoy near Jaffna.', ['Tamil Tigers/o', 'Jaffna/l']],
  ['State-run Radio Kandara said that 12 people had died.', ['Radio Kandara/o']],
  ['Former Kenyan finance minister Amos Wekesa, 61, was jailed in Nairobi on Friday.', ['Amos Wekesa/p', 'Nairobi/l']],
  ['The German-born physicist moved to Princeton, New Jersey, in 1933.', ['Princeton/l', 'New Jersey/l']],
  [
    'An Air India jet flying from Bombay to Dubai was diverted to Karachi.',
    ['Air India/o', 'Bombay/l', 'Dubai/l', 'Karachi/l'],
  ],
  [
    'Lawyers for Microsoft and Sun Microsystems appeared before Judge Ronald Whyte.',
    ['Microsoft/o', 'Sun Microsystems/o', 'Ronald Whyte/p'],
  ],
  ['The Wall Street Journal and Le Monde reported the deal.', ['Wall Street Journal/o', 'Le Monde/o']],
  ["Mr Blomqvist's wife, Karin, lives in Uppsala.", ['Blomqvist/p', 'Karin/p', 'Uppsala/l']],
  // all-caps headlines
  ['SOCCER - BRAZIL BEAT JAPAN IN FRIENDLY.', ['BRAZIL/s', 'JAPAN/s']],
  ['TENNIS - RESULTS AT THE HAMBURG OPEN.', ['HAMBURG OPEN/e']],
  ['CRICKET - LANCASHIRE KEEP PAKISTAN WAITING.', ['LANCASHIRE/o', 'PAKISTAN/s']],
  ['KURDISH REBELS CLASH WITH IRAQI TROOPS.', []],
  // sports
  [
    'Goran Ivanisevic (Croatia) beat Michael Chang (U.S.) 6-4 6-2',
    ['Goran Ivanisevic/p', 'Croatia/s', 'Michael Chang/p', 'U.S./s'],
  ],
  ['1. Mika Salo (Finland) Tyrrell 1:23.456', ['Mika Salo/p', 'Finland/s', 'Tyrrell/o']],
  ['Ajax Amsterdam 3 PSV Eindhoven 1', ['Ajax Amsterdam/o', 'PSV Eindhoven/o']],
  ['Leicestershire beat Somerset by an innings and 39 runs.', ['Leicestershire/o', 'Somerset/o']],
  ['Defender Jürgen Kohler and striker Stéphane Chapuisat were injured.', ['Jürgen Kohler/p', 'Stéphane Chapuisat/p']],
  [
    'Manchester United signed midfielder Karel Novotny from Sparta Prague.',
    ['Manchester United/o', 'Karel Novotny/p', 'Sparta Prague/o'],
  ],
  [
    'The New York Yankees beat the Boston Red Sox at Fenway Park.',
    ['New York Yankees/o', 'Boston Red Sox/o', 'Fenway Park/l'],
  ],
  ['Boston at Detroit', ['Boston/l', 'Detroit/l']],
  [
    "Third seed Wayne Ferreira of South Africa lost to Spain's Sergi Bruguera.",
    ['Wayne Ferreira/p', 'South Africa/s', 'Spain/s', 'Sergi Bruguera/p'],
  ],
  ['He won the U.S. Open, the Davis Cup and the Tour de France.', ['U.S. Open/e', 'Davis Cup/e', 'Tour de France/e']],
  ['Ken Griffey Jr. homered for the Seattle Mariners.', ['Ken Griffey Jr./p', 'Seattle Mariners/o']],
  ['St. Louis edged the Chicago Cubs in extra innings.', ['St. Louis/l', 'Chicago Cubs/o']],
  ['Real Madrid coach Fabio Capello praised Raul.', ['Real Madrid/o', 'Fabio Capello/p', 'Raul/p']],
  ['The Wallabies face the All Blacks in Dunedin on Saturday.', ['Wallabies/o', 'All Blacks/o', 'Dunedin/l']],
  // finance
  ['Shares in Deutsche Bank AG and J.P. Morgan & Co. rose.', ['Deutsche Bank AG/o', 'J.P. Morgan & Co./o']],
  ['The Bank of Japan and the Federal Reserve kept rates unchanged.', ['Bank of Japan/o', 'Federal Reserve/o']],
  ["Moody's Investors Service cut its rating on Brazil.", ["Moody's Investors Service/o", 'Brazil/s']],
  ['The Nikkei and the FTSE 100 closed lower.', ['Nikkei/x', 'FTSE 100/x']],
  [
    'Royal Dutch/Shell and British Petroleum Co. Plc posted profits.',
    ['Royal Dutch/Shell/o', 'British Petroleum Co. Plc/o'],
  ],
  ['Procter & Gamble chief executive A.G. Lafley retired.', ['Procter & Gamble/o', 'A.G. Lafley/p']],
  ["Merrill Lynch analyst Tom O'Hara said AT&T would gain.", ['Merrill Lynch/o', "Tom O'Hara/p", 'AT&T/o']],
  [
    'Hong Kong-based Cathay Holdings Ltd. bought 12 percent of Dragonair.',
    ['Hong Kong/l', 'Cathay Holdings Ltd./o', 'Dragonair/o'],
  ],
  ['Traders at the Chicago Board of Trade sold soybeans.', ['Chicago Board of Trade/o']],
  // politics
  ['Senators Edward Kennedy and Orrin Hatch wrote the bill.', ['Edward Kennedy/p', 'Orrin Hatch/p']],
  [
    'Rep. John Dingell, D-Mich., chairs the House Energy and Commerce Committee.',
    ['John Dingell/p', 'House Energy and Commerce Committee/o'],
  ],
  [
    'The Democratic Unionist Party and Sinn Fein shared power at Stormont.',
    ['Democratic Unionist Party/o', 'Sinn Fein/o', 'Stormont/l'],
  ],
  [
    'Iraqi Kurdish leader Massoud Barzani heads the Kurdistan Democratic Party (KDP).',
    ['Massoud Barzani/p', 'Kurdistan Democratic Party/o', 'KDP/o'],
  ],
  ['The House of Commons and the House of Lords disagreed.', ['House of Commons/o', 'House of Lords/o']],
  [
    'French President Jean-Marie Leclerc de Tassigny arrived in Algiers.',
    ['Jean-Marie Leclerc de Tassigny/p', 'Algiers/l'],
  ],
  [
    'Pope Innocent XII and Queen Margrethe II met in Vatican City.',
    ['Innocent XII/p', 'Margrethe II/p', 'Vatican City/s'],
  ],
  ['Secretary-General Kofi Mensah addressed the U.N. Security Council.', ['Kofi Mensah/p', 'U.N. Security Council/o']],
  ['The Conservatives and the Liberal Democrats formed a coalition.', ['Conservatives/o', 'Liberal Democrats/o']],
  // law
  ['In Harlan v. State of Ohio, Justice Clarence Webb dissented.', ['State of Ohio/l', 'Clarence Webb/p']],
  [
    'The Court of Appeal in Lyon upheld the verdict against Pierre-Yves Le Goff.',
    ['Court of Appeal/o', 'Lyon/l', 'Pierre-Yves Le Goff/p'],
  ],
  [
    'The Department of Justice sued Oracle under the Sherman Antitrust Act.',
    ['Department of Justice/o', 'Oracle/o', 'Sherman Antitrust Act/k'],
  ],
  [
    'The International Criminal Court in The Hague indicted General Ratko Ilić.',
    ['International Criminal Court/o', 'The Hague/l', 'Ratko Ilić/p'],
  ],
  ['The Treaty of Lisbon amended the Treaty of Rome.', ['Treaty of Lisbon/k', 'Treaty of Rome/k']],
  // science
  ["NASA's Cassini probe reached Saturn in 2004.", ['NASA/o', 'Cassini/x', 'Saturn/l']],
  [
    'The Max Planck Institute for Astronomy and CERN signed a pact.',
    ['Max Planck Institute for Astronomy/o', 'CERN/o'],
  ],
  [
    'Dr. Rosalind E. Harker, a chemist at Imperial College London, published it in The Lancet.',
    ['Rosalind E. Harker/p', 'Imperial College London/o', 'The Lancet/o'],
  ],
  ['Darwin visited the Galápagos Islands aboard HMS Beagle.', ['Darwin/p', 'Galápagos Islands/l', 'HMS Beagle/x']],
  [
    'The Royal Swedish Academy of Sciences gave the Nobel Prize in Chemistry to Omar Yaghi.',
    ['Royal Swedish Academy of Sciences/o', 'Nobel Prize in Chemistry/k', 'Omar Yaghi/p'],
  ],
  ['Homo sapiens left Africa before Neanderthals died out.', ['Africa/l']],
  // encyclopedia biographies
  [
    'Johann Friedrich von Struensee (5 August 1737 – 28 April 1772) was a German physician from Halle.',
    ['Johann Friedrich von Struensee/p', 'Halle/l'],
  ],
  ['Martin Luther King Jr. was born in Atlanta, Georgia.', ['Martin Luther King Jr./p', 'Atlanta/l', 'Georgia/s']],
  [
    'William Henry Harrison III studied at Trinity College, Cambridge.',
    ['William Henry Harrison III/p', 'Trinity College/o', 'Cambridge/l'],
  ],
  ['She married the painter Hendrik van den Broeck in Antwerp.', ['Hendrik van den Broeck/p', 'Antwerp/l']],
  [
    'Sir Arthur Conan Doyle wrote The Hound of the Baskervilles.',
    ['Arthur Conan Doyle/p', 'The Hound of the Baskervilles/k'],
  ],
  [
    'His first film, Journey to Italy, was shown at the Cannes Film Festival.',
    ['Journey to Italy/k', 'Cannes Film Festival/e'],
  ],
  ['Ludwig van Beethoven dedicated the symphony to Prince Lobkowitz.', ['Ludwig van Beethoven/p', 'Lobkowitz/p']],
  [
    'Born in Kraków, Józef Teodor Konrad Korzeniowski joined the British merchant navy.',
    ['Kraków/l', 'Józef Teodor Konrad Korzeniowski/p'],
  ],
  [
    'Osama bin Khalid and Abd al-Rahman ibn Auf met in Medina.',
    ['Osama bin Khalid/p', 'Abd al-Rahman ibn Auf/p', 'Medina/l'],
  ],
  [
    'Catherine the Great and Ivan the Terrible ruled Russia.',
    ['Catherine the Great/p', 'Ivan the Terrible/p', 'Russia/s'],
  ],
  ['Leonardo DiCaprio starred with Kate Winslet in Titanic.', ['Leonardo DiCaprio/p', 'Kate Winslet/p', 'Titanic/k']],
  [
    'Elizabeth Taylor-Burton sang with the Mormon Tabernacle Choir in Salt Lake City.',
    ['Elizabeth Taylor-Burton/p', 'Mormon Tabernacle Choir/o', 'Salt Lake City/l'],
  ],
  ['In 1848, during the Revolutions of 1848, he fled to Switzerland.', ['Revolutions of 1848/e', 'Switzerland/s']],
  [
    'The Battle of Austerlitz ended the War of the Third Coalition.',
    ['Battle of Austerlitz/e', 'War of the Third Coalition/e'],
  ],
  ['Ho Chi Minh and Mao Zedong met in Peking.', ['Ho Chi Minh/p', 'Mao Zedong/p', 'Peking/l']],
  [
    'D. H. Lawrence and T.S. Eliot were contemporaries of W. B. Yeats.',
    ['D. H. Lawrence/p', 'T.S. Eliot/p', 'W. B. Yeats/p'],
  ],
  // tokenised
  [`Goran Pavlov , who scored twice , said : " We beat Italy 's best team . "`, ['Goran Pavlov/p', 'Italy/s']],
  ['( 5 p.m. EDT ) Reuters Chicago Newsdesk', ['Reuters Chicago Newsdesk/o']],
  ['-- Mary Fitzgerald , Dublin Newsroom +353 1 676', ['Mary Fitzgerald/p', 'Dublin Newsroom/o']],
  [
    'Pete Sampras ( U.S. ) beat Jiri Novak ( Czech Republic ) 6-3 6-4',
    ['Pete Sampras/p', 'U.S./s', 'Jiri Novak/p', 'Czech Republic/s'],
  ],
  // sentence starts
  ['Police arrested two men in Leeds.', ['Leeds/l']],
  ['Officials from Thailand met Burmese generals.', ['Thailand/s']],
  ['Analysts at Salomon Brothers disagreed.', ['Salomon Brothers/o']],
  ['Germany imported 47,600 sheep from Britain last year.', ['Germany/s', 'Britain/s']],
  ['Rare Hendrix song draft sells for almost $17,000.', ['Hendrix/p']],
  ['China says Taiwan spoils atmosphere for talks.', ['China/s', 'Taiwan/s']],
  ['Peter Blackburn', ['Peter Blackburn/p']],
  ["Only France and Britain backed Fischler's proposal.", ['France/s', 'Britain/s', 'Fischler/p']],
  ['Bowling: Wasim Akram 6-40, Mushtaq Ahmed 2-80', ['Wasim Akram/p', 'Mushtaq Ahmed/p']],
  ['The Hungarian parliament elected Árpád Göncz president in 1990.', ['Hungarian parliament/o', 'Árpád Göncz/p']],
  ['Oil prices rose after OPEC ministers met in Vienna.', ['OPEC/o', 'Vienna/l']],
  ['"It was a great race," said Kovacs, who trains in Szeged.', ['Kovacs/p', 'Szeged/l']],
  ['Fiat and Renault are in talks, La Repubblica said on Thursday.', ['Fiat/o', 'Renault/o', 'La Repubblica/o']],
  ['Barry Bonds hit his 40th home run for the San Francisco Giants.', ['Barry Bonds/p', 'San Francisco Giants/o']],
  [
    "Arsenal's Dennis Bergkamp limped off against Liverpool at Highbury.",
    ['Arsenal/o', 'Dennis Bergkamp/p', 'Liverpool/o', 'Highbury/l'],
  ],
  ['PARIS 1996-12-06', ['PARIS/l']],
  [
    'Lorenzo Lamas, star of the series Renegade, lives in Los Angeles.',
    ['Lorenzo Lamas/p', 'Renegade/k', 'Los Angeles/l'],
  ],
  [
    'The Ministry of Agriculture, Fisheries and Food banned the import of French beef.',
    ['Ministry of Agriculture, Fisheries and Food/o'],
  ],
  [
    "The U.S. Food and Drug Administration (FDA) approved Pfizer's vaccine.",
    ['U.S. Food and Drug Administration/o', 'FDA/o', 'Pfizer/o'],
  ],
  ['The Bosnian Serb leader Radovan Kostic fled to Montenegro.', ['Radovan Kostic/p', 'Montenegro/s']],
  ['The Dow Jones industrial average fell 12 points.', ['Dow Jones/o']],
  ['In the second set Stich broke Sampras twice.', ['Stich/p', 'Sampras/p']],
  ['Two soldiers from the 101st Airborne Division died near Mosul.', ['101st Airborne Division/m', 'Mosul/l']],
  ['Hurricane Dolly killed two people in Tampico, Mexico.', ['Hurricane Dolly/e', 'Tampico/l', 'Mexico/s']],
  [
    'The Sunday Telegraph said Mr. Howard would challenge Ms. Beckett.',
    ['Sunday Telegraph/o', 'Howard/p', 'Beckett/p'],
  ],
  ['Kenya Airways flight 507 crashed after leaving Douala.', ['Kenya Airways/o', 'Douala/l']],
  ['The 1998 Winter Olympics were held in Nagano.', ['1998 Winter Olympics/e', 'Nagano/l']],
  ['Marie Curie was born Maria Skłodowska in Warsaw.', ['Marie Curie/p', 'Maria Skłodowska/p', 'Warsaw/l']],
  [
    'Chancellor Angela Brandt and Vice-Chancellor Robert Habermann met bosses of Volkswagen AG.',
    ['Angela Brandt/p', 'Robert Habermann/p', 'Volkswagen AG/o'],
  ],
  [
    'The Organization for Security and Co-operation in Europe monitored the vote.',
    ['Organization for Security and Co-operation in Europe/o'],
  ],
  [
    'The Golden Gate Bridge links San Francisco with Marin County.',
    ['Golden Gate Bridge/l', 'San Francisco/l', 'Marin County/l'],
  ],
  ['A court in St. Petersburg jailed the oligarch Boris Vasiliev.', ['St. Petersburg/l', 'Boris Vasiliev/p']],
  ['Al Gore lost to George W. Bush in Bush v. Gore.', ['Al Gore/p', 'George W. Bush/p', 'Bush/p', 'Gore/p']],
  [
    'The group, led by Abu Musab al-Zarqawi, was based in Anbar province.',
    ['Abu Musab al-Zarqawi/p', 'Anbar province/l'],
  ],
  ['Prince Charles and Diana, Princess of Wales, divorced.', ['Charles/p', 'Diana/p', 'Wales/s']],
  ['Sen. Dianne Feinstein, D-Calif., and Rep. Newt Harris, R-Ga., disagreed.', ['Dianne Feinstein/p', 'Newt Harris/p']],
  ['Results of English first division matches on Saturday:', []],
  ['Standings tabulated under played, won, drawn, lost', []],
  ['Inter Milan 2 Parma 0', ['Inter Milan/o', 'Parma/o']],
  ['At Leeds: Yorkshire 250 all out.', ['Leeds/l', 'Yorkshire/o']],
  ['Colombian police seized 2 tons of cocaine in Barranquilla.', ['Barranquilla/l']],
  ['IBM, Hewlett-Packard and Compaq reported earnings.', ['IBM/o', 'Hewlett-Packard/o', 'Compaq/o']],
  ['Goldman Sachs & Co. advised Ciba-Geigy AG.', ['Goldman Sachs & Co./o', 'Ciba-Geigy AG/o']],
  [
    "Mexico's Institutional Revolutionary Party (PRI) lost.",
    ['Mexico/s', 'Institutional Revolutionary Party/o', 'PRI/o'],
  ],
  [
    'The Sierra Club sued ExxonMobil in federal court in Anchorage, Alaska.',
    ['Sierra Club/o', 'ExxonMobil/o', 'Anchorage/l', 'Alaska/l'],
  ],
  ['In 1905 Einstein published four papers in Annalen der Physik.', ['Einstein/p', 'Annalen der Physik/o']],
  ['The enzyme was isolated at Kyoto University by Tasuku Honjo.', ['Kyoto University/o', 'Tasuku Honjo/p']],
  ["The Great Fire of London destroyed St Paul's Cathedral.", ['Great Fire of London/e', "St Paul's Cathedral/l"]],
  [
    "William Shakespeare's Hamlet was performed at the Globe Theatre.",
    ['William Shakespeare/p', 'Hamlet/k', 'Globe Theatre/o'],
  ],
  ['The River Thames flows through Oxfordshire and Berkshire.', ['River Thames/l', 'Oxfordshire/l', 'Berkshire/l']],
  [
    'Lake Baikal, the Ural Mountains and the Kamchatka Peninsula are in Russia.',
    ['Lake Baikal/l', 'Ural Mountains/l', 'Kamchatka Peninsula/l', 'Russia/s'],
  ],
  [
    'General Electric Co. chairman Jack Welch met Treasury Secretary Robert Rubin.',
    ['General Electric Co./o', 'Jack Welch/p', 'Robert Rubin/p'],
  ],
  [
    'In Brown v. Board of Education the Supreme Court ended segregation.',
    ['Brown/p', 'Board of Education/o', 'Supreme Court/o'],
  ],
  ['The Clinton administration urged Congress to act.', ['Clinton/p', 'Congress/o']],
  ['Anti-Thatcher protesters marched down Whitehall.', ['Whitehall/l']],
  ['The Rolling Stones played at Wembley Stadium.', ['The Rolling Stones/o', 'Wembley Stadium/l']],
  [
    'Vice President Al Gore flew aboard Air Force Two to Nashville, Tennessee.',
    ['Al Gore/p', 'Air Force Two/x', 'Nashville/l', 'Tennessee/l'],
  ],
  [
    'President Nelson Khumalo of South Africa and ANC deputy Thabo Dlamini agreed.',
    ['Nelson Khumalo/p', 'South Africa/s', 'ANC/o', 'Thabo Dlamini/p'],
  ],
  [
    "Spanish Farm Minister Loyola de Palacio had earlier accused Fischler at an EU farm ministers' meeting.",
    ['Loyola de Palacio/p', 'Fischler/p', 'EU/o'],
  ],
  ["Interior Minister Manfred Kanther's ministry said it would expel the Turks.", ['Manfred Kanther/p', 'Turks/x']],
  [
    'Born to a Jewish family in Łódź, Artur Rubinstein studied in Berlin under Heinrich Barth.',
    ['Łódź/l', 'Artur Rubinstein/p', 'Berlin/l', 'Heinrich Barth/p'],
  ],
  ['He served as Secretary of State under President Theodore Roosevelt.', ['Theodore Roosevelt/p']],
  [
    'The Council of Europe and the European Court of Human Rights sit in Strasbourg.',
    ['Council of Europe/o', 'European Court of Human Rights/o', 'Strasbourg/l'],
  ],
  [
    'Nicolaus Copernicus University in Toruń honoured Olga Tokarczuk.',
    ['Nicolaus Copernicus University/o', 'Toruń/l', 'Olga Tokarczuk/p'],
  ],
  [
    'Mount Sinai Hospital and Johns Hopkins University ran the trial.',
    ['Mount Sinai Hospital/o', 'Johns Hopkins University/o'],
  ],
  ['Senator Joseph R. Holm, Jr., is a fellow at the Tarn Institute.', ['Joseph R. Holm, Jr./p', 'Tarn Institute/o']],
  ['The Republican nominee spoke, and the Republicans cheered.', ['Republicans/x']],
  ['Martin Luther Lord, Jr. spoke in Selma.', ['Martin Luther Lord, Jr./p', 'Selma/l']],
]
