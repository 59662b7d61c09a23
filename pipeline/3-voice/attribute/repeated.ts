/**
 * Words set out on their own that repeat what somebody says elsewhere in the text (a pull quote), be it with a
 * word changed at their ends: they are his.
 */
import type { MarkedWords } from '../quotations/marked-words.ts';
import { normAt, type TextView } from '../text-view.ts';
import { type Attributed, type Evidence, isKnown } from './attributed.ts';

/** So many words in a row are no accident. */
const RUN = 7;

/** Gives quotations without a speaker that of another one with the same run of words. */
export function repeated({ view, quotes, known }: Evidence): void {
  const open: number[] = [];
  for (let q = 0; q < quotes.length; q += 1)
    if (!isKnown(known[q]!) && quotes[q]!.words >= RUN && isSetOut(view, quotes[q]!)) open.push(q);
  if (open.length === 0) return;
  const runs = new Map<string, number>();
  for (const q of open) for (const run of runsOf(view, quotes[q]!)) runs.set(run, q);
  const found = new Map<number, Attributed>();
  for (let p = 0; p < quotes.length; p += 1) {
    if (!isKnown(known[p]!) || quotes[p]!.words < RUN) continue;
    for (const run of runsOf(view, quotes[p]!)) {
      const q = runs.get(run);
      if (q !== undefined && !found.has(q)) found.set(q, known[p]!);
    }
  }
  for (const [q, from] of found) known[q] = { ...from, rule: 'same words in another quotation' };
}

/** They fill a paragraph. */
function isSetOut({ passage: { paragraph, length } }: TextView, { first, end, depth }: MarkedWords): boolean {
  if (depth > 0) return false;
  const line = paragraph[first];
  return (first < 2 || paragraph[first - 2] !== line) && (end + 1 >= length || paragraph[end + 1] !== line);
}

function runsOf(view: TextView, { first, end }: MarkedWords): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < end; i += 1) if (view.passage.word[i]) words.push(normAt(view, i));
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i += 1) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}
