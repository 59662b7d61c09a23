/** The articles gold lines point to: those in the gold files themselves, and those of --articles. */
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Article, Problem } from '../../../pipeline/types.ts';
import { readInputs } from '../../batch/read-inputs.ts';
import { hasFields, numberField, textField } from './fields.ts';
import type { ArticleSource } from './reading.ts';
import type { GoldRecord } from './records.ts';

export interface PoolOptions {
  /** Files or folders of articles, as the user typed them. */
  readonly paths: readonly string[];
  readonly stdin: Readable;
  readonly folder: string;
}

/** Whether a line is an article that others point to. */
export function isArticleLine(record: GoldRecord): boolean {
  return hasFields(record, 'id', 'body');
}

/** Loads everything that could be pointed to; a file that cannot be read is simply not there. */
export async function articlePool(
  records: readonly GoldRecord[],
  options: PoolOptions,
): Promise<{ readonly articles: ArticleSource; readonly problems: readonly Problem[] }> {
  const byId = new Map<string, Article>();
  const named = options.paths.length === 0 ? undefined : await readInputs(options.paths, options);
  for (const article of named?.articles ?? []) byId.set(article.id, article);
  for (const record of records.filter(isArticleLine)) {
    const article = articleOf(record);
    byId.set(article.id, article);
  }
  const byFile = await readFiles(records, options);
  return {
    problems: named?.problems ?? [],
    articles: {
      byId: (id) => byId.get(id),
      find: (record) => {
        const file = textField(record, 'file');
        if (file === undefined) return byId.get(textField(record, 'article') ?? '');
        return byFile.get(file)?.[numberField(record, 'row') ?? 0];
      },
    },
  };
}

/** An article as it stands in a line. */
export function articleOf(record: GoldRecord): Article {
  const outlet = textField(record, 'outlet');
  const date = textField(record, 'date');
  return {
    id: textField(record, 'id') ?? `${record.file}:${record.line}`,
    headline: textField(record, 'headline') ?? '',
    body: textField(record, 'body', 'text') ?? '',
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The articles of each file that is named in a `file` field, in order, with ids made of file and row. */
async function readFiles(
  records: readonly GoldRecord[],
  { paths, stdin, folder }: PoolOptions,
): Promise<ReadonlyMap<string, readonly Article[]>> {
  const byFile = new Map<string, readonly Article[]>();
  for (const record of records) {
    const file = textField(record, 'file');
    if (file === undefined || byFile.has(file)) continue;
    const beside = dirname(resolve(folder, record.file));
    const folders = [...paths.map((path) => resolve(folder, path)), beside, join(beside, '..', 'articles')];
    byFile.set(file, []);
    for (const place of folders) {
      const { articles } = await readInputs([join(place, file)], { stdin, folder });
      if (articles.length === 0) continue;
      byFile.set(
        file,
        articles.map((article, row) => ({ ...article, id: `${file}#${row}` })),
      );
      break;
    }
  }
  return byFile;
}
