import { partOf } from '../part.ts';
import type { Part } from '../task.ts';
import type { GoldRecord } from './records.ts';

export interface Kept {
  readonly records: readonly GoldRecord[];
  readonly note: string;
}

/** The records of the asked part of a set that is split by a key; the reporting half unless told. */
export function keepByKey(
  records: readonly GoldRecord[],
  part: Part | undefined,
  keyOf: (record: GoldRecord) => string,
): Kept {
  const wanted = part ?? 'report';
  const kept = wanted === 'all' ? records : records.filter((record) => partOf(keyOf(record)) === wanted);
  return { records: kept, note: noteOf(wanted) };
}

/** The same for a set whose files are its parts, as the field `split` tells; everything unless told. */
export function keepBySplit(records: readonly GoldRecord[], part: Part | undefined): Kept {
  const wanted = part ?? 'all';
  const isTune = (record: GoldRecord) => record.fields.get('split') === 'train';
  const kept =
    wanted === 'all' ? records : records.filter((record) => isTune(record) === (wanted === 'tune'));
  return { records: kept, note: noteOf(wanted) };
}

function noteOf(part: Part): string {
  return part === 'all' ? 'All items were used.' : `Only the ${part} part was used.`;
}
