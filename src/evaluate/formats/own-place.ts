/** Where a line of own codings points: to an article elsewhere, or to the text it brings along. */
import type { Article, PassageName } from '../../../pipeline/types.ts';
import { textField } from '../read/fields.ts';
import type { ReadContext } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

export interface Pointed {
  readonly article: Article;
  readonly passage: PassageName;
}

/** Whether a line names an article that stands elsewhere. */
export function pointsElsewhere(record: GoldRecord): boolean {
  return textField(record, 'article', 'file') !== undefined;
}

/** The article and passage a line names; a missing one is refused and undefined. */
export function pointed(record: GoldRecord, context: ReadContext): Pointed | undefined {
  const article = context.articles.find(record);
  const passage = textField(record, 'passage') ?? 'body';
  if (article === undefined) {
    const row = textField(record, 'row');
    const name = `${textField(record, 'article', 'file') ?? ''}${row === undefined ? '' : `, row ${row}`}`;
    const hint = 'add a line {"id", "headline", "body"}, or name its file or folder with --articles';
    context.refuse(record, `the article ${name} is not there`, hint);
    return undefined;
  }
  if (passage === 'headline' || passage === 'body') return { article, passage };
  context.refuse(record, `there is no passage ${JSON.stringify(passage)}`, 'use headline or body');
  return undefined;
}
