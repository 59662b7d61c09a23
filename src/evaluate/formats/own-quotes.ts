/** Own codings of quotations: the words inside the marks, their type, and who says them. */
import type { QuoteType, Span } from '../../../pipeline/types.ts';
import type { GoldArticle, GoldQuote } from '../gold.ts';
import { hasFields, numberField, textField } from '../read/fields.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { type Pointed, pointed, pointsElsewhere } from './own-place.ts';

const TYPES = [
  'direct',
  'mixed',
  'fragment',
  'echo',
  'scare',
  'term',
  'nested',
  'turn',
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
    const taken = new Map<string, Span[]>();
    const quotes = records.flatMap((record): GoldQuote | readonly GoldQuote[] => {
      const type = typeOf(record, context);
      const place = type === undefined ? undefined : pointed(record, context);
      if (type === undefined || place === undefined) return [];
      const content = contentOf(record, { ...place, taken, context });
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
    context.refuse(
      record,
      `there is no type of quotation ${JSON.stringify(name ?? '')}`,
      `use ${TYPES.join(', ')}`,
    );
  }
  return type;
}

interface Search extends Pointed {
  /** Places of earlier lines, by article and passage. */
  readonly taken: Map<string, Span[]>;
  readonly context: ReadContext;
}

/** The place by offsets, or where its words occur: after the earlier lines, else in quotation marks before. */
function contentOf(record: GoldRecord, search: Search): Span | undefined {
  const { article, passage, taken, context } = search;
  const text = article[passage];
  if (numberField(record, 'start') !== undefined) {
    return spanField(record, { text, context, unit: 'UTF-16 units' });
  }
  const words = textField(record, 'text') ?? '';
  const key = JSON.stringify([article.id, passage]);
  const before = taken.get(key) ?? [];
  const found = placesOf(words, text).filter(({ start }) => before.every((one) => one.start !== start));
  const reached = before.at(-1)?.end ?? 0;
  const place =
    found.find(({ start }) => start >= reached) ??
    found.find(({ start }) => /["“'‘]/.test(text.charAt(start - 1)));
  if (place === undefined) {
    const shown = JSON.stringify(words.slice(0, 40));
    context.refuse(
      record,
      `the words ${shown} do not stand in the ${passage}`,
      'correct them, or give start and end',
    );
    return undefined;
  }
  taken.set(key, [...before, place]);
  return place;
}

function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
