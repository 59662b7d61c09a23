import { round6 } from '../../stats/round6.ts';
import type { Balance } from '../../types.ts';

/** Adds up the weights on both sides, and the sentences they come from. */
export class BalanceTally {
  positive = 0;
  negative = 0;
  sentences = 0;
  #isOpen = false;

  add(value: number): void {
    if (value > 0) this.positive += value;
    else this.negative -= value;
    this.#isOpen = true;
  }

  closeSentence(): void {
    if (this.#isOpen) this.sentences += 1;
    this.#isOpen = false;
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
