/** Figures of agreement in words. */
import type { CategoryAgreement, Spread } from '../../agreement/category-agreement.ts';
import { ANY } from '../../agreement/coded.ts';
import type { Agreement } from '../../agreement/data.ts';

/** What stands where a figure cannot be known. */
export const UNKNOWN = '–';

/** @example decimal(-0.1234) // '−0.12' */
export function decimal(value: number | undefined): string {
  if (value === undefined) return UNKNOWN;
  const text = Math.abs(value).toFixed(2);
  return value < 0 && text !== '0.00' ? `−${text}` : text;
}

/** @example alphaInWords({ alpha: 0.53, interval: { low: 0.4, high: 0.6 } }) // '0.53, between 0.40 and 0.60' */
export function alphaInWords({ alpha, interval }: Pick<CategoryAgreement, 'alpha' | 'interval'>): string {
  if (alpha === undefined || interval === undefined) return decimal(alpha);
  return `${decimal(alpha)}, between ${decimal(interval.low)} and ${decimal(interval.high)}`;
}

/** @example spreadInWords({ median: 0.5, lowest: -0.1, highest: 0.9, pairs: 276 }) // '0.50 (−0.10 to 0.90)' */
export function spreadInWords(spread: Spread | undefined): string {
  if (spread === undefined) return UNKNOWN;
  const { median, lowest, highest, pairs } = spread;
  return pairs === 1 ? decimal(median) : `${decimal(median)} (${decimal(lowest)} to ${decimal(highest)})`;
}

/** Krippendorff's two thresholds in words. */
export function firmness(alpha: number): string {
  if (alpha >= 0.8) return 'firm';
  if (alpha >= 0.667) return 'tentative';
  return 'not firm';
}

/** What a kind of mark is called. */
export function kindName(category: string, { codebook }: Pick<Agreement, 'codebook'>): string {
  return category === ANY ? 'any mark' : (codebook[category] ?? category);
}
