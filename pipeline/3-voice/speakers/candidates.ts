/** People a pronoun may stand for, with their points. There are few, so lists do. */
import type { Speaker } from '../../types.ts';

/** A candidate must lead by this much. */
const MARGIN = 1;

export class Candidates {
  readonly #speakers: Speaker[] = [];
  readonly #scores: number[] = [];

  /** Of several offers of one person the best counts. */
  offer(speaker: Speaker, score: number): void {
    const i = this.#indexOf(speaker.name);
    if (i < 0) {
      this.#speakers.push(speaker);
      this.#scores.push(score);
    } else if (score > this.#scores[i]!) this.#scores[i] = score;
  }

  /** −∞ for somebody who was not offered. */
  scoreOf(name: string): number {
    return this.#scores[this.#indexOf(name)] ?? Number.NEGATIVE_INFINITY;
  }

  /** The one who leads; undefined without a clear lead. */
  best(): Speaker | undefined {
    let best = -1;
    let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < this.#scores.length; i += 1) {
      const score = this.#scores[i]!;
      if (score > first) [best, first, second] = [i, score, first];
      else if (score > second) second = score;
    }
    return first - second < MARGIN ? undefined : this.#speakers[best];
  }

  #indexOf(name: string): number {
    for (let i = 0; i < this.#speakers.length; i += 1) if (this.#speakers[i]!.name === name) return i;
    return -1;
  }
}
