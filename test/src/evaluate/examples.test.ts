/** The example codings of corpus/gold: read without a problem, and scored to the digit against fixed answers. */

import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evaluateGold } from '../../../src/evaluate/evaluate.ts';
import type { Gold } from '../../../src/evaluate/gold.ts';
import { consoleText } from '../../../src/evaluate/output/console.ts';
import { evaluationFiles } from '../../../src/evaluate/output/files.ts';
import { type Shown, shownConfusions } from '../../../src/evaluate/output/shown.ts';
import { readGold } from '../../../src/evaluate/read/read-gold.ts';
import type { Task } from '../../../src/evaluate/task.ts';
import { type Said, toolThatSays } from './said.ts';

const GOLD = fileURLToPath(new URL('../../../corpus/gold/', import.meta.url));

async function example(task: Task, name: string): Promise<Gold> {
  const request = { task, part: undefined, paths: [], stdin: Readable.from([]), folder: GOLD };
  const { gold, problems } = await readGold([name], request);
  expect(problems).toEqual([]);
  if (gold === undefined) throw new Error(`${name} codes nothing`);
  return gold;
}

function shownOf(gold: Gold, task: Task, said: Said, text = true): Shown {
  const tool = toolThatSays(said);
  const evaluation = evaluateGold(gold, tool, { task, seed: '1', dates: true });
  const docOf = (id: string) =>
    tool.analyze(gold.articles.find(({ article }) => article.id === id)!.article).doc;
  const provenance = {
    version: '0',
    lexicons: 'none',
    command: 'newsframe evaluate',
    data: ['0'],
    seed: '1',
  };
  return { evaluation, provenance, confusions: shownConfusions(evaluation, text ? docOf : undefined) };
}

test.each([
  ['sentences', 'sentences.csv', 6],
  ['words', 'marks.jsonl', 2],
  ['spans', 'marks.jsonl', 2],
  ['quotes', 'quotes.jsonl', 20],
  ['speakers', 'quotes.jsonl', 20],
  ['headline-tone', 'headline-tone.csv', 6],
  ['target-tone', 'target-tone.jsonl', 6],
  ['stories', 'stories.csv', 20],
] as const)('%s: %s', async (task, name, articles) => {
  expect((await example(task, name)).articles).toHaveLength(articles);
});

/** Finds "brutal" and "staggering", and takes "winter" for a loaded word. */
const said: Said = ({ id, headline, body }) => {
  if (id !== 'ferry') return { cues: [] };
  const cue = (passage: 'headline' | 'body', text: string, category: string, strength: number) => {
    const start = (passage === 'headline' ? headline : body).indexOf(text);
    return { passage, start, end: start + text.length, text, category, strength, voice: 'outlet' };
  };
  return {
    cues: [
      cue('headline', 'winter', 'emotive', 1),
      cue('body', 'brutal', 'emotive', 3),
      cue('body', 'staggering', 'intensifier', 2),
      cue('body', 'Islanders', 'fear', 3),
    ],
  };
};

test('marks.jsonl against fixed answers, as the terminal shows it', async () => {
  expect(consoleText(shownOf(await example('words', 'marks.jsonl'), 'words', said))).toBe(`marks.jsonl · words
Only 2 of 19 categories were coded (emotive, intensifier); only these are scored.
2 coders (Anna, Ben): what more than half of them marked counts as coded.
There are only 2 independent articles or events; below 20 the intervals are too narrow.

asked          by                          measure            figure  95 % interval   n         role
each category  newsframe, strength ≥ 1     macro-F1           0.200   0.200 to 0.200  64 words  also tried
each category  newsframe, strength ≥ 2     macro-F1           0.250   0.250 to 0.250  64 words  counts
marked or not  newsframe, strength ≥ 1     F1                 0.333   0.333 to 0.333  64 words  also tried
marked or not  newsframe, strength ≥ 2     F1                 0.400   0.400 to 0.400  64 words  counts
marked or not  AFINN, words of ±3 or more  F1                 0.333   0.333 to 0.333  64 words  baseline
each category  newsframe, strength ≥ 2     α between coders   0.425
each category  newsframe, strength ≥ 2     α with coder Anna  0.690
each category  newsframe, strength ≥ 2     α with coder Ben   0.244
marked or not  newsframe, strength ≥ 2     α between coders   0.735
marked or not  newsframe, strength ≥ 2     α with coder Anna  0.550
marked or not  newsframe, strength ≥ 2     α with coder Ben   0.380
marked or not  AFINN, words of ±3 or more  α between coders   0.735
marked or not  AFINN, words of ±3 or more  α with coder Anna  0.471
marked or not  AFINN, words of ±3 or more  α with coder Ben   0.306

category     by                          coded  predicted  right  extra  missed  precision  recall  F1     α
emotive      newsframe, strength ≥ 1     3      2          1      1      2       0.500      0.333   0.400  0.380
intensifier  newsframe, strength ≥ 1     0      1          0      1      0       0.000      –       0.000  0.000
emotive      newsframe, strength ≥ 2     3      1          1      0      2       1.000      0.333   0.500  0.488
intensifier  newsframe, strength ≥ 2     0      1          0      1      0       0.000      –       0.000  0.000
any          newsframe, strength ≥ 1     3      3          1      2      2       0.333      0.333   0.333  0.306
any          newsframe, strength ≥ 2     3      2          1      1      2       0.500      0.333   0.400  0.380
any          AFINN, words of ±3 or more  3      3          1      2      2       0.333      0.333   0.333  0.306

newsframe 0 · lexicons none · data 0 · seed 1
`);
});

test('files hold the sentences of what differs, unless no text may be shown', async () => {
  const gold = await example('spans', 'marks.jsonl');
  const files = (text: boolean) =>
    new Map(evaluationFiles(shownOf(gold, 'spans', said, text)).map((file) => [file.path, file.text]));
  const whole = files(true);
  expect([...whole.keys()].sort()).toEqual([
    'categories.csv',
    'confusions.csv',
    'evaluation.json',
    'evaluation.md',
    'figures.csv',
  ]);
  const sentence = 'Critics slammed the decision.';
  for (const path of ['confusions.csv', 'evaluation.json', 'evaluation.md'])
    expect(whole.get(path)).toContain(sentence);
  for (const text of files(false).values()) expect(text).not.toMatch(/slammed|brutal|Islanders|staggering/);
  expect(whole.get('confusions.csv')?.split('\r\n')[2]).toBe(
    'marks.jsonl,spans,each category,"newsframe, strength ≥ 2",ferry,body,106,112,none,emotive,brutal,Islanders call the plan a brutal betrayal.',
  );
  const json = JSON.parse(whole.get('evaluation.json') ?? '');
  expect(json).toMatchObject({
    schema: 'newsframe.evaluation/1',
    task: 'spans',
    rows: [{ counts: 'newsframe, strength ≥ 2' }, {}],
  });
});
