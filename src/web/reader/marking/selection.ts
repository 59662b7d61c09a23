import type { Word } from './words.ts';

/** The words chosen: from where the choice began to where it has got, both included. */
export interface Chosen {
  readonly first: number;
  readonly last: number;
}

/** A caret that goes by words, and what is chosen with it. A choice never leaves the headline, or the body. */
export class WordSelection {
  readonly #words: readonly Word[];
  readonly #changed: () => void;
  #anchor: number | undefined;
  #caret = 0;

  constructor(words: readonly Word[], changed: () => void) {
    this.#words = words;
    this.#changed = changed;
  }

  get caret(): number {
    return this.#caret;
  }

  get chosen(): Chosen | undefined {
    if (this.#anchor === undefined) return undefined;
    return { first: Math.min(this.#anchor, this.#caret), last: Math.max(this.#anchor, this.#caret) };
  }

  /** Puts the caret at a word, with nothing chosen. */
  move(word: number): void {
    this.#anchor = undefined;
    this.#caret = this.#inText(word);
    this.#paint();
  }

  /** Chooses one word. */
  choose(word: number): void {
    this.#anchor = this.#inText(word);
    this.#caret = this.#anchor;
    this.#paint();
  }

  /** Chooses up to a word. */
  extend(word: number): void {
    this.#anchor ??= this.#caret;
    const { passage } = this.#words[this.#anchor]!;
    const target = this.#inText(word);
    const step = target < this.#caret ? 1 : -1;
    let to = target;
    while (this.#words[to]!.passage !== passage) to += step;
    this.#caret = to;
    this.#paint();
  }

  #inText(word: number): number {
    return Math.max(0, Math.min(word, this.#words.length - 1));
  }

  #paint(): void {
    const { chosen } = this;
    this.#words.forEach(({ element, gap }, i) => {
      const isChosen = chosen !== undefined && chosen.first <= i && i <= chosen.last;
      element.classList.toggle('chosen', isChosen);
      gap?.classList.toggle('chosen', isChosen && i < chosen.last);
      element.classList.toggle('caret', i === this.#caret);
    });
    this.#changed();
  }
}
