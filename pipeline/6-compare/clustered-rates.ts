import { clusteredRate } from '../stats/clustered-rate.ts';
import { seededRandom } from '../stats/random.ts';
import { round6 } from '../stats/round6.ts';
import type { Category, Profile, RateInterval } from '../types.ts';
import type { Group } from './groups.ts';

/** An outlet's profile with, beside each rate, its interval by resampling the outlet's articles. */
export function withClusteredRates(profile: Profile, { name, members }: Group, seed: string): Profile {
  const rates: Partial<Record<Category, RateInterval>> = {};
  for (const [key, rate] of Object.entries(profile.rates)) {
    const category = key as Category;
    const interval =
      rate.per100 === undefined || rate.count === 0
        ? undefined
        : clusteredRate(
            members.map(({ summary }) => ({
              count: summary.cues[category]?.own ?? 0,
              tokens: summary.tokens.own,
            })),
            { random: seededRandom([seed, 'rate', name, category].join('/')), samples: SAMPLES },
          );
    rates[category] =
      interval === undefined
        ? rate
        : {
            ...rate,
            byArticle: { low: round6(interval.low), high: round6(interval.high), rough: interval.rough },
          };
  }
  return { ...profile, rates };
}

const SAMPLES = 400;
