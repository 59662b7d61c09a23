/** Propaganda Techniques Corpus (Da San Martino et al. 2019): the spans of Loaded_Language. */
import type { Category } from '../../../pipeline/types.ts';
import type { CodedText, GoldArticle } from '../gold.ts';
import { hasFields, recordsField, textField } from '../read/fields.ts';
import { keepByKey } from '../read/parts.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';

/** The one of its labels that word lists are asked about. */
const LABEL = 'Loaded_Language';

/**
 * Categories of words that colour what they name: what the label asks for. The corpus has labels of its own for names
 * that are called, doubt that is cast, appeals to authority and vague words, and none for how speech is reported.
 */
const COLOURING: ReadonlySet<Category> = new Set([
  'emotive',
  'intensifier',
  'fear',
  'dominance',
  'conflict-metaphor',
  'nature-metaphor',
  'sensational',
  'euphemism',
  'moral',
]);

export const ptc: GoldFormat = {
  id: 'ptc',
  title: 'PTC articles with spans of Loaded_Language',
  tasks: ['spans'],
  recognises: (record) => hasFields(record, 'doc', 'text', 'spans', 'si_spans'),
  read: (records, context) => {
    const kept = keepByKey(records, context.part, (record) => textField(record, 'doc') ?? '');
    const read = kept.records.map((record) => articleOf(record, context));
    return {
      kind: 'marks',
      set: 'PTC Loaded_Language',
      articles: read.map(({ item }) => item),
      texts: read.map(({ coded }) => coded),
      coded: ['any'],
      rule: {
        strengths: [1, 2],
        ownVoice: false,
        alike: { name: 'words that colour', categories: COLOURING },
        measure: 'characters',
      },
      notes: [kept.note],
    };
  },
};

/** Its text begins with the headline and its offsets count from there, so all of it is read as the body. */
function articleOf(
  record: GoldRecord,
  context: ReadContext,
): { readonly item: GoldArticle; readonly coded: CodedText } {
  const id = textField(record, 'id', 'doc') ?? `line ${record.line}`;
  const body = textField(record, 'text') ?? '';
  const loaded = recordsField(record, 'spans').filter(({ fields }) => fields.get('label') === LABEL);
  const marks = loaded.flatMap((one) => {
    const span = spanField(one, { text: body, context, unit: 'code points' });
    return span === undefined ? [] : { ...span, label: 'any' as const };
  });
  return {
    item: { article: { id, headline: '', body }, cluster: id },
    coded: { article: id, passage: 'body', start: 0, end: body.length, coder: 'gold', labels: [], marks },
  };
}
