/** PolNeAR (Newell et al. 2018): every attribution with source, cue and content. */
import type { QuoteType, Span } from '../../../pipeline/types.ts';
import type { GoldArticle, GoldQuote } from '../gold.ts';
import { hasFields, recordsField, textField } from '../read/fields.ts';
import { keepBySplit } from '../read/parts.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { namedSource } from './named-source.ts';

const TYPES = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuoteType[];

export const polnear: GoldFormat = {
  id: 'polnear',
  title: 'PolNeAR articles with attributions',
  tasks: ['quotes', 'speakers'],
  recognises: (record) => hasFields(record, 'text', 'quotes', 'annotator'),
  read: (records, context) => {
    const kept = keepBySplit(records, context.part);
    const read = kept.records.map((record) => articleOf(record, context));
    return {
      kind: 'quotes',
      set: 'PolNeAR',
      articles: read.map(({ item }) => item),
      quotes: read.flatMap(({ quotes }) => quotes),
      coded: TYPES,
      notes: [kept.note],
    };
  },
};

/** Its offsets count in its text, which often begins with the headline; all of it is read as the body. */
function articleOf(
  record: GoldRecord,
  context: ReadContext,
): { readonly item: GoldArticle; readonly quotes: readonly GoldQuote[] } {
  const id = textField(record, 'id') ?? `line ${record.line}`;
  const body = textField(record, 'text') ?? '';
  const quotes = recordsField(record, 'quotes').flatMap((quote): GoldQuote | readonly GoldQuote[] => {
    const type = TYPES.find((name) => name === quote.fields.get('type'));
    const content = spansOf(quote, 'content', { body, context });
    if (type === undefined || content.length === 0) return [];
    const source = spansOf(quote, 'source', { body, context });
    const name = namedSource(source.map(({ start, end }) => body.slice(start, end)).join(' '), body);
    return { article: id, passage: 'body', content, type, ...(name === undefined ? {} : { speaker: name }) };
  });
  return { item: { article: { id, headline: '', body }, cluster: id }, quotes };
}

function spansOf(
  quote: GoldRecord,
  name: string,
  { body, context }: { readonly body: string; readonly context: ReadContext },
): readonly Span[] {
  return recordsField(quote, name).flatMap(
    (one) => spanField(one, { text: body, context, unit: 'code points' }) ?? [],
  );
}
