/** BABE (Spinde et al. 2021): news sentences coded as loaded by word choice or not, and by which words. */
import type { GoldMark } from '../gold.ts';
import { hasFields, recordsField, textField } from '../read/fields.ts';
import { keepByKey } from '../read/parts.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { codedSentence } from './sentence-set.ts';

export const babe: GoldFormat = {
  id: 'babe',
  title: 'BABE sentences with their loaded words',
  tasks: ['sentences', 'words'],
  recognises: (record) => hasFields(record, 'text', 'label', 'topic', 'biased_words'),
  read: (records, context) => {
    const kept = keepByKey(records, context.part, (record) => textField(record, 'topic') ?? '');
    const sentences = kept.records.flatMap(
      (record) => codedSentence(record, context, (text) => marksOf(record, text, context)) ?? [],
    );
    return {
      kind: 'marks',
      set: 'BABE',
      articles: sentences.map(({ item }) => item),
      texts: sentences.map(({ coded }) => coded),
      coded: ['any'],
      rule:
        context.task === 'sentences'
          ? { strengths: [2], ownVoice: false, measure: 'two-class' }
          : { strengths: [1, 2], ownVoice: false, measure: 'marked' },
      notes: [kept.note],
    };
  },
};

function marksOf(record: GoldRecord, text: string, context: ReadContext): readonly GoldMark[] {
  return recordsField(record, 'spans').flatMap((one) => {
    const span = spanField(one, { text, context, unit: 'code points' });
    return span === undefined ? [] : { ...span, label: 'any' as const };
  });
}
