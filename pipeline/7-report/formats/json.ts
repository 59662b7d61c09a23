import type { Analysis, Comparison, Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';
import { reasonWithoutText } from '../without-text.ts';

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
      {
        path: 'comparison.json',
        text: `${JSON.stringify(options.text ? comparison : comparisonWithoutText(comparison), undefined, 2)}\n`,
      },
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

/** The comparison without sentences and quotations; names, figures, labels and changed words stay. */
function comparisonWithoutText({ stories, variants, copies, coverage, ...rest }: Comparison): object {
  return {
    ...rest,
    stories: stories.map((story) => ({ ...story, why: story.why.map(reasonWithoutText) })),
    variants: variants.map((variant) => ({ ...variant, a: placeOnly(variant.a), b: placeOnly(variant.b) })),
    copies: copies.map((copy) => ({ ...copy, a: placeOnly(copy.a), b: placeOnly(copy.b) })),
    coverage: coverage.map(({ item, ...row }) => ({
      ...row,
      ...(row.kind === 'quotation' || row.kind === 'statement' ? {} : { item }),
      places: row.places.map(placeOnly),
    })),
  };
}

function placeOnly<Place extends { readonly text: string }>({ text, ...place }: Place): Omit<Place, 'text'> {
  return place;
}
