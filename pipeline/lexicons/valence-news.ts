/**
 * Word values for news that AFINN-165 lacks or has too mild, on its scale: −5 (very negative) … 5 (very positive).
 *
 * The words were chosen by class, from general knowledge of English-language news, and a class got its value by
 * the examples of the scale in Nielsen 2011: mildly unwelcome −1, plainly bad −2, very bad −3, and so upwards.
 * No value was fitted to an annotated text. Licence: CC-BY-4.0.
 */
import type { ValueGroup } from './valence-table.ts';

const OWN = 'own; scale after Nielsen 2011';
const ECONOMY = 'own; scale after Nielsen 2011, class after Young & Soroka 2012 (economic news)';
const JUDGEMENT = 'own; scale after Nielsen 2011, class after Martin & White 2005 (judgement)';
const RELIEF = 'own; scale after Nielsen 2011, class after Deng & Wiebe 2014 (effects on people)';

export const newsValues: readonly ValueGroup[] = [
  {
    value: -4,
    reason: 'Crimes against whole peoples and against children.',
    source: OWN,
    words: 'genocide holocaust paedophile pedophile',
  },
  {
    value: -3,
    reason: 'People are killed, many at once or with cruelty.',
    source: OWN,
    words:
      'assassinate/v assassin behead/v bloodbath bloodshed carnage die/v fatally lynch/v massacre/v mayhem slain ' +
      'slaughter/v terrorism',
  },
  {
    value: -2,
    reason: 'Force is used, or people are hurt or held by force.',
    source: OWN,
    words:
      'abduct/v airstrike ambush/v arson assailant attacker besiege/v bombard/v bombardment bomber bombing captive ' +
      'captivity explode/v explosion grenade gunfire gunman hijack/v hostage insurgency invade/v jihadist landmine ' +
      'maim/v militant shooter shooting/NOUN siege stabbing stalk/v warhead wound/v wounded',
  },
  {
    value: -2,
    reason: 'Accidents, storms, fires and other disasters.',
    source: OWN,
    words:
      'blaze/NOUN burn/v calamity capsize/v collide/v crash/v cyclone drought earthquake flooding flood/v hurricane ' +
      'inferno quake rubble stranded tornado tsunami typhoon wildfire wreckage',
  },
  {
    value: -2,
    reason: 'Illness, poison and addiction.',
    source: OWN,
    words:
      'addict/NOUN addicted addiction alzheimer cancer coma contaminate/v dementia epidemic infertile infertility ' +
      'malaria miscarriage overdose/v pandemic paralysed paralyzed poisoning poisonous sicken/v tumour toxin virus',
  },
  {
    value: -1,
    reason: 'Milder illness, bad weather, loss that may be made good.',
    source: OWN,
    words:
      'blackout blizzard diabetes fallout heatwave injure/v obese obesity sink/v storm stroke/NOUN topple/v',
  },
  {
    value: -3,
    reason: 'Grave crimes, and words that call somebody a criminal.',
    source: OWN,
    words: 'bribery crook crooked embezzle/v extort/v extortion felon molest/v predator/NOUN',
  },
  {
    value: -2,
    reason: 'Crime and its traces in reports from police and courts.',
    source: OWN,
    words:
      'collude/v collusion complicit complicity conspirator conspire/v convict/v culprit fugitive gangster heroin ' +
      'indict/v indictment jail/v laundering loot/v malpractice mobster negligence negligent plagiarism robbery steal/v ' +
      'theft thief trafficker trafficking unlawful unlawfully vandalism',
  },
  {
    value: -1,
    reason: 'Somebody is suspected, accused or in doubt; nothing is decided yet.',
    source: OWN,
    words:
      'allege/v alleged allegedly cartel concern/NOUN defendant gang investigation/NOUN plot/NOUN plotted plotter plotting probe/NOUN raid/v resignation',
  },
  {
    value: -2,
    reason: 'Losses of money, work or trade.',
    source: ECONOMY,
    words:
      'austerity crunch/NOUN downbeat downgrade/v downturn evict/v jobless layoff lose/v meltdown nosedive/v plummet/v ' +
      'plunge/v shortfall slowdown slump/v stagnation tumble/v turmoil unpaid',
  },
  {
    value: -1,
    reason: 'Something gets less, slower or weaker.',
    source: ECONOMY,
    words: 'decline/v dwindle/v falter/v sag/v shrink/v stagnant wane/v',
  },
  {
    value: 2,
    reason: 'Gains of money, work or trade.',
    source: ECONOMY,
    words: 'booming flourish/v jackpot prosper/v rebound/v recovery thrive/v upbeat upturn windfall',
  },
  {
    value: 1,
    reason: 'Something gets better, or promises to.',
    source: ECONOMY,
    words: 'bonus boom/v discovery enhance/v milestone momentum recover/v remedy surplus upgrade/v',
  },
  {
    value: -2,
    reason: 'States, parties or groups are set against one another.',
    source: OWN,
    words:
      'confrontation coup crackdown escalate/v escalation feud/v hostility impasse infighting mob oust/v ouster ' +
      'overthrow/v persecution purge/v repression repressive retaliate/v retaliation rift rioter rioting sanction/NOUN ' +
      'standoff stoke/v tyranny unrest upheaval',
  },
  {
    value: -1,
    reason: 'Tension or pressure short of harm.',
    source: OWN,
    words:
      'confront/v curfew detainee exile gridlock insurgent militia missile nuclear rebuff/v rivalry showdown shutdown ' +
      'stalemate uprising wrangle/v wrangling',
  },
  {
    value: -3,
    reason: 'Hatred of groups of people, and rule by force.',
    source: JUDGEMENT,
    words:
      'anti-semitic antisemitic anti-semitism antisemitism apartheid bigot bigoted bigotry despot dictator dictatorship ' +
      'homophobia homophobic islamophobia islamophobic misogynist misogynistic misogyny nazi sexism supremacist tyrant ' +
      'xenophobia xenophobic',
  },
  {
    value: -2,
    reason: 'Ways of holding or seeking power that the word itself condemns.',
    source: JUDGEMENT,
    words:
      'authoritarian autocrat autocratic crony cronyism demagogue elitist extremism fanatic lawless lawlessness nepotism ' +
      'partisan/ADJ puppet/NOUN regime ruthless stooge strongman thug unconstitutional warmonger',
  },
  {
    value: -3,
    reason: 'Something breaks down for all to see.',
    source: OWN,
    words: 'cripple/v crippling debacle disgraceful humiliate/v humiliating nightmare shambles',
  },
  {
    value: -2,
    reason: 'Failure, mistake or trouble.',
    source: OWN,
    words:
      'alarming backfire/v backlash beleaguered bleak blunder/v botch/v bungle/v crumble/v destabilise/v destabilize/v ' +
      'disarray dismantle/v dysfunctional embattled flounder/v fraught furore furor gaffe hazard ill-prepared implode/v ' +
      'liability mishandle/v mishap mismanage/v mismanagement misstep ordeal overwhelmed plight quagmire rout/v setback ' +
      'shun/v stain/v stumble/v thrash/v trounce/v unprepared unwelcome wasteful woe worrisome',
  },
  {
    value: -2,
    reason: 'Attacks in words: the verb itself tells that somebody is blamed or mocked.',
    source: JUDGEMENT,
    words:
      'assail/v bash/v berate/v blast/v blistering castigate/v decry/v demonise/v demonize/v denigrate/v denounce/v ' +
      'disparage/v excoriate/v jeer/v lambaste/v lambast/v malign/v outburst rebuke/v reprimand/v ridicule/v scathing ' +
      'scold/v slam/v slur smear/v taunt/v tirade vilify/v vitriol',
  },
  {
    value: -2,
    reason: 'Untruth and double standards.',
    source: JUDGEMENT,
    words:
      'absurd baseless bogus discredit/v disingenuous disinformation dishonesty fabricate/v fabrication falsehood ' +
      'groundless hypocrisy hypocrite inaccurate laughable lie/NOUN lying misinform/v misstate/v phony preposterous sham ' +
      'unfounded unsubstantiated untruthful',
  },
  {
    value: -2,
    reason: 'Somebody’s character or ability is found wanting.',
    source: JUDGEMENT,
    words:
      'abrasive arrogance belligerent callous combative condescending cowardice delusional despicable disloyal divisive ' +
      'egomaniac erratic feckless immature immoral impulsive inappropriately incendiary inexperienced inflammatory ' +
      'intransigent manipulative narcissist narcissistic paranoia paranoid petty polarising polarizing recklessly ' +
      'recklessness shameless sleazy spineless thin-skinned tone-deaf treacherous unapologetic unhinged unpopular ' +
      'unpredictable unprincipled unqualified unscrupulous untrustworthy vindictive volatile vulgar',
  },
  {
    value: -1,
    reason: 'A reserve or a mild reproach.',
    source: JUDGEMENT,
    words: 'boast/v brag/v critical extreme hardline infamous lukewarm radical shady',
  },
  {
    value: 3,
    reason: 'Great success, skill or beauty.',
    source: OWN,
    words:
      'admirable dazzle/v exemplary genius incredible laud/v marvellous phenomenal sensational/ADJ spectacular stellar ' +
      'thrilling tremendous triumph/v victorious',
  },
  {
    value: 2,
    reason: 'Success, merit and praise.',
    source: OWN,
    words:
      'achieve/v achievement applaud/v articulate/ADJ bravely brilliantly charismatic clinch/v decency decent dignified ' +
      'diligent eloquent excel/v exceptional extol/v extraordinary gifted groundbreaking hail/v hard-working heroine ' +
      'heroism honesty honorable honourable humanitarian humility icon iconic knowledgeable laureate legendary outperform/v ' +
      'ovation patriot patriotic pioneering prestigious prevail/v pride principled prize/NOUN renowned resilience resilient ' +
      'savvy selfless skilful skilled skillful successes talented tireless tirelessly trailblazer trailblazing trophy ' +
      'trustworthy truthful unanimous unwavering warmly well-respected wise',
  },
  {
    value: 1,
    reason: 'A favourable standing, short of praise.',
    source: OWN,
    words:
      'ably bipartisan charity credibility credible diplomatic disciplined experienced expertise front-runner ' +
      'frontrunner historic legend philanthropist pioneer/NOUN pragmatic qualified respectable seasoned sensible statesman ' +
      'volunteer/v',
  },
  {
    value: 2,
    reason: 'Joyful occasions and things that please.',
    source: OWN,
    words: 'birthday delight/v festival laughter magic magical romantic sunny thrill/v wedding',
  },
  {
    value: 1,
    reason: 'Private happiness, as in society news.',
    source: OWN,
    words: 'anniversary bride marriage marry/v newborn',
  },
  {
    value: 2,
    reason: 'People are freed, healed, saved or brought together.',
    source: RELIEF,
    words:
      'ceasefire cure/v equality freed freeing frees heal/v healing liberate/v liberation peacemaker reconcile/v reconciliation reunion ' +
      'reunite/v revive/v survive/v truce unharmed unhurt unite/v unity',
  },
  {
    value: 1,
    reason: 'Agreement, help and standing together.',
    source: RELIEF,
    words:
      'accord/NOUN alliance ally allies compromise/NOUN cooperate/v cooperation democracy dialogue diplomacy pact ' +
      'partnership peacekeeper survival treaty vaccine',
  },
];
