/** Questions in the outlet’s own voice: those left open or leaning on an answer, and those that only ask. */
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { detect } from '../../../pipeline/5-detect/index.ts';

const nothing = compileLexicons([]);

function questions(headline: string, body: string): [text: string, strength: number][] {
  const doc = tokenize({ id: 'test', headline, body });
  return detect(doc, nothing, voice(doc))
    .cues.filter(({ entry }) => entry === 'detector/rhetorical-question')
    .map(({ text, strength }) => [text, strength]);
}

const REST = ' The council met on Monday and heard both sides.';

const LEANING: [string][] = [
  ['How long must the town wait?'],
  ['Why won’t the mayor answer?'],
  ['Is this the end of the market?'],
  ['Does anyone believe that?'],
  ['Isn’t it time for a new plan?'],
  ['What is the council hiding?'],
  ['Who will stop them?'],
  ['And how can a town survive that?'],
  ['So what?'],
  ['What if the bridge falls?'],
];

const WITHOUT_MARK: [string][] = [
  ['Will this lead to chaos.'],
  ['Can the mayor survive.'],
  ['Is anyone in charge at the plant.'],
  ['Does this mean war.'],
  ['Will they last a week.'],
];

/** They ask for a fact that the next sentence gives. */
const LEADING_OVER: [string][] = [
  ['So what happened?'],
  ['What gives?'],
  ['So what’s next?'],
  ['Don’t believe it?'],
  ['How can we achieve that?'],
  ['Where is the old harbour still open?'],
];

const STATEMENTS: [why: string, text: string][] = [
  ['a name', 'Will Orlen left the room early.'],
  ['a command', 'Do this before lunch every day.'],
  ['a command', 'Have a look at the new plan.'],
  ['a condition', 'Should he win, the council would change.'],
  ['a wish', 'May the better team win.'],
  [
    'a long sentence',
    'Is it known that the council met on Monday and heard both sides of the old story again.',
  ],
  ['a clause without a verb', 'Can the red one.'],
];

const ASKED_OF_OTHERS: [why: string, text: string][] = [
  ['the reader', 'Do you have a story for us?'],
  ['an interviewer', 'ABRY: What happened on Monday?'],
  ['an interviewer', 'Q: What happened on Monday?'],
  ['a poll', 'The survey put it simply. Is the mayor doing well?'],
  ['a quotation', '“Is this the end of the market?” the mayor asked.'],
  ['the writer', 'Do I regret it?'],
];

describe('a question that suggests its answer is clear', () => {
  it.each(LEANING)('%s', (text) => {
    expect(questions('', text + REST)).toEqual([[text, 2]]);
  });
});

describe('a question that leads over to the next sentence is none', () => {
  it.each(LEADING_OVER)('%s', (text) => {
    expect(questions('', text + REST).filter(([, strength]) => strength > 1)).toEqual([]);
  });
});

it('a short question alone in its paragraph is a heading', () => {
  const heading = `It rained.${REST}\n\nWho will it affect?\n\nThe clerks met.${REST}`;
  expect(questions('', heading)).toEqual([]);
  expect(questions('', heading.replace('Who', 'So who'))).toEqual([['So who will it affect?', 2]]);
  expect(questions('', `It rained. Who will it affect?${REST}`)).toEqual([['Who will it affect?', 2]]);
});

describe('a question with a full stop is clear', () => {
  it.each(WITHOUT_MARK)('%s', (text) => {
    expect(questions('', text + REST)).toEqual([[text, 2]]);
  });
});

describe('statements are no questions', () => {
  it.each(STATEMENTS)('%s: %s', (_, text) => {
    expect(questions('', text + REST)).toEqual([]);
  });
});

describe('a question asked of others', () => {
  it.each(ASKED_OF_OTHERS)('%s: %s', (_, text) => {
    expect(questions('', text + REST)).toEqual([]);
  });
});

describe('where a question stands decides whether it is left open', () => {
  const open = 'Could it work?';
  it.each<[where: string, body: string, number: number]>([
    ['last in its paragraph', `The plan is new. ${open}\n\nThe council met.`, 1],
    ['last in the text', `The plan is new. ${open}`, 1],
    ['answered by the next sentence', `${open} Perhaps. The council met.`, 0],
    ['answered: no', `The plan is new. ${open} No. The council met.`, 0],
    ['taken up by the next sentence', `The plan is new. ${open} The council met to find out.`, 0],
    ['a heading', `The plan is new.\n\n${open}\n\nThe council met to find out.`, 0],
    ['explained', 'What is a tariff? It is a tax on goods.', 0],
    ['a short question answered at once', 'It was late. The reason? A strike.', 0],
  ])('%s', (_, body, number) => {
    expect(questions('', body).length).toBe(number);
  });

  it('an interview has none', () => {
    const asked = ['Could it work?', 'Would it cost more?', 'Has it been tried?', 'Is the council for it?'];
    const body = asked.map((one) => `${one}\n\nThe mayor spoke for a while of this and that.`).join('\n\n');
    expect(questions('', body)).toEqual([]);
  });
});

describe('headlines', () => {
  it.each<[headline: string, strength: number | undefined]>([
    ['Is Orlen fit to lead?', 2],
    ['Is anyone safe in Ossel?', 2],
    ['Can the town survive?', 1],
    ['Has the council lost its way?', 2],
    ['Is the mayor too old?', 2],
    ['Will the vote be held in May?', 1],
    ['Has the council met today?', 1],
    ['Why do the buses run late?', 1],
    ['What is a tariff?', undefined],
    ['How do tariffs work?', undefined],
    ['Who was Ilse Korran?', undefined],
    ['What you need to know', undefined],
  ])('%s', (headline, strength) => {
    expect(questions(headline, 'The council met.').map(([, found]) => found)).toEqual(
      strength === undefined ? [] : [strength],
    );
  });
});
