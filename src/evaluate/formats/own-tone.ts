/** Own codings of tone: `headline` with a `value`, or `text` with `target` and `label`. */
import { type GoldArticle, TARGET_LABELS, type TargetLabel } from '../gold.ts';
import { hasFields, numberField, textField } from '../read/fields.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

export const ownTone: GoldFormat = {
  id: 'own-tone',
  title: 'headlines with a value, or texts with a target and a label',
  tasks: ['headline-tone', 'target-tone'],
  recognises: (record) =>
    hasFields(record, 'headline', 'value') || hasFields(record, 'text', 'target', 'label'),
  read: (records, context) =>
    context.task === 'headline-tone' ? headlines(records, context) : targets(records, context),
};

function headlines(records: readonly GoldRecord[], context: ReadContext) {
  const articles: GoldArticle[] = [];
  const values = new Map<string, number>();
  for (const record of records) {
    const headline = textField(record, 'headline');
    const value = numberField(record, 'value');
    const id = idOf(record);
    if (headline === undefined || value === undefined) {
      context.refuse(record, 'there is no headline with a number as its value', 'give both');
    } else if (isNew(id, values, record, context)) {
      articles.push({ article: { id, headline, body: '' }, cluster: id });
      values.set(id, value);
    }
  }
  return { kind: 'headline-tone' as const, set: '', articles, values, notes: [] };
}

function targets(records: readonly GoldRecord[], context: ReadContext) {
  const articles: GoldArticle[] = [];
  const labels = new Map<string, TargetLabel>();
  for (const record of records) {
    const body = textField(record, 'text');
    const target = textField(record, 'target');
    const label = TARGET_LABELS.find((name) => name === textField(record, 'label'));
    const id = idOf(record);
    if (body === undefined || target === undefined || label === undefined) {
      const hint = `the label is one of ${TARGET_LABELS.join(', ')}`;
      context.refuse(record, 'there is no text with a target and a label', hint);
    } else if (isNew(id, labels, record, context)) {
      articles.push({ article: { id, headline: '', body, targets: [target] }, cluster: body });
      labels.set(id, label);
    }
  }
  return { kind: 'target-tone' as const, set: '', articles, labels, notes: [] };
}

function idOf(record: GoldRecord): string {
  return textField(record, 'id') ?? `line ${record.line}`;
}

function isNew(
  id: string,
  known: ReadonlyMap<string, unknown>,
  record: GoldRecord,
  context: ReadContext,
): boolean {
  if (!known.has(id)) return true;
  context.refuse(record, `the id ${id} occurs twice`, 'give each line its own id');
  return false;
}
