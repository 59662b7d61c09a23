/** Nature images: what is marked, and real weather, fires, floods, illnesses, animals and market terms. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { natureMetaphor } from '../../../pipeline/lexicons/nature-metaphor.ts';
import type { PassageName, Strength } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([natureMetaphor]);
const found = (text: string, passage: PassageName = 'body') =>
  cuesOf(lexicons, text, passage).map(({ text, strength }): [string, Strength] => [text, strength]);

const MUST_FIRE: [text: string, words: string, strength: Strength, PassageName?][] = [
  // water
  ['A flood of migrants is expected.', 'flood of migrants', 2],
  ['The office was swamped with calls.', 'swamped with calls', 2],
  ['A tsunami of lawsuits followed.', 'tsunami of lawsuits', 3],
  ['They want to stem the tide of complaints.', 'stem the tide of', 2],
  ['The bill is dead in the water.', 'dead in the water', 2],
  ['The scandal engulfed the ministry.', 'engulfed the ministry', 2],
  ['The ruling opened the floodgates.', 'floodgates', 2],
  ['He left the sinking ship of a party.', 'sinking ship', 3],
  ['The talks ran aground.', 'ran aground', 2],
  ['People poured across the border.', 'poured across the border', 2],
  ['The mayor landed in hot water.', 'in hot water', 2],
  ['It was only the tip of the iceberg.', 'tip of the iceberg', 2],
  // weather
  ['An avalanche of criticism met the plan.', 'avalanche of criticism', 3],
  ['She is a lightning rod for critics.', 'lightning rod', 2],
  ['The minister faces a political storm.', 'political storm', 2],
  ['The report cast a cloud over the vote.', 'cast a cloud over', 2],
  ['He got a frosty reception.', 'frosty reception', 2],
  ['The row snowballed.', 'snowballed', 2],
  ['It was a storm in a teacup.', 'storm in a teacup', 2],
  ['The council got the cold shoulder.', 'cold shoulder', 2],
  // fire and earthquakes
  ['His remark set off a firestorm.', 'firestorm', 3],
  ['They added fuel to the fire.', 'added fuel to the fire', 3],
  ['The speech fanned the flames.', 'fanned the flames', 3],
  ['The leaflet stoked resentment.', 'stoked resentment', 2],
  ['The party imploded.', 'imploded', 2],
  ['It was a seismic shift for the party.', 'seismic shift', 2],
  ['The rollout was a dumpster fire.', 'dumpster fire', 3],
  ['The vote sent tremors through the party.', 'tremors through the party', 2],
  ['The case laid bare racial fault lines.', 'racial fault lines', 2],
  ['Her meteoric rise surprised Ossel.', 'meteoric rise', 2],
  // illness
  ['Graft is a cancer on our society.', 'cancer on our society', 3],
  ['The row poisoned the debate.', 'poisoned the debate', 3],
  ['The firm is haemorrhaging cash.', 'haemorrhaging cash', 2],
  ['There is an epidemic of loneliness.', 'epidemic of loneliness', 2],
  ['The deal is on life support.', 'life support', 2],
  ['The state is addicted to spending.', 'addicted to spending', 2],
  ['It was a shot in the arm for the town.', 'a shot in the arm', 2],
  ['The plague of corruption spreads.', 'plague of corruption', 2],
  ['It sounded the death knell of the paper.', 'death knell', 2],
  // animals
  ['Reporters joined the feeding frenzy.', 'feeding frenzy', 3],
  ['Rivals pounced on the error.', 'pounced on', 2],
  ['Vultures circled the bank.', 'Vultures circled', 3],
  ['The minister is the scapegoat.', 'scapegoat', 2],
  ['The rule kicked the hornet’s nest.', 'hornet’s nest', 2],
  ['It was a dog whistle to voters.', 'dog whistle', 2],
  ['He is a wolf in sheep’s clothing.', 'wolf in sheep’s clothing', 3],
  ['The speech was red meat for the base.', 'red meat for the base', 3],
  ['He weaselled out of the debate.', 'weaselled out of', 3],
  ['The lobby has tentacles everywhere.', 'tentacles', 3],
  ['The Swiss bear growls no more.', 'The Swiss bear', 3],
  ['The fund preyed on vulnerable tenants.', 'preyed on vulnerable', 2],
  // plants and landscape
  ['They sow division.', 'sow division', 2],
  ['He is a thorn in the mayor’s side.', 'thorn in the mayor’s side', 2],
  ['She spent years in the political wilderness.', 'political wilderness', 2],
  ['The plan withered on the vine.', 'withered on the vine', 2],
];

const MUST_NOT_FIRE: [text: string, PassageName?][] = [
  // water
  ['Flood water filled the streets after the storm.'],
  ['Rain flooded into the school.'],
  ['The dam has four floodgates.'],
  ['The ferry ran aground on a reef.'],
  ['Soak the beans in hot water.'],
  ['Sailors left the sinking ship in a lifeboat.'],
  ['A boy called the coast guard from aboard the sinking ship.'],
  ['Goods stream across the border.'],
  ['The stream flowed across the border.'],
  ['Rainwater brings more flooding into the city.'],
  ['The tide turned at nine.'],
  ['Penguins sat on the tip of an iceberg.'],
  ['The whale was washed up on the beach.'],
  ['The frigate lay dead in the water.'],
  // weather
  ['An avalanche of snow hit the hut.'],
  ['The church has a lightning rod on its roof.'],
  ['The storm moved along the coast.'],
  ['The eye of the storm passed the island at noon.'],
  ['Children threw snowballs.'],
  ['Frosty weather is forecast.'],
  ['Headwinds slowed the plane.'],
  ['Cook the meat and keep it in the deep freeze.'],
  // fire and earthquakes
  ['The firestorm burned 400 acres.'],
  ['Put a log on and stoke the fire with dry wood.'],
  ['A seismic survey was made of the fault.'],
  ['The magnitude 5 aftershock woke the town.'],
  ['Firefighters put out a dumpster fire.'],
  ['The submersible imploded.'],
  ['The volcano erupted in the night.'],
  ['Simmer the sauce for ten minutes.'],
  ['Water has a boiling point of 100 degrees.'],
  ['The house went up in flames.'],
  ['Flames rose as the cathedral went up in smoke.'],
  // illness
  ['She has breast cancer.'],
  ['The water was poisoned by lead.'],
  ['He was bleeding from the nose.'],
  ['The flu epidemic began in May.'],
  ['The patient is on life support in hospital.'],
  ['She is addicted to heroin.'],
  ['The nurse gave him a shot in the arm.'],
  ['A teenager was shot in the arm.'],
  ['The baby was stillborn.'],
  ['He was paralysed from the waist down.'],
  // animals
  ['Sharks began a feeding frenzy off the beach.'],
  ['The cat pounced on a mouse.'],
  ['Vultures circled the carcass.'],
  ['A hornet nest hung in the tree.'],
  ['The octopus has eight tentacles.'],
  ['Red meat is part of his diet.'],
  ['The wolf pack killed nine sheep near the ranch.'],
  ['The Norwegian wolf population is endangered.'],
  ['Owls prey on mice.'],
  ['The honey badger is fearless.'],
  ['Dogs snarled at the gate.'],
  ['The bull market went on.'],
  ['The Swiss Tigers laid down their weapons.'],
  // plants and landscape
  ['Farmers sow wheat in May.'],
  ['A thorn in the lion’s paw was removed.'],
  ['The car got mired in mud.'],
  ['Ice on the lake is thin.'],
  ['Climbers have a mountain to climb near Everest.'],
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
