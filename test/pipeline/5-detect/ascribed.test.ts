/** Words that a sentence gives as somebody's view are not the outlet's own: whose voice a mark is in. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { emotive } from '../../../pipeline/lexicons/emotive.ts';
import { label } from '../../../pipeline/lexicons/label.ts';
import { moral } from '../../../pipeline/lexicons/moral.ts';
import { reportingVerb } from '../../../pipeline/lexicons/reporting-verb.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([emotive, label, moral]);
const voices = (text: string): string[] =>
  cuesOf(lexicons, text).map(({ text, voice }) => `${text}: ${voice}`);

const SOMEBODYS: [text: string, marks: string[]][] = [
  ['Rivals called it a reckless plan.', ['reckless: indirect']],
  ['Critics called the plan reckless and cynical.', ['reckless: indirect', 'cynical: indirect']],
  ['The plan was dismissed as absurd.', ['absurd: indirect']],
  ['The union denounced the plan as immoral.', ['immoral: indirect']],
  ['Some describe the new rules of the port as heartless.', ['heartless: indirect']],
  ['He was accused of botching the sale.', ['botching: indirect']],
  ['There were complaints of a shameless bargain.', ['shameless: indirect']],
  ['She was branded a buffoon.', ['buffoon: indirect']],
  ['The alleged lies were never shown.', ['lies: indirect']],
  ['The supposedly disastrous rule stays.', ['disastrous: indirect']],
  ['They felt betrayed.', ['betrayed: indirect']],
  ['The fair is billed as a wonderful show.', ['wonderful: indirect']],
  ['Two lawyers had warned the port against botching the sale.', ['botching: indirect']],
  [
    'Many farmers see the loudest voices of the union as reckless or cynical.',
    ['reckless: indirect', 'cynical: indirect'],
  ],
  ['The judges described acts of shameless waste.', ['shameless: indirect']],
  // lists, insertions, what is charged behind "as an attempt"
  ['Rivals accused the board of a list of crimes: waste, delay and oppression.', ['oppression: indirect']],
  [
    'Critics called the plan reckless, cynical and absurd.',
    ['reckless: indirect', 'cynical: indirect', 'absurd: indirect'],
  ],
  ['The paper castigated him for his tone — and his haste — as reckless.', ['reckless: indirect']],
  ['Rivals dismissed the plan, like others before it, as absurd.', ['absurd: indirect']],
  [
    'Rivals criticised the speech of the mayor as an attempt by the port to bungle the sale.',
    ['bungle: indirect'],
  ],
  ['They avoided the appearance of a shameless bargain.', ['shameless: indirect']],
  ['They pretend to be outraged.', ['outraged: indirect']],
  ['The board feigned outrage.', ['outrage: indirect']],
];

/** What people say of themselves, who says it between commas, how a word sounds, texts printed from elsewhere. */
const ELSEWHERE: [text: string, marks: string[]][] = [
  ['The union likes to think of itself as brilliant.', ['brilliant: indirect']],
  [
    'He casts himself as a rebel, a lone clerk (or a former one) who must answer heartless rules and absurd fees.',
    ['heartless: indirect', 'absurd: indirect'],
  ],
  ['The rule, she argues, is heartless.', ['heartless: indirect']],
  ['The sale, say two clerks of the port, was reckless.', ['reckless: indirect']],
  ['Sell the gate, he contends, and you may end up with a disastrous port.', ['disastrous: indirect']],
  ['The term sounds heartless.', ['heartless: indirect']],
  ['Still, “cost centre” sounds absurd.', ['absurd: indirect']],
  ['This disastrous rule must go — Ossel Clerks (@osselclerks) June 2, 2019', ['disastrous: quote']],
  ['This disastrous rule must go — Ossel Clerks (@osselclerks)', ['disastrous: indirect']],
  [
    'What can be worse Than to wait here, driven from the gate, In this heartless hall of stone; The rain that falls Upon us without end',
    ['heartless: indirect'],
  ],
  ['A port bent on reckless growth is among your descriptions of the town.', ['reckless: indirect']],
  ['Shameless was her word for it.', ['Shameless: indirect']],
];

/** In a clause of what is thought, feared or asked; behind the words. */
const IN_CLAUSES: [text: string, marks: string[]][] = [
  ['The town has convinced itself that the rule is disastrous.', ['disastrous: indirect']],
  ['The main criticism of the plan is that it is heartless.', ['heartless: indirect']],
  ['Rivals took it as proof of a view that she was always shameless.', ['shameless: indirect']],
  ['The clerks skipped questions about whether the board is reckless.', ['reckless: indirect']],
  ['Readers wondered if the rule was absurd.', ['absurd: indirect']],
  ['A union whose members believe the board will bungle the sale met.', ['bungle: indirect']],
  [
    'It is a heartless display from a reckless firm, two lawyers of the union told Radio Ossel.',
    ['heartless: indirect', 'reckless: indirect'],
  ],
  ['He looks like a buffoon, as some have called him.', ['buffoon: indirect']],
  ['Farmers have tarred the bill as an absurd rule.', ['absurd: indirect']],
  ['They acted as if the clerk was heartless.', ['heartless: indirect']],
  ['She considers the old rules about the gate of the harbour heartless.', ['heartless: indirect']],
  ['The singers pose as brilliant.', ['brilliant: indirect']],
  ['Their professed brilliance amused few, and the allegedly heartless rule stays.', ['heartless: indirect']],
  ['He talked about how fees were disastrous.', ['disastrous: indirect']],
  ['They complained for days of how absurd it was.', ['absurd: indirect']],
  ['The cuts, which its own advisers have cautioned are reckless, go on.', ['reckless: indirect']],
  ['Clerks expressed to the board that the rule was heartless.', ['heartless: indirect']],
  ['She posits that even a heartless rule may help.', ['heartless: indirect']],
  ['They pretend that they are outraged.', ['outraged: indirect']],
];

const THE_OUTLETS: [text: string, marks: string[]][] = [
  ['The reckless plan was passed.', ['reckless: outlet']],
  ['Rivals called for a reckless cut.', ['reckless: outlet']],
  ['The union phoned, and a heartless rule was passed.', ['heartless: outlet']],
  ['She works as a clerk in a heartless office.', ['heartless: outlet']],
  ['Part of the shameless bargain was a house.', ['shameless: outlet']],
  ['He is widely considered brilliant.', ['brilliant: outlet']],
  ['It is regarded as a disastrous rule.', ['disastrous: outlet']],
  ['Accused by nobody, the mayor bungled the sale.', ['bungled: outlet']],
  ['As she called, the absurd rule was read out.', ['absurd: outlet']],
  ['The alleged thief met the heartless clerk.', ['heartless: outlet']],
  ['They felt the cold in the shameless mansion of the duke.', ['shameless: outlet']],
  ['Critics met. The absurd rule stays.', ['absurd: outlet']],
  ['The board warned the town, and against all advice the reckless sale went on.', ['reckless: outlet']],
  ['The union fought against a heartless rule.', ['heartless: outlet']],
  ['The shop was fined, which the absurd rule allows.', ['absurd: outlet']],
  ['I believe that the rule is heartless.', ['heartless: outlet']],
  ['We fear the board will bungle the sale.', ['bungle: outlet']],
  ['The truth is that the rule is heartless.', ['heartless: outlet']],
  ['The rule that closed the gate is heartless.', ['heartless: outlet']],
  ['Rivals denounced the clerk who botched the sale.', ['botched: outlet']],
  ['The clerk who believes in luck made a reckless bet.', ['reckless: outlet']],
  ['The reckless plan failed, and the board said nothing.', ['reckless: outlet']],
  ['The absurd rule stays, as it has for years.', ['absurd: outlet']],
  ['The town considered rules, and the heartless clerk left.', ['heartless: outlet']],
  ['Rivals called the mayor, and a heartless rule was passed.', ['heartless: outlet']],
  ['Rivals accused the board of waste, and reckless clerks left.', ['reckless: outlet']],
  ['The clerk was dismissed in May, as absurd as it is, and left.', ['absurd: outlet']],
  ['She sees herself as a clerk, but the rule is heartless.', ['heartless: outlet']],
  ['He hurt himself as the reckless plan failed.', ['reckless: outlet']],
  ['The union, it must be said, is heartless.', ['heartless: outlet']],
  ['“We met the board,” said Anna Vale, who runs a heartless office.', ['heartless: outlet']],
  ['“We met the board,” she said, waving at an absurd door.', ['absurd: outlet']],
  ['The rule, I argue, is heartless.', ['heartless: outlet']],
  ['The clerk, who writes and paints, is heartless.', ['heartless: outlet']],
  ['The board, a friend of Vale, is heartless.', ['heartless: outlet']],
  ['The alarm sounds absurd.', ['absurd: outlet']],
  ['The absurd rule has a page (see there).', ['absurd: outlet']],
  ['The Board In Ossel passed an absurd rule For Clerks.', ['absurd: outlet']],
  ['The reckless mayor is their neighbour.', ['reckless: outlet']],
  ['I talk about how absurd it was.', ['absurd: outlet']],
  ['The board, arguing about time, bungled the sale.', ['bungled: outlet']],
  ['They read fake news, absurd books and poems.', ['absurd: outlet']],
  ['A clerk, speaking of rain, bungled the sale.', ['bungled: outlet']],
  ['He keeps talking about rain and is absurd.', ['absurd: outlet']],
  ['They worked as part of a heartless office.', ['heartless: outlet']],
];

describe('somebody’s view', () => {
  it.each(SOMEBODYS)('%s', (text, marks) => {
    expect(voices(text)).toEqual(marks);
  });
});

describe('verbs of saying', () => {
  const reporting = compileLexicons([reportingVerb]);
  it.each([
    ['Rivals criticised her remarks as an attempt by the board to play down the loss.', 'indirect'],
    ['Rivals accused the mayor of whining about fees.', 'indirect'],
    ['The board tried to play down the loss.', 'outlet'],
    ['Rivals described the mayor as tired and whined about fees.', 'outlet'],
    ['The mayor whined about fees.', 'outlet'],
  ])('%s', (text, voice) => {
    expect(cuesOf(reporting, text).at(-1)?.voice).toBe(voice);
  });
});

describe('words from elsewhere', () => {
  it.each(ELSEWHERE)('%s', (text, marks) => {
    expect(voices(text)).toEqual(marks);
  });
});

describe('what is thought, asked or told', () => {
  it.each(IN_CLAUSES)('%s', (text, marks) => {
    expect(voices(text)).toEqual(marks);
  });
});

const turns = (labels: readonly string[]): string =>
  labels.map((label) => `${label} The rule is heartless.`).join('\n\n');

describe('a transcript', () => {
  it('gives what follows a label to the person named', () => {
    const text = turns(['ANNA VALE:', 'BEN ORR:', 'ANNA VALE:', 'B. ORR:']);
    expect(voices(`This is a heartless hearing.\n\n${text}`)).toEqual([
      'heartless: outlet',
      ...Array(4).fill('heartless: indirect'),
    ]);
  });
  it('has four labels and more', () => {
    expect(voices(turns(['ANNA VALE:', 'BEN ORR:', 'ANNA VALE:']))).toEqual(
      Array(3).fill('heartless: outlet'),
    );
  });
  it('has labels in capitals', () => {
    const text = turns(['The harbour:', 'The gate:', 'The port:', 'The town:']);
    expect(voices(text)).toEqual(Array(4).fill('heartless: outlet'));
  });
});

describe('the outlet’s own', () => {
  it.each(THE_OUTLETS)('%s', (text, marks) => {
    expect(voices(text)).toEqual(marks);
  });
});
