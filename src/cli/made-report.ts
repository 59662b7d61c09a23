/** A report as it lies on the disk: its files, and what it says it was made from. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageData, ReportStamp } from '../../pipeline/7-report/formats/html/stamp.ts';
import type { Article } from '../../pipeline/types.ts';
import { UsageError } from './exit-code.ts';

export interface MadeReport {
  readonly stamp: ReportStamp;
  /** In no particular order; absent in a report without text. */
  readonly articles: readonly Article[] | undefined;
  /** Path below the report's folder → text; null for a page that is not there. */
  readonly files: ReadonlyMap<string, string | null>;
}

const INDEX = 'report.html';
/** The only places a report's pages lie in; a report is a stranger's file, and may name no other. */
const PAGE = /^(?:stories|articles)\/[\w-]+\.html$/;

/** @throws UsageError if it cannot be read, or is no HTML report of newsframe's */
export async function readMadeReport(given: string, path: string): Promise<MadeReport> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const index = isFolder ? join(path, INDEX) : path;
  const text = await readFile(index, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`${given}: there is no report.html that can be read`);
  const data = pageData(text);
  if (data?.stamp?.schema !== 'newsframe.report/1' || !Array.isArray(data.stamp.articles)) {
    throw new UsageError(
      `${given}: this is no HTML report made by newsframe; name a report.html or its folder`,
    );
  }
  const files = new Map<string, string | null>([[INDEX, text]]);
  const articles: Article[] = [...(data.articles ?? [])];
  for (const page of data.pages ?? []) {
    if (typeof page !== 'string' || !PAGE.test(page))
      throw new UsageError(`${given}: it names a page outside its folder, ${JSON.stringify(page)}`);
    const pageText = await readFile(join(dirname(index), page), 'utf8').catch(() => null);
    files.set(page, pageText);
    articles.push(...(pageText === null ? [] : (pageData(pageText)?.articles ?? [])));
  }
  return { stamp: data.stamp, articles: data.stamp.options.text ? articles : undefined, files };
}

function pageData(text: string): PageData | undefined {
  const found = /<script type="application\/json" id="newsframe-report">([^<]*)<\/script>/.exec(text);
  if (found === null) return undefined;
  try {
    return JSON.parse(found[1] ?? '');
  } catch {
    return undefined;
  }
}
