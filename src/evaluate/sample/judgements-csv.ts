import { unparse } from '../../../pipeline/7-report/papaparse.ts';
import { byCodeUnit } from '../../batch/list-folder.ts';
import type { Judgement } from './verdicts.ts';

const COLUMNS = ['draw', 'judge', 'id', 'passage', 'start', 'end', 'category', 'verdict'];

/**
 * Judgements to be kept: ids, offsets and verdicts, no text. Those in `kept` stay, unless the same judge has
 * judged the same mark of the same draw again.
 */
export function judgementsCsv(kept: readonly Judgement[], fresh: readonly Judgement[]): string {
  const byPlace = new Map<string, Judgement>();
  for (const one of [...kept, ...fresh]) {
    byPlace.set(
      JSON.stringify([one.draw, one.judge, one.id, one.passage, one.start, one.end, one.category]),
      one,
    );
  }
  const rows = [...byPlace.values()].sort(inOrder);
  return unparse([
    COLUMNS,
    ...rows.map((one) => [
      ...[one.draw, one.judge, one.id, one.passage, one.start, one.end],
      ...[one.category, one.verdict],
    ]),
  ]);
}

function inOrder(a: Judgement, b: Judgement): number {
  return (
    byCodeUnit(a.draw, b.draw) ||
    byCodeUnit(a.judge, b.judge) ||
    byCodeUnit(a.id, b.id) ||
    byCodeUnit(a.passage, b.passage) ||
    a.start - b.start ||
    a.end - b.end ||
    byCodeUnit(a.category, b.category)
  );
}
