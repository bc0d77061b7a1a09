/**
 * A noun in its other number is the same noun: "all their lives" and "for life", "the crises" and "the crisis".
 *
 * Regular plurals by their ending, the others by list, from a school grammar's tables of irregular and foreign plurals.
 */
import { singular } from './plain-synonyms.js'

const IRREGULAR = new Map(
  (
    'lives life,wives wife,knives knife,leaves leaf,loaves loaf,halves half,shelves shelf,selves self,wolves wolf,calves calf,thieves thief,' +
    'scarves scarf,hooves hoof,dwarves dwarf,elves elf,wharves wharf,sheaves sheaf,children child,feet foot,teeth tooth,geese goose,mice mouse,' +
    'lice louse,oxen ox,dice die,pence penny,brethren brother,analyses analysis,bases basis,crises crisis,theses thesis,hypotheses hypothesis,' +
    'diagnoses diagnosis,emphases emphasis,oases oasis,axes axis,syntheses synthesis,parentheses parenthesis,metamorphoses metamorphosis,' +
    'criteria criterion,phenomena phenomenon,automata automaton,bacteria bacterium,strata stratum,memoranda memorandum,errata erratum,' +
    'media medium,data datum,curricula curriculum,symposia symposium,spectra spectrum,aquaria aquarium,referenda referendum,' +
    'indices index,appendices appendix,vertices vertex,matrices matrix,vortices vortex,codices codex,fungi fungus,nuclei nucleus,cacti cactus,' +
    'stimuli stimulus,alumni alumnus,foci focus,radii radius,termini terminus,bacilli bacillus,loci locus,larvae larva,algae alga,formulae formula,' +
    'antennae antenna,vertebrae vertebra,genera genus,corpora corpus,viscera viscus,addenda addendum,ova ovum,potatoes potato,tomatoes tomato,' +
    'heroes hero,echoes echo,cargoes cargo,volcanoes volcano,mosquitoes mosquito,mangoes mango,vetoes veto,torpedoes torpedo,embargoes embargo,' +
    'buses bus,gases gas,viruses virus,campuses campus,bonuses bonus,circuses circus,choruses chorus,censuses census,statuses status'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** The noun as it stands and in the singular, where that is another word. */
export function nounForms(lower: string): readonly string[] {
  const one = IRREGULAR.get(lower) ?? singular(lower)
  return one === lower ? [lower] : [lower, one]
}

/** Are these one noun, in one number or two? */
export const isSameNoun = (a: string, b: string): boolean => {
  const there = nounForms(b)
  return nounForms(a).some((form) => there.includes(form))
}
