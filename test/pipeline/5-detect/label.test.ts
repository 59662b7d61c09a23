/** Labels and name-calling: what is marked and how strongly, and the plain uses of the same words. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { label } from '../../../pipeline/lexicons/label.ts';
import type { PassageName, Strength } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([label]);
const found = (text: string, passage: PassageName = 'body') =>
  cuesOf(lexicons, text, passage).map(({ text, strength }): [string, Strength] => [text, strength]);

const MUST_FIRE: [text: string, words: string, strength: Strength, PassageName?][] = [
  // insults
  ['The mayor looked like a buffoon.', 'buffoon', 3],
  ['The council is run by clowns.', 'clowns', 3],
  ['He called in a crackpot from Ossel.', 'crackpot', 3],
  ['A demagogue won in Eastmark.', 'demagogue', 2],
  ['She was known as a drama queen.', 'drama queen', 3],
  ['Only idiots would sign this.', 'idiots', 3],
  ['The party hack got the seat.', 'party hack', 3],
  ['The haters were out in force.', 'haters', 2],
  ['The divider-in-chief spoke again.', 'divider-in-chief', 3],
  ['Another tinpot official said no.', 'tinpot', 3],
  ['These snowflakes cannot take a joke.', 'snowflakes', 3],
  // contempt
  ['Thugs stormed the hall.', 'Thugs', 3],
  ['A mob gathered at the gate.', 'mob', 2],
  ['The howling mob cheered.', 'howling mob', 3],
  ['Hordes of tourists came.', 'Hordes of', 2],
  ['Swarms of migrants arrived.', 'Swarms of migrants', 2],
  ['The scroungers must pay.', 'scroungers', 3],
  ['The great unwashed may vote, too.', 'great unwashed', 3],
  // followers
  ['The minister rewards his cronies.', 'cronies', 3],
  ['She is a mouthpiece of the ministry.', 'mouthpiece', 3],
  ['An apologist for the firm wrote it.', 'apologist', 2],
  ['The lackeys of Vellhaven agreed.', 'lackeys', 3],
  ['They became useful idiots.', 'useful idiots', 3],
  ['A puppet government was set up.', 'puppet government', 3],
  ['A rubber-stamp parliament met.', 'rubber-stamp parliament', 2],
  // rulers and states
  ['The regime closed two newspapers.', 'regime', 2],
  ['The brutal regime fell.', 'brutal regime', 3],
  ['The strongman spoke for an hour.', 'strongman', 2],
  ['Noria is a banana republic.', 'banana republic', 3],
  ['A wannabe dictator runs the town.', 'wannabe dictator', 3],
  ['Korran is a rogue state.', 'rogue state', 2],
  ['The nanny state grows.', 'nanny state', 3],
  // elites
  ['Out-of-touch elites run the bank.', 'Out-of-touch elites', 3],
  ['The elites never listen.', 'elites', 2],
  ['A shadowy cabal chose the head.', 'cabal', 3],
  ['Unelected bureaucrats drew up the list.', 'Unelected bureaucrats', 3],
  ['The fat cats kept the bonus.', 'fat cats', 3],
  ['Special interests wrote the bill.', 'Special interests', 2],
  ['The gun lobby met the mayor.', 'gun lobby', 2],
  // sides
  ['The leftist crowd cheered.', 'leftist', 2],
  ['A far-right party came third.', 'far-right', 1],
  ['The right-wing smear failed.', 'right-wing smear', 2],
  ['Social justice warriors took over.', 'Social justice warriors', 3],
  ['A climate denier took the chair.', 'climate denier', 2],
  ['The lunatic fringe stayed home.', 'lunatic fringe', 3],
  ['A woke school board met.', 'woke', 2],
  ['A woke agenda drives the school.', 'woke agenda', 3],
  ['Hardliners blocked the deal.', 'Hardliners', 2],
  ['The zealots would not listen.', 'zealots', 3],
  // names that take a side
  ['The death tax hits farms.', 'death tax', 3],
  ['Illegal aliens crossed the river.', 'Illegal aliens', 2],
  ['It was a power grab.', 'power grab', 2],
  ['A pro-life group spoke.', 'pro-life', 1],
  // another country’s hand
  ['A Swiss-backed group took the town.', 'Swiss-backed', 1],
  ['A Saudi Arabian-backed group took the town.', 'Saudi Arabian-backed', 1],
  ['He is a Kremlin stooge.', 'Kremlin stooge', 3],
  ['She was a tool of the industry.', 'tool of the industry', 3],
  // doubt
  ['The so-called experts were wrong.', 'so-called experts', 3],
  ['The so-called reform failed.', 'so-called reform', 3],
  ['The so-called walled gardens grow.', 'so-called', 1],
  ['Self-appointed guardians complained.', 'Self-appointed', 3],
  // temper, sneers and praise
  ['A firebrand leads the union.', 'firebrand', 2],
  ['The villain of the story is the bank.', 'villain', 2],
  ['The outrage brigade was quick.', 'The outrage brigade', 3],
  ['Low-information voters decide.', 'Low-information voters', 3],
  ['She is a visionary.', 'visionary', 2],
  ['The town is a beacon of hope.', 'beacon of hope', 2],
  ['Law-abiding citizens pay for it.', 'Law-abiding citizens', 2],
  ['Crony capitalism rules Ossel', 'Crony capitalism', 3, 'headline'],
];

const MUST_NOT_FIRE: [text: string, PassageName?][] = [
  // insults
  ['A circus clown made the children laugh.'],
  ['Reef divers saw clown fish.'],
  ['The hack of the bank’s server lasted a day.'],
  ['The study looks at language police officers use.'],
  ['He turned the crank by hand.'],
  ['A shepherd’s crook hung on the wall.'],
  ['The boxer won the lightweight title.'],
  ['Liar Liar was shown at nine.'],
  ['A duck may quack at night.'],
  ['Each snowflake has six arms.'],
  ['The editor-in-chief resigned.'],
  ['The commander-in-chief flew home.'],
  ['The school set up a scheme for victims of bullies.'],
  // contempt
  ['A flash mob sang in the station.'],
  ['The mob boss was tried in Ossel.'],
  ['Rats and other vermin were found in the kitchen.'],
  ['Pond scum grew on the lake.'],
  ['A monster truck show came to town.'],
  ['The Loch Ness monster sells hats.'],
  ['The pub sold Conan the Barbarian mugs.'],
  ['The lake monster was a log.'],
  ['A horde of zombies fills the film.'],
  ['Football hooligans clashed at the match.'],
  // followers
  ['A rubber mouthpiece saved the boxer’s teeth.'],
  ['The puppet show begins at two.'],
  ['The cheerleader for the high school squad fell.'],
  ['The Minions film opened.'],
  ['Foot soldiers of the army crossed the border with tanks.'],
  ['Machine operators were paid more.'],
  // rulers and states
  ['The tax regime is simple.'],
  ['A new training regime helped her.'],
  ['The sanctions regime lapsed.'],
  ['Some fear a tyranny of the majority.'],
  ['The new powers are wide.'],
  ['Let’s pretend President Kolb was asleep.'],
  ['The Nazi regime fell in 1945.'],
  ['A rainfall regime of that kind is rare.'],
  ['The strongman competition drew 400 people.'],
  ['Gap also owns Banana Republic stores.'],
  ['A benevolent dictator rules the game.'],
  // elites
  ['Elite athletes trained in Ossel.'],
  ['Mandarin is taught at the school.'],
  ['The vet said the fat cat needs a diet.'],
  ['Insider trading is a crime.'],
  ['The hotel lobby was full.'],
  ['A Trojan horse program stole the data.'],
  ['Alligators live in the swamp.'],
  ['The establishment of a court took years.'],
  ['He won the freestyle mogul event on skis.'],
  // sides
  ['At far left sits Anna Kolb.'],
  ['He kept to the far right lane.'],
  ['She woke up early.'],
  ['They woke him at six.'],
  ['The left-winger scored a goal in the second half of the game.'],
  ['Free radicals harm cells.'],
  ['Neanderthal DNA was found in the cave.'],
  ['A lefty pitcher struck out nine.'],
  ['Fitness fanatics queued at the gym.'],
  ['She had a radical mastectomy.'],
  // names that take a side
  ['Death and taxes are certain.'],
  ['A white elephant gift exchange was held.'],
  ['A dog shelter runs the pet project.'],
  // another country’s hand
  ['Switzerland froze the assets.'],
  ['A government-backed loan was granted.'],
  ['An asset-backed bond was sold.'],
  ['The gallery showed a Swiss puppet theatre.'],
  // doubt
  ['The club is so called because of its roof.'],
  ['He was posing as a nurse, police said.'],
  // temper, sneers and praise
  ['The film’s villain is played by Ana Kolb.'],
  ['The Dallas Mavericks won.'],
  ['The washing machine’s agitator broke.'],
  ['The stage version of Les Fossiles has fossils of dinosaurs.'],
  ['A species of shrew lives there.'],
  ['The choir sang Handel’s Messiah.'],
  ['The Guardians of the Galaxy film opened.'],
  ['Guru Nanak was born in 1469.'],
  ['Headmistress Anna Kolb retired.'],
  ['Dr Sage treated the horse with sage leaves.'],
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
