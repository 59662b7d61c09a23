/**
 * Marks that a sceptical reader would or would not accept: phrases of each class with the start of the reason shown,
 * and the literal, legal, technical and worn uses of the same words.
 */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import type { Category } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const shipped = compileLexicons(Object.values(lexicons));
const strong = (text: string) => cuesOf(shipped, text).filter(({ strength }) => strength > 1);

/** The reason fits the phrase: words behind the phrase in the reason. */
const FITTING: [text: string, words: string, reason: string][] = [
  ['Prices plummeted in May.', 'plummeted', 'tells a rise, a fall'],
  ['The notorious clerk met the mayor.', 'notorious', 'says that everyone knows something bad'],
  ['There was a dramatic rise in fees.', 'dramatic rise', 'makes it sound big'],
  ['The embattled mayor met the press.', 'embattled', 'sums up how bad'],
  ['It is arguably the best town.', 'arguably the best', 'puts someone or something at the top'],
  ['Fortunately, the bus was late.', 'Fortunately', 'tells readers whether to be glad'],
  ['The clerk was supposedly at home.', 'supposedly', 'spreads doubt'],
  ['Oddly, the door was open.', 'Oddly', 'calls it strange'],
  ['The clerk ridiculed the plan.', 'ridiculed', 'says that words were mockery'],
  ['The board scolded the clerk.', 'scolded', 'makes criticism sound like a telling-off'],
  ['The clerk touted the plan.', 'touted', 'turns approval into a show'],
  ['The relentless rain of letters went on.', 'relentless', 'says that it never stops'],
  ['The dishonest clerk left.', 'dishonest', 'judges whether somebody is honest'],
  ['The talks ran aground.', 'ran aground', 'is an image from ships'],
  ['The charge was trumped-up.', 'trumped-up', 'says that there is nothing behind'],
  ['It was empty rhetoric.', 'empty rhetoric', 'says that the words are worth nothing'],
  ['The board bent over backwards for the firm.', 'bent over backwards', 'names what was done'],
  ['Rivals slandered the clerk.', 'slandered', 'says that somebody’s good name'],
  ['Some residents threw a fit.', 'threw a fit', 'pictures somebody as out of control'],
  ['The hugely popular fair was full.', 'hugely popular', 'praises like a brochure'],
  ['It was a shitty deal.', 'shitty', 'is a coarse word'],
  ['The evil rule was passed.', 'evil', 'says what is right or wrong'],
  ['It was a stinging defeat for the board.', 'stinging defeat', 'is an image of crushing'],
  ['One clerk was conspicuously absent.', 'conspicuously absent', 'says that something is missing'],
  ['It was all too convenient.', 'all too convenient', 'hints that somebody gains'],
  ['The fee was a heavy blow to shops.', 'heavy blow to', 'is an image of a blow'],
  ['The offer was a bait-and-switch.', 'bait-and-switch', 'calls what was done a trick'],
  ['The boundless hope of the town went on.', 'boundless', 'turns size into a feeling'],
  ['The board papered over the gap.', 'papered over', 'says that something was covered up'],
  ['The speech was cringeworthy.', 'cringeworthy', 'tells readers to be embarrassed'],
  // one word, several senses: the reason holds for what stands there
  ['The bill will doom the port.', 'doom', 'says that there is no hope left'],
  ['There would be chaos in the harbour.', 'chaos', 'is one of the strongest words for harm'],
  ['The worst outrages of the board are known.', 'worst outrages', 'names what was done and condemns it'],
  ['It was a monstrous rule.', 'monstrous', 'calls it terribly cruel, bad or big'],
  ['The offer is a non-starter for the union.', 'non-starter', 'says that a proposal has no chance'],
  ['The mayor was dogged by questions.', 'dogged by questions', 'pictures trouble as something that hunts'],
  ['The port is a whipping boy for the union.', 'whipping boy', 'says that somebody or something is there'],
  [
    'The fiscal plan was sacrificed on the altar of haste.',
    'on the altar of',
    'says that something was given up',
  ],
  ['The clerk reluctantly signed.', 'reluctantly', 'says that somebody did not want to'],
  ['He gleefully tossed the letter.', 'gleefully', 'tells the act together with a mind'],
  ['The board gave short shrift to the plan.', 'short shrift', 'says that too little attention was given'],
  ['Rivals derailed the bill.', 'derailed the bill', 'is an image of a wreck'],
  ['The plan may turn the tide on debt.', 'turn the tide on', 'pictures events as a tide'],
  ['His past indiscretions came up.', 'past indiscretions', 'is a gentle way round a hard word'],
  ['The step backfired.', 'backfired', 'says that a step did, or will do, the opposite'],
  ['The clerks had no choice but to sign.', 'had no choice but to', 'says that nothing else was possible'],
  ['It was unthinkable that the port would close.', 'unthinkable', 'says that nobody could have thought it'],
  ['The board was not up to the task.', 'not up to the task', 'says that somebody is too weak'],
];

/** No mark of strength 2 or more of the category. */
const PLAIN: [category: Category, text: string][] = [
  ['speculation', 'The panel is reportedly seeking the files of the port.'],
  ['reporting-verb', 'The team insisted they would not answer.'],
  ['conflict-metaphor', 'Two states are winner-take-all contests.'],
  ['conflict-metaphor', 'War-weary voters met in Ossel.'],
  ['intensifier', 'The two chambers are on dramatically opposite tracks.'],
  ['intensifier', 'A mere connection is not sufficient under the law.'],
  ['emotive', 'Several issues outstanding go to the board.'],
  ['emotive', 'The clerk said proudly that the door was new.'],
  ['dominance', 'He was unable to contain himself.'],
  ['vague-source', 'The clerk cannot be said to have hidden.'],
  ['vague-source', 'According to police reports, the door was open.'],
  ['reporting-verb', 'The council will claim the deal as a victory.'],
  ['reporting-verb', 'In a guilty plea, he admitted two counts.'],
  ['reporting-verb', 'She was heard screaming that the door was shut.'],
  ['emotive', 'The group runs a propaganda magazine.'],
  ['emotive', 'Some viruses become less virulent.'],
  ['emotive', 'The shop bans the glorification of hatred.'],
  ['speculation', 'The singer is the toast of Ossel.'],
  ['speculation', 'Nobody knew what could be done for them.'],
  ['emotive', 'He shouted a racial slur at the guard.'],
  ['implicature', 'The cut put money back in the pockets of families.'],
  ['emotive', 'The rainfall was exceptional.'],
  ['emotive', 'She is one of the most prominent doctors in Ossel.'],
  ['conflict-metaphor', 'Nine clerks were fired or resigned amid allegations.'],
  ['moral', 'The priest spoke of evil in his sermon on the gospel.'],
  ['moral', 'For bishops and theologians this is a wicked sin.'],
  ['nature-metaphor', 'The farmer saw a wolf on the prowl near his sheep.'],
  ['emotive', 'Shares and bonds plummeted on the exchange.'],
  ['emotive', 'She sued the paper for slander and libel.'],
  ['emotive', 'The gymnast bent over backwards.'],
  ['emotive', 'The rabbit appeared out of thin air.'],
  ['emotive', 'The malicious software was removed.'],
  ['emotive', 'The venerable Bede wrote it.'],
  // another sense of the word
  ['emotive', 'The clerks slept in bunks below deck.'],
  ['emotive', 'Tests found toxic dust near the plant.'],
  ['emotive', 'It is a prickly issue for the board.'],
  ['emotive', 'The court may toss out the case.'],
  ['emotive', 'They toss out phrases at dinner.'],
  ['emotive', 'The couple plotted a trip to the lakes.'],
  ['emotive', 'The board is still stinging from its loss.'],
  ['emotive', 'The pills cause effects such as paranoia and nightmares.'],
  ['emotive', 'A devastating hurricane hit Ossel.'],
  ['label', 'They carried a life-sized puppet of the mayor.'],
  ['label', 'With torn and bleeding hearts we smile.'],
  ['dominance', 'Your inability to tame your desire is known.'],
  ['dominance', 'Pirates held the crew hostage.'],
  ['reporting-verb', 'The split could herald a new era.'],
  ['reporting-verb', 'A bombing claimed by the militant group followed.'],
  ['reporting-verb', 'They must admit to themselves that they erred.'],
  ['reporting-verb', 'I have to admit that it rained.'],
  ['reporting-verb', 'We must insist that they come.'],
  ['reporting-verb', 'It is worth pointing out that it rained.'],
  ['reporting-verb', 'The clerks felt insulted by the offer.'],
  ['certainty', 'Boats help to feed towns as surely as farms do.'],
  ['certainty', 'She plainly expressed her view.'],
  ['intensifier', 'Yes, absolutely.'],
  ['intensifier', 'No, absolutely not.'],
  ['intensifier', 'It is the kindest and most useful thing they would ever do.'],
  ['implicature', 'He faces nine counts of failing to disclose the sum.'],
  ['implicature', 'If she fails to win on Tuesday, she will stop.'],
  ['fear', 'That is already alarming farmers.'],
  ['fear', 'Many people insure themselves against financial catastrophe.'],
  ['conflict-metaphor', 'The mayor looks at a chess game with the envoy.'],
  ['speculation', 'He should be secretly rooting for rain.'],
  ['vague-source', 'The song is played from a truck that is often seen at rallies.'],
  ['vague-source', 'According to researchers at Ossel University, it rained.'],
  ['vague-source', 'There would be fewer questions about the sum.'],
  ['vague-source', 'No one expects their policy to cover tyres.'],
  ['moral', 'Whether for selfish or altruistic reasons, they came.'],
  // names of laws and bodies
  ['moral', 'The clerk wrote the Sanctity of Human Life Act in May.'],
  ['emotive', 'The sum went to the Fearless Fund in May.'],
];

describe('the reason fits', () => {
  it.each(FITTING)('%s', (text, words, reason) => {
    const found = strong(text).map((cue) => [cue.text, cue.reason]);
    expect(found).toContainEqual([words, expect.stringContaining(`“${words}” ${reason}`)]);
  });
});

describe('left alone', () => {
  it.each(PLAIN)('%s: %s', (category, text) => {
    expect(strong(text).filter((cue) => cue.category === category)).toEqual([]);
  });
});

it('asks for silence as often as for a mark', () => {
  expect(PLAIN.length).toBeGreaterThanOrEqual(FITTING.length);
});
