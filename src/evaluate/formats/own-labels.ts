/** Categories in own codings: those of the tool, and `any`. */
import { CATEGORIES } from '../../../pipeline/types.ts';
import { byCodeUnit } from '../../batch/list-folder.ts';
import type { Label } from '../gold.ts';
import { listField } from '../read/fields.ts';
import type { ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import type { Task } from '../task.ts';

const LABELS: readonly Label[] = ['any', ...CATEGORIES];

/** The category of that name; an unknown one is refused and undefined. */
export function labelNamed(name: string, record: GoldRecord, context: ReadContext): Label | undefined {
  const label = LABELS.find((one) => one === name.trim().toLowerCase());
  if (label === undefined) {
    context.refuse(record, `there is no category ${JSON.stringify(name)}`, `use ${LABELS.join(', ')}`);
  }
  return label;
}

/** Which categories were looked for: those of the fields `coded`, or else all that occur. */
export function codedLabels(records: readonly GoldRecord[], found: Iterable<Label>): readonly Label[] {
  const said = new Set(records.flatMap((record) => listField(record, 'coded') ?? []));
  const occurring = new Set<string>([...found, ...said]);
  return LABELS.filter((label) => occurring.has(label));
}

/** One sentence on what was coded, if not everything was. */
export function partialNote(coded: readonly Label[]): readonly string[] {
  if (coded.includes('any') || coded.length === CATEGORIES.length) return [];
  const all = `${coded.length} of ${CATEGORIES.length} categories`;
  return [`Only ${all} were coded (${coded.join(', ')}); only these are scored.`];
}

/** One sentence on how several coders make one gold. */
export function coderNote(coders: Iterable<string>, task: Task): readonly string[] {
  const names = [...new Set(coders)].sort(byCodeUnit);
  if (names.length < 2) return [];
  const who = `${names.length} coders (${names.join(', ')})`;
  return task === 'spans'
    ? [`${who}: the tool is compared with each of them, and the counts are added up.`]
    : [`${who}: what more than half of them marked counts as coded.`];
}
