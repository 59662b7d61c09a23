/** Wikipedia statements removed for a lack of neutrality against statements with neutral wording (Hube & Fetahu 2019). */
import { hasFields, textField } from '../read/fields.ts';
import { keepByKey } from '../read/parts.ts';
import type { GoldFormat } from '../read/reading.ts';
import { codedSentence } from './sentence-set.ts';

/** The two subsets that make a fair pair. */
const PAIR: readonly unknown[] = ['biased', 'cw-hard'];

export const wikiNpov: GoldFormat = {
  id: 'wiki-npov',
  title: 'Wikipedia statements, not neutral against neutral',
  tasks: ['sentences'],
  recognises: (record) => hasFields(record, 'text', 'label', 'subset'),
  read: (records, context) => {
    const pair = records.filter(({ fields }) => PAIR.includes(fields.get('subset')));
    const kept = keepByKey(pair, context.part, (record) => textField(record, 'text') ?? '');
    const sentences = kept.records.flatMap((record) => codedSentence(record, context) ?? []);
    return {
      kind: 'marks',
      set: 'Wikipedia NPOV',
      articles: sentences.map(({ item }) => item),
      texts: sentences.map(({ coded }) => coded),
      coded: ['any'],
      rule: { strengths: [1, 2], ownVoice: false, measure: 'two-class' },
      notes: [kept.note],
    };
  },
};
