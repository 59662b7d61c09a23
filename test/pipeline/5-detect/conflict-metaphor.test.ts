/** War, fight, sport and game images: what is marked, and the real wars, crimes, matches and games. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { conflictMetaphor } from '../../../pipeline/lexicons/conflict-metaphor.ts';
import type { PassageName, Strength } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([conflictMetaphor]);
const found = (text: string, passage: PassageName = 'body') =>
  cuesOf(lexicons, text, passage).map(({ text, strength }): [string, Strength] => [text, strength]);

const MUST_FIRE: [text: string, words: string, strength: Strength, PassageName?][] = [
  // blows and shots
  ['A war of words broke out over the library.', 'war of words', 3],
  ['The mayor hit back on Monday.', 'hit back', 2],
  ['She faced a barrage of questions.', 'barrage of questions', 2],
  ['The firm came under fire for the delay.', 'came under fire for', 2],
  ['They traded insults for an hour.', 'traded insults', 2],
  ['The union took aim at the plan.', 'took aim at', 2],
  ['The paper is in the crosshairs.', 'in the crosshairs', 3],
  ['The gloves are off in the tax debate.', 'gloves are off', 2],
  ['It was a shot across the bows of the ministry.', 'shot across the bows', 2],
  ['The senator fired a broadside.', 'fired a broadside', 2],
  ['The clerk was caught in the crossfire.', 'caught in the crossfire', 2],
  ['Minister slams ruling on pensions', 'slams ruling', 2, 'headline'],
  ['They hurled insults at the speaker.', 'hurled insults', 2],
  // wars
  ['The left wages war on motorists', 'wages war on motorists', 3, 'headline'],
  ['The party declared war on red tape.', 'declared war on red', 3],
  ['The bill is an assault on free speech.', 'assault on free speech', 2],
  ['A battle over the budget began.', 'battle over the budget', 1],
  ['It was an uphill battle for the mayor.', 'uphill battle', 1],
  ['An army of lobbyists came.', 'army of lobbyists', 2],
  ['The charm offensive worked.', 'charm offensive', 1],
  ['The office circled the wagons.', 'circled the wagons', 2],
  ['She is on a crusade against plastic bags.', 'crusade against', 2],
  ['They drew a line in the sand.', 'line in the sand', 2],
  ['Opponents torpedoed the deal.', 'torpedoed the deal', 2],
  ['The council shot down the proposal.', 'shot down the proposal', 2],
  ['The rule was weaponised.', 'weaponised', 2],
  ['Her war chest holds nine million.', 'war chest', 2],
  ['One senator holds the budget hostage.', 'holds the budget hostage', 3],
  ['The minister’s scorched-earth tactics failed.', 'scorched-earth', 3],
  ['The backbench revolt ended.', 'backbench revolt', 1],
  // fights
  ['A showdown over pensions is near.', 'showdown', 2],
  ['The two parties locked horns.', 'locked horns', 3],
  ['It was a heavy blow to the cabinet.', 'heavy blow to', 2],
  ['They threw the clerk under the bus.', 'threw the clerk under the bus', 3],
  ['The tug of war over the museum goes on.', 'tug of war', 2],
  ['Parents are up in arms.', 'up in arms', 2],
  ['It was a hatchet job.', 'hatchet job', 3],
  ['Rivals are jockeying for position.', 'jockeying for position', 2],
  ['More sabre-rattling followed.', 'sabre-rattling', 3],
  ['The firm has a stranglehold on the market.', 'stranglehold on', 2],
  // sport
  ['The tax plan was an own goal.', 'own goal', 3],
  ['They moved the goalposts again.', 'moved the goalposts', 2],
  ['The school is a political football.', 'political football', 2],
  ['The agency dropped the ball.', 'dropped the ball', 2],
  ['Both sides score political points.', 'score political points', 2],
  ['The blame game has begun.', 'blame game', 2],
  ['The minister took a victory lap.', 'victory lap', 2],
  ['The ruling was a game changer.', 'game changer', 2],
  // gambling and board games
  ['They gamble with our future.', 'gamble with our future', 2],
  ['He upped the ante on Friday.', 'upped the ante', 2],
  ['The refugees became pawns in the talks.', 'pawns in', 3],
  ['Brinkmanship cost them the vote.', 'Brinkmanship', 2],
  ['The budget gambit failed.', 'gambit', 2],
  ['She rolled the dice on the vote.', 'rolled the dice', 2],
  ['They stacked the deck against tenants.', 'stacked the deck', 2],
];

const MUST_NOT_FIRE: [text: string, PassageName?][] = [
  // blows and shots
  ['Troops hit back with artillery at the border.'],
  ['A barrage of rockets fell on the town.'],
  ['The convoy came under fire from rebels with rifles and mortars.'],
  ['The hunter took aim at the deer.'],
  ['The boxer hit below the belt in the third round.'],
  ['Police returned fire.'],
  ['The bomb blast damaged the plan chest.'],
  ['The storm slammed the coast.'],
  ['A grand slam ruling was read.'],
  ['He won the gloves-off bout on points in the ring.'],
  ['The clerk was fired and charged with fraud.'],
  ['Guards were exchanging fire with a gunman.'],
  ['The photo showed the bloodied head of a doll.'],
  // wars
  ['The army fought a long battle for the village.'],
  ['Noria declared war on Korran.'],
  ['The war lasted nine years.'],
  ['The first Crusade took Jerusalem.'],
  ['The London Blitz began in 1940.'],
  ['Militants held the crew hostage.'],
  ['The pirates had been held hostage themselves.'],
  ['The submarine torpedoed a ship.'],
  ['The plant makes weaponised anthrax.'],
  ['The war on the border killed nine soldiers of the army.'],
  ['The train derailed near Ossel.'],
  ['Three people died in a sexual assault case on the right side of town.'],
  ['Armed rebels led an insurgent group.'],
  ['Scorched earth was all the retreat left of the villages.'],
  // fights
  ['Two stags locked horns.'],
  ['He suffered a heavy blow to the head.'],
  ['A bus ran under the bridge.'],
  ['The tug of war at the school sports day used a long rope.'],
  ['Police shot the gunman after a standoff.'],
  ['Police said the man was stabbed in the back.'],
  ['The nurse drew blood for the test.'],
  ['The suspect had a knife and picked a fight with an officer.'],
  ['The officer used a chokehold.'],
  ['The cup showdown is on Sunday.'],
  ['A shark ate the fish alive.'],
  // sport
  ['The keeper scored an own goal in the second half.'],
  ['She set her own goal of ten miles.'],
  ['The pitcher threw a curveball.'],
  ['He scored 24 points and nine rebounds.'],
  ['The paper prints most political points of view.'],
  ['They won the title and did a victory lap of the track.'],
  ['The sprinter was first out of the blocks.'],
  ['The receiver dropped the ball in the end zone.'],
  ['The team made a full-court press in basketball.'],
  ['Emmy winners and losers wore black.'],
  // gambling and board games
  ['He likes to gamble at the casino.'],
  ['The queen’s gambit is an old chess opening.'],
  ['A pawn in chess moves forward.'],
  ['The poker players raised the stakes.'],
  ['Roll the dice and move your piece in the board game.'],
  ['The goalie stopped nine shots on the power play.'],
  ['The film Avengers Endgame made two billion.'],
  ['Children played musical chairs at the party.'],
  ['The credit card was declined.'],
  ['A tie of four to four is a stalemate in this game.'],
  ['He dropped a poisoned pill into the bottle.'],
  ['They took up arms against Korran.'],
];

describe('must fire', () => {
  it.each(MUST_FIRE)('%s', (text, words, strength, passage = 'body') => {
    expect(found(text, passage)).toEqual([[words, strength]]);
  });
});

describe('must not fire', () => {
  it.each(MUST_NOT_FIRE)('%s', (text, passage = 'body') => {
    expect(found(text, passage)).toEqual([]);
  });
});

it('asks as often for silence as for a mark', () => {
  expect(MUST_NOT_FIRE.length).toBeGreaterThanOrEqual(MUST_FIRE.length);
});
