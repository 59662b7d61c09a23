import type { Contrast } from '../stats/contrast.ts';
import { logLikelihood } from '../stats/log-likelihood.ts';
import { logOddsZ } from '../stats/log-odds-z.ts';
import { logRatio } from '../stats/log-ratio.ts';
import { round6 } from '../stats/round6.ts';
import type { KeynessRow } from '../types.ts';

/** A word with its counts on both sides, before it is chosen for a row. */
export interface ContrastedWord {
  readonly feature: string;
  readonly contrast: Contrast;
  /** Articles that use it, both sides together. */
  readonly articles: number;
  /** Log-odds z as written out. */
  readonly z: number;
  /** 1: higher rate in the target, −1: in the reference, 0: equal. Exact: the integers are compared. */
  readonly direction: -1 | 0 | 1;
}

/** Both totals must be above 0 and the word on at least one side. */
export function contrastedWord(feature: string, articles: number, contrast: Contrast): ContrastedWord {
  const target = contrast.countTarget * contrast.totalReference;
  const reference = contrast.countReference * contrast.totalTarget;
  const direction = target > reference ? 1 : target < reference ? -1 : 0;
  return { feature, contrast, articles, z: direction === 0 ? 0 : round6(logOddsZ(contrast)!), direction };
}

/** What is contrasted with what, and in which story if not in all articles. */
export interface Sides {
  readonly target: string;
  readonly reference: string;
  readonly story?: string;
}

/**
 * The row of a word. `moreIn` compares the bare rates; near equality `logRatio` may differ in sign, because
 * it adds ½ to both counts.
 */
export function keynessRow({ target, reference, story }: Sides, word: ContrastedWord): KeynessRow {
  const { feature, contrast, articles, z, direction } = word;
  const { countTarget, countReference, totalTarget, totalReference } = contrast;
  return {
    ...(story === undefined ? { scope: 'corpus' } : { scope: 'story', story }),
    target,
    reference,
    feature,
    moreIn: direction === 0 ? 'neither' : direction === 1 ? target : reference,
    countTarget,
    countReference,
    totalTarget,
    totalReference,
    rateTarget: round6((1000 * countTarget) / totalTarget),
    rateReference: round6((1000 * countReference) / totalReference),
    logRatio: round6(logRatio(contrast)!),
    logOddsZ: z,
    g2: round6(logLikelihood(contrast)!),
    articles,
  };
}
