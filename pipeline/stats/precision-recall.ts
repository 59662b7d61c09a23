/** What a detector got right and wrong; integers ≥ 0. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Each in 0…1, and absent when nothing can be said of it. */
export interface PrecisionRecall {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

/**
 * Precision, recall and their harmonic mean, each in 0…1:
 *
 *     precision = TP / (TP + FP),   recall = TP / (TP + FN),   F₁ = 2 TP / (2 TP + FP + FN)
 *
 * A measure is absent when its denominator is 0: precision when nothing was predicted, recall when nothing
 * was there, F₁ when neither. So F₁ can be 0 where one of the others is absent. Reference: van Rijsbergen
 * 1979, Information Retrieval, ch. 7.
 *
 * @example precisionRecall({ truePositives: 7, falsePositives: 3, falseNegatives: 2 })
 * // { precision: 0.7, recall: 0.777778, f1: 0.736842 }
 */
export function precisionRecall(counts: Counts): PrecisionRecall {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const predicted = truePositives + falsePositives;
  const there = truePositives + falseNegatives;
  return {
    ...(predicted > 0 && { precision: truePositives / predicted }),
    ...(there > 0 && { recall: truePositives / there }),
    ...(predicted + there > 0 && { f1: (2 * truePositives) / (predicted + there) }),
  };
}

/**
 * The counts of two texts as those of one, for measures over all decisions ("micro").
 *
 * @example addCounts(ofOneArticle, ofAnother)
 */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    truePositives: a.truePositives + b.truePositives,
    falsePositives: a.falsePositives + b.falsePositives,
    falseNegatives: a.falseNegatives + b.falseNegatives,
  };
}
