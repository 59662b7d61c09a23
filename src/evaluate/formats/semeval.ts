/** SemEval-2007 task 14 (Strapparava & Mihalcea 2007): headlines with a valence of −100…100. */
import type { GoldArticle } from '../gold.ts';
import { hasFields, numberField, textField } from '../read/fields.ts';
import type { GoldFormat } from '../read/reading.ts';

export const semeval: GoldFormat = {
  id: 'semeval',
  title: 'SemEval-2007 headlines with valence',
  tasks: ['headline-tone'],
  recognises: (record) => hasFields(record, 'text', 'valence', 'emotions'),
  read: (records, context) => {
    const articles: GoldArticle[] = [];
    const values = new Map<string, number>();
    for (const record of records) {
      const headline = textField(record, 'text');
      const value = numberField(record, 'valence');
      const id = textField(record, 'id') ?? `line ${record.line}`;
      if (headline === undefined || value === undefined) {
        context.refuse(record, 'there is no text with a valence', 'give both');
        continue;
      }
      articles.push({ article: { id, headline, body: '' }, cluster: id });
      values.set(id, value);
    }
    const notes = ['All items were used.'];
    return { kind: 'headline-tone', set: 'SemEval-2007', articles, values, notes };
  },
};
