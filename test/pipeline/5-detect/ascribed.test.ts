/** Words that a sentence gives as somebody's view are not the outlet's own: whose voice a mark is in. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { emotive } from '../../../pipeline/lexicons/emotive.ts';
import { label } from '../../../pipeline/lexicons/label.ts';
import { moral } from '../../../pipeline/lexicons/moral.ts';
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
];

describe('somebody’s view', () => {
  it.each(SOMEBODYS)('%s', (text, marks) => {
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
