/** Articles with the event they belong to: BASIL's and AllSides' articles, and own codings. */
import type { GoldArticle } from '../gold.ts';
import { articleOf } from '../read/article-pool.ts';
import { hasFields, textField } from '../read/fields.ts';
import { keepByKey } from '../read/parts.ts';
import type { GoldFormat } from '../read/reading.ts';
import type { GoldRecord } from '../read/records.ts';

export const stories: GoldFormat = {
  id: 'stories',
  title: 'articles with the story or event each belongs to',
  tasks: ['stories'],
  recognises: (record) => storyOf(record) !== undefined,
  read: (records, context) => {
    const set = records[0] === undefined ? undefined : setOf(records[0]);
    const kept =
      set === undefined
        ? { records, note: 'All items were used.' }
        : keepByKey(records, context.part, (record) => storyOf(record) ?? '');
    const articles = new Map<string, GoldArticle>();
    const byArticle = new Map<string, string>();
    for (const record of kept.records) {
      const isWhole = textField(record, 'body', 'headline') !== undefined;
      const article = isWhole ? articleOf(record) : context.articles.find(record);
      const story = storyOf(record);
      if (article === undefined || story === undefined) {
        context.refuse(record, missing(record), 'give its text here, or its file with --articles');
      } else if (articles.has(article.id)) {
        context.refuse(record, `the article ${article.id} has a story already`, 'give each article once');
      } else {
        articles.set(article.id, { article, cluster: story });
        byArticle.set(article.id, story);
      }
    }
    const shown = [...articles.values()];
    return { kind: 'stories', set: set ?? '', articles: shown, stories: byArticle, notes: [kept.note] };
  },
};

function storyOf(record: GoldRecord): string | undefined {
  return textField(record, 'story', 'event');
}

function setOf(record: GoldRecord): string | undefined {
  if (hasFields(record, 'article_annotations', 'event')) return 'BASIL';
  return hasFields(record, 'roundup', 'event') ? 'AllSides' : undefined;
}

function missing(record: GoldRecord): string {
  return `the article ${textField(record, 'article', 'file') ?? ''} is not there`;
}
