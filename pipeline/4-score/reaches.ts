/** How far the words of a sentence that change others reach. */
import { ToneTrait } from './lexeme-facts.ts';

/** What a negator makes of a value (Hutto & Gilbert 2014). */
const NEGATION_FACTOR = -0.74;
/** What a word that takes something away makes of it: to avert a disaster is good, but there was danger. */
const REVERSAL_FACTOR = -0.5;

/** How many tokens a carrier hands its negator on to ("that it was a"), "fail" and a reverser reach, and "little" counts. */
const CARRIED = 6;
const IMPLIED = 4;
const REVERSED = 4;
const COUNTED = 2;
/** "all but certain", "nothing but trouble": no contrast. */
const NO_CONTRAST = new Set('all nothing anything everything none nobody anyone last'.split(' '));
const { reverser, carrier, implicative, scant, but } = ToneTrait;

/** Traits that change the words around. */
export const MODIFIES = reverser | carrier | implicative | scant | but;

/** Traits that depend on the word before, and on the one behind. */
export const ASKS_PREVIOUS = scant | but;
export const ASKS_NEXT = implicative;

/** A word that changes others. */
export interface Modifier {
  readonly trait: number;
  readonly isNegated: boolean;
  /** The words before and behind it; empty at the ends, and where its traits do not ask for them. */
  readonly previous: string;
  readonly next: string;
}

export class Reaches {
  /** Last token within the reach, and the modifier’s own. */
  #carried = -1;
  #carriedFrom = -1;
  #reversed = -1;
  #reversedFrom = -1;
  #spent = -1;

  /** The last token that a modifier so far reaches, unless a stop keeps it from there; −1 for none. */
  get reach(): number {
    return Math.max(this.#carried, this.#reversed);
  }

  /** At the end of a sentence. */
  clear(): void {
    this.#carried = -1;
    this.#reversed = -1;
    this.#spent = -1;
  }

  /** What becomes of a value at token `at`; no modifier reaches beyond a stop, the last of which is at `stop`. */
  changed(value: number, at: number, stop: number, isNegated: boolean): number {
    let changed = value;
    const isCarried = at <= this.#carried && this.#carriedFrom > stop;
    if ((isNegated && at > this.#spent) || isCarried) changed *= NEGATION_FACTOR;
    if (at <= this.#reversed && this.#reversedFrom > stop) changed *= REVERSAL_FACTOR;
    return changed;
  }

  /** Takes in the modifier that ends at token `at`; true for a "but" that sets what follows against what came. */
  add({ trait, isNegated, previous, next }: Modifier, at: number): boolean {
    // A negator has done its work on "avert" and on "but", and turns nothing else round.
    if (trait & reverser && isNegated) this.#spent = at + REVERSED;
    else if (trait & reverser) {
      this.#reversed = at + REVERSED;
      this.#reversedFrom = at;
    }
    if (trait & carrier && isNegated) this.#carry(at, CARRIED);
    if (trait & implicative && next === 'to') {
      if (isNegated) this.#spent = at + IMPLIED;
      else this.#carry(at, IMPLIED);
    }
    if (trait & scant && previous !== 'a') this.#carry(at, COUNTED);
    if ((trait & but) === 0) return false;
    if (!NO_CONTRAST.has(previous)) return true;
    this.#spent = at + REVERSED;
    return false;
  }

  #carry(at: number, reach: number): void {
    this.#carried = at + reach;
    this.#carriedFrom = at;
  }
}
