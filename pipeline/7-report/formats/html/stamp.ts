import { hashText } from '../../../hash.ts';
import type { Article, Findings, Problem } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';

const REPORT_SCHEMA = 'newsframe.report/1';

/** What a report was made from: enough to make it again. */
export interface ReportStamp {
  readonly schema: typeof REPORT_SCHEMA;
  readonly version: string;
  /** Hash of all lexicons in use; absent without an article. */
  readonly lexicons?: string;
  /** Options that change the report. */
  readonly options: {
    readonly title: string;
    readonly text: boolean;
    readonly quotes?: unknown;
    readonly sensitivity?: true;
  };
  /** Hash of all articles' hashes. */
  readonly input: string;
  /** Id and content hash of every article. */
  readonly articles: readonly (readonly [id: string, input: string])[];
  readonly problems: readonly Problem[];
}

export function reportStamp(findings: Findings, { text }: ReportOptions): ReportStamp {
  const articles = findings.articles.map(({ analysis }) => [analysis.id, analysis.stamp.input] as const);
  const first = findings.articles[0]?.analysis.stamp;
  return {
    schema: REPORT_SCHEMA,
    version: findings.version,
    ...(first === undefined ? {} : { lexicons: first.lexicons }),
    options: {
      title: findings.title,
      text,
      ...(first === undefined ? {} : first.options),
      ...(findings.sensitivity === undefined ? {} : { sensitivity: true }),
    },
    input: hashText(JSON.stringify(articles)).slice(0, 12),
    articles,
    problems: findings.problems,
  };
}

/** What a page carries for its script and for `newsframe verify`. */
export interface PageData {
  /** On the index. */
  readonly stamp?: ReportStamp;
  /** The other pages, as paths from the index. */
  readonly pages?: readonly string[];
  /** Hash that the reader's changes are kept under. */
  readonly input: string;
  readonly outlets: readonly string[];
  /** The articles on this page, unless the report is without text. */
  readonly articles?: readonly Article[];
}
