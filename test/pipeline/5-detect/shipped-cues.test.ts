/**
 * The shipped lexicons on invented sentences: what each category marks, and the literal, legal, medical,
 * sporting, weather and finance senses it leaves alone.
 */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import type { Category, PassageName } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const shipped = compileLexicons(Object.values(lexicons));

function markedAs(category: Category, text: string, passage: PassageName): string[] {
  return cuesOf(shipped, text, passage)
    .filter((cue) => cue.category === category)
    .map((cue) => cue.text);
}

const MUST_FIRE: [Category, text: string, words: string[], PassageName?][] = [
  ['emotive', 'The brutal cuts will close nine libraries.', ['brutal']],
  ['emotive', 'A horrific mistake cost the firm its licence.', ['horrific']],
  ['emotive', 'The minister gave a disgraceful answer.', ['disgraceful']],
  ['emotive', 'Critics called it a shameless plan, and reckless.', ['shameless', 'reckless']],
  ['emotive', 'She gave a ludicrous reason for the delay.', ['ludicrous']],
  ['emotive', 'The heartless rule was passed on Monday.', ['heartless']],
  ['emotive', 'It was a stunning result for the new party.', ['stunning']],
  ['emotive', 'The heroic nurses worked through the night.', ['heroic']],
  ['intensifier', 'The bill is extremely long.', ['extremely']],
  ['intensifier', 'It was an utterly pointless meeting.', ['utterly']],
  ['intensifier', 'The council made a massive error.', ['massive']],
  ['intensifier', 'The cost is absolutely clear.', ['absolutely']],
  ['intensifier', 'It was a staggering sum.', ['staggering']],
  ['intensifier', 'Prices rose dramatically.', ['dramatically']],
  ['intensifier', 'It is an unprecedented step.', ['unprecedented']],
  ['fear', 'The vote sparked fears of a new tax.', ['sparked fears']],
  ['fear', 'The party faces an existential threat.', ['existential threat']],
  ['fear', 'Shops closed amid growing fears over the plan.', ['amid growing fears']],
  ['fear', 'The scheme is a ticking time bomb.', ['ticking time bomb']],
  ['fear', 'It could spiral out of control.', ['spiral out of control']],
  ['fear', 'The plan spells catastrophe for small shops.', ['catastrophe']],
  ['fear', 'A doomsday mood hung over the talks.', ['doomsday']],
  ['dominance', 'Council cannot tame the market', ['cannot tame'], 'headline'],
  ['dominance', 'The mayor humiliated her rival.', ['humiliated']],
  ['dominance', 'The minister caved in to the unions.', ['caved']],
  ['dominance', 'The board looks powerless.', ['looks powerless']],
  ['dominance', 'He was slapped down by the chair.', ['slapped down']],
  ['dominance', 'The party was left with egg on its face.', ['egg on its face']],
  ['dominance', 'The leader suffered a crushing defeat in the vote on reform.', ['crushing defeat']],
  ['speculation', 'The party might be plotting a comeback.', ['might be plotting']],
  ['speculation', 'The move could spell trouble for the mayor.', ['could spell trouble']],
  ['speculation', 'The firm is reportedly planning to sell.', ['reportedly planning']],
  ['speculation', 'The step raises the prospect of a split.', ['raises the prospect of']],
  ['speculation', 'The minister is poised to resign.', ['poised to']],
  ['speculation', 'She is tipped to become leader.', ['is tipped to']],
  ['speculation', 'The deal paves the way for more cuts.', ['paves the way for']],
  ['vague-source', 'Critics say the plan is too dear.', ['Critics say']],
  ['vague-source', 'Sources say the deal is off.', ['Sources say']],
  ['vague-source', 'Experts warn of a long delay.', ['Experts warn']],
  ['vague-source', 'Many believe the plan will fail.', ['Many believe']],
  ['vague-source', 'It is understood that talks go on.', ['It is understood that']],
  ['vague-source', 'A source close to the board spoke of a row.', ['source close to']],
  ['vague-source', 'Some say it is too late.', ['Some say']],
  ['certainty', 'The plan is undoubtedly popular.', ['undoubtedly']],
  ['certainty', 'Of course, nobody paid.', ['Of course']],
  ['certainty', 'It is obviously a trick.', ['obviously']],
  ['certainty', 'Collapse is inevitable.', ['inevitable']],
  ['certainty', 'The truth is that nobody asked.', ['The truth is']],
  ['certainty', 'It is beyond any doubt that costs rose.', ['beyond any doubt']],
  ['certainty', 'The fact is that it failed.', ['The fact is that']],
  ['reporting-verb', 'The mayor claimed that costs had fallen.', ['claimed']],
  ['reporting-verb', 'The mayor admitted that costs had risen.', ['admitted']],
  ['reporting-verb', 'Union boss slams pay offer', ['slams'], 'headline'],
  ['reporting-verb', 'The minister insisted that the plan was sound.', ['insisted']],
  ['reporting-verb', 'She boasted that she had won.', ['boasted that']],
  ['reporting-verb', 'He conceded that the figures were wrong.', ['conceded that']],
  ['reporting-verb', 'The firm alleged that the clerk had lied.', ['alleged that']],
  ['implicature', 'The council failed to answer the letter.', ['failed to']],
  ['implicature', 'The minister refused to say how much it cost.', ['refused to']],
  ['implicature', 'She did not bother to reply.', ['did not bother to']],
  ['implicature', 'The firm has yet to publish its accounts.', ['has yet to']],
  ['implicature', 'Conveniently, the file was lost.', ['Conveniently']],
  ['implicature', 'The mayor was forced to explain the bill.', ['was forced to']],
  // agency
  ['agency', 'Three people were killed in Ossel on Monday.', ['were killed']],
  ['agency', 'Benefits have been slashed since May.', ['have been slashed']],
  ['agency', 'Mistakes were made.', ['Mistakes were made']],
  ['agency', 'The killing of a student shocked the town.', ['The killing of']],
  ['agency', 'Violence broke out near the gate.', ['Violence broke out']],
  ['agency', 'Two protesters shot dead in Ossel', ['shot'], 'headline'],
  ['agency', 'The gun went off during the talk.', ['gun went off']],
  ['certainty', 'The coming invasion will cost lives.', ['The coming invasion']],
  ['certainty', 'Their inevitable downfall pleased nobody.', ['Their inevitable downfall']],
  ['certainty', 'The country is sleepwalking into a war.', ['sleepwalking into a war']],
  // label, conflict-metaphor and nature-metaphor: more in their own files
  ['label', 'The regime closed two newspapers.', ['regime']],
  ['label', 'The minister rewards his cronies.', ['cronies']],
  ['label', 'A firebrand leads the union.', ['firebrand']],
  ['label', 'The fat cats kept the bonus.', ['fat cats']],
  ['label', 'The so-called experts were wrong.', ['so-called experts']],
  ['label', 'A puppet government was set up.', ['puppet government']],
  ['conflict-metaphor', 'A war of words broke out over the library.', ['war of words']],
  ['conflict-metaphor', 'The mayor hit back on Monday.', ['hit back']],
  ['conflict-metaphor', 'A showdown over pensions is near.', ['showdown']],
  ['conflict-metaphor', 'The tax plan was an own goal.', ['own goal']],
  ['conflict-metaphor', 'They gamble with our future.', ['gamble with our future']],
  ['conflict-metaphor', 'Opponents torpedoed the deal.', ['torpedoed the deal']],
  ['nature-metaphor', 'A flood of migrants is expected.', ['flood of migrants']],
  ['nature-metaphor', 'His remark set off a firestorm.', ['firestorm']],
  ['nature-metaphor', 'Graft is a cancer on our society.', ['cancer on our society']],
  ['nature-metaphor', 'Reporters joined the feeding frenzy.', ['feeding frenzy']],
  ['nature-metaphor', 'The minister is the scapegoat.', ['scapegoat']],
  ['nature-metaphor', 'They sow division.', ['sow division']],
];

const MUST_NOT_FIRE: [Category, text: string, PassageName?][] = [
  // emotive
  ['emotive', 'His brutal honesty pleased the jury.'],
  ['emotive', 'He was charged with reckless driving.'],
  ['emotive', 'The court found him guilty of reckless endangerment.'],
  ['emotive', 'It is not a brutal rule.'],
  ['emotive', 'Catastrophic health cover costs more.'],
  ['emotive', 'They live in a vicious circle of debt.'],
  ['emotive', 'The storm and flood were devastating for the river towns.'],
  ['emotive', 'The club plays a new staging of Bleak House.'],
  // intensifier
  ['intensifier', 'She spoke in total silence for an hour, then sat.'],
  ['intensifier', 'The total cost was nine million.'],
  ['intensifier', 'He had a massive heart attack on Friday.'],
  ['intensifier', 'Windermere mere lies in the north.'],
  ['intensifier', 'The whole class read the total aloud.'],
  ['intensifier', 'The tax applies to whole milk.'],
  ['intensifier', 'Records show 40 of the 90 seats were sold.'],
  // fear
  ['fear', 'She had a panic attack on the train.'],
  ['fear', 'He pressed the panic button.'],
  ['fear', 'The nurse said he had no fear of needles.'],
  ['fear', 'The army laid siege to the town.'],
  ['fear', 'The loom stood in the weaving shed.'],
  ['fear', 'The fund sells catastrophe bonds.'],
  ['fear', 'A lecture on chaos theory drew forty people.'],
  ['fear', 'The law speaks of imminent danger.'],
  // dominance
  ['dominance', 'The court struck down the law.'],
  ['dominance', 'Crushed grapes fill the town', 'headline'],
  ['dominance', 'The tree crushed a car.'],
  ['dominance', 'Workers dismantled the stage.'],
  ['dominance', 'The rider reined in her horse.'],
  ['dominance', 'The pound was weak on Friday.'],
  ['dominance', 'The dog licked its wounds.'],
  // speculation
  ['speculation', 'The trains are set to leave at ten.'],
  ['speculation', 'Prices are expected to rise by 4 percent.'],
  ['speculation', 'The leaders are expected to meet on Monday.'],
  ['speculation', 'She said she may go home.'],
  ['speculation', 'The fossil is thought to be 40 million years old.'],
  ['speculation', 'The film is set in Noria.'],
  ['speculation', 'In May the council met twice.'],
  // vague-source
  ['vague-source', 'Ana Kolb, a critic, said the play was long.'],
  ['vague-source', 'The sources of the river lie in the hills.'],
  ['vague-source', 'Open source code was used.'],
  ['vague-source', 'Food experts were hired by the school.'],
  ['vague-source', 'Police reports list nine cases.'],
  ['vague-source', 'The officials wore blue coats.'],
  ['vague-source', 'According to the ministry, exports fell.'],
  // certainty
  ['certainty', 'A clear sky is forecast.'],
  ['certainty', 'The course of the river changed.'],
  ['certainty', 'A golf course of that size costs a lot.'],
  ['certainty', 'The proof of the theorem is long.'],
  ['certainty', 'The court will sit on Monday.'],
  ['certainty', 'The show opens on Friday.'],
  // reporting-verb
  ['reporting-verb', 'The blaze claimed nine lives.'],
  ['reporting-verb', 'She was admitted to hospital.'],
  ['reporting-verb', 'An insurance claim was paid.'],
  ['reporting-verb', 'The car slammed into a wall.'],
  ['reporting-verb', 'Forecasters warned of heavy rain.'],
  ['reporting-verb', 'The keeper dismissed the batsman for 40.'],
  ['reporting-verb', 'The mayor said that costs had fallen.'],
  ['reporting-verb', 'The town boasts a fine pier.'],
  ['reporting-verb', 'The firm reported a loss.'],
  // implicature
  ['implicature', 'The engine failed to start in the cold.'],
  ['implicature', 'He failed to appear in court.'],
  ['implicature', 'The patient failed to respond to treatment.'],
  ['implicature', 'The horse refused at the last fence.'],
  ['implicature', 'An even number of votes was cast.'],
  ['implicature', 'The manager of the shop left.'],
  ['implicature', 'Armed forces were sent north.'],
  // agency
  ['agency', 'Three people were killed by gunmen.'],
  ['agency', 'He was killed in a crash on Monday.'],
  ['agency', 'She was born in Ossel and was arrested on Friday.'],
  ['agency', 'The scene was shot in Vellhaven.'],
  ['agency', 'The flight was cancelled.'],
  ['agency', 'No one was killed.'],
  ['agency', 'Lessons were given at the school.'],
  ['agency', 'Measles broke out at the camp.'],
  ['certainty', 'Voters wait for the coming election.'],
  ['certainty', 'Crews braced for the approaching storm.'],
  ['certainty', 'They tried to prevent the coming split.'],
  // label, conflict-metaphor and nature-metaphor
  ['label', 'The tax regime is simple.'],
  ['label', 'A flash mob sang in the station.'],
  ['label', 'Reef divers saw clown fish.'],
  ['label', 'She woke up early.'],
  ['label', 'Mandarin is taught at the school.'],
  ['label', 'The film’s villain is played by Ana Kolb.'],
  ['conflict-metaphor', 'Noria declared war on Korran.'],
  ['conflict-metaphor', 'Two stags locked horns.'],
  ['conflict-metaphor', 'The keeper scored an own goal in the second half.'],
  ['conflict-metaphor', 'He likes to gamble at the casino.'],
  ['conflict-metaphor', 'A barrage of rockets fell on the town.'],
  ['conflict-metaphor', 'The train derailed near Ossel.'],
  ['nature-metaphor', 'Rain flooded into the school.'],
  ['nature-metaphor', 'The firestorm burned 400 acres.'],
  ['nature-metaphor', 'She has breast cancer.'],
  ['nature-metaphor', 'Vultures circled the carcass.'],
  ['nature-metaphor', 'Farmers sow wheat in May.'],
  ['nature-metaphor', 'The bull market went on.'],
];

describe('must fire', () => {
  it.each(MUST_FIRE)('%s: %s', (category, text, words, passage = 'body') => {
    expect(markedAs(category, text, passage)).toEqual(words);
  });
});

describe('must not fire', () => {
  it.each(MUST_NOT_FIRE)('%s: %s', (category, text, passage = 'body') => {
    expect(markedAs(category, text, passage)).toEqual([]);
  });
});

it('asks about each of its categories, for silence as often as for a mark', () => {
  for (const category of new Set(MUST_FIRE.map(([of]) => of))) {
    expect(MUST_FIRE.filter(([of]) => of === category).length).toBeGreaterThan(5);
    expect(MUST_NOT_FIRE.filter(([of]) => of === category).length).toBeGreaterThan(5);
  }
  expect(MUST_NOT_FIRE.length).toBeGreaterThanOrEqual(MUST_FIRE.length);
});
