import { poissonInterval } from '../stats/poisson-interval.ts';
import { round6 } from '../stats/round6.ts';
import {
  CATEGORIES,
  type Category,
  type Profile,
  type RateInterval,
  type Summary,
  type ToneSum,
} from '../types.ts';
import { thresholds } from './thresholds.ts';

/**
 * One row of a comparison: the summary with its rates per 100 own tokens, each with its exact 95 % interval
 * (absent below 120 own tokens), the share of quoted words and the mean tone. `all` is the sum over the
 * categories of the cues in the outlet's own words, so a place marked in two categories counts twice. Every
 * article that has a score weighs the same in the mean tone. Numbers are rounded to 6 decimals.
 */
export function profile(name: string, summary: Summary): Profile {
  const { own, quoted, indirect } = summary.tokens;
  const rates: Partial<Record<Category, RateInterval>> = {};
  let all = 0;
  for (const category of CATEGORIES) {
    const cues = summary.cues[category];
    if (cues === undefined) continue;
    rates[category] = rate(cues.own, own);
    all += cues.own;
  }
  const words = own + quoted + indirect;
  return {
    name,
    summary,
    rates,
    all: rate(all, own),
    ...(words > 0 && { quotedShare: round6(quoted / words) }),
    tone: {
      ...mean('headline', summary.tone.headline),
      ...mean('own', summary.tone.own),
      ...mean('quoted', summary.tone.quoted),
    },
  };
}

function rate(count: number, tokens: number): RateInterval {
  const interval = tokens < thresholds.rateTokens ? undefined : poissonInterval(count, tokens);
  if (interval === undefined) return { count, tokens };
  return {
    count,
    tokens,
    per100: round6((100 * count) / tokens),
    low: round6(interval.low),
    high: round6(interval.high),
  };
}

function mean(part: 'headline' | 'own' | 'quoted', { scored, sumMicro }: ToneSum): Profile['tone'] {
  return scored === 0 ? {} : { [part]: round6(sumMicro / scored / 1e6) };
}
