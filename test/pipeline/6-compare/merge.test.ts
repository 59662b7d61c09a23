import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySummary, mergeSummaries } from '../../../pipeline/6-compare/merge.ts';
import { summarise } from '../../../pipeline/6-compare/summarise.ts';
import type { Summary } from '../../../pipeline/types.ts';
import { analysed, type Sketch } from './fixture.ts';
import { sketches } from './sketches.ts';

const summaryOf = (list: readonly Sketch[]): Summary =>
  list.map((sketch) => summarise(analysed(sketch))).reduce(mergeSummaries, emptySummary());
const json = (summary: Summary) => JSON.stringify(summary);

test('merged summaries of two parts equal the summary of the whole, byte for byte, in any order', () => {
  fc.assert(
    fc.property(sketches, fc.nat(9), (list, cut) => {
      const a = summaryOf(list.slice(0, cut));
      const b = summaryOf(list.slice(cut));
      expect(json(mergeSummaries(a, b))).toBe(json(summaryOf(list)));
      expect(json(mergeSummaries(a, b))).toBe(json(mergeSummaries(b, a)));
      expect(json(summaryOf(list.toReversed()))).toBe(json(summaryOf(list)));
    }),
  );
});

test('merging is associative and the empty summary changes nothing', () => {
  fc.assert(
    fc.property(sketches, sketches, sketches, (x, y, z) => {
      const [a, b, c] = [summaryOf(x), summaryOf(y), summaryOf(z)];
      expect(json(mergeSummaries(mergeSummaries(a, b), c))).toBe(
        json(mergeSummaries(a, mergeSummaries(b, c))),
      );
      expect(json(mergeSummaries(emptySummary(), a))).toBe(json(a));
    }),
  );
});
