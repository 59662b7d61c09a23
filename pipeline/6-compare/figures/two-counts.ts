/** Whether two figures of one article give two counts of one thing. */
import { significantDigits } from './amounts.ts';
import type { FigureNode } from './figure-nodes.ts';
import { isOtherThing } from './same-thing.ts';

/** Two counts of one thing in one article are not further apart than this. */
const FARTHEST_AT_HOME = 5;

/** Two counts of one thing in one article stand this near, in sentences. */
const NEARBY = 1;

/** "The ministry says 42,000; the mission counted 31,000": near each other, and each on somebody's word. */
export function areTwoCounts(a: FigureNode, b: FigureNode): boolean {
  return a.isReported && b.isEstimate && mayBeTwoCounts(a, b);
}

/** The second leaves its noun out: it was said with the first, right before. */
export function mayBeTwoCounts(a: FigureNode, b: FigureNode): boolean {
  const [f, g] = [a.figure, b.figure];
  if (a.passage !== b.passage || Math.abs(a.sentence - b.sentence) > NEARBY || isOtherThing(f, g))
    return false;
  if (f.unit === 'percent' || f.unit === 'date' || f.unit === 'seconds' || f.unit === 'ordinal') return false;
  if (a.isWhole || b.isWhole || b.isPart || isFarApart(a, b)) return false;
  // Several sums in one sentence are a list.
  if (f.unit !== 'people' && f.unit !== 'count' && a.sentence === b.sentence) return false;
  if (b.saysNoun || (f.counts === undefined && g.counts === undefined)) return false;
  return g.counts === undefined || f.counts === undefined || f.counts === g.counts;
}

/** An article repeats a long number: the same thing. */
export function isRepeated(a: FigureNode, b: FigureNode): boolean {
  const [f, g] = [a.figure, b.figure];
  return f.counts === g.counts && significantDigits(f) >= 2 && !isOtherThing(f, g);
}

/** "thousands of soldiers" and, further down, "70,000 troops". */
export function isLooseFor(a: FigureNode, b: FigureNode): boolean {
  const [loose, exact] = a.figure.value === undefined ? [a.figure, b.figure] : [b.figure, a.figure];
  if (loose.value !== undefined || exact.value === undefined || loose.low === undefined) return false;
  return exact.value >= loose.low && exact.value <= (loose.high ?? Infinity);
}

function isFarApart({ figure: a }: FigureNode, { figure: b }: FigureNode): boolean {
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return Math.min(x, y) < 2 || Math.max(x, y) > FARTHEST_AT_HOME * Math.min(x, y);
}
