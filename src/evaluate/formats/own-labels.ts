/** Categories in own codings: those of the tool, and `any`. */
import { CATEGORIES } from '../../../pipeline/types.ts';
import type { Label } from '../gold.ts';
import { listField } from '../read/fields.ts';
import type { ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

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
