import type { Analysis, Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';

/** The exchange format: one analysis per line, and the comparison. */
export const json = {
  id: 'json',
  title: 'JSON for programs',
  write({ articles, comparison }: Findings, options: ReportOptions): ReportFile[] {
    const lines = articles.map(
      ({ analysis }) => `${JSON.stringify(options.text ? analysis : withoutText(analysis))}\n`,
    );
    return [
      { path: 'analyses.jsonl', text: lines.join('') },
      { path: 'comparison.json', text: `${JSON.stringify(comparison, undefined, 2)}\n` },
    ];
  },
} as const satisfies Format;

/**
 * The analysis without the article's sentences: the body, quotations and page furniture lose their text and
 * keep their places, so that whoever has the article can look them up.
 */
function withoutText({ body, ...rest }: Analysis): object {
  return { ...rest, quotes: rest.quotes.map(placeOnly), furniture: rest.furniture.map(placeOnly) };
}

function placeOnly<Place extends { readonly text: string }>({ text, ...place }: Place): Omit<Place, 'text'> {
  return place;
}
