import { describe, expect, test } from 'vitest';
import { drawAgreements } from '../../../src/evaluate/sample/agreement.ts';
import { agreementText } from '../../../src/evaluate/sample/agreement-text.ts';
import { judgementsCsv } from '../../../src/evaluate/sample/judgements-csv.ts';
import { readVerdicts } from '../../../src/evaluate/sample/verdicts.ts';

const HEADER = 'id,passage,start,end,sentence,mark,category,reason,verdict';
const sheet = (verdicts: readonly string[]) =>
  [HEADER, ...verdicts.map((verdict, i) => `a${i},body,1,4,"Text, a.",ext,fear,why,${verdict}`)].join('\r\n');
const read = (judge: string, verdicts: readonly string[]) =>
  readVerdicts({ text: sheet(verdicts), file: `${judge}.csv`, judge, draw: 'cues-1' });

describe('verdicts', () => {
  test('are written in several ways', () => {
    const { judgements, open, problems } = read('anna', [
      'right',
      'Y',
      '1',
      'wrong',
      'n',
      '0',
      'unsure',
      '?',
      ' ',
      '',
    ]);
    expect(judgements.map(({ verdict }) => verdict[0]).join('')).toBe('rrrwwwuu');
    expect([open, problems]).toEqual([2, []]);
  });

  test('of another kind are named with file and line', () => {
    const { judgements, problems } = read('anna', ['right', 'maybe', 'wrong']);
    expect(judgements).toHaveLength(2);
    expect(problems).toEqual([
      {
        file: 'anna.csv',
        line: 3,
        problem: '"maybe" is no verdict',
        hint: 'write right, wrong or unsure (or y, n, ?)',
      },
    ]);
  });

  test('are looked for in the table of a draw only', () => {
    const { problems } = readVerdicts({
      text: 'id,start,verdict\na,1,y\n',
      file: 'x.csv',
      judge: 'x',
      draw: 'd',
    });
    expect(problems.map(({ problem }) => problem)).toEqual(['there is no column passage, end']);
  });

  test('survive Excel: byte order mark, semicolons', () => {
    const text = `\uFEFF${sheet(['y']).replaceAll('"Text, a."', 'Text').replaceAll(',', ';')}`;
    expect(readVerdicts({ text, file: 'x.csv', judge: 'x', draw: 'd' }).judgements).toHaveLength(1);
  });
});

const anna = read('anna', ['y', 'y', 'y', 'n', '?', '']).judgements;
const ben = read('ben', ['y', 'y', 'n', 'n', 'y', 'y']).judgements;

test('shares, both together, and agreement', () => {
  const [agreement] = drawAgreements([...anna, ...ben]);
  expect(agreement).toMatchObject({
    draw: 'cues-1',
    judges: [
      { judge: 'anna', judged: 5, right: 3, unsure: 1, share: { share: 0.6 } },
      { judge: 'ben', judged: 6, right: 4, unsure: 0 },
    ],
    together: { judged: 5, right: 2 },
    kappas: [{ pair: 'anna and ben' }],
  });
  // pₒ = 3/5, pₑ = (3·3 + 1·2)/25
  expect(agreement?.kappas[0]?.kappa).toBeCloseTo((3 / 5 - 11 / 25) / (1 - 11 / 25), 12);
  // Of ten values, 6 right, 3 wrong, 1 unsure, 4 stand beside another one: 1 − (4/10) / (54/90)
  expect(agreement?.alpha).toBeCloseTo(1 / 3, 12);
  expect(agreementText(agreement!)).toBe(
    [
      'cues-1',
      'anna: 3 of 5 right, 0.600 (95 % interval 0.231 to 0.882), 1 unsure',
      'ben: 4 of 6 right, 0.667 (95 % interval 0.300 to 0.903)',
      'all judges: 2 of 5 right, 0.400 (95 % interval 0.118 to 0.769), 1 unsure',
      "Cohen's κ of anna and ben: 0.286",
      "Krippendorff's α of all judges: 0.333",
      '',
    ].join('\n'),
  );
});

test('one judge alone has no agreement', () => {
  const [agreement] = drawAgreements(anna);
  expect([agreement?.together, agreement?.kappas]).toEqual([undefined, []]);
  expect(agreementText(agreement!).split('\n')).toHaveLength(3);
});

test('are kept without text, sorted, each once, and read again', () => {
  const text = judgementsCsv([...ben, ...anna.slice(0, 2)], anna);
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'draw,judge,id,passage,start,end,category,verdict',
    'cues-1,anna,a0,body,1,4,fear,right',
  ]);
  expect(text).not.toContain('Text');
  const again = readVerdicts({ text, file: 'kept.csv', judge: 'nobody', draw: 'none' }).judgements;
  expect(again).toEqual([...anna, ...ben]);
  expect(judgementsCsv(again, [])).toBe(text);
});
