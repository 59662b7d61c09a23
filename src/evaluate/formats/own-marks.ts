/** Own codings of words and spans: one mark a line, with its place in an article, category and coder. */
import type { PassageName } from '../../../pipeline/types.ts';
import type { CodedText, GoldArticle, GoldMark } from '../gold.ts';
import { textField } from '../read/fields.ts';
import type { GoldFormat, ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';
import { spanField } from '../read/span-field.ts';
import { codedLabels, coderNote, labelNamed, partialNote } from './own-labels.ts';
import { pointed, pointsElsewhere } from './own-place.ts';

interface Sheet {
  readonly article: GoldArticle;
  readonly passage: PassageName;
  readonly coder: string;
  readonly marks: GoldMark[];
}

export const ownMarks: GoldFormat = {
  id: 'own-marks',
  title: 'marks in articles, one a line',
  tasks: ['words', 'spans'],
  recognises: pointsElsewhere,
  read: (records, context) => {
    const sheets = new Map<string, Sheet>();
    for (const record of records) addMark(record, sheets, context);
    const articles = new Map([...sheets.values()].map(({ article }) => [article.article.id, article]));
    const texts = [...sheets.values()].map(textOf);
    const coded = codedLabels(
      records,
      texts.flatMap(({ marks }) => marks.map(({ label }) => label)),
    );
    const names = texts.map(({ coder }) => coder);
    const coders = coderNote(names, context.task);
    return {
      kind: 'marks',
      set: '',
      articles: [...articles.values()],
      texts,
      coded,
      rule: {
        strengths: [1, 2],
        ownVoice: false,
        measure: context.task === 'spans' ? 'spans' : 'marked',
      },
      notes: [...partialNote(coded), ...coders],
    };
  },
};

/** A line without a category says that the coder read the passage; its marks are the other lines. */
function addMark(record: GoldRecord, sheets: Map<string, Sheet>, context: ReadContext): void {
  const place = pointed(record, context);
  if (place === undefined) return;
  const { article, passage } = place;
  const coder = textField(record, 'coder') ?? 'gold';
  const key = JSON.stringify([article.id, passage, coder]);
  const sheet = sheets.get(key) ?? { article: { article, cluster: article.id }, passage, coder, marks: [] };
  const name = textField(record, 'category');
  if (name !== undefined) {
    const span = spanField(record, { text: article[passage], context, unit: 'UTF-16 units' });
    const label = span === undefined ? undefined : labelNamed(name, record, context);
    if (span === undefined || label === undefined) return;
    sheet.marks.push({ ...span, label });
  }
  sheets.set(key, sheet);
}

function textOf({ article, passage, coder, marks }: Sheet): CodedText {
  const end = article.article[passage].length;
  return { article: article.article.id, passage, start: 0, end, coder, labels: [], marks };
}
