import { clusterBootstrap } from './bootstrap.ts';
import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

/** Events and words of one article. */
export interface ArticleRate {
  readonly count: number;
  readonly tokens: number;
}

export interface ClusteredRate extends Interval {
  /** 5 to 7 articles: the interval itself is rough. */
  readonly rough: boolean;
}

/** Articles below which nothing is said, and below which the interval is rough. */
const FEWEST = 5;
const FIRM = 8;

/**
 * 95 % interval of a pooled rate per 100 words by resampling whole articles:
 *
 *     rate* = 100 × Σ counts / Σ tokens  of m articles drawn with replacement from m
 *
 * Events of one article belong together: a writer who uses a word once uses it again. So this interval is wider, and
 * fairer to other articles of the outlet, than Poisson's. `undefined` below five articles, or without words.
 * Reference: Davison & Hinkley 1997, ch. 3.8; Lijffijt et al. 2016, DSH 31:374, on word frequencies.
 *
 * @example clusteredRate([{ count: 2, tokens: 400 }, …], { random: seededRandom('1/outlet') })
 */
export function clusteredRate(
  articles: readonly ArticleRate[],
  { random, samples = 1000 }: { readonly random: Random; readonly samples?: number },
): ClusteredRate | undefined {
  if (articles.length < FEWEST) return undefined;
  const interval = clusterBootstrap(articles, pooledRate, { random, samples });
  return interval && { ...interval, rough: articles.length < FIRM };
}

/** Events per 100 words of several articles together; undefined without words. */
export function pooledRate(articles: readonly ArticleRate[]): number | undefined {
  let count = 0;
  let tokens = 0;
  for (const article of articles) {
    count += article.count;
    tokens += article.tokens;
  }
  return tokens === 0 ? undefined : (100 * count) / tokens;
}
