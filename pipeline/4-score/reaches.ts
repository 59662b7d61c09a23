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

/** A word that changes others. */
export interface Modifier {
  readonly trait: number;
  readonly isNegated: boolean;
  /** The words before and behind it; empty at the ends. */
  readonly previous: string;
  readonly next: string;
}

export class Reaches {
  #carried = -1;
  #reversed = -1;
  #spent = -1;

  /** At the end of a sentence. */
  clear(): void {
    this.stop();
    this.#spent = -1;
  }

  /** At a mark that no modifier reaches beyond. */
  stop(): void {
    this.#carried = -1;
    this.#reversed = -1;
  }

  /** What becomes of a value at token `at`. */
  changed(value: number, at: number, isNegated: boolean): number {
    let changed = value;
    if ((isNegated && at > this.#spent) || at <= this.#carried) changed *= NEGATION_FACTOR;
    if (at <= this.#reversed) changed *= REVERSAL_FACTOR;
    return changed;
  }

  /** Takes in the modifier that ends at token `at`; true for a "but" that sets what follows against what came. */
  add({ trait, isNegated, previous, next }: Modifier, at: number): boolean {
    // A negator has done its work on "avert" and on "but", and turns nothing else round.
    if (trait & reverser && isNegated) this.#spent = at + REVERSED;
    else if (trait & reverser) this.#reversed = at + REVERSED;
    if (trait & carrier && isNegated) this.#carried = at + CARRIED;
    if (trait & implicative && next === 'to') {
      if (isNegated) this.#spent = at + IMPLIED;
      else this.#carried = at + IMPLIED;
    }
    if (trait & scant && previous !== 'a') this.#carried = at + COUNTED;
    if ((trait & but) === 0) return false;
    if (!NO_CONTRAST.has(previous)) return true;
    this.#spent = at + REVERSED;
    return false;
  }
}
