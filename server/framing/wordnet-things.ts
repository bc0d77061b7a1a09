/**
 * Common nouns that mean a plant, a food, a natural object or a stuff, taken from WordNet by scripts/wordnet-things.mjs,
 * which says how. WordNet 3.1, Copyright 2011 by Princeton University; its licence stands in wordnet-synonyms.ts.
 */
export const THINGS = `abrasive absinth absinthe absorbent abyss acacia acanthus acclivity acetate acetone acetyl acetylene achene acid
aconite acorn acrylamide acrylic actinium activator active acumen acyl adamant adenine adhesive adjunct adobe
adsorbent adulterant aerie afters agar agate agave ageratum agglomerate ail air alabaster albacore albumen albumin
alcohol alder ale alewife alfalfa aliment alkali alkaloid alkyd allergen alligator alloy allspice alluvium almond aloe
alp alpaca alps alum alumina aluminium aluminum amalgam amaranth amaretto amaryllis ambergris ambrosia americium
amethyst amide amine amino ammonia ammonium amontillado amylase amyloid anchovy androgen anemone angelica angiosperm
angostura aniline anime anion anionic anise aniseed anisette annual antacid anther anthill anthracite antibody
antifreeze antigen antiknock antimatter antimony antineutrino antineutron antioxidant antiparticle antipasto
antiproton antirrhinum antitoxin antivenin apatite aperitif appetiser appetizer apple applejack applesauce apricot
aquamarine aquatic aquavit aquifer arbor arborvitae arbutus archipelago argent arginine argon arrowroot arroyo arsenic
artichoke arugula arum asbestos ascent ash asparagus aspartame aspen asphalt asphodel aspic aspidistra astatine aster
asteroid astrakhan atoll atom attar aubergine auxin avocado awn azalea backwater bacon bactericide badlands bagel
baguette baklava baleen balm balsa balsam bamboo banana banger bannock banyan baobab bap barbecue barberry barf barium
bark barley baryon basalt basil basswood bast bauxite bay bayberry bayou beach beachfront bean beanstalk bearskin
beaver bedder bedrock beebread beech beechnut beefburger beefsteak beer beeswax beet beetroot begonia belay belladonna
benzene benzine benzyl berg berkelium berm berry beryl beryllium betel beverage bicarbonate biennial bighorn bilberry
bilge bilirubin binary bindweed biomass biotin birch birdlime birdseed biscuit bismuth bisque bitter bitters
bittersweet bitumen blackberry blacking blackjack blackthorn blacktop blacktopping blade blancmange blini blinks
blintz blintze bloater bloomer blossom blotter blubber bluebell blueberry bluebonnet bluebottle bluegrass bluepoint
bluff bluing blusher bock bog bole boll bonanza bonbon bonito bonsai bootleg booze borax boron borscht bougainvillea
bough bouillabaisse bouillon boulder boxwood boysenberry bracken bract brae bramble bran brandy brass bratwurst bread
breadcrumb breadfruit breakfast bream brew briar brickbat brie brier brimstone brine briny brioche brisket brittle
broccoli bromide bromine bronze brook brooklet broth brownstone brunch brushwood bubble bubbly buckeye buckwheat
buckyball bud buffer builder bulb bulrush bun bur burdock burl burr burrito burrow butane butte butter buttercup
butterfat buttermilk butternut butterscotch buttonwood butty cabbage cabochon cacao cactus cadmium caesium caffeine
calabash calamari calamine calcite calcium calculus caldera calfskin californium calla calypso calyx cam cambium
camellia camphor canal candida candy candyfloss cannabis cannelloni canola cantaloupe canyon cape caper capon
cappuccino capsicum caramel caraway carbide carbohydrate carbon carbonate carborundum carbuncle carcinogen cardamom
cardamon cardboard carnation carnelian carob carotene carp carpel carrot casaba cascade cascades cascara casein cashew
cassava casserole cassia castor catalpa catalyst catfish catgut cation catkin catnip cattail cauliflower caulk
caulking caustic cave cavern caviar cavity cay cayenne cedar celandine celeriac celery celluloid cellulose cement
cereal cerium cesium chaff chalcedony chalk chamois chamomile champagne chapati chapatti char charcoal chard
chardonnay chartreuse chasm chatterbox cheat cheese cheeseburger cheesecake chemical cherry chert chervil chess
chestnut chew chicken chickpea chickweed chicle chicory chili chilli chilly chinchilla chine chip chipboard chipolata
chips chitin chitterlings chive chives chloride chlorine chlorofluorocarbon chloroplast choc chocolate chokecherry
cholesterol chowder chrome chromium chrysanthemum chuck chuckhole chutney chyme cider cilantro cinchona cinder
cinnabar cinnamon cirque cirrus citron citrus clambake clapboard clay cleavers clematis clementine cliff climb climber
cling clinker clocks clove clover coagulant coagulator coal coast cob cobalt cobnut coca cochineal cockle cockscomb
cocktail coco cocoa coconut cocos cod codfish codon coffee coffeecake cognac coho coir coke cola coleslaw coleus
collard collards collation colloid coloring colour colouring columbine combustible comestible comet comfit
commemorative commissariat compost compote concentrate concoction concrete condensate condiment confection
confectionery confluent conglomerate conifer conjugate conker conserve conserves contaminant continent contrail cookie
cookout coolant copper copra cordial cordovan coriander cork corm corn cornbread cornflour cornflower cornmeal
cornstalk cornstarch corolla corpuscle corrie corrosive cortisone corundum cosmos cotton cottonseed cottonwood
cotyledon courgette couscous cove covering cowhide cowslip cox crabgrass crack cracker crackling cracklings crag
cranberry crap crape crappie crater crawdad crayfish creek creeper creosote crepe cress crevasse crisp crock crocus
croissant crookneck crop croquette crowfoot crud crude cruller crumpet crush crust crux crystal cucumber cud cuisine
cultivar cumin cumulonimbus cumulus cupcake cuppa curare curd curium currant curry custard cutlet cyanide cyclamen
cypress cytosine daffodil dahlia dainty daiquiri daisy dale damson dandelion dander daub deadwood debris decaf
declivity deerskin defile defoliant delicatessen delicious dell delphinium delta demitasse dentin dentine depilatory
derv desiccant desideratum dessert detergent detritus deuterium dew dewberry dextrose dicotyledon dielectric diet
dietary digestive digitalis dill diluent dilution dimer dimple dingle dinner dioxide dioxin dipole dirt discard
dishwater distillate divot dodder doeskin dogwood dolomite dopa dopamine dough downhill draught draw dregs dressing
drier driftwood drink drinkable drippings droppings dross drumlin drumstick drupe dubbin duckling duckweed duff
dumpling dumplings dune dung durum dust dye dyestuff dysprosium earth earwax eatable eats edelweiss edible eel
effluent effluvium eggnog eggplant eggs eggshell eglantine einsteinium elderberry electrolyte electron eliminator
elixir elm elodea elver emanation ember embryo emerald emery emulsifier emulsion enchilada endive endorphin ensilage
enzyme ephedrine epoxy erbium ergosterol ermine escallop escargot escarole escarpment espresso essential ester
estrogen estuary ethane ethanol ether ethyl ethylene eucalyptus eureka europium eutectic everglades evergreen
everlasting excelsior excrement excreta exhalation exhaust exon exosphere extract exudation faeces fallout fallow
falls farina fat fatback faulting feces feed feldspar fell fennel fermium fern fertiliser fertilizer fettuccine fiber
fiberglass fibre fibreglass fibril fibrin ficus filament filbert filet filler fillet filling filth filtrate fir
firebrand firedamp firelighter firewater firewood fishpond fixative fixings fizz fjord flamboyant flan flapjack flat
flatbread flatfish flavoring flavouring flax fleck fleece flimsy flint floe floodplain floret flounder flour flower
fluff fluid flume fluoride fluorine fluorite fluorocarbon flypaper flyspeck foam foliage fomentation fondant fondue
foothill forage forequarter foreshore formaldehyde formalin formulation forsythia forth foxglove fraction fragment
francium frankfurter frankincense freesia freestone freshwater fricassee friedcake fries fritter frond frost frosting
froth fructose fruit fryer fuchsia fudge fuel fulminate fumes fumigant fungi fungus fur furze fuzz gadolinium galena
gallium gallstone gammon ganja garbage garbanzo gardenia gargle garlic garnet garnish gasohol gasoline gastronomy
gateau gazpacho gel gelatin gemstone generic gentian geode geranium germanium geyser ghee gherkin giblet giblets
gimlet gin ginger gingerbread gingersnap ginkgo ginseng glacier glad gladiola gladiolus glass glaze glen globe globule
globulin glop glucose glue gluon gluten glycerin glycerine glycerol glycogen glycol gneiss gnocchi goatskin gobbet
goldenrod goldfields goo goober goody gook goop gooseberry gorge gorse goulash grain granite granola granule grape
grapefruit graphite grass gravel gravy grease greenery greengage greens greensward greenwood grenadine griddlecake
grinder grist grit grits groats grog grotto ground groundnut grouper grouse grout grub gruel guacamole guanine guano
guava gulch gulf gully gum gumbo gumdrop gunk gunmetal gunpowder gymnosperm gypsum gyro haddock haem haematite
haemoglobin hafnium haggis hahnium hailstone hairball hake halal halibut halite halitosis halogen halon ham hamburger
hammock hardboard hardtack hardwood harebell haricot harvest hash haw hawthorn hay hazel hazelnut hazmat headcheese
headland heartwood heath heather heliotrope helium hellebore helping hematite heme hemlock hemoglobin hemp henna
hepatic herb herbage herbal herbicide herring hibiscus hickory hide highball highland hill hillock hillside
hindquarter hoagie hoarfrost hock hoecake hogback hole holly hollyhock holmium hominy honeycomb honeydew honeypot
honeysuckle hooch hops horehound hornblende horseflesh horsehair horsehide horseradish horsetail hotcake hotpot
houseplant huckleberry hull hummock hummus humus husk hyacinth hydrangea hydrate hydrocarbon hydrogen hydrosphere
hydroxide hypo hyssop ice iceberg icecap icicle immunoglobulin impregnation impurity incense incline indigo indium
inducer inessential infusion inhalant inhibitor ink inlet inositol insecticide insulator interleukin intermediate
intoxicant iodide iodine ion iridium iris iron ironwood isinglass island isle islet isomer isotope isthmus ivory ivy
jacaranda jade jadeite jag jam jambalaya jasmine jasper jawbreaker jelly jellyroll jerky jimmies jimsonweed johnnycake
jonquil juice jujube julep julienne juniper junk junket jute kaolin kapok kebab kedgeree keratin kernel kerosene
ketchup ketone kibble kidskin kinase kindling kipper kirsch kiwi knish knockwurst knoll knothole kohlrabi kola kosher
krypton kudzu kumquat laburnum lac lacing lacquer lactate lactose ladyfinger laetrile lagging lagoon lake lakefront
lakeside lambskin lampblack landfall landfill landmass lanolin lanthanum lapin larch lard larder larkspur lasagna
lasagne latex lather latte laurel lava lavender lawrencium leaf leafage leafstalk leak leather leaven lecithin ledge
leek lees leftovers legume lemon lemonade lemongrass lentil leopard leucine libation lick licorice lighter lignin
lignite lilac lily lime limeade limestone limpet linden linguine lino linoleum linseed lint lipid liqueur liquid
liquor liquorice litchi lithium lithosphere litmus livelong liverwort liverwurst llano loaf loam lobster locoweed
lodestar lodestone log loganberry loin lollipop loofah lotus lough lowland lox lozenge lube lubricant lubricator
lumber lunch luncheon lupin lupine lute lutetium lye macadam macadamia macaroon mace mackerel macrocosm madder magma
magnesia magnesium magnetite magnolia mahogany maidenhair main mainland maize malachite malathion mallow malt malted
maltose mandarin mandrake manganese mango mangrove manila manilla manioc manna manure maple maraschino marble marbling
margarine margarita marge maria marigold marijuana marinade marinara marjoram marl marmalade mars marsh marshland
marshmallow martensite martini marzipan mash massif mastic matchwood material matte matzo matzoh mayo mayonnaise meal
meander meat meatball meatloaf medic medulla meerschaum melamine melanin melon mendelevium menthol mercury mere
meringue mesa mescal meson mesosphere mesquite metabolite metal meteor meteorite meteoroid methane methanol methyl
mica micrometeorite midrib midstream mignonette milk milkshake milkweed millet millpond milt mimosa mince mincemeat
mineral minestrone mink mire mistletoe mix mixture mobile mocha moderator molasses molecule molehill molybdenum
monkshood monoclonal monocotyledon monomer monoxide moon moonstone moorland moraine morass mordant morel moss mote
mould mountain mountainside moussaka mousse mouthwash mouton mozzarella mucilage muck mud muenster muesli muffin
mulberry mull mullein mullet mulligan mulligatawny multivitamin mum muscat muscatel mush mushroom musk muskellunge
muskmelon muskrat mussel must mustard mutagen mutton myrrh myrtle naan nacho nacre naiad napalm naphtha naphthalene
narcissus narrow nasturtium nebula necessary nectar nectarine needle neodymium neon neophyte neoprene nephrite
neptunium nest nettle neurotransmitter neutrino neutron newsprint niacin nickel nicotine nightcap nightshade nimbus
niobium niter nitrate nitre nitrite nitrocellulose nitrogen nitroglycerin nitroglycerine nobelium nonconductor
nonessential nonmetal noodle nosh notepad nougat nourishment nova nubbin nucleon nucleoside nucleotide nugget nutmeg
nutriment nutshell nylon oak oakum oat oatcake oatmeal obsidian ocean oceanfront ochre octane octopus oestrogen offal
oil okra oleander oleo oleomargarine oligonucleotide olive omelet omelette onion onionskin onyx ooze opal orange
orangeade orchid ordure ore oregano organic organs ormolu ornamental orris orzo osier osmium otter outcrop outcropping
outpouring ouzo ovary overburden ovule oxbow oxidant oxidase oxide oxidiser oxidizer oxyacetylene oxygen ozone pablum
pabulum pachysandra pacific packing pad paella palladium palmetto pancake pansy papaya paper paperboard papilla
paprika papyrus paraffin paraquat parathion parchment parfait paring parsley parsnip particle particulate partridge
passionflower pasta paste pasteboard pastille pastrami pastry pasturage pasty patchouli pate patty paving pawpaw pea
peach peanut pear peat pebble pecan pectin pee pekoe pelt pemmican peninsula penuche peony pepper peppercorn
peppermint pepperoni pepsin peptide percolate perennial perishable periwinkle permafrost peroxide persimmon perspex
pesticide pesto petal petiole petrochemical petrol petrolatum petroleum petunia pewter peyote phallus phenol pheromone
philodendron philter philtre phloem phlox phosphate phosphor phosphorus photon piccalilli pickerel pickle piddle pie
pigment pigskin pigswill pilaf pilchard pimento pimiento pimpernel pine pineapple ping pinwheel pinyon pippin pirogi
piroshki piss pistachio pistil pit pita pitchblende pith pizza placenta placer plaice plain planet plank planking
plantain plaster plastic plateau platelet platinum plonk plough plum plutonium pod poi poinciana poinsettia poison
poke polestar pollard pollen pollutant polonium polyester polyethylene polymer polypropylene polystyrene polythene
polyurethane pomegranate pompano pond pone poop popcorn poplar popover poppy porcupines porgy pork porphyry porridge
porterhouse portulaca positron potable potash potassium potato potherb pothole potion potluck potpie pottage powder
praline praseodymium prawn precipice precipitant precipitate precursor premix preservative preserves pretzel pricker
prickle primrose primula prion privet produce profiterole progesterone progestin promethium promontory propane
propellant prosciutto protactinium protein proton provender provisions prune pruning ptomaine pud pudding puddle
puffball puffer pullet pulp pulpwood pulsar pulverisation pulverization pumice pumpernickel pumpkin puree purine putty
pyrimidine pyrite pyrites quaff quagmire quahog quail quark quartz quasar quesadilla quicklime quicksilver quince
quintessence raccoon raceme radiator radical radicchio radiocarbon radioisotope radish radium radon raffia ragout
ragweed ragwort rainbow rainier rainwater raisin ramekin ramie rape rapeseed rapid rarebit raspberry ratatouille
ration rattan raveling ravelling ravine ravioli rawhide reactant reagent recycling reducer reductase redwood reed reef
refection refreshment refrigerant refuse relaxer remains remover render rennet rennin repast repellent requisite
residue resin restrainer retardant retinal retsina rhenium rheum rhinestone rhizome rhodium rhododendron rhubarb
ribbon riboflavin rice ricotta ridge rift rigatoni rill rime rind rinse risotto rissole river riverbank riverbed
riverside rivulet roan roast rock roe rollmops romaine root rootlet rose rosebud rosebush rosemary rosewood rosin
rotgut roughage roughcast roux rowan rubber rubbish rubble rubidium rue rum runnel rusk rust rutabaga ruthenium
rutherfordium rye saccharin safflower saffron sagebrush sago saguaro sailfish salad salami saline sallow salsa salt
saltine saltpeter saltpetre saltwater samarium samba samosa sand sandalwood sandbank sandbar sandpaper sandpit
sandstone sandwich sang sangria sap sapling sapphire saprophyte sapwood saran sardine sarsaparilla sassafras satinwood
satsuma sauce sauerkraut sausage savory savoury sawdust saxifrage scallion scampi scandium scarp scavenger schist
schnapps schnitzel scone scrap scraps scree scrod scrumpy scurf sea seabed seaboard seacoast seafood sealant sealer
sealskin seamount seashore seaside seasoning seawater sedge sediment seed seedcase seedling seedpod seine selenium
seltzer semiconductor semolina senna sepal sequoia serine serotonin serving sesame sewage sewerage shad shag shake
shale shallot shallow shamrock shandy shank shebeen sheepskin sheet shellac shellfish sherbet sherry shiitake shingle
shingling shit shoal shoddy shoot shore shoreline shortbread shortcake shortening shrub shuck sidecar sienna sierra
silage silica silicate silicon silicone silt silver simple sinker sinkhole sirloin sisal sizing skim sky slack slag
slating slaw slime sling sliver sloe slop slope slops sludge slurry slush smelt smilax smut snack snapdragon snowball
snowdrift snowdrop snowfield snuff soapstone soapsuds sockeye sod soda sodium softener softwood sol solder solid
solute solution solvent soot sop sops sorbet sorghum sorrel soup sour sourdough soy soybean spadix spaghetti spam spar
spareribs spathe spearmint speedwell spelt sphagnum spice spill spinach spiraea spirea spirits spit splint splinter
splinters sponge spoor spore sprat spray sprig sprinkles spritzer sprout spruce spud spume spunk spurge squab squash
squid stabilizer stainless stalactite stalagmite stalk stamen starch starches steak steam steamer steel steep steppe
steroid sticker stiffener stigma stinger stodge stolon stone stout strait strangler stratosphere stratus straw
strawberry stream stretch strip stripper strontium strudel strychnine stub stubble stucco stuff stuffing stump sub
subcontinent sublimate subsoil substrate succotash succulent sucrose suds suede suet sugar sugarcane sugarplum
sukiyaki sulfate sulfide sulfur sulphate sulphide sulphur sultana sumac sun sundae sunfish sunflower sup supernova
supper sushi suspension sustenance swallow swamp swampland sward sweetbread sweetbreads sweetbrier sweetener
sweetening sweetmeat swill swordfish sycamore syllabub synthetic syrup tabbouleh tableland taffy tagliatelle takeaway
takeout talc talcum tallow talus tamarack tamarind tanbark tangelo tangerine tangle tannin tansy tantalum tapioca
taproot tar tarmac tarmacadam tarn taro tarragon tartar tater tea teacake teak teargas teasel teatime technetium
tektite tellurium tempura tenderiser tenderizer tendril tequila terbium teriyaki terrine testosterone thallium
thermoplastic thiamine thickener thickening thinner thistle thistledown thorium thrift thulium thundercloud
thunderhead thus thyme thymine thymus tidbit tideland tidewater tideway till tillage tiller timber timberland timothy
tin tincture tinder tipple tiramisu titanium titbit toadstool toast toddy toffee tofu toluene tomato toner tonic topaz
topping topsoil tor torte tortellini tortilla tortoiseshell tourmaline toxin track trail trash treacle treat tree
treetop trefoil tributary trifle triglyceride trillium tripe tritium troposphere trough trout truffle trumpets trunk
tryptophan tuber tuberculin tuberose tuck tulip tumbleweed tums tuna tundra tungsten tunny turbot turd turf turmeric
turnip turpentine turps turquoise tusk twig twins ultramarine umbel umber undercut universe upgrade uphill upland
uracil uranium urea urethane urine vagabond vale valley vanadium vanilla vapor vapour variable varietal veal veg
vegetable vegetarianism veggie vela vellum velum venison venom verbena verdigris verdure vermicelli vermiculite
vermouth veronica vesper vetch viand viands viburnum vichyssoise victual victuals vinaigrette vine vinegar vino
vintage vinyl viola violet viscose vitamin vitrification vitriol vodka volatile volcano vomit wad wadding wadi wafer
waffle wallflower wallow wallpaper walnut wasabi wassail waste wastewater water watercolour watercourse watercress
waterfall watermelon waterside waterway wax waxwork weakener weakfish weatherboard weatherboarding web webbing weed
weedkiller weenie weld wetland wetter whalebone wheat whelk whey whiskey whisky whitebait whitefish whitener
whitewater whiting wicker wildflower wildfowl willow windfall windflower wine winkle wintergreen wisteria woad wolfram
wonderland woodbine woodland wormhole wormwood wort xenon xylem xylene yam yarrow yeast yew yogurt yolk ytterbium
yttrium yucca zeolite zinc zinfandel zinnia zircon zirconium zucchini zwieback`
