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
    'ken barry martin ted fred phil ron don ray stan len hal ned ed kurt curt carlton clint cliff clifford clive colin craig derek desmond dick dominic edwin ernest evan floyd ' +
    'geoff geoffrey gilbert glen glenn gordon graham grant harvey howard ian jay jerome jim jonas jon kirk kyle lance leonard leslie lewis lloyd lou marcus marvin maurice max ' +
    'melvin mitch morris murray neil nelson norman norm pete percy quentin ralph rex rod rodney ross rudy rufus simon sidney sid spencer stanley stewart stuart todd trevor troy ' +
    'vernon vic wallace warren wesley winston woody agnes alison annie audrey beatrice becky bernadette bridget cecilia charlene connie constance cora dolores doreen edith edna ' +
    'eileen eleanor ellen elsie erin ethel eunice eve florence gail gertrude gillian gina gwen harriet hazel hilary ida irene jackie jane jeanne jenny jill jo joanna ' +
    'joanne josephine judith june karin kate katie kathy kirsten kristin lena leslie louise lucy lydia mabel marcia margot marian marjorie maureen mildred miranda molly monica ' +
    'muriel nadia nora norma paula peggy phyllis polly priscilla rita roberta rosa rosemary roxanne sally sheila shelley sonia stella susie sylvia tina tracy ursula vera ' +
    'veronica vivian wanda wendy winifred yvonne yvette gerhard helmut heinrich heinz dieter rolf uwe ulrich werner friedrich wilhelm ludwig rainer bernd torsten matthias ' +
    'markus andreas christoph sebastian fabian florian jürg urs reto axel bengt göran gunnar håkan ingvar kjell knut leif mikael mats mika jari juha kari matti pekka timo ' +
    'gianni gianluca gianfranco luigi pietro roberto salvatore silvio stefano umberto vincenzo massimo maurizio enrico fabio federico filippo franco giancarlo alberto alfredo ' +
    'armando arturo augusto cesar césar cristian cristina emilio enrique ernesto esteban felipe gabriela gonzalo guillermo gustavo héctor hector horacio hugo ignacio jaime javier ' +
    'joaquín josé julio lionel luisa marcelo mariano marta martín mateo mauricio mónica nicolás óscar raul raúl ramón renato roberto rodrigo salvador teodoro vicente ' +
    'afonso duarte fernanda filipe gilberto henrique joaquim joana nuno rui vasco vitor alain alexandre arnaud benoît bruno christophe claude colette cédric denis didier éric ' +
    'fabrice françoise frédéric gérard gilles guy hervé jean-claude jean-luc jean-marie jean-paul jacqueline laurent lionel loïc marc martine mathieu maxime nicolas olivier ' +
    'pascal patrice philippe raymond rémy romain sébastien serge simone stéphane sylvie thierry thibaut valérie xavier yannick aleksandr aleksei andriy anton arkady arseny artyom ' +
    'bogdan denis dimitri evgeny fyodor gennady georgy grigory kirill leonid lev maksim maxim nikita pyotr roman ruslan semyon stanislav stepan timur vadim valentin valery vasily ' +
    'vitaly vyacheslav yegor yevgeny zinaida ludmila larisa lyudmila nadezhda tamara valentina vera yulia zdeněk václav jiří jiri pavla petr tomáš tomas ondřej jaroslav jana ' +
    'lech leszek stanisław wojciech zbigniew małgorzata bogusław ewa józef tadeusz jerzy attila béla gyula péter viktória andrás ferenc nicolae mihai radu traian vasile ' +
    'dimitris giorgos kostas yannis nikos stavros vasilis eleni katerina georgios konstantinos alexis haris safet alija radovan ratko slavko stipe tomislav franjo zlatko davor ' +
    'luka dejan novak aleksandar vojislav zoran ljubomir kemal mesut ayhan bülent deniz erdal tansu tayyip süleyman necmettin selim serkan yaşar abdel abdelaziz abdulrahman adel ' +
    'adnan akram ayman bashar faisal fouad ghassan habib hosni jalal jamal khaled mahdi majid marwan mohsen munir muqtada nasser nizar osama qasim rafik ramzi saad saddam saeed ' +
    'saleh salman sami walid wasim yasser yasir zaid zayed ziad hashim waqar mushtaq inzamam saqlain aamir younis misbah sachin sourav virender anil kapil mahendra narendra manmohan ' +
    'atal rajiv sonia inder chandra subhash gopal krishna mohan mukesh naveen pankaj prakash rajendra ramesh ranjit sanjeev satish shyam srinivas surendra uday venkatesh vinod vivek ' +
    'chandrika ranil mahinda arjuna sanath aravinda muttiah ho mao deng jiang hu xi zhu zhao zhang wang liu yang wen bo qian kenichi ryutaro yoshiro junichiro shinzo taro ichiro ' +
    'hideki shigeru masahiro keiko michiko naomi satoshi tatsuya tetsuya yukio yoko suharto sukarno megawati mahathir anwar nguyen tran pham ferdinand corazon gloria benigno ' +
    'goh kuan boutros kofi robert jomo desmond winnie sani olusegun yakubu chukwu chinedu nnamdi femi wole adewale ibrahima mamadou moussa ousmane abdoulaye amadou cheikh lamine ' +
    'haile mengistu meles tesfaye kenenisa derartu tirunesh wilson daniel hosea patrice laurent-désiré mobutu yoweri milton idi daniel tom uhuru raila mwai dieudonné felicien ' +
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
