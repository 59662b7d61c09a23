/** Own codings of quotations: the words inside the marks, their type, and who says them. */
import type { QuoteType, Span } from '../../../pipeline/types.ts';
import type { GoldArticle, GoldQuote } from '../gold.ts';
import { hasFields, numberField, textField } from '../read/fields.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { pointed, pointsElsewhere, type Pointed } from './own-place.ts';

const TYPES = [
  'direct',
  'mixed',
  'fragment',
  'echo',
  'scare',
  'term',
  'nested',
  'indirect',
  'unresolved',
] as const satisfies readonly QuoteType[];

export const ownQuotes: GoldFormat = {
  id: 'own-quotes',
  title: 'quotations in articles, one a line',
  tasks: ['quotes', 'speakers'],
  recognises: (record) => pointsElsewhere(record) && hasFields(record, 'type'),
  read: (records, context) => {
    const articles = new Map<string, GoldArticle>();
    /** How far each passage has been searched for quotations without offsets. */
    const searched = new Map<string, number>();
    const quotes = records.flatMap((record): GoldQuote | readonly GoldQuote[] => {
      const type = typeOf(record, context);
      const place = type === undefined ? undefined : pointed(record, context);
      if (type === undefined || place === undefined) return [];
      const content = contentOf(record, { ...place, searched, context });
      if (content === undefined) return [];
      const { article, passage } = place;
      articles.set(article.id, { article, cluster: article.id });
      const speaker = textField(record, 'speaker');
      return {
        article: article.id,
        passage,
        content: [content],
        type,
        ...(speaker === undefined ? {} : { speaker }),
      };
    });
    const found = new Set(quotes.map(({ type }) => type));
    const coded = TYPES.filter((type) => found.has(type));
    const notes = coded.length === TYPES.length ? [] : [`Types that were coded: ${coded.join(', ')}.`];
    return { kind: 'quotes', set: '', articles: [...articles.values()], quotes, coded, notes };
  },
};

function typeOf(record: GoldRecord, context: ReadContext): QuoteType | undefined {
  const name = textField(record, 'type');
  const type = TYPES.find((one) => one === name);
  if (type === undefined) {
    context.refuse(record, `there is no type of quotation ${JSON.stringify(name ?? '')}`, `use ${TYPES.join(', ')}`);
  }
  return type;
}

interface Search extends Pointed {
  readonly searched: Map<string, number>;
  readonly context: ReadContext;
}

/** The place by offsets, or where its words next occur in the passage. */
function contentOf(record: GoldRecord, search: Search): Span | undefined {
  const { article, passage, searched, context } = search;
  const text = article[passage];
  if (numberField(record, 'start') !== undefined) {
    return spanField(record, { text, context, unit: 'UTF-16 units' });
  }
  const words = textField(record, 'text') ?? '';
  const key = JSON.stringify([article.id, passage]);
  const start = words === '' ? -1 : text.indexOf(words, searched.get(key) ?? 0);
  if (start === -1) {
    const hint = 'give start and end, or the lines in the order of the article';
    context.refuse(record, `the words ${JSON.stringify(words.slice(0, 40))} do not follow in the ${passage}`, hint);
    return undefined;
  }
  searched.set(key, start + words.length);
  return { start, end: start + words.length };
}
