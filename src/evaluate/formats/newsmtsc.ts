/** NewsMTSC (Hamborg & Donnay 2021): tone of a sentence towards one of the people in it. */
import type { GoldArticle } from '../gold.ts';
import { TARGET_LABELS, type TargetLabel } from '../gold.ts';
import { hasFields, textField } from '../read/fields.ts';
import { keepBySplit } from '../read/parts.ts';
import type { GoldFormat } from '../read/reading.ts';

export const newsmtsc: GoldFormat = {
  id: 'newsmtsc',
  title: 'NewsMTSC sentences with a target',
  tasks: ['target-tone'],
  recognises: (record) => hasFields(record, 'text', 'target', 'polarity'),
  read: (records, context) => {
    const kept = keepBySplit(records, context.part);
    const articles: GoldArticle[] = [];
    const labels = new Map<string, TargetLabel>();
    for (const record of kept.records) {
      const body = textField(record, 'text');
      const target = textField(record, 'target');
      const label = TARGET_LABELS.find((name) => name === record.fields.get('polarity'));
      const id = textField(record, 'id') ?? `line ${record.line}`;
      if (body === undefined || target === undefined || label === undefined) {
        context.refuse(
          record,
          'there is no text with a target and a polarity',
          `polarity is one of ${TARGET_LABELS.join(', ')}`,
        );
        continue;
      }
      articles.push({ article: { id, headline: '', body, targets: [target] }, cluster: body });
      labels.set(id, label);
    }
    return { kind: 'target-tone', set: 'NewsMTSC', articles, labels, notes: [kept.note] };
  },
};
