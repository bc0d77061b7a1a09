/**
 * Invented sentences of many topics with every figure in them, as `surface = value kind qualifier`: "exact" is left out,
 * a range is `low..high`, a vague figure has `?` for its value. A sentence without figures has an empty list: those are
 * the false positives to be kept away.
 */
export type Row = readonly [sentence: string, ...figures: string[]]

export const business: readonly Row[] = [
  [
    'Harlow Foods cut 1,200 jobs and closed 14 of its 96 plants.',
    '1,200 = 1200 other',
    '14 = 14 other',
    '96 = 96 other',
  ],
  [
    'Revenue rose 7.5% to $3.2 billion in the second quarter of 2019.',
    '7.5% = 7.5 percent',
    '$3.2 billion = 3200000000 money',
  ],
  [
    'Shares of the miner fell from 412 pence to 389 pence on Tuesday.',
    '412 pence = 412 money',
    '389 pence = 389 money',
  ],
  ['The bank set aside €45m for fines, more than double the figure of a year earlier.', '€45m = 45000000 money'],
  [
    'Analysts expect a profit of between £1.1bn and £1.3bn.',
    'between £1.1bn and £1.3bn = 1100000000..1300000000 money range',
  ],
  ['The firm employs about 5,400 people in 23 countries.', 'about 5,400 = 5400 other about', '23 = 23 countries'],
  ['It was founded in 1987 by two brothers from Leeds.', 'two = 2 other'],
  [
    'Unemployment stood at 4.1 per cent, up 0.3 percentage points.',
    '4.1 per cent = 4.1 percent',
    '0.3 percentage points = 0.3 percent',
  ],
  ['The yield on the 10-year note slipped 5 basis points.', '10-year = 10 duration', '5 basis points = 5 percent'],
  [
    'Orders worth Rs 2,500 crore were booked, against Rs 1,800 crore a year ago.',
    'Rs 2,500 crore = 25000000000 money',
    'Rs 1,800 crore = 18000000000 money',
  ],
  [
    'More than 3 lakh farmers received a subsidy of ₹6,000 each.',
    'More than 3 lakh = 300000 other over',
    '₹6,000 = 6000 money',
  ],
  ['The scheme covers 12,50,000 households.', '12,50,000 = 1250000 other'],
  ['Sales of the A350 jet doubled.'],
  ['Windows 11 needs 4 GB of memory.', '4 GB = 4 other'],
  ['The company sold 48,300 cars, 2% fewer than in May.', '48,300 = 48300 other', '2% = 2 percent'],
  ['A barrel of crude cost $71.40 on Monday.', '$71.40 = 71.4 money'],
  ['Its debt of 800 million Swiss francs falls due in 2027.', '800 million Swiss francs = 800000000 money'],
  ['The offer values the chain at 6.4 times its earnings.', '6.4 times = 6.4 other'],
  ['Two-thirds of the staff voted for a strike.', 'Two-thirds = 0.6667 percent'],
  ['Half of the orders came from abroad.', 'Half = 0.5 percent'],
  ['Nearly one in five shops stood empty.', 'Nearly one in five = 0.2 percent nearly'],
  ['The Dow lost 312 points, or 0.9 percent.', '312 = 312 other', '0.9 percent = 0.9 percent'],
  [
    'Half a million customers lost power for up to six hours.',
    'Half a million = 500000 other',
    'up to six hours = 6 duration up_to',
  ],
  [
    'The deal, worth an estimated $90 million, was signed on 3 March.',
    'an estimated $90 million = 90000000 money about',
  ],
  ['Call 0800 555 0199 for details.'],
  ['Prices rose by between 3 and 5 percent.', 'between 3 and 5 percent = 3..5 percent range'],
  ['It paid $2 to $3 million a year for the licence.', '$2 to $3 million = 2000000..3000000 money range'],
  ['The stake was raised from 12% to 19%.', '12% = 12 percent', '19% = 19 percent'],
]

export const disasters: readonly Row[] = [
  [
    'The earthquake killed at least 37 people and injured more than 200.',
    'at least 37 = 37 killed at_least',
    'more than 200 = 200 wounded over',
  ],
  [
    'Forty-one bodies have been recovered; dozens are still missing.',
    'Forty-one = 41 killed',
    'dozens = ? missing vague',
  ],
  [
    'Floods drove 15,000 people from their homes and destroyed 320 houses.',
    '15,000 = 15000 displaced',
    '320 = 320 damaged',
  ],
  ['A magnitude 6.4 quake struck at a depth of 10 km (6 miles).', '6.4 = 6.4 other', '10 km (6 miles) = 10 distance'],
  [
    'Winds of up to 180 km/h tore roofs off hundreds of homes.',
    'up to 180 km/h = 180 other up_to',
    'hundreds = ? other vague',
  ],
  [
    'The fire has burned 12,000 hectares and is 30 percent contained.',
    '12,000 hectares = 12000 area',
    '30 percent = 30 percent',
  ],
  ['Three people were rescued after 52 hours under the rubble.', 'Three = 3 other', '52 hours = 52 duration'],
  ['Flight 482 was carrying 155 passengers and six crew.', '155 = 155 other', 'six = 6 other'],
  [
    'The bus plunged 60 metres into a ravine, killing 22 and injuring 31.',
    '60 metres = 60 distance',
    '22 = 22 killed',
    '31 = 31 wounded',
  ],
  ['Eleven miners are trapped 700 m below ground.', 'Eleven = 11 other', '700 m = 700 distance'],
  ['No one was hurt when the Boeing 737 left the runway.', 'No one = 0 wounded'],
  ['The death toll rose to 68 on Friday.', '68 = 68 killed'],
  ['Tens of thousands of people spent the night in the open.', 'Tens of thousands = ? other vague'],
  [
    'About 2,000 firefighters and 14 aircraft were sent to the north.',
    'About 2,000 = 2000 forces about',
    '14 = 14 equipment',
  ],
  ['The dam holds 1.2 million cubic metres of mud.', '1.2 million cubic metres = 1200000 other'],
  ['Rescuers found five survivors, two of them children.', 'five = 5 other', 'two = 2 other'],
  ['On 12 and 13 July the river rose by two metres.', 'two metres = 2 distance'],
  ['Several hundred families were evacuated on Sunday.', 'Several hundred = ? displaced vague'],
  ['The avalanche buried a group of 9 skiers; 4 died.', '9 = 9 other', '4 = 4 killed'],
  ['It was the worst storm in 40 years.', '40 years = 40 duration'],
  ['Hurricane Ida made landfall at 3:30 p.m. on August 29, 2021.'],
]

export const health: readonly Row[] = [
  ['The ministry reported 1,204 new cases and 17 deaths.', '1,204 = 1204 other', '17 = 17 killed'],
  ['Of the 63 patients, nine are in intensive care.', '63 = 63 other', 'nine = 9 wounded'],
  ['COVID-19 deaths fell below 50 a day in the G20.', '50 = 50 killed'],
  ['A dose of 0.5 ml is given twice.', '0.5 ml = 0.5 other', 'twice = 2 other'],
  [
    'The vaccine was 94.5% effective in a trial with 30,000 volunteers.',
    '94.5% = 94.5 percent',
    '30,000 = 30000 other',
  ],
  ['Some 640 children under 5 were screened.', 'Some 640 = 640 other about', 'under 5 = 5 other under'],
  ['Type 2 diabetes affects one in ten adults.', 'one in ten = 0.1 percent'],
  ['The incubation period is two to three weeks.', 'two to three weeks = 2..3 duration range'],
  ['Doctors treated a 34-year-old woman with a fever of 39.5 °C.', '34-year-old = 34 other', '39.5 °C = 39.5 other'],
  ['Hospitals have 1,300 beds, 85 of which are free.', '1,300 = 1300 other', '85 = 85 other'],
  [
    'About a quarter of patients relapse within six months.',
    'About a quarter = 0.25 percent about',
    'within six months = 6 duration up_to',
  ],
  ['The fifth wave peaked in January 2022.'],
]

export const sport: readonly Row[] = [
  ['Rovers won 3–1 before a crowd of 24,500.', '24,500 = 24500 other'],
  [
    'She ran the 10,000 metres in 30 minutes and 12 seconds.',
    '10,000 metres = 10000 distance',
    '30 minutes and 12 seconds = 1812 duration',
  ],
  ['He scored 23 goals in 31 games last season.', '23 = 23 other', '31 = 31 other'],
  ['The 27-year-old midfielder signed a four-year contract.', '27-year-old = 27 other', 'four-year = 4 duration'],
  ['Novak won the final 6-3, 6-4.'],
  ['The club paid £30 million for the striker.', '£30 million = 30000000 money'],
  ['It was his third gold medal of the Games.'],
  ['Formula 1 returns to Kyalami in 2027.'],
  ['The under-21 team lost at home.'],
  ['City lead the table by five points.', 'five = 5 other'],
]

export const science: readonly Row[] = [
  [
    'The probe flew past the moon at a distance of 3,500 kilometres (2,175 miles).',
    '3,500 kilometres (2,175 miles) = 3500 distance',
  ],
  ['The star is 4.2 light-years away.', '4.2 light-years = 4.2 distance'],
  ['Temperatures rose by 1.1 ± 0.2 °C.', '1.1 ± 0.2 °C = 1.1 other'],
  ['The sample weighed 2.3 kg.', '2.3 kg = 2.3 other'],
  ['The team sequenced 412 genomes from 26 sites.', '412 = 412 other', '26 = 26 other'],
  ['Apollo 11 landed on 20 July 1969.'],
  ['Sea level rises 3.4 mm a year.', '3.4 mm = 3.4 distance'],
  ['The telescope has a mirror of 6.5 m.', '6.5 m = 6.5 distance'],
  ['Between 1990 and 2005 the range lost one-third of its ice.', 'one-third = 0.3333 percent'],
  ['The lake covers 31,000 square kilometres.', '31,000 square kilometres = 31000 area'],
  ['CO2 levels passed 420 parts per million.', '420 = 420 other'],
  ['The plant produces 1,200 MW.', '1,200 MW = 1200 other'],
  ['The skull is 300,000 to 350,000 years old.', '300,000 to 350,000 years = 300000..350000 other range'],
]

export const conflict: readonly Row[] = [
  [
    'Rebels said they had shot down two Su-25 jets and captured four T-72 tanks.',
    'two = 2 equipment',
    'four = 4 equipment',
  ],
  ['The 3rd Motor Rifle Brigade lost 140 men.', '140 = 140 killed'],
  ['The mill lost 140 workers to a rival.', '140 = 140 other'],
  ['12 Norlandic and 7 Ostian soldiers were killed.', '12 = 12 killed', '7 = 7 killed'],
  ['The army holds 6 towns, 31 villages and a border crossing.', '6 = 6 settlements', '31 = 31 settlements'],
  ['Police arrested 45 protesters and seized 12 rifles.', '45 = 45 captured', '12 = 12 equipment'],
  [
    'Norland lost 80 tanks (destroyed: 52, captured: 28).',
    '80 = 80 equipment',
    '52 = 52 equipment',
    '28 = 28 equipment',
  ],
  ['The Six-Week War ended in 1911.'],
  ['UN Security Council Resolution 1851 was adopted unanimously.'],
  ['Shelling damaged 210 houses and two schools.', '210 = 210 damaged', 'two = 2 damaged'],
  [
    'More than 90,000 refugees crossed the border in five days.',
    'More than 90,000 = 90000 displaced over',
    'five days = 5 duration',
  ],
  ['The missile has a range of 300 km.', '300 km = 300 distance'],
  ['A ceasefire came into force at 06:00 on 4 June.'],
  ['Both sides accused each other; the two leaders met in Vienna.'],
  ['One of the hostages was freed three days later.'],
  ['The town was shelled 14 times within a week.', '14 times = 14 other'],
  ['Casualties are in the low hundreds.', 'in the low hundreds = ? killed vague'],
]

export const politics: readonly Row[] = [
  ['Turnout was 61.3%, the lowest since 1952.', '61.3% = 61.3 percent'],
  ['The party won 112 of the 250 seats.', '112 = 112 other', '250 = 250 other'],
  ['The bill passed by 320 votes to 214.', '320 = 320 other', '214 = 214 other'],
  ['Article 16 of the constitution was amended twice.', 'twice = 2 other'],
  [
    'Some 40,000 people marched through the capital, organisers said; police put the number at 12,000.',
    'Some 40,000 = 40000 other about',
    '12,000 = 12000 other',
  ],
  ['The mayor, 54, was re-elected for a third term.', '54 = 54 other'],
  ['The minister resigned after 18 months in office.', '18 months = 18 duration'],
  ['Members from 27 countries met for two days.', '27 = 27 countries', 'two days = 2 duration'],
  ['In 2016, 52 percent voted to leave.', '52 percent = 52 percent'],
  ['He was sentenced to 12 years in prison.', '12 years = 12 duration'],
  ['The court fined the firm 250,000 pounds.', '250,000 pounds = 250000 money'],
  ['Section 230 protects platforms.'],
  ['Voters in all 16 states went to the polls.', '16 = 16 other'],
  ['The law applies to companies with fewer than 50 employees.', 'fewer than 50 = 50 other under'],
  ['Three quarters of those polled opposed the plan.', 'Three quarters = 0.75 percent'],
  ['The opposition needs 20 or more defectors.', '20 or more = 20 other at_least'],
]

export const crime: readonly Row[] = [
  ['Two men, aged 19 and 23, were arrested.', 'Two = 2 captured', '19 = 19 other', '23 = 23 other'],
  ['Thieves took jewels worth about €2 million.', 'about €2 million = 2000000 money about'],
  ['Gunmen shot dead four guards and wounded nine others.', 'four = 4 killed', 'nine = 9 wounded'],
  ['Police found 1.3 tonnes of cocaine.', '1.3 tonnes = 1.3 other'],
  ['He faces up to ten years in jail.', 'up to ten years = 10 duration up_to'],
  ['The trial of the 14 defendants opens on Monday.', '14 = 14 other'],
  ['A dozen shots were fired.', 'A dozen = 12 other'],
  ['She drove at 140 mph on the M25.', '140 mph = 140 other'],
  ['Room 12 was empty, and page 3 of the register was torn out.'],
  ['The gang stole £1.4m in 2018 and £900,000 in 2019.', '£1.4m = 1400000 money', '£900,000 = 900000 money'],
]

export const everyday: readonly Row[] = [
  [
    'The bridge is 1,240 ft long and carries 18,000 commuters a day.',
    '1,240 ft = 1240 distance',
    '18,000 = 18000 other',
  ],
  [
    'Tickets cost $12 for adults and $5 for children under 12.',
    '$12 = 12 money',
    '$5 = 5 money',
    'under 12 = 12 other under',
  ],
  [
    'The city of 640,000 people lies 30 miles (48 km) from the coast.',
    '640,000 = 640000 other',
    '30 miles (48 km) = 30 distance',
  ],
  ['It took more than a decade to build.', 'more than a decade = 1 duration over'],
  ['The walk takes two and a half hours.', 'two and a half hours = 2.5 duration'],
  ['The farm has 62 cows, 300 sheep and a dog.', '62 = 62 other', '300 = 300 other'],
  ['The 1990s were the best years.'],
  ['He lives at 42 Elm Street.'],
  ['Version 2.1 was released in May.'],
  ['The shop is open 24/7.'],
  ['We waited an hour and a half.', 'an hour and a half = 1.5 duration'],
  ['She has three daughters and one son.', 'three = 3 other', 'one = 1 other'],
  ['One day the river will flood.'],
  ['No. 10 declined to comment.'],
  ['The book has 312 pages.', '312 = 312 other'],
  ['The parcel weighs 5kg and is 40cm wide.', '5kg = 5 other', '40cm = 40 distance'],
  ['The route is between 5 and 7 kilometres long.', 'between 5 and 7 kilometres = 5..7 distance range'],
  ['The temperature fell to −12 °C.', '−12 °C = -12 other'],
  ['The choir sang for 700–1,000 guests.', '700–1,000 = 700..1000 other range'],
  ['The pool is open to under-16s.'],
]
