/**
 * Common nouns that act: people by what they do, and bodies that decide. When one stands where another stood, somebody else
 * does it; when a thing or an event does ("the outbreak spread"), it is only called something else.
 *
 * By ending, and by hand for those that have none. It gets wrong tools in -er ("heater") and crowds named by mood ("mob").
 */
const ACTORS = new Set(
  'principal soldier soldiers premier courier couriers gunman sniper snipers police army navy government ministry minister ministers president company companies firm bank hospital board court courts council union unions parties companies firms banks clubs teams agencies ministries hospitals schools universities party parliament senate cabinet team club crew staff agency authority authorities committee commission office department church school university parents family families people residents crowd public state states country countries city town village police troops forces force guards men women man woman captain pilot nurse nurses doctor doctors patient patients student students witness witnesses victim victims official officials group groups mob militia federation league association institute regulator landlord tenants bishop judge judges jury coach referee chief chiefs king queen prince guests crews clerks press media mayor delegates expert experts analyst analysts critic critics scholar scholars aide aides ally allies relative relatives neighbour neighbours neighbor neighbors opponent opponents advocate advocates executive executives candidate candidates attorney attorneys priest priests administration coalition alliance charity newspaper newspapers paper magazine outlet outlets network broadcaster panel inquiry tribunal opposition rival rivals colleague colleagues friend friends mother father brother sister son daughter wife husband widow children pupil pupils client clients host hosts envoy envoys diplomat diplomats general generals colonel sergeant admiral athlete athletes pope cardinal imam rabbi monk monks surrogate surrogates source sources sides'.split(
    ' ',
  ),
)
const ACTS = /(?:[^aeiou]ers?|[aeiou]tors?|ists?|ians?|(?:[ydg]|in|[^m]it|[^n]t)ees?|men|man|women|woman)$/
const TOOLS =
  /^(?:number|river|water|winter|summer|weather|paper|power|tower|border|order|matter|letter|member|disaster|danger|corner|center|quarter|chapter|shelter|cancer|fever|hunger|anger|murder|thunder|computer|helicopter|container|heater|boiler|boulder|reactor|motor|factor|sector|tractor|mixer|trailer|cluster|monster|register|filter|semester|barrier|frontier|pier|tier|career|guarantee|committee|apogee|squeegee)s?$/

export const isActorNoun = (lower: string): boolean => ACTORS.has(lower) || (ACTS.test(lower) && !TOOLS.test(lower))
