/** BASIL (Fan et al. 2019): sentences of whole articles, with words loaded in the outlet's own voice. */
import type { CodedText, GoldArticle } from '../gold.ts';
import { grouped } from '../grouped.ts';
import { hasFields, numberField, recordsField, textField } from '../read/fields.ts';
import { keepByKey } from '../read/parts.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

export const basil: GoldFormat = {
  id: 'basil',
  title: 'BASIL sentences, in the order of their articles',
  tasks: ['sentences'],
  recognises: (record) => hasFields(record, 'doc', 'event', 'para', 'sent', 'text', 'lex'),
  read: (records, context) => {
    const kept = keepByKey(records, context.part, (record) => textField(record, 'event') ?? '');
    const docs = grouped(kept.records, (record) => textField(record, 'doc') ?? '');
    const read = [...docs].map(([id, sentences]) => articleOf(id, sentences, context));
    return {
      kind: 'marks',
      set: 'BASIL',
      articles: read.map(({ item }) => item),
      texts: read.flatMap(({ texts }) => texts),
      coded: ['any'],
      rule: { strengths: [1, 2], ownVoice: true, measure: 'marked' },
      notes: [kept.note],
    };
  },
};

/** The body is the sentences again, a blank inside and a line break between paragraphs. */
function articleOf(
  id: string,
  sentences: readonly GoldRecord[],
  context: ReadContext,
): { readonly item: GoldArticle; readonly texts: readonly CodedText[] } {
  const known = context.articles.byId(id);
  const texts: CodedText[] = [];
  let body = '';
  let paragraph: number | undefined;
  for (const sentence of sentences) {
    const text = textField(sentence, 'text') ?? '';
    const next = numberField(sentence, 'para');
    if (texts.length > 0) body += next === paragraph ? ' ' : '\n';
    paragraph = next;
    const isLoaded = recordsField(sentence, 'spans').some(isOwnLexical);
    const span = { start: body.length, end: body.length + text.length };
    texts.push({
      article: id,
      passage: 'body',
      ...span,
      coder: 'gold',
      labels: isLoaded ? ['any'] : [],
      marks: [],
    });
    body += text;
  }
  const article = { id, headline: known?.headline ?? '', body };
  return { item: { article, cluster: textField(sentences[0]!, 'event') ?? id }, texts };
}

function isOwnLexical({ fields }: GoldRecord): boolean {
  return fields.get('label') === 'lex' && fields.get('quote') === 'no';
}
