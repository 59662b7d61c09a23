import type { Analysed, Comparison } from '../types.ts';
import { type CompareOptions, createComparer } from './comparer.ts';

export { type CompareOptions, type Comparer, createComparer } from './comparer.ts';
export { emptySummary, mergeSummaries } from './merge.ts';
export { summarise } from './summarise.ts';

/**
 * Sets articles side by side: outlets, kinds of marks and words, stories and what their tellings share, change and
 * leave out, and what must be borne in mind. The order of `pairs` changes nothing: outlets stand in order of name
 * by code unit ("(no outlet)" last), articles in order of id. Ids are taken to be unique and copies to be removed.
 * For thousands of articles `createComparer` needs less memory.
 */
export function compare(pairs: readonly Analysed[], options: CompareOptions = {}): Comparison {
  const comparer = createComparer(options);
  for (const pair of pairs) comparer.add(pair);
  return comparer.finish((i) => pairs[i]!);
}
