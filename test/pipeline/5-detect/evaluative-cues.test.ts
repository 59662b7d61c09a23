/**
 * Evaluative words by class, on invented sentences, and the plain sentences that look like them: the literal,
 * legal, medical, sporting and commercial senses met in real text.
 */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { certainty } from '../../../pipeline/lexicons/certainty.ts';
import { dominance } from '../../../pipeline/lexicons/dominance.ts';
import { emotive } from '../../../pipeline/lexicons/emotive.ts';
import { fear } from '../../../pipeline/lexicons/fear.ts';
import { implicature } from '../../../pipeline/lexicons/implicature.ts';
import { intensifier } from '../../../pipeline/lexicons/intensifier.ts';
import { reportingVerb } from '../../../pipeline/lexicons/reporting-verb.ts';
import { speculation } from '../../../pipeline/lexicons/speculation.ts';
import { vagueSource } from '../../../pipeline/lexicons/vague-source.ts';
import type { Category, PassageName } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([
  emotive,
  intensifier,
  fear,
  dominance,
  speculation,
  vagueSource,
  certainty,
  reportingVerb,
  implicature,
]);

function markedAs(category: Category, text: string, passage: PassageName): string[] {
  return cuesOf(lexicons, text, passage)
    .filter((cue) => cue.category === category)
    .map((cue) => cue.text);
}

const MARKED: [Category, text: string, words: string[], PassageName?][] = [
  // severity
  ['emotive', 'The abominable rule was dropped.', ['abominable']],
  ['emotive', 'Crowds watched in horror.', ['in horror']],
  ['emotive', 'The heinous act shook Ossel.', ['heinous']],
  // scorn
  ['emotive', 'The condescending letter angered parents.', ['condescending']],
  ['emotive', 'Her divisive speech lasted an hour.', ['divisive']],
  ['emotive', 'He repeated the scurrilous claim.', ['scurrilous']],
  // unreason
  ['emotive', 'It was a stupid decision.', ['stupid']],
  ['emotive', 'The crazy plan was approved.', ['crazy']],
  ['emotive', 'Their paranoia grew.', ['paranoia']],
  ['emotive', 'It is a pointless exercise.', ['pointless']],
  // dishonesty
  ['emotive', 'The disingenuous answer pleased nobody.', ['disingenuous']],
  ['emotive', 'The ministry lied about the cost.', ['lied']],
  ['emotive', 'It was a gimmick.', ['gimmick']],
  // poor work
  ['emotive', 'The incompetent board met again.', ['incompetent']],
  ['emotive', 'The rollout was shambolic.', ['shambolic']],
  ['emotive', 'The scheme is a waste of money.', ['waste of money']],
  // excess
  ['emotive', 'The grandstanding went on for hours.', ['grandstanding']],
  ['emotive', 'Their obsession with the wall continued.', ['obsession']],
  ['emotive', 'She vehemently denied it.', ['vehemently']],
  // person and manner
  ['emotive', 'The pompous chairman spoke first.', ['pompous']],
  ['emotive', 'The elites arrogantly refused.', ['arrogantly']],
  ['emotive', 'They blindly followed the rule.', ['blindly']],
  // feelings and sharp words
  ['emotive', 'The report met with indignation.', ['indignation']],
  ['emotive', 'He fulminated for an hour.', ['fulminated']],
  // verbs
  ['emotive', 'They gaslighted the voters.', ['gaslighted']],
  ['emotive', 'The paper vilified the judge.', ['vilified']],
  ['emotive', 'The party pushed a radical agenda.', ['pushed a radical agenda']],
  ['emotive', 'Her critics twisted the facts.', ['twisted the facts']],
  ['emotive', 'The firm gouged its customers.', ['gouged']],
  // verdict nouns
  ['emotive', 'The talks were drivel.', ['drivel']],
  ['emotive', 'It was a ploy.', ['ploy']],
  ['emotive', 'The plan is a house of cards.', ['house of cards']],
  // praise, fame, advertising
  ['emotive', 'The renowned painter lives in Ossel.', ['renowned']],
  ['emotive', 'The critically acclaimed novel sold well.', ['critically acclaimed']],
  ['emotive', 'He opened a state-of-the-art clinic.', ['state-of-the-art']],
  ['emotive', 'The passionate teacher won a prize.', ['passionate']],
  ['emotive', 'It is a prestigious school.', ['prestigious']],
  ['emotive', 'She is one of the finest poets of Noria.', ['one of the finest']],
  ['emotive', 'The world-class museum reopened.', ['world-class']],
  ['emotive', 'The town boasts a fine pier.', ['boasts a']],
  // pity, surprise, colour
  ['emotive', 'The helpless tenants left.', ['helpless']],
  ['emotive', 'The startling figures were published.', ['startling']],
  ['emotive', 'It was a toxic debate.', ['toxic debate']],
  // intensifiers
  ['intensifier', 'The sum is staggering.', ['staggering']],
  ['intensifier', 'The plan is exceedingly complex.', ['exceedingly']],
  ['intensifier', 'It was the most dangerous idea of the year.', ['the most dangerous']],
  ['intensifier', 'There is not a shred of proof.', ['a shred of']],
  ['intensifier', 'It was pure propaganda.', ['pure propaganda']],
  ['intensifier', 'They fought tooth and nail.', ['tooth and nail']],
  ['intensifier', 'It was a token gesture.', ['token gesture']],
  ['intensifier', 'There was a plethora of rules.', ['plethora of']],
  // fear
  ['fear', 'It is a threat to democracy.', ['threat to democracy']],
  ['fear', 'The tax will destroy the economy.', ['destroy the economy']],
  ['fear', 'It opened a Pandora’s box.', ['Pandora’s box']],
  // dominance
  ['dominance', 'The minister caved in to the unions.', ['caved']],
  ['dominance', 'Rivals dealt her a blow.', ['dealt her a blow']],
  ['dominance', 'The plan is in tatters.', ['in tatters']],
  ['dominance', 'He fell on his sword.', ['fell on his sword']],
  // certainty
  ['certainty', 'It is beyond doubt that costs rose.', ['beyond doubt']],
  ['certainty', 'It is a no-brainer.', ['no-brainer']],
  ['certainty', 'Like it or not, prices rise.', ['Like it or not']],
  // reporting verbs
  ['reporting-verb', 'The mayor chastised her deputy.', ['chastised']],
  ['reporting-verb', 'He hurled insults at the board.', ['hurled insults']],
  ['reporting-verb', 'The minister opined that it was late.', ['opined']],
  ['reporting-verb', 'They passed the buck.', ['passed the buck']],
  // implicature
  ['implicature', 'Unfortunately, the vote failed.', ['Unfortunately']],
  ['implicature', 'For all its promises, the firm paid nothing.', ['For all its promises']],
  ['implicature', 'The board reneged on the deal.', ['reneged on']],
  // speculation
  ['speculation', 'The plan could backfire.', ['could backfire']],
  ['speculation', 'They sowed the seeds of doubt.', ['sowed the seeds of']],
];

const LEFT_ALONE: [Category, text: string, PassageName?][] = [
  // literal, fixed and technical senses
  ['emotive', 'The horror film opens on Friday.'],
  ['emotive', 'The attack left a grievous bodily injury.'],
  ['emotive', 'It cost an awful lot.'],
  ['emotive', 'He was beaten senseless.'],
  ['emotive', 'Rigged with new sails, the ship left port.'],
  ['emotive', 'Cars are not allowed on the crooked path.'],
  ['emotive', 'He is a dumb waiter fitter.'],
  ['emotive', 'The children were driven crazy by the heat.'],
  ['emotive', 'The gene is a nonsense mutation.'],
  ['emotive', 'The town lies in the hills.'],
  ['emotive', 'The hot air balloon landed in a field.'],
  ['emotive', 'They warned of a phone scam.'],
  ['emotive', 'The court found her incompetent to stand trial.'],
  ['emotive', 'The futures are worthless stock.'],
  ['emotive', 'A shaky hand-held film was shown.'],
  ['emotive', 'The hyperbolic function is steep.'],
  ['emotive', 'A screeching halt followed.'],
  ['emotive', 'The rabid dog was caught.'],
  ['emotive', 'He was held for petty theft.'],
  ['emotive', 'She picks prickly pears.'],
  ['emotive', 'The price gouging law passed.'],
  ['emotive', 'The dog was spayed or neutered.'],
  ['emotive', 'Blood was smeared on the wall.'],
  ['emotive', 'The pump siphons water from the river.'],
  ['emotive', 'The vet muzzled the dog.'],
  ['emotive', 'The water tank leaks.'],
  ['emotive', 'The gardener stoked the fire in the stove.'],
  ['emotive', 'He threw out the household rubbish.'],
  ['emotive', 'A revolving door at the entrance was broken.'],
  ['emotive', 'According to legend, the river sings.'],
  ['emotive', 'Outstanding loans rose by 4 percent.'],
  ['emotive', 'The mine is a toxic waste site.'],
  ['emotive', 'Lead is toxic to birds.'],
  ['emotive', 'The house is nestled against the wall of the mill.'],
  ['emotive', 'The train was poised on the bridge.'],
  ['emotive', 'The bomb was crudely made.'],
  ['emotive', 'A natural disaster fund was set up.'],
  ['emotive', 'He has a petty officer’s rank.'],
  ['emotive', 'The radiant heat warms the floor.'],
  ['emotive', 'The painter shows surreal paintings.'],
  ['emotive', 'The party did not lie about it.'],
  ['emotive', 'Touching the wire is forbidden.'],
  ['emotive', 'Two striking workers were dismissed.'],
  // intensifier
  ['intensifier', 'Office hours are staggering the start of shifts.'],
  ['intensifier', 'A tiny cut was made by the surgeon, and the patient left the hospital.'],
  ['intensifier', 'The epic poem has nine books.'],
  ['intensifier', 'An ounce of gold costs more.'],
  ['intensifier', 'The body was burned beyond recognition.'],
  ['intensifier', 'It is thirty light years away.'],
  ['intensifier', 'She was put on steroids.'],
  ['intensifier', 'The word literally means “river”.'],
  ['intensifier', 'It was built at the turn of the century.'],
  ['intensifier', 'The very same day it rained.'],
  // fear
  ['fear', 'The smoke detector triggered an alarm.'],
  ['fear', 'The car spun out of control on ice.'],
  ['fear', 'The patient was placed on life support.'],
  ['fear', 'Pandora sells rings in a box.'],
  ['fear', 'The van fell off a cliff.'],
  ['fear', 'Farmers told the paper of growing fears.'],
  // dominance
  ['dominance', 'Grapes are crushed at the Ossel press', 'headline'],
  ['dominance', 'The van was crushed by a tree.'],
  ['dominance', 'The troops were forced to retreat from the border by the army.'],
  ['dominance', 'She was told to surrender her passport.'],
  ['dominance', 'The reactor core began a meltdown at the nuclear plant.'],
  ['dominance', 'The pilot lost his footing on the ice and fell.'],
  // speculation
  ['speculation', 'Rain is expected to fall in the north.'],
  ['speculation', 'They are expected to meet at 10:00.'],
  ['speculation', 'Snow is likely to reach the coast, and winds are set to rise.'],
  ['speculation', 'The dose may trigger an infection in a patient with a disease.'],
  ['speculation', 'They sowed seeds of wheat in the field.'],
  // vague-source
  ['vague-source', 'Forecasters warned of rain.'],
  ['vague-source', 'Ossel is one of the most worrying towns.'],
  ['vague-source', 'He cares about what others think.'],
  ['vague-source', 'Meteorologists expect heavy snow.'],
  // certainty
  ['certainty', 'It was proved beyond a reasonable doubt.'],
  ['certainty', 'The gun was still smoking in his hand.'],
  // reporting-verb
  ['reporting-verb', 'The door slammed.'],
  ['reporting-verb', 'She slammed the door.'],
  ['reporting-verb', 'In a thankful address she called out the nurses for praise.'],
  ['reporting-verb', 'There is no evidence that would confirm that.'],
  ['reporting-verb', 'The country admits more refugees.'],
  ['reporting-verb', 'Hospitals may not admit someone with a fever.'],
  ['reporting-verb', 'They grilled the chicken.'],
  ['reporting-verb', 'The roofs were ripped off by the storm.'],
  ['reporting-verb', 'The boats trolled the lake.'],
  ['reporting-verb', 'The widow wailed.'],
  ['reporting-verb', 'The cat purred on the mat.'],
  // implicature
  ['implicature', 'His heart failed to restart.'],
  ['implicature', 'The missiles failed to launch.'],
  ['implicature', 'Despite the rain, the match was played.'],
  ['implicature', 'The dog slept under the table.'],
];

describe('marked', () => {
  it.each(MARKED)('%s: %s', (category, text, words, passage = 'body') => {
    expect(markedAs(category, text, passage)).toEqual(words);
  });
});

describe('left alone', () => {
  it.each(LEFT_ALONE)('%s: %s', (category, text, passage = 'body') => {
    expect(markedAs(category, text, passage)).toEqual([]);
  });
});

it('asks for silence at least as often as for a mark', () => {
  expect(LEFT_ALONE.length).toBeGreaterThanOrEqual(MARKED.length);
});
