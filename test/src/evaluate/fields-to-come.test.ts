/** Speakers, tone of targets and stories are scored as soon as the analyses hold them. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { evaluateGold } from '../../../src/evaluate/evaluate.ts';
import { bestAnswer } from '../../../src/evaluate/outcome.ts';
import { readGold } from '../../../src/evaluate/read/read-gold.ts';
import type { Task } from '../../../src/evaluate/task.ts';
import { inFolder } from '../cli/terminal.ts';
import { PUBLIC_SETS } from './public-sets.ts';
import { type Said, toolThatSays } from './said.ts';

async function figure(
  task: Task,
  file: string,
  { said = () => ({}), compared = {} }: { said?: Said; compared?: object },
) {
  const { gold } = await inFolder(PUBLIC_SETS, (folder) =>
    readGold([file], { task, part: 'all', paths: [], stdin: Readable.from([]), folder }),
  );
  const { rows } = evaluateGold(gold!, toolThatSays(said, compared), { task, seed: '1', dates: true });
  return rows.map((row) => bestAnswer(row).outcome.value);
}

const quoted =
  (type: string, name: string | null): Said =>
  ({ body }) => {
    const start = body.indexOf('We are');
    const span = { start, end: start + 12 };
    const speaker = name === null ? null : { name, mention: name, named: true };
    return { quotes: [{ passage: 'body', ...span, text: '', content: [span], type, speaker, rule: '' }] };
  };

test('quotations and speakers', async () => {
  const file = 'polnear_dev.jsonl';
  expect(await figure('quotes', file, { said: quoted('direct', null) })).toEqual([1, 1, 2 / 3]);
  expect(await figure('quotes', file, { said: quoted('indirect', null) })).toEqual([0, 0, 2 / 3]);
  expect(await figure('quotes', file, { said: () => ({ quotes: [] }) })).toEqual([0, 0, 0]);
  expect(await figure('speakers', file, { said: quoted('direct', 'Vale') })).toEqual([1]);
  expect(await figure('speakers', file, { said: quoted('direct', null) })).toEqual([0]);
});

test('tone of targets; no label counts as neutral', async () => {
  const file = 'newsmtsc_devtest_rw.jsonl';
  const label =
    (of: (id: string) => string | undefined): Said =>
    ({ id }) => ({
      tone: { headline: {}, own: {}, quoted: {}, targets: [{ name: 'Vale', label: of(id) }] },
    });
  const coded: Record<string, string> = { n0: 'positive', n1: 'negative' };
  expect(await figure('target-tone', file, { said: label((id) => coded[id]) })).toEqual([1]);
  expect(await figure('target-tone', file, { said: label(() => 'mixed') })).toEqual([0.5 / 3]);
  expect(await figure('target-tone', file, {})).toEqual([0.5 / 3]);
});

test('stories; articles in none are alone', async () => {
  const stories = [{ id: 's1', articles: ['as0', 'as1'] }];
  const [whole] = await figure('stories', 'allsides_headline_roundups.jsonl', { compared: { stories } });
  expect(whole).toBeCloseTo(1, 12);
  const [alone = 0] = await figure('stories', 'allsides_headline_roundups.jsonl', {});
  expect(alone).toBeCloseTo((2 * (5 / 6)) / (1 + 5 / 6), 12);
});
