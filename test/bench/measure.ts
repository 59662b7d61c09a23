/** Times pieces of work against each other on a machine that is busy with other things. */
import { performance } from 'node:perf_hooks';

export type Work<Item> = (items: readonly Item[]) => void;

/** Small, so that a busy moment of the machine meets all pieces of work alike. */
const BATCH = 20;

/**
 * Milliseconds that each piece of work took for all items. They take turns batch by batch, in an order that
 * changes, so that none always runs after the same other one.
 */
export function timesOf<Item, Name extends string>(
  items: readonly Item[],
  works: Readonly<Record<Name, Work<Item>>>,
  pass: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const spent = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH);
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + from / BATCH + pass) % names.length]!;
      const begin = performance.now();
      works[name](batch);
      spent[name] += performance.now() - begin;
    }
  }
  return spent;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** "0.83 (lowest 0.80, highest 0.85)". */
export function spread(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(2)} (lowest ${low.toFixed(2)}, highest ${high.toFixed(2)})`;
}
