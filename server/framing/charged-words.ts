/**
 * Words that judge: charge from −3 (condemns) to +3 (praises), and intensifiers, which judge by degree.
 *
 *   propagandising → voicing support      avoidable disasters · wrongly · devastating · mere · peacefully
 *
 * Ours, by hand: what style guides of newsrooms warn of, and the common evaluative adjectives and adverbs. A word that only
 * names something bad (death, flood, wound) is not here: naming is no judgement. More than half of all shifts have no word
 * of any such list, so this refines and never decides alone. It gets wrong irony, quotation, and words of two senses
 * ("critical condition").
 */
import { Tag } from './word-class.js'

const charge = new Map<string, number>()
const set = (value: number, words: string) => {
  for (const word of words.split(' ')) charge.set(word, value)
}
set(
  -3,
  'atrocity atrocities barbaric barbarous brutal brutally butcher butchered carnage cold-blooded criminally despicable evil fascist genocidal genocide heinous horrific inhuman massacre massacred massacres monstrous murderous outrageous pogrom pogroms savage savagely slaughter slaughtered terrorist terrorists terror unforgivable unconscionable vile vicious viciously wicked mutilation mutilations beheading beheadings appalling disgraceful shameful scandalous sinister horrendous catastrophic catastrophe catastrophically ruthless ruthlessly execution executions executed murder murdered murdering theft stolen thief thieves fraud fraudulent fraudulently corrupt corruption extortion',
)
set(
  -2,
  'aggression aggressive aggressively alarming alarmingly arrogant belated belatedly bloody botched bungled callous careless carelessly chaotic clumsy coercion complicit cowardly crackdown crippled cruel cruelly cynical damning dangerous dangerously deadly deadliest debacle deceitful deceive deceived deceptive defiant defiantly devastating devastated dire disastrous disaster disasters disgrace dismal disproportionate draconian dubious egregious extremist extremists failed failing failure fanatical fiasco flagrant flawed flimsy frightening ghost-town grave gravely grim harsh harshly horrible hostile hysterical illegal illegally illegitimate inadequate incite incitement incompetent indiscriminate indiscriminately ineffective inept infamous irresponsible irresolute lax lawless ludicrous mercenary mercenaries militant militants mismanaged misleading misled mob mobs mock mocked mocking mockingly neglect neglected negligence negligent notorious notoriously occupied occupation occupiers occupying ominous oppressive outrage pathetic poor poorly preventable avoidable propaganda propagandise propagandising propagandize propagandizing provocation provocations puppet rampage ravaged ravages reckless recklessly regime repressive riot riots rioters rogue ruined ruins ruinous scandal scandals scathing scheme secretive shambles shameless shocking shockingly sham shoddy slow sloppy sordid squalid staggering stubborn stubbornly terrible terribly thug thugs toxic tragedy tragic tragically treacherous traitor traitors tyrannical tyranny unacceptable unfair unfairly unfounded unjust unjustified unlawful unlawfully unprecedented unprovoked unnecessary unsafe violent violently weak woeful woefully worst wrong wrongly wrongful hate hatred hateful exaggerate exaggerated exaggerating downplay downplayed downplaying mutilation mutilations beheading beheadings besiege besieged besieging assault assaulted assaults invade invaded invaders invasion collapse collapsed collapsing collapses blunder blunders scam exploit exploited cover-up dilapidated decrepit puppet plunder plundered ransacked looted crushing crush crushed ignored hid hidden concealed concealing withheld withhold abandon abandoned fled',
)
set(
  -1,
  'abrupt abruptly absurd accusation allegation anger angry anxious breakaway self-proclaimed self-declared self-styled so-called separatist separatists unrecognised unrecognized rebel rebels insurgent insurgents insurgency controversial controversially controversy costly crisis crude delayed difficult difficulties disappointing disputed doubtful drastic drastically dubious embarrassing embarrassment excessive excessively extreme extremely fierce fiercely grim heavy heavily hasty hastily heated insufficient intense intensely mere merely messy murky neo-ottoman noisy odd opaque outdated overloaded overcrowded overcrowding panic radical rapid rapidly rigid severe severely sharp sharply soaring steep strict struggling stunning sudden suddenly suspicious tense troubled troubling turmoil uneasy unexpected unrest unusual unusually unwilling vague volatile vulnerable worrying worse worsening fighters clashes blamed accuse accused wildly overwhelmingly cautious timid hesitant hesitantly half-hearted lukewarm grudging grudgingly reluctant reluctantly bleak gloomy sullen heaviest gravest harshest fiercest bloodiest bitter bitterly misled misleadingly nervous nervously',
)
set(
  1,
  'able active actively adequate ambitious calm calmly careful carefully clean clear comprehensive considerable considerably cooperative credible decent dedicated detailed efficient efficiently extensive fair fairly firm firmly flexible frank free friendly generous gentle genuine good helpful honest impartial important improved independent independently influential lasting lawful leading legitimate major modern moderate orderly peaceful peacefully positive practical proper properly prudent quick quickly rapid reasonable regular reliable remarkable robust safe safely significant significantly smooth smoothly solid sound stable steady strong strongly substantial substantially successful successfully sufficient swift swiftly systematic systematically thorough thoroughly transparent useful valid valuable voluntary welcome well hope energetic tireless gifted talented dynamic seasoned charismatic enthusiastic enthusiastically meticulous meticulously painstaking diligent cheerful warm warmly unanimous unanimously ingenious elegant spectacular impressive promising remarkable finest',
)
set(
  2,
  'acclaimed admirable beloved blessing bold boldly brave bravely brilliant brilliantly celebrated courageous courageously crucial decisive decisively distinguished effective effectively eminent excellent exceptional exceptionally exemplary famous generously great greatest heroic heroically historic ideal ingenious innovative inspiring invaluable just leading-edge legendary liberate liberated liberating liberation masterful noble outstanding pioneering popular praised prestigious prominent proud proudly renowned respected revolutionary skilful skilfully skillful splendid striking superb superior triumph triumphant unique victorious victory visionary vital wise wisely freedom resolute',
)
set(
  3,
  'glorious glory hero heroes magnificent martyr martyrs martyrdom miraculous miracle perfect sacred saviour savior',
)

/** how much: "only two", "a mere", "fully" judge by degree */
const DEGREE = new Set(
  'very extremely highly deeply strongly greatly enormously immensely hugely vastly massively utterly totally completely absolutely entirely wholly thoroughly quite rather fairly only merely mere even barely simply purely solely especially particularly notably remarkably exceptionally increasingly widely largely mainly heavily seriously severely badly fully wildly overwhelmingly significantly substantially considerably sharply dramatically drastically rapidly swiftly quickly slowly finally eventually long no-less'.split(
    ' ',
  ),
)

/** Words that praise as adjectives and only name as nouns: a firm, a good, a hope. */
const isNoun = (tag: number) => tag === Tag.noun
export const chargeOf = (lower: string, tag = 0): number => {
  const value =
    charge.get(lower) ?? (lower.includes('-') ? charge.get(lower.slice(lower.lastIndexOf('-') + 1)) : 0) ?? 0
  if (value === 0) return 0
  return (value > 0 && value < 3 && isNoun(tag) && !/^(?:victory|blessing|liberation|freedom|triumph)$/.test(lower)) ||
    tag === Tag.name
    ? 0
    : value
}
export const isDegree = (lower: string): boolean => DEGREE.has(lower)
