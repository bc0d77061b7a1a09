/**
 * Words that share a meaning which is a chief one of each, taken from WordNet by scripts/wordnet-synonyms.mjs, which says
 * how. A comma or a line's end parts two sets; a low line joins a verb to its little word.
 *
 * WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
 * AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and
 * distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted,
 * provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that
 * the same appear on ALL copies of the software, database and documentation, including modifications that you make for
 * internal use or for distribution. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
 * WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
 * DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or
 * database. Title to copyright in this software, database and any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const NOUNS = `abandon wantonness,abandonment defection desertion,abandonment forsaking,abattoir butchery shambles slaughterhouse
abdomen belly stomach,aberration deviance,abhorrence abomination detestation loathing odium
abjuration recantation retraction,abode domicile dwelling habitation home,abode residence,abrasion attrition
abrasion excoriation scratch,abrasiveness harshness scratchiness,abridgement abridgment,abrogation repeal
abruptness brusqueness curtness gruffness,absinth absinthe,absolutism despotism,abstention abstinence
abstract abstraction,abstruseness obscurity,absurdity ridiculousness,abuse maltreatment,acceleration speedup
accelerator throttle,accent emphasis,accenting accentuation emphasizing,acceptance adoption,acceptance credence
access admittance,accessibility availability handiness,accessory appurtenance,acclaim acclamation plaudit plaudits
acclimation acclimatisation acclimatization,accolade award honor honour laurels,accomplishment achievement
accord accordance,account chronicle history,accretion accumulation,ace one,acerbity tartness,ache aching
acidity sourness,acknowledgement acknowledgment recognition,acknowledgment cite quotation reference,acme apex
acme elevation height meridian summit tiptop,acquaintance familiarity,acquiescence assent,acquirement skill
acquiring getting,acres demesne estate,acrimony jaundice,acrobatics tumbling,acting performing playacting
activating activation energizing,actualisation actualization realization,acuity acuteness keenness sharpness
adage byword proverb saw,adamant diamond,adapter adaptor,addendum supplement,addiction habituation
adeptness adroitness deftness quickness,adieu bye goodbye,adjustment alteration modification,administration disposal
admission admittance,admixture alloy,admonition warning,ado bustle flurry hustle,adulteration debasement
adultery fornication,adulthood maturity,adumbration foreshadowing,advancement furtherance,advancement progress
advantage vantage,advent coming,adventure escapade,adversity hardship,advert advertisement advertising
advertising publicizing,advisement deliberation weighing,aegis auspices,aerobatics stunting,aerofoil airfoil
aeronautics astronautics,aeroplane airplane plane,aetiology etiology,affability amiability geniality
affair amour liaison,affair matter,affectation mannerism,affiliation tie,affirmation avowal,affluence richness
affluent confluent tributary,affray altercation fracas,affray fray,afterlife hereafter,aftermath backwash wake
afterthought rethink,ageing aging,agenda docket schedule,aggrandisement aggrandizement,aggravation exasperation
aggravation provocation,aggregate total,aggression aggressiveness,agility nimbleness,agnosticism scepticism
agony suffering,agreement correspondence,agribusiness agriculture,agriculture farming husbandry
aid assist assistance help,ail garlic,ailment complaint ill,aim intent intention purpose,aim objective
airiness buoyancy,airing dissemination spreading,airs pose,airship dirigible,alacrity briskness
alarm consternation dismay,albatross millstone,albumen albumin,alcohol intoxicant,alcoholism dipsomania
alcoholism inebriation,alertness vigilance watchfulness,alga algae,alienation disaffection,allegiance commitment
allegory fable parable,alleviation easing,alleviation relief,alley alleyway,alliance confederation
allocation allotment,allocation apportioning apportionment assignation parceling parcelling,alphabet rudiments
altering neutering,alternative option,altogether raw,altruism selflessness,aluminium aluminum
amalgamation merger uniting,amazement astonishment,amber gold,ambiance ambience atmosphere,ambition ambitiousness
amble saunter stroll,ambrosia ragweed,amends damages indemnification redress restitution
amenities comforts conveniences,amity cordiality,ammo ammunition,amorousness eroticism sexiness
amortisation amortization,amount sum,amp ampere,amphitheater amphitheatre,amphitheater amphitheatre coliseum
amplification elaboration,ampule phial vial,amulet talisman,amusement entertainment,anachronism mistiming
anaemia anemia,anaesthesia anesthesia,anaesthetic anesthetic,analgesic anodyne painkiller,analog analogue parallel
analyser analyzer,anarchy lawlessness,anatomy chassis figure flesh,anchor backbone keystone linchpin mainstay
android humanoid,anger choler ire,angle slant,angleworm earthworm,anguish torment torture,animal beast creature fauna
animosity animus,anise aniseed,anklet anklets,annealing tempering,annihilation obliteration,annotating annotation
announcement proclamation,announcement promulgation,annoyance chafe vexation,annoyance irritation
annual yearbook yearly,annulment invalidation,annulment revocation,anointing anointment,anorak parka windbreaker
answer reply,answer result solution,antagonism enmity,antechamber anteroom foyer hall lobby vestibule,anthem hymn
anticipation expectancy,antipathy aversion distaste,antonym opposite,aplomb cool,apogee culmination,apparatus setup
apparel clothes,appeal charm,appeal entreaty,appeasement calming,appellation designation,appendage extremity
appetiser appetizer,applause clapping,applesauce tripe trumpery,appliance contraption contrivance gadget gizmo
applicability pertinence,appointment naming,appositeness aptness,appraisal assessment
appreciation discernment perceptiveness,appreciation grasp hold,apprehension apprehensiveness dread
apprehension discernment savvy understanding,approach coming,approval approving blessing,approximation estimate
appurtenance paraphernalia,aqua aquamarine turquoise,arbitrariness capriciousness flightiness whimsicality whimsy
arbour bower,arcade colonnade,archetype original,archness perkiness pertness sauciness,ardor ardour zeal
arduousness strenuousness,arena domain sphere,argot jargon lingo patois slang vernacular
arguing argument contention controversy disputation tilt,argumentation debate,aridity barrenness fruitlessness
arming equipping,armistice truce,armor armour,armory armoury,armory armoury arsenal,arms munition weaponry
aroma odor odour smell,arousal rousing,arrival reaching,arrogance haughtiness hauteur,arrow pointer
arse arsehole asshole bunghole,arse ass backside behind buns buttocks fanny hindquarters posterior seat tush
artefact artifact,articulateness volubility,artifice ruse,artillery gun ordnance,artistry prowess
artlessness ingenuousness innocence,arts humanities,artwork graphics,ascendancy dominance,ascending rise
ascent climb upgrade,asceticism austerity,ascription attribution,ashcan dustbin,aside digression,asking request
aspect facet,asperity grimness hardship rigor rigour,aspersion defamation denigration slander,aspersion slur
asphyxiation suffocation,assembling collecting,asset plus,assignation tryst,assumption premise,assumption supposition
assurance confidence sureness,astringent styptic,astuteness deepness,astuteness perspicacity shrewdness
asylum sanctuary,athletics sport,atomiser atomizer sprayer,atonement expiation,atonement expiation propitiation
atrociousness atrocity barbarity heinousness,atrocity inhumanity,atrophy wasting,attack onrush onslaught
attempt effort endeavor endeavour try,attendance attending,attending attention,attentiveness heed regard
attic garret loft,attire dress garb,attitude posture,attribute dimension,audaciousness audacity
audaciousness audacity temerity,audition tryout,auger gimlet,aught naught nil nix nothing null zero zilch zip
aura aureole halo nimbus,aureole corona,authenticity genuineness,authorisation authority potency
authorisation authorization mandate,authorship penning writing,auto automobile car motorcar
automation mechanisation mechanization,automaton robot,autonomy liberty,autopsy postmortem,autumn fall
avarice rapacity,average norm,avidity eagerness,avocation hobby,avoidance shunning,avoirdupois blubber fatness
awakening wakening,award awarding,awareness cognisance cognizance,awareness sentience
awkwardness clumsiness ineptitude ineptness slowness,axiom maxim,azure cerulean,babble babbling,babyhood infancy
backbone grit gumption guts,backing patronage,backpack haversack knapsack rucksack,backside rear
backsliding lapsing relapse relapsing reverting,backstage offstage,backwoods boondocks hinterland,bacteria bacterium
bad badness,badgering bedevilment worrying,bafflement bewilderment mystification obfuscation puzzlement
bagatelle frippery frivolity,baggage luggage,bagging sacking,bailiwick discipline,bait sweetener
balancing reconciliation,balderdash piffle,baleen whalebone,balk baulk,balk baulk deterrent hindrance impediment
ballad lay,ballot balloting vote voting,ballyhoo hoopla hype,balm ointment salve unguent
baloney bosh drool humbug twaddle,balusters balustrade banister handrail,ban prohibition proscription
banality bromide commonplace platitude,banding stripe,banging battering,bangle bauble gewgaw trinket,bangle bracelet
banishment ostracism,banishment proscription,bankbook passbook,banknote greenback,banning forbidding
banqueting feasting,banter raillery,baptistery font,bar barroom saloon taproom,barb dig gibe jibe shaft
barbarism barbarity brutality,bareness bleakness,barf vomit,bargain deal,barge flatboat
baring husking stripping uncovering,barker doggy pooch,barrage bombardment,barrage bombardment shelling,barrel cask
barren wasteland,barrier roadblock,barring blackball,barter swap,base substructure,basement cellar,baseness sordidness
basic staple,basics bedrock fundamentals,basics rudiments,basis cornerstone groundwork,basketball hoops,bast phloem
baste basting tacking,bathtub tub,battle engagement fight,battlefield battleground
bawdiness lewdness obscenity salaciousness,bawling wailing,bazillion gazillion trillion zillion,beak nib
beard whiskers,bearskin busby,beastliness meanness,beatification beatitude blessedness,bebop bop,bedclothes bedding
bedlam chaos pandemonium,bedlam madhouse sanatorium,bedspread counterpane,beefburger burger hamburger,beeper pager
beginning commencement kickoff offset outset start,behavior behaviour,behavior conduct doings
behaviour conduct demeanor demeanour deportment,beheading decapitation,beholding seeing,beige ecru,being existence
being organism,belch belching burp burping,beleaguering besieging siege,belfry campanile
belief feeling impression notion,belittling denigration,bell buzzer doorbell,belligerence belligerency
belligerence pugnacity,belligerency hostilities,bellow bellowing holler hollering yowl,belly paunch
bellyache stomachache,bellybutton navel umbilicus,belongings property,beltway bypass,bend crook turn
bender carousal carouse toot,benefit welfare,bequest legacy,bereavement mourning,berg iceberg,bestiality sodomy
bestowal conferment,bet stakes,betrayal perfidy,betrothal espousal,betrothal troth,beverage drinkable potable
bias prejudice,bible scripture,bicker bickering spat squabble tiff,bicycle bike,bid bidding command dictation
biddy chick,biddy hen,bigotry dogmatism,bike motorcycle,bill invoice,billboard hoarding,billet note
billfold pocketbook wallet,billy nightstick truncheon,binge orgy splurge,bingo lotto,biotechnology ergonomics
birdie shuttle shuttlecock,birthing parturition,birthrate fertility,biscuit cookie,bishopric diocese episcopate
bit chip fleck scrap,bite morsel,bitterness rancor rancour resentment,bittersweet waxwork,bivouac camp
bivouacking camping tenting,black blackness inkiness,blackboard chalkboard,blackening darkening,blackout brownout
blacktop blacktopping,blah bombast claptrap fustian rant,blame incrimination,blame rap,blandishment cajolery palaver
blandishment wheedling,blank lacuna,blanket cover,blarney coaxing,blaze blazing,bleeding haemorrhage hemorrhage
blemish mar,blink blinking winking,blintz blintze,bliss blissfulness,blizzard snowstorm,blockade encirclement
blockage stoppage,blondness paleness,bloodsucker leech,bloom blooming,bloom blossom flower
bloomer blooper blunder boner botch bungle flub pratfall,bloomers drawers knickers pants
blossoming flowering inflorescence,blot daub smirch smudge,blotch splodge splotch,blowup effusion gush outburst
bluebottle cornflower,blurb endorsement,blush flush rosiness,blusher rouge,bluster bravado,board plank
boarding embarkation,boast boasting,boastfulness vainglory,boating yachting,bobbin spool
boding foreboding premonition presentiment,bodkin poniard,bold boldface,boldness daring hardiness,bole trunk
bolt thunderbolt,bondage slavery thraldom thrall thralldom,bones castanets clappers,bonus fillip
boo hiss razz razzing snort,boob breast tit,boodle clams dough kale lettuce loot lucre shekels wampum,boodle stops
bookkeeping clerking,booklet brochure folder pamphlet,bookshop bookstore,boost encouragement,booth kiosk stall
bootleg moonshine,booty loot pillage plunder swag,booze liquor spirits,boozing drinking,bordello brothel whorehouse
border borderline mete,boredom ennui tedium,boring drilling,bottleneck constriction,bottom underside
bounce leap leaping,bound boundary,boundary bounds,bouquet corsage nosegay posy,bowel gut intestine,bowing obeisance
box loge,boxers drawers shorts,boxing fisticuffs pugilism,boxing packing,bra brassiere,bracelet watchband wristband
brag bragging crowing,braid plait tress,brainchild inspiration,branching fork forking ramification,brand make
brashness flashiness garishness gaudiness glitz loudness tawdriness,bravery courage,brawn brawniness muscularity sinew
breadbasket stomach tummy,breadth comprehensiveness largeness,breadth width,breakdown dislocation,breakthrough find
breakwater groyne jetty,breastbone sternum,breastwork parapet,breather snorkel,breathlessness sob,breeches knickers
breeding gentility,breeze zephyr,breeziness jauntiness,breeziness windiness,brevity briefness
briar eglantine sweetbrier,bribe payoff,bribery graft,bridal espousal,bridgehead foothold,brilliance glare
brilliance grandeur splendor splendour,brilliancy luster splendor splendour,brine saltwater,bringing delivery
brink verge,briny main,brittle toffee,broach brooch,broadcaster spreader,broadness wideness
broadside circular flyer handbill throwaway,brogan brogue clodhopper,broil broiling grilling,brontosaur brontosaurus
brooder incubator,brooding pensiveness,brook creek,brow eyebrow,brow forehead,browse browsing,bruise contusion
brutality ferociousness savagery viciousness,bubbly champagne,buccaneering piracy,bucket pail,buckler shield
budgerigar budgie lovebird,buffoonery clowning prank,bugbear hobgoblin,buggy roadster,build physique,building edifice
bulge bump excrescence extrusion hump jut protrusion protuberance,bulk majority,bulk volume,bulkiness massiveness
bullet slug,bullock steer,bullshit crap shit,bullying intimidation,bulwark rampart,bundle sheaf,bungalow cottage
bunkum guff hogwash,buoyancy perkiness,bur burr,burden encumbrance onus,burden load loading,bureau dresser,burka burqa
burlap gunny,burlesque lampoon parody spoof travesty,burn sunburn suntan tan,burnish glossiness polish,burst explosion
burst fusillade salvo volley,bus jitney omnibus,bush shrub,buss kiss,busyness hum,butch flattop,butchering butchery
buttery larder pantry,buttress buttressing,buy steal,buying purchasing,buzzword cant,cabal conspiracy
cabaret nightclub,cable cablegram,cackle chatter yak,cadaver corpse,cadence metre,caesium cesium,caftan kaftan
caisson coffer,calculation computation computing,calculation computation figuring reckoning,caliber calibre quality
calisthenics callisthenics,calligraphy penmanship,calling career vocation,callousness insensibility
calm calmness composure equanimity,calumny defamation obloquy,camaraderie chumminess comradeship,camouflage disguise
campaign crusade,campaigning candidacy electioneering,campground campsite encampment,canal duct,canasta meld
cancel natural,candelabra candelabrum,candidness candor candour directness forthrightness frankness
canine cuspid eyetooth,caning wickerwork,cannabis hemp,cannabis marijuana,canonisation canonization,cantata oratorio
canter lope,canvass poll,canvassing electioneering,capaciousness roominess,capaciousness roominess spaciousness
capacitor condenser,caparison trapping,capitalisation capitalization,caprice impulse whim
capriciousness unpredictability,caption subtitle,captivation enchantment,captivation fascination,captivity enslavement
captivity incarceration,capture seizure,carafe decanter,carat karat,carburetor carburettor
cardiogram electrocardiogram,care forethought,care tending,carefulness caution cautiousness,carelessness negligence
caressing cuddling fondling hugging kissing necking petting smooching snuggling
cargo consignment freight lading payload shipment,caribou reindeer,caricature impersonation,carnage massacre
carousel roundabout whirligig,carpentry woodworking,carpet carpeting rug,carping faultfinding,carpus wrist
carrel cubicle,carriage equipage,carryall tote,cart handcart pushcart,cartilage gristle,casket coffin,caster castor
castigation earful upbraiding,casting molding,castle palace,castration emasculation,catalog catalogue
catapult sling slingshot,catastrophe disaster,catch gimmick,catchword motto shibboleth slogan
categorisation categorization sorting,cathartic physic purgative,catholicity universality,catnap snooze
cattiness nastiness spitefulness,cattle cows oxen,caulk caulking,causation causing,caution caveat,cavil quibble
cavity pit,ceding cession,celebration festivity,celerity rapidity,celibacy chastity,cello violoncello
celluloid cinema film,cemetery graveyard,censoring censorship,centenary centennial,center centre middle
centerfold centrefold,centering focus focusing,centerpiece centrepiece,centiliter centilitre,centime penny
centimeter centimetre,centralisation centralization,centrifuge extractor separator,cereal grain
certificate credential credentials,certification corroboration documentation,cervix neck
chaff husk shuck stalk straw stubble,chagrin humiliation mortification,chains irons,chalice goblet,chance opportunity
chandelier pendant pendent,chaplet lei wreath,character lineament
characterisation characterization delineation depiction,characteristic feature,charger courser,chase pursuit
chat confab schmooze,chattel movable,chauvinism jingoism,cheapness sleaze tackiness tat,cheat chess,check cheque
checkbook chequebook,checkers draughts,checkup medical,cheekiness impertinence impudence insolence,cheering shouting
chemise shimmy,chest thorax,chevron stripes,chew chewing mastication,chic chichi modishness stylishness swank
chicanery shenanigan trickery wile,chickpea garbanzo,chiding scolding,chilblain chilblains,childbearing childbirth
childhood puerility,childishness puerility,chili chilli chilly,chill iciness,chill quiver shudder thrill tingle
chilliness coldness iciness,chilliness coolness,chilling cooling,chime gong,chimp chimpanzee,chipping splintering
chips fries,chiropody podiatry,chit tab,chitchat gab gossip,chivalry politesse,chive chives,chocolate cocoa
choice pick,choice selection,choking strangling strangulation throttling
choler crossness fretfulness fussiness irritability peevishness petulance,choral chorale,chore job task
chortle chuckle,chow chuck eats grub,chuckhole pothole,chute parachute,cicatrix scar,cigarette fag,cilantro coriander
cinch picnic pushover,cincture girdle sash waistband,cinder clinker,cinematography filming,circuit tour
circumlocution periphrasis,circumspection discretion,circumstance context,circumstances luck,citation commendation
city metropolis,clamminess dankness,clamoring clamour clamouring,clapper tongue,clarification elucidation
clarity clearness limpidity lucidity lucidness,clash friction,clasp clench clutch clutches grip hold
classroom schoolroom,clavicle collarbone,cleaner cleanser,cleaning cleansing,clear open,clearing glade,clemency mercy
clemency mildness,cleverness ingenuity inventiveness,clew clue cue,climate clime,climate mood,clincher determiner
clink jail pokey poky slammer,clit clitoris,close finis last,closeness stuffiness,closet cupboard,closing shutting
cloth fabric textile,clothing wear wearable,clotting coagulation curdling,cloudburst downpour torrent waterspout
cloudiness overcast,clover trefoil,clue hint,clutter fuddle jumble muddle smother welter,coarseness granularity
coarseness saltiness,coast seacoast seashore,cob filbert hazelnut,cobble cobblestone,cobweb gossamer,cocci coccus
cock dick,cock stopcock,cockiness forwardness pushiness,cod codfish,cod pod,coda finale,code codification
coding cryptography,cogency rigour validity,cognition knowledge,cognomen moniker nickname sobriquet,cognomen surname
cogwheel gear,coherence cohesion cohesiveness,coif coiffure hairdo hairstyle,coil helix,coinage neologism
coinage specie,coitus copulation,cold frigidity,coleslaw slaw,colic gripes griping,collage montage
collapse prostration,collation snack,collectable collectible,collocation juxtaposition,colonisation colonization
color coloring colouring,coloration colouration,coloring colouring,colors colours,combining compounding
come ejaculate semen,comeback rejoinder retort riposte,comeliness loveliness,comestible eatable edible victual
commemoration memorial,comment commentary,comment remark,commerce commercialism,commercialisation commercialization
commiseration pity,commissariat provender provisions viands victuals,committal consignment,committal perpetration
commode pot potty toilet,common commons park,commotion din ruckus rumpus,communicating communication
communique dispatch,commutation commuting,comparability compare,comparing comparison,compass range reach scope
competence competency,compilation compiling,compilation digest,complacence complacency,completion windup
complex composite,compliance conformity,component element factor ingredient,component part portion,comportment mien
composing composition,comprehensiveness fullness,compulsion obsession,compunction remorse,concealing hiding
concealment cover covert,concealment privacy secrecy,conceding concession yielding,conceit vanity
concept conception construct,conceptualisation conceptualization,conciseness succinctness,conclusion decision
concoction mixture,concurrence concurrency,condemnation disapprobation,condo condominium,condom prophylactic
conduction conductivity,configuration conformation contour shape,configuration constellation,confinement travail
confirmation substantiation verification,conflict struggle,conformance conformity,confusion disarray muddiness
congratulations kudos praise,congruence congruity,conjecture speculation,conjugation conjunction
conjunctive connective,conjunctivitis pinkeye,connective connector,conquering conquest subjection,conscience scruples
conscription muster,consequence effect result upshot,conserve conserves preserves,consolation solace
consonance harmoniousness,constant invariable,constipation deadening stultification,constituent element
constitution establishment,consultation interview,consumption ingestion intake uptake,contamination taint
contemplation musing reflection rumination thoughtfulness,contempt despite disdain scorn,content message
continuance continuation,contortion crookedness torsion,contrariness crankiness grumpiness
contrariness perverseness perversity,contrary opposite reverse,contribution donation
contumely insult revilement vilification,conundrum riddle,conurbation sprawl,convalescence recovery recuperation
convention normal rule,conveyance imparting,conviviality joviality,conviviality merrymaking,convolution swirl vortex
convulsion fit paroxysm,cookery cooking,coolness imperturbability,cope coping,copier duplicator,copy transcript
cordial liqueur,cords corduroys,corn maize,cornet trumpet,cornice valance,cornucopia profusion richness
corpulence overweight stoutness,corpuscle mote particle speck,corrective restorative,correlate correlative
corroding corrosion,corruption corruptness,corset stays,cosiness coziness,cosmogony cosmology
cosmos macrocosm universe world,costliness dearness preciousness,cosy cozy,cot crib,couch lounge sofa,cougar puma
cough coughing,counseling counselling guidance,count counting enumeration numeration,countenance visage
counterbalance counterweight equaliser equalizer,counterfeit forgery,countersign parole password watchword
coup putsch takeover,couplet duet duo pair twain twosome,courting courtship wooing,cowardice cowardliness,cowl cowling
crabbiness crossness,crack fissure,cradle provenance,craft trade,craftiness cunning guile slyness wiliness
craftiness deceitfulness guile,craftsmanship workmanship,cramp spasm,cranny crevice fissure,crap poop shit turd
crape crepe,crawling creeping,craze cult fad furor furore,craziness flakiness,crease crimp fold,crease crinkle wrinkle
creativeness creativity,credence credenza,credo creed,crematorium crematory,crest summit,crick kink rick
crisscross cross,criterion standard,criterion standard touchstone,criticism critique,critique review,croak croaking
crochet crocheting,crock lampblack smut soot,crop harvest,crosier crozier,crossbeam crosspiece traverse
crossbreeding hybridizing interbreeding,crossbreeding interbreeding miscegenation,crossroad intersection
croup hindquarters rump,crowbar pry,crucifix rood,crud filth,crude petroleum,crudeness crudity,cruise sail
cruller twister,crushing quelling stifling,cry outcry shout vociferation yell,cry yell,crying tears weeping
crystallisation crystallization crystallizing,cubbyhole pigeonhole,cubbyhole snug,cuddle nestle snuggle,cull reject
cunt puss pussy slit snatch,cup cupful,cur mongrel mutt,curative cure remedy therapeutic,curb curbing kerb
curing hardening solidification solidifying,curl curlicue ringlet scroll whorl,curlicue squiggle,curliness waviness
curriculum programme syllabus,curse expletive oath swearing swearword,cursive longhand,curtailment suppression
curtain drape drapery,cushioning padding,custody detainment detention,custom tradition,cuteness prettiness
cuticle epidermis,cutoff shortcut,cyberspace internet net,cycle round,dab pat,dado wainscot,daintiness delicacy
dainty delicacy goody treat,dais podium pulpit rostrum soapbox,dalliance dawdling trifling
dalliance flirt flirtation flirting toying,dam dike dyke,damn darn shucks,damp dampness moistness,dampening moistening
dander hackles,dandy yawl,danger risk,dapple patch speckle,dare daring,dark darkness,darkness shadow,darn mend
dash flair panache,dash sprint,daubing plastering,dawn dawning daybreak sunrise sunup,daydream daydreaming reverie
daylight daytime,daze shock stupor,deadlock impasse stalemate standstill,dearth famine shortage,dearth paucity
debarkation disembarkation,debasement degradation,debate disputation,debauch debauchery
debility feebleness frailty infirmity,debris detritus dust junk rubble,debut entry introduction unveiling
decadence degeneracy,deceit fraudulence,deceleration retardation slowing,decentralisation decentralization
deception dissembling dissimulation,deception misrepresentation,decisiveness finality,declarative indicative
declension worsening,declination decline,declination declivity,decline diminution,decoding decryption
decolonisation decolonization,decomposition disintegration,decompressing decompression
decoration ornament ornamentation,decree edict fiat,decrepitude dilapidation,decrescendo diminuendo
decriminalisation decriminalization,defacement disfigurement,defeat frustration,defecation shitting,defect shortcoming
deferment postponement,defiance rebelliousness,deficiency inadequacy,deficiency lack want,deficit shortage shortfall
defile gorge,defining shaping,deflection warp,deformity disfigurement,deformity malformation,defrayal payment
defroster deicer,degeneracy depravity,degeneration devolution,degree level,degree stage,dehumanisation dehumanization
dehydration desiccation,delay postponement wait,delectation delight,delectation enjoyment
delegating deputation relegating relegation,deli delicatessen,deliciousness lusciousness,delinquency dereliction
delirium frenzy fury hysteria,deliverance rescue,deluge flood,demagnetisation demagnetization,demagoguery demagogy
demesne domain,demise dying,demobilisation demobilization,democratisation democratization,demolishing leveling razing
demonstration presentation,den hideaway hideout,den lair,denim dungaree,denim jeans,denouncement denunciation
denseness dumbness,dentin dentine,departure going leaving,dependability reliability,dependence dependency
depicting depiction portraying,deportation expatriation,deposit sediment,deposit sedimentation,depository repository
depot terminal,depravity turpitude,depressant downer sedative,deprivation neediness privation want,derangement upset
deregulating deregulation,derivation deriving,derivative differential,derogation disparagement
descent extraction origin,descriptor form,desecration profanation sacrilege,desegregation integrating integration
desensitisation desensitization,design designing,desolation devastation,despair desperation,dessert sweet
destination terminus,detachment disengagement,detail item,detailing particularisation particularization
detection sensing,detection spotting,detector sensor,determination finding,deterrence disincentive,deuce two
development evolution,devilment devilry deviltry mischief roguery shenanigan,devilry deviltry,deviousness obliqueness
devising fashioning making,diagnosing diagnosis,dialect idiom,dialog dialogue,diaper napkin nappy,diaphragm midriff
diarrhea diarrhoea looseness,diary journal,diatribe fulmination,dice die,diction enunciation
diction phraseology verbiage wording,dictum pronouncement,differentiation distinction,digger excavator
digging excavation,digitalis foxglove,digitisation digitization,digression diversion,digs lodgings,dilemma quandary
ding gouge nick,dinghy dory rowboat,diorama panorama,diplomacy finesse,dirge lament requiem threnody
dirt filth grime grunge soil,dirt soil,dirtiness uncleanness,dirtying soiling,disability disablement handicap
disagreement discrepancy,disagreement dissonance,disappearance disappearing,disappointment letdown
disarmament disarming,disarrangement disorganisation disorganization,disavowal disclaimer
disbelief incredulity skepticism,disbursement expense,disbursement outlay spending,disc platter record
discharge venting,disclosure revealing revelation,disco discotheque,discoloration discolouration
discoloration discolouration stain,discomfiture discomposure,disconnect disconnection gulf,discontent discontentment
discontinuance discontinuation,discord dissension,discord strife,discouragement dismay,discourtesy disrespect
discourtesy rudeness,discovery find uncovering,discredit disrepute,discrimination favoritism favouritism
disenchantment disillusion disillusionment,disentanglement extrication unsnarling untangling,disfavor disfavour
disfavor disfavour dislike,disgrace ignominy shame,dishcloth dishrag,dishonesty knavery,dishonor dishonour
disinclination hesitation indisposition reluctance,disinfectant germicide,disinterment exhumation,disk saucer
diskette floppy,disobedience noncompliance,disorderliness rowdiness rowdyism,disorganisation disorganization
dispatch shipment,displacement supplanting,display show,display showing,disposition temperament,dispossession eviction
disproof falsification refutation,disproof falsifying,disquiet unease,disregard neglect,disruption interruption
dissembling feigning,dissipation licentiousness profligacy,dissoluteness incontinence,distension distention
distinction eminence preeminence,distinctiveness peculiarity speciality,district territory,distrust mistrust suspicion
disturbance perturbation upset,disuse neglect,dither fuss tizzy,diversion recreation
diversity multifariousness variety,divide watershed,divination prophecy,dizziness vertigo,doctrine ism philosophy
docudrama documentary infotainment,document papers,dogfight hassle scuffle tussle
doggedness perseverance persistence pertinacity tenacity,doggerel jingle,doghouse kennel,dogma tenet
doldrums stagnation,dome noggin noodle,domestication tameness
doodad doohickey gimmick gizmo thingamajig whatchamacallit,doodle scrabble scribble,door doorway,dope locoweed
dorm dormitory,dormancy quiescence,dory walleye,dosage dose,dotage senility,doubt dubiety dubiousness uncertainty
doughnut ring,doughnut sinker,dousing submersion,dowdiness drabness homeliness,dowel joggle,downsizing retrenchment
downswing downturn,dowse dowsing,doze drowse,dozen twelve
dozens gobs heaps loads lots oodles piles rafts scads scores slews stacks tons wads,drachma dram,dragnet trawl
drain drainage,drama play,dramatisation dramatization,draught gulp swig,draught tipple,dream dreaming
drenching sousing,dressing stuffing,dribble drivel drool slobber,driblet drop,drier dryer,drift impetus impulsion
drinking imbibing,drollery funniness,drone droning monotone,droop sag,droppings dung muck,dropsy edema oedema
dross impurity,drowsiness sleepiness somnolence,drubbing thrashing trouncing whacking,drudgery plodding
drugging sedation,drugstore pharmacy,drunkenness inebriation intoxication,drywall wallboard,duchy dukedom
duckbill platypus,duds threads togs,dullness obtuseness,dumpling dumplings,dumps mopes,dungeon keep
duplicate duplication,duplicity fraudulence,dusk gloaming nightfall twilight,duster gaberdine smock
duster sandstorm sirocco,duty obligation responsibility,duvet eiderdown,dye dyestuff,dynamism heartiness vigour
dyspepsia indigestion,eardrum tympanum,earmark hallmark trademark,earnestness seriousness sincerity
earnings lucre profit profits,earnings pay remuneration salary wage,earphone headphone,earth globe,earthing grounding
ease easiness,east eastward,east orient,eatery restaurant,eating feeding,ebb ebbing wane
ebullience enthusiasm exuberance,echo reverberation,ecstasy exaltation rapture,edginess inquietude uneasiness
edification sophistication,education instruction,eeriness ghostliness,effectiveness potency,effluent wastewater
effrontery presumptuousness,effulgence radiance refulgence shine,effusiveness expansiveness,eggbeater helicopter
eight octet,eighty fourscore,ejaculation interjection,elaborateness intricacy,elaborateness ornateness
elation lightness,elimination riddance,elision exception,elk moose,elk wapiti,ellipse oval,eloquence fluency
emaciation gauntness maceration,emanation emission,embellishment embroidery
embezzlement misapplication misappropriation,embrace embracing,emetic vomit,emigration expatriation,emollient ointment
emphasis vehemence,emplacement locating positioning,employ employment,emptying evacuation
enclosing enclosure envelopment,encoding encryption,encounter skirmish,encrustation incrustation
encyclopaedia encyclopedia,endeavor endeavour enterprise,endive escarole,endocrine hormone,endowment gift talent
energiser energizer,energy vigor vigour,enhancement sweetening,enigma mystery,enjoining injunction
enlargement expansion,enlisting recruitment,enlistment hitch,enormousness grandness immensity vastness wideness
enough sufficiency,enquiry inquiry,enquiry inquiry query question,enrollment enrolment registration,entanglement web
entering incoming ingress,enticement lure,enticement temptation,entire stallion,entirety totality
entrails innards viscera,entrance entryway,entropy randomness,enumeration numbering,enviousness envy
environs surround surroundings,envisioning picturing,epaulet epaulette,epicenter epicentre,epigram quip
epitome paradigm prototype,epoch era,equalisation equalization,equaliser equalizer,equality equivalence par
equivocation evasion,equivocation evasiveness prevarication,eroding erosion wearing,erotica porn porno pornography
erratum literal misprint typo,error fault mistake,erudition learning scholarship,escape escapism
esophagus gullet oesophagus,essence gist,essential necessary necessity requirement requisite,esteem respect
estrogen oestrogen,eternity infinity,eternity timelessness,ether quintessence,ethics morality morals
eulogy paean panegyric,euphony music,evaluation rating,evaluation rating valuation
evaporation vapor vaporisation vapour,even evening eventide,evidence grounds,evil immorality iniquity wickedness
exactitude exactness,exaggeration hyperbole,examination scrutiny,example instance,excess surplus,exchequer treasury
excision extirpation,excitation excitement fervour inflammation,excitement exhilaration,exclaiming exclamation
excrement excreta,excreting excretion voiding,excursion jaunt junket outing,executing execution
exemplification illustration,exercise exercising workout,exertion travail,exhaust fumes,exhibitionism immodesty
exoneration vindication,expanse sweep,expectation outlook prospect,expectoration spitting,expedience expediency
expedience opportunism,expenditure outgo,experiment experimentation,expertise expertness,expiration expiry termination
exploit feat,exploitation using victimisation victimization,export exportation,exportation exporting,expose unmasking
exposition expounding,expostulation objection remonstrance,express limited,expression look
expressway freeway motorway pike superhighway throughway thruway,expulsion riddance,extensiveness largeness
extenuation mitigation palliation,exterior outside,extermination liquidation,extinguishing quenching,extract infusion
extravagance prodigality profligacy,exultation jubilation,eye optic,eyeball orb,eyeglass monocle
eyeglasses glasses specs spectacles,eyelash lash,eyelet grommet loop,eyelid lid,eyepiece ocular,eyesight seeing
fable fabrication,facility installation,factoring factorisation factorization,factory mill,faculty module,fade slicing
faeces feces ordure,faggot fagot,failing flunk,failing weakness,faith religion
faithlessness falseness fickleness inconstancy,fake sham,falloff slack slump,falls waterfall,falsehood falsity untruth
falseness falsity,falter faltering waver,fame renown,familiarisation familiarization,fancy illusion
fanfare ostentation,farce travesty,farrow farrowing,fart farting,fashion manner mode style way,fast fasting
fastener fastening,fastness fixity,fastness speed swiftness,fatherhood paternity,fatherland homeland motherland
fatigue tiredness weariness,fatuousness silliness,faucet spigot,fault flaw,faulting fracture,favoritism favouritism
fear fearfulness fright,feather plumage,feature lineament,fedora homburg,feed provender,feigning pretending pretense
fell hide,femur thighbone,fen marsh,fence fencing,ferment fermentation tempestuousness unrest,fermentation fermenting
ferocity fierceness violence wildness,ferry ferryboat,ferry ferrying,fertiliser fertilizer,fervency fervor fervour
festering purulence pus suppuration,festering suppuration,fetish voodoo,fetter hobble,fib tale,fiber fibre
fiberboard fibreboard,fiberglass fibreglass,fiddle violin,fig figure,fight fighting,figurine statuette,filet fillet
film movie,filthiness foulness nastiness,fin five phoebe quintuplet,finances funds,financing funding,finish finishing
fire firing,firebomb incendiary,fireplace hearth,firework pyrotechnic,firmament heavens welkin
firmness resoluteness resolve,firmware microcode,fistful handful,fit tantrum,fixation obsession,fixation regression
fixing mend mending repair,fixings trimmings,fixity immutability,flabbiness limpness,flack flak
flagellation flogging lashing tanning whipping,flagellum scourge,flagpole flagstaff,flake snowflake
flamboyance showiness,flame flaming,flapjack griddlecake hotcake pancake,flashbulb flashgun,flatbed flatcar
flatulence turgidity,flavor flavour spirit,flavor savor savour smack,flavoring flavouring seasoning,fleece sheepskin
flight flying,flimflam hustle,flimsiness shoddiness,flimsy onionskin,flinch wince,fling spree
flip somersault somersaulting,floater spots,flood inundation,floor flooring,floor storey,flora plant,florin guilder
flotsam jetsam,flounce furbelow ruffle,flowering unfolding,flu grippe influenza,fluidity liquidity,flume gulch
flush heyday peak,flyover overpass,flyswatter swatter,foam froth,fog fogginess murk murkiness
fogginess fuzziness indistinctness,foible idiosyncrasy mannerism,foiling frustration thwarting,foliage leaf
folio pagination,folly foolishness,folly imbecility stupidity,fondness partiality,font fount typeface,food nutrient
foolery lunacy tomfoolery,foolhardiness rashness recklessness,footing terms,footpath pathway,footrest footstool
forage foraging,forage pasturage pasture,foray maraud raid,forbearance patience,fore prow,forecast prognosis
forecasting foretelling prognostication,foreknowledge precognition,forenoon morn morning,forerunner harbinger
forestalling preclusion,forethought premeditation,foreword preface,forfeit forfeiture,forge smithy,forgiveness pardon
forgoing forswearing,form kind sort,formalisation formalization,format formatting,formula recipe
formulation preparation,fort fortress,fort garrison,forte speciality specialty,fortune hazard luck
fossilisation fossilization,founding initiation origination,fountainhead wellspring,four quadruplet quartet
foursquare square,fowl poultry,fragrance perfume scent,frailty vice,framework model,frank frankfurter wiener
frankincense thus,frankness outspokenness,fraternisation fraternization,freeing liberation release,freeze freezing
freeze frost,freighter merchantman,freshness novelty,fret stew,fretwork latticework,frill ruff,fringe periphery
frisk frisking,frog toad,frolic gambol,frost hoarfrost rime,frostiness hoariness,frosting icing,frown scowl
fryer pullet,fuck fucking screwing,fueling refueling,fulfillment fulfilment,fume smoke,fun merriment,function mapping
function purpose use,fur pelt,furnishing trappings,fury rage,furze gorse,future futurity hereafter
gabble jabber jabbering,gaffe slip solecism,gag jape jest joke,gaiety merriment,gain increase,gait pace,gaiter spat
gal gallon,gala jamboree,gallantry heroism valor valour,gallery veranda,gambit ploy,gambit ploy stratagem
gambling gaming,gameness lameness limping,gangplank gangway,gangrene necrosis,gangrene slough,gantlet gauntlet
gap opening,gap spread,garbage refuse scraps,gardening horticulture,gargle mouthwash,garishness gaudiness
garner granary,garrulity garrulousness loquacity talkativeness,gash slash,gasoline petrol,gauze netting veiling
gawkiness ungainliness,gayness homosexuality queerness,gazebo summerhouse,gelatin jelly,gem treasure
generalisation generality generalization,genitalia genitals privates,genitive possessive,gentleness mildness
geriatrics gerontology,germination sprouting,gestation maternity pregnancy,getaway lam,ghastliness grimness
ghost specter spectre spook wraith,gibber gibberish,giblet giblets,giddiness silliness,gilding gilt,gimcrack trumpery
gin noose,girlhood maidenhood,give springiness,given precondition presumption,glad gladiola gladiolus,glance glimpse
glare glower,gleam gleaming,glee hilarity mirth,glibness slickness,gliding soaring,glimmering inkling intimation
glisten glitter,gloat gloating,globalisation globalization,gloominess glumness,glop treacle,glorification glory
glorification idealization,glory resplendence,gloss glossary,glove mitt,glowing radiance,glue mucilage
glumness moroseness sullenness,glut oversupply surfeit,gluttony overeating,glycerin glycerine glycerol,gnu wildebeest
goad prod,goading prod prodding spur spurring urging,goalie goalkeeper goaltender,gobbler tom,goiter goitre
goldbricking shirking slacking,gonorrhea gonorrhoea,goo gook goop gunk muck ooze slime,gospel gospels
gossip scuttlebutt,governance governing,grab snap,grade level tier,grading scaling,graffiti graffito,graft transplant
grand thou thousand,grandeur nobility nobleness,grandiloquence ornateness rhetoric,grant subsidisation subsidization
grapevine pipeline,grapnel grapple,grappling wrestle wrestling,gratefulness thankfulness,gratification satisfaction
gratuity tip,grave tomb,gravestone headstone tombstone,gravitation gravity,gravity soberness,gray grayness greyness
graze grazing,greasiness oiliness,greediness piggishness,greediness rapaciousness,greenery verdure
greening rejuvenation,greenness verdure,greensward sod sward turf,greeting salutation,grief heartache heartbreak
grievance grudge,grille lattice,grin grinning smile smiling,grinder hoagie sub torpedo,grinder molar,gripe squawk
groan moan,grooming training,groove rut,grooving rifling,gross receipts revenue,grossness vulgarism vulgarity
groundhog woodchuck,grounds yard,group grouping,grove orchard,growing growth maturation,gruffness hoarseness huskiness
grumbling mutter,guarantee warranty,guardianship keeping safekeeping,guardianship tutelage,guess guessing guesswork
guess speculation supposition surmise,guidance steering,guilt guiltiness,guise pretence,gumbo okra,gumming mumbling
gunfight shootout,gunfire gunshot,gunpowder powder,gusto relish zest,gutter trough,guttural pharyngeal
guzzling swilling,gym gymnasium,gynaecology gynecology,gyro gyroscope,habit wont,haematology hematology
haemoglobin hemoglobin,haemophilia hemophilia,haemorrhoid hemorrhoid piles,haggle haggling wrangling
hairsbreadth whisker,hall hallway,halt stoppage,hamming overacting,hammock hillock hummock knoll,hamper shackle
hand mitt,handbag purse,handcraft handicraft handiwork handwork,handcuff manacle,handful smattering,handgun pistol
handkerchief hankie hanky,handmaid handmaiden,handshake handshaking,hang knack,hangout haunt,hankering yen
harangue rant ranting,harassment molestation,harbor harbour seaport,hardback hardcover,hardheartedness heartlessness
hardiness lustiness robustness,harem seraglio,harm hurt injury trauma,harmoniousness harmony
harmonisation harmonization,hash hashish,haste hastiness hurry,hatch hatching,hatchet tomahawk,hatchway scuttle
hate hatred,hauling trucking,haven oasis,havoc mayhem,haw hawthorn,hawking peddling vending,hayloft haymow mow
hazard jeopardy peril risk,haziness mistiness,headache worry,headdress headgear,header heading,header lintel
headland promontory,headroom headway,headstone keystone,heap lot mass mint passel peck pile slew spate wad
hearsay rumor rumour,heart ticker,heat hotness,heater warmer,heating warming,heaven paradise,heaviness weightiness
hedge hedgerow,hedgehog porcupine,heedlessness mindlessness rashness,heft massiveness,height tallness
heist holdup stickup,hell hellhole inferno,hello howdy,helpfulness kindliness,helping serving,hemstitch hemstitching
herbage pasturage,heresy heterodoxy,hesitation vacillation wavering,hex jinx whammy,hiccough hiccup,hickey pimple zit
hide pelt,highland upland,highlight highlighting,hike hiking,hindrance preventative preventive,hint intimation
hippo hippopotamus,histrionics theatrical,hitting striking,hoard stash,hobble limp,hokum nonsense,holding retention
holiday vacation,holiness sanctity,hologram holograph,holy sanctum,homework prep,homogenisation homogenization
honor honour laurels,hooey poppycock,hooky truancy,hooliganism vandalism,hooray hurrah,hooter snoot,horizon purview
horizon skyline,horseshoes quoits,hose hosiery,hospital infirmary,hostel hostelry inn,housecoat negligee wrapper
housekeeping housework,housing lodging,hovel hut hutch shack shanty,howitzer mortar,howl howling,howler wow
huddle powwow,huff miff,huffing puffing snorting,humanisation humanization,humanism humanitarianism,humanity humanness
humankind humans mankind,humbleness humility,humbleness lowliness,humdrum monotony,hummus humus
humor humour wit witticism wittiness,humoring indulging pampering,humour mood temper,humpback hunchback
hunch intuition suspicion,hurrying speeding,hurting pain,hush stillness,huskiness ruggedness,hydrofoil hydroplane
hydroplane seaplane,hymen maidenhead,hypnotic soporific,hypnotism mesmerism,hypo hypodermic,hypothesis theory
icebox refrigerator,icon picture,idea thought,ideogram ideograph,idiom parlance,idleness idling loafing,idyll pastoral
ilk like,illness malady sickness,imagery imagination imaging,immaculateness spotlessness,immobilisation immobilization
immobilisation immobilization immobilizing,immovable realty,immunisation immunization,impact wallop
impassivity indifference phlegm stolidity,impediment impedimenta obstruction,imperfect progressive
impersonation imposture,impertinence impudence,impishness mischievousness whimsicality,implication significance
importation importing,imposition infliction,impotence powerlessness,impoverishment poverty,imprecation malediction
impregnability invulnerability,impregnation saturation,impressiveness magnificence,imprimatur sanction
improvidence shortsightedness,impulse urge,inaction inactivity,inactivity inertia,inadvertence oversight
inanity mindlessness pointlessness senselessness,incentive inducement motivator,inclination tendency,incline ramp
incline slope,incompatibility inconsistency,incompleteness rawness,inconsiderateness thoughtlessness
inculcation ingraining instilling,incumbency tenure,indecision indecisiveness irresolution,indentation indenture
index indicator,indigence pauperism penury,indignation outrage,indiscretion peccadillo
individual mortal person somebody someone soul,individualism individuality,indolence laziness,inductance induction
indulgence leniency,industrialisation industrialization,industry manufacture,ineptitude worthlessness
inequity unfairness,inessential nonessential,infamy opprobrium,inferior subscript,infertility sterility
infidelity unfaithfulness,infinite space,inflammation redness,inflection inflexion,inflection prosody
inflexibility rigidity rigidness,inflow influx,info information,informing ratting
infraction infringement misdemeanor misdemeanour violation,infrastructure substructure,infrequency rareness rarity
infringement violation,ingratitude ungratefulness,inhalator inhaler,inhalator respirator,iniquity injustice shabbiness
initialisation initialization,innovation invention,innuendo insinuation,inoculating vaccinating
inoculation vaccination,inquiring questioning,inscription lettering,insertion interpolation,inside interior
insight penetration,insight perceptiveness,insistence insisting,insouciance lightheartedness,installation installing
instant jiffy trice twinkling wink,instant moment,insularity insulation,insulator nonconductor,insurgence insurgency
insurrection rebellion revolt rising uprising,integrity unity wholeness,intensifier intensive,intent purport
intercession intervention,interdict interdiction,interest sake,interim meantime meanwhile,interjection interposition
interlock interlocking,interpreting rendering,interrelation interrelationship,interrogation interrogative
intoxication poisoning,intrigue machination,invective vitriol vituperation,investigating investigation
investigation probe,investing investment,invocation supplication,involvement participation,ionisation ionization
iota scintilla shred smidgen tittle whit,iridescence opalescence,irony sarcasm satire,irradiation ray
irrelevance irrelevancy,irritant thorn,isinglass mica,isle islet,issuance issuing,itch scabies,itch urge
itchiness itching,itemisation itemization listing,iteration looping,itinerary route,ivory pearl,ivory tusk
jab jabbing poking thrusting,jackpot kitty,jaguar panther,jauntiness rakishness,jawbone jowl mandible
jazz malarkey nothingness,jeer jeering mockery scoff scoffing,jerk jerking jolt,jewellery jewelry,jiggle joggle
jimmies sprinkles,jinrikisha rickshaw,job occupation,jock jockstrap,jocosity jocularity,jocosity merriness
jocularity jocundity,jog lope trot,john lavatory privy toilet,jolliness jollity joviality,jostle jostling,jot jotting
journey journeying,joy joyfulness joyousness,joy pleasure,judgement judgment,judiciousness sagacity,juggle juggling
juicer reamer,juiciness succulence,jukebox nickelodeon,jumpiness nervousness restiveness,justness nicety
jut jutting protrusion,keep livelihood,keepsake souvenir,kettledrum timpani,kick kicking,kick thrill,kill killing
kilo kilogram,kilocycle kilohertz,kilometer kilometre,kindling spunk tinder,kingdom realm,kink twirl
kisser physiognomy visage,kneecap patella,kneel kneeling,knickknack whatnot,knock roast,lab laboratory,labor toil
labyrinth maze,lace lacing,ladybird ladybug,lag slowdown,lament lamentation plaint wail,lance spear
lapping overlapping,larceny stealing theft thievery thieving,largess magnanimity munificence,lariat lasso
lark meadowlark,lark pipit,lasagna lasagne,lasciviousness prurience,lash thong,lassitude lethargy sluggishness
lassitude listlessness,lather soapsuds suds,laugh laughter,laundry washables,lavishness luxury,lavishness prodigality
lawsuit suit,laxity laxness remissness,layover stopover,lea pasture,leach leaching,leadership leading
leaning proclivity propensity,leaning propensity tendency,leanness meagerness scantiness,leanness spareness thinness
lease letting rental,leash tether,leaven leavening,leek scallion,leer sneer,leftover remnant,legalisation legalization
legislating legislation,lemon maize,lending loaning,lengthening perpetuation prolongation protraction,leotards tights
lethargy slackness,letter missive,letup lull,leukaemia leukemia,lexicon vocabulary,liberalisation liberalization
licence license,license permit,licentiousness wantonness,licorice liquorice,lie prevarication,lien spleen,lieu stead
life living,lifespan lifetime,lightening whitening,lightness weightlessness,limbo oblivion,lime quicklime
limelight spotlight,limitation restriction,limiting qualifying,limo limousine,link linkup,link nexus,liquid liquidity
list listing,listlessness torpidity,liter litre,littleness smallness,littoral sands,load loading
loathsomeness repulsiveness vileness,locale locus venue,localisation localization locating
locality neighborhood neighbourhood vicinity,lock ringlet,lockjaw tetanus,locution saying
loftiness majesty stateliness,logo logotype,longing yearning,look looking,loudspeaker speaker,louver louvre
lowercase minuscule,lowliness lowness,lube lubricant lubricator,lumber timber,lump puffiness swelling,lunacy madness
lunch luncheon,lupin lupine,lurch stagger stumble,luridness paleness pallor,luridness sensationalism
lushness luxuriance voluptuousness,luster sheen shininess,luxuriousness opulence,macadam tarmac
magnetisation magnetization,maintenance upkeep,makeshift stopgap,malaise unease,maleness masculinity
malevolence malice,malevolence malignity,malice spite spitefulness venom,malingering skulking,mall plaza
mall promenade,malleability plasticity,malt malted,mammal mammalian,maneuver manoeuvre,maneuverability manoeuvrability
manliness virility,manoeuvre tactic,manse mansion,mantel mantelpiece,mar march,march marching
margarine oleo oleomargarine,margin perimeter,marimba xylophone,marionette puppet,marjoram oregano,mark marking
mark score,market marketplace,marketing merchandising selling,marketplace mart,marquee pavilion
marriage matrimony wedlock,mastery supremacy,material stuff,materialisation materialization,maternity motherhood
math mathematics,mating pairing,matt matte,matter topic,maturation ripening,matzo matzoh,maul sledge sledgehammer
maw yap,maxilla maxillary,maximisation maximization,mayo mayonnaise,meal repast,meander ramble,meaning signification
means way,measure quantity,measure step,measurement measuring,mechanics mechanism,mechanisation mechanization
meddling tampering,medic trefoil,medication medicine,medley pastiche,meg million,megacycle megahertz,melody tune
melt melting thaw thawing,memo memorandum,memorisation memorization,memory remembering,menace threat,menagerie zoo
menses menstruation,mentality outlook,mentality wit,mention reference,merchandise product ware,mercury quicksilver
merit virtue,mescal peyote,mescaline peyote,mess messiness muss,messiness untidiness,metabolism metamorphosis
meteor meteoroid,meter metre,metro subway underground,mettle nerve spunk,micrometer micron,microphone mike
midday noon noonday,midst thick,midweek wed,midwifery obstetrics,might mightiness,milepost milestone
milieu surroundings,militarisation militarization mobilisation mobilization,milkshake shake,milliliter millilitre
millimeter millimetre,mime pantomime,mind nous psyche,mini miniskirt,miniaturisation miniaturization
minibike motorbike,minimisation minimization,ministration succor succour,minus subtraction,minutes transactions
mire morass quagmire,misapprehension mistake,misbehavior misbehaviour misdeed,miscarriage stillbirth,mischance mishap
mischievousness naughtiness,miscue slip,misery wretchedness,misgiving qualm scruple
misinterpretation mistaking misunderstanding,misquotation misquote,missile projectile,misstep stumble,mite tinge
miter mitre,mizzen mizzenmast,modeling modelling,modernisation modernization,modesty reserve,modifier qualifier
moisture wet,mold mould stamp,moldiness mustiness,mollification pacification,mollusc mollusk shellfish
molt molting moult moulting,moment second,mono mononucleosis,monologue soliloquy,monopolisation monopolization
moonlight moonshine,moor moorland,mop swab,mopping swabbing,morgue mortuary,moroseness sullenness,motility movement
motivation motive,motorboat powerboat,moustache mustache,move relocation,muddiness sloppiness,muffler silencer
mulishness obstinacy stubbornness,multiplication propagation,multitude pack plurality,murder slaying,mush pulp
mushiness sentimentality,myna mynah,myopia nearsightedness shortsightedness,nakedness nudity,nape scruff
napkin serviette,narration narrative story tale,narration recital yarn,nationalisation nationalization
nationalism patriotism,naturalisation naturalization,navigation piloting,neatness tidiness,necktie tie
necromancy sorcery,nefariousness vileness,negotiation talks,neighborliness neighbourliness,nematode roundworm
news tidings,niceness politeness,niche recess,niggardliness parsimony,night nighttime,nightclothes sleepwear
nightgown nightie,nipper pincer,nipple teat,niter nitre saltpeter saltpetre,nitroglycerin nitroglycerine
node thickening,noel yule yuletide,nomenclature terminology,nonchalance unconcern,nonentity nonexistence
noninterference nonintervention,normalcy normality,normalisation normalization standardisation standardization
northeast northeastward,nosiness prying,nostrum panacea,nothingness nullity void,nought zero
nourishment nutriment nutrition sustenance victuals,novelette novella,nowadays present,nuance subtlety
nullification override,nurture rearing,nurture rearing upbringing,nutcracker nuthatch,obedience obeisance
obit obituary,objectiveness objectivity,obloquy opprobrium,obsequiousness servility,observance observation watching
obstinacy stubbornness,occupancy tenancy,ocher ochre,oddity oddness,oddity queerness quirk,odor odour smell
offbeat upbeat,offence offensive,offense umbrage,offer offering,officiating refereeing,offshoot outgrowth
oiliness unction unctuousness,oilskin slicker,omelet omelette,omission skip,omnipresence ubiquity,opacity opaqueness
open outdoors,opinion persuasion sentiment,opossum possum,opposition resistance,optimisation optimization,oral viva
ordinance regulation,organdie organdy,origin source,orthodontia orthodontics,orthopaedics orthopedics
ostentation pomposity pompousness pretentiousness puffiness,outcrop outcropping,outhouse privy,outline synopsis
outpost outstation,output yield,overabundance overmuch superabundance,overabundance surfeit,overcoat topcoat
overestimate overrating,overhaul redevelopment renovation,overlay sheathing,overproduction overrun
oversight superintendence supervising supervision,overwork overworking,ownership possession,oxidiser oxidizer
pace step stride,pacemaker pacesetter,pacing tempo,package parcel,packing wadding,pact treaty,paediatrics pediatrics
pageant pageantry,pains striving,painting picture,palaeontology paleontology,palette pallet
palpitation quivering shakiness trembling,palsy paralysis,paneling panelling,pang stab twinge,panic scare,panic terror
panorama view vista,pant trousers,pantie scanty,papaya pawpaw,paprika pimento pimiento,paragliding parasailing
paramecia paramecium,parentage parenthood,paring shaving sliver,parlor parlour,parsimony thrift
parsonage rectory vicarage,partiality partisanship,participial participle,particular specific
partitioning segmentation,pass walk,passage transition,past yesteryear,pasteurisation pasteurization,patch plot
patio terrace,patter spiel,pattern practice,pavement paving,payload warhead,peacefulness serenity,pecs pectoral
pedagogy teaching,pedal treadle,pedestal stand,pee peeing piss pissing,pee piddle piss urine,peek peep
peeling shedding,peevishness surliness,peewee pewee,pellet shot,penalty punishment,penance penitence repentance
penchant preference taste,pendant pendent,penis phallus,pennon waft,perambulator pram stroller,percent percentage
percentage share,perfidy treachery,perk perquisite,perm permanent,permissiveness tolerance
perquisite prerogative privilege,persona role,perspective view,perspicuity plainness,perspiration sweat
perusal perusing studying,perverseness perversity,pest pestilence plague,petition request,petticoat underskirt
pettiness slightness triviality,phantasm phantom,pharynx throat,phase stage,philippic tirade,philter philtre
phlegm sputum,phone telephone,photo photograph,piano pianoforte,piazza plaza,pickings taking,pier wharf,pig squealer
piggy piglet,pigpen pigsty sty,pilchard sardine,piling stilt,pillage pillaging plundering,pillbox toque
pimento pimiento,pinpoint speck,pipe piping,piquancy tang,piracy plagiarism,pizzazz zing,placard poster posting
placation propitiation,place spot,placidity serenity tranquility,plaid tartan,plait pleat,plan program,plant works
plateau tableland,plaything toy,plea supplication,plenitude plenty,plethora superfluity,pliability pliancy
plight predicament quandary,plough plow,ploughing plowing,ploughshare plowshare,pluck pluckiness,plumb plummet
poesy poetry verse,polarisation polarization,polio poliomyelitis,polish refinement,polishing shining,polliwog tadpole
polyethylene polythene,polymerisation polymerization,popularisation popularization
popularisation popularization vulgarisation vulgarization,portrait portraiture portrayal,posing sitting
posit postulate,postcode zip,postdoc postdoctoral,potato spud,potbelly tummy,potential potentiality
powder pulverisation pulverization,pox syphilis,pragmatism realism,prance strut swagger,prate prattle,prawn shrimp
preaching sermon,precaution safeguard,precedence priority,precept teaching,preciseness precision
precociousness precocity,precondition stipulation,predestination predetermination,predilection preference
prejudgement prejudgment,preparation readying,preparedness readiness,pretence pretension,preterit preterite
preventative preventive prophylactic,preview trailer,prickle sticker,prickling tingle tingling,primness prudery
privacy seclusion,privatisation privatization,procedure process,proceeding proceedings,proceeds take takings yield
productiveness productivity,proffer proposition suggestion,programming scheduling,project task undertaking
prolixity windiness wordiness,promo promotion publicity,prompt prompting,promptness punctuality,propinquity proximity
proprietary proprietorship,protest protestation,province state,provincialism sectionalism,provision proviso
psychokinesis telekinesis,pub saloon,puberty pubescence,puff whiff,puking vomiting,pull pulling
pulverisation pulverization,pun punning wordplay,pungency raciness,pup whelp,pureness purity,purge purging
pursuance pursuit quest,push pushing,push thrust,puss pussycat,putrefaction rot,putrefaction rot rotting
putrescence rottenness,putt putting,puzzle puzzler,pyorrhea pyorrhoea,quad quadriceps,quadrangle quadrilateral
quarrel wrangle,queasiness squeamishness,quiet tranquillity,quietness quietude tranquillity,quip sally wisecrack
quivering vibration,quotation quote,racecourse racetrack raceway,raciness ribaldry spiciness,radio tuner
radio wireless,rag tatter,raggedness roughness,rail railing,railroad railway,rails runway,raiment regalia
rain rainfall,rain rainwater,raincoat waterproof,rake slant,range reach,ransacking rummage
rapaciousness rapacity voracity,rape rapine,rapprochement reconciliation,rasp rasping,rationalisation rationalization
rationality reasonableness,rattler rattlesnake,raveling ravelling,reaching stretch,realisation realization
realism reality,reallocation reapportionment,reappraisal reassessment revaluation review,rebuff slight
rebuke reprimand reproof,recap retread,recapture retaking,recasting rephrasing rewording,receptiveness receptivity
reclamation rehabilitation renewal,recognisance recognizance,recollection remembrance,recollection reminiscence
reconnoitering reconnoitring scouting,recounting telling,red redness,redbreast robin,redemption salvation
reducing reduction,redwood sequoia,reek stench stink,refilling replenishment,refuge safety,regard respect
regime regimen,register registry,regress retrogression,regret sorrow,regulation rule,reissue reprint reprinting
relevance relevancy,reliance trust,relinquishing relinquishment,relishing savoring savouring
remainder residual residue rest,remake remaking,renaissance renascence,rendering rendition,renege revoke,rent rip
rental renting,renunciation repudiation,reorganisation reorganization shakeup,repeating repetition
replacement replacing,repletion satiety,reportage reporting,reprieve respite,reptile reptilian
repugnance repulsion revulsion,repulse snub,reputation repute,requital retribution,reserve stockpile
reshuffle reshuffling,resignation surrender,resilience resiliency,resin rosin,resume survey
resurgence revitalisation revitalization revival revivification,retaliation revenge,reticence taciturnity
reunification reunion,revel revelry,reverence veneration,revise revision,revising rewriting,rhino rhinoceros
rhyme rime,rhyme verse,ribbing teasing,rigidity rigidness,rill rivulet runnel,ringworm roundworm,rinse rinsing
rite ritual,rivet stud,road route,roadside wayside,roadster runabout,rock stone,roll roster,rooms suite,rose rosebush
rosiness ruddiness,rotary roundabout,rotundity rotundness,rouble ruble,roving wandering,rub wipe,rubbish trash
ruff ruffle,ruin ruination,ruining wrecking,rum rummy,run tally,run trial,rundown summation,rush rushing,rusk zwieback
saber sabre,sacristy vestry,sadness unhappiness,sailing seafaring,salinity saltiness,saliva spit spittle
salutation salute,sanatorium sanitarium,sander smoother,sass sassing,savageness savagery,sax saxophone
scaffolding staging,scamper scurry,scarceness scarcity,scarlet vermilion,scatter strewing,scattering sprinkling
scepter sceptre,scheme strategy,schoolbook textbook,science skill,scorch singe,scouring scrub scrubbing
scrawl scribble,scream screaming screech shriek shrieking,screening showing viewing,scud scudding,seaboard seaside
sealant sealer,sealing waterproofing,seating seats,secrecy secretiveness,secularisation secularization
seediness shabbiness sleaziness,seesaw teeter,sense signified,sensitisation sensitization,sensitising sensitizing
sensitiveness sensitivity,septet seven,septicaemia septicemia,sepulcher sepulchre,sequin spangle,serfdom vassalage
serialisation serialization,serpent snake,servo servomechanism,settee settle,severance severing,sewage sewerage
sewer sewerage,sewing stitching,shade shadiness,shade tint,shades sunglasses,shadowing tailing,shake shingle
shallow shoal,shallowness superficiality,shamble shambling shuffle shuffling,shattering smashing,shave shaving
shedding sloughing,shiftiness slipperiness trickiness,shinbone tibia,shiver tremble,shoelace shoestring,shooting shot
shop store,shorthand stenography,shorts trunks,shouting yelling,shovelful spadeful,shudder tremor,sidetrack siding
sifting winnow winnowing,signal signaling,simpleness simplicity,sin sinfulness,sin sinning,sinew tendon
singing vocalizing,singularity uniqueness,sixpence tanner,skeet trapshooting,sketch vignette
skulduggery slickness trickery,slap smacking,slat spline,sled sledge sleigh,sleep slumber,sleepwalking somnambulism
slenderness thinness,slick slipperiness,sliver splinter,slop slops swill,sloppiness slovenliness,sloth slothfulness
smart smarting smartness,smear vilification,sneeze sneezing,snicker snort,sniffle snivel snuffle,snip snippet snipping
snivel sniveling,snobbery snobbishness,snore snoring,snow snowfall,snowplough snowplow,soak soaking,soar zoom
soberness sobriety,socialisation socialising socialization socializing,socialisation socialization,soda tonic
solidity solidness,song vocal,sonority vibrancy,sop sops,sophism sophistry,sordidness squalor,sour sourness tartness
southeast southeastward,southwest southwestward,soy soybean,spareness sparseness sparsity,spark sparkle twinkle
spatter spattering splashing splattering,spec specification,specialisation specialization,speed velocity,spell tour
spell trance,sperm spermatozoon,spill spillway,spin twirl,spiraea spirea,spire steeple,splice splicing,spoil spoiling
spoilage spoiling,spotting staining,sprawl sprawling,sprig twig,spring springtime,squat squatting,squeeze squeezing
squirm wiggle wriggle,stab thrust,stabilisation stabilization,stable stalls,staircase stairway,stairs steps
staleness triteness,stalk stem,stamina toughness,stammer stutter,standardisation standardization,standpoint viewpoint
staph staphylococci staphylococcus,starvation starving,sterilisation sterilization,steriliser sterilizer
sternness strictness,stimulant stimulation stimulus,sting stinging,stoicism stolidity,storm tempest
strangeness unfamiliarity,stream watercourse,streetcar trolley,strep streptococci streptococcus,strictness stringency
stride tread,string twine,stringency tightness,study survey,stupefaction stupor,sub submarine,subbing substituting
subhead subheading,subject theme topic,subjection subjugation,sublease sublet,subprogram subroutine
subsidisation subsidization,substantiation validation,suburb suburbia,suck sucking,sufferance toleration,suffering woe
sulfate sulphate,sulfide sulphide,sulfur sulphur,sulk sulkiness,sum total,summer summertime,sun sunlight sunshine
sunblock sunscreen,sundown sunset,sup swallow,surfboarding surfing,surge upsurge,surrender yielding,swathe wrapping
sweetbread sweetbreads,sweetener sweetening,swerve swerving veering,swim swimming,swinging vacillation
syllabication syllabification,symbolisation symbolization,symbolising symbolizing
synchronisation synchronising synchronization synchronizing,synchronisation synchronization synchronizing
synergism synergy,tab tabloid,tablespoon tablespoonful,tailcoat tails,talk talking,tameness vapidity vapidness
tamp tamper,tape taping,tarp tarpaulin,taunt taunting twit,tautness tenseness tension,tax taxation,taxi taxicab
tea teatime,tear teardrop,tearing watering,teaspoon teaspoonful,tediousness tedium tiresomeness,telecasting television
teleconference teleconferencing,teletypewriter telex,tenderiser tenderizer,tenderloin undercut,tenseness tension
tercentenary triennial,test tryout,testicle testis,testimonial tribute,thaw warming,theater theatre
thickener thickening,thimble thimbleful,thinking thought,thrasher thresher,thread yarn
three threesome triad trinity trio triplet,ticker watch,tickle tickling,tidbit titbit,timberland woodland
tincture trace vestige,tire tyre,tom tomcat,top upside,tore torus,tornado twister,torpidity torpor,torque torsion
toweling towelling,toxaemia toxemia,trachea windpipe,tracking trailing,tranquilizer tranquilliser
transfer transportation,transience transiency,transmission transmittal transmitting,transmutation transubstantiation
transom traverse,transplant transplantation,transplantation transplanting,travel traveling travelling
trespass usurpation,triangle trilateral,tricolor tricolour,tricycle trike,trig trigonometry,trim trimness
truckle trundle,truth verity,tube tubing,tumbrel tumbril,tumor tumour,tumult uproar,tuna tunny,tungsten wolfram
turn turning,turnabout turnaround,turnout widening,turtle turtleneck,tux tuxedo,twitch twitching,typewriting typing
tyrannosaur tyrannosaurus,ulcer ulceration,underclothes underclothing underwear,undercurrent undertone
underestimate underrating,undergarment unmentionable,underline underscore,unfastening untying
unionisation unionization,unruliness wilfulness willfulness,upright vertical,urbanisation urbanization
usage use utilisation utilization,uterus womb,utmost uttermost,utterance vocalization,vacancy void,vacuity vacuum
vale valley,validity validness,vapor vapour,vaporisation vaporization,vaporiser vaporizer,vapors vapours
vegetable veggie,velour velours,veneer veneering,verve vitality,vessel watercraft,vest waistcoat,vibes vibraphone
virtue virtuousness,visualisation visualization,vocalisation vocalization voice,volition will
vulcanisation vulcanization,vulgarisation vulgarization,wainscot wainscoting,waist waistline,wait waiting
wale weal welt wheal,walk walking,wangle wangling,war warfare,wash washing,washbasin washbowl washstand
waste wastefulness,watercolor watercolour,wealth wealthiness,weft woof,west westward,wherefore why,whimper whine
whiskey whisky,whisper whispering,white whiteness,wiggler wriggler,wilt wilting,winch windlass,windscreen windshield
wingspan wingspread,winter wintertime,wish wishing,witchcraft witchery,womanlike womanliness,wonder wonderment
wool woolen woollen,wrong wrongfulness,yawn yawning`

export const VERBS = `abase chagrin humble humiliate,abash embarrass,abate die_away let_up slack_off,abate slake
abbreviate abridge foreshorten shorten,abdicate renounce,abduct kidnap,abhor abominate execrate loathe,abide bide
abide brook endure stomach tolerate,abide_by comply,abjure forswear recant retract,abound_in teem_in
abrade rub_down rub_off,abscond decamp go_off make_off run_off,absolve shrive,absorb assimilate ingest,abstain desist
abuse maltreat mistreat,abut adjoin butt butt_on,accede bow defer give_in,accelerate quicken speed speed_up
accent accentuate emphasise emphasize stress,access get_at,acclaim hail herald,acclimate acclimatise acclimatize
accommodate adapt,accommodate fit suit,accompany attach_to come_with go_with,accomplish achieve attain
accomplish action carry_out fulfil fulfill,accord allot,accord concord fit_in harmonise harmonize,accredit recognise
accumulate amass conglomerate pile_up,accumulate collect compile hoard,accuse incriminate,accustom habituate
ache pine yen,acidify sour,acknowledge admit,acknowledge receipt,acquaint familiarise familiarize,acquaint introduce
acquiesce assent,acquire get,acquit exculpate exonerate,act behave,act_out enact,act_upon influence
action litigate sue,activate actuate set_off spark spark_off touch_off trigger trigger_off,actualise actualize
adapt conform,add_up sum tot tot_up tote_up,addle muddle,address turn_to,adjudicate resolve settle
adjure beseech conjure entreat,adjust align,administer administrate,admonish warn,adopt espouse
adorn decorate grace ornament,adumbrate insinuate intimate,adumbrate outline sketch,advance march_on move_on progress
adventure chance gamble risk,advert allude,advert give_ear pay_heed,advertise publicise publicize
advise apprise notify send_word,advise counsel,advocate recommend urge,aerate air air_out
affect bear_on bear_upon impact,affiliate assort consort,affirm assert aver avow swan swear
affirm confirm corroborate substantiate,affix append,affix stick_on,afford give yield,afforest forest,affront insult
aggrandise aggrandize embellish lard pad,aggravate exacerbate,aggravate exasperate,agitate charge_up
agitate foment stir_up,agonise agonize,agree concur,aid assist help,ail pain,aim purport purpose,aim take_aim
air_out ventilate,alarm alert,alarm appal appall dismay horrify,alienate disaffect estrange,allay assuage quench slake
allege aver,alleviate facilitate,alleviate palliate relieve,allocate apportion,allot assign portion
allow countenance permit,allow let permit,alloy debase,allure tempt,alphabetise alphabetize,alter change
amalgamate mingle unify,amaze astonish astound
amaze baffle bewilder dumbfound flummox mystify nonplus perplex puzzle stupefy,amble mosey
ambush bushwhack scupper waylay,ameliorate amend better improve,ameliorate improve,amortise amortize
amount number total,amplify magnify,amuse disport,anaesthetise anesthetize put_under,analyse analyze examine study
anchor ground,animate enliven inspire invigorate,anneal temper,annihilate decimate eradicate wipe_out
annotate footnote,annotate gloss,annoy bother devil gravel irritate nark nettle rag rile vex
annul countermand repeal rescind revoke,annul invalidate nullify void,answer reply respond,antagonise counteract
ante_up pay_up,antedate forego precede predate,anthologise anthologize,antic clown,anticipate counter
anticipate expect,antiquate antique,ape caricature,apologise apologize,apologise rationalise rationalize
appal appall outrage scandalise scandalize shock,apparel clothe dress garb garment raiment tog,appear look seem
appease assuage conciliate gentle mollify pacify placate,apply employ use utilise utilize,apply go_for
appraise assess evaluate,apprehend arrest collar cop nab nail,apprehend comprehend grasp savvy
approach come_near come_on draw_near near,appropriate earmark reserve set_aside,approve okay sanction
approximate come_close,approximate estimate gauge,arbitrate intercede intermediate liaise mediate,arc arch
argue contend,argue reason,arise bob_up,arise originate spring_up,arm gird,armor armour,arouse elicit evoke provoke
arrange fix_up,array lay_out set_out,arrive come,arrive_at reach,arrogate claim lay_claim
arse_about bum_about fuck_off loaf loll lounge_about,articulate give_voice phrase word,articulate joint
ascertain determine find_out,ascertain ensure insure,ascribe attribute impute,ask_for invite,ask_out invite_out
ask_over ask_round invite,asphyxiate smother suffocate,aspirate suck_out,aspire shoot_for,assail assault set_on
assemble foregather forgather gather,assemble set_up,assert asseverate,assign delegate,associate connect link relate
assort class classify sort sort_out,assume presume,assure ensure guarantee insure,atone expiate,attack lash_out
attain reach,attempt essay try,attempt set_about undertake,attend go_to,attest certify evidence manifest
attire deck_out deck_up dress_up fancy_up fig_out fig_up overdress rig_out tog_out tog_up trick_out trick_up
attitudinise attitudinize,attract draw_in pull_in,auction auction_off auctioneer,audit scrutinise
augur betoken bode foreshadow omen portend prefigure presage prognosticate,authorise authorize,authorise empower
avalanche roll_down,avenge retaliate revenge,avert avoid debar deflect fend_off head_off obviate stave_off ward_off
awake awaken come_alive wake wake_up waken,awaken wake_up waken,award grant,ax axe,baa bleat,babble blither
babble_out blab blab_out peach tattle,baby coddle mollycoddle pamper,back endorse plump_for plunk_for
back_down back_off back_up,back_up support,backbite bitch,backfire backlash,background downplay play_down
backtrack double_back turn_back,badger beleaguer bug pester tease,badmouth malign traduce,bail_out bale_out
bait cod razz tantalise tantalize taunt tease twit,balk baulk jib,ball_over floor shock take_aback
ball_up bobble botch botch_up bumble bungle flub fluff foul_up fuck_up louse_up mess_up mishandle muck_up muff spoil
bamboozle hoodwink play_false,ban censor,bang slam,bang_up knock_up,bang_up smash_up
banish blackball cast_out ostracise ostracize,banquet feast,banquet junket,banter chaff jolly josh kid
baptise baptize christen,bar barricade block block_up blockade,barbecue cook_out,bard caparison
barf be_sick cat disgorge puke retch sick throw_up upchuck vomit vomit_up,bargain dicker,bargain_down beat_down
barge thrust_ahead,barrack exhort pep_up root_on urge_on,bash bop sock,bask enjoy relish savor,bastardise bastardize
batten batten_down,batter buffet knock_about,battle combat,bawl bellow
bawl_out berate call_down chew_out chew_up chide dress_down have_words lambaste lecture rebuke scold,be_after plan
be_amiss misapprehend misconceive misconstrue misunderstand,be_due flow_from,be_given incline tend
be_quiet belt_up button_up clam_up dummy_up keep_mum shut_up,beak peck,bear birth give_birth
bear_away bear_off carry_away carry_off take_away,bear_down drag_down weigh_down
bear_on come_to concern pertain refer relate touch_on,beat beat_out trounce vanquish,beat beat_up work_over
beat_about cast_about,beat_back force_back push_back repel,beat_in drill_in hammer_in ram_down,beat_up drum_up rally
beatify exalt exhilarate inebriate tickle_pink,beautify prettify,beaver beaver_away,bebop bop,becalm calm steady
beckon wave,become get,bed_down bunk_down,bedazzle daze dazzle,bedeck deck
bedevil befuddle confound confuse discombobulate fox,bedevil crucify dun rag,beef bellyache bitch gripe grouse
beef_up fortify strengthen,beep honk toot,beetle overhang,beetle_off bolt_out run_off,befall betide
befog cloud fog haze_over obscure,beg implore,beg solicit,beget father sire,beggar pauperise pauperize
begin commence set_out start start_out,beguile bewitch captivate capture charm enamor enamour entrance trance
beguile hoodwink juggle,behead decapitate,behoove behove,belabor belabour,belch burp
beleaguer besiege circumvent hem_in,belie contradict negate,believe conceive think,belittle denigrate derogate
belittle disparage,belly belly_out,belt belt_out
belt_along bucket_along cannonball_along hasten hie pelt_along race rush rush_along speed
belt_down bolt_down down drink_down pour_down toss_off,bemoan bewail,bemuse bewilder discombobulate,benefit do_good
benefit profit,benumb numb,berth moor,beset harass harry hassle plague,beset set_upon
besmirch calumniate defame denigrate slander smirch,besmirch smirch,besot stupefy,bespeak betoken indicate signal
best outflank scoop trump,bestir rouse,bestride climb_on hop_on jump_on mount_up,bet wager,bet_on game stake
betroth plight,bias predetermine,bib tipple,bicker niggle pettifog quibble squabble,bicycle bike pedal
billet canton quarter,bind bond hold_fast stick_to,binge engorge glut gorge overeat overindulge pig_out scarf_out
bite_off snap_at,bivouac camp camp_out encamp tent,black blacken,black_out blacken_out,blackball negative veto
blackguard guy jest_at laugh_at make_fun poke_fun rib ridicule,blackjack blackmail,blame fault,blame find_fault
blanch blench pale,blank_out forget,blare blast,blarney cajole coax inveigle palaver wheedle
blaspheme curse cuss swear,blast boom smash,blaze blaze_away,blaze_up burn_up flame_up flare,blazon emblazon
bleach bleach_out,bleed hemorrhage shed_blood,bleed leech,blemish deface disfigure,blend intermingle,blend_in mix_in
blight plague,blink blink_away,blob blot fleck,block blockade hinder obstruct stymie,bloom blossom flower
blossom blossom_forth blossom_out unfold,blot_out obliterate,blotch mottle,blow_out burn_out,blow_over fleet
blow_up detonate explode,blow_up enlarge,blubber sniffle,blueprint draught,bluff bluff_out,blunder boob goof
blunder_out blurt blurt_out ejaculate,blur film_over glaze_over,blush crimson flush redden
bluster boast brag tout vaunt,board room,boast feature sport,body personify,body_forth embody,bolster bolster_up
bolt_down garbage_down gobble_up shovel_in,bomb bombard,bombard pelt,bone bone_up grind_away mug_up,boom din
boost hike,boot_out chuck_out eject turf_out,boot_out drum_out kick_out oust,booze drink fuddle,border bound
border surround,bore drill,bosom embrace hug,boss emboss,bounce rebound ricochet,bounce_back get_well
bound jump leap spring,bow_down prostrate,bow_out chicken_out,bowdlerise bowdlerize castrate expurgate
bowl_over flabbergast,bowl_over knock_over overturn tip_over turn_over,box package,box_in box_up,brace poise
brace stabilise steady,bracket bracket_out,braid plait,branch ramify,brandish wave,brave brave_out endure weather
brawl wrangle,breach gap,breach transgress violate,break_apart disassemble dismantle take_apart
break_away chip chip_off,break_camp decamp,break_in butt_in chime_in chisel_in,break_loose burst_forth
break_loose escape get_away,break_off break_short cut_short,break_out erupt,break_up disperse dissipate scatter
break_up part,break_wind fart,breast summit,breathe_in inhale,breathe_out exhale,breed engender spawn
brick_in brick_over brick_up,bridge bridge_over,bridge_over keep_going tide_over
bridle_at bridle_up bristle_at bristle_up,brim_over overflow run_over well_over,bring_about give_rise
bring_back take_back,bring_down get_down let_down lower take_down,bring_down overthrow subvert,bring_forth generate
bring_in earn realise,bring_off carry_off manage,bring_on induce,bring_out reveal,bring_round bring_to
bring_up call_down call_forth conjure conjure_up invoke,bring_up parent rear,brisk brisk_up,broil oven_broil
bronze tan,brood bulk_large,brood dwell,browbeat bully hector,browse graze pasture,bruise contuse
brush_aside brush_off discount dismiss disregard ignore push_aside,brush_down tell_off,brush_up refresh
brutalise brutalize,bubble_over spill_over,buck_up take_heart,buckle_down knuckle_down slave
buckle_under give_in knuckle_under succumb,budge stir,bug_out bulge_out pop,bugger_off buzz_off fuck_off scram
build construct,build_on build_upon repose_on rest_on,build_up work_up,bully_off face_off,bum cadge grub mooch
bumble stumble,bump encounter find,bump_off murder off slay,bunch bunch_up,bunch cluster,bundle bundle_up,bung fee
bunk_off play_hooky,bunt butt,buoy_up lighten_up,bur burr,burble gurgle ripple,burden weight weight_down
burgeon_forth germinate sprout spud,burglarise burglarize burgle heist,burlesque spoof,burn burn_down,burnish furbish
burrow tunnel,burst_forth leap_out rush_out sally_out,burst_out pop_out,bury entomb inter
bushel fix furbish_up mend repair,buss kiss,bust_up wrack wreck,bustle bustle_about hustle,busy occupy
butcher slaughter,buttonhole lobby,buy purchase,buy_at frequent patronise patronize shop_at,buy_in stock_up
buy_it pip_out,buy_out buy_up,cabal conspire,cabbage filch pilfer purloin,cable telegraph wire
cache hive_up hoard lay_away squirrel_away stash,cage cage_in,calculate compute,calk caulk,call know_as name
call_at out_in,call_back recall recollect remember,call_for demand necessitate need require,call_for request
call_forth evoke provoke,call_off cancel,call_out cry_out exclaim outcry,call_up phone telephone
callous cauterise cauterize,calm quiet still tranquilize tranquillise,calm_down chill_out cool_it cool_off simmer_down
calve have_young,campaign crusade,can force_out,can tin,candy sugarcoat,cane lambaste,cannibalise cannibalize
canonise canonize saint,cant cant_over,canvass poll,cap crest,capitalise capitalize,capsize turtle,capsule encapsulate
careen keel lurch reel stagger swag,caress fondle,carouse riot roister,carp cavil,carry transport,carry_on conduct
carry_out follow_out follow_up,cart drag hale haul,cart_away cart_off haul_away haul_off,carve chip_at
carve_up divide split split_up,cascade cascade_down,cash cash_in
cast_aside cast_away cast_out chuck_out discard dispose put_away throw_away throw_out toss_away toss_out
cast_down deject demoralise demoralize depress dismay dispirit,cast_off shake_off shed throw_off
castigate chasten chastise,castrate emasculate,catalog catalogue,catalyse catalyze,catapult sling
catch_fire ignite take_fire,catch_on cotton_on get_it get_onto get_wise,catechise catechize,categorise categorize
cater ply,caterwaul yowl,catnap nap,cause induce stimulate,cauterise cauterize,cave_in collapse fall_in
cavern cavern_out,cavort disport frisk frolic gambol lark lark_about rollick romp skylark
cease discontinue lay_off quit stop,cease end terminate,cede surrender,censure reprimand
center center_on concentrate_on focus_on revolve_about,center centre concentrate focus pore rivet
centralise centralize,chafe gall,chair chairman,chair moderate,chalk_out sketch,challenge dispute gainsay,champ chomp
chance_on chance_upon come_upon fall_upon happen_upon light_upon,change_form change_shape,change_over shift
channel transmit,chant intone,chant intone tone,chaperon chaperone,char coal,characterise characterize
chase chase_after dog give_chase go_after tail trail,chase_away dispel drive_away drive_off drive_out
chat chitchat confab gossip jaw,chat_up coquette flirt philander,cheat chisel rip_off,cheat jockey shaft
cheat_on cuckold,check check_into check_out check_over look_into,check_in sign_in,check_off tick_off,checker chequer
cheep chirp chirrup,cheer embolden hearten,cheer_up jolly_along jolly_up,cherish hold_dear,chew masticate
chew_over meditate mull mull_over muse ponder reflect ruminate think_over,chill cool cool_down,chin chin_up
chink tinkle,chip nick,chip_in contribute kick_in,chock_up cram,choke_back choke_down choke_off
choke_off clog clog_up congest,choose opt prefer,choose pick_out select,chop chop_up,chop_off lop_off,chortle chuckle
chum_up pal pal_up,chunk collocate,chunk lump,churn_up nauseate sicken,chute parachute,cinch girth,cipher encrypt
circularise circularize,circulate disseminate,circumnavigate compass,circumscribe confine_to limit
circumvent outfox outsmart outwit overreach,cite mention refer,civilise civilize,clack clatter,clack cluck
clamber scramble shin shinny skin,clamor clamour,clamp_down crack_down,clang clangor,clangor clangour
clap_on slam_on slap_on,clarify clear_up elucidate,clean make_clean,clean_house houseclean
clean_up square_away tidy tidy_up,clear_away clear_off,clear_up finish_off finish_up polish_off,cleave split,clew clue
click tick,climax culminate,climb climb_up,cling cohere,cling_to hold_close hold_tight,clip nip_off snip snip_off
cloak mask,clock time,clock_in clock_on punch_in,clock_off clock_out punch_out,clock_up log_up,clop clump clunk plunk
close shut,close_down close_up shut_down,close_off shut_off,close_out rule_out,close_up impede obstruct occlude
closure cloture,clot coagulate,cloud overcast,cloud_over cloud_up,cloy surfeit,clump cluster,clutch seize
clutter clutter_up,coalesce commingle fuse merge mix,cobble cobblestone,cock_up prick_up,cockle pucker rumple
cockle ripple ruffle undulate,cod dupe gull slang take_in,coerce force hale pressure,cohabit shack_up,coif coiffure
coil gyrate spiral,coincide concur,collaborate cooperate,collectivise collectivize,collide jar
collide_with hit impinge_on,collocate_with construe_with,collude conspire,colonise colonize,color color_in colour_in
color tinge,colour emblazon,comb ransack,comb_out weed_out,combine compound,come_about go_on happen occur take_place
come_along progress shape_up,come_away come_off,come_back hark_back,come_by come_into,come_by drop_by drop_in
come_down descend fall go_down,come_forth egress emerge go_forth,come_home dawn sink_in
come_in enter get_in get_into go_in go_into move_into,come_off go_over,come_on come_out show_up turn_up
come_short fall_short,comfort console solace soothe,comfort ease,commandeer hijack pirate,commence start
comment point_out,commercialise commercialize,commiserate sympathise,commit consecrate dedicate devote
commit perpetrate,communicate pass_along,compact wad,companion company,compartmentalise compartmentalize
compassionate condole_with feel_for pity sympathize_with,compel obligate oblige
compensate counterbalance even_off even_out even_up,compensate indemnify recompense,compete vie,complain plain
complete finish,complicate perplex,complicate refine,compliment congratulate,comport deport,compound deepen intensify
compress constrict,comprise contain,computerise computerize,con defraud diddle goldbrick rook scam swindle
conceal hide,concede confess,conceive conceptualise conceptualize gestate,conceive_of envisage imagine
concern interest,conclude reason reason_out,condemn decry excoriate,condense distil,condescend deign
condition discipline,confab confer,confer_with consult,confess fink,confine limit throttle trammel,confirm reassert
confiscate impound sequester,conflict contravene infringe run_afoul,confront face,confront face face_up
confute disprove,congeal jell,conjecture hypothesise hypothesize speculate theorise theorize,conk stall
conk_out go_bad,conk_out poop_out,connect link link_up,connive scheme,connive_at wink_at,connote imply
conquer stamp_down subdue suppress,consecrate ordain,consent go_for,conserve maintain preserve,consider regard view
consist dwell lie_in,constitute make_up,constrain enforce impose,constrain restrain,construe interpret,consult look_up
consume down,consume ingest,contaminate foul pollute,contend postulate,continue go_along go_on,continue proceed
contort deform wring,contract sign_on sign_up,contradict contravene negate,contrast counterpoint,contribute lend
contrive design,contrive devise formulate invent,control curb hold_in,controvert refute,convalesce recover
converse discourse,convince win_over,cook prepare ready,cool_down cool_off,coop_in coop_up,coordinate organise
cop snitch thieve,cop_out opt_out,cope get_by grapple make_do,copulate mate,copy imitate simulate
cordon_off rope_in rope_off,core_out hollow hollow_out,cork cork_up,correct redress right
correspond gibe jibe match tally
corrupt debase debauch demoralise demoralize deprave misdirect pervert profane vitiate,coruscate scintillate sparkle
coruscate sparkle,cotton_up cozy_up shine_up sidle_up,cough_out cough_up expectorate spit_up,cough_up pony_up spit_up
count matter,count numerate,count_on estimate figure forecast reckon,counterfeit fake forge,couple couple_on couple_up
couple pair twin,course flow,court romance woo,court woo,court_favor curry_favor,cover spread_over,cow overawe
cower huddle,cozen deceive delude,crack_up crock_up,crackle crunch,cramp halter hamper,crank crank_up,crank zigzag
crank_out grind_out,crap defecate shit,crape crepe,crape crimp frizz kink kink_up,crave hunger lust thirst,crawl creep
crawl_in sack_out,craze madden,creak screech squeak,cream drub lick,cream_off skim_off
crease crinkle crisp scrunch_up wrinkle,creep mouse pussyfoot sneak,creep_in sneak_in,creep_up sneak_up,crimp pinch
cringe fawn grovel,cringe flinch funk quail recoil shrink wince,crisp toast,criticise criticize pick_apart
critique review,croak decease die drop_dead expire pass_away perish pop_off snuff_it,crop_up pop_up
cross get_over traverse,cross_off cross_out strike_off strike_out,crossbreed hybridise hybridize interbreed
crouch hunker hunker_down scrunch scrunch_up squat,crouch stoop,crow gloat,crowd herd,crumble crumple
crush mash squash squeeze,crush oppress suppress,crush_out press_out stub_out
cry holler scream shout shout_out squall yell,cry weep,crystallise crystallize illuminate sort_out
cuddle draw_close nestle nuzzle snuggle,cue remind,cuff handcuff manacle,cull pick,curl curl_up,curl kink
curtail restrict,curve sheer slew slue swerve trend veer,curve wind,customise customize
cut cut_back cut_down reduce trim_back trim_down,cut_back flash_back,cut_into delve dig,cut_off disrupt interrupt
cut_up mutilate,dab pat,dally dawdle,dally toy,dam dam_up,damp mute tone_down,dampen moisten,dampen stifle
dare make_bold,dart dash scoot scud,dart fleet flit flutter,dash smash,dash_down dash_off
dash_off fling_off scratch_off toss_off,date date_stamp,date_back date_from go_back
daunt frighten_away frighten_off scare scare_away scare_off,daydream dream,deaf deafen,deal look_at,deal plow
deal_out dish_out dispense distribute dole_out lot mete_out parcel_out shell_out,debark disembark
debate deliberate moot,debilitate enfeeble,decant pour_out,decelerate slow slow_down,decentralise decentralize
decipher decode,declaim recite,decline pass_up refuse reject turn_down,decline worsen,decolonise decolonize
decrease diminish lessen,decrease lessen
decriminalise decriminalize legalise legalize legitimate legitimise legitimize,deduce derive infer,deduct subtract
deem take_for view_as,default default_on,defeat overcome,defeat vote_down vote_out,defect desert,defend fend_for
defer postpone put_off set_back shelve table,defile sully taint,defile sully tarnish,define delimit delineate
deflect turn_away,defrost deice,defy resist,defy withstand,degenerate deteriorate,dehumanise dehumanize
dehydrate desiccate,delegate depute,delight please,delight revel,deluge flood inundate swamp
deluge flood_out overwhelm,demagnetise demagnetize,demilitarise demilitarize,demilitarise demilitarize disarm
demo demonstrate present show,demobilise demobilize,democratise democratize,demolish pulverise,demonstrate prove show
demote relegate,demur except,denominate designate,denounce stigmatise stigmatize,deodorise deodorize
depart deviate vary,depart go_away,depend_on depend_upon devolve_on hinge_on hinge_upon,depict describe,depict picture
deplete eat_up exhaust use_up wipe_out,depopulate desolate,deport extradite,depose force_out,deposit lodge stick wedge
deprecate depreciate,deprive divest strip,depute deputise deputize,deputise deputize,derive gain,descant yodel
describe report,descry espy spot spy,desecrate profane,desegregate integrate,desensitise desensitize
desert desolate forsake,deserve merit,desire want,despise disdain scorn,despoil foray pillage ransack rifle
destabilise destabilize,destine doom fate,destroy destruct,destroy ruin,detect discover find notice observe
deter discourage,detest hate,detox detoxify,devastate ravage,develop evolve,deviate divert,diagram plot
dictate prescribe,diddle toy,die_back die_down,die_hard persist,die_off die_out,differentiate distinguish
diffuse fan_out spread_out,diffuse imbue permeate pervade,dig_in pitch_in,dig_into probe,dig_up excavate
digitise digitize,dignify ennoble,dike dyke,dilate distend,dillydally procrastinate stall,dine_in eat_in
dine_out eat_out,dip dunk,direct target,dirty grime soil,disable incapacitate,disadvantage disfavor disfavour
disagree take_issue,disallow forbid interdict nix prohibit proscribe veto,disappear vanish,disarray disorder
disassociate disjoint dissociate disunite divorce,disburse pay_out,discern distinguish make_out pick_out tell_apart
discharge dispatch,disclose divulge expose give_away let_on let_out reveal unwrap
discomfit discompose disconcert upset,discommode disoblige inconvenience put_out trouble,disconnect unplug
discourse discuss talk_about,discover find_out get_wind get_word hear learn,discriminate know_apart
discriminate single_out,discuss hash_out talk_over,disdain freeze_off scorn spurn,disenchant disillusion
disencumber disentangle extricate untangle,disenfranchise disfranchise,disentangle straighten_out unsnarl
disgrace dishonor dishonour shame,disgust gross_out revolt,dish dish_out dish_up serve_up,dishevel tousle
disinherit disown,disinter exhume,disk harrow,dismantle level pull_down raze tear_down,dismount unhorse
disorder disquiet perturb unhinge,disorganise disorganize,dispatch send_off,dispense_with part_with,disperse sprinkle
display exhibit,dispute quarrel,disqualify unfit,disregard ignore snub,disrobe strip strip_down undress
dissemble feign pretend sham,dissipate scatter,dissolve fade_away fade_out,distance outdistance
distill make_pure purify,distort falsify garble warp,distress straiten,distribute spread,district zone
distrust mistrust suspect,disturb raise_up,disturb trouble,disunite separate,dive plunge,divide fraction
divorce split_up,divvy_up portion_out,do make,do perform,do_by handle treat,do_in knock_off liquidate neutralise
do_it fuck get_laid have_sex hump jazz lie_with make_love screw sleep_with,do_up doll_up pretty_up,do_well had_best
do_work work,doctor doctor_up,dodder toddle waddle,domicile reside shack,dominate predominate prevail reign
domineer tyrannise tyrannize,don put_on,dope_off doze_off drift_off drop_off drowse_off flake_out nod_off,dot stud
double_over double_up,douse dowse,downplay minimise understate,doze drowse snooze,draft muster_in
drag_in embroil sweep_up tangle,drag_on drag_out,drag_up dredge_up,dragoon railroad sandbag,drain run_out
dramatise dramatize,draw pull,draw_away draw_off,draw_back move_back pull_away pull_back recede retreat withdraw
draw_out prolong protract,draw_rein rein,draw_up straighten_up,dread fear,dream_up hatch think_up,drench swamp
dribble trickle,drift err stray,drift float,drift_apart drift_away,drive motor,drive_back fight_off rebuff repulse
drive_home press_home ram_home,drivel drool slaver slobber,drone drone_on,drool_over slobber_over,droop sag swag
drop_away fall_away,drop_down sink,drop_open fall_open,drop_out throw_in,drown submerge
drudge fag labor labour toil travail,dry dry_out,dub nickname,dummy dummy_up,duplicate repeat,dwell_on linger_over
dwindle dwindle_away dwindle_down,earn garner,earth_up land_up,ease_off ease_up slacken_off,ease_off let_up
ease_up give_way move_over,eat_at erode gnaw gnaw_at,eat_away erode,eat_into grate rankle
ebb ebb_away ebb_down ebb_off ebb_out,echo resound reverberate ring,eclipse occult,eclipse overshadow
economise economize husband,eddy purl swirl whirlpool,edge inch,edge_in edge_up,edify enlighten
editorialise editorialize,educate train,effect effectuate,effervesce fizz foam froth,egg_on prod
elaborate expatiate expound flesh_out,elapse glide_by go_by slide_by slip_away slip_by,elate intoxicate lift_up uplift
elevate lift raise,eliminate obviate rid_of,elude evade,emancipate liberate,emancipate manumit,embed implant plant
embezzle misappropriate,embody personify,embrace encompass,emit give_out,empathise empathize sympathize
emphasise underline underscore,employ hire,enact ordain,enchant enrapture enthral enthrall ravish
enclose enfold envelop,enclose hold_in,encounter meet,encourage further promote,encroach infringe
encroach_upon intrude_on invade obtrude_upon,encumber restrain,end terminate
end_up fetch_up finish finish_up land_up wind_up,endanger imperil jeopardise jeopardize menace peril threaten
endanger peril queer scupper,endeavor endeavour strive,endow endue gift invest,energise energize,enforce implement
engage pursue,engineer mastermind orchestrate,engrave grave inscribe,engross engulf immerse soak_up steep,enjoin order
enlighten irradiate,enliven liven liven_up,enquire inquire,enrol enroll recruit,enshrine shrine,enshroud shroud
ensnare entrap,ensnare entrap snare trammel trap,ensue result,entail implicate,entail mean,entangle mat,entangle mire
enter_upon luck_into,enthrone vest,entice lure tempt,entitle title,entwine interlace intertwine lace twine
entwine knit,enumerate itemise itemize,enunciate pronounce sound_out,envision fancy image picture visualize
envision foresee,epitomise epitomize typify,equalise equalize,equalise equalize get_even,equate liken
equip fit_out outfit,equivocate prevaricate,erupt flare_up,escalate intensify step_up,escape_from shake_off
eschew shun,establish found institute,establish found launch set_up,esteem respect,eulogise eulogize
evade fudge hedge sidestep skirt,evangelise evangelize,even even_out,evince express
exaggerate magnify overdraw overstate,exalt extol glorify laud,exceed top transcend,exceed transcend
excel stand_out surpass,excel_at shine_at,except exclude leave_off leave_out omit,exchange interchange,excise expunge
excite stimulate,exclaim proclaim promulgate,exclude keep_out shut_out,excuse let_off,excuse pardon
exemplify illustrate instance,exercise exert,exercise practice,exert wield,exhaust tucker tucker_out
exhort urge urge_on,exile expatriate,exit get_out go_out,expel kick_out throw_out,expend spend,explain explicate
explicate formulate,express utter,express_joy express_mirth laugh,extemporise extemporize improvise
extenuate mitigate palliate,exterminate kill_off,extinguish snuff_out,extort gouge,extract rip_out tear_out
extrapolate generalise generalize infer,extrapolate interpolate,exude ooze ooze_out,exult rejoice,eye eyeball
fabricate invent manufacture,fabricate manufacture,facsimile fax,factor factor_in factor_out,factor_in factor_out
factorise factorize,fag_out fatigue jade outwear tire tire_out wear_down wear_out wear_upon weary,faggot fagot
fail go_wrong miscarry,fail neglect,faint pass_out swoon,fall_apart wear_out,fall_back lag,fall_flat founder
fall_into fall_under,falter waver,famish starve,fancy take_to,fantasise fantasize,fantasise fantasize fantasy
fare get_along,farm_out hire_out rent_out,farm_out job subcontract,fascinate intrigue,fascinate spellbind transfix
fasten fix,fasten_on hook_on latch_on seize_on take_up,fat fatten fatten_out fatten_up flesh_out plump_out
fathom penetrate,fatigue jade tire,favour privilege,fawn kowtow toady truckle,faze unnerve unsettle,feature have
feed_back resubmit,feed_on feed_upon,feel_out sound_out,felt_up mat mat_up matte matte_up,fence fence_in
fence_in palisade wall,fertilise fertilize,fester suppurate,fetter shackle,fictionalise fictionalize
fictionalise fictionalize retell,fiddle goldbrick shirk shrink_from,fight fight_down oppose
figure_out puzzle_out solve,file register,filet fillet,fill fill_up make_full,fill_again refill replenish
fill_in shade,fill_out round_out,filter filter_out filtrate separate_out,finagle wangle,finalise finalize,fine ticket
finish_out round_out,fire open_fire,fire_up light,fire_up stir_up,fizzle fizzle_out peter_out taper_off
flagellate scourge,flail lam thrash,flare flare_out,flash twinkle wink,flaunt show_off swank,flavor flavour season
fleece hook overcharge plume rob soak surcharge,flick leaf riff,flicker flutter,flip toss
flirt_with think_about think_of toy_with,flog lash lather slash trounce welt whip,floor knock_down,flounder stagger
flourish thrive,flow flux,flow_away flow_off,fluctuate vacillate,fluff_up plump_up,flunk flush_it,flush_down wash_down
fly wing,fob fox trick,fob_off foist_off palm_off,foil frustrate queer scotch thwart,fold fold_up turn_up
follow postdate,fool gull,fool_away fritter fritter_away,forage scrounge,foray_into raid,forbear refrain,force impel
forebode foretell predict prognosticate,foreclose forestall preclude prevent,foreground highlight play_up spotlight
foreordain predestine,foreordain preordain,foretell harbinger herald,forfeit give_up,forgo waive,fork pitchfork
fork_out fork_over fork_up hand_over turn_in,form organize,formalise formalize,formalise formalize validate
fort fort_up,forward send_on,fossilise fossilize,foster further,frame frame_in,frank postmark,fraternise fraternize
fray frazzle,fray scratch,freak freak_out gross_out,free liberate loose release unloose,free rid,freeze stop_dead
freeze_down freeze_out,freshen freshen_up,freshen refresh,freshen_up refurbish renovate,fret fuss niggle
fright frighten scare,frost ice,frost_over ice_over ice_up,froth spume suds,frown_on frown_upon,fulfill satisfy
fumble grope,function operate,function serve,furl roll_up,furlough lay_off,furnish provide render supply
furrow groove rut,fuss mother,gab yak,gabble gibber palaver piffle prate prattle tattle twaddle,gad gallivant
gag muzzle,gain win,gain_vigor perk perk_up,gall irk,galvanise galvanize,galvanise galvanize startle,gang gang_up
gape gawk goggle,garnish garnishee,gasp pant,gather_up lift_up pick_up,gaze stare,gear_up prepare ready,gel mousse
genuflect kowtow,gesticulate gesture motion,get_ahead pull_ahead,get_along get_on,get_back win_back,get_hold line_up
get_into tangle_with,get_to progress_to,get_up stand_up,get_worse relapse,gibbet pillory,gibe jeer scoff,giggle titter
ginger_up jazz_up juice_up,give_back refund repay,give_out hand_out,give_suck lactate suckle,give_vent vent
gladden joy,glamorise glamorize,glamorize romanticise romanticize,glamour hex jinx witch,glance glint peek
glance_over scan,glare glower,glass_over glaze_over,gleam glimmer,gleam glint glisten glitter,glean harvest reap
gloss_over skate_over skimp_over slur_over smooth_over,glue paste,gnarl grumble mutter,go move travel
go_about set_about,go_ahead plow_ahead,go_along play_along,go_away go_forth leave,go_back recur,go_bad spoil
go_by go_past pass pass_by travel_by,go_deep go_far,go_down go_under,go_far make_it,go_home head_home
go_up move_up rise,go_up rise,goad spur,govern regularise regularize regulate,grade rank rate,grain ingrain
grapple grip,grasp hold_on,gratify satisfy,grave sculpt,gray grey,grieve sorrow,grind_down tyrannise tyrannize
groan moan,grope_for scrabble,grouch grumble scold,growl rumble,grub_out grub_up,grudge stew,guard ward
guess hazard venture,guess opine reckon suppose think,guide lead,guide maneuver manoeuvre steer,gulp quaff swig
gush spout spurt,gybe jib jibe,hackle heckle,hallow sanctify,halt stop,ham overact overplay,hammer_out thrash_out
hand pass_on turn_over,handicap invalid,hang hang_up,hang_back trail,hang_in hang_on persevere persist
hang_on tack_on tag_on,hanker long yearn,harbor nurse,hark hearken,harmonise harmonize,hasten hurry look_sharp
haul_up pull_up,haunt obsess,haunt stalk,have have_got,have_on wear,hawk huckster monger peddle vend,heal mend
heap pile,heap_up pile_up stack_up,heat_up hot_up,heave_up heft heft_up,hesitate pause,hesitate waffle waver
hew hew_out,hiccough hiccup,hide hide_out,hightail_it lam run_away scat turn_tail,hike_up hitch_up,hinder impede
hint suggest,hit_home strike_home,hitch hobble limp,hitchhike thumb
hive_away lay_in put_in salt_away stack_away stash_away store,hock pawn,hold keep maintain,hold take_hold
hold_firm stand_fast stand_firm stand_pat,hold_open keep_open,hold_out resist stand_firm,hold_out stretch_forth
hole hole_out,holiday vacation,holler holler_out,home_in range_in zero_in,hone perfect,honor honour reward
hoof hoof_it leg_it,hop_up soup_up,horn tusk,horn_in nose poke,hose hose_down,hospitalise hospitalize,hot_up screw_up
hound hunt,hover oscillate vacillate,howl ululate wail yawl,hulk loom tower,humanise humanize
humidify moisturise moisturize,humor humour,hump hunch hunch_over,hunt hunt_down track_down,hurl hurtle lunge
hurt smart,hush hush_up silence still,hush_up sleek_over whitewash,hydroplane seaplane,hype_up psych_up
hyphen hyphenate,hypnotise hypnotize mesmerise,idealise idealize,idle laze,idle tick_over
idolise idolize revere worship,illuminate illumine light light_up,imbibe soak_up sop_up suck_up,immerse plunge
immobilise immobilize,immobilise immobilize pin,immortalise immortalize
immortalise immortalize memorialise memorialize,immunise immunize,immunise immunize vaccinate
immure imprison incarcerate jail jug,impair mar vitiate,impale spike,impart pass_on,impinge trench,impose inflict
impregnate infuse tincture,impress strike,inaugurate kick_off,incense infuriate,incite instigate
incite motivate prompt,incorporate integrate,incriminate inculpate,inculcate infuse,indicate point
individualise individualize,individualise individualize personalise personalize,indulge pander
industrialise industrialize,inebriate intoxicate,infect taint,infest overrun,infix insert,influence shape
inhabit live populate,initialise initialize,initiate originate,injure wound,innovate introduce,inquire wonder
inseminate sow_in,insert put_in stick_in,instil instill,instill transfuse,institutionalise institutionalize
instruct teach,insulate isolate,interchange substitute,interconnect interlink,interfere intervene step_in
interlard intersperse,interlock mesh,internalise internalize,internationalise internationalize,interrogate question
interweave weave,intrude trespass,inveigh rail,investigate look_into,iodise iodize,ionise ionize
iron_out put_right straighten_out,irrigate water,issue publish,italicise italicize,iterate reiterate repeat restate
jab poke,jabber mouth_off rabbit_on rant rave spout,jack jack_up,jack_off jerk_off masturbate,jam mob pile throng
jangle jingle,jar jolt,jaw rattle_on yap_away,jawbone schmooze,jeopardize stake,jerk twitch,jerk yank,jest joke
jiggle joggle wiggle,jimmy lever prise pry,jog ramble ramble_on,jot jot_down,journey travel,joy rejoice,joyride tool
jump_out leap_out stand_out,junk scrap trash,justify vindicate,jut jut_out project protrude stick_out,keen lament
keep_apart set_apart,keep_back withhold,keep_guard stand_guard stand_watch,keep_off stay_off,keep_on retain
keep_pace keep_step,keep_up sustain,key key_out,kick_in set_in,kit kit_out kit_up,knife stab,knock strike_hard
knock_cold knock_out,knock_down push_down,know_as look_on look_upon regard_as repute,label mark tag,labor labour
lace_into lam_into lay_into pitch_into tear_into,lade laden ladle,lade laden load load_up,lampoon satirise satirize
land set_down,languish pine_away,lap lick,lasso rope,last live_on survive,last_out ride_out,laugh_away laugh_off
lavish shower,lay place position put set,lay put_down,lay_aside save_up,lay_over stop_over,lay_over superimpose
leach percolate,lead result,lean tilt,lean_back recline,lean_on rest_on,lease rent,leash rope,leave_alone let_alone
leave_out neglect,lend loan,let_drive let_fly loose_off,let_go release,let_loose let_out utter,liberalise liberalize
licence license,lift_out scoop scoop_up,lighten lighten_up,like wish,limber limber_up,limn portray,line run_along
linger loiter lollygag mess_about mill_about tarry,lionise lionize,liquefy liquidise liquidize
liquidize sell_out sell_up,listen take_heed,live_over relive,localise localize,locate situate,lock mesh
lock_away lock_in lock_up put_away shut_away,lock_in seal_in,lodge_in occupy,log_in log_on,log_off log_out
look_at view,look_back retrospect,look_for search seek,look_out watch_out,loot plunder,lop prune snip,lop sever
low moo,lube lubricate,lug tote,lurch pitch,lurk skulk,magnetise magnetize,magnetise mesmerise mesmerize spellbind
make_for wreak,make_happy make_merry racket wassail,make_it pull_round survive,make_noise noise
make_over redo refashion remake,make_over retread rework,make_water pass_water pee piddle piss urinate wee,mangle maul
manifold multiply,manipulate pull_wires,marinade marinate,mark_off mark_out,maroon strand,marry wed
massacre mow_down slaughter,massage rub_down,master overcome surmount,materialise materialize,maunder mumble mutter
maximise maximize,meander thread wind,measure measure_out,measure quantify,measure_up qualify,mechanise mechanize
mechanise mechanize motorise,medicate medicine,mellow mellow_out,melt melt_down,melt thaw
melt_off slenderize slim slim_down,memorialise memorialize,memorise memorize,mention note observe remark,meow mew
mercerise mercerize,merchandise trade,merge unify unite,metabolise metabolize,metamorphose transfigure
metastasise metastasize,mewl wail whimper,migrate transmigrate,mildew mold,militarise militarize,mime mimic
mime pantomime,miniaturise miniaturize,minimise minimize,misapply misuse,misbehave misconduct
misconduct mishandle mismanage,misdirect misguide mislead,misidentify mistake,misinform mislead,mislay misplace
mist mist_over,mix_up stump,mobilise mobilize rally,model mold mould,model pattern,modernise modernize
modernise modernize overhaul,modulate tone,molder moulder rot,molt moult slough,monetise monetize
monkey muck_about potter putter tinker,monkey tamper,monopolise monopolize,moon moon_on,moon_about mope
mop mop_up wipe_up,moralise moralize,moralise moralize sermonise sermonize,motley variegate,motorbike motorcycle
mount wax,mouth speak talk verbalise verbalize,move_out take_out,muddy muddy_up,muffle stifle,muss tussle
muster muster_up,nail_down peg,narrow narrow_down pin_down,nasalise nasalize,nationalise nationalize,navigate voyage
negotiate talk_terms,neigh whinny,neighbor neighbour,nerve steel,net sack_up,neuter spay,nip pinch tweet
normalise normalize,nose_out scent_out smell_out sniff_out,nosh snack,notarise notarize,note notice,nudge poke_at prod
obtrude push_out thrust_out,offend pique,offer proffer,oink squeal,ooze seep,open open_up
opine sound_off speak_out speak_up,optimise optimize,orb orbit revolve,orient orientate,orient point,oscillate vibrate
outbalance outweigh overbalance preponderate,outdo outgo outperform outstrip surpass,outlast outlive
outmaneuver outmanoeuvre,outstay overstay,overemphasise overemphasize,overestimate overrate,overhaul overtake
overpower overwhelm sweep_over,overprint print_over,override overrule,oversee superintend supervise
overspecialise overspecialize,overturn tip_over,own possess,oxidise oxidize,pair pair_off partner_off
palpitate quake quiver,pan pan_off pan_out,pander pimp,paper wallpaper,parade promenade troop,paralyse paralyze
paraphrase rephrase reword,pare pare_down,participate take_part,particularise particularize specialise specialize
partition partition_off,partition zone,pass_over skip skip_over,pass_over transit,pasteurise pasteurize,patch piece
patrol police,patronise patronize sponsor,peal ring,peg_away plug_away slog,pelt pepper,pen write
penalise penalize punish,penetrate perforate,pension pension_off,perambulate walk_about,perch roost,permute transpose
perspire sweat,pervert sophisticate,philander womanise womanize,philosophise philosophize,pick_at pluck_at pull_at
pick_off pluck pull_off tweak,pick_over sieve_out,piddle piddle_away trifle wanton wanton_away,pig pig_it
pigeonhole stereotype,pinion shackle,pip shoot,pipe pipe_up shriek shrill,pipe_down quiet quiet_down,pit play_off
pitch sky toss,pivot swivel,place_down put_down,plagiarise plagiarize,plank plank_over,plank_down plump_down
plaster plaster_over stick_on,play_back replay,play_out sap,pledge plight,plod slog trudge,plough plow
plough_on press_on push_on,plug plug_away,plug stop_up,plug_in plug_into,plume pride,plummet plump
plump plump_down plunk plunk_down,pluralise pluralize,pock scar,poke_out reach_out,polarise polarize,polish refine
politicise politicize,pommel pummel,pooch pooch_out,popularise popularize,popularise popularize vulgarise vulgarize
pose posture,posit situate,posit state submit,pounce swoop,pound ram ram_down,pour swarm,pour_forth shed,pout sulk
powder pulverize,practise rehearse,prance strut swagger,precede predate,preface premise,premier premiere
preserve uphold,pressurise pressurize,pressurise pressurize supercharge,prick twinge,prickle tingle,prim_out prim_up
print publish,prioritise prioritize,privatise privatize,prize treasure value,process treat,procure secure
program programme,prop prop_up shore_up,propagandise propagandize,propose suggest,proselytise proselytize
prosper thrive,prove turn_out,provision purvey,prune rationalize,psychoanalyse psychoanalyze,publicise publicize
puff_out puff_up,pull_along schlep,pulsate pulse throb,pup whelp,purify sanctify,purl sough,purr whir whirr whiz whizz
push_aside push_away,quash repress subdue subjugate,quaver trill warble,quell squelch,quest_after quest_for
queue queue_up,rack_up score tally,raffle raffle_off,rage ramp storm,rain rain_down,rain_out wash_out
rake_in shovel_in,randomise randomize,rape ravish,rarefy sublimate,ratchet ratchet_down,ratify sign,ration ration_out
rationalise_away rationalize_away,rattle_down rattle_off reel_off roll_off spiel_off,ravel ravel_out,ravel tangle
react respond,realize recognize,realize understand,reallocate reapportion,reanimate recreate revive revivify vivify
reassess reevaluate,reassign transfer,rebel renegade,rebroadcast rerun,rebuff snub,rebuild reconstruct,rebut refute
recap recapitulate,recharge reload,reclaim repossess,recompense remunerate,reconnoiter reconnoitre scout
reconstitute restructure,recover regain retrieve,recycle reprocess reuse,redevelop reformulate,redo remodel,reek smack
reel spin,reexamine review,referee umpire,regenerate renew,regress revert turn_back,regret rue
regroup reorganise reorganize,regularise regularize,reincarnate renew,reincarnate transmigrate,reissue reprint
rejoin retort riposte,relapse retrogress,rely_on rely_upon,remain stay,remain stay_on,remand send_back
remember think_of,remove take_away,rend rip,renege renege_on,renounce resign vacate,reorganise reorganize
replace supersede supervene_upon supplant,replete sate satiate,repossess take_back
represent stand_for symbolise symbolize,reprieve respite,reproach upbraid,reproof reprove,restart resume
resurrect upraise,resuscitate revive,retaliate strike_back,retire withdraw,retool revise,retouch touch_up
reunify reunite,rev rev_up,rev_up step_up,revere reverence venerate,revile vilify vituperate
revolutionise revolutionize,revolve rotate,rhapsodise rhapsodize,rhyme rime,rick sprain,ride_away ride_off,rile roil
rinse rinse_off,rinse wash,rip_off steal,rip_up shred tear_up,rise_up surface,roam rove stray vagabond wander
roar thunder,rock sway,rocket skyrocket,rough rough_in rough_out,round round_off,rout_out rout_up
rub_along scrape_along scrape_by scratch_along squeak_by squeeze_by,rub_out score_out,rubber rubberise rubberize
ruffle_up rumple,rumor rumour,run_low run_short,rupture tear,rush_away rush_off,saber sabre,sabotage undermine
sag sag_down,sail sweep,sally_forth sally_out,salute toast wassail,salvage salve save,sand sandpaper,sanitise sanitize
sashay sidle,saunter stroll,savor savour taste,saw_logs saw_wood snore,say state tell,scamper scurry scuttle skitter
scant skimp,scorch sear,scour scrub,scrabble scribble,scratch scratch_up,screen test,screen_off separate_off
screen_out sieve sort,scrimp stint,scrub scrub_up,scrutinise scrutinize size_up take_stock,scuffle shamble shuffle
scuffle tussle,sculpt sculpture,seal seal_off,secede splinter,section segment,secularise secularize
sedate tranquilize tranquillise,sentimentalise sentimentalize,serialise serialize,set_down write_down
set_off start_out take_off,settle settle_down,settle_down steady_down take_root,sew stitch,shade shade_off
shallow shoal,shit snitch stag tell_on,shiver shudder,shoo shoo_away shoo_off,shove_along shove_off
shrink shrivel shrivel_up wither,sidetrack straggle,sign subscribe,sign_away sign_over,signal signalise signalize
signalise signalize,signify stand_for,silt silt_up,simper smirk,siphon siphon_off,sit_back sit_by,sit_up stay_up
sky_dive skydive,slack_up slacken,slacken slow slow_down slow_up,slant weight,sled sleigh,sleek slick
sleek_down slick slick_down,sleep slumber,sleep_in sleep_late,sleep_over stay_over,slenderise slenderize
sleuth snoop spy,slew slide slue,slice slit,slick_up smarten_up spruce spruce_up,slide slither,slide_down slump
slip_away sneak_away sneak_off sneak_out steal_away,slip_in sneak_in stick_in,sliver splinter,slop slosh splash squish
slop spill splatter,slosh slush,slouch slump,slug swig,sluice sluice_down,smack thwack,smear smudge
smell_up stink_out stink_up,smolder smoulder,smooch spoon,smother surround,snaffle snap_up,snap snarl,snatch snatch_up
sniff sniffle,sniff whiff,snivel snuffle,snivel whine,snuff snuffle,soar soar_up,socialise socialize
solemnise solemnize,soliloquise soliloquize,sop_up suck_in,span traverse,spatter splatter swash,speak talk
specify stipulate,spew spew_out,spew spit,spice_up zest,spirit spirit_up,spirit_away spirit_off,spit_out splutter
splash sprinkle,sponge_down sponge_off,sprawl straggle,spread_out string_out,spring take_form take_shape,squander ware
squander waste,square square_up,squirm twist worm wriggle writhe,stammer stutter,stamp stomp,stanch staunch
stand_back stay_away,stand_by stick_about,stand_in sub substitute,standardise standardize,stave stave_in
stay stay_put stick,steam steamer,steamroll steamroller,step tread,step_on tread_on,sterilise sterilize
stick_to stick_with,stigmatise stigmatize,stock stockpile,straighten unbend,strain strive
strangle strangulate throttle,straw strew,stretch stretch_along,string string_up,strip_mine surface_mine,strum thrum
stuff thrust,stumble trip,stylise stylize,sublease sublet,submerge submerse,subsidise subsidize,succor succour
suffer sustain,sulfur sulphur,sum summarise,sum_up summarise summarize,summon summons,sun sunbathe,surf surfboard
surmise suspect,swaddle swathe,swap switch,swarm teem,sway swing,sweep_away sweep_off,swill swill_down
swirl twiddle twirl whirl,switch switch_over,switch_off turn_off,switch_on turn_on,sympathise sympathize
sync synchronize,synthesise synthesize,systematise systematize,table tabulate,tack wear_round,take_on take_over
take_out unpack,take_over usurp,talk_about talk_of,tamp tamp_down,tap_out thump_out,tape videotape,team team_up
tear_apart trash,tear_away tear_off,tee tee_up,telecast televise,temporise temporize,tenderise tenderize
terrify terrorise,terrorise terrorize,test try_out,thrash thrash_about thresh thresh_about,thrill tickle
throw_back toss_back,thud thump,tickle titillate,tie_down tie_up truss,tinge tint,tissue weave,toe toenail
topple tumble,torment torture,trade trade_in,tramp_down tread_down,trample tread,transcribe transliterate
transform transmute,traumatise traumatize,travel_to visit,treble triple,trice trice_up,trifle_away wanton_away
trivialise trivialize,true true_up,tuck_away tuck_in,tune tune_up,twirl whirl,type typecast,type typewrite
underact underplay,undercut undersell,underestimate undervalue,undo unmake,unfurl unroll,unionise unionize
unlace untie,unpick unravel untangle,unroll unwind wind_off,urbanise urbanize,vamp vamp_up,vandalise vandalize
vaporize zap,verbalise verbalize,verse versify,victimise victimize,vitalise vitalize,vulcanise vulcanize
vulgarise vulgarize,wag waggle,wall_in wall_up,wallop whack wham,wallow welter,wash_away wash_off,watch watch_over
watercolor watercolour,wear_away whittle_away whittle_down,wear_off wear_thin,weigh_down weigh_on
westernise westernize,whip worst,whisk_away whisk_off,whisk_by zip_by,white whiten,whizz whizz_along zoom zoom_along
winterise winterize,wipe_away wipe_off,wolf wolf_down,work_at work_on,wrap wrap_up,write_about write_of write_on
yammer yowl,yap yelp yip,zip zip_up zipper`

export const ADJECTIVES = `abandoned derelict deserted,abashed chagrined embarrassed,aberrant deviant deviate
abhorrent detestable repugnant repulsive,abiding enduring imperishable,abject scummy scurvy,ablaze aflame
abominable detestable execrable odious,aboriginal primal primeval primordial,abortive stillborn unsuccessful
abounding galore,about astir,abrasive scratchy,abroad overseas,absolute downright sheer
absolved exculpated exonerated vindicated,absorbed engrossed intent wrapped
absorbing engrossing fascinating gripping riveting,abstract nonobjective,abstruse recondite
abusive opprobrious scurrilous,abuzz buzzing,abysmal unfathomable,accepted recognised recognized
accessible approachable,accessory adjunct ancillary,accidental inadvertent,accidental nonessential
accompanying attendant concomitant consequent resultant,accomplished completed realised realized
accredited commissioned licensed,accrued accumulated,accumulative cumulative,accusative accusatory accusing
accustomed customary habitual wonted,ace crack super tiptop tops
acerbic acid acrid blistering caustic sulfurous sulphurous vitriolic,acerbic astringent
achievable doable manageable realizable,aching achy,acidic acidulous,acoustic acoustical,acrid pungent
acrimonious bitter,acrobatic athletic gymnastic,activating actuating,active fighting,adamant inexorable intransigent
additive linear,addled muddled woolly,adenoidal nasal pinched,adept expert practiced proficient skilful skillful
adequate enough,adjacent neighboring,adjacent next,adjectival adjective,adjunct assistant
admonishing admonitory reproachful reproving,admonitory cautionary warning,adopted adoptive,adorable endearing
adored idolised idolized worshipped,adoring doting fond,adoring worshipful,adorned decorated,adrift afloat aimless
adult grown grownup,adulterant adulterating,adulterate adulterated debased,adulterous cheating,adulterous extramarital
advance beforehand,adventuresome adventurous,adverse inauspicious,advisory consultative,aerial ethereal
affable amiable cordial genial,affecting poignant touching,affectionate fond,affiliated attached connected
afflicted stricken,affluent moneyed wealthy,afire alight,aforementioned aforesaid said,aforethought plotted
agape gaping,aged elderly older,ageing aging,ageless eternal everlasting perpetual unceasing unending
agglomerate agglomerated clustered,aggravated provoked,aggravating exacerbating,aggregate aggregated mass
aghast appalled dismayed shocked,agile nimble spry,agitating provoking,agleam gleaming
aglitter glinting glittering glittery,aglow lambent luminous,agonised agonized
agonising agonizing excruciating harrowing torturing,agrarian farming,agreeable concordant consonant,aided assisted
ailing indisposed peaked poorly unwell,aired airy,airless stuffy,airsick carsick seasick,akin kindred,alert watchful
alien exotic,alienated disoriented,aligning positioning,alimentary nourishing nutrient nutritious nutritive
allergic hypersensitive sensitised sensitized,alleviated eased relieved,alluring beguiling enticing tempting
almighty omnipotent,aloof upstage,alphabetic alphabetical,alphabetised alphabetized,alternate alternative substitute
alto contralto,alto countertenor,altruistic selfless,amalgamate amalgamated coalesced consolidated fused
amateur recreational,amateurish inexpert unskilled,amatory romantic,amazed astonished astounded stunned
amazing astonishing,amazing awesome awing,ambidextrous deceitful,ambiguous equivocal,ambitious challenging
amendable correctable,amiss haywire,amok berserk,amorphous formless shapeless,amphibian amphibious
ample copious plenteous plentiful,amused diverted entertained,amusing comic comical funny laughable mirthful risible
amusing diverting,anaemic anemic,anaesthetic anesthetic,analgesic anodyne,analog analogue,analogous correspondent
analytic analytical,anarchic lawless,anatomic anatomical,ancestral hereditary patrimonial,angelic beatific saintly
angered enraged furious infuriated maddened,anguished tormented tortured,animal carnal fleshly sensual
animating enlivening,animist animistic,annihilated exterminated,annihilating devastating withering
announced proclaimed,annoyed irritated miffed nettled peeved pissed riled roiled stung
annoying bothersome galling irritating nettlesome pesky pestering vexatious vexing,annular ringed,answering respondent
antagonistic antipathetic,antagonistic counter,antediluvian antiquated archaic,antic fantastic grotesque
anticipated awaited,anticlockwise counterclockwise,antipathetic averse indisposed loath,antiphonal responsive
antique outmoded,antisocial asocial,any whatever whatsoever,apathetic indifferent,aphoristic epigrammatic
appalling dismaying,appareled attired dressed garbed robed,apparent evident manifest patent plain
apparent ostensible seeming,appealing likable likeable,appeasing placating,appellant appellate,appetising appetizing
appointed appointive,apposite pertinent,appreciated apprehended comprehended,apprenticed indentured
approaching coming forthcoming upcoming,apt disposed given tending,aquiline hooked,arable tillable
arced arched arching bowed,arch condescending patronising patronizing,arch impish mischievous puckish
archaic primitive,ardent fervent fervid fiery impassioned torrid
arduous backbreaking grueling gruelling laborious punishing toilsome,arguable debatable moot,arid desiccate
aristocratic patrician,arithmetic arithmetical,armored armoured,aroused stimulated stirred
arrant sodding staring unadulterated utter,arresting sensational stunning,artful disingenuous
arthritic rheumatic rheumy,artificial hokey stilted,artless ingenuous,ascendant dominating
ascertained discovered observed,aseptic sterile,ashen blanched livid,asinine fatuous inane,askance sidelong squint
askew awry cockeyed lopsided,aslant slanted slanting sloped sloping,aspirant aspiring wishful,assailable undefended
asserting declarative,assiduous sedulous,assignable transferable,assorted miscellaneous mixed motley sundry
assumed fictitious pretended sham,assuming presumptuous,asterisked starred,asthmatic wheezing wheezy
astounding dumbfounding,astronomic astronomical,astronomic astronomical galactic,astute shrewd,asymmetric asymmetrical
atavistic throwback,atomic nuclear,atrocious awful unspeakable,atrocious monstrous,attenuate attenuated faded
attested authenticated documented,audacious dauntless intrepid,august lordly,august revered venerable
authentic unquestionable veritable,authorised authorized,authoritarian autocratic tyrannical
autocratic bossy magisterial peremptory,automatic robotic,autonomous sovereign
auxiliary subsidiary supplemental supplementary,avaricious covetous grasping greedy,average mean,avid devouring
avid zealous,aware cognisant cognizant,awash flooded inundated overflowing,awed awestruck
awful dire dread dreaded dreadful fearful fearsome frightening horrendous horrific terrible,azure cerulean
bacchanal bacchanalian carousing orgiastic,backhand backhanded,backstage offstage
baffled bemused bewildered confounded confused,baffling knotty problematic problematical,baked parched scorched
bald barefaced,baleful baneful,balking balky
balmy bats batty bonkers buggy crackers daft dotty fruity haywire kooky loco loony loopy nuts nutty
banal hackneyed shopworn stock threadbare timeworn trite,bandy bowlegged,baneful pernicious pestilent
banging humongous thumping walloping whopping,banned prohibited,bantam diminutive flyspeck midget petite tiny
bantering facetious,baptised baptized,barbarian barbaric uncivilised uncivilized
barbarous brutal cruel fell roughshod savage vicious,barbecued grilled,barbed biting nipping pungent,bare naked nude
bare scanty,bared bareheaded,barefaced brazen insolent,barefoot barefooted,baronial imposing noble stately
barred barricaded blockaded,barreled barrelled,barren bleak desolate,baseless groundless idle unfounded
bastard bogus fake phoney phony,bastardised bastardized,bawdy ribald,bearable endurable supportable,bearded whiskered
beastly bestial brute brutish,beastly hellish,beat bushed,becoming comely decorous seemly,beefy burly husky strapping
beetle beetling,befogged befuddled,befouled fouled,beguiled captivated charmed enthralled entranced
behavioral behavioural,beheaded decapitated,belated tardy,believable credible
belittling deprecating deprecatory slighting,bellied bellying bulbous bulging bulgy protuberant,beloved darling dear
bemused preoccupied,beneficent philanthropic,benevolent kindly,benumbed dulled,benumbed numb
bereaved bereft grieving mourning sorrowing,bereft lovelorn,beseeching imploring pleading
besotted crocked fuddled pissed slopped sloshed smashed soaked soused,bespoke bespoken,bespoken betrothed
betting dissipated,bewitching captivating enchanting enthralling entrancing,biannual semiannual,biased coloured
biblical scriptural,bibliographic bibliographical,bibulous boozy drunken sottish,bifurcate branched forked pronged
big large,bigger larger,bighearted bounteous bountiful giving handsome openhanded,bilious livery
billowing billowy surging,bimonthly semimonthly,biped bipedal,bitchy catty,biweekly fortnightly,biweekly semiweekly
bizarre eccentric freaky outlandish,blame blamed blasted damned darned goddamned,blameless irreproachable
blameworthy culpable,bland flavorless flavourless insipid vapid,blanket broad encompassing extensive wide
blasphemous sacrilegious,blatant clamorous strident vociferous,blazing blinding glaring,bleached faded
blemished flawed,blindfold blindfolded,blinking blooming crashing flaming fucking,blinking winking,blithe lighthearted
blocked plugged,blond blonde,bloodcurdling nightmarish,bloodstained gory,bloodthirsty sanguinary
blotched blotchy splotched,blowsy blowzy slatternly sluttish,blue bluish,blurred blurry foggy fuzzy
blustering blustery,boastful braggart bragging crowing,bodily corporal
boggy marshy mucky muddy soggy squashy swampy waterlogged,boiled poached stewed,boisterous rambunctious unruly
bombastic declamatory orotund tumid turgid,bonny comely,bony scrawny skinny underweight weedy
booming flourishing palmy prospering prosperous roaring thriving,booming stentorian,boorish loutish oafish swinish
bootleg contraband smuggled,bootless fruitless futile sleeveless vain,borderline marginal
boring deadening irksome tedious tiresome wearisome,boss brag,botched bungled,bothered daunted fazed,bouffant puffy
bouncing bouncy peppy zippy,bouncy resilient springy,bounded delimited,boundless unbounded,bourgeois materialistic
bracing brisk refreshing,brackish briny,brainy brilliant,brash cheeky,brave courageous,brawny hefty
breathless breathtaking,breezy windy,bridal nuptial,brilliant superb,brimful brimming,brindled tabby
brisk rattling spanking zippy,bristled bristly burred spiny thorny,bristly prickly splenetic waspish,broad wide
brocaded embossed raised,broiled grilled,broke bust,brokenhearted heartbroken heartsick,bronzed suntanned tanned
brooding contemplative meditative musing pensive pondering reflective,brown brownish,brunet brunette,brusque curt
bubbling bubbly effervescing foaming frothy,bubbling frothy scintillating,buckram starchy,built reinforced
bulging convex,bulletproof watertight,bullheaded pigheaded,bully corking cracking dandy groovy nifty smashing swell
bum cheesy chintzy crummy punk sleazy tinny,bumbling bungling,bumpy jolting,bungling fumbling,buoyant perky
burbling effusive gushing,burdensome onerous taxing,buried interred,burnished lustrous,bushy shaggy,butch macho
buttery fulsome oily oleaginous smarmy soapy unctuous,buxom curvaceous curvy,bygone departed foregone
cadaverous emaciated gaunt haggard pinched,cagey canny clever,calamitous disastrous,calculated deliberate
calculating conniving scheming,calibrated graduated
calico motley multicolored multicoloured piebald pied varicolored varicoloured,callow fledgling,calm serene
caloric thermal,camp campy,candid forthright frank,cankerous ulcerated ulcerous,canned tinned,canned transcribed
canonised canonized glorified,cantankerous crotchety ornery,canted leaning tilted,capable subject,capricious freakish
capricious whimsical,captious faultfinding,captivated charmed,captive imprisoned jailed
cardinal central fundamental key primal,careworn drawn haggard worn
carmine cerise cherry crimson red reddish ruby scarlet,carpetbag carpetbagging,cartilaginous gristly,cased encased
casual insouciant nonchalant,catastrophic ruinous,catching communicable contagious transmissible transmittable
catchy tricky,categorised categorized,cathartic releasing,causeless fortuitous
caustic corrosive erosive mordant vitriolic,cautionary prophylactic,cavernous erectile
ceaseless incessant unceasing unremitting,celebrated famed famous illustrious notable noted renowned
celebrated storied,celestial heavenly,celibate continent,centenary centennial,center halfway middle midway
centralised centralized,centralising centralizing,centripetal unifying,chafed galled,chancy dicey,chancy fluky iffy
changeable mutable,chapped cracked roughened,chargeable indictable,chartered leased
chatty gabby garrulous loquacious talkative,chatty gossipy newsy,chauvinistic jingoistic nationalistic
cheap inexpensive,cheating unsportsmanlike,checked checkered chequered,cheering comforting satisfying
cheerless depressing,cheery gay sunny,cherished precious treasured wanted,cherubic seraphic sweet,chic smart voguish
chief main master principal,childish infantile,chilling scary,chipper debonair jaunty,choice prize quality select
choleric hotheaded irascible,chopped shredded sliced,choppy jerky,chubby plump,chunky lumpy
churning roiled roiling turbulent,cinnabar vermilion,circuitous roundabout,circular round,civilised civilized
civilised cultured genteel polite,clad clothed,clammy dank,clandestine surreptitious undercover,classic classical
classifiable distinctive,classless egalitarian,classy posh swish,cleft dissected,clenched clinched
cliquish snobbish snobby,cloaked disguised masked,cloaked draped mantled wrapped,clogged clotted
clogging hindering impeding obstructive,cloistered monastic,cloistered reclusive sequestered,closefisted tightfisted
closemouthed secretive,clouded overcast sunless,cloudy nebulous,clownish zany,cloying saccharine syrupy
clumsy clunky gawky ungainly,clumsy inapt inept,cluttered littered,coagulate coagulated curdled,coagulated solidified
coarse uncouth vulgar,cocksure overconfident,cod collect,codified statute,coeval contemporaneous,cogent weighty
coiling helical spiral spiraling whorled,coincident coincidental coinciding concurrent simultaneous
colicky flatulent gassy,collateral confirmatory confirming corroborative substantiating validating verifying
collectable collectible payable,collected gathered,collectivised collectivist collectivized
collectivised collectivized,colloquial conversational,collusive conniving,colonised colonized,color colour
colored coloured,colorful colourful,colorless colourless,colossal prodigious stupendous
coltish frolicsome rollicking sportive,combative contentious disputatious litigious,comestible eatable edible
comfortable comfy,comforting consoling,commanding overlooking,commemorating commemorative
commendable laudable praiseworthy,commercialised commercialized,commonplace humdrum,communist communistic
compartmentalised compartmentalized,compensated remunerated salaried,complaisant obliging,complementary completing
compromising conciliatory,compulsory mandatory,concealed hidden,conceited egotistic egotistical swollen vain
conceivable imaginable,concerted conjunctive cooperative,concluded ended over terminated,concluding final
condemnatory condemning,conducive contributing contributory,confining constraining constrictive limiting restricting
confiscate forfeit forfeited,confluent merging,conforming conformist,confused disjointed disordered garbled illogical
confusing perplexing puzzling,congealed jelled jellied,congenital inborn,congested engorged,congruent congruous
conic conical,conjectural hypothetical,conjoined conjoint,conjugal connubial,conjugate coupled
conscientious painstaking scrupulous,conscious witting,consecrate consecrated,consecrated sanctified
consequential eventful,consonant harmonised harmonized,constant unvarying,constituted established
constricting constrictive narrowing,consummate masterful masterly virtuoso,contaminated polluted
contemptuous disdainful insulting scornful,content contented,contiguous immediate,contorted writhed
contraceptive prophylactic,contrite remorseful rueful,controllable governable,convalescent recovering
converse reversed transposed,convertible exchangeable,convoluted tangled tortuous,convulsive spasmodic
coordinated interconnected,coquettish flirtatious,corded twilled,cornered trapped treed,corny platitudinous
corporal corporate embodied incarnate,corpulent obese,correct right,correlate correlated correlative
corrupted vitiated,corruptible purchasable venal,corrupting degrading,cosmetic decorative ornamental,costly pricey
cosy cozy,countable enumerable,countless innumerable multitudinous myriad numberless uncounted unnumbered
countrified rustic,coupled linked,covetous envious jealous,coy demure,crabbed crabby cross fussy grouchy grumpy
crafty cunning foxy guileful knavish sly wily,craggy hilly mountainous,crank cranky
crappy icky lousy rotten shitty stinking,craved desired,craven recreant,crazed deranged
crazy demented mad unbalanced unhinged,crazy screwball,creaky decrepit derelict woebegone,crestfallen deflated
criminal reprehensible,cringing groveling grovelling wormy,crinkled crinkly rippled wavy
crippled game gimpy halt halting lame,crippling disabling incapacitating,crisp sharp,crisscross crisscrossed
cross transverse,cruddy smutty,crude earthy,crumbly friable,crumpled dented,crushed humbled humiliated
crusted crusty encrusted,crusty gruff,crying egregious flagrant glaring,crying exigent insistent
cryptic inscrutable mysterious mystifying,crystallised crystallized,cultural ethnic,cunning cute
curative healing therapeutic,cured healed recovered,cured vulcanised vulcanized
curious funny peculiar queer rum rummy singular,curled curling,cursory perfunctory,curt laconic terse,curved curving
cushioned padded,cushy easygoing,cussed obdurate obstinate unrepentant,cutting stinging,cynical misanthropic
dabbled spattered splattered,damaged discredited,damaging detrimental prejudicial,damn goddamn,damp moist
dangerous unsafe,dapper jaunty natty raffish rakish spiffy spruce,dappled mottled,daring venturesome venturous
dashed dotted,daunting intimidating,dazed foggy groggy,dazed stupefied,deadlocked stalemated
deadpan expressionless impassive,deafening earsplitting thunderous,deathless undying,deathlike deathly
debased degraded devalued,debasing degrading,debatable problematic problematical
debauched degenerate degraded dissipated dissolute libertine profligate,debilitated enervated,debonair suave
decayed rotted,deceased departed gone,deceitful fallacious fraudulent,decent fitting,decent nice
decentralised decentralized,decentralising decentralizing,deciding determinant determining,decipherable readable
decreased reduced,decreed ordained prescribed,decrepit infirm weakly,decrescendo diminuendo,deepening thickening
defamatory denigrating libellous libelous slanderous,defeated disappointed discomfited foiled frustrated thwarted
defective faulty,defenceless defenseless,defenseless naked,deficient lacking wanting,definitive unequivocal
defoliate defoliated,deformed distorted malformed misshapen,deft dexterous,dehumanised dehumanized
dehydrated desiccated dried,delectable scrumptious toothsome yummy,deleterious hurtful injurious,delicious delightful
delineate delineated represented,delinquent neglectful remiss,delirious hallucinating,delirious unrestrained
deluxe opulent princely sumptuous,demeaning humbling humiliating mortifying,demolished dismantled razed
demoniac demoniacal,demonic diabolic diabolical fiendish hellish infernal satanic unholy,demonstrable incontrovertible
demoralised demoralized discouraged disheartened,demoralising demoralizing disheartening dispiriting
dense impenetrable,dependable reliable,dependant dependent,dependant hooked,depicted portrayed
deplorable lamentable sorry,depraved reprobate,deprived disadvantaged,derisive jeering mocking taunting
derisory laughable nonsensical preposterous ridiculous,derogatory disparaging,descendant descendent
desensitising desensitizing,deserved merited,deserving worth,designed unintentional,designing scheming
desirous wishful,despairing desperate,despicable slimy vile,despised detested hated scorned
despoiled pillaged raped ravaged sacked,despondent heartsick,destitute devoid,destitute impoverished indigent needy
destroyed ruined,detached isolated separated,detailed elaborate elaborated,detectable noticeable
developing underdeveloped,devilish diabolic diabolical,diacritic diacritical,diametrical polar
diaphanous filmy gauzy transparent vaporous,dictatorial overbearing,dietary dietetic,difficult hard
dignifying ennobling,digressive discursive rambling,digressive tangential,dilapidated ramshackle
dilatory laggard pokey poky,diligent persevering,dilute diluted,dim faint wispy,diminished lessened vitiated weakened
dingy grimy grubby grungy,dipped swaybacked,directing directive guiding,dirty soiled unclean,disabled handicapped
disabused undeceived,disaffected malcontent rebellious,disappointing unsatisfying,disbelieving sceptical skeptical
discarded throwaway,discharged dismissed fired,discombobulated disconcerted,disconcerting upsetting
disconnected disunited fragmented split,disconnected staccato,disconsolate dismal,disconsolate inconsolable
discontent discontented,discordant disharmonious dissonant,discredited disgraced dishonored shamed
discriminatory invidious,disenchanting disillusioning,disenfranchised disfranchised voiceless
disentangled loosened unsnarled,disgraceful ignominious inglorious opprobrious shameful,disgraceful scandalous
disgruntled dissatisfied,disgusting distasteful foul loathsome repellent repelling revolting yucky
disheveled dishevelled rumpled tousled,dishonest dishonorable,dishonorable dishonourable,disinfectant germicidal
disloyal unpatriotic,disordered upset,disorderly jumbled,disorganised disorganized,disoriented lost,dispersed spread
dispirited downhearted,disposed fain,dispossessed homeless,disquieted disturbed upset worried,disregarded forgotten
disruptive riotous troubled tumultuous turbulent,dissenting dissident,dissident heretical heterodox,distaff female
distasteful unsavory unsavoury,distorted misrepresented perverted twisted,distracted distrait,distraught overwrought
distressful distressing disturbing perturbing troubling worrisome worrying,disused obsolete,divers diverse
divine godly,dizzy giddy lightheaded,dizzy giddy vertiginous woozy,doddering senile
dogged dour pertinacious tenacious unyielding,dogging persisting,dolorous lachrymose tearful weeping,domed vaulted
done through,dormant hibernating,dotted flecked specked speckled stippled,double dual,double threefold twofold
doubled twofold,doubtful dubious,doubting sceptical skeptical,doughy soggy,dour forbidding,dowdy frumpy,downwind lee
downy fluffy,dozen twelve,drab dreary,drab somber sombre,drafty draughty,draining exhausting
dramatic spectacular striking,dreamlike surreal,dreamy woolgathering,drifting vagabond vagrant,drinkable potable
driven goaded,drooping droopy sagging,drooping flagging,drowsing drowsy,drudging laboring labouring toiling
drunk inebriated intoxicated ripped,drunk intoxicated,ductile malleable,ductile malleable pliable tensile
dulcet honeyed mellifluous,dumbfounded flabbergasted stupefied thunderstruck,dumpy squat stumpy
duplicate matching twin twinned,durable lasting,dusky swarthy,dusky twilight,duteous dutiful,dwindling tapering
dynamic dynamical,earlier earliest,eastbound eastward,easygoing leisurely,ebullient exuberant
ecclesiastic ecclesiastical,economic economical,ecstatic enraptured rapt rapturous rhapsodic,ecumenical universal
edgy jittery jumpy nervy restive uptight,edifying enlightening,edited emended,effective effectual,effective efficient
effeminate emasculate sissy,effulgent radiant refulgent,effusive gushy,egocentric egoistic
egotistic egotistical narcissistic,eighty fourscore,elaborate luxuriant,elated gleeful joyful,elder older
eldest firstborn,elect elite,elected elective,electrifying thrilling,elementary uncomplicated
elephantine gargantuan giant jumbo,elfin fey,elicited evoked,elliptic elliptical oval ovoid,elongate elongated
elongated lengthened,eloquent fluent,emasculated gelded,embarrassing mortifying,embarrassing unenviable
embezzled misappropriated,emblematic symbolic,embroiled entangled,emergent emerging,eminent lofty towering
emollient salving softening,emphasised emphasized emphatic,empty vacuous,enamored infatuated potty
encircled surrounded,encircling skirting,encompassing surrounding,encouraging supporting,encroaching trespassing
encyclopaedic encyclopedic,endless interminable,energising energizing,enervating enfeebling weakening
enforced implemented,engraved etched graven,enigmatic puzzling,enjoyable gratifying pleasurable
enlightening illuminating informative,ennobling exalting,enormous tremendous,entire full total
envisioned pictured visualised visualized,ephemeral passing transient transitory,epic heroic,epicurean hedonistic
episcopal pontifical,equable placid,equivalent tantamount,eroded scoured,erratic fickle mercurial quicksilver
erstwhile former onetime quondam sometime,erudite learned,especial exceptional,essential indispensable
esteemed honored prestigious,estimable respectable,eulogistic panegyric
everyday mundane quotidian routine unremarkable workaday,evocative redolent reminiscent
exaggerated overdone overstated,exalted idealistic lofty rarefied,exasperating infuriating maddening vexing
exceeding exceptional surpassing,excess extra redundant spare superfluous supernumerary surplus
excessive inordinate unreasonable,exclusive sole,excusable forgivable venial,execrable wretched
executable feasible practicable viable workable,exemplary model,exemplifying illustrative
exhausted fagged fatigued spent,exhaustive thorough thoroughgoing,exhilarated gladdened
exorbitant extortionate unconscionable usurious,expansive grand,experimental observational,explicit expressed
exploited used victimised victimized,exposed uncovered,expressed uttered verbalised verbalized
extemporaneous extempore impromptu offhand unrehearsed,extended lengthy prolonged protracted,external outside
extraneous impertinent orthogonal,extrasensory paranormal,extravagant overweening
extravagant prodigal profligate spendthrift,extreme utmost uttermost,extremist radical ultra,extroverted forthcoming
exultant exulting jubilant rejoicing triumphal triumphant,fabricated fancied fictional fictitious,facile slick
faecal fecal,fair reasonable,faithless traitorous treasonable treasonous,fallible imperfect,falsifiable verifiable
familial genetic hereditary inherited transmitted,familiarised familiarized,familiarising familiarizing
famished ravenous,fanatic fanatical overzealous rabid
fantastic howling marvellous marvelous rattling terrific tremendous wonderful wondrous,farcical ludicrous
farinaceous grainy granular gritty mealy,farther further,farthest furthermost furthest uttermost
fascinated hypnotised hypnotized mesmerised mesmerized spellbound transfixed,fashionable stylish,fatal fateful
fatalist fatalistic,faultless impeccable,favorable favourable,favored favorite favourite pet,favorite favourite
fawning obsequious sycophantic,fawning sycophantic,fearless unafraid,feckless inept,federate federated,feeble lame
feisty huffy touchy,feisty plucky spunky,ferocious fierce furious,ferric ferrous,fertile prolific,festal festive merry
fetching taking,fetid foul funky noisome smelly,fettered shackled,feudal feudalistic,feverish hectic,fibrous hempen
fibrous sinewy,fiddling niggling petty picayune piddling trivial,fidgety fretful itchy,fierce tearing vehement
financial fiscal,fine okay,finicky picky,firm steadfast unshakable unwavering,fishy shady suspect suspicious
fit primed set,fitful interrupted,fitter healthier,fitting meet,fixed set,fizzing fizzy,flabby flaccid
flagellate flagellated,flamboyant florid,flamboyant showy splashy,flammable inflammable
flash flashy garish gaudy gimcrack meretricious tacky tatty tawdry trashy,flashy gaudy sporty,flat level plane
flavorful flavourful,flaxen sandy,fleecy napped,fleet swift,fleeting fugitive momentary,fleshy overweight
flighty scatterbrained,flighty skittish spooky,flint flinty stony,flip impudent insolent,floodlighted floodlit
floral flowered,flowery ornate,flowing sleek,flushed reddened,flushed rosy,flustered perturbed rattled
foaming foamy frothing,foldaway folding,following next,foolhardy rash reckless,foolproof unfailing
forbidden prohibited proscribed taboo,forbidding menacing minatory ominous sinister threatening,foreboding portentous
foreordained predestined,formalised formalized,formative shaping,formidable redoubtable unnerving
fossilised fossilized ossified,foster surrogate,fourfold quadruple,fractious irritable peevish petulant testy
fractious recalcitrant,frantic frenetic,freelance mercenary,frenzied manic,fretful querulous whiny
fretted interlaced latticed,friendless outcast,frightened panicked panicky terrified,frightened scared
frightful horrible horrifying,frigid gelid icy,frilly ruffled,frisky kittenish,frizzy kinky nappy,frosty glacial icy
frosty rimed,frowzy slovenly,frozen rooted,frugal scotch sparing stinting,fundamental rudimentary,fungal fungous
furred furry,furtive sneak sneaky stealthy surreptitious,fusty musty,futile ineffectual otiose unavailing,fuzzed fuzzy
gainful paying,galvanic voltaic,galvanising galvanizing,game mettlesome spunky,gamy naughty spicy,gangling lanky
gangling lanky rangy,gangrenous mortified,gastronomic gastronomical,gay jocund jolly jovial merry mirthful
generalised generalized,generative procreative reproductive,genital venereal,genitive possessive,genuine unfeigned
geographic geographical,geologic geological,geometric geometrical,germinal seminal
ghastly grim grisly gruesome macabre,ghostly spectral,ghoulish morbid,gifted talented,gigantic mammoth
gilded gilt gold golden,given granted,glassy glazed,glib pat,glistening shiny,global world,globular spherical
glossy specious,glowering moody morose saturnine sullen,glued pasted,gluey glutinous gummy pasty sticky viscid viscous
glutted overfull,gnarled gnarly,godforsaken waste,godly reverent worshipful,golden halcyon,gone kaput,goodly sizeable
gooey icky,goofy silly wacky zany,graded ranked stratified,graduate postgraduate,grandiloquent overblown pompous
grateful thankful,grating gravelly rasping raspy,grave grievous,grave sober solemn,gravelly pebbly
graven sculpted sculptured,gray grayish grey greyish,greased lubricated,greasy oily oleaginous sebaceous
greatest sterling superlative,green greenish,grim inexorable relentless stern unforgiving unrelenting,grizzly hoary
groovy swagger,groundbreaking innovative,grouped sorted,grudging niggardly,gruff hoarse husky,grumbling rumbling
guiltless innocent,guilty hangdog shamed,gushing pouring,gutless spineless,gutsy plucky,gynaecological gynecological
habitable inhabitable,haired hairy hirsute,halfhearted lukewarm,haphazard slapdash slipshod
hapless miserable pathetic piteous poor,harassed harried pestered vexed,hardback hardcover,hardheaded mulish
hardhearted heartless,hardhearted unfeeling,hardy stalwart sturdy,harmonious symmetrical,hasty headlong,hateful mean
haughty imperious supercilious swaggering,haunted obsessed preoccupied,hawkish militant warlike,hazardous risky
hazy misty,headfirst headlong,headstrong wilful,heady intoxicating,heady judicious,heartbreaking heartrending
heathen heathenish pagan,heavenward skyward,heavyset stocky thickset,helpless incapacitated,hep hip
hermaphrodite hermaphroditic,hesitant hesitating,hex hexadecimal,hexed jinxed,hick rustic,hidebound traditionalist
hideous horrific outrageous,highborn titled,highland upland,hilarious uproarious,hind hinder,hindmost rearmost
hoggish piggish piggy swinish,hokey kitschy maudlin mawkish mushy sappy schmaltzy sentimental slushy soppy soupy
homeless stateless,homely homey,homespun tweedy,homicidal murderous,homogenised homogenized,honest honorable
honeycombed pitted,hoofed ungulate,hopeful promising,horny randy,hotheaded impetuous madcap,huffy mad
huge immense vast,humble lowly,humdrum monotonous,humiliated mortified,humorless humourless
humpbacked humped hunchbacked,hunched stooped stooping,hurrying scurrying,hurt wounded,hushed muted subdued
hyperactive overactive,hyperbolic inflated,hypnotic mesmerizing spellbinding,hypodermic subcutaneous
hysteric hysterical,idealised idealized,identical indistinguishable,identical selfsame very,ignited kindled
ignoble untitled,ignorant illiterate,ignorant unlettered,ignored neglected unheeded,ill sick
illegitimate outlaw outlawed,illiberal intolerant,illuminated lighted lit,illusive illusory,imaginary notional
imaginative inventive,imbalanced unbalanced,imbecile imbecilic,imitation simulated,immaculate spotless
immeasurable inestimable,imminent impending,immunised immunized vaccinated,impacted wedged,impalpable intangible
impassive stolid,impatient raring,impecunious penniless penurious,impenitent unrepentant,imperialist imperialistic
impermanent temporary,impertinent irreverent pert saucy,imperturbable unflappable,implanted ingrained planted
impossible inconceivable unimaginable,impracticable infeasible unfeasible unworkable
impregnable inviolable unassailable,impressionable waxy,impressionist impressionistic,improbable unlikely
improper unlawful,improvised makeshift,impudent sassy saucy,impulsive unprompted,inaccessible unobtainable
inadequate unequal,inattentive neglectful,inaugural initiative maiden,inauspicious unfortunate,inborn inbred
inbuilt inherent integral,incendiary seditious,incensed indignant outraged,inchoate incipient
incisive keen penetrating penetrative piercing,incomprehensible inexplicable,inconsiderate unconsidered
incontestable indisputable,incontrovertible irrefutable,incorporate incorporated integrated merged unified
incorrect wrong,incredible unbelievable,incriminating incriminatory,indecent indecorous unbecoming unseemly untoward
indecipherable undecipherable unreadable,indefatigable tireless unflagging,indefensible untenable
indefinable undefinable,indescribable ineffable unspeakable unutterable,indeterminate undetermined
indiscernible undetectable,indissoluble insoluble,individual single
individualised individualized personalised personalized,individualist individualistic,indolent lazy slothful
indulgent lenient,industrialised industrialized,industrious untiring,ineffective ineffectual
ineluctable inescapable unavoidable,inert neutral,infamous notorious,infected septic,infertile sterile
infinitesimal minute,inflamed reddened,informative instructive,ingratiating insinuating,inhuman insensate
iniquitous sinful ungodly,inmost innermost,innate unlearned,innocuous unobjectionable,inquisitive wondering
insecure unsafe,insensate insentient,insensible unaffected,inshore onshore,insignificant peanut,insistent repetitive
insomniac sleepless watchful,instant instantaneous,instinct replete,institutionalised institutionalized
insubstantial unsubstantial,insupportable unjustifiable unwarranted,insurgent seditious subversive,intact integral
intact inviolate,intellectual rational,intelligible perceivable understandable,interactive synergistic
interchangeable standardised,interconnected interrelated,interfering meddlesome meddling officious
interlacing interlinking interlocking interwoven,interpretative interpretive,interpreted taken
interrogative interrogatory,intolerable unbearable unendurable,intoned singsong,intoxicant intoxicating
introspective introverted,invalidated nullified,invaluable priceless,invigorated refreshed,invincible unbeatable
iodised iodized,ionised ionized,iridescent opalescent,iridescent shot,ironic ironical wry,isolated stray,jaded wearied
jammed packed,jejune puerile,jerking jerky,jerkwater pokey poky,jesting jocose jocular joking,jet sooty
jetting spouting spurting squirting,jeweled jewelled sequined spangled,jilted rejected spurned,jolted shaken
juicy luscious voluptuous,jutting projected projecting protruding sticking,keeled ridged,killing sidesplitting
kinky perverted,knockout severe,knowledgeable learned lettered,labeled labelled tagged,labored laboured
labored laboured strained,lacerate lacerated,lacerate lacerated mangled torn,lackadaisical languid languorous
lackluster lacklustre,laden loaded,lamenting wailing,lank spindly,larboard port,lascivious libidinous lustful
lasting permanent,laudatory praising,lavender lilac,lavish munificent overgenerous unsparing,layered superimposed
leaden weighted,leading preeminent,leading star starring stellar,leafed leaved,lean thin,leery mistrustful suspicious
left leftover remaining,legion numerous,legitimate logical,lemony tangy tart,levelheaded sound,lewd raunchy salacious
lifelike pictorial vivid,lifted upraised,lightheaded swooning,likable likeable,lilting swinging tripping,limber supple
limitless measureless,limp wilted,limpid pellucid transparent,lined seamed,lingual linguistic,liquefied molten
lissom lissome lithe supple,little slight,little small,littler smaller,livable liveable,live unrecorded
loath reluctant,loathsome nauseating nauseous noisome queasy sickening,localised localized,located placed situated
logistic logistical,lone lonely,lone solitary,lonely lonesome,lonesome only,looking sounding
looted pillaged plundered ransacked,lowly petty,lucid pellucid perspicuous,luckless unlucky,lucrative moneymaking
lukewarm tepid,lumbering ponderous,lunatic moonstruck,lurid shocking,lush profuse riotous,lustful prurient salacious
luxuriant luxurious sybaritic voluptuary,magic magical witching wizard,magnetic magnetised magnetized,maimed mutilated
maltreated mistreated,maneuverable manoeuvrable,manful manly,manful manly virile,maniac maniacal,manifold multiplex
marauding predatory raiding,marital matrimonial,maritime nautical,marked pronounced,marooned stranded,marred scarred
marriageable nubile,martial soldierly,marvellous miraculous,massive monolithic,mat matt matte
matchless nonpareil peerless unmatched unrivaled unrivalled,mated paired,materialistic mercenary,mature matured
maverick unorthodox,maximal maximum,maximising maximizing,meager meagerly meagre stingy,meandering wandering winding
meaning pregnant,measly paltry,measured metric metrical,mechanised mechanized,mechanised motorized,mediate middle
mediocre middling,melancholic melancholy,mellow mellowed,melodious tuneful,mercantile moneymaking
mercerised mercerized,merciless unmerciful,messy mussy,metal metallic,meteoric meteorological,meticulous punctilious
metric metrical,midland upcountry,migrant migratory,militarised militarized,milky whitish,mincing prim twee
minimal minimum,miserable suffering,mismatched uneven,mobile nomadic roving wandering,mod modernistic
modernised modernized,moire watered,molded shaped wrought,moldy mouldy musty,monarchic monarchical,monetary pecuniary
mono monophonic,monotone monotonic,moody temperamental,mossy stodgy,motionless static still
motored motorised motorized,mournful plaintive,movable transferable transportable,moved stirred touched,muggy steamy
multifaceted multifarious,multinational transnational,mum silent,murky turbid,murmuring whispering,mute unspoken
myopic nearsighted,myopic shortsighted,mysterious mystic occult,mythical mythological,nagging shrewish
nameless unidentified unnamed,narrowing tapered tapering,nauseated nauseous queasy sick,near nigh
needed needful required requisite,nefarious villainous,neighborly neighbourly,neoclassic neoclassical,nestled snuggled
netted webbed,neuter sexless,neutralised neutralized,nipping nippy,nodding pendulous,nominal token,nonexempt taxable
nonplussed puzzled,nonpoisonous nontoxic,nonsense nonsensical,normative prescriptive,northbound northward
northeast northeasterly northeastern,northerly northern,northwest northwesterly northwestern,nosy prying snoopy
notched serrated toothed,notional speculative,null void,numeral numeric numerical,numeric numerical,nursed suckled
objectionable obnoxious,obliterate obliterated,oblivious unmindful,obscure vague,obstetric obstetrical
obstinate stubborn unregenerate,oceangoing seafaring seagoing,oceanic pelagic,ocher ochre,ocular ophthalmic optic
odoriferous odorous,odorless odourless,offbeat quirky,offended pained,offshore seaward,omnipresent ubiquitous
oozing seeping,operable operational,opponent opposing,opportunist opportunistic,oppressive tyrannical tyrannous
optic optical visual,optimal optimum,organisational organizational,organised unionised unionized,orientated oriented
orientating orienting,orotund rotund,orthopaedic orthopedic,ostentatious pretentious
otherworldly preternatural transcendental,otiose pointless purposeless superfluous wasted,outdated superannuated
outsize oversize oversized,outstanding prominent salient,overabundant rife,overage superannuated,overlooked unmarked
overlying superimposed,overpowering overwhelming,overreaching vaulting
overriding paramount predominant predominate preponderant preponderating,overturned upturned,overweening uppity
oxidised oxidized,paediatric pediatric,palatable toothsome,pale pallid wan,paltry trifling,paneled wainscoted
pantheist pantheistic,papal pontifical,paralytic paralyzed,parenthetic parenthetical,parsimonious penurious
particular peculiar special,particularised particularized,parvenu upstart,passable tolerable,pasteurised pasteurized
pathetic pitiable pitiful,patronised patronized,paunchy potbellied,paying remunerative,pectoral thoracic
pedagogic pedagogical,pedestrian prosaic prosy,pedigree pedigreed thoroughbred,penciled pencilled,pendant pendent
penitent repentant,penitential penitentiary,perceived sensed,perforate perforated pierced punctured,perfumed scented
perilous precarious,periodic periodical,peripatetic wayfaring,permeating pervasive,perpendicular vertical
persistent relentless,persnickety snooty snotty,perspicacious sagacious sapient,philosophic philosophical
piercing stabbing,pink pinkish,piquant salty,piquant savoury,pithy sententious,pitiless remorseless ruthless
placid tranquil unruffled,plagiarised plagiarized,plastered slicked,plebeian unwashed,pledged sworn,ploughed plowed
plush plushy,pocked pockmarked,poetic poetical,polemic polemical,portly stout,postnatal postpartum,postpaid prepaid
powdered powdery pulverised pulverized,precipitant precipitate precipitous,predatory rapacious ravening
predetermined preset,predictive prognostic,predominant prevailing prevalent rife,preferable preferred,premier premiere
premier prime,pressing urgent,preventative preventive,priestly sacerdotal,priggish prim prissy prudish puritanical
prissy squeamish,privy secluded,probationary provisional tentative,probing searching,profaned violated
prohibitive prohibitory,promiscuous sluttish wanton,propellant propelling propulsive,proved proven,psychic psychical
publicised publicized,pudgy tubby,puff puffed,puffy tumid turgid,pulpy squashy,purgatorial purging purifying
purple purplish violet,purulent pussy,pusillanimous unmanly,quadruple quadruplicate,quavering tremulous
quelled quenched squelched,quenched slaked,questioning quizzical,quick speedy,quizzical teasing,quotable repeatable
racking wrenching,radical revolutionary,raffish rakish,rainy showery,rambling sprawling straggling straggly
rancid sour,randomised randomized,ransomed redeemed,rapacious ravening voracious,rascally roguish,ratified sanctioned
ratty shabby tatty,raucous rowdy,ravenous voracious wolfish,reanimated revived,rear rearward,reasonable sensible
reasoning thinking,recessed sunken,reclaimed rescued,recluse reclusive withdrawn,recognisable recognizable
recreant renegade,recuperative restorative,recurrent repeated,recyclable reusable,redeeming saving,redolent smelling
reedy wheezy,reeking watery,reflex reflexive,refrigerant refrigerating,regretful sorry,regular veritable
reigning ruling,reinforced strengthened,relaxing reposeful restful,religious spiritual,relocated resettled
remarkable singular,renascent resurgent,rending ripping splitting
renewing restorative revitalising revitalizing reviving,reorganised reorganized,repressing repressive,resinous tarry
resonant resonating resounding reverberating,respective various,resplendent splendid,restless unsatisfied
restrained reticent unemotional,retaliatory retributive,retentive tenacious,retiring unassuming,returning reverting
revealing telling telltale,revengeful vengeful vindictive,reverend sublime,reverential venerating
revitalised revitalized,revolved rotated,rhymed rhyming riming,rhythmic rhythmical,rickety shaky wobbly
rigorous strict,rigorous stringent,rippled ruffled,roast roasted,rocky stony,rolled rolling trilled
romantic romanticist,rootless vagabond,rose roseate,rousing stirring,rubbishy trashy,rubicund ruddy sanguine
rude unmannerly,rush rushed,rust rusty,rustling soughing,rustproof rustproofed,salable saleable,sallow sickly
sanitised sanitized,sardonic snarky,satiate satiated,satiny silken silky,savory savoury,scabrous scaly scurfy
scaled scaly,scathing vituperative,schizoid schizophrenic,screechy squeaking squeaky squealing,scrubby stunted
scruffy seedy,seamy sordid squalid,sear sere shriveled shrivelled,seasonable timely,seasoned veteran,seated sitting
sectional sectioned,secular worldly,secure untroubled,sedate staid,sedative tranquilizing tranquillising
semitropical subtropical,sensitising sensitizing,separated spaced,sequential serial successive,serpentine snaky
sewed sewn stitched,shadowed shadowy,shamefaced sheepish,shameless unblushing,shaved shaven,shivering trembling
shouted yelled,shrivelled shrunken withered wizened,shy unsure,sibilant strident,significant substantial
silent soundless still,silver silvery,sinuous wiggly,sixty threescore,sizable sizeable,skew skewed,skim skimmed
slender slim svelte,slipping slithering,slumberous somnolent,smitten stricken struck,smoldering smouldering
smooth suave,smothered stifled strangled,smothering suffocating,snappish snappy,sneaky underhand underhanded
sneering snide,social societal,socialised socialized,socialist socialistic,sodden soppy,soprano treble,sore tender
southbound southward,southeast southeasterly,southeast southeasterly southeastern,southerly southern
southwest southwesterly,southwest southwesterly southwestern,sovereign supreme,spacial spatial,spare trim
specialised specialized,specious spurious,spiritualist spiritualistic,spiteful vindictive,spoiled spoilt
spongy squishy,sporting sportsmanlike sporty,spotted spotty,squandered wasted,stabbing wounding,stabilised stabilized
stabilising stabilizing,staggering stupefying,stainless untainted,stalwart stout,standardised standardized
starved starving,staunch steadfast unswerving,steaming steamy,stereo stereophonic,stereotyped stereotypical
sterilised sterilized,stifling sultry,stoic stoical,stormy tempestuous,streaked streaky,strep streptococcal
stringy wiry,stylised stylized,sublimated sublimed,submarine undersea,submerged submersed
submerged submersed underwater,subsidised subsidized,substitute utility,subterranean ulterior,succinct summary
sugared sweetened,suitable suited,sulfuric sulphuric,sulfurous sulphurous,suppliant supplicant,surpassing transcendent
surreal surrealistic,swank swanky,swelled vainglorious,symmetric symmetrical,synchronised synchronized
syntactic syntactical,tacit understood,tantalising tantalizing,tantalising tantalizing tempting,tasseled tasselled
teased titillated,teen teenage,teeny wee,tempered toughened,tenderised tenderized,tertiary third,tested tried
thankless unappreciated,thankless ungrateful,theist theistic,theoretic theoretical,thieving thievish
thoughtless uncaring,tickling tingling,ticklish touchy,tied trussed,tiring wearing wearying,tonal tonic
topmost uppermost,topographic topographical,traveled travelled,trendy voguish,triumphant victorious,tropic tropical
truncate truncated,trustful trusting,trustworthy trusty,twisting winding,typographic typographical
unabashed unembarrassed,unaltered unchanged,unambiguous unequivocal,unanswered unrequited,unanticipated unforeseen
unappetising unappetizing,unapproachable unreachable,unassailable untouchable,unauthorised unauthorized
unauthorised wildcat,unbarred unbolted unlatched unlocked,unbeknown unbeknownst,unbridled unchecked
uncanny unearthly weird,uncertain unsure,unchallenged undisputed unquestioned,uncomplicated unsophisticated
uncomplimentary unflattering,uncontaminated unpolluted,uncorroborated unsubstantiated,uncultivated uncultured
undecided unresolved,undefined vague,undependable unreliable,underarm underhand,underfed undernourished
undiminished unrelieved,undiscovered unexplored,undistinguished unexceptional,uneconomical wasteful
unequaled unequalled unique unparalleled,unfair unjust,unfavorable unfavourable,unfulfilled unrealised unrealized
unharmed unhurt unscathed,unhealthful unsanitary,unimaginative uninspired,unintentional unplanned unwitting
unionised unionized,unlabeled unlabelled,unlaced untied,unmanageable unwieldy,unnecessary unneeded
unobservant unseeing,unorganised unorganized,unperturbed unruffled,unproved unproven,unprovoked wanton
unrecognisable unrecognizable,unrecognised unrecognized,unresolved unsolved,unsaid unstated unvoiced
unsalted unseasoned,unsavory unsavoury,unschooled untaught untutored,unseasonable untimely,unsophisticated unworldly
untested untried,unvoiced voiceless,urbanised urbanized,utilised utilized,vacillating wavering,valiant valorous
variable varying,varicolored varicoloured variegated,velvet velvety,venomous virulent,verbose wordy,vernal youthful
vibrant vivacious,victorious winning,vigilant wakeful,waterproof waterproofed,waxen waxy,wed wedded
westbound westerly westward,wiggly wriggling wriggly writhing,wilful willful,woebegone woeful,woodsy woody
woolen woollen,wrathful wroth,wrinkled wrinkly,yeasty zestful,yellow yellowish,yon yonder`

export const ADVERBS = `abaft aft astern,ably aptly capably competently,abominably abysmally atrociously,abominably odiously repulsively
about approximately roughly some,abroad afield,abruptly dead short suddenly,absently abstractedly
absolutely dead perfectly utterly,abundantly copiously extravagantly profusely,acceptably tolerably
accidentally unexpectedly,accordingly consequently,across crosswise,actually really,acutely keenly
admirably commendable laudably,admittedly avowedly confessedly true,adorably endearingly
advisedly deliberately intentionally purposely,affably amiably genially,affectionately dear,afresh anew
after afterward afterwards later subsequently,aggressively sharply,agilely nimbly,agonizingly excruciatingly
agreeably pleasantly,airily flippantly,alas regrettably unfortunately unluckily,alfresco outdoors outside
all altogether completely entirely totally whole wholly,almost nearly nigh virtually,alone exclusively only solely
alone solo unaccompanied,alright fine,also likewise too,alternatively instead,altruistically selflessly
amazingly astonishingly surprisingly,ambiguously equivocally,amiss awry,amok murderously,amorally immorally
amply richly,annually yearly,anticlockwise counterclockwise,anxiously apprehensively uneasily,anyhow anyway
anyplace anywhere,apace quickly rapidly speedily,apiece each,apparently ostensibly seemingly,appreciatively gratefully
appropriately duly fitly fittingly suitably,apropos incidentally,apropos timely
arbitrarily haphazardly indiscriminately randomly,aright correctly,articulately eloquently,artificially unnaturally
artlessly ingenuously,aslant obliquely,astutely shrewdly,attractively beautifully,authoritatively magisterially
autocratically magisterially,avariciously covetously greedily,away forth off,awful awfully frightfully terribly
back backward backwards rearward rearwards,badly ill poorly,badly severely,bang slap slapdash smack
barefoot barefooted,barely hardly scarce scarcely,basely meanly,bashfully shyly timidly
basically essentially fundamentally,before earlier,belatedly late tardily,belligerently hostilely,below beneath
between betwixt,big boastfully,bimonthly semimonthly,bitingly bitter piercingly,biweekly fortnightly
biweekly semiweekly,blithely happily jubilantly merrily mirthfully,bloody damn,bluntly brusquely,bolt rigidly stiffly
boringly tediously tiresomely,bountifully plentifully,brashly cheekily,bravely courageously,briefly concisely
bright brightly brilliantly,brutally savagely viciously,but just merely only simply,callously unfeelingly
calmly sedately,candidly frankly honestly,carelessly heedlessly,casually nonchalantly,categorically flatly
ceaselessly continuously endlessly incessantly unceasingly,ceremonially ceremoniously,certainly sure surely
chastely virtuously,chattily volubly,cheaply inexpensively,cheaply stingily,cheerily pleasantly
chiefly mainly primarily principally,chivalrously gallantly,chronically inveterate,clean plumb,cleanly flawlessly
clearly intelligibly understandably,cleverly smartly,close near nigh,close tight,closer nearer nigher
closest nearest nighest,collectively jointly,colloquially conversationally,commonly normally ordinarily usually
compactly succinctly,comparatively relatively,compulsively obsessively,condescendingly patronisingly patronizingly
conscientiously scrupulously,consecutive sequentially,conservatively guardedly,considerably substantially
consistently systematically,conspicuously prominently,constantly incessantly perpetually,constantly invariably
contemptuously disdainfully scornfully,contrarily contrariwise,contritely remorsefully ruefully,conveniently handily
coolly nervelessly nonchalantly,cordially heartily warmly,cosily cozily,course naturally,courteously politely
covetously enviously jealously,craftily cunningly slyly,crazily dementedly insanely,credibly plausibly
creditably respectably,crisply sharply,crookedly lopsidedly,crossly grumpily,cryptically enigmatically mysteriously
cunningly cutely,curiously inexplicably oddly peculiarly,curiously inquisitively,damnably damned,damply moistly
dangerously perilously,dauntlessly fearlessly intrepidly,dear dearly,deathly exceedingly extremely super
deceitfully dishonestly venally,decent properly,decidedly definitely emphatically,deep deeply,deeply profoundly
defenceless defenseless,defiantly rebelliously,deftly dexterously,delicately exquisitely fine,deliciously pleasurably
demonstrably incontrovertibly provably,densely dumbly obtusely,densely thickly,dependably faithfully reliably
deplorably lamentably woefully,derisively mockingly,desolately disconsolately,despairingly despondently
desperately urgently,devilish devilishly,devilishly diabolically fiendishly,devoutly piously,differently otherwise
dimly indistinctly,direct directly straight,discourteously impolitely rudely
disgracefully dishonourably ignominiously shamefully,disgustingly revoltingly sickeningly,dismally drearily
disregarding irrespective regardless,distressingly painfully,diversely variously,dizzily giddily,doggedly tenaciously
dolefully sorrowfully,doubly twice,doubtfully dubiously,doubtless doubtlessly undoubtedly,dourly glumly sullenly
down downward downwards,dreadfully horribly,drily dryly laconically,dripping soaking sopping,dubiously questionably
eagerly thirstily,earlier sooner,earliest soonest,earnestly seriously,easily easy,eastward eastwards
effectively efficaciously,efficiently expeditiously,egotistically selfishly,elaborately intricately
endlessly infinitely,engagingly winsomely,enormously hugely staggeringly tremendously,enough plenty
erroneously mistakenly,erstwhile formerly,especially particularly specially,eternally evermore forever
eventually finally,evermore forevermore,everyplace everywhere,evidently manifestly obviously patently plain plainly
evilly wickedly,exactly just precisely,excellently famously magnificently splendidly,excessively overly too
exhaustively thoroughly,extemporaneously extempore,externally outwardly,extraordinarily inordinately,extremely highly
fabulously fantastically,facetiously jokingly,fain gladly lief
fairly jolly middling moderately passably pretty reasonably,faithlessly false treacherously,falsely incorrectly
falteringly uncertainly unsteadily,fancifully whimsically,farther further,farthest furthest,faster quicker
fastest quickest,fastidiously painstakingly,fatuously inanely,favorably favourably,feasibly practicably
ferociously fiercely,fervently fervidly,finally ultimately,firm firmly steadfastly,firmly securely
first firstly foremost,flamboyantly flashily showily,flat straight,fondly lovingly,foolishly unwisely
formally officially,forth onward,forthright forthrightly squarely,forthwith immediately instantly straightaway
fortuitously fortunately luckily,forward forwards,forwards onward,foursquare straightforwardly,fourth fourthly
fractiously peevishly querulously,frantically madly,free loose,frenziedly hectically,frequently oft often oftentimes
fresh freshly new newly,frigidly frostily,fruitfully productively profitably,full fully,funnily queerly strangely
furthermore moreover,garishly gaudily,generally mostly,gently mildly,genuinely really truly
gleefully joyfully joyously,glibly slickly,globally internationally,goddamn goddamned,good soundly thoroughly
good well,gorgeously resplendently,gracelessly woodenly,gratefully thankfully,gravely soberly staidly
gregariously sociably,halfway midway,hastily hurriedly,headfirst headlong,heatedly hotly,heavenward heavenwards
heinously monstrously,helplessly impotently,hence therefore thus,henceforth henceforward,hereabout hereabouts
hereby herewith,heretofore hitherto yet,hesitantly hesitatingly,hideously horridly monstrously
hilariously uproariously,hoarsely huskily,homeward homewards
however nevertheless nonetheless notwithstanding still withal,humbly meekly,hungrily ravenously
illegally illicitly lawlessly,illegitimately illicitly,immeasurably infinitely,immensely vastly
immoderately unreasonably,immutably unalterably,imperatively peremptorily,impertinently impudently pertly saucily
impetuously impulsively,implausibly improbably incredibly unbelievably,imposingly impressively
inadvertently unknowingly unwittingly,inappropriately unsuitably,incorrectly wrong wrongly,increasingly progressively
indefatigably inexhaustibly tirelessly,indescribably ineffably unspeakably unutterably
individually separately severally,indoors inside,ineluctably inescapably inevitably unavoidably
inevitably necessarily needs,insensibly numbly,inside within,insidiously perniciously,instantaneously instantly
instead rather,intolerably unacceptably,invitingly tantalizingly,inward inwards,irresistibly overwhelmingly
irritably petulantly testily,jeeringly mockingly,jerkily spasmodically,jocosely jocular,justly rightly,kinda rather
knowingly wittingly,landward landwards,largely mostly,lasciviously salaciously,last lastly,lately latterly recently
laughably ludicrously preposterously ridiculously,lawfully legally,lawfully legitimately,laxly leniently
lengthwise longitudinally,lewdly obscenely,licentiously promiscuously wantonly,light lightly,likely probably
likewise similarly,limpidly lucidly,loosely slackly,loud loudly,manfully manly
marvellously marvelously superbly terrifically wonderfully wondrous wondrously,maternally motherly
maybe perchance perhaps possibly,meagerly sparingly,meanly nastily,meantime meanwhile,melodiously tunefully
memorably unforgettably,menacingly threateningly,mercilessly pitilessly remorselessly unmercifully
mightily mighty powerful,mindlessly senselessly,mischievously naughtily,mistily vaguely
mulishly obdurately obstinately stubbornly,mutely silently,mutually reciprocally,nationally nationwide
noiselessly soundlessly,non not,north northerly northward northwards,noticeably observably perceptibly
now nowadays today,objectionably obnoxiously offensively,offhand offhandedly,originally primitively
ostentatiously showily,outward outwards,pacifically peaceably,part partially partly,pathetically pitiably
periodically sporadically,piercingly shrilly,piping steaming,plop plunk,poignantly touchingly,poisonously venomously
precious preciously,prematurely untimely,presently shortly soon,promptly pronto,promptly quick quickly
proportionally proportionately,prudishly puritanically,purely strictly,purportedly supposedly,quietly softly
rampantly wild,rarely seldom,rattling real very,relentlessly unrelentingly,religiously sacredly,remarkably unusually
sadly unhappily,sanely sensibly,sarcastically sardonically,sceptically skeptically,seaward seawards,second secondly
seductively temptingly,severely sternly,shamelessly unashamedly,skilfully skillfully,skyward skywards
slightly somewhat,slow slowly tardily,smartly vigorously,somberly sombrely,somehow someway,someplace somewhere
southerly southward southwards,spectacularly stunningly,square squarely,stiff stiffly,stormily turbulently
strictly stringently,sublimely supremely,sweet sweetly,thence therefrom,thenceforth thereafter,thereabout thereabouts
third thirdly,thoughtlessly unthinking unthinkingly,unambiguously unequivocally,unbeknown unbeknownst
underarm underhand,underhand underhandedly,unfavorably unfavourably,upward upwardly upwards,vengefully vindictively
vigilantly watchfully,westward westwards,wheresoever wherever,wilfully willfully,yea yeah,yon yonder`
