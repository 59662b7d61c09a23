/** Which articles a sheet takes: the most telling ones first, the next ones for neighbours. */
import type { Cue } from '../../types.ts';
import type { Telling } from '../formats/markdown/story/telling.ts';
import { byCodeUnit } from '../order.ts';
import type { ClassStory } from './class-story.ts';

/** Items so that the one at `by` (counted round) comes first. */
export function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Items by falling worth; of equal ones the earlier first. */
export function ranked<Item>(items: readonly Item[], worth: (item: Item) => number): readonly Item[] {
  return items
    .map((item, i) => ({ item, i, worth: worth(item) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .map(({ item }) => item);
}

/** Marks in the outlet's own words, headline included. */
function ownMarks({ found }: Telling): readonly Cue[] {
  return found.analysis.cues.filter(({ voice }) => voice === 'outlet');
}

/** The articles with most marks in own words first; the next version begins with the next of them. */
export function markedFirst({ tellings }: ClassStory, version: number): readonly Telling[] {
  return turned(
    ranked(tellings, (telling) => ownMarks(telling).length),
    version,
  );
}

/**
 * Two articles that differ in much: figures, quotations, statements one lacks, marks. The next version takes the
 * next pair; when all had their turn, the same with A and B changed.
 */
export function pairFor(story: ClassStory, version: number): readonly [Telling, Telling] | undefined {
  const pairs = story.tellings.flatMap((a, i) =>
    story.tellings.slice(i + 1).map((b): readonly [Telling, Telling] => [a, b]),
  );
  const best = ranked(pairs, (pair) => differences(story, pair));
  const pair = best[version % Math.max(best.length, 1)];
  if (pair === undefined) return undefined;
  return Math.floor(version / best.length) % 2 === 0 ? pair : [pair[1], pair[0]];
}

function differences({ findings }: ClassStory, [a, b]: readonly [Telling, Telling]): number {
  const [x, y] = [a.found.analysis.id, b.found.analysis.id].sort(byCodeUnit);
  const isIn = (ids: readonly string[]) => ids.includes(x!) && ids.includes(y!);
  const variants = findings.variants.filter(
    (variant) => variant.verdict === 'altered' && variant.a.id === x && variant.b.id === y,
  );
  const figures = findings.figures.filter(
    ({ verdict, values }) => verdict === 'differs' && isIn(values.map(({ id }) => id)),
  );
  const missing = findings.coverage.filter((row) => row.in.includes(x!) !== row.in.includes(y!));
  return (
    3 * variants.length +
    3 * figures.length +
    missing.length / 4 +
    Math.min(ownMarks(a).length, 10) +
    Math.min(ownMarks(b).length, 10)
  );
}

/** Items in an order that depends on the seed alone (a linear congruential generator, Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const all = [...items];
  let state = (seed * 2654435761 + 12345) >>> 0;
  for (let i = all.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
