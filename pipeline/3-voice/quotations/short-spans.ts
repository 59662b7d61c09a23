/**
 * What a few words in quotation marks are when nobody is found who says them: a title or term, an echo of a
 * quotation elsewhere in the article, marks of distance, or marks of unknown source.
 */
import { LexemeFlag, type QuoteType } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { flagsAt, normAt, type TextView } from '../text-view.ts';
import { isDistance, isSoCalled } from './distance.ts';
import { FRAGMENT_WORDS, type MarkedWords } from './marked-words.ts';
import { FUNCTION_WORDS, isDefined, isNamed, isNameOf, isTitle } from './titles.ts';

export interface ShortSpan {
  readonly type: QuoteType;
  readonly rule: string;
}

export const TERM: ShortSpan = { type: 'term', rule: 'a title, name or term' };
export const SCARE: ShortSpan = { type: 'scare', rule: 'marks around words of the outlet’s own sentence' };

/** The quotations of one passage. */
export class ShortSpans {
  readonly #view: TextView;
  readonly #all: readonly MarkedWords[];
  readonly #attributions: readonly Attribution[];

  constructor(view: TextView, all: readonly MarkedWords[], attributions: readonly Attribution[]) {
    this.#view = view;
    this.#all = all;
    this.#attributions = attributions;
  }

  /** Decides for a quotation without a speaker; undefined if its own shape says it all. */
  read(q: number): ShortSpan | undefined {
    const view = this.#view;
    const one = this.#all[q]!;
    if (one.depth === 1 || one.shape === 'direct') return undefined;
    if (
      !isSoCalled(view, one.first) &&
      (isNamed(view, one) || isTitle(view, one) || isNameOf(view, one) || isDefined(view, one))
    )
      return TERM;
    if (!isShort(view, one)) return undefined;
    if (this.echoedBy(q) >= 0 && isName(view, one)) return TERM;
    if (this.echoedBy(q) >= 0) return { type: 'echo', rule: 'same words in another quotation' };
    if (isDistance(view, one, this.#isSaid(view.passage.sentence[one.first]!))) return SCARE;
    return { type: 'unresolved', rule: 'quotation marks of unknown source' };
  }

  /** Some words, no name, that another quotation holds too. */
  isEcho(q: number): boolean {
    const { first, words } = this.#all[q]!;
    return words > 1 && (flagsAt(this.#view, first) & LexemeFlag.capital) === 0 && this.echoedBy(q) >= 0;
  }

  isOneWord(q: number): boolean {
    return this.#all[q]!.words === 1;
  }

  /** Index of a longer quotation with the same words; −1 if there is none. */
  echoedBy(q: number): number {
    const { first, end, words } = this.#all[q]!;
    const wanted = wordsBetween(this.#view, first, end);
    for (let p = 0; p < this.#all.length; p += 1) {
      const one = this.#all[p]!;
      const isAround = one.first <= first && one.end >= end;
      if (one.words > words && !isAround && holds(this.#view, one, wanted)) return p;
    }
    return -1;
  }

  /** Somebody says something in the sentence. */
  #isSaid(sentence: number): boolean {
    return this.#attributions.some((one) => one.sentence === sentence && one.phrase !== undefined);
  }
}

/** One word with a capital, as names have it, wherever it stands. */
function isName(view: TextView, { first, words }: MarkedWords): boolean {
  return words === 1 && (flagsAt(view, first) & LexemeFlag.capital) !== 0;
}

function isShort(view: TextView, { first, end }: MarkedWords): boolean {
  let words = 0;
  for (let i = first; i < end; i += 1)
    if (view.passage.word[i] && !FUNCTION_WORDS.has(normAt(view, i))) words += 1;
  return words <= FRAGMENT_WORDS;
}

/** Normal forms of the words of a stretch. */
function wordsBetween(view: TextView, first: number, end: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < end; i += 1) if (view.passage.word[i]) words.push(normAt(view, i));
  return words;
}

/** The words stand in the quotation one after the other. */
function holds(view: TextView, { first, end }: MarkedWords, wanted: readonly string[]): boolean {
  const { word } = view.passage;
  for (let i = first; i < end; i += 1) {
    if (!word[i] || normAt(view, i) !== wanted[0]) continue;
    let found = 1;
    for (let k = i + 1; k < end && found < wanted.length; k += 1) {
      if (!word[k]) continue;
      if (normAt(view, k) !== wanted[found]) break;
      found += 1;
    }
    if (found === wanted.length) return true;
  }
  return false;
}
