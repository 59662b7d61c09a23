import type { Comparison, RateContrast } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { capitalised, counted, listed } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** Rows shown; the CSV file has them all. */
const SHOWN = 12;

/** What the numbers of marks can bear: first whether there is text enough, then what differs, in words. */
export function contrastsSection({ contrasts, withoutWire }: Comparison): Block[] {
  const rows = oneDirection(contrasts.filter(({ scope }) => scope === 'corpus'));
  if (rows.length === 0) return [];
  const title = heading(3, 'What the numbers can bear');
  const enough = rows.filter(({ verdict }) => verdict !== 'not enough text');
  if (enough.length === 0) {
    return [
      title,
      paragraph(
        'Not enough text to compare how often kinds of marks are used: every side needs 120 own words.',
      ),
    ];
  }
  const differing = enough.filter(({ verdict }) => verdict === 'differs');
  const lines = differing
    .slice(0, SHOWN)
    .map(
      ({ category, inWords }): Line => [strong(capitalised(CATEGORY_NAMES[category].name)), `: ${inWords}`],
    );
  const more = differing.length - lines.length;
  return [
    title,
    ...(lines.length === 0
      ? [paragraph('No kind of mark is used so differently that it could not well be chance.')]
      : [list(lines)]),
    ...(more > 0
      ? [
          paragraph(
            `${counted(more, 'more difference')} of this kind ${more === 1 ? 'is' : 'are'} in contrasts.csv.`,
          ),
        ]
      : []),
    ...(withoutWire === undefined ? [] : [paragraph(wireInWords(rows, withoutWire))]),
  ];
}

/** Between two sides each difference has two rows; one tells it. */
function oneDirection(rows: readonly RateContrast[]): readonly RateContrast[] {
  const targets = [...new Set(rows.map(({ target }) => target))];
  return targets.length === 2 ? rows.filter(({ target }) => target === targets[0]) : rows;
}

/** What wire copy does to the figures. */
function wireInWords(
  rows: readonly RateContrast[],
  { articles, contrasts }: NonNullable<Comparison['withoutWire']>,
): string {
  const tokens = articles.reduce((sum, article) => sum + article.tokens, 0);
  const subject = `${counted(articles.length, 'article')} ${articles.length === 1 ? 'carries' : 'carry'} agency copy or sentences shared with another outlet (${counted(tokens, 'own word')}).`;
  const without = new Map(contrasts.map((row) => [keyOf(row), row.verdict]));
  const changed = rows.filter((row) => (without.get(keyOf(row)) ?? 'no difference shown') !== row.verdict);
  if (changed.length === 0) return `${subject} Counted without them, no verdict changes.`;
  const names = [
    ...new Set(changed.map(({ category, target }) => `${CATEGORY_NAMES[category].name} in ${target}`)),
  ];
  return `${subject} Counted without them, the verdict changes for ${listed(names)}; contrasts.csv has both.`;
}

function keyOf({ target, reference, category }: RateContrast): string {
  return JSON.stringify([target, reference, category]);
}
