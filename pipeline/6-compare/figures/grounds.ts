/** The surroundings of a story's figures as numbered words, so that two of them are compared in one walk. */
import type { FigureNode } from './figure-nodes.ts';

/** Words by number, ascending, with the length of the vector they make. */
interface WordRow {
  readonly words: Int32Array;
  readonly length: number;
}

/** What stands around a figure: in its sentence, and with the sentence before. */
export interface Ground {
  readonly near: WordRow;
  readonly wide: WordRow;
}

export interface Grounds {
  readonly of: readonly Ground[];
  /** Squared weight of each word: rare words of the story say more. */
  readonly squares: Float64Array;
}

/** What the sentence before says counts for this much of what the sentence itself says. */
const BEFORE = 0.7;

export function groundsOf(nodes: readonly FigureNode[]): Grounds {
  const counts = new Map<string, number>();
  for (const { context } of nodes) for (const word of context) counts.set(word, (counts.get(word) ?? 0) + 1);
  const numbers = new Map([...counts.keys()].map((word, i) => [word, i] as const));
  const squares = Float64Array.from(counts.values(), (n) => Math.log((nodes.length + 1) / n) ** 2);
  const rowOf = (words: ReadonlySet<string>): WordRow => {
    const row: number[] = [];
    for (const word of words) {
      const number = numbers.get(word);
      if (number !== undefined) row.push(number);
    }
    const sorted = Int32Array.from(row).sort();
    return { words: sorted, length: Math.sqrt(sorted.reduce((sum, word) => sum + squares[word]!, 0)) };
  };
  return { of: nodes.map(({ context, wider }) => ({ near: rowOf(context), wide: rowOf(wider) })), squares };
}

/** How alike two surroundings are, 0…1: the cosine of their weighted words. */
export function alikeness(a: Ground, b: Ground, squares: Float64Array): number {
  const wide = cosine(a.wide, b.wide, squares);
  if (wide === 0) return 0;
  const mixed = Math.max(cosine(a.near, b.wide, squares), cosine(a.wide, b.near, squares), wide);
  return Math.max(cosine(a.near, b.near, squares), mixed * BEFORE);
}

function cosine(a: WordRow, b: WordRow, squares: Float64Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.words.length && k < b.words.length; ) {
    const [x, y] = [a.words[i]!, b.words[k]!];
    if (x === y) shared += squares[x]!;
    if (x <= y) i += 1;
    if (y <= x) k += 1;
  }
  return shared === 0 ? 0 : shared / (a.length * b.length);
}
