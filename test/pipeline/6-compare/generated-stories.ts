/**
 * Stories of two articles, made from invented sentences: quotations are kept, altered by a synonym, a modal verb or
 * a deletion, or left out; figures are kept, changed in amount or in unit, or left out.
 */
import { seededRandom } from '../../../pipeline/stats/random.ts';

interface GeneratedArticle {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
}

/** The same quotation or figure in both articles, as printed in each. */
export interface Planted {
  readonly a: string;
  readonly b: string;
}

export interface GeneratedStory {
  readonly articles: readonly [GeneratedArticle, GeneratedArticle];
  readonly quotations: readonly (Planted & { readonly isAltered: boolean })[];
  readonly figures: readonly Planted[];
}

const SPOKEN = `
We will keep the harbour open for as long as the fishing families need it
The engineers warned us often that the old dam could break before the winter
I promise every parent in this valley that the school will have a roof by spring
Nobody in the council asked the ferry crews what they thought about the new pier
Our hospital has run out of clean water and we cannot treat another patient today
This treaty gives away the forest and it gives us nothing but a handshake in return
The bank should have stopped those payments the moment the auditors raised the alarm
My brother drove that tram all his life and he never once left the depot late
We are ready to talk about the border but we will not be bullied at the table
It is a serious mistake to build a prison next to a nursery and everybody knows it
The mayor must explain why the snow ploughs stayed in the garage all night
They took our land with a signature and now they want our river as well
I have seen the contract and there is no clause in it that protects the miners
If the strike goes on for much longer the bakeries will have no flour left
The judges were right to free him because the evidence would not convince a child
You cannot feed a city with speeches and you cannot heat it with posters either
Our satellites saw the fires on the ridge long before the ministry admitted them
The museum belongs to the people and the people should decide what hangs in it
We buried more neighbours this month and still the road has no lights
A small island cannot carry the rubbish of a whole continent for ever
The vaccine works and anyone who tells the villagers otherwise is risking their lives
He was a difficult captain but he brought every sailor home through that storm
The new tax will hurt the shepherds first and the shipowners last
I would rather close the theatre than put that man on its stage again
Their satellite town was planned without a clinic without a station and without shade
We shall rebuild the lighthouse stone by stone even if it takes a generation
The radio told us to stay indoors while the water was already in the kitchen
Farmers here want rain and fair prices and they get neither from the capital
The wolves came down to the village twice and the wardens did nothing
What we need is a doctor and what they sent us was a committee
`
  .trim()
  .split('\n');

const SYNONYM_PAIRS = `
need require|warned told|break collapse|school academy|asked consulted|clean safe|treat help|gives hands|stopped blocked|raised sounded|
ready willing|talk speak|serious grave|mistake error|build put|explain say|stayed remained|took seized|land fields|protects covers|
strike walkout|week month|right correct|free release|convince persuade|feed nourish|heat warm|saw noticed|ridge hill|decide choose|
buried lost|neighbours friends|road street|carry bear|rubbish waste|works helps|risking endangering|difficult hard|storm gale|hurt hit|
close shut|put place|planned designed|rebuild restore|generation lifetime|stay remain|kitchen cellar|want ask|fair decent|village hamlet|
nothing little|sent gave|doctor nurse|families crews|moment minute|alarm warning|depot yard|bullied pushed|nursery kindergarten|clause line
`
  .replaceAll('\n', '')
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

const MODAL_PAIRS: readonly (readonly [string, string])[] = [
  ['will', 'may'],
  ['could', 'would'],
  ['cannot', 'may not'],
  ['should', 'could'],
  ['must', 'should'],
  ['would', 'might'],
  ['shall', 'could'],
];

const SPEAKERS = [
  'Ilse Korran, the harbour minister',
  'union leader Tomas Orlen',
  'Maren Delacqua of the Castrel council',
  'Jonas Whitlowe, a farmer',
  'governor Anika Brennig',
  'Pieter Vandermoor, a retired pilot',
  'opposition leader Sofia Quillane',
  'David Ferrowe, the chief engineer',
];

/** How an amount is printed, and how the other article may print it. */
interface Amount {
  readonly text: string;
  readonly other: string;
}

type Kind = 'people' | 'things' | 'money' | 'hours' | 'kilometres' | 'tonnes' | 'percent';

/** Three tellings of one fact; `#` stands for the amount. */
const FACTS: readonly (readonly [kind: Kind, ...tellings: string[]])[] = [
  [
    'people',
    '# Sarvian soldiers are camped along the river Ossel',
    'Sarvia has moved # troops to the banks of the Ossel river',
    'The ministry puts the number of Sarvian soldiers on the Ossel river at #',
  ],
  [
    'people',
    '# protesters marched through Drennmouth against the port tax',
    'Police counted # people at the march against the port tax in Drennmouth',
    'The march against the port tax drew # demonstrators to Drennmouth',
  ],
  [
    'people',
    'The fire on the ferry Amber Star left # passengers injured',
    '# people were injured in the fire on the Amber Star ferry',
    'Doctors treated # injured passengers after the ferry fire on the Amber Star',
  ],
  [
    'people',
    'The paper mill in Torbury will sack # workers',
    '# employees of the Torbury paper mill will lose their jobs',
    'The mill in Torbury said that # workers would have to go',
  ],
  [
    'people',
    '# residents signed the petition for a night bus',
    'The petition for a night bus has # signatures from residents, and # residents signed it by hand',
    'The night bus petition was signed by # residents',
  ],
  [
    'things',
    'The storm cut power to # homes in Lowmere',
    '# homes in Lowmere lost power in the storm',
    'In Lowmere # homes were without power after the storm',
  ],
  [
    'things',
    'Divers found # barrels in the wreck of the Halcyon',
    '# barrels were found by divers in the wreck of the Halcyon',
    'The wreck of the Halcyon held # barrels, divers found',
  ],
  [
    'money',
    'The new opera house will cost #',
    'The cost of the opera house has been put at #',
    'Taxpayers will pay # for the new opera house, which is the cost without the garden',
  ],
  [
    'money',
    'A court fined the Whitlowe brewery # for the river spill',
    'The brewery of the Whitlowe family must pay a fine of # for the river spill',
    'The river spill brought the Whitlowe brewery a fine of #',
  ],
  [
    'hours',
    'The blackout at Port Essel airport lasted #',
    'Port Essel airport was dark for # in the blackout',
    'The airport blackout in Port Essel went on for #',
  ],
  [
    'kilometres',
    'The new tunnel under Mount Tarrow is # long',
    'The Mount Tarrow tunnel, # long, opens in May',
    'Engineers dug # of tunnel under Mount Tarrow',
  ],
  [
    'tonnes',
    'The tanker Corvus spilled # of oil off Skarholm',
    'Off Skarholm # of oil leaked from the tanker Corvus',
    'The oil spill from the Corvus off Skarholm is put at #',
  ],
  [
    'percent',
    'In the poll # of voters want the governor to resign',
    'The poll says that # of voters want a resignation of the governor',
    'A resignation of the governor is wanted by # of voters in the poll',
  ],
];

const FILLERS = [
  'The sky over the bay was grey that morning.',
  'Nobody from the company answered the telephone.',
  'A decision is expected before the summer break.',
  'Shops in the old town stayed open.',
  'The archive of the town holds letters about it.',
];

export function generatedStory(seed: number): GeneratedStory {
  const next = seededRandom(`stories/${seed}`);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const a: string[] = [];
  const b: string[] = [];
  const quotations: (Planted & { isAltered: boolean })[] = [];
  for (const said of shuffled(SPOKEN, next).slice(0, 4 + Math.floor(next() * 3))) {
    const speaker = pick(SPEAKERS);
    const how = next();
    const other = how < 0.45 ? altered(said, next) : said;
    if (how < 0.85) a.push(attributed(said, speaker, next()));
    if (how < 0.7 || how >= 0.85) b.push(attributed(other, speaker, next()));
    if (how < 0.7) quotations.push({ a: said, b: other, isAltered: other !== said });
  }
  const figures: Planted[] = [];
  for (const [kind, ...tellings] of shuffled(FACTS, next).slice(0, 5)) {
    const [first, second] = shuffled(tellings, next) as [string, string];
    const amount = amountOf(kind, next);
    const how = next();
    const other =
      how < 0.3 ? amount.text : how < 0.65 ? amountOf(kind, next, amount.text).text : amount.other;
    const [inA, inB] = [sentence(first, amount.text), sentence(second, other)];
    if (how < 0.9) a.push(inA);
    if (how < 0.8 || how >= 0.9) b.push(inB);
    if (how < 0.8) figures.push({ a: inA, b: inB });
  }
  for (const filler of FILLERS) (next() < 0.5 ? a : b).push(filler);
  return {
    articles: [article('a', shuffled(a, next)), article('b', shuffled(b, next))],
    quotations,
    figures,
  };
}

function article(id: string, paragraphs: readonly string[]): GeneratedArticle {
  return { id, headline: '', body: paragraphs.join('\n\n') };
}

function sentence(telling: string, amount: string): string {
  const text = telling.replaceAll('#', amount);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Another wording: a synonym, another modal verb, or a few words less in the middle. */
function altered(said: string, next: () => number): string {
  const words = said.split(' ');
  const ways = shuffled(['synonym', 'modality', 'deletion'], next);
  for (const way of ways) {
    if (way === 'deletion' && words.length >= 10) {
      const from = 3 + Math.floor(next() * (words.length - 8));
      const count = 1 + Math.floor(next() * 3);
      return [...words.slice(0, from), ...words.slice(from + count)].join(' ');
    }
    const pairs = shuffled(way === 'synonym' ? SYNONYM_PAIRS : MODAL_PAIRS, next);
    const pair = pairs.find(([from]) => words.includes(from));
    if (pair !== undefined) return words.map((word) => (word === pair[0] ? pair[1] : word)).join(' ');
  }
  return words.filter((_, i) => i !== 4).join(' ');
}

/** The attribution in front, behind, or in the middle. */
function attributed(said: string, speaker: string, how: number): string {
  const words = said.split(' ');
  if (how < 0.35) return `“${said},” said ${speaker}.`;
  if (how < 0.6) return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}, said: “${said}.”`;
  const middle = Math.floor(words.length / 2);
  if (how < 0.8)
    return `“${words.slice(0, middle).join(' ')},” said ${speaker}, “${words.slice(middle).join(' ')}.”`;
  return `“${said}.”`;
}

/** An amount of a kind; not the one given. */
function amountOf(kind: Kind, next: () => number, not = ''): Amount {
  for (;;) {
    const amount = drawn(kind, next);
    if (amount.text !== not) return amount;
  }
}

function drawn(kind: Kind, next: () => number): Amount {
  const n = 2 + Math.floor(next() * 18);
  switch (kind) {
    case 'people':
    case 'things': {
      const many = n * 100 + Math.floor(next() * 9) * 10;
      return { text: many.toLocaleString('en-GB'), other: `about ${many.toLocaleString('en-GB')}` };
    }
    case 'money':
      return { text: `${n}.5 million crowns`, other: `${n},500,000 crowns` };
    case 'hours':
      return { text: `${n} hours`, other: `${n * 60} minutes` };
    case 'kilometres':
      return { text: `${n} kilometres`, other: `${n},000 metres` };
    case 'tonnes':
      return { text: `${n * 10} tonnes`, other: `${n * 10},000 kilograms` };
    case 'percent':
      return { text: `${n * 4} per cent`, other: `${n * 4}%` };
  }
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const k = Math.floor(next() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
}
