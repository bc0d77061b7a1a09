/**
 * Given names that are common somewhere in the world: a capitalised pair that begins with one is a person, even at the
 * start of a sentence and even where the name is a word too ("Grace", "Mark", "Will").
 *
 * Made by hand for this project; no statistics stand behind it, and most of the world's names are not in it. It only
 * settles doubt: a pair of capitalised words outside the dictionary is taken for a person without it.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'may april june victor james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven ' +
    'paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen ' +
    'larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry ' +
    'nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence ' +
    'jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby ' +
    'philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
    'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ' +
    'brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia ' +
    'joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison ' +
    'frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
    'brittany charlotte marie kayla alexis lori mike bill bob jim tom ben sam dan tim jeff greg matt dave steve chris nick tony joe will ' +
    'claire hope faith joy rose lily daisy iris ivy jasmine ruby pearl josh rob ray drew dale gene guy max miles jake luke leo liam oliver harry ' +
    'oscar hugo felix otto hans karl klaus jürgen stefan wolfgang günther ingrid heidi greta lars sven erik anders niels jens ole bjørn ' +
    'magnus astrid pierre jacques françois jean-pierre marcel rené claude michel henri andré yves luc antoine bernard chantal brigitte ' +
    'giovanni giuseppe marco luca paolo francesco antonio mario carlo matteo alessandro lorenzo giulia chiara francesca carlos luis miguel ' +
    'pedro javier fernando manuel rafael pablo diego sergio alejandro ricardo eduardo jorge josé joão paulo tiago rui ana sofía lucía carmen ' +
    'isabel pilar ivan dmitri dmitry sergei sergey vladimir alexei alexey mikhail nikolai andrei boris yuri igor oleg pavel viktor anatoly konstantin ' +
    'natalia olga tatiana svetlana irina elena ekaterina anastasia ludmila galina oksana oleksandr volodymyr mykola taras jan piotr andrzej ' +
    'krzysztof tomasz paweł marek agnieszka katarzyna małgorzata zoltán gábor lászló istván jános ferenc milan zoran dragan slobodan ' +
    'goran nikola marko ante ivana jelena milica vesna giorgi nino levan tamar armen tigran hayk gagik vardan ani mehmet mustafa ahmet ali ' +
    'hüseyin hasan murat recep fatma ayşe emine zeynep mohammed muhammad mohamed mohammad ahmed ahmad hassan hussein hussain omar khalid ' +
    'abdullah abdul ibrahim yusuf ismail mahmoud mustapha tariq karim samir nabil rashid salim fatima aisha khadija leila layla amina zainab maryam ' +
    'noor hamid reza mehdi javad parviz shirin nasrin raj rajesh ravi suresh ramesh anil sunil vijay sanjay amit rahul arjun deepak manoj ' +
    'priya anita sunita lakshmi kavita pooja meera indira imran nawaz benazir shahid asif bilal wei li ming jun hua xin lei ying chen ' +
    'hiroshi takashi kenji akira haruki yuki kazuo makoto naoko yoko sakura haruka min-jun ji-woo seung-hyun jae-in kim nguyen minh anh lan ' +
    'thi kwame kofi ama chinua ngozi oluwaseun emeka chidi tunde amara thabo nelson sipho zanele tendai blessing juma hamisi samuel ' +
    'moses isaac abraham aaron rachel esther miriam yael noa avi shimon yitzhak ariel benny ehud golda björn elsa siobhan seamus niamh ' +
    'aoife eoin ciara brendan declan fiona malcolm duncan hamish gareth rhys owen dylan megan angus cardi elton mel chuck hank ella eva zoe chloe'
  ).split(' '),
)
