import type { Reading } from '../../pipeline/1-read/reading.ts';
import { originOf } from '../../pipeline/1-read/record.ts';
import type { Problem, RawArticle } from '../../pipeline/types.ts';

/** A file's articles and problems as they stand in the file: a bad record in its place among the good. */
export function* inFileOrder({ articles, problems }: Reading): Generator<RawArticle | Problem> {
  let next = 0;
  for (const article of articles) {
    for (; next < problems.length && isBefore(problems[next]!, article); next += 1) yield problems[next]!;
    yield article;
  }
  yield* problems.slice(next);
}

/** A problem without a line is one with the whole file. */
function isBefore({ file = '', line }: Problem, article: RawArticle): boolean {
  if (line === undefined) return true;
  const start = originOf({ file });
  const ownLine = article.origin.startsWith(`${start}:`)
    ? Number(article.origin.slice(start.length + 1))
    : Infinity;
  return line < ownLine;
}
