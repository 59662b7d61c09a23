import type { ArticleFindings } from '../../../types.ts';

/** An article with its number in the report: what all sections call it by. */
export interface NumberedArticle {
  readonly number: number;
  readonly found: ArticleFindings;
}

/** @example label(…) // '2. The Daily Example, 2021-12-07' */
export function label({ number, found }: NumberedArticle): string {
  const { outlet, date, id } = found.analysis;
  return `${number}. ${[outlet || id, date].filter((part) => part).join(', ')}`;
}

/** @example headlineOf(…) // 'Senator slams budget plan' */
export function headlineOf({ analysis }: ArticleFindings): string {
  return analysis.headline.trim() === '' ? '(no headline)' : analysis.headline;
}
