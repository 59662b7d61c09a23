import { expect, test } from 'vitest';
import { jensenShannon } from '../../../pipeline/stats/jensen-shannon.ts';
import { jensenShannonTest } from '../../../pipeline/stats/jensen-shannon-test.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';

const random = () => seededRandom('1/jsd');

test('two sides of different words differ far more than chance', () => {
  const first = [
    [9, 1, 5],
    [8, 0, 4],
    [7, 2, 6],
    [9, 1, 5],
  ];
  const second = [
    [1, 9, 5],
    [0, 8, 4],
    [2, 7, 6],
    [1, 9, 5],
  ];
  const found = jensenShannonTest(first, second, { random: random() })!;
  expect(found.jsd).toBeCloseTo(jensenShannon([33, 4, 20], [4, 33, 20])!, 12);
  expect(found.excess).toBeCloseTo(found.jsd - found.expected, 12);
  expect(found.excess).toBeGreaterThan(0.2);
  // 2 of the C(8, 4) = 70 deals are as far apart: the one found, and its mirror.
  expect(Math.abs(found.p - 2 / 70)).toBeLessThan(0.03);
});

test('short texts of one writer diverge, and the correction takes it away', () => {
  const draw = seededRandom('1/words');
  const text = () => Array.from({ length: 60 }, () => (draw() < 0.3 ? 1 : 0));
  const texts = Array.from({ length: 16 }, text);
  const found = jensenShannonTest(texts.slice(0, 8), texts.slice(8), { random: random() })!;
  expect(found.jsd).toBeGreaterThan(0.05);
  expect(Math.abs(found.excess)).toBeLessThan(0.03);
  expect(found.p).toBeGreaterThan(0.05);
});

test('a side without texts or without words cannot be compared', () => {
  expect(jensenShannonTest([], [[1]], { random: random() })).toBeUndefined();
  expect(jensenShannonTest([[0, 0]], [[1, 2]], { random: random() })).toBeUndefined();
});

test('the same seed gives the same figures', () => {
  const run = () =>
    jensenShannonTest(
      [
        [3, 0],
        [2, 1],
      ],
      [
        [0, 3],
        [1, 2],
      ],
      { random: random(), samples: 50 },
    );
  expect(run()).toEqual(run());
});
