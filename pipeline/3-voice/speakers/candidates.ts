/** People a pronoun may stand for, with their points. There are few, so lists do. */
import type { Mention, Speaker } from '../../types.ts';

/** A candidate must lead by this much. */
const MARGIN = 1;

export class Candidates {
  readonly #names: string[] = [];
  readonly #people: (Mention | Speaker)[] = [];
  readonly #scores: number[] = [];

  /** Of several offers of one person the best counts. */
  offer(name: string, who: Mention | Speaker, score: number): void {
    const i = this.#names.indexOf(name);
    if (i < 0) {
      this.#names.push(name);
      this.#people.push(who);
      this.#scores.push(score);
    } else if (score > this.#scores[i]!) this.#scores[i] = score;
  }

  /** Nobody was offered. */
  get isEmpty(): boolean {
    return this.#names.length === 0;
  }

  /** −∞ for somebody who was not offered. */
  scoreOf(name: string): number {
    return this.#scores[this.#names.indexOf(name)] ?? Number.NEGATIVE_INFINITY;
  }

  /** The one who leads; undefined without a clear lead. */
  best(): Mention | Speaker | undefined {
    let best = -1;
    let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < this.#scores.length; i += 1) {
      const score = this.#scores[i]!;
      if (score > first) [best, first, second] = [i, score, first];
      else if (score > second) second = score;
    }
    return first - second < MARGIN ? undefined : this.#people[best];
  }
}
