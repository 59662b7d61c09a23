import { precisionRecall } from './precision-recall.ts';

/**
 * Mean over the classes of the F₁ of each class, 0…1:
 *
 *     1/K × Σ F₁(k),   F₁(k) = 2 TPₖ / (2 TPₖ + FPₖ + FNₖ),   0 when class k is neither in gold nor predicted
 *
 * `gold[i]` and `predicted[i]` are the classes of item i. As in scikit-learn's
 * `f1_score(gold, predicted, average='macro', labels=classes, zero_division=0)`, a class that is on neither
 * side counts as 0 and stays in the mean, and classes that are not listed are not averaged, though predicting
 * one is a miss for the gold class. List only the classes that can occur, each once. Every class weighs the
 * same, however rare. `undefined` without items or without classes. Reference: Yang & Liu 1999, SIGIR, p. 42;
 * Opitz & Burst 2019, arXiv 1911.03347, "averaged F1".
 *
 * @example macroF1(['a', 'b', 'b'], ['a', 'b', 'a'], ['a', 'b']) // 0.666667
 */
export function macroF1(
  gold: readonly string[],
  predicted: readonly string[],
  classes: readonly string[],
): number | undefined {
  if (gold.length !== predicted.length) throw new Error('gold and predicted differ in length; pair them');
  if (gold.length === 0 || classes.length === 0) return undefined;
  const sum = classes.reduce((total, name) => total + (f1Of(name, gold, predicted) ?? 0), 0);
  return sum / classes.length;
}

function f1Of(name: string, gold: readonly string[], predicted: readonly string[]): number | undefined {
  const inGold = gold.filter((g) => g === name).length;
  const inPredicted = predicted.filter((p) => p === name).length;
  const truePositives = gold.filter((g, i) => g === name && predicted[i] === name).length;
  const falsePositives = inPredicted - truePositives;
  return precisionRecall({ truePositives, falsePositives, falseNegatives: inGold - truePositives }).f1;
}
