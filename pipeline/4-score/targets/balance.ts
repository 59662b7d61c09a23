import { round6 } from '../../stats/round6.ts';
import type { Balance } from '../../types.ts';

/** Adds up the weights on both sides, and the sentences they come from. */
export class BalanceTally {
  positive = 0;
  negative = 0;
  sentences = 0;
  lastSentence = -1;

  /** The words of one sentence, whatever its number, are added one after the other. */
  add(value: number, sentence: number): void {
    if (value > 0) this.positive += value;
    else this.negative -= value;
    if (sentence !== this.lastSentence) this.sentences += 1;
    this.lastSentence = sentence;
  }

  get sum(): number {
    return this.positive - this.negative;
  }

  /** (P − N) / (P + N), −1…1; undefined without a word. */
  get score(): number | undefined {
    const weight = this.positive + this.negative;
    return weight === 0 ? undefined : this.sum / weight;
  }

  balance(): Balance {
    const { score, sentences } = this;
    return score === undefined ? { sentences } : { score: round6(score), sentences };
  }
}
