import type { RateContrast } from '../types.ts';
import { plural } from './phrases.ts';
import { thresholds } from './thresholds.ts';

/** A contrast as one sentence: what was counted, which way it goes, how far to trust it. */
export function contrastInWords(row: Omit<RateContrast, 'inWords'>): string {
  const { target, reference, verdict, moreIn, tokensTarget, tokensReference } = row;
  if (verdict === 'not enough text') {
    const few = Math.min(tokensTarget, tokensReference);
    return `Not enough text to compare: ${few < 1 ? 'no' : few} own words on one side, and at least ${thresholds.rateTokens} are needed. Counted: ${counts(row)}.`;
  }
  const rates = `${target} ${row.per100Target!.toFixed(1)}, ${reference} ${row.per100Reference!.toFixed(1)} per 100 own words (${counts(row)})`;
  if (moreIn === 'neither') return `Equally often: ${rates}.`;
  const other = moreIn === target ? reference : target;
  return `More often in ${moreIn} than in ${other}: ${rates}${timesInWords(row)}. ${doubt(row)}`;
}

function counts({ target, reference, countTarget, countReference }: Omit<RateContrast, 'inWords'>): string {
  return `${target} ${plural(countTarget, 'mark')}, ${reference} ${countReference}`;
}

/** The ratio the way round in which it is above 1. */
function timesInWords({ moreIn, target, ratio, low, high }: Omit<RateContrast, 'inWords'>): string {
  if (ratio === undefined || ratio === 0) return '';
  const isTarget = moreIn === target;
  const times = isTarget ? ratio : 1 / ratio;
  const from = isTarget ? low : high === undefined ? undefined : 1 / high;
  const to = isTarget ? high : low === undefined || low === 0 ? undefined : 1 / low;
  const range =
    from === undefined
      ? ''
      : to === undefined
        ? `, at least ${from.toFixed(1)}`
        : `, between ${from.toFixed(1)} and ${to.toFixed(1)}`;
  return `; ${times.toFixed(1)} times as often${range}`;
}

function doubt({
  verdict,
  p,
  smallestP,
  articlesTarget,
  articlesReference,
}: Omit<RateContrast, 'inWords'>): string {
  if (p === undefined) {
    const single = 'One article on a side: this describes these texts, not the outlets.';
    return verdict === 'differs'
      ? single
      : `A difference of this size would be common by chance in texts this short. ${single}`;
  }
  if (smallestP! > thresholds.alpha) {
    return `With ${articlesTarget} and ${articlesReference} articles no difference can be told from chance, however large (the smallest possible p is ${smallestP!.toFixed(2)}).`;
  }
  return verdict === 'differs'
    ? 'So large a difference would be rare if articles were dealt to the sides by chance.'
    : 'A difference of this size would be common if articles were dealt to the sides by chance.';
}
