/** Own codings of sentences: `text` or a place in an article, `categories`, and who coded. */
import { sha256 } from '../../batch/sha256.ts';
import type { CodedText, GoldArticle } from '../gold.ts';
import { hasFields, listField, textField } from '../read/fields.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { codedLabels, coderNote, labelNamed, partialNote } from './own-labels.ts';
import { pointed, pointsElsewhere } from './own-place.ts';

export const ownSentences: GoldFormat = {
  id: 'own-sentences',
  title: 'sentences with their categories',
  tasks: ['sentences'],
  recognises: (record) => hasFields(record, 'categories'),
  read: (records, context) => {
    const articles = new Map<string, GoldArticle>();
    const texts = records.flatMap((record): CodedText | readonly CodedText[] => {
      const names = listField(record, 'categories') ?? [];
      const labels = names.flatMap((name) => labelNamed(name, record, context) ?? []);
      const place = labels.length < names.length ? undefined : placeOf(record, articles, context);
      if (place === undefined) return [];
      return { ...place, coder: textField(record, 'coder') ?? 'gold', labels, marks: [] };
    });
    const coded = codedLabels(
      records,
      texts.flatMap(({ labels }) => labels),
    );
    const names = texts.map(({ coder }) => coder);
    const coders = coderNote(names, context.task);
    return {
      kind: 'marks',
      set: '',
      articles: [...articles.values()],
      texts,
      coded,
      rule: { strengths: [1, 2], ownVoice: false, measure: 'two-class' },
      notes: [...partialNote(coded), ...coders],
    };
  },
};

type Place = Pick<CodedText, 'article' | 'passage' | 'start' | 'end'>;

function placeOf(
  record: GoldRecord,
  articles: Map<string, GoldArticle>,
  context: ReadContext,
): Place | undefined {
  if (!pointsElsewhere(record)) return ownText(record, articles, context);
  const found = pointed(record, context);
  if (found === undefined) return undefined;
  const { article, passage } = found;
  const span = spanField(record, { text: article[passage], context, unit: 'UTF-16 units' });
  if (span === undefined) return undefined;
  articles.set(article.id, { article, cluster: article.id });
  return { article: article.id, passage, ...span };
}

/** A sentence that is an article by itself; coders give it the same id. */
function ownText(
  record: GoldRecord,
  articles: Map<string, GoldArticle>,
  context: ReadContext,
): Place | undefined {
  const body = textField(record, 'text');
  if (body === undefined) {
    context.refuse(record, 'there is neither a text nor an article', 'give one of them');
    return undefined;
  }
  const id = textField(record, 'id') ?? sha256(body).slice(0, 12);
  const known = articles.get(id);
  if (known !== undefined && known.article.body !== body) {
    context.refuse(record, `the id ${id} stands for two different texts`, 'give each text its own id');
    return undefined;
  }
  articles.set(id, { article: { id, headline: '', body }, cluster: id });
  return { article: id, passage: 'body', start: 0, end: body.length };
}
